"""Minutes that a text sets in columns with spaces alone become rows of Markdown, a line each."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from bra.importing.files.itemcolumns import column_kind, leading_number
from bra.importing.files.markdownitems import Items
from bra.importing.patterns.kept import compiled
from bra.importing.withheld import may_hold

_GAP: Final = compiled(r" {2,}(?=\S)")
_SLASH: Final = compiled(r"\s*/\s*")
_FIRST: Final = (("title", "text"), ("titled", "task"))
"""What the first two columns of minutes are, by their heads."""
_OTHERS: Final = ("task", "owner", "due", "decision")
_FEWEST: Final = 2
_LONGEST_HEAD: Final = 120

_Cells = list[list[str]]


class _Head(NamedTuple):
    """Hold where columns begin, and the heads of each, of which one may name several."""

    starts: tuple[int, ...]
    heads: tuple[tuple[str, ...], ...]


def spaced_rows(lines: Sequence[str]) -> Items | None:
    """Return lines in which each row of such a table is one, or None without such.

    Its heads name the items, what was said, and often what is to be done; it ends where a line runs
    over two columns.  It stays where anything may be confidential: its mark may be of the whole.
    """
    heads = ((at, _head(line)) for at, line in enumerate(lines) if "  " in line.strip())
    at, head = next(((at, head) for at, head in heads if head is not None), (0, None))
    if head is None or may_hold("\n".join(lines)):
        return None
    rows, end = _rows(lines, at + 1, head)
    if len(rows) < _FEWEST:
        return None
    cells = [name for names in head.heads for name in names]
    found = [(line, n) for n, line in enumerate(lines[:at], 1)]
    found += [(_row(cells), at + 1), ("|---" * len(cells) + "|", at + 1)]
    found += [(_row(_divided(row, head)), n + 1) for n, row in rows]
    found += [(line, n) for n, line in enumerate(lines[end:], end + 1)]
    return Items(tuple(line for line, _ in found), tuple(n for _, n in found))


def _head(line: str) -> _Head | None:
    """Return the columns that a line heads: of items, of what was said, of tasks."""
    text = line.rstrip()
    if len(text) > _LONGEST_HEAD:
        return None
    begun = len(text) - len(text.lstrip())
    starts = (begun, *(match.end() for match in _GAP.finditer(text, begun)))
    cells = [text[start:end].strip() for start, end in pairwise((*starts, len(text)))]
    if len(cells) < _FEWEST or tuple(map(column_kind, cells[:2])) not in _FIRST:
        return None
    heads = (*((cell,) for cell in cells[:2]), *map(_several, cells[2:]))
    others = [column_kind(name) for names in heads[2:] for name in names]
    known = all(kind in _OTHERS for kind in others) and len(set(others)) == len(others)
    return _Head(starts, heads) if known else None


def _several(head: str) -> tuple[str, ...]:
    """Return the heads that one names: `ACTION / OWNER / DUE`."""
    parts = tuple(_SLASH.split(head))
    kinds = [column_kind(part) for part in parts]
    several = kinds[0] == "task" and set(kinds[1:]) <= {"owner", "due"}
    return parts if several and len(set(kinds)) == len(kinds) else (head,)


def _rows(lines: Sequence[str], first: int, head: _Head) -> tuple[list[tuple[int, _Cells]], int]:
    """Return the rows with their places, and where the table ends.

    A row begins with a number, or behind an empty line.
    """
    found: list[tuple[int, _Cells]] = []
    end, apart = first, True
    for at, line in enumerate(lines[first:], first):
        if not line.strip():
            apart = True
            continue
        cells = _cells(line, head)
        if cells is None or "\t" in line:
            break
        if cells[0] and (apart or leading_number(cells[0])):
            if not any(cells[1:]):
                # A line with nothing beside it is no row.
                break
            found.append((at, [[] for _ in cells]))
        elif not found:
            break
        for column, cell in zip(found[-1][1], cells, strict=True):
            if cell:
                column.append(cell)
        end, apart = at + 1, False
    return found, end


def _cells(line: str, head: _Head) -> list[str] | None:
    """Return what of a line stands in each column, or None where words run over two."""
    text = line.rstrip()
    if any(text[start - 1 : start].strip() for start in head.starts[1:]):
        return None
    return [text[start:end].strip() for start, end in pairwise((0, *head.starts[1:], None))]


def _divided(row: _Cells, head: _Head) -> Iterator[str]:
    """Give the cells of a row, one that several heads name divided among these."""
    for names, column in zip(head.heads, row, strict=True):
        cell = " ".join(column)
        parts = _SLASH.split(cell)
        told = parts if len(parts) <= len(names) else [cell]
        yield from (*told, *("",) * (len(names) - len(told)))


def _row(cells: Iterator[str] | Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
