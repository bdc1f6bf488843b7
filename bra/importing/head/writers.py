"""Whoever writes minutes, as she counts herself among those who were there."""

import re
from functools import cache

from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import joiners, one_of


def without_writer(text: str) -> str:
    """Return a list of people without the one who writes, called by no name: `Anna, Bo och jag`."""
    match = _writer().search(text)
    return text if match is None else text[: match.start()]


@cache
def _writer() -> Shape:
    return Shape(
        rf"(?:,|,?\s+(?:{joiners()}))\s+(?:{one_of('writer_words')})\s*[.!]?\s*\Z", re.IGNORECASE
    )
