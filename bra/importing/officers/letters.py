"""Who signed minutes that were written as a letter: `Hälsningar`, and a first name below it."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from bra.importing.acting.who import People
from bra.importing.lines.line import Line
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import is_one_of, one_of
from bra.importing.record import Fact

_LAST: Final = 8
_LONGEST: Final = 60


def signed_letter(lines: Sequence[Line], index: People, chair: str | None) -> list[Fact]:
    """Return who of those there signed below or behind a greeting near the end, as writers do.

    Whoever led the meeting may sign a letter that another wrote.
    """
    ended = [line for line in lines if not line.blank][-_LAST:]
    for above, line in pairwise([ended[0], *ended] if ended else []):
        words = line.text if _greets(above.text) else _behind_greeting(line.text)
        who = index.person(words.strip(" /–-")) if words else None
        if who is not None and who != chair:
            return [Fact(who, line.number, "secretary-signature", "likely")]
    return []


def _greets(text: str) -> bool:
    return len(text) <= _LONGEST and is_one_of(text.strip("!, "), "signed_closings")


def _behind_greeting(text: str) -> str:
    """Return what stands on a line behind its greeting: `Hälsningar, Bo`."""
    match = _greeting().match(text) if len(text) <= _LONGEST else None
    return match["who"] if match is not None else ""


@cache
def _greeting() -> Shape:
    return Shape(
        rf"(?:[^.!]{{2,40}}[.!]\s+)?(?:{one_of('signed_closings')})(?:[,!]|\s*/)?\s+(?P<who>[^,]+)\Z",
        re.IGNORECASE,
    )
