"""Two states of a council's folder side by side: what differs, and the ledgers of both."""

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from bra import store
from bra.comparing.records import Pair, States, Version
from bra.folder import COUNCIL_PATH
from bra.ledger import Ledger, build_ledger
from bra.ledger.guarding import guarded, raised_in_confidence, without_passages
from bra.ledger.numbering import number_through_years
from bra.model import Council, Meeting, Page
from bra.reading.council import read_council
from bra.reading.head import UnreadableTextError
from bra.reading.meeting import page_of, read_meeting
from bra.reading.page import read_page
from bra.reading.passages import without_secret_passages
from bra.states import State
from bra.store import FoundFile
from bra.text.ids import full_ids
from bra.text.source import Source

_LIKE: Final = 0.6
_MOST_PAIRS: Final = 2500


def states(old: State, new: State) -> States:
    """Return what is compared: the files that differ, read, and the ledgers of all files.

    Both sides are read as the newer council understands them, so that what differs is what was
    written.
    """
    councils = [_council(state) for state in (old, new)]
    council = councils[1] or councils[0] or read_council(Source(COUNCIL_PATH, b""))
    before, after = ({file.stem: file for file in _files(state)} for state in (old, new))
    reader = _Reader(council)
    differing = [
        (before.get(stem), after.get(stem))
        for stem in sorted({*before, *after})
        if _said(old, before.get(stem)) != _said(new, after.get(stem))
    ]
    sides = (_Side(old, before, reader), _Side(new, after, reader))
    pairs = tuple(
        Pair(sides[0].version(one), sides[1].version(other))
        for one, other in _follow(differing, old, new, reader)
    )
    (had, once), (has, now) = (
        _ledger(state, files.values(), reader, council, needed=bool(pairs))
        for state, files in ((old, before), (new, after))
    )
    secret = once | now
    if secret:
        pairs = tuple(Pair(*(_without_passages(each, secret) for each in pair)) for pair in pairs)
    return States(councils[0], councils[1], pairs, had, has)


def _without_passages(version: Version | None, secret: Collection[str]) -> Version | None:
    """Return a version in which what stands with a confidential action is so, too."""
    if version is None or version.meeting is None:
        return version
    if not any(each in secret for each in full_ids(version.source.data)):
        return version
    meeting = without_secret_passages(version.meeting, version.source, secret)
    return version._replace(meeting=meeting)


def _files(state: State) -> tuple[FoundFile, ...]:
    return store.meeting_files({*state.texts, *state.problems})


def _said(state: State, file: FoundFile | None) -> object:
    if file is None:
        return None
    return file.path, state.texts.get(file.path), state.problems.get(file.path)


def _council(state: State) -> Council | None:
    data = state.texts.get(COUNCIL_PATH)
    if data is None:
        return None
    try:
        data.decode()
    except UnicodeDecodeError:
        return None
    return read_council(Source(COUNCIL_PATH, data))


class _Reader:
    """Read files, each content under each name once."""

    def __init__(self, council: Council) -> None:
        self.council = council
        self._pages: dict[tuple[str, str, bytes], Page | None] = {}
        self._meetings: dict[tuple[str, str, bytes], Meeting | str] = {}

    def version(self, state: State, file: FoundFile | None) -> Version | None:
        if file is None:
            return None
        source = Source(file.path, state.texts.get(file.path, b""))
        problem = state.problems.get(file.path)
        if problem is not None:
            return Version(file.stem, file.path, source, None, problem)
        found = self.meeting(file, source.data)
        if isinstance(found, str):
            return Version(file.stem, file.path, source, None, found)
        problem = None
        if not found.readable:
            codes = (each.code for each in found.diagnostics if each.severity == "error")
            problem = next(codes, "front-matter-unreadable")
        return Version(file.stem, file.path, source, found, problem and "head-unreadable")

    def meeting(self, file: FoundFile, data: bytes) -> Meeting | str:
        """Return a meeting, or the code of what is wrong with its file."""
        key = (file.stem, file.path, data)
        if key not in self._meetings:
            try:
                self._meetings[key] = read_meeting(Source(file.path, data), file.stem, self.council)
            except UnreadableTextError as error:
                self._meetings[key] = error.code
        return self._meetings[key]

    def page(self, file: FoundFile, data: bytes) -> Page | None:
        key = (file.stem, file.path, data)
        if key not in self._pages:
            known = self._meetings.get(key)
            if isinstance(known, Meeting):
                self._pages[key] = page_of(known)
            else:
                try:
                    self._pages[key], _ = read_page(
                        Source(file.path, data), file.stem, self.council
                    )
                except UnreadableTextError:
                    self._pages[key] = None
        return self._pages[key]


