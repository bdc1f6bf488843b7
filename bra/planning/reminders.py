"""Who is to be reminded of what, and by which address."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from bra.ledger import Action, MeetingCalendar
from bra.ledger.offices import holder_of, office_of
from bra.ledger.order import urgency
from bra.model import Council, Member, Owner
from bra.reading.names import members_by_form
from bra.reading.words import name_key

_ATOM: Final = r"[\w!#$%&'*+/=?^`{|}~-]+"
_ADDRESS: Final = re.compile(rf"{_ATOM}(?:\.{_ATOM})*", re.ASCII)
_DOMAIN: Final = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}")


class Recipient(NamedTuple):
    """Hold who answers for an action; `email` is None when no address can be used.

    `name` is None for actions that nobody owns.
    """

    name: str | None
    email: str | None


class Reminder(NamedTuple):
    """Hold the open actions of one recipient, what hurts most first."""

    recipient: Recipient
    actions: tuple[Action, ...]


class Reminders(NamedTuple):
    """Hold the reminders that can be sent, those that lack an address, and how many must wait."""

    sent: tuple[Reminder, ...]
    unsent: tuple[Reminder, ...]
    later: int


def plan_reminders(
    council: Council, actions: Iterable[Action], calendar: MeetingCalendar, day: str
) -> Reminders:
    """Divide open actions among those who answer for them, in the order of the names.

    An action that is not to begin before a later day waits.
    """
    found: dict[Recipient, list[Action]] = {}
    later = 0
    for action in sorted(actions, key=urgency):
        if action.start is not None and action.start > day:
            later += 1
            continue
        for recipient in dict.fromkeys(_recipients(council, action, calendar, day)):
            found.setdefault(recipient, []).append(action)
    every = [
        Reminder(recipient, tuple(found[recipient]))
        for recipient in sorted(found, key=lambda r: ((r.name or "\uffff").casefold(), str(r)))
    ]
    sent = tuple(each for each in every if each.recipient.email is not None)
    return Reminders(sent, tuple(each for each in every if each.recipient.email is None), later)


def possible_recipients(council: Council) -> tuple[Recipient, ...]:
    """Return all who have an address in the register, whether they own anything or not."""
    people = (Recipient(each.name, _usable(each.email)) for each in council.members)
    offices = (_of_role(council, role.name, "9999-12-31") for role in council.roles)
    bodies = (Recipient(each.name, _usable(each.email)) for each in council.organisations)
    found = (*people, *offices, *bodies)
    return tuple(dict.fromkeys(each for each in found if each.email is not None))


def _recipients(
    council: Council, action: Action, calendar: MeetingCalendar, day: str
) -> Iterator[Recipient]:
    if not action.owners:
        yield Recipient(None, None)
    for owner in action.owners:
        if owner.kind == "person":
            yield of_person(council, owner.name, day)
        elif owner.kind == "role":
            yield _of_role(council, owner.name, day)
        elif owner.kind == "organisation":
            addresses = (each.email for each in council.organisations if each.name == owner.name)
            yield Recipient(owner.name, _usable(next(addresses, None)))
        elif owner.kind == "word":
            yield from _of_word(council, owner, action, calendar, day)
        else:
            yield Recipient(owner.name, None)


def of_person(council: Council, name: str, day: str) -> Recipient:
    """Return a member by her name; one who has left still answers for what she promised."""
    member = _member(council, name, day)
    if member is None:
        return Recipient(name, None)
    return Recipient(member.name, _usable(member.email))


def _of_role(council: Council, name: str, day: str) -> Recipient:
    """Return the holder where the address is hers or the role has none, else the role itself."""
    role = next((each for each in council.roles if each.name == name), None)
    if role is None:
        return Recipient(name, None)
    own = _usable(role.email)
    holder = None if role.holder is None else of_person(council, role.holder, day)
    if holder is not None and holder.email is not None and own in (None, holder.email):
        return holder
    return Recipient(name, own)


def _of_word(
    council: Council, owner: Owner, action: Action, calendar: MeetingCalendar, day: str
) -> Iterator[Recipient]:
    """Return whom an office means: all members, or the one who holds it.

    Where the register names no holder, it is who held it at the meeting that raised the action.
    """
    office = office_of(owner.name)
    if office == "all":
        yield from (Recipient(each.name, _usable(each.email)) for each in council.members_on(day))
        return
    name = holder_of(council, office or "", day, calendar.page(action.meeting))
    yield Recipient(owner.name, None) if name is None else of_person(council, name, day)


def _member(council: Council, name: str, day: str) -> Member | None:
    key = name_key(name)
    for members in (council.members_on(day), council.members):
        member = members_by_form(members).get(key)
        if member is not None:
            return member
    return None


def _usable(address: str | None) -> str | None:
    """Return an address that a mail can be sent to; None for what only looks like one."""
    local, _, domain = (address or "").strip().partition("@")
    try:
        domain.encode("idna")
    except UnicodeError:
        return None
    good = _ADDRESS.fullmatch(local) and _DOMAIN.fullmatch(domain)
    return f"{local}@{domain}" if good else None
