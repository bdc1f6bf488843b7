"""The full ids of actions in the bytes of a file."""

import re
from typing import Final

_NUMBER: Final = re.compile(rb"/A[1-9][0-9]*")
_DAY: Final = re.compile(rb"(?<![\w-])[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY_LENGTH: Final = len("2017-08-18")
_STEM: Final = re.compile(rb"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[\w-]+?)?\Z")
_LONGEST: Final = 255
"""How long the name of a file is at most."""


def full_ids(data: bytes, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    """Return the full ids between two byte offsets, each once, in order."""
    end = len(data) if end is None else end
    if data.find(b"/A", start, end) < 0:
        return ()
    found: dict[str, None] = {}
    for number in _NUMBER.finditer(data, start, end):
        at = number.start()
        stem = _DAY.match(data, max(start, at - _DAY_LENGTH), at)  # as most are
        stem = stem or _STEM.search(data, max(start, at - _LONGEST), at)
        if stem is not None:
            found[(stem[0] + number[0]).decode()] = None
    return tuple(found)
