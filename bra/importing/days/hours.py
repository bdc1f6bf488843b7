"""Clock times told by what is beside them: bare hours behind a day, the half of the day."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.days.find import weekdays
from bra.importing.days.timewords import months
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import either, listed, one_of
from bra.model.meeting import TimeRange

Placed = tuple[TimeRange, int, int]
_HALF: Final = 12
_HOURS: Final = 24
_BARE_HOUR: Final = compiled(r"(?<=[\w,]\s)(?P<hour>\d{1,2})\s?[–-]\s?\Z")
_BARE_HOURS: Final = compiled(
    r"(?P<day>[^\W\d_]+|(?:19|20)\d\d(?:-\d\d-\d\d)?),?\s"
    r"(?P<hours>(?P<first>\d{1,2})\s?[–-]\s?(?P<last>\d{1,2}))(?![\w/:–-]|\.\d)(?:\s+(?P<word>\w+))?"
)


def with_bare_hours(placed: Sequence[Placed], text: str) -> list[Placed]:
    """Add the times whose first hour stands bare behind a day: `3 maj, 13-15`, `3 maj, 9–11.45`.

    Each of those `placed` has its start and its end in the text.
    """
    found = [_from_bare_hour(each, text) for each in placed]
    for match in _BARE_HOURS.finditer(text) if "-" in text or "–" in text else ():
        start, end = match.span("hours")
        first, last = int(match["first"]), int(match["last"])
        other = any(each[1] < end and each[2] > start for each in found)
        if other or not first < last <= _HOURS or not _is_day(match, text):
            continue
        found.append((TimeRange(f"{first:02}:00", f"{last % _HOURS:02}:00"), start, end))
    return found


def _is_day(match: re.Match[str], text: str) -> bool:
    """Tell whether hours stand behind the end of a day, and are not themselves days of a month."""
    word = match["day"].casefold()
    dated = word in months() and any(map(str.isdigit, text[: match.start()]))
    known = dated or word in weekdays() or word[0].isdigit()
    # `4-6 personer` counts something, and `13-15 Eksalen` is at a place.
    after = match["word"] or ""
    free = not after[:1].islower() or after in listed("place_leads")
    return known and free and after.casefold() not in months()


def _from_bare_hour(found: Placed, text: str) -> Placed:
    """Begin a time at the bare hour before its dash, behind a date: `3 maj 2022, 9–11.45`.

    Two numbers that nothing stands before may be of a date: `12-13.05`.
    """
    time, start, end = found
    hour = _BARE_HOUR.search(text[:start]) if time.end is None else None
    if hour is None or not any(map(str.isdigit, text[: hour.start()])):
        return found
    begun = f"{hour['hour']:0>2}:00"
    return (TimeRange(begun, time.start), hour.start(), end) if begun < time.start else found


def with_noon(text: str) -> str:
    """Return a text with the middle of the day in digits, as long as it was: `10 am to noon`."""
    return _noon().sub(lambda match: f"12{'pm':>{len(match[0]) - 2}}", text)


@cache
def _noon() -> Shape:
    """Return the pattern of a word for the middle of the day; one before a name is part of it."""
    words = one_of("noon_words")
    return Shape(rf"(?<![\w-])(?:12\s?(?:(?i:{words}))|(?:{words}))(?!\w|\s[A-Z]|-\w)")


def with_half_days(placed: Sequence[Placed], text: str) -> list[Placed]:
    """Take the words behind a time for the half of the day to it: `kl. 7 på kvällen`."""
    found: list[Placed] = []
    for time, start, end in placed:
        evening, morning = (
            either(f"{half}_words", before=r"\A,?\s+").match(text[end:])
            for half in ("evening", "morning")
        )
        behind = evening or morning
        late = TimeRange(_late(time.start), None if time.end is None else _late(time.end))
        after = end + (behind.end() if behind is not None else 0)
        found.append((late if evening is not None else time, start, after))
    return found


def _late(time: str) -> str:
    hour = int(time[:2])
    return f"{hour + _HALF}{time[2:]}" if hour < _HALF else time
