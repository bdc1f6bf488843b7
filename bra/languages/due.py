"""Read when something is to be done: `15 september`, `v. 42`, `hösten`, `nästa möte`."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from bra.languages.dates import (
    YEARS_AHEAD,
    WrittenDate,
    full_year,
    iso_day,
    written_date,
)
from bra.languages.due_words import grammar
from bra.model.actions import Due

_LONGEST = 60
_MONTH_PARTS = {"beginning": (1, 10), "middle": (11, 20), "end": (21, None)}
_SEASONS = {
    "spring": (3, 3),
    "summer": (6, 3),
    "autumn": (9, 3),
    "winter": (12, 3),
    "term_spring": (1, 6),
    "term_autumn": (7, 6),
}
"""The first month of each, and how many months it has."""
_LONGEST_OVER_NEW_YEAR = 26
_ISO_LENGTH = 10
_SPLITS = 4
_NUMBER = re.compile(r"(?:[^\W\d]+ )?([0-9]{1,2})(?:\.|:[^\W\d])?")
_YEAR = re.compile(r"[0-9]{4}")


class Told(NamedTuple):
    """Hold what an expression tells: its kind as in `Due`, and for a date its first and last day.

    `weekday_agrees` is false when a weekday was written that the last day is not.
    """

    kind: str
    start: date | None = None
    end: date | None = None
    weekday_agrees: bool = True


class _Span(NamedTuple):
    start: date
    end: date
    weekday_agrees: bool = True


class _Asked(NamedTuple):
    """Hold what the words are read for: the meeting's day, its language, before or by then."""

    day: date
    code: str
    ahead: bool


Failure = Literal["ambiguous", "impossible"]
_Found = _Span | Failure | None


def read_due(words: str, day: str, code: str) -> Due | None:
    """Read a due expression without a word such as *senast* before it.

    `day` is the ISO day of the meeting: without a year, the time meant is the first that ends
    on or after it.  `code` is the language that decides when words could mean two things.
    What is impossible or ambiguous is None, as is everything that is no due expression.
    """
    if len(words) == _ISO_LENGTH and iso_day(words) is not None:
        return Due("date", words, words)
    told = tell(words, day, code)
    if not isinstance(told, Told):
        return None
    return Due(told.kind, None if told.end is None else told.end.isoformat(), words)


def tell(words: str, day: str, code: str, *, ahead: bool = False) -> Told | Failure | None:
    """Tell what a due expression means, or why it means nothing although it looks like one.

    With `ahead` the thing is to be done before the time: what has a beginning (a week, a month,
    a season) ends on the day before it, and a single day or an explicit end stays as it is.
    """
    if len(words) > _LONGEST:
        return None
    plain = " ".join(words.casefold().split())
    kind = grammar().phrases.get(plain)
    if kind is not None:
        return Told(kind)
    meeting = iso_day(day)
    if meeting is None:
        # The file's own date is broken: only what needs no meeting day can be told.
        meeting = date.min
        if _YEAR.search(plain) is None:
            return None
    found = _span(plain, _Asked(meeting, code, ahead))
    return Told("date", *found) if isinstance(found, _Span) else found


def _span(words: str, asked: _Asked) -> _Found:
    for read in (_week, _season, _part, _date):
        found = read(words, asked)
        if found is not None:
            return found
    return _range(words, asked)


def _week(words: str, asked: _Asked) -> _Found:
    match = grammar().week.fullmatch(words)
    if match is None:
        return None
    first = int(match["first"])
    last = int(match["last"] or first)
    year = match["year"] or match["before"]
    if last < first < last + _LONGEST_OVER_NEW_YEAR:
        return "impossible"
    later = 1 if last < first else 0

    def of_year(of: int) -> _Span:
        return _Span(date.fromisocalendar(of, first, 1), date.fromisocalendar(of + later, last, 7))

    return _choose(of_year, None if year is None else int(year), asked)


def _season(words: str, asked: _Asked, part: str | None = None) -> _Found:
    known = grammar()
    match = known.season.fullmatch(known.filler.sub("", words))
    if match is None:
        return None
    season = known.seasons[match["season"]]
    year = None if match["year"] is None else full_year(match["year"])
    if match["until"] is not None and (
        # Only a winter lies in two years: vintern 2017/18.
        season != "winter" or year is None or full_year(match["until"]) != year + 1
    ):
        return "impossible"
    first, length = _SEASONS[season]
    if part is not None:
        length //= len(_MONTH_PARTS)
        first += length * list(_MONTH_PARTS).index(part)

    def of_year(of: int) -> _Span:
        return _Span(_month(of, first)[0], _month(of, first + length - 1)[1])

    return _choose(of_year, year, asked)


