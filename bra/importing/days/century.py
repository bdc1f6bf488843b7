"""The century of a year that was written with two digits: `12 mars -85`, `850312`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.days.find import Day, years_in
from bra.importing.record import Doubt
from bra.languages.dates import FIRST_OF_LAST_CENTURY

_CENTURY: Final = 100
_SINCE: Final = 2000


def in_its_century(day: Day, texts: Sequence[str]) -> Day:
    """Return a day in the century that the years of the texts tell, else as it was read.

    Only a year beside its own counts, and none beside what it was read as: old minutes may be
    written off in new ones, and new ones tell of what is old.
    """
    if not day.short or day.year is None:
        return day
    years = {year for text in texts for year in years_in(text)}
    other = day.year + (_CENTURY if day.year < _SINCE else -_CENTURY)
    if _stands(other, years) and not _stands(day.year, years):
        return day._replace(year=other)
    return day


def century_doubt(day: Day, number: int, texts: Sequence[str]) -> Doubt | None:
    """Return the doubt about a day of the last century whose year stands nowhere as a whole.

    There is one too where the year is read so only since it stands: a house may be of 1925.
    """
    if not day.short or day.year is None or day.year >= _SINCE:
        return None
    as_written = day.year % _CENTURY >= FIRST_OF_LAST_CENTURY
    if as_written and any(day.year in years_in(text) for text in texts):
        return None
    return Doubt("import-century", number, (("date", day.iso or ""), ("year", str(day.year))))


def _stands(year: int, years: set[int]) -> bool:
    """Tell whether a year stands somewhere, or the one before it, which minutes look back on."""
    return year in years or year - 1 in years


__all__ = ["century_doubt", "in_its_century"]
