"""Days on which offices are closed."""

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY: Final = 5
# No holiday of a weekday falls outside these days of the year, so most dates need no library.
_SEASONS: Final = (("01-01", "01-06"), ("03-20", "06-26"), ("10-30", "11-07"), ("12-24", "12-31"))


def day_off(day: str, code: str, *, in_sweden: bool = True) -> str | None:
    """Return the name of a day off, which Saturdays and Sundays lack, or None for a workday.

    Elsewhere than in Sweden nobody knows of holidays.
    """
    when = date.fromisoformat(day)
    if when.weekday() >= _SATURDAY:
        return ""
    if in_sweden and any(first <= day[5:] <= last for first, last in _SEASONS):
        name = _holidays(when.year, code).get(when)
        if name is not None:
            return str(name)
    return None


@cache
def _holidays(year: int, code: str) -> "HolidayBase":
    """Return the Swedish holidays of a year, with the eves on which nobody works."""
    from holidays.countries.sweden import Sweden

    spoken = {"sv": "sv", "en": "en_US"}.get(code, "en_US")
    return Sweden(
        years=year,
        expand=False,
        include_sundays=False,
        categories=("public", "de_facto"),
        language=spoken,
    )
