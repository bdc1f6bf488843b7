"""Days that are told by their week of a month: `the first Wednesday of December`."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Final

from bra.importing.days.find import Day
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import any_of
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import one_of
from bra.languages.calendar import calendar_words
from bra.languages.importing import all_words

_WEEK: Final = 7
_MONTHS: Final = 12
_DAY: Final = r"(?:,?\s+\(?(?:the|den)\s+(?P<day>\d{1,2})(?:st|nd|rd|th|:[ae])?(?![\w:/])\)?)?"


def days_by_week(text: str, held: str | None, code: str) -> list[Day]:
    """Return the days that a text tells so, each the first such after the day `held`.

    Where the day's number stands behind, `the first Wednesday of December, the 2nd`, both must
    tell the same day.
    """
    if _cue().misses(text):
        return []
    return [day for match in _told(code).finditer(text) for day in _days(match, held, code)]


def _days(match: re.Match[str], held: str | None, code: str) -> Iterator[Day]:
    words = calendar_words(code)
    weekday = words.weekdays[match["weekday"].casefold()]
    month = words.months[match["month"].casefold()]
    week = int(all_words("month_weeks")[match["week"].casefold()])
    if match["year"] is None and held is None:
        return
    first = int(match["year"] or (held or "")[:4])
    for year in (first,) if match["year"] else (first, first + 1):
        found = _of_week(year, month, weekday, week)
        if match["year"] or found.isoformat() > (held or ""):
            if match["day"] is None or int(match["day"]) == found.day:
                yield Day(year, month, found.day, *match.span(), weekday)
            return


def _of_week(year: int, month: int, weekday: int, week: int) -> date:
    """Return a weekday of a month by its number there, from one, the last being -1."""
    if week > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % _WEEK + _WEEK * (week - 1))
    after = date(year + month // _MONTHS, month % _MONTHS + 1, 1)
    return after - timedelta(days=(after.weekday() - weekday - 1) % _WEEK + 1)


@cache
def _cue() -> AnyWord:
    return AnyWord(all_words("month_weeks"))


@cache
def _told(code: str) -> Shape:
    words = calendar_words(code)
    return Shape(
        rf"(?<!\w)(?P<week>{any_of(all_words('month_weeks'))})\s+"
        rf"(?P<weekday>{any_of(words.weekdays)})\s+(?:{one_of('week_of_month')})\s+"
        rf"(?P<month>{any_of(words.lone_months)})(?!\w)(?:\s+(?P<year>(?:19|20)\d\d)(?!\d))?{_DAY}",
        re.IGNORECASE,
    )
