"""Patterns of hundreds of words, of which a short file needs only those that it holds."""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Final

from bra.importing.patterns.cues import NO_CUES, first_word, index, like_i
from bra.importing.patterns.kept import any_of, kept
from bra.importing.patterns.shapes import Shape
from bra.languages import dates

_FEW: Final = 8
_SHARE: Final = 2
_WORD: Final = re.compile(r"\w+")
# A search for a first sign that no text holds ends sooner than one at every sign.
_NOTHING: Final = re.compile(r"\0(?!)")
_AT_ONCE: Final = ("", r"(?<!\w)")
"""What may stand before the words of a pattern that is to be matched at one of them."""


# One text is asked about by many patterns.
@lru_cache(maxsize=256)
def _words_in(text: str) -> frozenset[str] | None:
    """Return the words of a text, or None when patterns without regard to case may see others."""
    folded = text.casefold()
    return None if like_i(folded) else frozenset(_WORD.findall(folded))


class Words(Shape):
    """Search for any of some words, each of which `before` and `after` let stand only whole.

    A pattern of hundreds of words takes longer to make than a short file to read.  So for the
    first texts there are patterns of those words alone that a text may hold; when they begin to
    cost as much, there is one of all.
    """

    def __init__(self, before: str, words: Iterable[str], after: str, flags: int = 0) -> None:
        super().__init__("", flags)
        self._before = before
        self._after = after
        self._words = tuple(words)
        self._small_ones: dict[frozenset[str], re.Pattern[str]] = {}

    @cached_property
    def _budget(self) -> int:
        """Return how many words may still be made into patterns of some of them."""
        known = kept()
        if len(self._words) <= _FEW or (known.lasting and known.has_made(self._text, self._flags)):
            return 0
        return len(self._words) // _SHARE

    @cached_property
    def _text(self) -> str:
        return self._around(any_of(self._words))

    def _around(self, words: str) -> str:
        return f"{self._before}(?:{words}){self._after}"

    @cached_property
    def _by_first(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self._words:
            found.setdefault(first_word(word), []).append(word)
        return found

    @cached_property
    def _firsts(self) -> frozenset[str]:
        return frozenset(self._by_first)

    @cached_property
    def _longer(self) -> dict[str, list[frozenset[str]]]:
        """Return the words of the phrases that begin with some, none of which stands alone."""
        phrases = {
            first: [frozenset(_WORD.findall(each.casefold())) for each in words]
            for first, words in self._by_first.items()
        }
        return {first: each for first, each in phrases.items() if {first} not in each}

    def _counted(self) -> int:
        cues = kept().cues_of_words(self._words)
        self._bit = NO_CUES if cues is None else index().add(cues)
        return self._bit

    def match(self, text: str) -> re.Match[str] | None:
        """Return what the pattern finds at the beginning of a text: its first word tells."""
        first = _WORD.match(text) if self._before in _AT_ONCE else None
        word = first[0].casefold() if first is not None else ""
        if not word or like_i(word):
            return super().match(text)
        if word not in self._by_first:
            return None
        made = self._of_firsts(frozenset((word,))) if self._budget > 0 else self.pattern
        return made.match(text)

    def _made(self, text: str) -> re.Pattern[str]:
        held = _words_in(text) if self._budget > 0 else None
        if held is None:
            return self.pattern
        return self._of_firsts(self._begun(held))

    def _begun(self, held: frozenset[str]) -> frozenset[str]:
        """Return the first words of the phrases of which a text holds every word."""
        found = self._firsts & held
        phrases = self._longer
        if phrases.keys().isdisjoint(found):
            return found
        return frozenset(
            [
                first
                for first in found
                if first not in phrases or any(map(held.issuperset, phrases[first]))
            ]
        )

    def _of_firsts(self, firsts: frozenset[str]) -> re.Pattern[str]:
        """Return the pattern of the words that begin with some, and those of signs alone."""
        known = self._small_ones.get(firsts)
        if known is not None:
            return known
        by_first = self._by_first
        words = [word for first in (*firsts, "") for word in by_first.get(first, ())]
        self._budget -= 1 + len(words)
        made = re.compile(self._around(dates.any_of(words)), self._flags) if words else _NOTHING
        self._small_ones[firsts] = made
        return made

    def _first(self, text: str, start: int = 0) -> int:
        held = _words_in(text)
        if held is not None and self._firsts.isdisjoint(held) and "" not in self._firsts:
            # A word behind the first of a phrase stands there without it.
            return -1
        return start if self._budget > 0 else super()._first(text, start)
