"""Dates that are plain only where a day is told: `12 mars 85`, `850312`, `12.3.85`."""

import re
from typing import Final

from bra.importing.days.find import Day, day_of, find_days
from bra.importing.patterns.kept import compiled
from bra.languages.dates import FIRST_OF_LAST_CENTURY

_SIX: Final = compiled(r"(?<![\w.:/-])(?P<y>\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?![\w:/-]|\.\d)")
_DOTTED: Final = compiled(
    r"(?<![\w.:/-])(?P<d>[0-3]?\d)\.(?P<m>[01]?\d)\.(?P<y>\d\d)(?![\w:/-]|\.\d)"
)
_BARE: Final = compiled(
    r"(?<=\d)((?:\.|:?[a-zA-Z]{1,2})?\s+[^\W\d_]{3,12}\.?)\s(\d\d)(?![\w:/-]|\.\d)"
)


def told_days(text: str, code: str) -> list[Day]:
    """Return the dates of a text that tells when something was, in order."""
    found = find_days(_BARE.sub(_with_sign, text), code)
    if found:
        return found
    digits = [day_of(match) for shape in (_SIX, _DOTTED) for match in shape.finditer(text)]
    return sorted((day for day in digits if day is not None), key=lambda day: day.start)


def _with_sign(match: re.Match[str]) -> str:
    """Return a year with the sign that tells it from an hour, which it is too large to be."""
    sign = "-" if int(match[2]) >= FIRST_OF_LAST_CENTURY else " "
    return f"{match[1]}{sign}{match[2]}"


__all__ = ["told_days"]
