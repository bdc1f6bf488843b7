"""Logs of tasks in columns without heads: `7   Anna   Skyltar på norr   Kvar - 20 juni`."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from bra.importing.acting.who import People
from bra.importing.actions.taskrows import is_begun, is_done
from bra.importing.lines.line import Line
from bra.importing.lines.tables import Table
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed

_GAP: Final = compiled(r"\t+|\s{2,}")
_NUMBER: Final = compiled(r"#?(?:[A-ZÅÄÖ]{1,5}\s?)?(?:[^\W\d_]{0,2}\d+(?:[.:/-]\d+)*)[.:]?")
_HANDED: Final = compiled(r"[^→➜⇒>]{2,40}\s*(?:[→➜⇒]|[-=]+>)\s*[^→➜⇒>]{2,40}")
_ARROW: Final = compiled(r"\s*(?:[→➜⇒]|[-=]+>)\s*")
_STATE_END: Final = compiled(r"\s[–-]\s|[,(:]")
_FEWEST: Final = 2
_COLUMNS: Final = (("number", "owner", "task", "state"), ("owner", "task", "state"))

_Row = tuple[Line, tuple[str, ...]]


def log_tables(lines: Sequence[Line], people: People) -> list[Table]:
    """Return the tables that lines of a list of tasks are where each row ends in how far it is.

    Who has a task may stand before it or behind it.
    """
    found: list[Table] = []
    at = 0
    for gapped, each in groupby(lines, lambda line: line.kind == "text" and _is_gapped(line)):
        run = list(each)
        rows = [(line, _cells(line)) for line in run] if gapped else []
        columns = _columns(rows, people) if len(rows) >= _FEWEST else None
        if columns is not None:
            found.append(Table(columns, columns, tuple(rows), at, at + len(run)))
        at += len(run)
    return found


def _cells(line: Line) -> tuple[str, ...]:
    """Return the cells of a line; of `Anna → Bo`, who handed on what she had, the last."""
    cells = _GAP.split(line.text.strip())
    if len(cells) > len(_COLUMNS[0]) and _NUMBER.fullmatch(f"{cells[0]} {cells[1]}"):
        # Letters before a number that is set right: `LG  9.5`.
        cells[:2] = [f"{cells[0]} {cells[1]}"]
    return tuple([_ARROW.split(cell)[-1] if _HANDED.fullmatch(cell) else cell for cell in cells])


def _is_gapped(line: Line) -> bool:
    return _GAP.search(line.text.strip()) is not None


def _columns(rows: Sequence[_Row], people: People) -> tuple[str, ...] | None:
    """Return what the columns of all rows are, the first make that fits them.

    Most owners must be known; the others have a capital, as somebody who has left has.
    """
    for columns in _makes():
        if all(_fits(row, columns) for row in rows):
            known = sum(_is_known(cells[columns.index("owner")], people) for _, cells in rows)
            if known * 2 > len(rows):
                return columns
    return None


def _makes() -> Iterator[tuple[str, ...]]:
    for *first, owner, task, state in _COLUMNS:
        yield (*first, owner, task, state)
        yield (*first, task, owner, state)


def _fits(row: _Row, columns: Sequence[str]) -> bool:
    _, cells = row
    if len(cells) != len(columns):
        return False
    named = dict(zip(columns, cells, strict=True))
    numbered = _NUMBER.fullmatch(named.get("number", "1")) is not None
    return named["owner"][:1].isupper() and numbered and _is_state(named["state"])


def _is_known(cell: str, people: People) -> bool:
    owners = people.owners(cell)
    return owners is not None and bool(owners.names) and owners.kinds <= {"person", "office"}


def _is_state(cell: str) -> bool:
    first = bare(_STATE_END.split(cell, maxsplit=1)[0])
    return first in listed("open_words") or is_begun(cell) or is_done(cell)
