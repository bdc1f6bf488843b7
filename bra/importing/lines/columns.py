"""Lists set side by side become lists one below the other."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bra.importing.lines.cells import cells_of
from bra.importing.lines.line import Line
from bra.importing.lines.tables import find_tables
from bra.importing.names.looks import names_somebody
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare
from bra.languages.importing import all_words

_PEOPLE: Final = ("present", "absent", "guests", "called")
_OF_HEAD: Final = ("date", "time", "place", "when_where", "chair", "secretary", "approvers")
_START: Final = compiled(r"(?:^|\t+|\s{2,})(?=\S)")
_MOST: Final = 4
_TWO: Final = 2


def unstacked(lines: Sequence[Line]) -> list[Line]:
    """Return lines in which each column under labels of people stands below its label.

    `Ledamöter   Ersättare` over two columns of names is two lists, and a row of a table that says
    when, where and by whom is its labels.  A table that is understood as one of attendance stays.
    """
    if not any(map(_may_have_columns, lines)):
        return list(lines)
    lines = _rejoined(lines)
    tables = {at for table in find_tables(lines) for at in range(table.start, table.end)}
    found: list[Line] = []
    at = 0
    while at < len(lines):
        heads = () if at in tables else _heads(lines, at)
        if not heads:
            found.append(lines[at])
            at += 1
            continue
        end = _end(lines, at)
        columns: list[list[Line]] = [[] for _ in heads]
        for number, line in enumerate(lines[at:end]):
            placed = _placed(line, lines[at], len(heads)) if number else enumerate(heads)
            for place, cell in placed:
                columns[place].append(line._replace(text=cell, raw=cell, kind="text"))
        found += [line for column in columns for line in column]
        at = end
    return found


def _may_have_columns(line: Line) -> bool:
    return line.kind == "row" or (line.kind == "text" and ("  " in line.text or "\t" in line.raw))


def _rejoined(lines: Sequence[Line]) -> list[Line]:
    """Put together a label in a narrow column that runs over two lines.

    `Ersättare som   Anna Ek` above `tjänstgör   Bo Alm` is the list of `Ersättare som tjänstgör`.
    """
    found = list(lines)
    narrow = [_narrow(line) for line in lines]
    for at, (line, after) in enumerate(pairwise(lines)):
        cells, below = narrow[at], narrow[at + 1]
        if len(cells) != _TWO or not cells[0] or not below or bare(cells[0]) in all_words("labels"):
            continue
        label = f"{cells[0]} {below[0]}"
        if bare(label) not in all_words("labels"):
            continue
        found[at] = line._replace(text=f"{label}: {cells[1]}", raw=f"{label}: {cells[1]}")
        rest = below[1] if len(below) == _TWO else ""
        found[at + 1] = after._replace(text=rest, raw=rest, indent=0)
    return [line for line, old in zip(found, lines, strict=True) if line.text or not old.text]


def _narrow(line: Line) -> tuple[str, ...]:
    return cells_of(line) if line.kind == "text" else ()


def _heads(lines: Sequence[Line], at: int) -> tuple[str, ...]:
    line = lines[at]
    if line.kind not in ("row", "text"):
        return ()
    cells = cells_of(line)
    if not 1 < len(cells) <= _MOST:
        return ()
    meant = [all_words("labels").get(bare(cell)) for cell in cells]
    if all(each in _PEOPLE for each in meant):
        return cells
    if line.kind == "row" and all(each in _OF_HEAD for each in meant):
        return tuple(f"{cell.rstrip(':')}:" for cell in cells)
    # Words of any kind with a colon, and names below.
    called = all(
        cell.endswith(":") and each in (*_PEOPLE, None)
        for cell, each in zip(cells, meant, strict=True)
    )
    below = [cell for each in lines[at + 1 : at + 3] for cell in cells_of(each) if cell]
    return cells if called and len(below) > 1 and all(map(names_somebody, below)) else ()


def _end(lines: Sequence[Line], at: int) -> int:
    """Return where the columns end: at an empty line, or one of another make."""
    end = at + 1
    while end < len(lines) and lines[end].kind in (lines[at].kind, "rule"):
        end += 1
    return end


def _placed(line: Line, head: Line, count: int) -> list[tuple[int, str]]:
    """Return the cells of a line with the column of each; by place when some are missing."""
    if line.kind == "rule":
        return []
    cells = cells_of(line)
    if line.kind == "row" or "\t" in line.raw or len(cells) == count:
        return [(place, cell) for place, cell in enumerate(cells[:count]) if cell]
    starts = [match.end() for match in _START.finditer(head.raw)][:count]
    found: list[tuple[int, str]] = []
    for match in _START.finditer(line.raw):
        cell = re.split(r"\s{2,}", line.raw[match.end() :], maxsplit=1)[0].strip()
        near = min(range(len(starts)), key=lambda n: abs(starts[n] - match.end()))
        found.append((near, cell))
    return found
