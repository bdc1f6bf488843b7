"""Guests named in the list of those present: `Anna Ek, Bo Al samt som gäst Cia Berg`."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.head.labelsapart import stands_for
from bra.importing.lines.line import Line
from bra.importing.names.looks import names_somebody
from bra.importing.patterns.kept import any_of
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import (
    CAPITAL,
    and_or_comma,
    bare,
    joiners,
    listed,
    one_of,
)
from bra.languages.importing import all_of

Value = tuple[str, Line]
_LONGEST: Final = 2000


def guests_among(values: Sequence[Value]) -> tuple[list[Value], list[Value]]:
    """Divide a list of those present from the guests that its last words name."""
    kept: list[Value] = []
    guests: list[Value] = []
    for text, line in values:
        whole = _joined_as_guest(text)
        match = _announced(whole)
        if match is None:
            kept.append((whole, line))
            continue
        kept.append((whole[: match.start()].rstrip(" ,;"), line))
        guests.append((whole[match.end() :], line))
    return kept, guests


def _announced(text: str) -> re.Match[str] | None:
    """Return the words that announce guests to the end of a list, or None.

    A word for one guest announces no more than one.
    """
    folded = text.casefold()
    if len(text) > _LONGEST or not any(map(folded.__contains__, all_of("guests_cues"))):
        return None
    match = _announcing().search(text)
    if match is None or not names_somebody(text[match.end() :].partition(",")[0].strip(" .")):
        return None
    first, _, rest = bare(match["label"]).partition(" ")
    single = (rest if first in listed("as_words") else f"{first} {rest}").strip() in listed(
        "single_guests"
    )
    others = and_or_comma().split(text[match.end() :])[1:]
    return None if single and any(map(names_somebody, others)) else match


@cache
def _announcing() -> Words:
    before = (
        rf"(?:\s*[,;]\s*(?:(?:{joiners()}|{one_of('also_leads')})\s*,?\s+)?"
        rf"|\s+(?:{joiners()}|{one_of('also_leads')})\s*,?\s+)(?P<label>"
    )
    words = {*stands_for("guests"), *all_of("guest_words")}
    return Words(before, words, rf")\s*,?\s+(?=(?-i:{CAPITAL}))", re.IGNORECASE)


def _joined_as_guest(text: str) -> str:
    """Set a comma for the word that joins somebody as a guest: `Bo Al med Cia Berg som gäst`."""
    return _with_guest().sub(", ", text)


@cache
def _with_guest() -> Shape:
    guest = any_of(each for each in stands_for("guests") if each.split()[0] in listed("as_words"))
    name = rf"(?=(?-i:{CAPITAL})[^,;]{{3,40}}\s(?:{guest})\s*\.?\Z)"
    return Shape(rf",?\s+(?:{one_of('with_words')})\s+{name}", re.IGNORECASE)
