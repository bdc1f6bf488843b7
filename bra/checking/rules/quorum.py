"""A rule about how many took part in a decision."""

from collections.abc import Iterator
from functools import cache

from bra.checking.model import Case, Odd, odd
from bra.checking.rules.people import heads, taking_part
from bra.languages import languages
from bra.model import Attendee, Statement
from bra.reading.serving import does_not_serve
from bra.reading.words import name_key


def no_quorum(case: Case) -> Iterator[Odd]:
    """A council that states a quorum decided with fewer taking part.

    Notes such as `ej punkt 4` decide who took part in an item.  A substitute who serves for nobody
    does not count where the Local Government Act applies, nor where it is written of her.
    """
    quorum = case.council.quorum
    if not quorum or not case.finished or not case.meeting.present:
        return
    idle = _idle(case)
    voting = [one for one in case.meeting.present if name_key(one.name) not in idle]
    short: dict[int, tuple[Statement, int]] = {}
    for statement in case.meeting.statements:
        if statement.kind == "decision" and (
            statement.item not in short or short[statement.item][0].confidential
        ):
            there = taking_part(case, statement.item)
            count = heads(one for one in there if name_key(one.name) not in idle)
            if count < quorum:
                short[statement.item] = statement, count
    if short and heads(voting) < quorum:
        yield odd(case.key("present"), count=str(heads(voting)), least=str(quorum))
        return
    for statement, count in short.values():
        yield odd(case.line(statement.start), count=str(count), least=str(quorum))


def _idle(case: Case) -> set[str]:
    """Return the names of those present who are substitutes for nobody, to compare with."""
    substitutes = {
        name_key(member.name)
        for member in case.council.members_on(case.meeting.date)
        if case.council.statutory and (member.role or "").casefold() in _roles()
    }
    return {
        name_key(one.name)
        for one in case.meeting.present
        if one.substitute_for is None and (name_key(one.name) in substitutes or _is_idle(one, case))
    }


def _is_idle(one: Attendee, case: Case) -> bool:
    said = (part.strip() for part in (one.note or "").split(","))
    return any(
        does_not_serve(part) or (case.council.statutory and part.casefold() in _roles())
        for part in said
    )


@cache
def _roles() -> frozenset[str]:
    return frozenset(role.casefold() for spoken in languages() for role in spoken.substitutes)
