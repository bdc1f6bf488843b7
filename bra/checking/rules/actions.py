"""Rules about actions, one line each and across the minutes that follow them up."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from bra.checking.daysoff import day_off
from bra.checking.model import Case, Odd, Span, odd
from bra.languages.times import dates_in
from bra.ledger.contradicting import contradict
from bra.ledger.fold import OPEN
from bra.ledger.offices import left_on
from bra.model import ActionLine
from bra.model.council import SWEDISH_TIME
from bra.reading.words import name_key

LONG_PAST = timedelta(30)


_HEAD: Final = re.compile(rb"[ \t>]*((?:[-*+]|\d+[.)])[ \t]+\[.\](?:[ \t]+\*\*[^*\r\n]*\*\*)?)")


def _span(line: ActionLine, case: Case) -> Span:
    """Return the box and the number of a task entry."""
    match = _HEAD.match(case.data, line.start, line.end)
    return match.span(1) if match is not None else (line.start, line.end)


def _due_span(line: ActionLine, case: Case) -> Span:
    """Return where the due term of a task entry stands."""
    written = line.due.text.encode() if line.due is not None else b""
    start = case.data.rfind(written, line.start, line.end)
    return (start, start + len(written)) if start >= 0 and written else _span(line, case)


def _raised(case: Case) -> Iterator[ActionLine]:
    for line in case.meeting.actions:
        if line.raises and line.item >= 0:
            yield line


_ABOUT_TERMS: Final = (
    "unresolvable-due",
    "ambiguous-due",
    "unresolvable-start",
    "closing-date",
    "misplaced-term",
    "unknown-term",
    "wrapped-terms",
)


def _odd_terms(case: Case) -> set[int]:
    """Return the lines whose terms were odd when they were read: what they lack is known."""
    found = case.meeting.diagnostics
    return {each.line for each in found if each.code in _ABOUT_TERMS}


def empty_action(case: Case) -> Iterator[Odd]:
    """An action does not say what is to be done."""
    if case.status != "cancelled":
        for line in _raised(case):
            if not line.text.strip() and not line.notes.strip():
                yield odd(_span(line, case))


def no_owner(case: Case) -> Iterator[Odd]:
    """An open action has nobody who is to do it."""
    if case.status != "cancelled":
        for line in _raised(case):
            if not line.owners and line.state in OPEN:
                yield odd(_span(line, case))


def no_due(case: Case) -> Iterator[Odd]:
    """An open action has no time by which it is to be done.

    `(löpande)` or `(ongoing)` says that it has none.
    """
    if case.status != "cancelled":
        odd_terms = _odd_terms(case)
        for line in _raised(case):
            if line.due is None and line.state in OPEN and line.line not in odd_terms:
                yield odd(_span(line, case))


def due_before_meeting(case: Case) -> Iterator[Odd]:
    """An open action is due before the meeting that says so.

    Minutes that follow up an action may repeat the day that earlier ones gave it: it is late then.
    """
    for line in case.meeting.actions:
        due = line.due.date if line.due is not None else None
        if due is None or due >= case.meeting.date or line.state not in OPEN:
            continue
        if line.raises or due not in case.files.dues_before(line.id or "", case.meeting):
            yield odd(_due_span(line, case), date=due)


def due_on_day_off(case: Case) -> Iterator[Odd]:
    """An action will be due on a Saturday, a Sunday or a Swedish public holiday.

    Only a day to come that is named counts: a week or a month ends when it ends, also when its
    last day is carried into the next minutes.  The holidays count for a council whose time zone is
    Sweden's, as it is without the key.
    """
    in_sweden = case.council.timezone == SWEDISH_TIME
    for line in case.meeting.actions:
        due = line.due
        if due is None or due.date is None or due.date < case.today or line.state not in OPEN:
            continue
        name = day_off(due.date, case.council.language, in_sweden=in_sweden)
        if name is None or due.date in case.files.dues_before(line.id or "", case.meeting):
            continue
        named = due.date in due.text
        if named or due.date in dates_in(due.text, case.meeting.date, case.council.language):
            yield odd(_due_span(line, case), date=due.date, name=f" ({name})" if name else "")


def duplicate_action_id(case: Case) -> Iterator[Odd]:
    """Two actions of one file have the same number; the second counts as unnumbered."""
    seen: dict[str, int] = {}
    for line in case.meeting.actions:
        if line.id is None or not line.raises:
            continue
        if line.id in seen:
            yield odd(_span(line, case), id=line.id, line=str(seen[line.id]))
        else:
            seen[line.id] = line.line


def unknown_action(case: Case) -> Iterator[Odd]:
    """Minutes mention an action that no minutes raise."""
    for line in case.meeting.actions:
        if line.id is None or line.raises or line.id[:10] > case.meeting.date:
            continue
        if line.id not in case.files.raised:
            yield odd(_span(line, case), id=line.id)


def mention_before_action(case: Case) -> Iterator[Odd]:
    """Minutes mention an action of a later meeting."""
    for line in case.meeting.actions:
        if line.id is not None and not line.raises and line.id[:10] > case.meeting.date:
            yield odd(_span(line, case), id=line.id)


def closed_twice(case: Case) -> Iterator[Odd]:
    """A line closes an action that was closed already and not opened again."""
    for line, place in _mentions(case):
        if line.state in OPEN:
            continue
        closed = _closed_before(case, line, place)
        if closed is not None:
            yield odd(_span(line, case), id=line.id or "", date=closed)


def open_after_closed(case: Case) -> Iterator[Odd]:
    """A line shows an open box for an action that is closed.

    It changes nothing: only `återöppnat` or `reopened` with a date opens an action again.
    """
    for line, place in _mentions(case):
        if line.state not in OPEN or line.reopened is not None:
            continue
        closed = _closed_before(case, line, place)
        if closed is not None:
            yield odd(_span(line, case), id=line.id or "", date=closed)


def told_twice(case: Case) -> Iterator[Odd]:
    """Two lines of one file say different things of an action of an earlier meeting.

    The last one counts, which the first does not show.  A line that opens the action again says
    that it is later; approved minutes stay as they are.
    """
    if case.status in ("cancelled", "approved"):
        return
    before: dict[str, ActionLine] = {}
    for line in case.meeting.actions:
        if line.id is None or line.raises:
            continue
        other = before.get(line.id)
        before[line.id] = line
        if other is None or line.reopened is not None or not contradict(other, line):
            continue
        # Once the meeting has been held, open-after-closed and closed-twice tell of what is closed.
        if other.state in OPEN or case.status == "planned":
            yield odd(_span(line, case), id=line.id, line=str(other.line))


def _mentions(case: Case) -> Iterator[tuple[ActionLine, int]]:
    """Return each mention with its place among the lines of its action in the file."""
    if case.status in ("cancelled", "planned"):
        return
    before: dict[str, int] = {}
    for line in case.meeting.actions:
        if line.id is None:
            continue
        place = before[line.id] = before.get(line.id, 0) + 1
        if not line.raises:
            yield line, place


def _closed_before(case: Case, line: ActionLine, place: int) -> str | None:
    """Return the day on which an action was closed before the line that is its `place`th here."""
    closed: str | None = None
    here = case.meeting
    count = 0
    for page, said in case.files.said_of(line.id or ""):
        if page.stem == here.stem:
            count += 1
            if count >= place:
                break
        elif (page.date, page.stem) > (here.date, here.stem):
            break
        if page.status == "cancelled" and said.closed is None:
            continue
        if said.state not in OPEN:
            day = said.closed or page.date
            if closed is None and day <= here.date:
                closed = day
        elif said.reopened is not None and said.reopened <= here.date:
            closed = None
    return closed


def ticked_without_date(case: Case) -> Iterator[Odd]:
    """An action is ticked where it was raised, in a draft that is long past, without a date.

    It then counts as done on the day of that meeting, which few mean.
    """
    past = date.fromisoformat(case.meeting.date) + LONG_PAST
    if case.status == "draft" and past.isoformat() < case.today:
        yield from _ticked(case)


def ticked_in_final(case: Case) -> Iterator[Odd]:
    """A finished record has a ticked box without the day on which the action was closed."""
    if case.finished:
        yield from _ticked(case)


def _ticked(case: Case) -> Iterator[Odd]:
    odd_terms = _odd_terms(case)
    for line in _raised(case):
        if line.state not in OPEN and line.closed is None and line.line not in odd_terms:
            yield odd(_span(line, case))


def owner_left(case: Case) -> Iterator[Odd]:
    """An action is open, and its owner has left the council.

    It is told at the last meeting that was held and at those to come, where it can be given to
    somebody else; a guest of the meeting may own something all the same.
    """
    if all(member.until is None for member in case.council.members):
        return
    if case.status in ("cancelled", "approved") or case.files.held_after(case.meeting.stem):
        return
    day = max(case.today, case.meeting.date)
    there = {name_key(one.name) for one in (*case.meeting.present, *case.meeting.guests)}
    last = {line.id: line.line for line in case.meeting.actions}
    for line in case.meeting.actions:
        if line.state not in OPEN or _spoken_of_later(case, line, last[line.id]):
            continue
        for owner in line.owners or case.files.owners_before(line, case.meeting):
            left = left_on(case.council, owner, day)
            guest = left is not None and left < case.meeting.date and name_key(owner.name) in there
            if left is not None and not guest:
                yield odd(_span(line, case), name=owner.name, date=left)


def _spoken_of_later(case: Case, line: ActionLine, last: int) -> bool:
    """Tell whether a later line speaks of an action: here, as the last one does, or afterwards."""
    if line.id is None:
        return False
    here = (case.meeting.date, case.meeting.stem)
    if last > line.line:
        return True
    return any((page.date, page.stem) > here for page, _ in case.files.said_of(line.id))


def unnumbered_action(case: Case) -> Iterator[Odd]:
    """A finished record has an action without a number, so that nobody can follow it up."""
    if case.finished:
        for line in _raised(case):
            if line.id is None:
                yield odd(_span(line, case))
