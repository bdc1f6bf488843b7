"""Cells of a paper's tables that run over several lines become cells of one line."""

import re
from collections.abc import Sequence
from typing import Final

from bra.importing.files.softhyphens import SOFT
from bra.importing.patterns.hyphens import joined
from bra.importing.patterns.kept import compiled

_GAP: Final = compiled(r"\s{3,}")
_NUMBER: Final = compiled(r"\A\s*(?:§+\s*)?\d{1,3}[.):]?\s+")
_YEAR: Final = compiled(r"(?:19|20)\d\d")
_DAY: Final = compiled(r"(?<!\w)[0-3]?\d(?:st|nd|rd|th)? [^\W\d_]{3,9}\.?,?\Z")
_ENDS: Final = (".", "!", "?", ":", ";")
_TWO: Final = 2

Row = dict[int, str]
"""The texts of a row's cells, by where they begin."""


def whole_cells(lines: Sequence[str]) -> list[str]:
    """Return lines, those of a row whose cells run on below in small letters put together.

    Only such a table is set anew, with room for what its cells hold.
    """
    found: list[str] = []
    at = 0
    while at < len(lines):
        rows, end = _table(lines, at)
        found += lines[at:end] if len(rows) == end - at else _set(rows)
        at = end
    return found


def _table(lines: Sequence[str], at: int) -> tuple[list[Row], int]:
    """Return the rows that begin at a line, with those put together that are one, and their end."""
    first = _cells(lines[at])
    rows = [first]
    end = at + 1
    while _is_row(first) and end < len(lines):
        row = _cells(lines[end])
        if not row or not row.keys() <= first.keys():
            break
        if _goes_on(rows[-1], row, first):
            for start, text in row.items():
                above = rows[-1][start]
                whole = f"{above}{text}" if above.endswith(SOFT) else joined(above, text)
                rows[-1][start] = whole
        else:
            rows.append(row)
        end += 1
    return rows, end


def _is_row(row: Row) -> bool:
    """Tell whether a line has cells, and is no text whose words are set apart to fill the line."""
    _, *others = row.values() or ("",)
    return any(not text[:1].islower() for text in others)


def _cells(line: str) -> Row:
    found: Row = {}
    start = len(line) - len(line.lstrip())
    for text in _GAP.split(line.strip()) if line.strip() else ():
        start = line.index(text, start)
        found[start] = text
        start += len(text)
    return found


def _goes_on(above: Row, row: Row, first: Row) -> bool:
    """Tell whether all cells of a row are the rest of those above them, and none is a row's own."""
    if len(above) < _TWO or not row.keys() <= above.keys():
        return False
    second = sorted(first)[1]
    fits = all(start + len(text) < second for start, text in row.items() if start < second)
    runs_on = all(_runs_on(above[at], text) for at, text in row.items())
    return fits and runs_on and len(row) < len(first)


def _runs_on(above: str, below: str) -> bool:
    """Tell whether a text is the rest of the one above it: in small letters, or a day's year."""
    if _YEAR.fullmatch(below) is not None:
        return _DAY.search(above) is not None
    return below[:1].islower() and not above.endswith(_ENDS)


def _set(rows: Sequence[Row]) -> list[str]:
    """Return rows as lines, with each column as wide as its longest cell."""
    starts = sorted({start for row in rows for start in row})
    widths = [max(len(row.get(start, "")) for row in rows) + 4 for start in starts]
    indent = " " * min(starts)
    return [
        indent
        + "".join(
            row.get(start, "").ljust(width) for start, width in zip(starts, widths, strict=True)
        ).rstrip()
        for row in rows
    ]


def tabled(lines: Sequence[str]) -> set[str]:
    """Return what stands in tables, without spaces: their lines, and what these hold in each cell.

    Two lines or more with cells, close together, are a table, with what runs on below such a cell.
    """
    found: set[str] = set()
    rows: list[Row] = []
    whole: list[str] = []
    above: Row = {}
    for line in (*lines, ""):
        row = _cells(_NUMBER.sub(_blank, line, count=1))
        if len(row) < _TWO and not (row and row.keys() <= set(sorted(above)[1:])):
            if sum(len(each) >= _TWO for each in rows) >= _TWO:
                found.update("".join(text.split()) for each in rows for text in each.values())
                found.update("".join("".join(each.values()).split()) for each in rows)
                # The number of a row stands on its line, and may be of none.
                found.update(whole)
            rows, whole, above = [], [], {}
            continue
        rows.append(row)
        whole.append("".join(line.split()))
        above = row if len(row) >= _TWO else above
    return found


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
