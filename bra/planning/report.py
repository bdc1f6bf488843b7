"""What a council shows of a period: its meetings, who came, what it decided and what became of it.

What is confidential is neither counted nor shown unless that is asked for.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from bra.languages import Language
from bra.ledger import Action, Ledger, effective_status
from bra.ledger.attendance import Attendance, attendance, by_organisation
from bra.ledger.corrections import Correction, Corrections, corrections_of_decision
from bra.ledger.decisions import Decision, decisions_of
from bra.ledger.figures import Month, Period, Summary, figures_of, postponements_of
from bra.model import Council, Meeting, opened_up

LISTED: Final = 10
"""How many actions the lists of the oldest and of the most postponed hold."""
_MOST_MONTHS: Final = 24


class Held(NamedTuple):
    """Hold a meeting that was held, in counts; `actions` are those it raised."""

    stem: str
    date: str
    status: str
    present: int
    guests: int
    items: int
    decisions: int
    actions: int


class Postponed(NamedTuple):
    """Hold an action and how many times in the period it was postponed."""

    action: Action
    times: int


class Report(NamedTuple):
    """Hold the report of a period.

    `cancelled` are the ISO days of meetings that were cancelled.  `course` is how the actions went:
    the ends of months, or of years when the period is long.  `oldest` are the open actions raised
    first, standing ones left out.  `corrections` are those of each decision, in their order.
    `postponed` begins with what was postponed most.  `withheld` counts the
    confidential items, decisions and actions that are left out.
    """

    period: Period
    held: tuple[Held, ...]
    cancelled: tuple[str, ...]
    people: tuple[Attendance, ...]
    organisations: tuple[Attendance, ...]
    decisions: tuple[Decision, ...]
    corrections: tuple[tuple[Correction, ...], ...]
    summary: Summary
    course: tuple[Month, ...]
    oldest: tuple[Action, ...]
    postponed: tuple[Postponed, ...]
    withheld: int


def plan_report(
    council: Council,
    meetings: Iterable[Meeting],
    ledger: Ledger,
    period: Period,
    spoken: Language,
    *,
    corrections: Corrections,
    internal: bool,
) -> Report:
    """Return the report of a period; meetings outside it are passed by.

    `spoken` is the language whose alphabet orders names.
    """
    inside = [
        opened_up(meeting) if internal else meeting
        for meeting in meetings
        if period.holds(meeting.date)
    ]
    held = [each for each in inside if _is_held(each, period.last)]
    every = list(ledger.actions(period.last, internal=internal, since=period.first))
    actions = [action for action in every if internal or not action.confidential]
    decided = decisions_of(held)
    decisions = [decision for decision in decided if internal or not decision.confidential]
    people = attendance(council, held, period.last, spoken)
    summary = figures_of(actions, period, spoken)
    hidden = sum(_concerns(action, period) for action in every) - sum(
        _concerns(action, period) for action in actions
    )
    if not internal:
        hidden += sum(item.confidential for each in held for item in each.items)
    return Report(
        period=period,
        held=_counts(held, decisions, actions, period.last, internal=internal),
        cancelled=tuple(each.date for each in inside if each.status == "cancelled"),
        people=people,
        organisations=by_organisation(people, spoken),
        decisions=tuple(decisions),
        corrections=tuple([corrections_of_decision(corrections, each) for each in decisions]),
        summary=summary,
        course=_course(summary.months),
        oldest=_oldest(actions),
        postponed=_postponed(actions, period),
        withheld=hidden + len(decided) - len(decisions),
    )


def _is_held(meeting: Meeting, day: str) -> bool:
    return effective_status(meeting.status, meeting.date, day) not in ("planned", "cancelled")


def _concerns(action: Action, period: Period) -> bool:
    """Tell whether an action would count in the period."""
    return action.is_open or period.holds(action.raised) or period.holds(action.closed)


def _counts(
    held: Sequence[Meeting],
    decisions: Iterable[Decision],
    actions: Iterable[Action],
    day: str,
    *,
    internal: bool,
) -> tuple[Held, ...]:
    """Return the meetings in counts of what may be shown."""
    decided: dict[str, int] = {}
    raised: dict[str, int] = {}
    for decision in decisions:
        decided[decision.meeting] = decided.get(decision.meeting, 0) + 1
    for action in actions:
        raised[action.meeting] = raised.get(action.meeting, 0) + 1
    return tuple(
        Held(
            each.stem,
            each.date,
            effective_status(each.status, each.date, day),
            len({attendee.name for attendee in each.present}),
            len({attendee.name for attendee in each.guests}),
            sum(internal or not item.confidential for item in each.items),
            decided.get(each.stem, 0),
            raised.get(each.stem, 0),
        )
        for each in held
    )


def _course(months: Sequence[Month]) -> tuple[Month, ...]:
    """Return the ends of months, or when there are many the ends of years with their sums."""
    if len(months) <= _MOST_MONTHS:
        return tuple(months)
    years: dict[str, Month] = {}
    for month in months:
        before = years.get(month.day[:4])
        raised, closed = (before.raised, before.closed) if before is not None else (0, 0)
        years[month.day[:4]] = month._replace(
            raised=raised + month.raised, closed=closed + month.closed
        )
    return tuple(years.values())


def _oldest(actions: Iterable[Action]) -> tuple[Action, ...]:
    still = [action for action in actions if action.is_open and not action.standing]
    return tuple(sorted(still, key=lambda action: action.raised)[:LISTED])


def _postponed(actions: Iterable[Action], period: Period) -> tuple[Postponed, ...]:
    found = [Postponed(action, postponements_of(action, period)) for action in actions]
    moved = [each for each in found if each.times]
    moved.sort(key=lambda each: (-each.times, each.action.raised))
    return tuple(moved[:LISTED])
