"""The days that a text gives for the next meeting, also in digits that could be two days."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Final, NamedTuple

from bra.importing.days.find import Day, find_days
from bra.importing.lines.line import Line
from bra.importing.lines.slashed import is_ambiguous, other_order, which_day
from bra.importing.next.monthweeks import days_by_week
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import one_of
from bra.languages import language
from bra.languages.dates import weekday_before

_MONTHS: Final = 12
_DIGITS: Final = compiled(r"(?<![\w.,:/-])(\d{1,2})/(\d{1,2})(?![\w:/-]|[.,]\d)")


class Either(NamedTuple):
    """Hold a date that could be two days of which nothing tells which: its ISO dates."""

    first: str
    second: str
    start: int


def coming_days(
    text: str, held: str | None, lines: Sequence[Line], code: str
) -> tuple[list[Day], Either | None]:
    """Return the days in a text, in order, and the first date that could be two days.

    What tells is the weekday before it, and how the other dates of the minutes, in `lines`, are
    written; `held` is the meeting's day.
    """
    found: list[Day] = []
    either: Either | None = None
    for day in days_ahead(text, code):
        meant = day if not is_ambiguous(day, code) else _meant(day, held, lines, code)
        if isinstance(meant, Day):
            found.append(meant)
        else:
            either = either or meant
    return sorted([*found, *days_by_week(text, held, code)], key=_start), either


def days_ahead(text: str, code: str) -> list[Day]:
    """Return the dates in what is said of a coming meeting, in order, with `Wednesday 2/11`."""
    days = (*find_days(text, code), *_without_year(text, code))
    return sorted((each for each in days if not _is_deadline(text, each)), key=_start)


def _is_deadline(text: str, day: Day) -> bool:
    """Tell whether something is to be done by a day: `Handlingar lämnas senast den 3 maj`."""
    return _deadline().search(text[: day.start]) is not None


@cache
def _deadline() -> re.Pattern[str]:
    """Return the pattern of what stands right before such a day, its weekday between."""
    return compiled(
        rf"(?<!\w)(?:{one_of('deadline_leads')})(?:\s+[^\W\d]+){{0,2}}\s+\Z", re.IGNORECASE
    )


def _start(day: Day) -> int:
    return day.start


def _without_year(text: str, code: str) -> list[Day]:
    """Return the dates of two numbers that `find_days` leaves out, as they could be two days."""
    if "/" not in text or language(code).day_before_month:
        return []
    pairs = ((int(match[1]), int(match[2]), match) for match in _DIGITS.finditer(text))
    return [
        Day(None, month, day, *match.span(), weekday, numeric=True)
        for day, month, match in pairs
        if max(day, month) <= _MONTHS
        for weekday in (weekday_before(text, match.start(), code),)
    ]


def _meant(day: Day, held: str | None, lines: Sequence[Line], code: str) -> Day | Either | None:
    """Return the day that a date means, else the two that it could be, if their year is known."""
    both = [each._replace(year=_year(each, held)) for each in (day, other_order(day))]
    first, second = (each.iso for each in both)
    if first is None or second is None:
        return None
    meant = which_day(both[0], None, lines, code, other=both[1])
    return meant if meant is not None else Either(first, second, day.start)


def _year(day: Day, held: str | None) -> int | None:
    """Return the year of a date, or else that of its first day after the meeting."""
    if day.year is not None:
        return day.year
    if held is None:
        return None
    first = date.fromisoformat(held).year
    # What could be two days is one of every year in either order.
    return first if (day._replace(year=first).iso or "") > held else first + 1
