"""Who came: attendance per person and per organisation."""

from collections.abc import Iterable
from typing import NamedTuple

from bra.languages import Language
from bra.languages.alphabet import alphabetic
from bra.model import Council, Meeting, opened_up
from bra.reading.names import members_by_form, register_of, registered_organisation
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
    register = register_of(council.organisations, council.roles)
    ever = members_by_form(council.members)

    def count(key: str, name: str, organisation: str | None, column: int) -> None:
        organisation = registered_organisation(register, organisation)
        names.setdefault(key, name)
        counts.setdefault(key, [0, 0, 0, 0])[column] += 1
        if organisation is not None or key not in organisations:
            organisations[key] = organisation

    for meeting in meetings:
        held = meeting.date <= today and meeting.status not in ("cancelled", "planned")
        if not held or not (meeting.present or meeting.absent):
            continue
        members = council.members_on(meeting.date)
        of_day = members_by_form(members)
        for key, member in {name_key(each.name): each for each in members}.items():
            count(key, member.name, member.organisation, 0)
        lists = (meeting.present, meeting.absent, meeting.guests)
        for column, attendees in enumerate(lists, 1):
            people = {}
            for each in attendees:
                if counted(each.name) is not None:
                    continue
                key = name_key(each.name)
                known = of_day.get(key) or ever.get(key)
                name = each.name if known is None else known.name
                people[name_key(name)] = name, each.organisation
            for key, (name, organisation) in people.items():
                count(key, name, organisation, column)
    return tuple(
        Attendance._make((names[key], organisations[key], *counts[key], 1))
        for key in sorted(counts, key=lambda key: _last_name_first(names[key], spoken))
    )


def attended(meetings: Iterable[Meeting], *, internal: bool) -> tuple[str, ...]:
    """Return the names of all who stand in an attendance list, each once."""
    seen = map(opened_up, meetings) if internal else meetings
    lists = (people for each in seen for people in (each.present, each.absent, each.guests))
    return tuple(dict.fromkeys(person.name for people in lists for person in people))


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
