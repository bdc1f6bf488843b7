"""The next free number of the actions and decisions of a meeting."""

import re
from collections.abc import Iterable
from typing import Final

ACTION: Final = "A"
DECISION: Final = "D"
_FULL = re.compile(r"(?P<stem>.+)/(?P<letter>[AD])(?P<number>[1-9][0-9]*)\Z")


def highest_numbers(ids: Iterable[str | None], letter: str = ACTION) -> dict[str, int]:
    """Return the highest number in use by stem, from full ids such as `2017-08-18/A1`.

    `ids` are those of all entries of a folder, mentions included: a number that is mentioned
    somewhere is taken, even when no minutes raise it.
    """
    highest: dict[str, int] = {}
    for full in ids:
        match = _FULL.match(full) if full is not None else None
        if match is not None and match["letter"] == letter:
            stem = match["stem"]
            highest[stem] = max(highest.get(stem, 0), int(match["number"]))
    return highest


def next_number(stem: str, ids: Iterable[str | None], letter: str = ACTION) -> int:
    """Return the number that the next action or decision of a meeting is given; see above."""
    return highest_numbers(ids, letter).get(stem, 0) + 1
