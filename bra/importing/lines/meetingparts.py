"""Tables that mark who was there at each part of a meeting: `Namn | Uppdrag | 18–19 | 19–20`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.lines.presencecolumns import all_marks, holds_names
from bra.importing.lines.tableheads import of_people
from bra.importing.names.looks import begins_with_title

_COUPLE: Final = 2


def marked_by_parts(
    columns: tuple[str | None, ...],
    heads: tuple[str, ...],
    rows: Sequence[tuple[Line, tuple[str, ...]]],
) -> tuple[str | None, ...]:
    """Take columns of tasks for those of people where several others only mark who came when.

    `Namn | Uppdrag | Före paus | Efter paus` has offices where another table has tasks.
    """
    unknown = [at for at, each in enumerate(columns) if each is None]
    if "task" not in columns or len(unknown) < _COUPLE or not holds_names(rows, 0):
        return columns
    place = columns.index("task")
    offices = sum(begins_with_title(cells[place]) for _, cells in rows if place < len(cells))
    marked = all(all_marks(rows, at) for at in unknown) and offices * 2 > len(rows)
    return (of_people(heads) or columns) if marked else columns
