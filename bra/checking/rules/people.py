"""Rules about who was there."""

import re
from collections.abc import Iterable, Iterator

from bra.checking.model import Case, Odd, odd
from bra.model import Attendee
from bra.reading.names import key_among, members_by_form
from bra.reading.serving import counted
from bra.reading.words import name_key


def listed_twice(case: Case) -> Iterator[Odd]:
    """The same person stands twice among those present and the guests."""
    seen: set[str] = set()
    for one in (*case.meeting.present, *case.meeting.guests):
        key = key_among(case.keys, one.name)
        if key in seen:
            yield odd((one.start, one.end), name=one.name)
        seen.add(key)


def present_and_absent(case: Case) -> Iterator[Odd]:
    """Somebody is both present and absent.

    A note such as `t.o.m. punkt 5` after the name says who was there for a part.
    """
    lists = (*case.meeting.present, *case.meeting.guests)
    there = {key_among(case.keys, one.name) for one in lists}
    for one in case.meeting.absent:
        if key_among(case.keys, one.name) in there:
            yield odd((one.start, one.end), name=one.name)


def not_a_member_then(case: Case) -> Iterator[Odd]:
    """Somebody is listed as present whose time as a member does not take in the day.

    Those who attend without being members stand among the guests.
    """
    if all(member.since is None and member.until is None for member in case.council.members):
        return
    active = {name_key(member.name) for member in case.members}
    forms = members_by_form(case.council.members)
    for one in case.meeting.present:
        member = forms.get(name_key(one.name))
        if member is not None and name_key(member.name) not in active:
            yield odd((one.start, one.end), name=one.name, date=case.meeting.date)


def chair_not_present(case: Case) -> Iterator[Odd]:
    """The chair is not among those present."""
    yield from _officer(case, "chair", case.meeting.chair)


def secretary_not_present(case: Case) -> Iterator[Odd]:
    """The secretary is neither among those present nor among the guests."""
    yield from _officer(case, "secretary", case.meeting.secretary)


def approver_not_present(case: Case) -> Iterator[Odd]:
    """Somebody who is to approve the record was not there."""
    if case.meeting.present and case.held:
        for name in case.meeting.approvers:
            if not _was_there(case, name):
                yield odd(case.entry("approvers", name), name=name)


def _officer(case: Case, key: str, name: str | None) -> Iterator[Odd]:
    if name and case.meeting.present and case.held and not _was_there(case, name):
        yield odd(case.value(key), name=name)


def _was_there(case: Case, name: str) -> bool:
    """Tell whether somebody is listed, by the full name or a first name or alias."""
    listed = [one.name for one in (*case.meeting.present, *case.meeting.guests)]
    if name in listed:
        return True
    wanted = name_key(name)
    if any(name_key(each).partition(" ")[0] == wanted for each in listed):
        return True
    return key_among(case.keys, name) in {key_among(case.keys, each) for each in listed}


def unknown_part(case: Case) -> Iterator[Odd]:
    """A note on who was there for a part names an item that does not exist."""
    listed = [one for one in (*case.meeting.present, *case.meeting.guests) if one.parts]
    if not listed or not case.meeting.items:
        return
    numbers = _numbers(case)
    for one in listed:
        for part in one.parts:
            if part.item.replace(" ", "") not in numbers:
                yield odd((one.start, one.end), number=part.item, name=one.name)


def _numbers(case: Case) -> set[str]:
    meeting = case.files.meeting(case.meeting.stem) or case.meeting
    return {item.number.replace(" ", "") for item in meeting.items if item.number}


def recused_but_counted(case: Case) -> Iterator[Odd]:
    """Somebody has declared an interest, but the vote counts as many as without it."""
    for statement in case.meeting.statements:
        if statement.vote is None:
            continue
        voters = taking_part(case, statement.item)
        recused = _recused(case, statement.item, voters)
        total, there = sum(statement.vote), heads(voters)
        if recused and there - len(recused) < total <= there:
            names = ", ".join(one.name for one in recused)
            secret = any(
                other.confidential
                for other in case.meeting.statements
                if other.kind == "recusal" and other.item == statement.item
            )
            most = str(there - len(recused))
            span = (statement.start, statement.end)
            yield odd(span, secret=secret, names=names, count=str(total), most=most)


def _recused(case: Case, item: int, voters: Iterable[Attendee]) -> list[Attendee]:
    said = " ".join(
        statement.text
        for statement in case.meeting.statements
        if statement.kind == "recusal" and statement.item == item
    )
    if not said:
        return []
    words = name_key(said)
    names = {*case.keys, *(name_key(one.name) for one in voters)}
    told = {key_among(case.keys, name) for name in names if _is_word_of(name, words)}
    return [one for one in voters if key_among(case.keys, one.name) in told]


def _is_word_of(name: str, words: str) -> bool:
    """Tell whether a name stands in words; one of several words may have an ending there."""
    return name in words and (" " in name or name in re.findall(r"\w+", words))


def taking_part(case: Case, item: int) -> list[Attendee]:
    """Return those present who took part in an item, as far as notes on parts tell."""
    places = _places(case)
    here = places.get((case.meeting.items[item].number or "").replace(" ", ""), item)
    there: list[Attendee] = []
    for one in case.meeting.present:
        attends = True
        for part in one.parts:
            place = places.get(part.item.replace(" ", ""))
            if place is None:
                continue
            if part.kind == "until":
                attends = attends and here <= place
            elif part.kind == "from":
                attends = attends and here >= place
            else:
                attends = attends and here != place
        if attends:
            there.append(one)
    return there


def heads(people: Iterable[Attendee]) -> int:
    """Count people, with those whom an entry counts without their names."""
    return sum(1 if (many := counted(one.name)) is None else many for one in people)


def _places(case: Case) -> dict[str, int]:
    meeting = case.files.meeting(case.meeting.stem) or case.meeting
    return {
        item.number.replace(" ", ""): place
        for place, item in enumerate(meeting.items)
        if item.number
    }
