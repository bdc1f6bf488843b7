"""What a sentence says that those were for of whom the one before it tells how many they were."""

from functools import cache
from typing import Final

from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import listed, patterns

_WORD: Final = compiled(r"[^\W\d_]{4,}")
_STEM: Final = 5


def by_count(before: Sentence, sentence: Sentence) -> bool:
    """Tell whether a sentence says what was decided by the count in the sentence before it.

    `Disco fick 4, film 1. Det blir disco.`
    """
    text = sentence.text
    if before.paragraph != sentence.paragraph or _words().misses(text):
        return False
    if not any(map(str.isdigit, before.text)):
        return False
    if patterns("counted").search(before.text) is None or text.endswith("?"):
        return False
    if patterns("by_count").search(text) is not None:
        return patterns("not_deciding").search(text) is None
    if patterns("by_count_named").search(text) is None:
        return False
    return bool(_stems(before.text) & _stems(text))


@cache
def _words() -> AnyShape:
    return AnyShape(patterns("by_count"), patterns("by_count_named"))


def _stems(text: str) -> set[str]:
    """Return how the longer words of a text begin, those for the count itself left out."""
    words = {match[0].casefold() for match in _WORD.finditer(text)}
    return {word[:_STEM] for word in words if not word.startswith(_counting())}


@cache
def _counting() -> tuple[str, ...]:
    return tuple(word[:4] for word in listed("vote_labels"))
