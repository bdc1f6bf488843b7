"""Tables of bodies whose people stand in a column for each list they are on."""

from collections.abc import Sequence
from typing import NamedTuple

from bra.importing.lines.line import Line
from bra.importing.lines.presencecolumns import yes_and_no
from bra.importing.lines.tableheads import APART
from bra.importing.names.looks import is_titled, looks_like_entry, without_brackets
from bra.importing.patterns.words import bare, label_of, listed

Row = tuple[Line, tuple[str, ...]]


class ListColumn(NamedTuple):
    """Hold the people of one list beside their bodies: the two heads, and the rows with names."""

    heads: tuple[str, str]
    rows: tuple[Row, ...]


def list_columns(head: Sequence[str], rows: Sequence[Row]) -> list[ListColumn]:
    """Return the lists of a table such as `Organisation | Närvarande | Frånvarande`, or none.

    Each column but that of the bodies has the word for a list, one of them for those away or
    invited, and names below it or nothing.
    """
    words = [bare(cell) for cell in head]
    bodies = [at for at, word in enumerate(words) if word in listed("organisation_columns")]
    labels = {at: label_of(word) for at, word in enumerate(words) if at not in bodies}
    if len(bodies) != 1 or not set(labels.values()) <= {"present", *APART}:
        return []
    if len(labels) < len(APART) or set(APART).isdisjoint(labels.values()):
        return []
    full = [(line, row) for line, row in rows if len(row) == len(head)]
    told = [row[at] for _, row in full for at in labels if row[at]]
    if sum(map(_is_name, told)) * 2 <= len(told) or any(map(_is_mark, told)):
        return []
    return [
        ListColumn(
            (head[bodies[0]], head[at]),
            tuple((line, (row[bodies[0]], row[at])) for line, row in full if row[at]),
        )
        for at in labels
    ]


def _is_name(cell: str) -> bool:
    first = without_brackets(cell)[0].partition(",")[0].strip()
    return looks_like_entry(first, strict=True) or is_titled(first)


def _is_mark(cell: str) -> bool:
    return bare(cell) in yes_and_no() or cell.casefold() in yes_and_no()
