"""Patterns that are only tried in texts that hold one of the words that they need."""

import re
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache, reduce
from operator import or_
from typing import Final, Generic, TypeVar

from bra.importing.patterns.cues import NO_CUES, cues_in, index
from bra.importing.patterns.kept import compiled, kept
from bra.importing.patterns.ways import Needing, Way, Ways

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

    @property
    def ways(self) -> tuple[Way, ...]:
        """Return the bits of all that a text must hold one word of each of.

        They are more than one where `like` tells the parts of the pattern apart.
        """
        return (self._parts,) if self._like and kept().lasting else ((self.bit,),)

    @cached_property
    def _parts(self) -> Way:
        parts = kept().every_cues(self._like or "", self._flags)
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

    def __init__(self, *things: tuple[Needing | None, T]) -> None:
        self.things = [
            (Ways(((NO_CUES,),) if words is None else words.ways), each) for words, each in things
        ]
        self.bit = reduce(or_, (ways.first for ways, _ in self.things), 0)
        self._bits = reduce(or_, (ways.bits for ways, _ in self.things), 0)
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
                [each for ways, each in self.things if ways.met(bits)]
            )
        return found


class AnyShape:
    """Tell whether any of several patterns might find something, by one look at a text's words."""

    def __init__(self, *shapes: Needing) -> None:
        self._shapes = shapes
        self._bits = 0
        # Until the words of all patterns have been looked up, one word is enough.
        self._alone = -1
        self._met: dict[int, bool] = {}

    @property
    def bit(self) -> int:
        """Return the bits of the words of all patterns, of which a text must hold one."""
        return self._bits or self._asked()

    @property
    def counted(self) -> bool:
        """Tell whether the words of all patterns have been looked up, so that the bits stay."""
        return self._bits > 0

    @property
    def ways(self) -> tuple[Way, ...]:
        """Return the bits of which each pattern needs all."""
        return tuple([way for shape in self._shapes for way in shape.ways])

    @cached_property
    def _ways(self) -> Ways:
        return Ways(self.ways)

    def misses(self, text: str) -> bool:
        """Tell whether a text holds none of the words that the patterns need."""
        wanted = self._bits or self._asked()
        held = cues_in(text) & wanted
        return not held or not (held & self._alone or self._holds_all(text))

    def _holds_all(self, text: str) -> bool:
        """Tell whether a text holds all words of a pattern that needs several."""
        cues = cues_in(text) & self._ways.bits
        met = self._met.get(cues)
        if met is None:
            if len(self._met) >= _MOST_SETS:
                self._met.clear()
            met = self._met[cues] = self._ways.met(cues)
        return met

    def _asked(self) -> int:
        bits = [shape.bit for shape in self._shapes]
        if all(shape.counted for shape in self._shapes):
            self._bits = reduce(or_, bits)
            self._alone = self._ways.alone
        return reduce(or_, bits)


def _has_capitals(pattern: str) -> bool:
    """Tell whether a pattern asks for capitals somewhere, so that small letters are no test."""
    plain = _NO_LETTERS.sub("", pattern)
    return plain != plain.lower()
