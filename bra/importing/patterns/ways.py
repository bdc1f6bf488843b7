"""In which ways a text may hold the words that patterns need: one of some, or one each of more."""

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Protocol

Way = tuple[int, ...]
"""Bits of cues, of each of which a text must hold one word."""


class Needing(Protocol):
    """Know what words a text must hold for something to be found in it."""

    @property
    def bit(self) -> int:
        """Return the bits of the words of which it must hold one."""

    @property
    def ways(self) -> tuple[Way, ...]:
        """Return each set of words of which it may hold all."""

    @property
    def counted(self) -> bool:
        """Tell whether the words have been looked up, so that the bits stay."""


class Ways:
    """Tell whether the cues of a text are enough for any of some patterns, in one way of several.

    `first` are the bits of which each way needs one, and `alone` those that are enough alone.
    """

    def __init__(self, ways: Iterable[Way]) -> None:
        each = {tuple(dict.fromkeys(way)): None for way in ways}
        self.alone = reduce(or_, (way[0] for way in each if len(way) == 1), 0)
        self.first = reduce(or_, (way[0] for way in each), 0)
        self.bits = reduce(or_, (bit for way in each for bit in way), 0)
        self._several = tuple([way for way in each if len(way) > 1])

    def met(self, cues: int) -> bool:
        """Tell whether the cues hold all bits of a way."""
        if cues & self.alone:
            return True
        return any(all(cues & bit for bit in way) for way in self._several if cues & way[0])
