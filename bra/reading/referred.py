"""Footnotes and the targets of links that stand apart from the text that refers to them."""

import re
from collections.abc import Collection, Iterator
from typing import Final

_DEFINED: Final = re.compile(rb"^ {0,3}\[([^\[\]\n]{1,80})\]:", re.MULTILINE)
_NAMED: Final = re.compile(rb"\[([^\[\]\n]{1,80})\](?![:(])")
_LINE: Final = re.compile(rb"[^\n]*\n?")
_BELOW: Final = re.compile(rb"(?:[ \t]*\r?\n)*(?:(?:\t| {2,})[^\n]*\n?(?:[ \t]*\r?\n)*)+")

Ranges = list[tuple[int, int]]


def referred_ranges(data: bytes, start: int, secret: Collection[tuple[int, int]]) -> Ranges:
    """Return the definitions from an offset on to which confidential text alone refers.

    They are part of that text, wherever they stand.
    """
    if not secret or data.find(b"]:", start) < 0:
        return []
    defined = [
        match for match in _DEFINED.finditer(data, start) if not _within(match.start(), secret)
    ]
    if not defined:
        return []
    public, hidden = set[bytes](), set[bytes]()
    for match in _NAMED.finditer(data, start):
        (hidden if _within(match.start(), secret) else public).add(_folded(match[1]))
    only = hidden - public
    return list(_ranges(data, [each for each in defined if _folded(each[1]) in only]))


def _ranges(data: bytes, defined: Collection[re.Match[bytes]]) -> Iterator[tuple[int, int]]:
    for match in defined:
        line = _LINE.match(data, match.start())
        end = line.end() if line is not None else match.end()
        below = _BELOW.match(data, end)
        yield match.start(), below.end() if below is not None else end


def _within(at: int, ranges: Collection[tuple[int, int]]) -> bool:
    return any(first <= at < last for first, last in ranges)


def _folded(name: bytes) -> bytes:
    return b" ".join(name.decode("utf-8", "replace").casefold().encode().split())
