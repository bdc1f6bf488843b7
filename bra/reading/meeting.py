"""A meeting's file as a meeting, and what was noticed on the way."""

from collections.abc import Mapping as Mapping_
from typing import NamedTuple

from bra.languages import canonical, language
from bra.model import (
    ActionLine,
    Approval,
    Attendee,
    Council,
    Diagnostic,
    Mark,
    Meeting,
    NextMeeting,
    Outline,
    Page,
    Topic,
)
from bra.reading.attendees import split_entry
from bra.reading.body import read_actions, read_body, read_marks
from bra.reading.names import NameIndex, index_of, name_index, organisations_by_name
from bra.reading.notes import Notes
from bra.reading.oddities import note_oddities
from bra.reading.values import attendees_of, day_of, known_keys, list_of, text_of, time_of, word_of
from bra.text.blocks import Block
from bra.text.frontmatter import (
    FrontMatter,
    Mapping,
    Node,
    Scalar,
    Sequence,
    read_front_matter,
)
from bra.text.source import Source

TROUBLES = frozenset(
    (
        "no-front-matter",
        "unclosed-front-matter",
        "front-matter-unreadable",
        "front-matter-not-mapping",
        "front-matter-too-large",
        "front-matter-too-deep",
        "yaml-alias",
        "conflict-marker",
    )
)
_HINTS = {"comment-in-value": "info", "cut-value": "warning"}


class Reading(NamedTuple):
    """Hold a meeting with what its file was read as.

    `keys` are the pairs of the front matter by what the key stands for; `front` is where its text
    begins, `body` where the Markdown does.  `secret` are the confidential byte ranges, in order;
    they may overlap.
    """

    meeting: Meeting
    source: Source
    keys: Mapping_[str, tuple[Scalar, Node]]
    front: int
    body: int
    blocks: tuple[Block, ...]
    secret: tuple[tuple[int, int], ...]


class UnreadableTextError(Exception):
    """Tell that a file is no text: `code` says why, `line` and `column` where."""

    def __init__(self, code: str, line: int, column: int) -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.column = column


def read_meeting(source: Source, stem: str, council: Council) -> Meeting:
    """Read a meeting's file.

    Raises UnreadableTextError only when the bytes are no UTF-8 text at all; whatever the text
    says gives a meeting.
    """
    return read_whole(source, stem, council).meeting


def read_whole(source: Source, stem: str, council: Council) -> Reading:
    """Read a meeting's file, and keep what it was read as; raises as `read_meeting` does."""
    return _reader(source, stem, council, Notes(source)).whole()


def read_page(source: Source, stem: str, council: Council) -> tuple[Page, tuple[Diagnostic, ...]]:
    """Read no more of a meeting's file than the ledger needs: `page_of` of the meeting.

    Of what was noticed, only what makes the file unreadable comes with it.
    Raises as `read_meeting` does.
    """
    notes = Notes(source, only=TROUBLES)
    return _reader(source, stem, council, notes).page(), tuple(notes.diagnostics)


def read_outline(
    source: Source, stem: str, council: Council
) -> tuple[Outline, Page | None, tuple[Diagnostic, ...]]:
    """Read which actions a file speaks of, and what it says of their state.

    Where that takes reading the whole page, the page comes with it.  Otherwise as `read_page`.
    """
    notes = Notes(source, only=TROUBLES)
    reader = _reader(source, stem, council, notes)
    marks = None
    if not notes.diagnostics:
        marks = read_marks(source.data, reader.front.body, stem, stem[:10], council.language)
    if marks is None:
        page = reader.page()
        return outline_of(page), page, tuple(notes.diagnostics)
    return Outline(reader.head(()), marks), None, tuple(notes.diagnostics)


def outline_of(page: Page) -> Outline:
    """Return the outline of a page."""
    marks = tuple(
        Mark(line.id, line.raises, line.state, line.closed, line.reopened) for line in page.lines
    )
    return Outline(page._replace(lines=()), marks)


