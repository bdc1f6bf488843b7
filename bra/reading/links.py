"""Where the links and pictures of a minutes file lead."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from bra.text.blocks import IMAGE, LINK

if TYPE_CHECKING:
    from bra.reading.meeting import Reading

SCHEME: Final = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_IN_HTML: Final = re.compile(
    rb"""<[a-z][^<>]*?\s(?:href|src|action|data)\s*=\s*["']?([^"'\s<>]+)""", re.IGNORECASE
)


def links_of(reading: "Reading") -> Iterator[tuple[tuple[int, int], str]]:
    """Return the links and images of a file, those in HTML too, with what they lead to."""
    data = reading.source.data
    if b"]" not in data and b"<" not in data:
        return
    for block in reading.blocks:
        if block.kind in (LINK, IMAGE):
            yield (block.start, block.end), block.target.strip()
    if b"<" in data:
        for match in _IN_HTML.finditer(data, reading.body):
            yield match.span(1), match[1].decode()


def path_beside(target: str) -> str | None:
    """Return the path, from the file itself, to which a relative link leads; None of another."""
    if not target or SCHEME.match(target) or target[0] in "/\\#?":
        return None
    return unquote(target.partition("#")[0].partition("?")[0])
