"""The fold: what the lines of one action amount to on a day.

A line takes effect on its meeting's day; a closing or reopening that gives its own date is a
separate event on that day, never before the raising.  Events are folded by day, then meeting,
then place in the file.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bra.model import ActionLine, Due, Mark, Owner, Page
from bra.model.actions import State

OPEN: tuple[State, State] = ("open", "under way")

Entry = tuple[Page, ActionLine]
Resolve = Callable[[Page, Due], str | None]


class Mention(NamedTuple):
    """Hold one line of an action's history that changed or said something.

    `day` is when it took effect.  `state`, `due`, `due_text` (the term as written), `owners` are
    as they stood after it.
    """

    meeting: str
    path: str
    line: int
    day: str
    state: State
    due: str | None
    due_text: str | None
    owners: tuple[Owner, ...]
    text: str
    notes: str
    confidential: bool


class Action(NamedTuple):
    """Hold one action as it stands on a day.

    `raised` and `closed` are ISO days.  `meeting`, `item`, `path` and `line` are where it was
    raised.  `due_text` is the last due term as written.  `confidential` tells that it was raised
    in confidential text.  `orphan` tells that no minutes raise the id it is mentioned by.
    `followed` is the ISO day from which it stands in open lists: that of its meeting, or for an
    old one that of the first meeting that spoke of it since the council follows actions; None
    makes an open action historic.
    """

    id: str | None
    text: str
    owners: tuple[Owner, ...]
    state: State
    due: str | None
    due_text: str | None
    start: str | None
    overdue: bool
    standing: bool
    historic: bool
    raised: str
    closed: str | None
    meeting: str
    item: str
    path: str
    line: int
    confidential: bool
    orphan: bool
    followed: str | None
    mentions: tuple[Mention, ...]

    @property
    def is_open(self) -> bool:
        """Tell whether it is still to be done."""
        return self.state in OPEN and not self.historic

    @property
    def organisations(self) -> tuple[str, ...]:
        """Return the owners' organisations, each once, in order."""
        return tuple(dict.fromkeys(o.organisation for o in self.owners if o.organisation))


class _Event(NamedTuple):
    """Order what happens: `place` is the line's place among the action's lines."""

    day: str
    date: str
    stem: str
    place: int
    dated: int
    change: State | None
    reopens: bool


def fold(
    full_id: str | None,
    entries: Sequence[Entry],
    day: str,
    resolve: Resolve,
    follow_from: str | None,
    *,
    internal: bool = False,
) -> Action | None:
    """Return the action as it stands on an ISO day, or None when it is not raised by then.

    `entries` are its lines by meeting and place, the raising one among them.  Unless `internal`,
    a confidential mention of a public action gives it no more than its state.
    """
    raising = next((entry for entry in entries if entry[1].raises), None)
    page, line = raising if raising is not None else entries[0]
    raised = page.date if raising is not None else _date_of(full_id, page.date)
    if page.date > day or (page.status == "cancelled"):
        return None
    state: State = "open"
    closed: str | None = None
    due: str | None = None
    due_term: Due | None = None
    owners: tuple[Owner, ...] = ()
    start: str | None = None
    said: set[str] = set()
    mentions: list[Mention] = []
    for event in _events(entries, raised, day):
        where, told = entries[event.place]
        secret = told.confidential and not (line.confidential or internal)
        news = told is line and not event.dated
        if event.change is not None and event.change != state:
            if event.change in OPEN:
                if state in OPEN or event.reopens:
                    state, closed, news = event.change, None, True
            else:
                state, closed, news = event.change, event.day, True
        if not event.dated and not secret:
            if told.due is not None:
                resolved = resolve(where, told.due)
                if due_term is None or not _same_due(due, due_term, resolved, told.due):
                    news = True
                    due_term = told.due
                due = resolved
            if told.not_before is not None and told.not_before != start:
                start, news = told.not_before, True
            if told.owners:
                news = news or not _same_owners(owners, told.owners)
                owners = _owners_now(owners, told.owners)
            words = " ".join(told.text.split())
            if (words and words not in said) or told.notes:
                news = True
            said.add(words)
        if news:
            mentions.append(
                Mention(
                    where.stem,
                    where.path,
                    told.line,
                    event.day,
                    state,
                    due,
                    due_term.text if due_term is not None else None,
                    owners,
                    "" if secret else told.text,
                    "" if secret else told.notes,
                    told.confidential,
                )
            )
    standing = due_term is not None and due_term.kind == "standing"
    is_open = state in OPEN
    followed = _followed(entries, page.date, raised, day, follow_from)
    return Action(
        full_id,
        line.text,
        owners,
        state,
        due,
        due_term.text if due_term is not None else None,
        start,
        is_open and due is not None and due < day and not standing,
        standing,
        is_open and followed is None,
        raised,
        closed,
        page.stem,
        line.item_title,
        page.path,
        line.line,
        line.confidential,
        raising is None,
        followed,
        tuple(mentions),
    )


