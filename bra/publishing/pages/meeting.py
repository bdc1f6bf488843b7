"""The pages of one meeting: its minutes or agenda, each of its items, its document as PDF."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, cast

from bra.languages import say
from bra.languages.cldr import long_date
from bra.planning.agenda import plan_agenda
from bra.publishing.addresses import decision_anchor, meeting_address, to_root
from bra.publishing.days import last_changed
from bra.publishing.moved import moved_page
from bra.publishing.pages.rows import (
    action_row,
    awaited_words,
    decision_row,
    meeting_row,
    status_words,
)
from bra.publishing.plan import Leaf, page_leaf
from bra.publishing.press import Press
from bra.publishing.prose import tables_after
from bra.publishing.shown import Shown
from bra.publishing.subjects import Subjects
from bra.publishing.texts import Texts
from bra.reading.parts import Part
from bra.rendering.documents import clock_of, item_number, presenter_words
from bra.rendering.markdown import plain
from bra.rendering.minutes import minutes_document, minutes_variables
from bra.rendering.record import Record
from bra.store import read_linked
from bra.text.composed import as_written
from bra.text.seal import is_sealed, written_seals

if TYPE_CHECKING:
    from collections.abc import Callable


class Papers(NamedTuple):
    """Hold what the pages of meetings are made with."""

    press: Press
    subjects: Subjects
    texts: Texts


def meeting_leaves(papers: Papers, shown: Shown) -> Iterator[Leaf]:
    """Return the files of a meeting's pages."""
    address = meeting_address(shown.stem)
    moved = papers.press.site.moved_to(shown)
    if shown.show == "cancelled" and moved is not None:
        yield page_leaf(address, moved_page(papers.press, shown.stem, moved))
        return
    if shown.show != "minutes":
        yield page_leaf(address, lambda: _coming_page(papers, shown))
        return
    told = _Told(papers, shown)
    yield page_leaf(address, told.page)
    for place, name in enumerate(shown.slugs):
        if name is not None:
            yield page_leaf(f"{address}{name}/", _item_maker(told, place))
    settings = papers.press.site.settings
    if settings.documents and papers.press.extras.get("documents"):
        yield Leaf(f"{address}{document_name(papers.press)}", told.document)
    if settings.source and shown.status == "approved" and not shown.partly:
        yield Leaf(f"{address}{shown.stem}.md", told.source_bytes)
    yield from _files(papers.press, shown)


def _files(press: Press, shown: Shown) -> Iterator[Leaf]:
    """Return the files to which the public text of the minutes links."""
    attached = {each for files in press.site.attached.get(shown.stem, ()) for each in files}
    for each in sorted(attached):
        yield Leaf(each.place, partial(read_linked, press.root, each.path))


def document_name(press: Press) -> str:
    """Return the name of the PDF of a meeting's record."""
    return f"{say(press.site.spoken, f'site.file.{press.site.council.record}')}.pdf"


def _item_maker(told: "_Told", place: int) -> "Callable[[], bytes]":
    return lambda: told.item_page(place)


def _head(papers: Papers, shown: Shown) -> dict[str, object]:
    """Return what every page of a meeting is given."""
    press = papers.press
    before, after = press.site.neighbours(shown.stem)
    return {
        "row": meeting_row(press, shown),
        "before": meeting_row(press, before) if before else None,
        "after": meeting_row(press, after) if after else None,
    }


