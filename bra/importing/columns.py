"""Lists set side by side become lists one below the other."""

import re
from collections.abc import Sequence
from typing import Final

from bra.importing.lines import Line
from bra.importing.tables import cells_of, find_tables
from bra.importing.words import bare
from bra.languages.importing import all_words

_PEOPLE: Final = ("present", "absent", "guests", "called")
_START: Final = re.compile(r"(?:^|\t+|\s{2,})(?=\S)")
_MOST: Final = 4


def unstacked(lines: Sequence[Line]) -> list[Line]:
    """Return lines in which each column under labels of people stands below its label.

    `Ledamöter   Ersättare` over two columns of names is two lists.  A table that is understood
    as one of attendance stays.
    """
    tables = {at for table in find_tables(lines) for at in range(table.start, table.end)}
    found: list[Line] = []
    at = 0
    while at < len(lines):
        heads = () if at in tables else _heads(lines[at])
        if not heads:
            found.append(lines[at])
            at += 1
            continue
        end = _end(lines, at)
        columns: list[list[Line]] = [[] for _ in heads]
        for line in lines[at:end]:
            for place, cell in _placed(line, lines[at], len(heads)):
                columns[place].append(line._replace(text=cell, raw=cell, kind="text"))
        found += [line for column in columns for line in column]
        at = end
    return found


def _heads(line: Line) -> tuple[str, ...]:
    if line.kind not in ("row", "text"):
        return ()
    cells = cells_of(line)
    meant = [all_words("labels").get(bare(cell)) for cell in cells]
    return cells if 1 < len(cells) <= _MOST and all(each in _PEOPLE for each in meant) else ()


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
