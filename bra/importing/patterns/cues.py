"""Which cues stand in a text: a text without any that a rule needs is passed over unread.

Most lines of minutes hold no word that most rules are about.  A set of a line's words tells that
in a fraction of the time in which a pattern of hundreds of words is tried at every letter.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache, reduce
from operator import or_
from typing import Final, NamedTuple

_WORD: Final = re.compile(r"\w+")
_ALL_CUES: Final = -1
_BEGUN: Final = 2
NO_CUES: Final = 1
"""The bit that every text has, for patterns that need no word in particular."""


def like_i(text: str) -> bool:
    """Tell whether a text holds what patterns without regard to case take for an i.

    What is left of one in small letters is such a sign too: no word is told by either.
    """
    odd = not text.isascii()
    return odd and ("\u0131" in text or "\u0307" in text or "\u0130" in text)


def in_small(words: str) -> str:
    """Return words in small letters as they are listed, with single spaces and an i for its like.

    What a pattern without regard to case found is among the words that it was made of.
    """
    small = " ".join(words.casefold().split())
    return small.replace("\u0131", "i").replace("\u0307", "") if like_i(small) else small


def first_word(phrase: str) -> str:
    """Return the first word of a phrase, in small letters."""
    match = _WORD.search(phrase)
    return match[0].casefold() if match is not None else ""


class Cues(NamedTuple):
    """Hold words, parts of words and signs, one of which stands in all that a pattern finds.

    What is `inside` is a sign, or a part of a word of two letters or more.
    """

    whole: frozenset[str]
    starts: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()


class Index:
    """Map words, their first and last letters, and signs, to the cues that they are of.

    Each set of cues has a bit of its own; the first bit is that of patterns without any.
    """

    def __init__(self) -> None:
        self.bits = 1
        self.whole: dict[str, int] = {}
        self.starts: dict[str, int] = {}
        self.ends: dict[str, int] = {}
        self.inside: dict[str, dict[str, int]] = {}
        """Parts of words, each below the letters that it begins with."""
        self.signs: dict[str, int] = {}
        self.spaced: dict[str, int] = {}
        self.lengths: list[int] = []
        self._known: dict[Cues, int] = {}

    def add(self, cues: Cues) -> int:
        """Add cues, and return their bit."""
        known = self._known.get(cues)
        if known is not None:
            return known
        bit = self._known[cues] = 1 << self.bits
        self.bits += 1
        letters = frozenset(part for part in cues.inside if _WORD.fullmatch(part))
        spaced = frozenset(part for part in cues.inside if any(map(str.isspace, part)))
        for place, words in (
            (self.whole, cues.whole),
            (self.starts, cues.starts),
            (self.ends, cues.ends),
            (self.signs, cues.inside - letters - spaced),
            (self.spaced, spaced),
        ):
            for word in words:
                place[word] = place.get(word, 0) | bit
        for part in letters:
            begun = self.inside.setdefault(part[:_BEGUN], {})
            begun[part] = begun.get(part, 0) | bit
        parts = {len(part) for part in (*cues.starts, *cues.ends)}
        self.lengths = sorted(parts.union(self.lengths))
        cues_in.cache_clear()
        _cues_of_piece.cache_clear()
        _cues_of_word.cache_clear()
        return bit


@cache
def index() -> Index:
    """Return the index of all cues."""
    return Index()


@lru_cache(maxsize=1024)
def cues_in(text: str) -> int:
    """Return the bits of all cues that stand in a text."""
    folded = text.casefold()
    found = reduce(or_, map(_cues_of_piece, folded.split()), NO_CUES)
    for sign, bits in index().spaced.items():
        if sign in folded:
            found |= bits
    return found


# The same few hundred words make most of what minutes say.
@lru_cache(maxsize=8192)
def _cues_of_piece(piece: str) -> int:
    """Return the bits of the cues in what stands between two spaces: a word and its signs."""
    if like_i(piece):
        return _ALL_CUES
    if piece.isalpha():
        return _cues_of_word(piece)
    found = reduce(or_, map(_cues_of_word, _WORD.findall(piece)), 0)
    for sign, bits in index().signs.items():
        if sign in piece:
            found |= bits
    return found


@lru_cache(maxsize=4096)
def _cues_of_word(word: str) -> int:
    known = index()
    found = known.whole.get(word, 0)
    # Looking up the beginning and end of each length is faster than asking for each part.
    for length in known.lengths:
        if length > len(word):
            break
        found |= known.starts.get(word[:length], 0) | known.ends.get(word[-length:], 0)
    inside = known.inside
    for at in range(len(word)):
        parts = inside.get(word[at : at + _BEGUN])
        if parts is not None:
            for part, bits in parts.items():
                if word.startswith(part, at):
                    found |= bits
    return found


def which_in(texts: Iterable[str], *bits: int) -> tuple[bool, ...]:
    """Tell of each of some bits whether its cues stand in any of some texts."""
    held = reduce(or_, map(cues_in, texts), NO_CUES)
    return tuple([bool(held & bit) for bit in bits])


class AnyWord:
    """Tell whether any of some words, or of some signs, stands in a text."""

    counted: Final = True

    def __init__(self, words: Iterable[str], signs: Iterable[str] = ()) -> None:
        self.bit = index().add(Cues(frozenset(map(first_word, words)), inside=frozenset(signs)))
        self.ways = ((self.bit,),)

    def misses(self, text: str) -> bool:
        """Tell whether none of them stands in it."""
        return not cues_in(text) & self.bit
