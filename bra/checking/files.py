"""What rules may ask of the other files of the council, read no further than they ask.

Looking at all files, each is read whole once.  Looking at some, the others are known by their
outlines, which the cache keeps, and one is read whole only when a rule asks for it.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property

from bra import store
from bra.folder import Folder
from bra.ledger import MeetingCalendar, effective_status
from bra.ledger.numbering import number_through_years
from bra.model import ActionLine, Council, Mark, Meeting, Owner, Page
from bra.reading.meeting import Reading, page_of
from bra.reading.posts import is_post
from bra.text.seal import MARK, written_seals

Said = tuple[Page, Mark | ActionLine]


class Files:
    """Give the meetings of a council to rules that look across them."""

    def __init__(self, folder: Folder, today: str, *, everything: bool) -> None:
        self.folder = folder
        self.today = today
        self._everything = everything
        self._readings: dict[str, Reading | None] = {}
        self._found = {found.stem: found for found in folder.listing.files}
        self._numbered: dict[str, dict[str, Meeting]] = {}
        if everything:
            for stem in self._found:
                self.reading(stem)

    @property
    def council(self) -> Council:
        """Return the council."""
        return self.folder.council

    def reading(self, stem: str) -> Reading | None:
        """Return a meeting's file read whole, or None when there is none that can be read."""
        if stem not in self._readings:
            found = self._found.get(stem)
            self._readings[stem] = self.folder.guarded_reading(found) if found is not None else None
        return self._readings[stem]

    def meeting(self, stem: str) -> Meeting | None:
        """Return a meeting with the numbers that its items go by."""
        reading = self.reading(stem)
        if reading is None:
            return None
        meeting = reading.meeting
        unnumbered = all(item.written is None for item in meeting.items)
        if self.council.numbering != "year" or not unnumbered:
            return meeting
        return self._of_year(stem[:4]).get(stem, meeting)

    def _of_year(self, year: str) -> dict[str, Meeting]:
        if year not in self._numbered:
            readings = [self.reading(stem) for stem in self._found if stem[:4] == year]
            meetings = [reading.meeting for reading in readings if reading is not None]
            numbered = number_through_years(meetings)
            self._numbered[year] = {meeting.stem: meeting for meeting in numbered}
        return self._numbered[year]

    def of_year(self, year: str) -> Iterable[Meeting]:
        """Return the meetings of a year, in the order of date and stem."""
        return self._of_year(year).values()

    @cached_property
    def heads(self) -> tuple[Page, ...]:
        """Return the pages of all meetings without their lines, in the order of date and stem."""
        if not self._everything:
            return tuple([outline.page for outline in self.folder.outlines])
        read = [reading for reading in self._readings.values() if reading is not None]
        return tuple([page_of(reading.meeting)._replace(lines=()) for reading in read])

    @cached_property
    def calendar(self) -> MeetingCalendar:
        """Return which meeting follows which."""
        return MeetingCalendar(self.heads)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {page.stem: place for place, page in enumerate(self.heads)}

    def before(self, stem: str) -> Page | None:
        """Return the last meeting before this one that was not cancelled."""
        for place in range(self._places[stem] - 1, -1, -1):
            page = self.heads[place]
            if page.status != "cancelled":
                return page
        return None

    def after(self, stem: str) -> Page | None:
        """Return the first meeting after this one that is not cancelled."""
        for place in range(self._places[stem] + 1, len(self.heads)):
            page = self.heads[place]
            if page.status != "cancelled":
                return page
        return None

    def held_after(self, stem: str) -> bool:
        """Tell whether a later meeting has been held."""
        page = self.after(stem)
        if page is None or page.date > self.today:
            return False
        return effective_status(page.status, page.date, self.today) != "planned"

    @cached_property
    def _said(self) -> dict[str, list[Said]]:
        """Return what all files say of each action, in the order of meeting and place."""
        said: dict[str, list[Said]] = {}
        for page, marks in self._marks():
            for mark in marks:
                if mark.id is None:
                    continue
                known = said.get(mark.id)
                if known is None:
                    said[mark.id] = [(page, mark)]
                else:
                    known.append((page, mark))
        return said

    def _marks(self) -> Iterable[tuple[Page, Sequence[Mark | ActionLine]]]:
        if not self._everything:
            return self.folder.outlines
        readings = (self._readings[page.stem] for page in self.heads)
        return [
            (page, reading.meeting.actions)
            for page, reading in zip(self.heads, readings, strict=True)
            if reading is not None
        ]

    def said_of(self, action: str) -> Sequence[Said]:
        """Return what all files say of the action of an id, in the order of meeting and place."""
        return self._said.get(action, ())

    @cached_property
    def raised(self) -> frozenset[str]:
        """Return the ids of all actions that some minutes raise."""
        return frozenset(
            [mark.id for _, marks in self._marks() for mark in marks if mark.raises and mark.id]
        )

    def is_owner(self, action: str, name: str) -> bool:
        """Tell whether some minutes that know a person make her an owner of an action."""
        for stem in {page.stem for page, _ in self.said_of(action)}:
            reading = self.reading(stem)
            if reading is None:
                continue
            meeting = reading.meeting
            lists = (meeting.present, meeting.absent, meeting.guests)
            for line in meeting.actions:
                if line.id == action and any(
                    owner.name == name and (owner.kind != "unknown" or is_post(name, *lists))
                    for owner in line.owners
                ):
                    return True
        return False

    def owners_before(self, line: ActionLine, here: Meeting) -> tuple[Owner, ...]:
        """Return the owners that public text up to a line of a meeting gives the line's action."""
        pages = {page.stem: page for page, _ in self.said_of(line.id or "")}
        owners: tuple[Owner, ...] = ()
        for stem, page in pages.items():
            reading = self.reading(stem)
            if reading is None or (page.date, stem) > (here.date, here.stem):
                continue
            for each in reading.meeting.actions:
                before = stem != here.stem or each.line <= line.line
                if each.id == line.id and each.owners and before and not each.confidential:
                    owners = each.owners
        return owners

    def dues_before(self, action: str, here: Meeting) -> frozenset[str]:
        """Return the ISO days by which an action was to be done, as earlier minutes say."""
        days: set[str | None] = set()
        for page, _ in self.said_of(action):
            reading = self.reading(page.stem)
            if reading is None or (page.date, page.stem) >= (here.date, here.stem):
                continue
            for line in reading.meeting.actions:
                if line.id == action and line.due is not None:
                    is_next = line.due.kind == "next"
                    days.add(self.calendar.following(page) if is_next else line.due.date)
        return frozenset([day for day in days if day is not None])

    def superseding(self, decision: str) -> Sequence[tuple[str, str]]:
        """Return which decisions replace one, as pairs of stem and id, in the order of time.

        An unnumbered one goes by its stem.
        """
        if self._everything:
            return self._replaced.get(decision, ())
        stem, _, number = decision.rpartition("/")
        stems = {found.stem for found in self.folder.files_with(decision.encode())}
        stems |= {found.stem for found in self.folder.files_with(number.encode())} & {stem}
        readings = [self.reading(each) for each in self._found if each in stems]
        return _replaced_in(readings).get(decision, ())

    @cached_property
    def _replaced(self) -> dict[str, list[tuple[str, str]]]:
        return _replaced_in(self._readings.values())

    def same_day(self, stem: str) -> Sequence[str]:
        """Return the stems of the other meetings of a meeting's day."""
        return [each for each in self._of_day[stem[:10]] if each != stem]

    @cached_property
    def _of_day(self) -> dict[str, list[str]]:
        of_day: dict[str, list[str]] = {}
        for found in self._found.values():
            of_day.setdefault(found.date, []).append(found.stem)
        return of_day

    def sealed_alike(self, seal: str) -> Sequence[Reading]:
        """Return the files that carry a seal, be it that it fits their text or not."""
        if self._everything:
            return self._sealed.get(seal, ())
        stems = {found.stem for found in self.folder.files_with(seal.encode())}
        readings = (self.reading(each) for each in self._found if each in stems)
        return [each for each in readings if each is not None and _seal(each) == seal]

    @cached_property
    def _sealed(self) -> dict[str, list[Reading]]:
        sealed: dict[str, list[Reading]] = {}
        for reading in self._readings.values():
            seal = _seal(reading) if reading is not None else None
            if reading is not None and seal is not None:
                sealed.setdefault(seal, []).append(reading)
        return {seal: found for seal, found in sealed.items() if len(found) > 1}

    def link_leads_somewhere(self, path: str, target: str) -> bool:
        """Tell whether a relative link in a file leads to a file or a folder."""
        return store.is_there(self.folder.root, path, target)


def _seal(reading: Reading) -> str | None:
    """Return the seal that a file carries."""
    data = reading.source.data
    seals = written_seals(data) if MARK in data else ()
    return seals[0] if len(seals) == 1 else None


def _replaced_in(readings: Iterable[Reading | None]) -> dict[str, list[tuple[str, str]]]:
    replaced: dict[str, list[tuple[str, str]]] = {}
    for reading in readings:
        if reading is None or reading.meeting.status == "cancelled":
            continue
        stem = reading.meeting.stem
        for statement in reading.meeting.statements:
            for old in statement.supersedes:
                replaced.setdefault(old, []).append((stem, statement.id or stem))
    return replaced
