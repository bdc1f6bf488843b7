"""What words a pattern needs: a text without any of them is passed over unread.

Most lines of minutes hold no word that most rules are about.  A set of a line's words tells that
in a fraction of the time in which a pattern of hundreds of words is tried at every letter.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache, cached_property, lru_cache
from importlib import import_module
from typing import Any, Final, NamedTuple

from bra.languages.importing import all_of

_WORD: Final = re.compile(r"\w+")
_PART: Final = 3
_MOST: Final = 2000
_USES: Final = 40
_NO_CUES: Final = 1
_DEARER: Final = {"whole": 0, "start": 3, "end": 3, "inside": 8}

Node = tuple[Any, Any]
"""A part of a pattern as Python's own parser gives it: what it is, and its arguments."""


def first_word(phrase: str) -> str:
    """Return the first word of a phrase, in small letters."""
    match = _WORD.search(phrase)
    return match[0].casefold() if match is not None else ""


class Cues(NamedTuple):
    """Hold words, parts of words and signs, one of which stands in all that a pattern finds."""

    whole: frozenset[str]
    starts: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()


class _Index:
    """Map words, their first and last letters, and signs, to the cues that they are of.

    Each set of cues has a bit of its own; the first bit is that of patterns without any.
    """

    def __init__(self) -> None:
        self.bits = 1
        self.whole: dict[str, int] = {}
        self.starts: dict[str, int] = {}
        self.ends: dict[str, int] = {}
        self.inside: dict[str, int] = {}
        self.signs: dict[str, int] = {}
        self.lengths: list[int] = []

    def add(self, cues: Cues) -> int:
        """Add cues, and return their bit."""
        bit = 1 << self.bits
        self.bits += 1
        letters = frozenset(part for part in cues.inside if _WORD.fullmatch(part))
        for known, words in (
            (self.whole, cues.whole),
            (self.starts, cues.starts),
            (self.ends, cues.ends),
            (self.inside, letters),
            (self.signs, cues.inside - letters),
        ):
            for word in words:
                known[word] = known.get(word, 0) | bit
        self.lengths = sorted({len(part) for part in (*self.starts, *self.ends)})
        cues_in.cache_clear()
        _cues_of_word.cache_clear()
        return bit


@cache
def _index() -> _Index:
    return _Index()


@lru_cache(maxsize=1024)
def cues_in(text: str) -> int:
    """Return the bits of all cues that stand in a text."""
    folded = text.casefold()
    found = _NO_CUES
    for word in set(_WORD.findall(folded)):
        found |= _cues_of_word(word)
    for sign, bits in _index().signs.items():
        if sign in folded:
            found |= bits
    return found


# The same few hundred words make most of what minutes say.
@lru_cache(maxsize=4096)
def _cues_of_word(word: str) -> int:
    index = _index()
    found = index.whole.get(word, 0)
    # Looking up the beginning and end of each length is faster than asking for each part.
    for length in index.lengths:
        if length > len(word):
            break
        found |= index.starts.get(word[:length], 0) | index.ends.get(word[-length:], 0)
    for part, bits in index.inside.items():
        if part in word:
            found |= bits
    return found


class AnyWord:
    """Tell whether any of some words stands in a text."""

    def __init__(self, words: Iterable[str]) -> None:
        self._bit = _index().add(Cues(frozenset(map(first_word, words))))

    def misses(self, text: str) -> bool:
        """Tell whether none of them stands in it."""
        return not cues_in(text) & self._bit


