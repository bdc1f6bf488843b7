"""Footnotes and the targets of links that stand apart from the text that refers to them."""

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

_DEFINED: Final = re.compile(rb"^[ \t>]*(\[([^\[\]\n]{1,80})\]:)", re.MULTILINE)
_NAMED: Final = re.compile(rb"\[(\^[^\[\]\s]{1,80}|[^\[\]]{1,80}(?=\](?!\()))\]")
_LINE: Final = re.compile(rb"[^\n]*\n?")
_BELOW: Final = re.compile(rb"(?:[ \t]*\r?\n)*(?:(?:\t| {2,})[^\n]*\n?(?:[ \t]*\r?\n)*)+")
# Lines that go on with the first of a footnote although nothing indents them.
_GOES_ON: Final = re.compile(
    rb"(?:(?![ \t>]*(?:\r?\n|\[[^\[\]\n]+\]:|#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|```|~~~))"
    rb"[^\n]+\n?)*"
)
# A target alone below its name, a title alone below its target.
_BARE: Final = re.compile(rb"[ \t>]*\[[^\[\]\n]+\]:[ \t]*\r?\n")
_UNTITLED: Final = re.compile(rb"[ \t>]*\[[^\[\]\n]+\]:[ \t]*\S+[ \t]*\r?\n(?=[ \t>]*[\"'(])")

Ranges = list[tuple[int, int]]


class _Defined(NamedTuple):
    """Hold what a name stands for: from where its line begins to where it ends."""

    name: bytes
    start: int
    end: int


def referred_ranges(data: bytes, start: int, secret: Collection[tuple[int, int]]) -> Ranges:
    """Return the definitions from an offset on to which confidential text alone refers.

    They are part of that text, wherever they stand, and so is what they alone refer to.
    """
    if not secret or data.find(b"]:", start) < 0:
        return []
    matches = list(_DEFINED.finditer(data, start))
    hidden = _Spans(secret)
    defined = [
        _Defined(_folded(match[2]), match.start(), _end(data, match))
        for match in matches
        if hidden.place(match.start()) is None
    ]
    if not defined:
        return []
    heads = {match.start(1) for match in matches}
    inside = _Spans([(each.start, each.end) for each in defined])
    by_start = {each.start: each for each in defined}
    public, told = set[bytes](), set[bytes]()
    below: dict[_Defined, set[bytes]] = {each: set() for each in defined}
    for match in _NAMED.finditer(data, start):
        at, name = match.start(), _folded(match[1])
        if at in heads:
            continue
        if hidden.place(at) is not None:
            told.add(name)
        elif (first := inside.place(at)) is not None and first in by_start:
            below[by_start[first]].add(name)
        else:
            public.add(name)
    return _only(defined, below, public, told)


def _only(
    defined: Sequence[_Defined],
    below: dict[_Defined, set[bytes]],
    public: set[bytes],
    told: set[bytes],
) -> Ranges:
    """Return what only confidential text refers to: `below` are the names that each refers to.

    What nothing refers to is public, and refers to others as public text does.
    """
    named = public.union(told, *below.values())
    alone = {each.name for each in defined if each.name not in named}
    seen = _reached(public | alone, below)
    hidden = _reached(told, below) - seen
    return [(each.start, each.end) for each in defined if each.name in hidden]


def _reached(names: set[bytes], below: dict[_Defined, set[bytes]]) -> set[bytes]:
    """Return some names and those to which what they stand for leads."""
    leads: dict[bytes, set[bytes]] = {}
    for each, others in below.items():
        leads.setdefault(each.name, set()).update(others)
    found, new = set(names), set(names)
    while new:
        new = set[bytes]().union(*(leads.get(each, ()) for each in new)) - found
        found |= new
    return found


def _end(data: bytes, match: re.Match[bytes]) -> int:
    line = _LINE.match(data, match.start())
    end = line.end() if line is not None else match.end()
    if match[2].startswith(b"^"):
        more = _GOES_ON.match(data, end)
    elif _BARE.match(data, match.start()) or _UNTITLED.match(data, match.start()):
        more = _LINE.match(data, end)
    else:
        more = None
    end = more.end() if more is not None else end
    below = _BELOW.match(data, end)
    return below.end() if below is not None else end


class _Spans:
    """Tell in which of some ranges, which may overlap, an offset lies."""

    def __init__(self, ranges: Collection[tuple[int, int]]) -> None:
        merged: list[tuple[int, int]] = []
        for first, last in sorted(ranges):
            if merged and first < merged[-1][1]:
                merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
            else:
                merged.append((first, last))
        self._firsts = [first for first, _ in merged]
        self._lasts = [last for _, last in merged]

    def place(self, at: int) -> int | None:
        """Return where the range begins in which an offset lies, or None."""
        place = bisect_right(self._firsts, at) - 1
        return self._firsts[place] if place >= 0 and at < self._lasts[place] else None


def _folded(name: bytes) -> bytes:
    return b" ".join(name.decode("utf-8", "replace").casefold().encode().split())
