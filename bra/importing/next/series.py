"""What a series names: divided at its semicolons or commas, and before its last."""

import re
from typing import Final

from bra.importing.next.presenters import BRACKET
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, begins_joined, joiner, joining_words

_FEWEST: Final = 2
_WRAPPED: Final = 50
_NEXT_SENTENCE: Final = compiled(rf"\.\s+(?={CAPITAL})(?![^()]*\))")


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


def each_alone(text: str) -> bool:
    """Tell whether the lines below a word such as `Punkter:` are a matter each, and no series.

    None of them ends or begins as a part of one does, and none is long or has a comma of its own.
    """
    first, *lines = text.split("\n")
    plain = [BRACKET.sub("", each).strip() for each in lines]
    if first.strip() or len(plain) < _FEWEST or max(map(len, plain)) >= _WRAPPED:
        return False
    if any(not each or "," in each or each.endswith(("-", ".")) for each in plain):
        return False
    ends = {bare(word) for each in plain for word in (each.split()[0], each.split()[-1])}
    return joining_words().isdisjoint(ends)
