"""The full ids of actions in the bytes of a file."""

import re
from typing import Final

_FULL_ID: Final = re.compile(rb"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[\w-]+?)?/A[1-9][0-9]*")


def full_ids(data: bytes, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    """Return the full ids between two byte offsets, each once, in order."""
    end = len(data) if end is None else end
    if data.find(b"/A", start, end) < 0:
        return ()
    return tuple(dict.fromkeys(each.decode() for each in _FULL_ID.findall(data, start, end)))
