"""Why a system refuses a file or a port, or libyaml front matter: told apart by the English text.

Errors come from many places with nothing but a text, which every system words in its own way.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

_SOCKET: Final = (
    "Only one usage of each socket address (protocol/network address/port) is normally permitted"
)
_SAID: Final[Mapping[str, tuple[str, ...]]] = {
    "not-found": (
        "No such file or directory",
        "The system cannot find the file specified",
        "The system cannot find the path specified",
    ),
    "no-git": ("git is not installed",),
    "denied": ("Permission denied", "Operation not permitted", "Access is denied"),
    "no-space": (
        "No space left on device",
        "Disk quota exceeded",
        "There is not enough space on the disk",
    ),
    "folder": ("Is a directory",),
    "no-folder": ("Not a directory", "The directory name is invalid"),
    "there": (
        "File exists",
        "Cannot create a file when that file already exists",
    ),
    "in-use": (
        "Device or resource busy",
        "Resource busy",
        "Text file busy",
        "The process cannot access the file because it is being used by another process",
    ),
    "read-only": ("Read-only file system", "The media is write protected"),
    "too-long": (
        "File name too long",
        "The filename or extension is too long",
    ),
    "damaged": ("Input/output error",),
    "link-loop": (
        "Too many levels of symbolic links",
        "Too many symbolic links",
    ),
    "port-taken": (
        "Address already in use",
        _SOCKET,
    ),
    "yaml-no-colon": ("could not find expected ':' while scanning a simple key",),
    "yaml-open-list": ("did not find expected ',' or ']' while parsing a flow sequence",),
    "yaml-open-braces": ("did not find expected ',' or '}' while parsing a flow mapping",),
    "yaml-open-quote": ("found unexpected end of stream while scanning a quoted scalar",),
    "yaml-backslash": (
        "found unknown escape character while parsing a quoted scalar",
        "did not find expected hexdecimal number while parsing a quoted scalar",
    ),
    "yaml-colon": (
        "mapping values are not allowed in this context",
        "found unexpected ':' while scanning a plain scalar",
    ),
    "yaml-comma": ("did not find expected node content while parsing a flow node",),
    "yaml-sign": (
        "found character that cannot start any token while scanning for the next token",
        "did not find expected node content while parsing a block node",
        "did not find expected comment or line break while scanning a block scalar",
        "did not find expected alphabetic or numeric character while scanning an alias",
        "did not find expected alphabetic or numeric character while scanning an anchor",
        "did not find expected whitespace or line break while scanning a tag",
        "did not find URI escaped octet while parsing a tag",
        "did not find expected tag URI while parsing a tag",
        "did not find expected tag URI while scanning a tag",
        "found undefined alias",
        "could not find expected directive name while scanning a directive",
        "found unexpected non-alphabetical character while scanning a directive",
        "found unknown directive name while scanning a directive",
        "mapping keys are not allowed in this context",
    ),
    "yaml-indent": (
        "did not find expected <document start>",
        "found a tab character that violates indentation while scanning a plain scalar",
        "did not find expected key while parsing a block mapping",
        "did not find expected '-' indicator while parsing a block collection",
        "block sequence entries are not allowed in this context",
    ),
}

_PARSER: Final = ("found ", "did not find ", "could not find ", "but found ")
"""What a text of the parser begins with that is not among those above."""


@cache
def _codes() -> Mapping[str, str]:
    return MappingProxyType({text: code for code, texts in _SAID.items() for text in texts})


def reason_code(text: str) -> str | None:
    """Return what stands for a text of a system, or None for any other text."""
    known = _codes().get(text.rstrip("."))
    return known or ("yaml-other" if text.startswith(_PARSER) else None)
