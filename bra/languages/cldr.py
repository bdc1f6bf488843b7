"""Write and name dates, times, lists and numbers the way CLDR says.

Babel is imported inside the functions, because most commands never need it.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from bra.languages import language, languages
from bra.model.meeting import TimeRange

if TYPE_CHECKING:
    from babel import Locale
    from babel.dates import DateTimePattern

_SHORTEST = 3
_Form = Literal["full", "long", "medium", "EEEE"]


class CalendarWords(NamedTuple):
    """Hold the words for months (1 to 12) and weekdays (Monday is 0), casefolded.

    `months` also holds every beginning of a month's name of three letters or more, for use beside
    a day; `lone_months` only what means a month by itself: in Swedish, *jul* is no July.
    """

    months: dict[str, int]
    lone_months: dict[str, int]
    weekdays: dict[str, int]


def long_date(day: str, code: str) -> str:
    """Write an ISO date with the month's name: 11 oktober 2017."""
    return _date(day, "long", code)


def short_date(day: str, code: str) -> str:
    """Write an ISO date with the month's name cut short, for a table: 11 okt. 2017."""
    return _date(day, "medium", code)


def weekday_and_date(day: str, code: str) -> str:
    """Write an ISO date with its weekday: onsdag 11 oktober 2017."""
    return _date(day, "full", code)


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
    """Join names as in a sentence: A, B och C."""
    if len(names) <= 1:
        return "".join(names)
    from babel.lists import format_list

    return format_list(names, "standard", _locale(code))


def number(value: int, code: str) -> str:
    """Write a whole number, its thousands divided."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=_locale(code))


def decimal(value: float, code: str) -> str:
    """Write a number with as many decimals as it has, two at most."""
    from babel.numbers import format_decimal

    return format_decimal(round(value, 2), locale=_locale(code))


@lru_cache(maxsize=8)
def calendar_words(code: str) -> CalendarWords:
    """Return the words of all languages, those of `code` first."""
    months: dict[str, int] = {}
    lone: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    beginnings: list[tuple[str, int]] = []
    for spoken in sorted(languages(), key=lambda spoken: spoken.code != code):
        locale = _locale(spoken.code)
        for form in ("format", "stand-alone"):
            wide = {n: name.casefold() for n, name in locale.months[form]["wide"].items()}
            short = {n: _plain(name) for n, name in locale.months[form]["abbreviated"].items()}
            _add(months, ((name, n) for names in (wide, short) for n, name in names.items()))
            _add(lone, ((name, n) for n, name in wide.items()))
            if spoken.code == code:
                _add(lone, ((name, n) for n, name in short.items()))
                _add(lone, ((name, n) for n, name in _short_months(code, form)))
            beginnings += [(part, n) for n, name in wide.items() for part in _beginnings(name)]
            for n, name in locale.days[form]["wide"].items():
                whole = name.casefold()
                _add(weekdays, ((whole + ending, n) for ending in ("", *spoken.definite_endings)))
                _add(weekdays, ((part, n) for part in _beginnings(whole)))
    _add(months, beginnings)
    return CalendarWords(months, lone, weekdays)


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


def _short_months(code: str, form: str) -> list[tuple[int, str]]:
    """Return the short months of the language anywhere: Sep, which in Britain is Sept."""
    from babel import Locale

    names = Locale.parse(code).months[form]["abbreviated"]
    return [(month, _plain(name)) for month, name in names.items()]


def _plain(name: str) -> str:
    return name.casefold().rstrip(".")


def _beginnings(name: str) -> list[str]:
    return [name[:length] for length in range(_SHORTEST, len(name))]


def _add(words: dict[str, int], found: Iterable[tuple[str, int]]) -> None:
    for word, number_ in found:
        words.setdefault(word, number_)