def _coming_page(papers: Papers, shown: Shown) -> bytes:
    """Return the page of a meeting whose minutes are not public: its agenda, or only its day."""
    press = papers.press
    site, spoken = press.site, press.site.spoken
    address = meeting_address(shown.stem)
    root = to_root(address)
    day = long_date(shown.meeting.date, spoken.code)
    items: list[dict[str, object]] = []
    actions: list[dict[str, object]] = []
    if shown.show == "agenda":
        meetings = [each.meeting for each in site.meetings]
        agenda = plan_agenda(site.council, meetings, site.ledger, shown.stem, today=site.today)
        items = [
            {
                "number": item_number(item.number, site.council).rstrip("."),
                "title": None if item.confidential else press.prose.line(item.title, root),
                "presenters": [presenter_words(each, spoken) for each in item.presenters],
                "starts": clock_of(item.starts, spoken),
                "minutes": item.minutes,
            }
            for item in agenda.items
        ]
        actions = [action_row(press, each, root) for each in agenda.actions]
    title = say(spoken, f"site.title.{shown.show}", date=day)
    return press.page(
        "meeting",
        address,
        title,
        **_head(papers, shown),
        agenda=items,
        actions=actions,
        minutes=None,
        state=status_words(site, shown),
        awaited=awaited_words(site, shown),
    )


