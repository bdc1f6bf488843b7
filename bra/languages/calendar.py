"""The words for months and weekdays, as minutes have them in any language.

They are read in every file, and so stand in the language data; what CLDR says of them is what is
written (`cldr.py`), and a test compares the two.
"""

from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from bra.languages import languages

_SHORTEST: Final = 3


class CalendarWords(NamedTuple):
    """Hold the words for months (1 to 12) and weekdays (Monday is 0), casefolded.

    `months` also holds every beginning of a month's name of three letters or more, for use beside
    a day; `lone_months` only what means a month by itself: in Swedish, *jul* is no July.
    """

    months: dict[str, int]
    lone_months: dict[str, int]
    weekdays: dict[str, int]


@cache
def calendar_words(code: str) -> CalendarWords:
    """Return the words of all languages, those of `code` first."""
    months: dict[str, int] = {}
    lone: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    beginnings: list[tuple[str, int]] = []
    for spoken in sorted(languages(), key=lambda spoken: spoken.code != code):
        whole = list(enumerate(spoken.months, 1))
        short = [(name, n) for n, names in enumerate(spoken.short_months, 1) for name in names]
        _add(months, ((name, n) for n, name in whole))
        _add(months, short)
        _add(lone, ((name, n) for n, name in whole))
        if spoken.code == code:
            _add(lone, short)
        beginnings += [(part, n) for n, name in whole for part in _beginnings(name)]
        for n, name in enumerate(spoken.weekdays):
            _add(weekdays, ((name + ending, n) for ending in ("", *spoken.definite_endings)))
            _add(weekdays, ((part, n) for part in _beginnings(name)))
    _add(months, beginnings)
    return CalendarWords(months, lone, weekdays)


def _beginnings(name: str) -> list[str]:
    return [name[:length] for length in range(_SHORTEST, len(name))]


def _add(words: dict[str, int], found: Iterable[tuple[str, int]]) -> None:
    for word, number in found:
        words.setdefault(word, number)
