"""Cells of a document's table that reach over several rows or columns stand in each row."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bra.reading.secretwords import may_hold_label

_MOST: Final = 100
_LONGEST: Final = 60
"""How long a text is at most that is told again in each row: a name, a body, a day."""


class Cell(NamedTuple):
    """Hold a cell: its text, and over how many columns and rows it reaches."""

    text: str
    across: int = 1
    down: int = 1


def span(given: str | None) -> int:
    """Return over how many rows or columns a cell reaches, as an attribute of it says."""
    number = int(given) if given is not None and given.isdecimal() and len(given) < 5 else 1
    return max(1, min(number, _MOST))


def filled(rows: Sequence[Sequence[Cell]]) -> list[list[str]]:
    """Return the texts of rows, each below the head of its column.

    What reaches over several rows is told in each, so that who has several tasks has all of them.
    A long text is not.  Where the table may hold a mark of what is confidential only that is: each
    row needs it.
    """
    whole = "\n".join(cell.text for row in rows for cell in row)
    again = not may_hold_label(whole.encode(), 0)
    found: list[list[str]] = []
    reaching: dict[int, Cell] = {}
    for row in rows:
        texts: list[str] = []
        for cell in row:
            _reach(texts, reaching, again=again)
            if cell.down > 1:
                reaching[len(texts)] = cell._replace(down=cell.down - 1)
            texts += [cell.text, *[""] * (cell.across - 1)]
        _reach(texts, reaching, again=again)
        found.append(texts)
    return found


def _reach(texts: list[str], reaching: dict[int, Cell], *, again: bool) -> None:
    """Add what reaches down to the next columns of a row from the rows above."""
    while (cell := reaching.pop(len(texts), None)) is not None:
        if cell.down > 1:
            reaching[len(texts)] = cell._replace(down=cell.down - 1)
        marks = again or may_hold_label(cell.text.encode(), 0)
        told = marks and len(cell.text) <= _LONGEST
        texts += [cell.text if told else "", *[""] * (cell.across - 1)]