def _part(words: str, asked: _Asked) -> _Found:
    known = grammar()
    rest = known.filler.sub("", words)
    match = known.part.match(rest)
    if match is None:
        return None
    part = known.parts[match[1]]
    rest = known.filler.sub("", rest[match.end() :])
    # "Before the end of October" means that end, not the day before its last ten days.
    asked = asked._replace(ahead=asked.ahead and part != "end")
    season = _season(rest, asked, part)
    if season is not None:
        return season
    written = written_date(rest, asked.code)
    if not isinstance(written, WrittenDate) or written.day is not None:
        return None
    month = written.month
    first, last = _MONTH_PARTS[part]

    def of_year(of: int) -> _Span:
        end = _month(of, month)[1]
        return _Span(date(of, month, first), end if last is None else date(of, month, last))

    return _choose(of_year, written.year, asked)


def _date(words: str, asked: _Asked) -> _Found:
    written = written_date(words, asked.code)
    if written is None or written == "ambiguous":
        return written
    month, day = written.month, written.day

    def of_year(of: int) -> _Span:
        if day is None:
            return _Span(*_month(of, month))
        only = date(of, month, day)
        return _Span(only, only)

    found = _choose(of_year, written.year, asked._replace(ahead=asked.ahead and day is None))
    if isinstance(found, _Span) and written.weekday is not None:
        return found._replace(weekday_agrees=found.end.weekday() == written.weekday)
    return found


def _range(words: str, asked: _Asked) -> _Span | None:
    """Read `15–17 september` or `september–oktober`: it ends when its last part ends."""
    for split in list(grammar().split.finditer(words))[:_SPLITS]:
        left, right = words[: split.start()], words[split.end() :]
        last = _end_of_range(right, asked)
        first = None if last is None else _first_of_range(left, right, last, asked)
        if last is None or first is None or first > last.end:
            continue
        if not asked.ahead:
            return _Span(first, last.end, last.weekday_agrees)
        before = first if first == last.end else _day_before(first)
        if before is not None and before >= asked.day:
            return _Span(before, before)
    return None


def _first_of_range(left: str, right: str, last: _Span, asked: _Asked) -> date | None:
    filler = grammar().filler
    number = _NUMBER.fullmatch(filler.sub("", left))
    if number is not None and filler.sub("", right)[0].isdecimal():
        first = int(number[1])
        return last.end.replace(day=first) if 1 <= first < last.end.day else None
    found = _end_of_range(left, asked)
    if found is None or found.start <= last.end or _YEAR.search(left):
        return None if found is None else found.start
    # Without a year of its own the first part lies before the last part's end.
    for year in (last.end.year, last.end.year - 1):
        try:
            start = found.start.replace(year=year)
        except ValueError:
            continue
        if start <= last.end:
            return start
    return None


def _end_of_range(words: str, asked: _Asked) -> _Span | None:
    """Read one end of a range, which is no range itself."""
    alone = asked._replace(ahead=False)
    for read in (_week, _season, _part, _date):
        found = read(words, alone)
        if found is not None:
            return found if isinstance(found, _Span) else None
    return None


def _choose(of_year: Callable[[int], _Span], year: int | None, asked: _Asked) -> _Span | Failure:
    """Take the time of a year, or without one the first that ends on or after the meeting."""

    def told(of: int) -> _Span:
        span = of_year(of)
        if not asked.ahead:
            return span
        before = span.start - timedelta(1)
        return _Span(before, before)

    if year is None:
        return _first(asked.day, told) or "impossible"
    try:
        return told(year)
    except (ValueError, OverflowError):
        return "impossible"


def _first(day: date, told: Callable[[int], _Span]) -> _Span | None:
    for year in range(day.year - 1, day.year + YEARS_AHEAD + 1):
        try:
            span = told(year)
        except (ValueError, OverflowError):
            continue
        if span.end >= day:
            return span
    return None


def _day_before(day: date) -> date | None:
    return day - timedelta(1) if day > date.min else None


def _month(year: int, month: int) -> tuple[date, date]:
    """Return the first and last day of a month; the thirteenth is next year's first."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])
