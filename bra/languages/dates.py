"""Read dates as people write them: `onsdagen den 11 oktober`, `15/9 2017`, `October 11`."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Literal, NamedTuple

from bra.languages import language, languages
from bra.languages.calendar import calendar_words

YEARS_AHEAD = 8
"""No day of any calendar year is further from its next return, the 29th of February included."""
_LEAP_DAY = (2, 29)
_MONTHS = 12
_DAYS = 31
_YEAR_LENGTH = 4
FIRST_OF_LAST_CENTURY = 40
"""From which year on two digits mean one of the 20th century: `-85` is 1985, and `-39` 2039.

The rule is fixed, so that the same words always mean the same.
"""

_LONGEST_WEEKDAY = 40
"""More signs than a weekday takes with the words between it and its date."""

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class WrittenDate(NamedTuple):
    """Hold a date as far as it was written; `day` is None when it is a whole month."""

    year: int | None
    month: int
    day: int | None
    weekday: int | None


Ambiguous = Literal["ambiguous"]


class _Shapes(NamedTuple):
    """Hold what dates look like, before any name in them is known."""

    whole: tuple[re.Pattern[str], ...]
    within: re.Pattern[str]
    before: re.Pattern[str]


def any_of(words: Iterable[str]) -> str:
    """Return the pattern of any of some words, the longest first.

    Words stand together as far as they begin alike, so that each letter is looked at once.
    """
    groups: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda each: (-len(each), each)):
        groups.setdefault(word[:1].casefold(), []).append(word)
    return "|".join(map(_grouped, groups.values()))


def _grouped(words: list[str]) -> str:
    """Return the pattern of words that begin with the same letter, the longest first."""
    if len(words) == 1:
        return re.escape(words[0])
    begun = _beginning(words)
    if not begun:
        # The same letter, large and small: which word is longer tells.
        return "|".join(map(re.escape, words))
    rest = [word[len(begun) :] for word in words if word != begun]
    optional = "?" if len(rest) < len(words) else ""
    return f"{re.escape(begun)}(?:{any_of(rest)}){optional}"


def _beginning(words: list[str]) -> str:
    """Return what all words begin with: the first and the last by the alphabet tell."""
    first, last = min(words), max(words)
    pairs = enumerate(zip(first, last, strict=False))
    return first[: next((at for at, (one, other) in pairs if one != other), len(first))]


def iso_day(words: str) -> date | None:
    """Return an ISO date (`YYYY-MM-DD` and nothing else), or None when there is no such day."""
    if _ISO.fullmatch(words) is None:
        return None
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


def written_date(words: str, code: str) -> WrittenDate | Ambiguous | None:
    """Take a date apart; `words` are casefolded with single spaces.

    Day and month by numbers alone are ambiguous where the language does not put the day first.
    """
    for shape in _shapes().whole:
        if (match := shape.fullmatch(words)) is not None:
            found = _understood(match, code)
            if found is not None:
                return found
    return None


def find_dates(prose: str, code: str) -> Iterator[WrittenDate]:
    """Find the dates in a text, in order, those that could be two days left out."""
    for _, _, written in _dates_at(prose.casefold(), code):
        yield written


def find_weekdays(prose: str, code: str) -> Iterator[tuple[str, WrittenDate]]:
    """Find the dates with a weekday before them in a text, each with its words, casefolded."""
    folded = prose.casefold()
    for start, end, written in _dates_at(folded, code):
        match = _shapes().before.search(folded[:start])
        weekday = _weekdays(code).get(match[1]) if match is not None else None
        if match is not None and weekday is not None:
            yield folded[match.start() : end], written._replace(weekday=weekday)


def weekday_before(prose: str, start: int, code: str) -> int | None:
    """Return the weekday (Monday is 0) that stands before the date that begins at a place."""
    near = prose[max(0, start - _LONGEST_WEEKDAY) : start].casefold()
    match = _shapes().before.search(near)
    return None if match is None else _weekdays(code).get(match[1])


def place_dates(prose: str, code: str) -> Iterator[tuple[WrittenDate, int, int]]:
    """Find the dates in a text with where each begins and ends."""
    for start, end, written in _dates_at(prose.casefold(), code):
        yield written, start, end


def _dates_at(folded: str, code: str) -> Iterator[tuple[int, int, WrittenDate]]:
    place = 0
    while (match := _shapes().within.search(folded, place)) is not None:
        found = _understood(match, code)
        # "Onsdagen den 11" looks like a month and a day, and hides "11 oktober".
        place = match.start() + 1 if found is None else match.end()
        if isinstance(found, WrittenDate):
            yield match.start(), match.end(), found


def nearest(beside: date, month: int, day: int) -> date | None:
    """Return that of a yearly date's days which is nearest to a day, the later of two."""
    # But for a leap day no year farther away than the next is the nearest.
    ahead = YEARS_AHEAD if (month, day) == _LEAP_DAY else 1
    found: list[date] = []
    for year in range(beside.year - ahead, beside.year + ahead + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return min(found, key=lambda other: (abs(other - beside), -other.toordinal()), default=None)


def full_year(words: str) -> int:
    """Return the year of `2017`, `17`, `-17` or `'17`; `-85` is 1985."""
    digits = words.lstrip("-'’")
    year = int(digits)
    if len(digits) == _YEAR_LENGTH:
        return year
    return year + (2000 if year < FIRST_OF_LAST_CENTURY else 1900)


@cache
def _shapes() -> _Shapes:
    skipped = any_of(word for spoken in languages() for word in spoken.date_words)
    ordinal = any_of(ending for spoken in languages() for ending in spoken.ordinal_endings)
    word = r"[^\W\d_]{3,}+"
    skip = rf"(?:(?:{skipped})\s+){{0,2}}"
    weekday = rf"(?:(?!(?:{skipped})\s)(?P<weekday>{word})\.?,?\s+)?{skip}"
    day = rf"(?P<day>[0-9]{{1,2}})(?:{ordinal})?(?![0-9:/]|[.,][0-9])"
    month = rf"(?P<month>{word})\.?(?!\w)"
    year = r"(?:,?\s+(?P<year>[0-9]{4})(?![0-9])|\s*(?P<short>[-'’][0-9]{2})(?![0-9]))?"
    iso = r"(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])"
    numbers = r"(?P<first>[0-9]{1,2})/(?P<second>[0-9]{1,2})(?![0-9])"
    numbers_year = (
        r"(?:\s*[-/]\s*(?P<any>[0-9]{4}|[0-9]{2})(?![0-9/]|[:.][0-9])|\s+(?P<year>[0-9]{4}))?"
    )
    day_month = rf"{day}\.?\s+{skip}{month}{year}"
    month_day = rf"{month}\s+{skip}{day}{year}"
    whole = (
        weekday + iso,
        weekday + numbers + numbers_year,
        weekday + day_month,
        weekday + month_day,
        month + year,
    )
    within = "|".join(
        _renamed(shape, place)
        for place, shape in enumerate((iso, numbers + numbers_year, day_month, month_day))
    )
    return _Shapes(
        tuple(re.compile(shape) for shape in whole),
        re.compile(rf"(?<![\w.:/-])(?:{within})"),
        re.compile(rf"(?<!\w)({word})\.?,?\s+{skip}\Z"),
    )


def _renamed(shape: str, place: int) -> str:
    """Make the names of a pattern's groups its own, so that it can stand beside others."""
    return re.sub(r"\(\?P<(\w+)>", rf"(?P<\g<1>_{place}>", shape)


def _understood(match: re.Match[str], code: str) -> WrittenDate | Ambiguous | None:
    part = {name.partition("_")[0]: text for name, text in match.groupdict().items() if text}
    weekday = None
    if "weekday" in part:
        weekday = _weekdays(code).get(part["weekday"])
        if weekday is None:
            return None
    if "iso" in part:
        written = part["iso"]
        return WrittenDate(int(written[:4]), int(written[5:7]), int(written[8:]), weekday)
    found_year = part.get("year") or part.get("short") or part.get("any")
    year = None if found_year is None else full_year(found_year)
    if "first" in part:
        return _by_numbers(int(part["first"]), int(part["second"]), year, weekday, code)
    month = _months(code, lone="day" not in part).get(part["month"])
    if month is None:
        return None
    return WrittenDate(year, month, int(part["day"]) if "day" in part else None, weekday)


def _by_numbers(
    first: int, second: int, year: int | None, weekday: int | None, code: str
) -> WrittenDate | Ambiguous | None:
    day_first = WrittenDate(year, second, first, weekday)
    if language(code).day_before_month or first == second:
        return day_first if second <= _MONTHS and first <= _DAYS else None
    if first <= _MONTHS and second <= _MONTHS:
        return "ambiguous"
    if second <= _MONTHS and first <= _DAYS:
        return day_first
    if first <= _MONTHS and second <= _DAYS:
        return WrittenDate(year, first, second, weekday)
    return None


@cache
def _months(code: str, *, lone: bool) -> dict[str, int]:

    words = calendar_words(code)
    return words.lone_months if lone else words.months


@cache
def _weekdays(code: str) -> dict[str, int]:

    return calendar_words(code).weekdays
