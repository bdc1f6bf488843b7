"""What became of the actions in a period, in figures.

Everything is counted from the actions as they stand at the end of the period, so the figures of a
past period stay the same unless later lines state an earlier day.  Days are ISO dates, and both
ends of a period belong to it.

- *Raised*: those of meetings in the period.
- *Closed*: those closed at the end of the period whose last closing lies in it, done or dropped.
  What was raised before the period counts; what was opened again and is still open does not, and
  what was closed twice counts once, by its last day.
- *Open*: those open at the end of the period, begun and standing ones among them, historic ones
  not.  *Overdue* are those of them whose day lies before the end of the period.
- *Days*: from the meeting that raised it to its last closing, of those closed in the period.
- *Postponements*: how many times in the period a due day was moved to a later one; a first day, a
  day brought forward and a day that became a standing task are none.  A postponement of an action
  counts whatever became of it.
- *Oldest*: the open one raised first that is not standing.

An action counts for each of the owners, and each of the organisations, that it has at the end of
the period, and once in the total; so rows may sum to more than the total.
"""

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from bra.languages import Language
from bra.languages.alphabet import alphabetic
from bra.ledger.book import Ledger
from bra.ledger.fold import OPEN, Action

AGES: Final = (30, 90, 180, 365)
"""The most days of each group of ages; the last group has no end."""


DECEMBER: Final = 12


class Period(NamedTuple):
    """Hold the first and last ISO day of a period; without a first day it has no beginning."""

    first: str | None
    last: str

    def holds(self, day: str | None) -> bool:
        """Tell whether a day belongs to the period."""
        return day is not None and (self.first is None or self.first <= day) and day <= self.last


class Oldest(NamedTuple):
    """Hold the oldest open action: its id, the day it was raised, and how many days ago."""

    id: str | None
    raised: str
    days: int


class Figures(NamedTuple):
    """Hold the figures of a group of actions; `dropped` are those of `closed` that were dropped.

    `standing` are those of `open` that go on all the time.  `median_days` is None when nothing
    was closed.
    """

    raised: int
    closed: int
    dropped: int
    open: int
    overdue: int
    standing: int
    median_days: float | None
    postponements: int
    oldest: Oldest | None


class Share(NamedTuple):
    """Hold the figures of one owner or organisation; `name` is None for actions without one."""

    name: str | None
    figures: Figures


class Month(NamedTuple):
    """Hold how many were raised and closed since the point before, and what stood on a day.

    `day` is the last of a month, or the last of the period.
    """

    day: str
    raised: int
    closed: int
    open: int
    overdue: int


class Age(NamedTuple):
    """Hold how many open actions are from so many days old to so many; `most` may be None."""

    least: int
    most: int | None
    open: int


class Summary(NamedTuple):
    """Hold all figures of a period.

    `owners` and `organisations` begin with those who have most overdue, then most open; of equals
    the alphabet decides.
    `months` has a point for the end of each month of the period, from the first action on.
    `ages` has those open at the end of the period, without the standing ones.
    """

    period: Period
    total: Figures
    owners: tuple[Share, ...]
    organisations: tuple[Share, ...]
    months: tuple[Month, ...]
    ages: tuple[Age, ...]


def figures(ledger: Ledger, period: Period, spoken: Language, *, internal: bool = False) -> Summary:
    """Return the figures of a period; confidential actions count only when `internal`.

    `spoken` is the language whose alphabet orders names.
    """
    actions = ledger.actions(period.last, internal=internal, since=period.first)
    return figures_of([a for a in actions if internal or not a.confidential], period, spoken)


def figures_of(actions: Sequence[Action], period: Period, spoken: Language) -> Summary:
    """Return the figures of a choice of actions as they stand at the end of the period.

    Who calls it has left out what must not be counted.
    """
    return Summary(
        period,
        count(actions, period),
        _shares(actions, period, spoken, lambda action: [owner.name for owner in action.owners]),
        _shares(actions, period, spoken, lambda action: action.organisations),
        months(actions, period),
        ages(actions, period.last),
    )