class _Told:
    """Make the pages of a meeting whose minutes are public; its text is read once."""

    def __init__(self, papers: Papers, shown: Shown) -> None:
        self.papers = papers
        self.shown = shown
        self.address = meeting_address(shown.stem)
        self._record: Record | None = None
        self._minutes: dict[str, object] | None = None

    def source_bytes(self) -> bytes:
        """Return the meeting's file as it is."""
        return as_written(self.papers.texts.read(self.shown.meeting.path).data)

    @property
    def record(self) -> Record:
        """Return what the record is written from, read from the file."""
        if self._record is None:
            site, meeting = self.papers.press.site, self.shown.meeting
            source = self.papers.texts.read(meeting.path)
            self._record = Record(
                council=site.council,
                meeting=meeting,
                text=self.papers.texts.of(self.shown),
                corrections=site.corrections,
                numbers={},
                sealed=is_sealed(source.data) and self.shown.held != "changed",
                today=site.today,
                internal=False,
                superseded=site.superseded,
            )
        return self._record

    @property
    def minutes(self) -> dict[str, object]:
        """Return the record as it is given to the templates of documents."""
        if self._minutes is None:
            self._minutes = minutes_variables(self.papers.press.site.spoken, self.record)
        return self._minutes

    def document(self) -> bytes:
        """Return the record as PDF."""
        from bra.rendering.pdf import to_pdf

        press = self.papers.press
        document = minutes_document(press.root, press.site.spoken, self.record)
        # The day that a file bears is that of what it says, or it would change every day.
        return to_pdf(document._replace(day=last_changed(press.site, self.shown.meeting)))

    def page(self) -> bytes:
        """Return the page of the meeting."""
        press, shown = self.papers.press, self.shown
        site = press.site
        root = to_root(self.address)
        minutes = dict(self.minutes)
        items = [self._item(place, root, 2) for place in range(len(shown.meeting.items))]
        minutes["preamble"] = self._parts(
            self.record.text.preamble, minutes["preamble"], root, 1, shown.meeting.title
        )
        minutes["items"] = items
        settings = site.settings
        documents = settings.documents and press.extras.get("documents")
        approved = self.record.approved
        withheld = shown.partly
        source = self.papers.texts.read(shown.meeting.path)
        return press.page(
            "meeting",
            self.address,
            str(minutes["title"]),
            **_head(self.papers, shown),
            agenda=[],
            actions=[],
            minutes=minutes,
            state=str(minutes["state"]) or status_words(site, shown),
            awaited="",
            document=document_name(press) if documents else "",
            source=f"{shown.stem}.md" if settings.source and approved and not withheld else "",
            seal=(written_seals(source.data) or (None,))[0] if approved and not withheld else None,
            sealed_in_part=approved and withheld,
        )

    def item_page(self, place: int) -> bytes:
        """Return the page of the item at an index."""
        press, shown = self.papers.press, self.shown
        spoken = press.site.spoken
        address = shown.item_address(place) or self.address
        root = to_root(address)
        item = shown.meeting.items[place]
        earlier, later = self.papers.subjects.around(shown.stem, place)
        names = [each for each in enumerate(shown.slugs) if each[1] is not None]
        order = [index for index, _ in names]
        at = order.index(place)
        day = long_date(shown.meeting.date, spoken.code)
        return press.page(
            "item",
            address,
            _plain_title(item.title, day),
            **_head(self.papers, shown),
            item=self._item(place, root, 1),
            state=str(self.minutes["state"]) or status_words(press.site, shown),
            corrections=self.minutes["corrections"],
            earlier=[self._related(each, root) for each in earlier],
            later=[self._related(each, root) for each in later],
            previous=self._neighbour(order[at - 1], root) if at else None,
            following=self._neighbour(order[at + 1], root) if at + 1 < len(order) else None,
        )

    def _neighbour(self, place: int, root: str) -> dict[str, object]:
        item = self.shown.meeting.items[place]
        return {
            "title": self.papers.press.prose.line(item.title, root),
            "address": self.shown.item_address(place),
        }

    def _related(self, where: tuple[str, int], root: str) -> dict[str, object]:
        press = self.papers.press
        shown = press.site.by_stem[where[0]]
        row = meeting_row(press, shown)
        return {
            "title": press.prose.line(shown.meeting.items[where[1]].title, root),
            "address": shown.item_address(where[1]),
            "date": row["date"],
            "long_date": row["long_date"],
            "apart": row["apart"],
        }

    def _item(self, place: int, root: str, below: int) -> dict[str, object]:
        """Return what a template is given of an item: its parts as elements."""
        item = self.shown.meeting.items[place]
        found = dict(_dicts(self.minutes["items"])[place])
        parts = self.record.text.items[place]
        found["title"] = (
            None if item.confidential else self.papers.press.prose.line(item.title, root)
        )
        found["address"] = self.shown.item_address(place)
        found["anchor"] = self.shown.slugs[place] or f"{place + 1}"
        attached = self.papers.press.site.attached.get(self.shown.stem)
        found["files"] = attached[place] if attached else ()
        heading = "" if item.confidential else plain(f"{found['number'] or ''} {item.title}")
        found["parts"] = self._parts(parts, found["parts"], root, below, heading.strip())
        return found

    def _parts(
        self, parts: Sequence[Part], variables: object, root: str, below: int, heading: str
    ) -> list[dict[str, object]]:
        """Return parts as elements; each table is named after the heading that it stands under."""
        prose, day, tables = self.papers.press.prose, self.shown.meeting.date, 0
        found: list[dict[str, object]] = []
        for part, given in zip(parts, _dicts(variables), strict=True):
            text = prose.block(
                part.text, root, heading=heading, day=day, below=below, tables=tables
            )
            heading, tables = tables_after(text, heading, tables)
            found.append(self._part(part, given, root) | {"text": text})
        return found

    def _part(self, part: Part, variables: Mapping[str, object], root: str) -> dict[str, object]:
        press = self.papers.press
        found = dict(variables)
        found["anchor"], found["state"], found["action"], found["decision"] = "", "", None, None
        if part.action is not None:
            found["state"] = part.action.state.replace(" ", "-")
        if part.action is not None and part.action.id is not None:
            action = press.site.by_id.get(part.action.id)
            if action is not None:
                found["action"] = action_row(press, action, root)
            if part.action.raises:
                found["anchor"] = part.action.id.rpartition("/")[2]
        elif part.statement is not None and part.statement.id is not None:
            found["anchor"] = decision_anchor(part.statement.id)
            known = self.papers.subjects.decisions.get(part.statement.id)
            if known is not None and part.statement.kind == "decision":
                found["decision"] = decision_row(press, known, root)
        return found


def _dicts(value: object) -> list[dict[str, object]]:
    return cast("list[dict[str, object]]", value)


def _plain_title(title: str, day: str) -> str:
    return f"{plain(title)}, {day}"
