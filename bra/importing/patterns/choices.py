"""Patterns of several branches, of which only those are tried whose words a text holds."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

from bra.importing.patterns.cues import cues_in
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape, Worded
from bra.importing.patterns.ways import Way


class Choice:
    """Search as a pattern of several branches does, but try only those whose words are there."""

    counted: Final = True

    def __init__(self, branches: Iterable[str | Shape], flags: int = 0) -> None:
        self._given = tuple(branches)
        self._flags = flags
        self._known: Worded[Shape] | None = None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return all branches as one pattern."""
        texts = (each if isinstance(each, str) else each.pattern.pattern for each in self._given)
        whole = "|".join(f"(?:{each})" for each in texts)
        return compiled(whole or r"(?!)", self._flags)

    def _branches(self) -> Worded[Shape]:
        shapes = [
            Shape(each, self._flags, each) if isinstance(each, str) else each
            for each in self._given
        ]
        self._known = Worded(*((shape, shape) for shape in shapes))
        return self._known

    @property
    def bit(self) -> int:
        """Return the bits of the words of all branches, of which a text must hold one."""
        return (self._known or self._branches()).bit

    @property
    def ways(self) -> tuple[Way, ...]:
        """Return the bits of which each branch needs all."""
        return tuple(
            [way for _, shape in (self._known or self._branches()).things for way in shape.ways]
        )

    def misses(self, text: str) -> bool:
        """Tell whether a text holds none of the words that the branches need."""
        known = self._known or self._branches()
        cues = cues_in(text)
        return not (cues & known.bit and known.held(cues))

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first place that a branch finds; of several there, that of the first."""
        known = self._known or self._branches()
        cues = cues_in(text)
        if not cues & known.bit:
            # Most texts hold no word of any branch.
            return None
        best: re.Match[str] | None = None
        for shape in known.held(cues):
            found = shape.look(text, start)
            if found is not None and (best is None or found.start() < best.start()):
                best = found
        return best

    def match(self, text: str) -> re.Match[str] | None:
        """Return what the first branch that fits finds at the beginning of a text."""
        known = self._known or self._branches()
        cues = cues_in(text)
        for shape in known.held(cues) if cues & known.bit else ():
            found = shape.begin(text)
            if found is not None:
                return found
        return None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return every place that a branch finds."""
        place = 0
        while place <= len(text) and (found := self.search(text, place)) is not None:
            yield found
            place = max(found.end(), found.start() + 1)


Search = Shape | Choice
"""What searches as a compiled pattern does."""
