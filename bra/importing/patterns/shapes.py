"""Patterns that are only tried in texts that hold one of the words that they need."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache, reduce
from operator import or_
from typing import Final, Generic, TypeVar

from bra.importing.patterns.cues import NO_CUES, AnyWord, cues_in, index
from bra.importing.patterns.kept import compiled, kept

_USES: Final = 40
_TRIES: Final = 40
# Classes of signs, and the names of groups.
_NO_LETTERS: Final = re.compile(r"\\.|\(\?P[<=]\w+")


# One text is asked about by many patterns.
@lru_cache(maxsize=256)
def _in_small_letters(text: str) -> str | None:
    """Return a text in small letters, each at its place, or None when that cannot be told."""
    small = text.lower()
    if len(small) != len(text):
        return None
    # Patterns without regard to case take a dotless i for an i, and a long s for an s.
    odd = not small.isascii() and ("\u0131" in small or "\u017f" in small)
    return None if odd else small


class Shape:
    """Search as a compiled pattern does, but only in texts that hold one of its words.

    Where nothing is kept between runs, the words are looked up when the pattern has been asked for
    some times: for one short file they are not worth it.  `like` is a smaller pattern that needs
    the same words, in which they are found so fast that they are looked up at once.
    """

    def __init__(self, pattern: str, flags: int = 0, like: str | None = None) -> None:
        self._given = pattern
        self._flags = flags
        self._like = like
        self._uses = _USES if like else 0
        self._bit = 0
        self._left = _TRIES if flags & re.IGNORECASE else -1

    @property
    def _text(self) -> str:
        """Return the pattern as it is written."""
        return self._given

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the pattern, made when it is first needed."""
        return compiled(self._text, self._flags)

    @cached_property
    def _small(self) -> re.Pattern[str]:
        """Return the pattern for small letters alone, which tells many times sooner."""
        return compiled(self._text, self._flags & ~re.IGNORECASE)

    @property
    def bit(self) -> int:
        """Return the bit of the pattern's words, of which a text must hold one."""
        return self._bit or self._counted()

    @cached_property
    def needs(self) -> tuple[int, ...]:
        """Return the bits of all that a text must hold one word of each of.

        They are more than one where `like` tells the parts of the pattern apart.
        """
        if not self._like or not kept().lasting:
            return (self.bit,)
        parts = kept().every_cues(self._like, self._flags)
        return (self.bit, *map(index().add, parts))

    @property
    def counted(self) -> bool:
        """Tell whether the pattern's words have been looked up, so that its bit stays."""
        return self._bit > 0

    def misses(self, text: str) -> bool:
        """Tell whether a text holds none of the words that the pattern needs."""
        bit = self._bit or self._counted()
        return not cues_in(text) & bit

    def _counted(self) -> int:
        self._uses += 1
        if self._uses > _USES or kept().lasting:
            cues = kept().cues(self._like or self._text, self._flags)
            self._bit = NO_CUES if cues is None else index().add(cues)
        return self._bit or NO_CUES

    def _made(self, text: str) -> re.Pattern[str]:  # noqa: ARG002 - for those made for a text
        """Return the pattern, or one that finds the same in this text."""
        return self.pattern

    def _first(self, text: str, start: int = 0) -> int:
        """Return where a search in small letters finds something: -1 is nowhere.

        It is the place to begin at where such a search would tell nothing.
        """
        if self._left and (self._left < 0 or not self._second_is_worth_it()):
            return start
        small = _in_small_letters(text)
        if small is None:
            return start
        found = self._small.search(small, start)
        return -1 if found is None else found.start()

    def _second_is_worth_it(self) -> bool:
        """Tell whether there is a pattern for small letters: for one short file none is made."""
        if self._left == _TRIES and self._has_made_second():
            self._left = 0
            return True
        self._left -= 1
        if not self._left and _has_capitals(self._text):
            self._left = -1
        return False

    def _has_made_second(self) -> bool:
        known = kept()
        made = known.lasting and known.has_made(self._text, self._flags & ~re.IGNORECASE)
        # It may have been made for somebody who does want capitals.
        return made and not _has_capitals(self._text)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first place that the pattern finds."""
        bit = self._bit or self._counted()
        return self.look(text, start) if cues_in(text) & bit else None

    def look(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first place in a text that holds one of the words."""
        first = self._first(text, start)
        return self._made(text).search(text, first) if first >= 0 else None

    def match(self, text: str) -> re.Match[str] | None:
        """Return what the pattern finds at the beginning of a text."""
        bit = self._bit or self._counted()
        return self.begin(text) if cues_in(text) & bit else None

    def begin(self, text: str) -> re.Match[str] | None:
        """Return what begins a text that holds one of the words."""
        return self._made(text).match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return what the pattern finds when it is the whole text."""
        bit = self._bit or self._counted()
        if cues_in(text) & bit:
            return self._made(text).fullmatch(text)
        return None

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return a text with something put in every place that the pattern finds."""
        return text if self.misses(text) else self._made(text).sub(put, text)

    def finditer(self, text: str) -> Iterable[re.Match[str]]:
        """Return every place that the pattern finds."""
        bit = self._bit or self._counted()
        if cues_in(text) & bit and (first := self._first(text)) >= 0:
            return self._made(text).finditer(text, first)
        return ()


