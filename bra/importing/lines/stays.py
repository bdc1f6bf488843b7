"""Columns of a table that say since when, or how long, somebody was there: `Från | Till`."""

import re
from collections.abc import Sequence
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed

_STAY: Final = compiled(
    r"[^\W\d_]{0,3}\.?\s?\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?|-|–", re.IGNORECASE
)
"""A cell that tells since when, or how long, somebody was there."""


def with_stays(
    columns: tuple[str | None, ...], rows: Sequence[tuple[Line, tuple[str, ...]]]
) -> tuple[str | None, ...]:
    """Take columns of mere times for those of how long somebody was there: `Från | Till`."""
    if "name" not in columns or "task" in columns:
        return columns
    stays = [at for at, each in enumerate(columns) if each != "name" and _all_stays(rows, at)]
    return tuple("stay" if at in stays else each for at, each in enumerate(columns))


def _all_stays(rows: Sequence[tuple[Line, tuple[str, ...]]], place: int) -> bool:
    told = [cells[place] for _, cells in rows if place < len(cells) and cells[place]]
    words = [cell for cell in told if bare(cell) in listed("whole_stays")]
    clock = [cell for cell in told if _STAY.fullmatch(cell)]
    return len(words) + len(clock) == len(told) and any(map(str.isalnum, "".join(told)))