def _same_due(day: str | None, due: Due, other_day: str | None, other: Due) -> bool:
    """Tell whether two due terms say the same: a date does, in whatever words."""
    if day is not None or other_day is not None:
        return day == other_day
    return due.kind == other.kind


def _same_owners(owners: tuple[Owner, ...], others: tuple[Owner, ...]) -> bool:
    return {owner.name for owner in owners} == {owner.name for owner in others}


def _owners_now(owners: tuple[Owner, ...], others: tuple[Owner, ...]) -> tuple[Owner, ...]:
    """Return the owners that are given, or the ones before when they were better known.

    A guest of the meeting that gave her something to do is a stranger at the next one.
    """
    strangers = any(owner.kind == "unknown" for owner in others)
    return owners if strangers and _same_owners(owners, others) else others


def is_closed(entries: Sequence[tuple[Page, ActionLine | Mark]], day: str) -> bool:
    """Tell at a glance that an action is closed on an ISO day; False may mean either.

    Only a reopening with its own date opens what was closed, so one closing that has taken effect
    is enough where no line reopens.
    """
    closed = False
    for page, line in entries:
        if line.reopened is not None:
            return False
        if line.state not in OPEN:
            if line.closed is not None:
                closed = closed or line.closed <= day
            else:
                closed = closed or (page.date <= day and page.status != "cancelled")
    # Before it is raised, a closing has nothing to close.
    return closed and entries[0][0].date <= day


def is_settled(entries: Sequence[Entry], day: str) -> bool:
    """Tell at a glance that an action was closed before an ISO day, and all that is said of it."""
    for page, line in entries:
        if page.date >= day or (line.closed is not None and line.closed >= day):
            return False
    return is_closed(entries, day)


def _date_of(full_id: str | None, default: str) -> str:
    return min(full_id[:10], default) if full_id is not None else default


def _followed(
    entries: Sequence[Entry], known: str, raised: str, day: str, follow_from: str | None
) -> str | None:
    """Return the first day on which it is in open lists, or None for an old one nobody follows.

    `known` is the day of the meeting that raised it, or that spoke of it first.
    """
    if follow_from is None or raised >= follow_from:
        return known
    spoken = (page.date for page, _ in entries if follow_from <= page.date <= day)
    return min(spoken, default=None)


def _events(entries: Sequence[Entry], raised: str, day: str) -> list[_Event]:
    """Return what happens up to a day, in order."""
    events: list[_Event] = []
    for place, (page, line) in enumerate(entries):
        cancelled = page.status == "cancelled"
        # Of a line that does both on one day, its box says which came last: it is closed.
        if line.reopened is not None and not cancelled:
            when = max(line.reopened, raised)
            if when <= day:
                change: State = line.state if line.state in OPEN else "open"
                events.append(_Event(when, page.date, page.stem, place, 1, change, True))  # noqa: FBT003
        if line.closed is not None and line.state not in OPEN:
            when = max(line.closed, raised)
            if when <= day:
                events.append(_Event(when, page.date, page.stem, place, 1, line.state, False))  # noqa: FBT003
        if cancelled:
            continue
        if page.date <= day:
            own = None if line.closed is not None and line.state not in OPEN else line.state
            events.append(_Event(page.date, page.date, page.stem, place, 0, own, False))  # noqa: FBT003
    if len(events) > 1:
        events.sort(key=lambda e: (e.day, e.date, e.stem, e.place, e.dated))
    return events
