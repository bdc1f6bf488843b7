"""What a series names: divided at its semicolons or commas, and before its last."""

import re
from typing import Final

from bra.importing.words import CAPITAL, begins_joined, joiner

_NEXT_SENTENCE: Final = re.compile(rf"\.\s+(?={CAPITAL})")


def series(text: str) -> list[str]:
    """Divide a series at its semicolons or commas, and at the "and" before its last."""
    text = _NEXT_SENTENCE.split(text, maxsplit=1)[0].strip(" .")
    sign = ";" if ";" in text else ","
    parts = re.split(rf"\s*{sign}(?![^()]*\))\s*", text) if sign in text else [text]
    if len(parts) > 1:
        last = joiner().split(parts[-1], maxsplit=1) if sign == "," else parts[-1:]
        if last[0].strip():
            parts[-1:] = last
        elif len(last) > 1:
            parts[-1:] = last[1:]
    elif joiner().search(text) and len(text.split()) < 12:  # a short series of two
        parts = joiner().split(text, maxsplit=1)
    return [begins_joined().sub("", part) for part in parts if part.strip()]
