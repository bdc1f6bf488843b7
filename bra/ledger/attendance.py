"""Who came: attendance per person and per organisation."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from bra.languages import Language
from bra.languages.alphabet import alphabetic
from bra.model import Attendee, Council, Meeting, Owner, opened_up
from bra.reading.names import (
    members_by_form,
    name_index,
    register_of,
    registered_organisation,
)
from bra.reading.serving import counted
from bra.reading.words import name_key


class Attendance(NamedTuple):
    """Hold how often a person, or an organisation's people, came.

    `called` counts the meetings held while somebody was a member, or served for one; `present`
    those of them that she came to, so that it is never more.  `guest` counts those that she came
    to beside, `absent` those that she excused herself from; `people` is 1 for a person.  For an
    organisation each count is the sum over its people.  Where the register has no members at all,
    nobody is called, and the lists count as they are written.
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
        return self.present / self.called if self.called else None


def attendance(
    council: Council, meetings: Iterable[Meeting], today: str, spoken: Language
) -> tuple[Attendance, ...]:
    """Return the attendance of every person at the meetings held by an ISO day, by name.

    `spoken` is the language whose alphabet orders names, the last name first.
    """
    found = _Counts(council)
    for meeting in meetings:
        held = meeting.date <= today and meeting.status not in ("cancelled", "planned")
        if held and (meeting.present or meeting.absent):
            found.add(meeting)
    return found.by_name(spoken)


class _Counts:
    """Count who was called to meetings, and who came."""

    def __init__(self, council: Council) -> None:
        self._council = council
        self._register = register_of(council.organisations, council.roles)
        self._ever = members_by_form(council.members)
        self._counts: dict[str, Counter[str]] = {}
        self._organisations: dict[str, str | None] = {}
        self._names: dict[str, str] = {}

    def add(self, meeting: Meeting) -> None:
        """Count a meeting: each person once as one who came, and once as excused."""
        members = {name_key(each.name): each for each in self._council.members_on(meeting.date)}
        for member in members.values():
            self._count(member.name, member.organisation, "called")
        came = self._people(meeting, meeting.present)
        # Without a register the lists are all that tells who is a member.
        seated = members.keys() if self._council.members else came.keys()
        guests = self._people(meeting, meeting.guests)
        for key, (name, one) in {**guests, **came}.items():
            if key not in members and key in came and self._serves(one, meeting):
                self._count(name, one.organisation, "called")
                self._count(name, one.organisation, "present")
            else:
                self._count(name, one.organisation, "present" if key in seated else "guest")
        for name, one in self._people(meeting, meeting.absent).values():
            self._count(name, one.organisation, "absent")

    def by_name(self, spoken: Language) -> tuple[Attendance, ...]:
        """Return the attendance of every person, by the last name first."""
        names = self._names
        columns = ("called", "present", "absent", "guest")
        return tuple(
            Attendance._make(
                (
                    names[key],
                    self._organisations[key],
                    *[self._counts[key][each] for each in columns],
                    1,
                )
            )
            for key in sorted(names, key=lambda key: _last_name_first(names[key], spoken))
        )

    def _count(self, name: str, organisation: str | None, column: str) -> None:
        organisation = registered_organisation(self._register, organisation)
        key = name_key(name)
        self._names.setdefault(key, name)
        self._counts.setdefault(key, Counter())[column] += 1
        if organisation is not None or key not in self._organisations:
            self._organisations[key] = organisation

    def _people(
        self, meeting: Meeting, attendees: Iterable[Attendee]
    ) -> dict[str, tuple[str, Attendee]]:
        """Return those whom a list names, each once, by the name that the register has."""
        of_day = members_by_form(self._council.members_on(meeting.date))
        people: dict[str, tuple[str, Attendee]] = {}
        for each in attendees:
            if counted(each.name) is None:
                key = name_key(each.name)
                known = of_day.get(key) or self._ever.get(key)
                name = each.name if known is None else known.name
                people[name_key(name)] = name, each
        return people

    def _serves(self, one: Attendee, meeting: Meeting) -> bool:
        """Tell whether somebody serves for a member; `for the record` is nobody."""
        if one.substitute_for is None:
            return False
        names = name_index(self._council, meeting.date, extra=())
        served = names.find(one.substitute_for)
        return isinstance(served, Owner) and served.kind == "person"


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