class _Side:
    """Give the meetings of one state with the numbers that their items go by there."""

    def __init__(self, state: State, files: Mapping[str, FoundFile], reader: _Reader) -> None:
        self._state = state
        self._files = files
        self._reader = reader
        self._years: dict[str, dict[str, Meeting]] = {}

    def version(self, file: FoundFile | None) -> Version | None:
        version = self._reader.version(self._state, file)
        meeting = None if version is None else version.meeting
        if version is None or meeting is None or self._reader.council.numbering != "year":
            return version
        if any(item.written is not None for item in meeting.items):
            return version
        numbered = self._of_year(meeting.date[:4]).get(meeting.stem, meeting)
        return version._replace(meeting=numbered)

    def _of_year(self, year: str) -> dict[str, Meeting]:
        if year not in self._years:
            found = (
                self._reader.meeting(file, self._state.texts[file.path])
                for file in self._files.values()
                if file.date[:4] == year and file.path in self._state.texts
            )
            meetings = [each for each in found if isinstance(each, Meeting)]
            meetings.sort(key=lambda each: (each.date, each.stem))
            self._years[year] = {each.stem: each for each in number_through_years(meetings)}
        return self._years[year]


def _ledger(
    state: State,
    files: Iterable[FoundFile],
    reader: _Reader,
    council: Council,
    *,
    needed: bool,
) -> tuple[Ledger, frozenset[str]]:
    """Return the ledger of a state, and the ids of actions that it raises in confidence."""
    found = [(file, state.texts.get(file.path)) for file in files] if needed else []
    read = [reader.page(file, data) for file, data in found if data is not None]
    stems = {file.stem for file, _ in found}
    pages = guarded([page for page in read if page is not None], stems)
    told = without_passages(pages, pages)
    # Numbers that final minutes would be given are not written, so they are no change.
    drafts = [
        page._replace(status="draft") if page.status in ("final", "approved") else page
        for page in told
    ]
    secret = raised_in_confidence(build_ledger(told))
    return build_ledger(drafts, council.follow_from), secret


Differing = list[tuple[FoundFile | None, FoundFile | None]]


def _follow(differing: Differing, old: State, new: State, reader: _Reader) -> Differing:
    """Join what vanished with what came where it is the same meeting under another name.

    The new file says so itself (`moved-from`), or its text is the same or much alike.
    """
    gone = [one for one, other in differing if one is not None and other is None]
    come = [other for one, other in differing if one is None and other is not None]
    joined: Differing = []
    for file in list(come):
        meeting = reader.meeting(file, new.texts.get(file.path, b""))
        was = meeting.moved_from if isinstance(meeting, Meeting) else ()
        found = next((each for each in reversed(gone) if each.stem in was), None)
        if found is not None:
            _join(joined, gone, come, found, file)
    if len(gone) * len(come) <= _MOST_PAIRS:
        scores = sorted(
            ((_likeness(old, one, new, other), one, other) for one in gone for other in come),
            key=lambda score: (-score[0], score[1], score[2]),
        )
        for score, one, other in scores:
            if score >= _LIKE and one in gone and other in come:
                _join(joined, gone, come, one, other)
    kept = [(one, other) for one, other in differing if one is not None and other is not None]
    return [*kept, *joined, *((one, None) for one in gone), *((None, other) for other in come)]


def _join(
    joined: Differing,
    gone: list[FoundFile],
    come: list[FoundFile],
    one: FoundFile,
    other: FoundFile,
) -> None:
    joined.append((one, other))
    gone.remove(one)
    come.remove(other)


def _likeness(old: State, one: FoundFile, new: State, other: FoundFile) -> float:
    """Return how many of the lines of two files are the same, from 0 to 1."""
    before, after = old.texts.get(one.path), new.texts.get(other.path)
    if before is None or after is None:
        return 0.0
    if before == after:
        return 1.0
    first = {line for line in before.split(b"\n") if line.strip()}
    second = {line for line in after.split(b"\n") if line.strip()}
    return 2 * len(first & second) / max(1, len(first) + len(second))
