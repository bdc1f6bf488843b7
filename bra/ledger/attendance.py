"""Who came: attendance per person and per organisation."""

from collections.abc import Iterable
from typing import NamedTuple

from bra.languages import Language
from bra.languages.alphabet import alphabetic
from bra.model import Council, Meeting
from bra.reading.serving import counted
from bra.reading.words import name_key


class Attendance(NamedTuple):
    """Hold how often a person, or an organisation's people, came.

    `called` counts the meetings held while somebody was a member; `present`, `absent` (excused)
    and `guest` count lists; `people` is 1 for a person.  For an organisation each count is the
    sum over its people.
    """

    name: str
    organisation: str | None
    called: int
    present: int
    absent: int
    guest: int
    people: int

    @property
    def share(self) -> float | None:
        """Return the share of the meetings called to that were attended, None when never called."""
        return min(1.0, self.present / self.called) if self.called else None


def attendance(
    council: Council, meetings: Iterable[Meeting], today: str, spoken: Language
) -> tuple[Attendance, ...]:
    """Return the attendance of every person at the meetings held by an ISO day, by name.

    `spoken` is the language whose alphabet orders names, the last name first.
    """
    counts: dict[str, list[int]] = {}
    organisations: dict[str, str | None] = {}
    names: dict[str, str] = {}

    def count(name: str, organisation: str | None, column: int) -> None:
        key = name_key(name)
        names.setdefault(key, name)
        counts.setdefault(key, [0, 0, 0, 0])[column] += 1
        if organisation is not None or key not in organisations:
            organisations[key] = organisation

    for meeting in meetings:
        held = meeting.date <= today and meeting.status not in ("cancelled", "planned")
        if not held or not (meeting.present or meeting.absent):
            continue
        for member in council.members_on(meeting.date):
            count(member.name, member.organisation, 0)
        lists = (meeting.present, meeting.absent, meeting.guests)
        for column, attendees in enumerate(lists, 1):
            for name, organisation in {a.name: a.organisation for a in attendees}.items():
                if counted(name) is None:
                    count(name, organisation, column)
    return tuple(
        Attendance._make((names[key], organisations[key], *counts[key], 1))
        for key in sorted(counts, key=lambda key: _last_name_first(names[key], spoken))
    )


def _last_name_first(name: str, spoken: Language) -> list[str]:
    return [alphabetic(part, spoken) for part in reversed(name.split())]


def by_organisation(people: Iterable[Attendance], spoken: Language) -> tuple[Attendance, ...]:
    """Return the attendance of every organisation, by name; people without one come last."""
    sums: dict[str, Attendance] = {}
    for person in people:
        name = person.organisation or ""
        old = sums.get(name, Attendance(name, None, 0, 0, 0, 0, 0))
        sums[name] = Attendance(
            name,
            None,
            old.called + person.called,
            old.present + person.present,
            old.absent + person.absent,
            old.guest + person.guest,
            old.people + 1,
        )
    return tuple(
        sums[name] for name in sorted(sums, key=lambda name: (not name, alphabetic(name, spoken)))
    )
