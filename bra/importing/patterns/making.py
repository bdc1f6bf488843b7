"""What Python makes of a pattern, in parts that can be kept: making them takes long, joining not.

Python has no public way to this.  Where its own parts are not as they are known here, there is
nothing to keep, and patterns are made as they always are.
"""

import re
from array import array
from functools import lru_cache
from importlib import import_module
from typing import Any, Final, NamedTuple

from bra.importing.patterns.firsts import first_sign

_CODE: Final = "I"
_WITHOUT_CASE: Final = int(re.IGNORECASE)
_SEVERAL: Final = 64
_SHORT: Final = 3
_HEAD: Final = 5
"""How much of a pattern's code tells a search of it, and how much of that stands before lengths."""


class Parts(NamedTuple):
    """Hold what a pattern is made of: its flags, its code as bytes, and its groups."""

    flags: int
    code: bytes
    groups: int
    numbers: dict[str, int]
    names: tuple[str | None, ...]


def tree_of(pattern: str, flags: int) -> Any:  # noqa: ANN401 - Python's own, without a public type
    """Return a pattern as Python's own parser reads it, which is the same for any case."""
    # The parser looks at them at every sign, which takes it long where they are not plain; and it
    # reads the same with and without regard to case, which is for what is made of the tree.
    return _tree_of(pattern, int(flags) & ~_WITHOUT_CASE)


# What words a pattern needs is asked shortly before it is made.
@lru_cache(maxsize=_SEVERAL)
def _tree_of(pattern: str, flags: int) -> Any:  # noqa: ANN401 - as above
    return import_module("re._parser").parse(pattern, flags)


def parts_of(pattern: str, flags: int) -> Parts | None:
    """Return the parts of a pattern, or None when this Python makes patterns of others."""
    try:
        tree = tree_of(pattern, flags)
        whole = int(flags | tree.state.flags)
        code = array(_CODE, _with_first_sign(_code_of(tree, int(flags)), tree, int(flags)))
        numbers = {str(name): int(number) for name, number in tree.state.groupdict.items()}
        names: list[str | None] = [None] * tree.state.groups
        for name, number in numbers.items():
            names[number] = name
        return Parts(whole, code.tobytes(), tree.state.groups - 1, numbers, tuple(names))
    except (ImportError, AttributeError, TypeError, ValueError, OverflowError):
        return None


def _code_of(tree: Any, flags: int) -> list[int]:  # noqa: ANN401 - as above
    made: list[int] = import_module("re._compiler")._code(tree, flags)  # noqa: SLF001 - see above
    return made


def _with_first_sign(code: list[int], tree: Any, flags: int) -> list[int]:  # noqa: ANN401 - as above
    """Return the code of a pattern that tells a search with what signs a find may begin.

    Python gives the code of a set alone what is to be told.  Code is left as it is where Python
    has found out as much, and where a search ends at once behind the beginning of a text.
    """
    constants = import_module("re._constants")
    untold = code[:_SHORT] == [constants.INFO, _HEAD - 1, 0] and code[_SHORT] > 0
    first = first_sign(tree, flags) if untold and code[_HEAD] != constants.AT else None
    if first is None:
        return code
    told = _code_of(tree_of(first, 0), 0)
    if told[_SHORT - 1] != constants.SRE_INFO_CHARSET:
        return code
    # How long the head is, what it tells, how long a find is, the set; then the pattern itself.
    return [*told[:_SHORT], *code[_SHORT:_HEAD], *told[_HEAD : 1 + told[1]], *code[_HEAD:]]


def joined(pattern: str, parts: Parts) -> re.Pattern[str] | None:
    """Return the pattern of its parts, or None when this Python cannot join them."""
    try:
        code = array(_CODE, parts.code).tolist()
        whole = import_module("_sre").compile(
            pattern, parts.flags, code, parts.groups, parts.numbers, parts.names
        )
    # Python looks through the code before it takes it.
    except (ImportError, AttributeError, TypeError, ValueError, OverflowError, RuntimeError):
        return None
    return whole if isinstance(whole, re.Pattern) else None
