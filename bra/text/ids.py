"""The full ids of actions, and of decisions, in the bytes of a file."""

import re
from collections.abc import Iterator
from typing import Final

_NUMBER: Final = re.compile(rb"/A[1-9][0-9]*")
_ANY_NUMBER: Final = re.compile(rb"/[AD][1-9][0-9]*")
_DAY: Final = re.compile(rb"(?<![\w\x80-\xff-])[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY_LENGTH: Final = len("2017-08-18")
_STEM: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[\w-]+?)?\Z")
_LONGEST: Final = 255
"""How many characters the name of a file has at most."""
_WIDEST: Final = 4
"""How many bytes a character has at most."""


def full_ids(data: bytes, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    """Return the full ids of actions between two byte offsets, each once, in order."""
    end = len(data) if end is None else end
    if data.find(b"/A", start, end) < 0:
        return ()
    return tuple(dict.fromkeys(_ids(_NUMBER, data, start, end)))


def all_full_ids(data: bytes) -> tuple[str, ...]:
    """Return the full ids of actions and decisions in a text, each once, in order."""
    return tuple(dict.fromkeys(_ids(_ANY_NUMBER, data, 0, len(data))))


def _ids(numbers: re.Pattern[bytes], data: bytes, start: int, end: int) -> Iterator[str]:
    for number in numbers.finditer(data, start, end):
        at = number.start()
        day = _DAY.match(data, max(start, at - _DAY_LENGTH), at)  # as most are
        stem = day[0].decode() if day is not None else _stem_before(data, start, at)
        if stem is not None:
            yield stem + number[0].decode()


def _stem_before(data: bytes, start: int, at: int) -> str | None:
    """Return the stem that ends at an offset; in bytes no letter beyond ASCII is known as one."""
    first = max(start, at - _LONGEST * _WIDEST)
    first = max(first, data.rfind(b" ", first, at) + 1)
    before = data[first:at].decode("utf-8", "ignore")
    stem = _STEM.search(before, max(0, len(before) - _LONGEST))
    return None if stem is None else stem[0]