def _reader(source: Source, stem: str, council: Council, notes: Notes) -> "_Reader":
    data = source.data
    try:
        data.decode()
    except UnicodeDecodeError as error:
        raise UnreadableTextError(
            "not-utf-8", source.line(error.start), source.column(error.start)
        ) from None
    if b"\0" in data:
        place = data.index(b"\0")
        raise UnreadableTextError("nul-byte", source.line(place), source.column(place))
    front = read_front_matter(source)
    for problem in front.problems:
        severity = "error" if problem.code in TROUBLES else _HINTS.get(problem.code, "warning")
        notes.add(
            problem.code,
            severity,  # type: ignore[arg-type]
            (problem.start, problem.end),
            fix=problem.fix,
            **dict(problem.facts),
        )
    note_oddities(data, front.body, notes)
    return _Reader(source, stem, council, front, notes)


class _Parts(NamedTuple):
    """Hold what the head of a file says of people."""

    date: str
    present: tuple[Attendee, ...]
    absent: tuple[Attendee, ...]
    guests: tuple[Attendee, ...]
    chair: str | None
    secretary: str | None
    approvers: tuple[str, ...]
    names: NameIndex


class _Reader:
    """Hold what the steps of reading one file share."""

    def __init__(
        self, source: Source, stem: str, council: Council, front: FrontMatter, notes: Notes
    ) -> None:
        self.source = source
        self.stem = stem
        self.council = council
        self.front = front
        self.notes = notes
        root = front.root
        self.keys: dict[str, tuple[Scalar, Node]] = (
            known_keys(root, canonical("meeting_keys"), notes) if root is not None else {}
        )

    def node(self, key: str) -> Node | None:
        pair = self.keys.get(key)
        return None if pair is None else pair[1]

    def text(self, key: str) -> str | None:
        node = self.node(key)
        return None if node is None else text_of(node, self.notes)

    def people(self, key: str, by_name: Mapping_[str, str | None]) -> tuple[Attendee, ...]:
        node = self.node(key)
        if node is None:
            return ()
        return tuple(
            attendee
            if attendee.organisation is not None or attendee.name.casefold() not in by_name
            else attendee._replace(organisation=by_name[attendee.name.casefold()])
            for attendee in attendees_of(node, self.notes)
        )

    def date(self) -> str:
        """Return the date of the file's name; one that disagrees is reported."""
        own = self.stem[:10]
        node = self.node("date")
        if node is None:
            if self.front.root is not None:
                span = (self.front.start, self.front.start)
                self.notes.add("no-date", "warning", span, date=own)
            return own
        written = day_of(node, self.notes)
        if written is not None and written != own:
            span = (node.start, node.end)
            self.notes.add("date-differs", "error", span, date=written, name=own)
        return own

    def status(self) -> str | None:
        node = self.node("status")
        return None if node is None else word_of(node, canonical("statuses"), self.notes)

    def following(self) -> NextMeeting | None:
        node = self.node("next")
        if node is None:
            return None
        if isinstance(node, Mapping):
            keys = known_keys(node, canonical("next_keys"), self.notes)
            day = day_of(keys["date"][1], self.notes) if "date" in keys else None
            time = time_of(keys["time"][1], self.notes) if "time" in keys else None
            place = text_of(keys["place"][1], self.notes) if "place" in keys else None
            return NextMeeting(day, time, place)
        day = day_of(node, self.notes)
        return NextMeeting(day, None, None) if day is not None else None

    def moved_from(self) -> tuple[str, ...]:
        """Return the stems before this one: one, or several divided by commas or as a list."""
        node = self.node("moved-from")
        if node is None:
            return ()
        if isinstance(node, Sequence):
            return tuple(entry.text.strip() for entry in list_of(node, self.notes))
        parts = (text_of(node, self.notes) or "").split(",")
        return tuple(part.strip() for part in parts if part.strip())

    def approval(self) -> Approval | None:
        node = self.node("approved")
        if node is None:
            return None
        if not isinstance(node, Mapping):
            self.notes.add("bad-approval", "error", (node.start, node.end))
            return None
        by: tuple[str, ...] = ()
        seal: str | None = None
        for key, value in node.entries:
            if key.text == "by":
                by = tuple(entry.text for entry in list_of(value, self.notes))
            elif key.text == "seal" and isinstance(value, Scalar):
                seal = value.text
        return Approval(by, seal)

    def parts(self) -> "_Parts":
        """Read the attendance, which says what names mean in the file."""
        council, notes = self.council, self.notes
        date = self.date()
        by_name = organisations_by_name(council.members_on(date))
        present = self.people("present", by_name)
        absent = self.people("absent", by_name)
        guests = self.people("guests", by_name)
        chair, secretary = self.text("chair"), self.text("secretary")
        approvers_node = self.node("approvers")
        approvers = (
            tuple(entry.text for entry in list_of(approvers_node, notes))
            if approvers_node is not None
            else ()
        )
        officers = [name for name in (chair, secretary, *approvers) if name]
        names = name_index(council, date, present, absent, guests, extra=officers)
        return _Parts(date, present, absent, guests, chair, secretary, approvers, names)

    def names(self, date: str, chair: str | None, secretary: str | None) -> NameIndex:
        """Return what names mean in the file, as `parts` does, without a record for each person."""
        by_name = organisations_by_name(self.council.members_on(date))
        people: list[tuple[str, str | None]] = []
        for key in ("present", "absent", "guests"):
            node = self.node(key)
            for written in list_of(node, self.notes) if node is not None else ():
                entry = split_entry(written.text)
                for name in entry.names:
                    if name:
                        organisation = entry.organisation or by_name.get(name.casefold())
                        people.append((name, organisation))
        node = self.node("approvers")
        approvers = [each.text for each in list_of(node, self.notes)] if node is not None else []
        officers = [name for name in (chair, secretary, *approvers) if name]
        return index_of(self.council, date, people, officers)

    def page(self) -> Page:
        """Return what the ledger needs."""
        date, chair, secretary = self.date(), self.text("chair"), self.text("secretary")
        lines = read_actions(
            self.source,
            self.front.body,
            self.stem,
            date,
            self.council.language,
            self.names(date, chair, secretary),
            self.notes,
        )
        return self.head(lines)

    def head(self, lines: tuple[ActionLine, ...]) -> Page:
        """Return a page with these lines."""
        following = self.following()
        return Page(
            self.stem,
            self.source.path,
            self.date(),
            self.status(),
            following.date if following is not None else None,
            self.moved_from(),
            self.text("chair"),
            self.text("secretary"),
            self.front.root is not None,
            lines,
        )

    def whole(self) -> Reading:
        """Return all that the file says."""
        council, notes = self.council, self.notes
        parts = self.parts()
        body = read_body(
            self.source,
            self.front.body,
            self.stem,
            parts.date,
            council.language,
            parts.names,
            notes,
        )
        time_node = self.node("time")
        guests_key = self.keys.get("guests")
        meeting = Meeting(
            self.stem,
            self.source.path,
            parts.date,
            time_of(time_node, notes) if time_node is not None else None,
            self.text("place"),
            self.status(),
            self.text("dnr"),
            parts.chair,
            parts.secretary,
            parts.approvers,
            parts.present,
            parts.absent,
            parts.guests,
            guests_key[0].text if guests_key is not None else None,
            self.following(),
            self.approval(),
            self.moved_from(),
            self.text("source"),
            self._language(),
            self.front.root is not None,
            body.title or council.name,
            body.title_confidential,
            body.items,
            body.statements,
            body.actions,
            body.topics,
            tuple(sorted(notes.diagnostics, key=lambda d: (d.line, d.column, d.code))),
        )
        front, blocks = self.front, body.blocks
        return Reading(
            meeting, self.source, self.keys, front.start, front.body, blocks, body.secret
        )

    def _language(self) -> str:
        """Return the language in which the file spells its keys, else the council's."""
        own = self.council.language
        written = [key.text for key, _ in self.keys.values()]
        spelled = {word for words in language(own).meeting_keys.values() for word in words}
        english = [word for word in written if word not in spelled]
        if written and len(english) * 2 > len(written):
            return "en"
        return own


def page_of(meeting: Meeting) -> Page:
    """Return what the ledger needs of a meeting."""
    following = meeting.next
    return Page(
        meeting.stem,
        meeting.path,
        meeting.date,
        meeting.status,
        following.date if following is not None else None,
        meeting.moved_from,
        meeting.chair,
        meeting.secretary,
        meeting.readable,
        meeting.actions,
    )


def topics_of(meeting: Meeting, *, internal: bool) -> tuple[Topic, ...]:
    """Return the topics that a meeting puts forward, without the confidential ones."""
    return tuple(topic for topic in meeting.topics if internal or not topic.confidential)
