"""Tables that a text draws with signs, `+---+---+`, become rows of Markdown, a line each."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final

from bra.importing.files.markdownitems import Items
from bra.importing.files.outline import BREAK
from bra.importing.patterns.kept import compiled
from bra.importing.withheld import may_hold

_BORDER: Final = compiled(r"\s*\+(?:[-=:]{2,}\+){2,}\s*\Z")
_ROW: Final = compiled(r"\s*\|.*\|\s*\Z")
_ENTRY: Final = compiled(r"(?:[-*•]|\d{1,2}[.)])\s")
_HEAD_AND_REST: Final = 2
_FEWEST: Final = 3
"""How many borders a table has at least: above its head, below it, and at its end."""

Numbered = tuple[int, str]
"""A line with its place."""
Divided = tuple[int, list[str] | None]
"""The cells of a line with its place; None where it has other columns."""


def grid_rows(lines: Sequence[str]) -> Items | None:
    """Return lines in which each row of a drawn table is one line, or None without such.

    Where anything may be confidential the lines of each cell stay apart: beside others a mark
    might be none.
    """
    borders = [_BORDER.match(line) is not None if "+" in line else False for line in lines]
    if sum(borders) < _FEWEST:
        return None
    apart = may_hold("\n".join(lines))
    drawn = [borders[at] or _ROW.match(line) is not None for at, line in enumerate(lines)]
    found: list[Numbered] = []
    for of_table, group in groupby(range(len(lines)), drawn.__getitem__):
        block = [(at, lines[at]) for at in group]
        found += (_rows(block, apart=apart) if of_table else None) or block
    if len(found) == len(lines):
        return None
    return Items(tuple(line for _, line in found), tuple(at + 1 for at, _ in found))


def _rows(block: Sequence[Numbered], *, apart: bool) -> list[Numbered] | None:
    """Return the rows of a table as lines of Markdown; None where its lines have other columns."""
    borders = [at for at, (_, line) in enumerate(block) if _BORDER.match(line)]
    if not borders:
        return None
    edges = [at for at, sign in enumerate(block[borders[0]][1]) if sign == "+"]
    lines = [(at, _divided(line, edges)) for at, line in block]
    ends = [-1, *borders, len(block)]
    parts = [part for start, end in pairwise(ends) if (part := lines[start + 1 : end])]
    if any(cells is None for part in parts for _, cells in part):
        return _as_one_cell(block, len(edges) - 1) if apart else None
    if len(parts) == _HEAD_AND_REST and "=" not in block[borders[1]][1]:
        # Only the head has a border of its own, and each line below it is a row.
        parts = [parts[0], *_lines_as_rows(parts[1], apart=apart)]
    rows = [(part[0][0], _row([cells or [] for _, cells in part], apart=apart)) for part in parts]
    rule = (rows[0][0], f"|{'---|' * (len(edges) - 1)}")
    return [rows[0], rule, *rows[1:]]


def _as_one_cell(block: Sequence[Numbered], width: int) -> list[Numbered]:
    """Return a table with merged cells as one row, in which a mark still stands on its own line."""
    words = [part for _, line in block if not _BORDER.match(line) for part in line.split("|")]
    first, cell = block[0][0], BREAK.join(part.strip() for part in words if part.strip())
    return [(first, f"| {cell} |{' |' * (width - 1)}"), (first, f"|{'---|' * width}")]


def _divided(line: str, edges: Sequence[int]) -> list[str] | None:
    """Return the cells of a line: as the border divides them, else as its own strokes do."""
    if all(line[at : at + 1] == "|" for at in edges):
        return [line[start + 1 : end].strip() for start, end in pairwise(edges)]
    cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
    return cells if len(cells) == len(edges) - 1 else None


def _lines_as_rows(lines: Sequence[Divided], *, apart: bool) -> Iterator[list[Divided]]:
    """Give each line as a row, but what has no first cell with the one before if `apart`."""
    row: list[Divided] = []
    for line in lines:
        if row and not (apart and line[1] and not line[1][0]):
            yield row
            row = []
        row.append(line)
    yield row


def _row(lines: Sequence[Sequence[str]], *, apart: bool) -> str:
    cells = [_cell(column, apart=apart) for column in zip(*lines, strict=True)]
    return f"| {' | '.join(cells)} |"


def _cell(lines: Sequence[str], *, apart: bool) -> str:
    return "".join(_joined(lines, apart=apart)).replace("|", "\\|")


def _joined(lines: Sequence[str], *, apart: bool) -> Iterator[str]:
    """Give the lines of a cell: those of a paragraph with a space, if not `apart`, others so."""
    begun = ended = False
    for line in lines:
        if not line:
            ended = begun
            continue
        if begun:
            yield BREAK if apart or ended or _ENTRY.match(line) else " "
        yield line
        begun, ended = True, False
