"""The cells of the lines of a table, and the columns they stand in."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bra.importing.files.plainsigns import unescaped
from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled

_GAP: Final = compiled(r"\t+|\s{2,}")
_MARKS_BEHIND: Final = compiled(r"(?<!\\)[*_ ]+\Z")
_PIPES: Final = compiled(r"(?<!\\)\|")
_TWO: Final = 2
_CELL: Final = compiled(r"\S(?:\S|\s(?!\s))*")


def cells_of(line: Line) -> tuple[str, ...]:
    """Return the cells of a line; a line without columns is one cell."""
    if line.kind == "row":
        inner = line.text.strip().removeprefix("|").removesuffix("|")
        return tuple(map(_words, _PIPES.split(inner)))
    text = line.text if "\t" not in line.raw else line.raw.strip(" ")
    return _gapped(text)


def _words(cell: str) -> str:
    """Return what a cell of Markdown says, without the marks around it."""
    if "\\" not in cell:
        return cell.strip().strip("*_ ")
    return unescaped(_MARKS_BEHIND.sub("", cell.strip().lstrip("*_ ")))


@lru_cache(maxsize=2048)
def _gapped(text: str) -> tuple[str, ...]:
    if "  " not in text and "\t" not in text and not _GAP.search(text):
        return (text.strip(),)
    return tuple(cell.strip() for cell in _GAP.split(text))


Rooms = tuple[tuple[int, int], ...]
"""From where to where each column of a table set with spaces reaches."""


def rooms_of(table: Sequence[Line], count: int) -> Rooms | None:
    """Return the rooms of a table's columns, told by its head and the rows that have all cells.

    None where no such row stands, or where columns reach below each other.
    """
    rooms: list[tuple[int, int]] = []
    whole = 0
    for line in table:
        spans = [match.span() for match in _CELL.finditer(line.raw)]
        if line.kind != "text" or len(spans) < _TWO or "\t" in line.raw:
            break
        if len(spans) == count:
            whole += 1
            pairs = zip(rooms or spans, spans, strict=True)
            rooms = [(min(a, start), max(z, end)) for (a, z), (start, end) in pairs]
    apart = all(end < start for (_, end), (start, _) in pairwise(rooms))
    return tuple(rooms) if whole >= _TWO and apart else None


def _in_rooms(raw: str, rooms: Rooms) -> tuple[str, ...] | None:
    """Return the cells of a row, each in the one room it touches; None where one touches more."""
    cells = [""] * len(rooms)
    for match in _CELL.finditer(raw):
        touched = [n for n, (a, z) in enumerate(rooms) if match.start() < z and match.end() > a]
        if len(touched) != 1 or cells[touched[0]]:
            return None
        cells[touched[0]] = match[0]
    return tuple(cells)


def lone_cell(line: Line, below: Line, rooms: Rooms) -> tuple[str, ...] | None:
    """Return the row of a line with one cell that stands in its column, over another row."""
    if line.kind != "text" or below.kind != "text" or not line.text[:1].isupper():
        return None
    row, other = _in_rooms(line.raw, rooms), _in_rooms(below.raw, rooms)
    return row if other is not None and sum(map(bool, other)) >= _TWO else None


def aligned(
    row: tuple[str, ...], head: Line, line: Line, count: int, rooms: Rooms | None
) -> tuple[str, ...] | None:
    """Return a row with as many cells as its head; a missing cell is found by its place."""
    if line.kind == "row":
        return (*row, *("",) * (count - len(row)))[:count]
    if len(row) < 2:  # one cell is no row
        return None
    if "\t\t" in line.raw:
        tabbed = tuple(cell.strip() for cell in line.raw.strip(" ").split("\t"))
        if len(tabbed) == count:
            return tabbed
    if len(row) == count:
        return row
    if "\t" in line.raw:
        return (*row, *("",) * (count - len(row)))[:count]
    placed = _in_rooms(line.raw, rooms) if rooms is not None else None
    if placed is not None:
        return placed
    starts = [match.end() for match in re.finditer(r"(?:^|\s{2,})(?=\S)", head.raw)]
    if len(starts) != count:
        return (*row, *("",) * (count - len(row)))[:count]
    # Words before the first head are of the first cell.
    starts[0] = 0
    ends = [*starts[1:], max(len(line.raw), starts[-1])]
    if any(line.raw[start - 1 : start + 1].strip()[1:] for start in starts[1:]):
        return _by_beginnings(line.raw, starts)
    return tuple(line.raw[start:end].strip() for start, end in zip(starts, ends, strict=True))


def _by_beginnings(raw: str, starts: Sequence[int]) -> tuple[str, ...]:
    """Return cells that run on below the next head, each by where it begins: `ja (från § 3)`."""
    cells = ["" for _ in starts]
    for match in _CELL.finditer(raw):
        at = sum(start <= match.start() for start in starts[1:])
        cells[at] = f"{cells[at]}  {match[0]}".strip()
    return tuple(cells)
