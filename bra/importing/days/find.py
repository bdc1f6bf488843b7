"""Dates in foreign minutes, in the many forms that people and file names write them."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.patterns.kept import any_of, compiled
from bra.languages.calendar import calendar_words
from bra.languages.dates import full_year, nearest, place_dates, weekday_before
from bra.languages.importing import all_of

# A pattern that begins with a digit goes from one to the next: what may not stand before it is
# looked for behind its first sign.
_DAY: Final = r"(?P<d>\d(?<![\d.-]\d)(?:(?<=[0-3])\d)?)"
_SHAPES: Final = (
    # 2017-08-18, 2017.08.18, 2017/08/18, 20170818, 2017 08 18
    compiled(
        r"(?P<y>(?:19|20)\d\d(?<![\d.-]\d{4}))(?P<s>[-./_ ]?)"
        r"(?P<m>[01]\d)(?P=s)(?P<d>[0-3]\d)(?!\d)"
    ),
    # 18.08.2017, 18/8 2017, 18-08-2017, 3/11/2021, 12/05/22
    compiled(rf"{_DAY}(?P<s>[./-])(?P<m>[01]?\d)(?:(?P=s)|\s)(?P<y>(?:19|20)\d\d)(?!\d)"),
    compiled(rf"{_DAY}/(?P<m>[01]?\d)[/-](?P<y>\d\d)(?!\d)"),
    # 24.12.06 and 24-12-06, the year first
    compiled(r"(?P<y>\d\d(?<![\d.-]\d\d))(?P<s>[.-])(?P<m>[01]\d)(?P=s)(?P<d>[0-3]\d)(?![\d.-])"),
)
_DIGIT: Final = compiled(r"\d")
_LETTERS: Final = compiled(r"[^\W\d_]{3,}")
# What each of these shapes has somewhere, and every date without the name of a month.
_NUMERIC: Final = compiled(r"\d(?:[-./_ ]\d|\d{7})")
# What every date has that is not of eight digits: a number of one or two.
_SHORT: Final = compiled(r"[0-9](?<![0-9].)[0-9]?(?![0-9])")
_SIX: Final = compiled(r"(?<!\d)(?P<y>\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?!\d)")
_DAY_FIRST: Final = compiled(
    r"(?<![\d.-])(?P<d>[0-3]?\d)(?P<s>[._-])(?P<m>[01]?\d)(?P=s)(?P<y>\d\d)(?![\d.-])"
)
"""A day as file names in English write it: `9-9-24`."""
_ENDING: Final = compiled(r"\.[A-Za-z]{1,8}\Z")
_YEAR: Final = compiled(r"(?<![\d.:/-])((?:19|20)\d\d)(?![\d:])")
_SHORT_YEAR: Final = compiled(r"(?<!\d)\d\d\Z")
_LONGEST: Final = 2000


@cache
def _several() -> re.Pattern[str]:
    """Return the pattern of several days of a month: `14–15 mars`."""
    joined = rf"[-–]|{any_of(all_of('range_joiners'))}|&"
    return compiled(
        r"(?P<first>\d(?<![\d.:/§–-]\d)\d?)"
        rf"(?P<last>\s?(?:{joined})\s?\d{{1,2}})(?=\.?\s+[^\W\d_]{{3}})"
    )


class Day(NamedTuple):
    """Hold a date in a text: `year` is None when it was not written.

    `numeric` tells that it is of digits alone, and read with the day first; `short` that its year
    was written with two digits, which leave the century open.
    """

    year: int | None
    month: int
    day: int
    start: int
    end: int
    weekday: int | None = None
    numeric: bool = False
    short: bool = False

    @property
    def iso(self) -> str | None:
        """Return the ISO date, when the year was written and there is such a day."""
        return None if self.year is None else _iso(self.year, self.month, self.day)

    def near(self, beside: str) -> str | None:
        """Return the ISO date, in the year that brings it nearest to an ISO day."""
        if self.year is not None:
            return self.iso
        found = nearest(date.fromisoformat(beside), self.month, self.day)
        return None if found is None else found.isoformat()


def find_days(text: str, code: str) -> list[Day]:
    """Return the dates in a text in order; months alone are none."""
    return list(_days(text, code))


@lru_cache(maxsize=2048)
def _days(text: str, code: str) -> tuple[Day, ...]:
    if len(text) > _LONGEST or _DIGIT.search(text) is None:
        return ()
    numeric = _NUMERIC.search(text) is not None
    short = _SHORT.search(text) is not None
    placed = short and ((numeric and ("/" in text or "-" in text)) or _names_month(text))
    if not numeric and not placed:
        return ()
    found = list(_numeric(text)) if numeric else []
    taken = [(day.start, day.end) for day in found]
    for written, start, end in place_dates(_first_of_several(text), code) if placed else ():
        overlaps = any(start < last and first < end for first, last in taken)
        if written.day is None or overlaps:
            continue
        try:
            date(written.year or 2000, written.month, written.day)
        except ValueError:
            continue
        short = written.year is not None and _SHORT_YEAR.search(text[start:end]) is not None
        found.append(Day(written.year, written.month, written.day, start, end, short=short))
    told = (day._replace(weekday=weekday_before(text, day.start, code)) for day in found)
    return tuple(sorted(told, key=lambda day: day.start))


def begins_as_day(words: str) -> bool:
    """Tell whether words in small letters may begin with a date: with a number, or a month."""
    first = _LETTERS.match(words)
    return words[:1].isdecimal() or (first is not None and first[0] in _months())


def _names_month(text: str) -> bool:
    return not _months().isdisjoint(_LETTERS.findall(text.casefold()))


@cache
def _months() -> frozenset[str]:
    """Return the names of months, whole or short, in all languages."""
    from bra.languages import codes

    return frozenset(word for code in codes() for word in calendar_words(code).months)


def _first_of_several(text: str) -> str:
    """Return a text of the same length in which of several days of a month only the first stands.

    A meeting of several days is dated by its first.
    """
    return _several().sub(lambda match: match["first"] + " " * len(match["last"]), text)


def days_of_name(name: str, code: str) -> list[Day]:
    """Return the dates that a file's name may give, the likeliest first.

    With a year of two digits English has the day first, and everybody else the year.
    """
    name = _ENDING.sub("", name)
    shapes = (*_SHAPES[:-1], *((_DAY_FIRST,) if code == "en" else ()), _SHAPES[-1], _SIX)
    found = [day_of(match) for shape in shapes for match in shape.finditer(name)]
    days = [day for day in found if day is not None]
    if days:
        return days
    return [day for day in find_days(re.sub(r"[_-]", " ", name), "sv") if day.year is not None]


def years_in(text: str) -> list[int]:
    """Return the years that a text names."""
    return [int(year) for year in _YEAR.findall(text)]


def _numeric(text: str) -> Iterator[Day]:
    taken: list[tuple[int, int]] = []
    for shape in _SHAPES:
        for match in shape.finditer(text):
            found = day_of(match)
            overlaps = any(match.start() < last and first < match.end() for first, last in taken)
            if found is not None and not overlaps:
                taken.append(match.span())
                yield found


def day_of(match: re.Match[str]) -> Day | None:
    """Return the day of a match with the groups `y`, `m` and `d`, all in digits."""
    year, month, day = full_year(match["y"]), int(match["m"]), int(match["d"])
    if _iso(year, month, day) is None:
        return None
    day_first = match.start("d") < match.start("m")
    short = _SHORT_YEAR.match(match["y"]) is not None
    return Day(year, month, day, match.start(), match.end(), numeric=day_first, short=short)


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


@cache
def weekdays() -> frozenset[str]:
    """Return the names of the days of the week, in all languages."""
    from bra.languages import codes

    return frozenset(word for code in codes() for word in calendar_words(code).weekdays)
