"""Write dates, times, lists and numbers the way CLDR says.

Babel is imported inside the functions, because most commands never need it.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from bra.languages import language
from bra.model.meeting import TimeRange

if TYPE_CHECKING:
    from babel import Locale
    from babel.dates import DateTimePattern

_Form = Literal["long", "medium", "EEEE"]


def long_date(day: str, code: str) -> str:
    """Write an ISO date with the month's name: 11 oktober 2017."""
    return _date(day, "long", code)


def short_date(day: str, code: str) -> str:
    """Write an ISO date with the month's name cut short, for a table: 11 okt. 2017."""
    return _date(day, "medium", code)


def weekday_and_date(day: str, code: str) -> str:
    """Write an ISO date with its weekday: onsdag 11 oktober 2017."""
    return f"{weekday(day, code)} {long_date(day, code)}"


def weekday(day: str, code: str) -> str:
    """Name the weekday of an ISO date."""
    return _date(day, "EEEE", code)


def time_range(time: TimeRange, code: str) -> str:
    """Write clock times: 13.30–15.00.

    CLDR has a colon for Swedish too, where minutes are written with a point, as the Swedish
    writing rules recommend; hence the point comes from the language data.
    The en dash without spaces is CLDR's for both.
    """
    point = language(code).clock_point
    end = "" if time.end is None else f"–{time.end}"
    return f"{time.start}{end}".replace(":", point)


def list_of(names: Sequence[str], code: str) -> str:
    """Join names as in a sentence: A, B och C.

    Babel would join them in the same way, but loads much for that.
    """
    *others, last = names or ("",)
    return f"{', '.join(others)} {language(code).joiners[0]} {last}" if others else last


def number(value: int, code: str) -> str:
    """Write a whole number, its thousands divided."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=_locale(code))


def decimal(value: float, code: str) -> str:
    """Write a number with as many decimals as it has, two at most."""
    from babel.numbers import format_decimal

    return format_decimal(round(value, 2), locale=_locale(code))


@lru_cache(maxsize=1 << 14)
def _date(day: str, form: _Form, code: str) -> str:
    return _pattern(form, code).apply(date.fromisoformat(day), _locale(code))


@lru_cache(maxsize=16)
def _pattern(form: _Form, code: str) -> "DateTimePattern":
    """Return a form of dates by its name in CLDR, or the weekday alone."""
    from babel.dates import get_date_format, parse_pattern

    if form == "EEEE":
        return parse_pattern(form)
    return get_date_format(form, locale=_locale(code))


@lru_cache(maxsize=8)
def _locale(code: str) -> "Locale":
    from babel import Locale

    return Locale.parse(language(code).locale)
