"""The records of a comparison: each change a code with facts, never with confidential words."""

from typing import NamedTuple

from bra.ledger import Ledger
from bra.model import Council, Item, Meeting
from bra.text.source import Source


class Place(NamedTuple):
    """Hold the item that a change is about; the title of a confidential one is left out."""

    number: str | None
    title: str


class Change(NamedTuple):
    """Hold one change.

    `kind` names the words, `facts` fill them.  `id` is the full id of an action or decision.
    A withheld change has the kind `withheld` and says nothing but where it stands.
    """

    kind: str
    facts: tuple[tuple[str, str], ...] = ()
    item: Place | None = None
    id: str | None = None

    @property
    def withheld(self) -> bool:
        """Tell whether the change is kept back as confidential."""
        return self.kind == WITHHELD


WITHHELD = "withheld"


class MeetingChange(NamedTuple):
    """Hold what changed in one meeting.

    `how` is added, removed, moved, renamed, changed, or touched where other minutes changed what
    it is about.  `was` and `old_path` are the stem and path before.
    """

    stem: str
    path: str
    how: str
    was: str
    old_path: str
    changes: tuple[Change, ...]


class Comparison(NamedTuple):
    """Hold what changed in a council's folder."""

    council: tuple[Change, ...]
    meetings: tuple[MeetingChange, ...]

    @property
    def withheld(self) -> int:
        """Return how many changes are kept back."""
        return sum(change.withheld for each in self.meetings for change in each.changes)


class Version(NamedTuple):
    """Hold one meeting's file in one state; `problem` is why it cannot be read, else None."""

    stem: str
    path: str
    source: Source
    meeting: Meeting | None
    problem: str | None


class Pair(NamedTuple):
    """Hold a meeting's file before and after; one of the two may be missing."""

    old: Version | None
    new: Version | None

    @property
    def either(self) -> Version:
        """Return the newest version there is."""
        found = self.new or self.old
        if found is None:
            message = "a pair of nothing"
            raise ValueError(message)
        return found


class States(NamedTuple):
    """Hold all that is compared: the council, the files that differ, the ledgers of all files."""

    old_council: Council | None
    new_council: Council | None
    pairs: tuple[Pair, ...]
    old_ledger: Ledger
    new_ledger: Ledger


def change(
    kind: str, item: Place | None = None, full_id: str | None = None, **facts: str | None
) -> Change:
    """Return a change; facts that are None are left out."""
    given = tuple((key, value) for key, value in facts.items() if value is not None)
    return Change(kind, given, item, full_id)


def withheld(item: Place | None = None, full_id: str | None = None) -> Change:
    """Return a change of which only the place is told."""
    return Change(WITHHELD, (), item, full_id)


def place_of(item: Item, *, hidden: bool) -> Place:
    """Return the place of an item, without the words of a hidden one."""
    return Place(item.number, "" if hidden else item.title)