def count(actions: Iterable[Action], period: Period) -> Figures:
    """Count a group of actions."""
    from statistics import median

    raised = closed = dropped = still = overdue = standing = postponements = 0
    days: list[int] = []
    oldest: Action | None = None
    for action in actions:
        raised += period.holds(action.raised)
        postponements += postponements_of(action, period)
        if action.state not in OPEN:
            if action.closed is not None and period.holds(action.closed):
                closed += 1
                dropped += action.state == "dropped"
                days.append(_days(action.raised, action.closed))
            continue
        if action.historic:
            continue
        still += 1
        overdue += action.overdue
        standing += action.standing
        if not action.standing and (oldest is None or action.raised < oldest.raised):
            oldest = action
    return Figures(
        raised,
        closed,
        dropped,
        still,
        overdue,
        standing,
        float(median(days)) if days else None,
        postponements,
        None
        if oldest is None
        else Oldest(oldest.id, oldest.raised, _days(oldest.raised, period.last)),
    )


def months(actions: Sequence[Action], period: Period) -> tuple[Month, ...]:
    """Return how many actions were open and overdue at the end of each month of a period.

    What stood on a day is what the list as of that day holds.
    """
    begins = min((action.raised for action in actions), default=None)
    if begins is None:
        return ()
    first = max(begins, period.first or begins)
    points = _month_ends(first, period.last)
    raised, closed, still, overdue = ([0] * len(points) for _ in range(4))
    for action in actions:
        for day, into in ((action.raised, raised), (action.closed, closed)):
            if day is not None and period.holds(day):
                into[bisect_left(points, day)] += 1
        for begin, end, due in _open_spans(action):
            for place in range(bisect_left(points, begin), len(points)):
                if end is not None and points[place] >= end:
                    break
                still[place] += 1
                overdue[place] += due is not None and due < points[place]
    found = zip(points, raised, closed, still, overdue, strict=True)
    return tuple(Month._make(each) for each in found)


def ages(actions: Iterable[Action], day: str) -> tuple[Age, ...]:
    """Return how long the open actions have been open on a day, standing ones left out."""
    counts = [0] * (len(AGES) + 1)
    for action in actions:
        if action.is_open and not action.standing:
            old = _days(action.raised, day)
            counts[next((n for n, most in enumerate(AGES) if old <= most), len(AGES))] += 1
    least = (0, *(most + 1 for most in AGES))
    found = zip(least, (*AGES, None), counts, strict=True)
    return tuple(Age._make(each) for each in found)


def _shares(
    actions: Iterable[Action],
    period: Period,
    spoken: Language,
    names: Callable[[Action], Iterable[str]],
) -> tuple[Share, ...]:
    """Return the figures of each name; who has nothing to count is left out."""
    groups: dict[str | None, list[Action]] = {}
    for action in actions:
        for name in dict.fromkeys(names(action)) or (None,):
            groups.setdefault(name, []).append(action)
    shares = [Share(name, count(group, period)) for name, group in groups.items()]

    def order(share: Share) -> tuple[bool, int, int, str]:
        name, figures = share
        return name is None, -figures.overdue, -figures.open, alphabetic(name or "", spoken)

    return tuple(sorted((each for each in shares if any(each.figures)), key=order))


def postponements_of(action: Action, period: Period) -> int:
    """Return how many times in a period the due day of an action was moved to a later one."""
    return sum(
        now.due is not None
        and before.due is not None
        and before.due < now.due
        and period.holds(now.day)
        for before, now in pairwise(action.mentions)
    )


def _open_spans(action: Action) -> Iterable[tuple[str, str | None, str | None]]:
    """Return from when an action was open, until when, and the day it was due meanwhile.

    The day on which something ends no longer belongs to the span.
    """
    if action.followed is None:
        return
    steps = action.mentions
    for place, step in enumerate(steps):
        end = steps[place + 1].day if place + 1 < len(steps) else None
        begin = max(step.day, action.followed)
        if step.state in OPEN and (end is None or begin < end):
            yield begin, end, step.due


def _month_ends(first: str, last: str) -> list[str]:
    """Return the last day of each month from one day to another, and the other itself."""
    points: list[str] = []
    year, month = int(first[:4]), int(first[5:7])
    while (end := f"{year:04}-{month:02}-{monthrange(year, month)[1]}") < last:
        points.append(end)
        year, month = (year, month + 1) if month < DECEMBER else (year + 1, 1)
    return [*points, last]


def _days(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
