"""The lines of an item with what was recognised in them, and their words."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed
from bra.importing.record import Decision, Topic

_WORD: Final = compiled(r"\w+")


class Body(NamedTuple):
    """Hold the lines of an item with what was recognised in them."""

    lines: tuple[Line, ...]
    decisions: tuple[Decision, ...]
    topics: tuple[Topic, ...]
    width: int
    markdown: bool
    keep_lines: bool = False
    """Whether each line is a paragraph of its own, as at the head."""
    tasks: Mapping[int, tuple[str, ...]] = {}
    """The tasks of the lines of task lists, each written for the file, by line."""


# A line is compared with what was written by several rules.
@lru_cache(maxsize=256)
def text_words(text: str) -> frozenset[str]:
    """Return the words of a text, without regard to case."""
    return frozenset(_WORD.findall(text.casefold()))


def lone_label(text: str) -> bool:
    """Tell whether a sentence is only the word for a decision, which the label repeats."""
    return bare(text) in listed("decision_words")