class Shape:
    """Search as a compiled pattern does, but only in texts that hold one of its words.

    The words are looked up when the pattern has been asked for some times: for one short file
    they are not worth it.  `like` is a smaller pattern that needs the same words, in which they
    are found so fast that they are looked up at once.
    """

    def __init__(self, pattern: str, flags: int = 0, like: str | None = None) -> None:
        self._text = pattern
        self._flags = flags
        self._like = like or pattern
        self._uses = _USES if like else 0
        self._bit = 0

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the pattern, made when it is first needed."""
        return re.compile(self._text, self._flags)

    def misses(self, text: str) -> bool:
        """Tell whether a text holds none of the words that the pattern needs."""
        bit = self._bit or self._counted()
        return not cues_in(text) & bit

    def _counted(self) -> int:
        self._uses += 1
        if self._uses > _USES:
            cues = cues_of(self._like, self._flags)
            self._bit = _NO_CUES if cues is None else _index().add(cues)
        return self._bit or _NO_CUES

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first place that the pattern finds."""
        bit = self._bit or self._counted()
        if cues_in(text) & bit:
            return self.pattern.search(text, start)
        return None

    def match(self, text: str) -> re.Match[str] | None:
        """Return what the pattern finds at the beginning of a text."""
        bit = self._bit or self._counted()
        if cues_in(text) & bit:
            return self.pattern.match(text)
        return None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return what the pattern finds when it is the whole text."""
        return self.pattern.fullmatch(text)

    def finditer(self, text: str) -> Iterable[re.Match[str]]:
        """Return every place that the pattern finds."""
        bit = self._bit or self._counted()
        if cues_in(text) & bit:
            return self.pattern.finditer(text)
        return ()


class _NoneError(Exception):
    """Tell that a pattern needs no word in particular."""


def cues_of(pattern: str, flags: int = 0) -> Cues | None:
    """Return the cues of a pattern, or None when it has none."""
    try:
        tree = import_module("re._parser").parse(pattern, flags)
        found = set(_needed(list(tree), left=False, right=False))
    except (_NoneError, ImportError, AttributeError, TypeError, ValueError):
        return None
    return Cues(
        frozenset(word for kind, word in found if kind == "whole"),
        frozenset(word for kind, word in found if kind == "start"),
        frozenset(word for kind, word in found if kind == "end"),
        frozenset(word for kind, word in found if kind == "inside"),
    )


def _name(node: Node) -> str:
    return str(node[0])


def _needed(nodes: Sequence[Node], *, left: bool, right: bool) -> set[tuple[str, str]]:
    """Return the best cues that one of the runs of plain text in a pattern gives.

    `left` and `right` tell whether a word ends where the pattern begins and ends.
    """
    options: list[set[tuple[str, str]]] = []
    at = 0
    while at < len(nodes):
        texts, end = _run(nodes, at)
        if end > at:
            bound_left = left if at == 0 else _bounds(nodes[at - 1])
            bound_right = right if end == len(nodes) else _bounds(nodes[end])
            pieces = [_piece(text, left=bound_left, right=bound_right) for text in texts]
            if all(pieces):
                options.append({piece for piece in pieces if piece is not None})
            at = end
            continue
        inner = _inner(nodes[at])
        if inner is not None:
            bound_left = left if at == 0 else _bounds(nodes[at - 1])
            bound_right = right if at + 1 == len(nodes) else _bounds(nodes[at + 1])
            try:
                found: set[tuple[str, str]] = set()
                for branch in inner:
                    found |= _needed(branch, left=bound_left, right=bound_right)
                options.append(found)
            except _NoneError:
                pass
        at += 1
    if not options:
        raise _NoneError
    return min(options, key=_cost)


def _cost(cues: set[tuple[str, str]]) -> int:
    """Tell what cues cost: short ones are met often, parts of words more often than words."""
    return sum(1 + 4 * (len(word) < 4) + _DEARER[kind] for kind, word in cues)


def _piece(text: str, *, left: bool, right: bool) -> tuple[str, str] | None:
    """Return the longest word of a text that is sure to stand as a word, or a part of one."""
    best: tuple[int, tuple[str, str]] | None = None
    for match in _WORD.finditer(text):
        word = match[0]
        begins = left or match.start() > 0
        ends = right or match.end() < len(text)
        if begins and ends:
            # A short or frequent word is met in every other line.
            rare = len(word) > _PART and word not in _frequent()
            option = (2 * len(word) if rare else len(word) - _PART, ("whole", word))
        elif begins and len(word) >= _PART:
            option = (len(word), ("start", word))
        elif ends and len(word) >= _PART:
            option = (len(word), ("end", word))
        else:
            continue
        best = max(best or option, option)
    if best is None:
        parts = text.split(" ")
        return ("inside", max(parts, key=len)) if text.strip() else None
    return best[1]


@cache
def _frequent() -> frozenset[str]:
    return frozenset(all_of("stop_words"))


def _run(nodes: Sequence[Node], at: int) -> tuple[list[str], int]:
    """Return every plain text that the nodes from a place on may be, and where they end."""
    texts = [""]
    while at < len(nodes):
        more = _texts(nodes[at])
        if more is None or len(more) * len(texts) > _MOST:
            break
        texts = [text + each for text in texts for each in more]
        at += 1
    return texts, at


def _texts(node: Node) -> list[str] | None:
    """Return the texts that a part of a pattern may be, white space as one space."""
    name, given = _name(node), node[1]
    if name == "LITERAL":
        return [chr(given).casefold()]
    if name == "IN":
        return _of_set(given)
    if name == "BRANCH":
        return _all_of(given[1])
    if name == "SUBPATTERN":
        return _all_of([given[3]])
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, inner = given
        texts = _all_of([inner])
        if texts == [" "] and least > 0:
            return [" "]
        if texts is not None and most == 1:
            return texts if least == 1 else ["", *texts]
    return None


def _of_set(given: Sequence[Node]) -> list[str] | None:
    if len(given) == 1 and _name(given[0]) == "CATEGORY":
        return [" "] if str(given[0][1]) == "CATEGORY_SPACE" else None
    if all(_name(each) == "LITERAL" for each in given):
        return [chr(each[1]).casefold() for each in given]
    return None


def _all_of(branches: Iterable[Iterable[Node]]) -> list[str] | None:
    found: list[str] = []
    for branch in branches:
        nodes = list(branch)
        texts, end = _run(nodes, 0)
        if end < len(nodes):
            return None
        found += texts
    return found


def _inner(node: Node) -> list[list[Node]] | None:
    """Return the branches of a part, one of which is sure to be found."""
    name, given = _name(node), node[1]
    if name == "BRANCH":
        return [list(each) for each in given[1]]
    if name == "SUBPATTERN":
        return [list(given[3])]
    if name == "ASSERT":
        return [list(given[1])]
    if name in ("MAX_REPEAT", "MIN_REPEAT") and given[0] == 1 and given[1] == 1:
        return [list(given[2])]
    return None


def _bounds(node: Node) -> bool:
    """Tell whether no letter stands where a part of a pattern is."""
    name, given = _name(node), node[1]
    if name == "AT":
        return str(given) in ("AT_BOUNDARY", "AT_END_STRING", "AT_BEGINNING_STRING", "AT_BEGINNING")
    if name == "ASSERT_NOT":
        inner = list(given[1])
        return len(inner) == 1 and _is_word(inner[0])
    if name == "ASSERT":
        inner = list(given[1])
        return len(inner) == 1 and _texts(inner[0]) == [" "]
    return False


def _is_word(node: Node) -> bool:
    """Tell whether a part is any letter of a word, with or without more signs."""
    if _name(node) != "IN":
        return False
    names = [_name(each) for each in node[1]]
    return "NEGATE" not in names and any(
        name == "CATEGORY" and str(each[1]) == "CATEGORY_WORD"
        for name, each in zip(names, node[1], strict=True)
    )
