"""How wide a text is set, and which of its lines are full."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bra.importing.lines.line import Line

WRAPPED: Final = 100
"""How wide a text is at most whose lines were broken where the next word had no room."""
_LONG: Final = 0.72
_MOST: Final = 0.9
_NARROW: Final = 40
_COLUMN: Final = 50
_WIDER: Final = 1.2
_NEARLY_FULL: Final = 0.8
_FEWEST_GOING_ON: Final = 3
_GOING_ON: Final = 3
_ENDS: Final = (".", "!", "?", ":", ";", "…", ",")


def text_width(lines: Sequence[Line]) -> int:
    """Return how wide the text is set: nearly all of its lines are no longer.

    What has only short lines, as notes have, is set to no width, unless they are a narrow column.
    """
    widths = sorted([len(line.raw.rstrip()) for line in lines if line.kind in ("text", "entry")])
    width = widths[int(len(widths) * 0.97)] if widths else 0
    most = widths[int(len(widths) * _MOST)] if widths else 0
    if most <= _COLUMN and _WIDER * most < width <= WRAPPED and _is_column(lines, most):
        # Only the head of the page stands over both columns.
        return most
    return width if width > _NARROW or _is_column(lines, width) else 0


def _is_column(lines: Sequence[Line], width: int) -> bool:
    """Tell whether a good part of the full lines of a narrow text stop in mid-sentence."""
    full = small = 0
    for line, below in pairwise(lines):
        if line.kind != "text" or below.kind != "text" or len(line.raw.rstrip()) < width * _LONG:
            continue
        if not line.text.endswith(_ENDS):
            full += 1
            small += below.text[:1].islower()
    return small >= _FEWEST_GOING_ON and small * _GOING_ON >= full


def is_wide(line: Line, below: Line, width: int) -> bool:
    """Tell whether a line is about as long as lines are in this text.

    In a narrow column the first word below must have had no room on it.
    """
    length = len(line.raw.rstrip())
    if width <= _NARROW:
        return width > 0 and length + 1 + len(_first(below)) > width * _NEARLY_FULL
    return length >= width * _LONG


def wrapped(line: Line, below: Line, width: int) -> bool:
    """Tell whether the first word below had no room on a line."""
    return WRAPPED >= width > 0 and len(line.raw.rstrip()) + 1 + len(_first(below)) > width


def _first(line: Line) -> str:
    return line.text.split(maxsplit=1)[0] if line.text else ""
