"""Who is written to about a meeting, and by which address."""

from typing import NamedTuple

from bra.ledger.offices import holders_of
from bra.model import Council
from bra.planning.agenda import Agenda
from bra.planning.reminders import Recipient, of_person


class Invitation(NamedTuple):
    """Hold who invites, if anybody who may has an address, and who is called and invited."""

    organizer: Recipient | None
    people: tuple[Recipient, ...]

    @property
    def reached(self) -> tuple[tuple[str, str], ...]:
        """Return the name and address of all who have one, each address once."""
        found: dict[str, str] = {}
        for person in self.people:
            if person.email is not None:
                found.setdefault(person.email, person.name or "")
        return tuple((name, email) for email, name in found.items())

    @property
    def missed(self) -> tuple[str, ...]:
        """Return the names of those who have no address."""
        return tuple(person.name or "" for person in self.people if person.email is None)


def plan_invitation(council: Council, agenda: Agenda) -> Invitation:
    """Return whom the notice of a meeting goes to.

    The secretary invites, or the chair when only she has an address: those that the meeting's file
    names, else those of the register.
    """
    named = [each.name for each in agenda.called] + [each.name for each in agenda.invited]
    people = tuple(of_person(council, name, agenda.date) for name in dict.fromkeys(named))
    offices = ("secretary", "chair")
    holders = (each for office in offices for each in _holders(council, agenda, office))
    organizer = next((each for each in holders if each.email is not None), None)
    return Invitation(organizer, people)


def _holders(council: Council, agenda: Agenda, office: str) -> list[Recipient]:
    own = agenda.own
    named = {} if own is None else {"secretary": own.secretary, "chair": own.chair}
    name = named.get(office)
    names = (name,) if name else holders_of(council, office, agenda.date)
    return [of_person(council, each, agenda.date) for each in names]
