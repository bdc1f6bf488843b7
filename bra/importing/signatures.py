"""Signatures: lines that leave room for a name, and lines that say who signed."""

import re
from functools import cache
from typing import Final

from bra.importing.bodies import text_words
from bra.importing.labels import stands_for
from bra.importing.lines import Line
from bra.languages.importing import all_of

_ROOM: Final = re.compile(r"(?:[._…·]\s?){3,}|[-–—]{3,}")


def without_room(text: str) -> str:
    """Return a line without the room that it leaves for a name."""
    return _ROOM.sub(" ", text)


def is_signature(line: Line, names: set[str]) -> bool:
    """Tell whether a line holds nothing but words of signatures, room for them, and known names."""
    return _said(line) <= _words() | names


def leads_signature(line: Line) -> bool:
    """Tell whether a line holds words of signatures and no name: `Justeras`, `Signed`."""
    words = _said(line)
    return bool(words) and words <= _words()


def _said(line: Line) -> set[str]:
    return {word for word in text_words(without_room(line.text)) if word.strip("_")}


@cache
def _words() -> frozenset[str]:
    fields = ("signature_leads", "signed_by", "signature_headings", "signature_words")
    spellings = [each for field in fields for each in all_of(field)]
    spellings += [each for key in ("chair", "secretary", "approvers") for each in stands_for(key)]
    return frozenset(word for each in spellings for word in text_words(each))
