"""What words a pattern needs, one of which stands in all that it finds."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, Final

from bra.importing.patterns.cues import Cues
from bra.importing.patterns.making import tree_of
from bra.languages.importing import all_of

_WORD: Final = re.compile(r"\w+")
_PART: Final = 3
_MOST: Final = 2000
_OFTEN: Final = 200
"""What stands in every other line is worse than a hundred words that seldom stand in any."""
_DEARER: Final = {"whole": 0, "start": 3, "end": 3, "inside": 8}

Node = tuple[Any, Any]
"""A part of a pattern as Python's own parser gives it: what it is, and its arguments."""


class _NoneError(Exception):
    """Tell that a pattern needs no word in particular."""


def cues_of(pattern: str, flags: int = 0) -> Cues | None:
    """Return the cues of a pattern, or None when it has none."""
    try:
        tree = tree_of(pattern, flags)
        return _cues(_needed(list(tree), left=False, right=False))
    except (_NoneError, ImportError, AttributeError, TypeError, ValueError):
        return None


def every_cues_of(pattern: str, flags: int = 0) -> tuple[Cues, ...]:
    """Return the cues of each part of a pattern that white space divides from the others.

    What the pattern finds holds one of each; parts that need no word in particular have none.
    """
    try:
        nodes: list[Node] = list(tree_of(pattern, flags))
        return tuple(filter(_tells, _cues_by_part(nodes)))
    except (ImportError, AttributeError, TypeError, ValueError):
        return ()


def _cues_by_part(nodes: Sequence[Node]) -> Iterator[Cues]:
    spaces = [at for at, node in enumerate(nodes) if _texts(node) == [" "]]
    for before, end in pairwise((-1, *spaces, len(nodes))):
        part = nodes[before + 1 : end]
        try:
            yield _cues(_needed(part, left=before >= 0, right=end < len(nodes)))
        except _NoneError:
            continue


def _tells(cues: Cues) -> bool:
    """Tell whether cues are seldom met by chance, and looked for in little time."""
    return not cues.inside and all(len(word) > 1 for words in cues for word in words)


def cues_of_words(words: Iterable[str]) -> Cues | None:
    """Return the cues of a pattern of words and phrases that stand whole, or None without any."""
    found = {_piece(word.casefold(), left=True, right=True) for word in words}
    return None if None in found else _cues(piece for piece in found if piece is not None)


def _cues(pieces: Iterable[tuple[str, str]]) -> Cues:
    found = set(pieces)
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
    return sum(
        1 + 4 * (len(word) < 4) + _OFTEN * _stands_often(word) + _DEARER[kind]
        for kind, word in cues
    )


def _stands_often(word: str) -> bool:
    """Tell whether a word, or a sign such as a colon, stands in every other line."""
    return word in _frequent() or (len(word) == 1 and not word.isalnum())


def _piece(text: str, *, left: bool, right: bool) -> tuple[str, str] | None:
    """Return the longest word of a text that is sure to stand as a word, or a part of one."""
    if text.isalnum():
        return _of_word(text, left=left, right=right)
    best: tuple[int, tuple[str, str]] | None = None
    for match in _WORD.finditer(text):
        word = match[0]
        begins = left or match.start() > 0
        ends = right or match.end() < len(text)
        if begins and ends:
            # A short word is met in many lines, and a frequent one in every other.
            often = word in _frequent()
            rare = len(word) > _PART and not often
            told = 2 * len(word) if rare else len(word) - _PART - _OFTEN * often
            option = (told, ("whole", word))
        elif begins and len(word) >= _PART:
            option = (len(word), ("start", word))
        elif ends and len(word) >= _PART:
            option = (len(word), ("end", word))
        else:
            continue
        best = max(best or option, option)
    if best is None:
        parts = text.split(" ")
        first = _WORD.match(text)
        if left and first is not None:
            return "start", first[0]
        part = max(parts, key=len)
        # A single letter stands in nearly every word.
        return None if not part or (len(part) == 1 and part.isalnum()) else ("inside", part)
    return best[1]


def _of_word(word: str, *, left: bool, right: bool) -> tuple[str, str] | None:
    """Return what is sure to stand of a text that is one word, as most texts of patterns are."""
    if left and right:
        return "whole", word
    if right and not left and len(word) >= _PART:
        return "end", word
    if left:
        return "start", word
    return ("inside", word) if len(word) > 1 else None


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
