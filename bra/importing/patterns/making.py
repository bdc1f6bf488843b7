"""What Python makes of a pattern, in parts that can be kept: making them takes long, joining not.

Python has no public way to this.  Where its own parts are not as they are known here, there is
nothing to keep, and patterns are made as they always are.
"""

import re
from array import array
from functools import lru_cache
from importlib import import_module
from typing import Any, Final, NamedTuple

_CODE: Final = "I"
_SEVERAL: Final = 64


class Parts(NamedTuple):
    """Hold what a pattern is made of: its flags, its code as bytes, and its groups."""

    flags: int
    code: bytes
    groups: int
    numbers: dict[str, int]
    names: tuple[str | None, ...]


def tree_of(pattern: str, flags: int) -> Any:  # noqa: ANN401 - Python's own, without a public type
    """Return a pattern as Python's own parser reads it."""
    # The parser looks at them at every sign, which takes it long where they are not plain.
    return _tree_of(pattern, int(flags))


# What words a pattern needs is asked shortly before it is made.
@lru_cache(maxsize=_SEVERAL)
def _tree_of(pattern: str, flags: int) -> Any:  # noqa: ANN401 - as above
    return import_module("re._parser").parse(pattern, flags)


def parts_of(pattern: str, flags: int) -> Parts | None:
    """Return the parts of a pattern, or None when this Python makes patterns of others."""
    try:
        tree = tree_of(pattern, flags)
        code = array(_CODE, import_module("re._compiler")._code(tree, int(flags)))  # noqa: SLF001 - see above
        numbers = {str(name): int(number) for name, number in tree.state.groupdict.items()}
        names: list[str | None] = [None] * tree.state.groups
        for name, number in numbers.items():
            names[number] = name
        whole = int(flags | tree.state.flags)
        return Parts(whole, code.tobytes(), tree.state.groups - 1, numbers, tuple(names))
    except (ImportError, AttributeError, TypeError, ValueError, OverflowError):
        return None


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
