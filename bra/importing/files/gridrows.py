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
_FEWEST: Final = 3
"""How many borders a table has at least: above its head, below it, and at its end."""

Numbered = tuple[int, str]
"""A line with its place."""


def grid_rows(lines: Sequence[str]) -> Items | None:
    """Return lines in which each row of a drawn table is one line, or None without such.

    Where anything may be confidential all stays: on one line a mark might be no mark.
    """
    borders = [_BORDER.match(line) is not None if "+" in line else False for line in lines]
    if sum(borders) < _FEWEST or may_hold("\n".join(lines)):
        return None
    drawn = [borders[at] or _ROW.match(line) is not None for at, line in enumerate(lines)]
    found: list[Numbered] = []
    for of_table, group in groupby(range(len(lines)), drawn.__getitem__):
        block = [(at, lines[at]) for at in group]
        found += (_rows(block) if of_table else None) or block
    if len(found) == len(lines):
        return None
    return Items(tuple(line for _, line in found), tuple(at + 1 for at, _ in found))


def _rows(block: Sequence[Numbered]) -> list[Numbered] | None:
    """Return the rows of a table as lines of Markdown; None where its cells do not stand even."""
    borders = [at for at, (_, line) in enumerate(block) if _BORDER.match(line)]
    if len(borders) < _FEWEST or borders[0] != 0 or borders[-1] != len(block) - 1:
        return None
    edges = [at for at, sign in enumerate(block[0][1]) if sign == "+"]
    if any(line[at : at + 1] not in ("|", "+") for _, line in block for at in edges):
        return None
    parts = [block[start + 1 : end] for start, end in pairwise(borders)]
    if len(borders) == _FEWEST and "=" not in block[borders[1]][1]:
        # Only the head has a border of its own, and each line below it is a row.
        parts = [parts[0], *([each] for each in parts[1])]
    rows = [(part[0][0], _row([line for _, line in part], edges)) for part in parts if part]
    rule = (rows[0][0], f"|{'---|' * (len(edges) - 1)}")
    return [rows[0], rule, *rows[1:]]


def _row(lines: Sequence[str], edges: Sequence[int]) -> str:
    cells = [
        _cell([line[start + 1 : end].strip() for line in lines]) for start, end in pairwise(edges)
    ]
    return f"| {' | '.join(cells)} |"


def _cell(lines: Sequence[str]) -> str:
    return "".join(_joined(lines)).replace("|", "\\|")


def _joined(lines: Sequence[str]) -> Iterator[str]:
    """Give the lines of a cell: those of a paragraph with a space, others apart."""
    begun = apart = False
    for line in lines:
        if not line:
            apart = begun
            continue
        if begun:
            yield BREAK if apart or _ENTRY.match(line) else " "
        yield line
        begun, apart = True, False