_MOST_SETS: Final = 1024

T = TypeVar("T")


class Worded(Generic[T]):
    """Hold things that each need words, and tell of which of them a text holds any.

    What is given with None needs no word in particular.
    """

    def __init__(self, *things: "tuple[Search | AnyWord | AnyShape | None, T]") -> None:
        self.things = [(_needs(words), each) for words, each in things]
        self.bit = reduce(or_, (needs[0] for needs, _ in self.things), 0)
        self._bits = reduce(or_, (bit for needs, _ in self.things for bit in needs), 0)
        # Few sets of words come together in texts.
        self._by_bits: dict[int, tuple[T, ...]] = {}

    def of(self, text: str) -> tuple[T, ...]:
        """Return the things of whose words a text holds one, in their order."""
        cues = cues_in(text)
        return self.held(cues) if cues & self.bit else ()

    def held(self, cues: int) -> tuple[T, ...]:
        """Return the things of whose words some cues are, in their order."""
        bits = cues & self._bits
        found = self._by_bits.get(bits)
        if found is None:
            if len(self._by_bits) >= _MOST_SETS:
                self._by_bits.clear()
            found = self._by_bits[bits] = tuple(
                [each for needs, each in self.things if all(map(bits.__and__, needs))]
            )
        return found


def _needs(words: "Search | AnyWord | AnyShape | None") -> tuple[int, ...]:
    if words is None:
        return (NO_CUES,)
    return words.needs if isinstance(words, Shape) else (words.bit,)


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


class AnyShape:
    """Tell whether any of several patterns might find something, by one look at a text's words."""

    def __init__(self, *shapes: "Search | AnyWord | AnyShape") -> None:
        self._shapes = shapes
        self._bits = 0

    @property
    def bit(self) -> int:
        """Return the bits of the words of all patterns, of which a text must hold one."""
        return self._bits or self._asked()

    @property
    def counted(self) -> bool:
        """Tell whether the words of all patterns have been looked up, so that the bits stay."""
        return self._bits > 0

    def misses(self, text: str) -> bool:
        """Tell whether a text holds none of the words that the patterns need."""
        wanted = self._bits or self._asked()
        return not cues_in(text) & wanted

    def _asked(self) -> int:
        bits = [shape.bit for shape in self._shapes]
        if all(shape.counted for shape in self._shapes):
            self._bits = reduce(or_, bits)
        return reduce(or_, bits)


def _has_capitals(pattern: str) -> bool:
    """Tell whether a pattern asks for capitals somewhere, so that small letters are no test."""
    plain = _NO_LETTERS.sub("", pattern)
    return plain != plain.lower()
