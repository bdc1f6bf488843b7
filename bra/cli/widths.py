"""How wide the columns of a table are on a terminal, so that no word in them is broken."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from rich.cells import cell_len

_READABLE: Final = 18
"""What a column that wraps has at least: narrower, its text is a tower of words."""


class Column(NamedTuple):
    """Hold the cells of a column, with its heading first.

    A column that is `whole` does not wrap; `most` bounds one that does.
    """

    heading: str
    cells: Sequence[str]
    whole: bool = False
    most: int | None = None

    @property
    def least(self) -> int:
        """Return how many signs it needs, so that its words stay whole and can be read."""
        if self.whole:
            return max(_longest_word(self.heading), self.widest)
        words = max(map(_longest_word, (self.heading, *self.cells)))
        least = max(words, min(_READABLE, self.widest))
        return least if self.most is None else min(least, self.most)

    @property
    def full(self) -> int:
        """Return how many signs it takes when nothing in it wraps."""
        full = max(cell_len(self.heading), self.widest)
        return full if self.most is None else min(full, self.most)

    @property
    def widest(self) -> int:
        """Return how long the longest line of its cells is."""
        lines = (line for cell in self.cells for line in cell.split("\n"))
        return max(map(cell_len, lines), default=0)


def _longest_word(text: str) -> int:
    return max(map(cell_len, text.split()), default=0)


def widths(columns: Sequence[Column], room: int) -> list[int] | None:
    """Return the width of each column in that many signs, or None where words would be broken.

    What is left when each has what it needs goes to those that would take more.
    """
    found = [column.least for column in columns]
    left = room - sum(found)
    if left < 0:
        return None
    # Those that want least first: what one does not take is left for the others.
    wanting = sorted(range(len(columns)), key=lambda place: columns[place].full - found[place])
    for done, place in enumerate(wanting):
        share = min(columns[place].full - found[place], left // (len(wanting) - done))
        found[place] += share
        left -= share
    return found
