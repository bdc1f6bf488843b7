"""Read clock times and dates, alone or in prose."""

import re
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from bra.languages import languages
from bra.languages.dates import (
    WrittenDate,
    any_of,
    find_dates,
    find_weekdays,
    iso_day,
    nearest,
    written_date,
)
from bra.model.meeting import TimeRange

_LONGEST = 60
_HOURS = 24
_HALF = 12
_MINUTES = 60


class _Clock(NamedTuple):
    """Hold what clock times look like; the groups of both patterns are the same."""

    whole: re.Pattern[str]
    within: re.Pattern[str]
    before_noon: frozenset[str]
    after_noon: frozenset[str]


@lru_cache(maxsize=256)
def read_time(words: str) -> TimeRange | None:
    """Read `13.30–15.00`, `kl. 13.30`, `klockan 13.30 -15`, `1.30–3 pm` and the like."""
    if len(words) > _LONGEST:
        return None
    match = _clock().whole.fullmatch(words)
    return None if match is None else _time(match)


def times_in(prose: str) -> tuple[TimeRange, ...]:
    """Find the clock times in a text: those with minutes, or after a word such as `kl.`."""
    found = (_time(match) for match in _clock().within.finditer(prose))
    return tuple(time for time in found if time is not None)


@lru_cache(maxsize=2048)
def place_times(prose: str) -> tuple[tuple[TimeRange, int, int], ...]:
    """Find the clock times in a text with where each begins and ends."""
    found = ((_time(match), match) for match in _clock().within.finditer(prose))
    return tuple((time, match.start(), match.end()) for time, match in found if time is not None)


def read_date(words: str, near: str | None, code: str) -> str | None:
    """Read a date, ISO or in prose, as ISO.

    Without a year it is the one nearest to `near`, an ISO date; without that too, none.
    """
    if iso_day(words) is not None:
        return words
    if len(words) > _LONGEST:
        return None
    found = written_date(" ".join(words.casefold().split()), code)
    return _near(found, near) if isinstance(found, WrittenDate) else None


def dates_in(prose: str, near: str | None, code: str) -> tuple[str, ...]:
    """Find the dates in a text, in order, as ISO; years as in `read_date`."""
    if not any(map(str.isdecimal, prose)):
        return ()
    found = (_near(written, near) for written in find_dates(prose, code))
    return tuple(day for day in found if day is not None)


def weekdays_in(prose: str, near: str | None, code: str) -> tuple[tuple[str, bool], ...]:
    """Find the dates with a weekday before them: the words, casefolded, and whether they agree."""
    if not any(map(str.isdecimal, prose)):
        return ()
    found: list[tuple[str, bool]] = []
    for words, written in find_weekdays(prose, code):
        day = _near(written, near)
        if day is not None:
            found.append((words, date.fromisoformat(day).weekday() == written.weekday))
    return tuple(found)


def _near(written: WrittenDate, near: str | None) -> str | None:
    if written.day is None:
        return None
    try:
        if written.year is not None:
            return date(written.year, written.month, written.day).isoformat()
    except ValueError:
        return None
    beside = None if near is None else iso_day(near)
    if beside is None:
        return None
    month, day = written.month, written.day
    found = nearest(beside, month, day)
    return None if found is None else found.isoformat()


def _time(match: re.Match[str]) -> TimeRange | None:
    hour, minute, half, end_hour, end_minute, end_half = match.group(1, 2, 3, 4, 5, 6)
    if half is None and end_half is None:
        start = _at(int(hour), minute)
        if end_hour is None or start is None:
            return None if start is None else TimeRange(start, None)
        end = _at(int(end_hour), end_minute)
        return None if end is None else TimeRange(start, end)
    return _by_halves(match)


def _at(hour: int, minute: str | None) -> str | None:
    minutes = int(minute or 0)
    return f"{hour:02}:{minutes:02}" if hour < _HOURS and minutes < _MINUTES else None


def _by_halves(match: re.Match[str]) -> TimeRange | None:
    """Read times with am and pm; a start without any is in the same half, if that can be."""
    hour, minute, half, end_hour, end_minute, end_half = match.group(1, 2, 3, 4, 5, 6)
    start = _in_half(int(hour), minute, half or end_half)
    if start is None or end_hour is None:
        return None if start is None else TimeRange(start, None)
    end = _in_half(int(end_hour), end_minute, end_half or half)
    if end is None:
        return None
    if start > end:
        late = int(end[:2]) + _HALF
        if half is None:
            start = _at(int(hour) % _HALF, minute) or start
        elif end_half is None and late < _HOURS:
            end = _at(late, end_minute) or end
    return TimeRange(start, end)


def _in_half(hour: int, minute: str | None, half: str) -> str | None:
    if not 1 <= hour <= _HALF:
        return None
    after = half.casefold() in _clock().after_noon
    return _at(hour % _HALF + (_HALF if after else 0), minute)


@cache
def _clock() -> _Clock:
    before = frozenset(word for spoken in languages() for word in spoken.half_days["am"])
    after = frozenset(word for spoken in languages() for word in spoken.half_days["pm"])
    word = rf"(?:(?:{any_of(word for spoken in languages() for word in spoken.clock_words)})\s*)"
    to = any_of(word for spoken in languages() for word in spoken.range_words)
    half = rf"(?:\s*({any_of(before | after)})(?!\w))?"
    # Typewritten minutes have a comma: `kl. 19,30`.
    time = rf"([0-9]{{1,2}})(?:[.:,]([0-9]{{2}}))?(?![0-9]){half}"
    to_time = rf"(?:\s*(?:-{{1,2}}|[–—]|(?<=\s)(?:{to})(?=\s))\s*{word}{{0,2}}{time})?"
    # A bare hour is a time with a word before it or a half of the day behind it; otherwise it
    # needs its minutes.
    after_hour = r"(?:\s*[-–—]\s*[0-9]{1,2}(?:[.:][0-9]{2})?)?\s*"
    halved = rf"[0-9]{{1,2}}{after_hour}(?:{any_of(before | after)})(?!\w)"
    sure = rf"(?:(?<!\w){word}{{1,2}}|(?=[0-9]{{1,2}}[.:][0-9]{{2}}(?![0-9]))|(?={halved}))"
    return _Clock(
        re.compile(rf"\s*{word}{{0,2}}{time}{to_time}\s*[-–—]?\s*\.?\s*", re.IGNORECASE),
        re.compile(rf"(?<![\w.:/-]){sure}{time}{to_time}(?![0-9/]|:[0-9])", re.IGNORECASE),
        before,
        after,
    )
