"""Who is to approve the record of a meeting, and who has."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from bra.ledger.offices import holders_of
from bra.model import Council, Meeting, Member, opened_up
from bra.reading.names import member_key

_ENTRY = re.compile(r"(?P<name>.+?),[ \t]*(?P<date>\d{4}-\d\d-\d\d)(?:[ \t]*\((?P<proof>.*)\))?\Z")


class Approver(NamedTuple):
    """Hold one who approved: the ISO day and what shows it, each None when not written."""

    name: str
    date: str | None
    proof: str | None


class Wanted(NamedTuple):
    """Hold whose approval a record needs: these people, and no fewer than `least` in all.

    `members` are those of the day, who may be named by an alias.
    """

    names: tuple[str, ...]
    least: int
    members: tuple[Member, ...] = ()

    def asks(self, name: str) -> bool:
        """Tell whether somebody is among those who are named."""
        key = member_key(self.members, name)
        return any(member_key(self.members, each) == key for each in self.names)

    def missing(self, by: Iterable[Approver]) -> tuple[tuple[str, ...], int]:
        """Return who has not approved yet, and how many more besides them."""
        given = {member_key(self.members, one.name) for one in by}
        names = tuple(name for name in self.names if member_key(self.members, name) not in given)
        return names, max(0, self.least - len(given) - len(names))


def read_approver(entry: str) -> Approver:
    """Read an entry of an approval: `Name, 2017-08-30 (what shows it)`."""
    match = _ENTRY.match(entry.strip())
    if match is None:
        return Approver(entry.strip(), None, None)
    return Approver(match["name"], match["date"], match["proof"] or None)


def first_of_twins(twins: Iterable[tuple[str, str | None]]) -> str:
    """Return which of the files with one and the same seal is the one that was approved.

    Each is given by its stem and the ISO date in its text.  What copies a file adds to its name.
    """

    def rank(twin: tuple[str, str | None]) -> tuple[bool, int, str]:
        stem, day = twin
        return day is not None and day != stem[:10], len(stem), stem

    return min(twins, key=rank)[0]


def wanted_approvers(
    council: Council, day: str, chair: str | None, approvers: tuple[str, ...]
) -> Wanted:
    """Return whose approval the record of a meeting needs, by what the council and the file say.

    With `chair` it is the one who chaired the meeting, and those whom the file names beside; with
    `approvers` those whom it names.  With `meeting` or `none` one approval is enough.
    """
    if council.approval in ("meeting", "none"):
        return Wanted((), 1, council.members_on(day))
    names = list(approvers)
    asked = council.approvers or 0
    if council.approval == "chair":
        chair = chair or _chair_of(council, day)
        if chair is not None:
            names.insert(0, chair)
        asked += 1
    members = council.members_on(day)
    by_key: dict[str, str] = {}
    for name in names:
        by_key.setdefault(member_key(members, name), name)
    unique = tuple(by_key.values())
    return Wanted(unique, max(1, asked, len(unique)), members)


def awaits_somebody(council: Council, meeting: Meeting) -> bool:
    """Tell whether minutes that have been approved need somebody's approval besides.

    Those whose names are withheld are waited for as well.
    """
    meeting = opened_up(meeting)
    wanted = wanted_approvers(council, meeting.date, meeting.chair, meeting.approvers)
    by = () if meeting.approved is None else meeting.approved.by
    return wanted.missing(read_approver(entry) for entry in by) != ((), 0)


def _chair_of(council: Council, day: str) -> str | None:
    """Return the member who held the chair on an ISO day, when there was one."""
    held = holders_of(council, "chair", day)
    return held[0] if len(held) == 1 else None
