"""What a series names: divided at its semicolons or commas, and before its last."""

import re
from functools import cache
from typing import Final

from bra.importing.words import CAPITAL, joiners

_NEXT_SENTENCE: Final = re.compile(rf"\.\s+(?={CAPITAL})")


@cache
def _last_and() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{joiners()})\s+", re.IGNORECASE)


@cache
def _first_and() -> re.Pattern[str]:
    return re.compile(rf"\A(?:{joiners()})\s+", re.IGNORECASE)


def series(text: str) -> list[str]:
    """Divide a series at its semicolons or commas, and at the "and" before its last."""
    text = _NEXT_SENTENCE.split(text, maxsplit=1)[0].strip(" .")
    sign = ";" if ";" in text else ","
    parts = re.split(rf"\s*{sign}(?![^()]*\))\s*", text) if sign in text else [text]
    if len(parts) > 1:
        last = _last_and().split(parts[-1], maxsplit=1) if sign == "," else parts[-1:]
        if last[0].strip():
            parts[-1:] = last
        elif len(last) > 1:
            parts[-1:] = last[1:]
    elif _last_and().search(text) and len(text.split()) < 12:  # a short series of two
        parts = _last_and().split(text, maxsplit=1)
    return [_first_and().sub("", part) for part in parts if part.strip()]
