"""The full ids of actions, and of decisions, in the bytes of a file."""

import re
from typing import Final

_OF_DAY: Final = re.compile(rb"(?<![\w\x80-\xff-])[0-9]{4}-[0-9]{2}-[0-9]{2}/A[1-9][0-9]*")
_NUMBER: Final = re.compile(rb"/A[1-9][0-9]*")
_ANY_NUMBER: Final = re.compile(rb"/[AD][1-9][0-9]*")
_DAY_LENGTH: Final = len("2017-08-18")
_STEM: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[\w-]+?)?\Z")
_LONGEST: Final = 255
"""How many characters the name of a file has at most."""
_WIDEST: Final = 4
"""How many bytes a character has at most."""


def full_ids(data: bytes, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    """Return the full ids of actions between two byte offsets, each once, in order."""
    end = len(data) if end is None else end
    at = data.find(b"/A", start, end)
    if at < 0:
        return ()
    found: dict[str, None] = {}
    while at >= 0:
        whole = _OF_DAY.match(data, max(start, at - _DAY_LENGTH), end)  # as most are
        if whole is not None:
            found[whole[0].decode()] = None
        elif (number := _NUMBER.match(data, at, end)) is not None:
            stem = _stem_before(data, start, at)
            if stem is not None:
                found[stem + number[0].decode()] = None
        at = data.find(b"/A", at + 1, end)
    return tuple(found)


def all_full_ids(data: bytes) -> tuple[str, ...]:
    """Return the full ids of actions and decisions in a text, each once, in order."""
    numbers = _ANY_NUMBER.finditer(data)
    stems = ((_stem_before(data, 0, number.start()), number) for number in numbers)
    found = (stem + number[0].decode() for stem, number in stems if stem is not None)
    return tuple(dict.fromkeys(found))


def _stem_before(data: bytes, start: int, at: int) -> str | None:
    """Return the stem that ends at an offset; in bytes no letter beyond ASCII is known as one."""
    first = max(start, at - _LONGEST * _WIDEST)
    first = max(first, data.rfind(b" ", first, at) + 1)
    before = data[first:at].decode("utf-8", "ignore")
    stem = _STEM.search(before, max(0, len(before) - _LONGEST))
    return None if stem is None else stem[0]
