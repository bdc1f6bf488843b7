"""What an edit looks at: the council's meetings, and the few files that it may change."""

import re
from collections.abc import Callable, Collection, Iterator
from typing import Final, NamedTuple

from bra.editing.line import Place
from bra.languages import canonical
from bra.ledger import Action, effective_status
from bra.ledger.fold import Entry
from bra.model import ActionLine, Council, Meeting, Page
from bra.reading.names import name_index
from bra.text.source import Edit, Source

COMING: Final = ("planned", "draft")
_SEAL: Final = re.compile(rb"^  seal: sha256:", re.MULTILINE)
_DECISIVE: Final = ("status", "approved")


class NotPossibleError(Exception):
    """Tell why a change cannot be made: `code` names the message, `facts` fill it."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class File(NamedTuple):
    """Hold a meeting's file and what it says."""

    source: Source
    meeting: Meeting


class Minutes(NamedTuple):
    """Hold the council, the heads of all its meetings in order, and the ISO day that is today.

    `read` reads one meeting's file whole.
    """

    council: Council
    heads: tuple[Page, ...]
    today: str
    read: Callable[[str], File | None]

    def state(self, head: Page | Meeting) -> str:
        """Return the state of a meeting today."""
        return effective_status(head.status, head.date, self.today)

    def head(self, stem: str) -> Page | None:
        """Return the head of a stem."""
        return next((head for head in self.heads if head.stem == stem), None)

    def editable(self, stem: str, states: tuple[str, ...]) -> File | None:
        """Return a meeting's file when the meeting is in one of these states and not locked."""
        head = self.head(stem)
        if head is None or self.state(head) not in states:
            return None
        file = self.read(stem)
        return None if file is None or is_locked(file) else file

    def coming(self, day: str) -> Iterator[File]:
        """Yield the planned meetings and drafts from an ISO day on, in order."""
        for head in self.heads:
            if head.date >= day:
                file = self.editable(head.stem, COMING)
                if file is not None:
                    yield file

    def place(self, meeting: Meeting) -> Place:
        """Return what decides how a line of a meeting's file is read."""
        officers = (meeting.chair, meeting.secretary, *meeting.approvers)
        names = name_index(
            self.council,
            meeting.date,
            meeting.present,
            meeting.absent,
            meeting.guests,
            extra=[name for name in officers if name],
        )
        return Place(meeting.stem, self.council.language, names)


class Subject(NamedTuple):
    """Hold an action as it stands, and all lines that are about it, by meeting and place."""

    action: Action
    lines: tuple[Entry, ...]

    @property
    def numbered(self) -> bool:
        """Tell whether its number is written, so that another meeting's file can name it."""
        return any(line.id is not None for _, line in self.lines)

    @property
    def at_home(self) -> bool:
        """Tell whether the file that should raise it names it by its full id instead."""
        return self.action.orphan and str(self.action.id).rpartition("/")[0] == self.action.meeting

    def last_said(self, says: Callable[[ActionLine], bool]) -> tuple[str, str]:
        """Return date and stem of the last meeting in which a line says something."""
        said = [
            (page.date, page.stem)
            for page, line in self.lines
            if page.status != "cancelled" and says(line)
        ]
        return max(said, default=("", ""))


class Wish(NamedTuple):
    """Hold what goes with any change: its ISO day, words, where it is to go, and for whom.

    Without `internal`, confidential lines are neither changed nor repeated.
    """

    day: str
    note: str | None = None
    meeting: str | None = None
    internal: bool = False


class Change(NamedTuple):
    """Hold what is to be changed in one file: edits, and lines for its follow-up item."""

    stem: str
    edits: tuple[Edit, ...] = ()
    lines: tuple[str, ...] = ()


def unharmed(before: Meeting, after: Meeting, changed: Collection[str | None]) -> bool:
    """Tell whether minutes say what they said, but for the actions with some ids and new items."""

    def rest(meeting: Meeting) -> list[ActionLine]:
        return [
            line._replace(item=0, line=0, start=0, end=0)
            for line in meeting.actions
            if line.id not in changed
        ]

    titles = [item.title for item in after.items]
    return (
        rest(before) == rest(after)
        and [said.text for said in before.statements] == [said.text for said in after.statements]
        and [each.written for each in before.topics] == [each.written for each in after.topics]
        and all(item.title in titles for item in before.items)
    )


def is_locked(file: File) -> bool:
    """Tell whether minutes are approved or sealed, or might be; then no edit may reach them."""
    source, meeting = file
    if meeting.status == "approved" or meeting.approved is not None or not meeting.readable:
        return True
    return _SEAL.search(source.data) is not None or _unclear_state(meeting)


def _unclear_state(meeting: Meeting) -> bool:
    """Tell whether the front matter says something of the state that cannot be told for sure."""
    spellings = canonical("meeting_keys")
    for found in meeting.diagnostics:
        facts = dict(found.facts)
        if found.code == "bad-value":
            return True
        if found.code in ("misspelt-key", "duplicate-key"):
            means = spellings.get((facts.get("meant") or facts.get("key") or "").casefold())
            if means in _DECISIVE:
                return True
    return False


def lines_about(file: File, subject: Subject, *, internal: bool) -> list[ActionLine]:
    """Return the lines of a file that are about an action and may be changed, in order."""
    action = subject.action
    return [
        line
        for line in file.meeting.actions
        if (internal or not line.confidential)
        and (
            line.id == action.id
            if line.id is not None
            else line.line == action.line and file.meeting.stem == action.meeting
        )
    ]


def named(minutes: Minutes, stem: str) -> File:
    """Return the file of the planned meeting or draft that a change is to go into."""
    return editable_or_why(minutes, stem, COMING, "not-editable")


def editable_or_why(minutes: Minutes, stem: str, states: tuple[str, ...], code: str) -> File:
    """Return a file that may be edited; otherwise say by `code`, or as locked, why it may not."""
    file = minutes.editable(stem, states)
    if file is not None:
        return file
    head = minutes.head(stem)
    if head is None:
        raise NotPossibleError("no-file-yet", stem=stem)
    locked = minutes.state(head) in (*states, "approved")
    raise NotPossibleError("locked" if locked else code, stem=stem)


def first_coming(minutes: Minutes, subject: Subject, wish: Wish, after: tuple[str, str]) -> File:
    """Return the file that a line about an action goes into, when it is not the raising one.

    It is the first planned meeting or draft from the day on, and no earlier than the meeting that
    `after` gives by date and stem.  Raises NotPossibleError.
    """
    if not subject.numbered:
        raise NotPossibleError("no-id", name=subject.action.text)
    if wish.meeting is not None:
        file = named(minutes, wish.meeting)
        if (file.meeting.date, file.meeting.stem) < after:
            raise NotPossibleError("said-later", stem=wish.meeting, later=after[1])
        return file
    for file in minutes.coming(wish.day):
        if (file.meeting.date, file.meeting.stem) >= after:
            return file
    raise NotPossibleError("no-meeting-to-write", day=max(wish.day, after[0]))
