"""The head of a table of tasks that takes two rows: `Åtgärd | Vem` over `Ansvarig | Klart`."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from bra.importing.lines.tableheads import is_task_head, understood
from bra.importing.patterns.words import bare

_FEWEST: Final = 2


def is_second_row(row: Sequence[str], count: int) -> bool:
    """Tell whether a row below the head of a table of so many columns only names columns too."""
    told = [cell for cell in row if cell]
    return _FEWEST <= len(told) <= len(row) <= count and all(map(is_task_head, map(bare, told)))


def joined(heads: tuple[str, ...], below: Sequence[str]) -> tuple[str, ...]:
    """Return the heads of a table whose head goes on in the row below it.

    A cell of the lower row says more than the one over it, where tasks can be told by them.
    """
    both = tuple(bare(low) or head for head, low in zip_longest(heads, below, fillvalue=""))
    columns = understood(both) or ()
    return both if "task" in columns and "owner" in columns else heads
