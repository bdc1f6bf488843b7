"""The order of day and month where a date in digits may be either: `05/04/2023` in English."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from bra.importing.days.find import Day, find_days
from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.languages import language

_MONTHS: Final = 12
_DAYS: Final = 31
_DIGITS: Final = compiled(r"(?<![\w./-])(\d{1,2})[/-](\d{1,2})[/-](?:(?:19|20)\d\d|\d\d)(?!\w)")


def is_ambiguous(day: Day, code: str) -> bool:
    """Tell whether a date in digits could be two days in a language."""
    either = day.numeric and day.day <= _MONTHS and day.day != day.month
    return either and not language(code).day_before_month


def other_order(day: Day) -> Day:
    """Return a date with its day and its month in each other's place."""
    return day._replace(month=day.day, day=day.month)


def which_day(
    day: Day, named: Day | None, lines: Sequence[Line], code: str, *, other: Day | None = None
) -> Day | None:
    """Return the day that an ambiguous date means, or None when nothing tells.

    What tells: the file's name, the weekday before it, one of the two days in another form
    somewhere in the text, and dates in digits there that have a day above 12.  `other` is the
    other day where it is of another year.
    """
    both = (day, other or other_order(day))
    if named is not None:
        return next((each for each in both if each.iso == named.iso), None)
    told = [each for each in both if day.weekday == _weekday(each)]
    if len(told) != 1:
        days = [each for line in lines for each in find_days(line.text, code)]
        sure = {each.iso for each in days if not is_ambiguous(each, code)}
        told = [each for each in both if each.iso in sure]
    if len(told) != 1:
        orders = {found for line in lines for found in _orders(line.text)}
        told = [each for first, each in zip((True, False), both, strict=True) if first in orders]
    return told[0] if len(told) == 1 else None


def _orders(text: str) -> list[bool]:
    """Tell of each date of digits that can be read in one order whether its day comes first."""
    found: list[bool] = []
    for match in _DIGITS.finditer(text):
        first, second = int(match[1]), int(match[2])
        low, high = min(first, second), max(first, second)
        if low <= _MONTHS < high <= _DAYS:
            found.append(first > second)
    return found


def _weekday(day: Day) -> int:
    return date.fromisoformat(day.iso or "").weekday()
