"""With what signs all begins that a pattern finds: a search passes over others many times sooner.

Python finds that out only for patterns that begin with a sign or a set of signs: not where what
stands before it is asked for as well, nor without regard to case.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, Final

_LATIN: Final = 256
"""Signs above these are seldom met: a search tries its pattern at each of them."""
_ALL: Final = (1 << _LATIN) - 1
_LETTERS: Final = sum(1 << ord(letter) for letter in "abcdefghijklmnopqrstuvwxyz")
_MOST_LETTERS: Final = 20
_OTHERS: Final = re.compile("0+")
_NO_WIDTH: Final = ("AT", "ASSERT", "ASSERT_NOT")
_ONE_SIGN: Final = ("LITERAL", "NOT_LITERAL", "IN", "ANY")
_REPEATS: Final = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")

Node = tuple[Any, Any]
"""A part of a pattern as Python's own parser gives it: what it is, and its arguments."""


def first_sign(tree: Any, flags: int) -> str | None:  # noqa: ANN401 - Python's own, without a public type
    """Return the pattern of every sign that what a pattern finds may begin with, of its tree.

    It is None where that tells a search too little: most letters may be first, or none need be.
    """
    signs, empty = _firsts(tree, flags | int(tree.state.flags))
    if empty or (signs & _LETTERS).bit_count() > _MOST_LETTERS:
        return None
    others = _OTHERS.finditer(f"{signs:0{_LATIN}b}"[::-1])
    runs = (rf"\x{run.start():02x}-\x{run.end() - 1:02x}" for run in others)
    return f"[^{''.join(runs)}]"


def _firsts(nodes: Iterable[Node], flags: int) -> tuple[int, bool]:
    """Return what may be first in what parts of a pattern find, and whether that may be empty.

    Each sign has a bit of its own.
    """
    found = 0
    for node in nodes:
        signs, empty = _of_node(node, flags)
        found |= signs
        if not empty:
            return found, False
    return found, True


def _of_node(node: Node, flags: int) -> tuple[int, bool]:
    name, given = str(node[0]), node[1]
    if name in _ONE_SIGN:
        return _signs_of(name, tuple(given) if name == "IN" else given, flags), False
    if name in _NO_WIDTH:
        return 0, True
    if name == "BRANCH":
        found, any_empty = 0, False
        for branch in given[1]:
            signs, empty = _firsts(branch, flags)
            found, any_empty = found | signs, any_empty or empty
        return found, any_empty
    if name == "SUBPATTERN" and not (given[1] | given[2]) & ~re.IGNORECASE:
        return _firsts(given[3], (flags | given[1]) & ~given[2])
    if name in _REPEATS:
        signs, empty = _firsts(given[2], flags)
        return signs, empty or given[0] == 0
    # What was found before, or is of a kind that is seldom met.
    return _ALL, True


@lru_cache(maxsize=1024)
def _signs_of(name: str, given: Any, flags: int) -> int:  # noqa: ANN401 - as above
    """Return which signs a part of a pattern finds that stands for one sign: Python tells."""
    parser = import_module("re._parser")
    node = (getattr(parser, name), list(given) if name == "IN" else given)
    state = parser.State()
    state.flags = flags
    alone = import_module("re._compiler").compile(parser.SubPattern(state, [node]), flags)
    return sum(1 << ord(sign) for sign in alone.findall(_every_sign()))


@cache
def _every_sign() -> str:
    return "".join(map(chr, range(_LATIN)))
