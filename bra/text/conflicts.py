"""The conflicts that an unfinished merge leaves in a text, and the text as each side has it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

Span = tuple[int, int]
_MARKER: Final = re.compile(
    rb"^(?:[ \t]|>(?=[ \t]))*+(<{7,}|\|{7,}|={7,}|>{7,})(?=[ \t\r\n]|\Z)[^\n]*\n?", re.MULTILINE
)


class Conflict(NamedTuple):
    """Hold where a conflict stands, its markers included, and where the lines of each side do.

    What both had before, where that is shown, is a side between theirs.
    """

    start: int
    end: int
    sides: tuple[Span, ...]


class Version(NamedTuple):
    """Hold a text as one side has it, and where its pieces stand in the whole."""

    data: bytes
    pieces: tuple[Span, ...]
    contested: tuple[Span, ...]
    """What of it stands in conflicts, by the version's own offsets."""

    def place(self, start: int, end: int) -> Span:
        """Return where a range of the version that is not empty stands in the whole text."""
        return self._offset(start), self._offset(end - 1) + 1

    def is_contested(self, at: int) -> bool:
        """Tell whether an offset of the version lies in a conflict."""
        return any(first <= at < last for first, last in self.contested)

    def _offset(self, at: int) -> int:
        for start, end in self.pieces:
            if at < end - start:
                return start + at
            at -= end - start
        return self.pieces[-1][1] + at if self.pieces else at


def may_conflict(data: bytes) -> bool:
    """Tell at a glance whether a text may hold a conflict."""
    return b"<<<<<<<" in data or b">>>>>>>" in data


def conflicts_of(data: bytes) -> list[Conflict]:
    """Return the conflicts of a text, those inside another left out.

    One that never ends takes in the rest of the text, and one that never began all before it.
    """
    found: list[Conflict] = []
    size = depth = 0
    cuts: list[Span] = []
    stray: list[Span] = []
    for match in _MARKER.finditer(data):
        sign = match[1][:1]
        if not size:
            if sign == b"<":
                size, depth, cuts = len(match[1]), 0, [match.span()]
            elif sign == b">":
                start = found[-1].end if found else 0
                cuts = [(start, start), *stray, match.span()]
                found.append(_conflict(cuts, start))
            stray = [] if sign in b"<>" else [*stray, match.span()]
        elif len(match[1]) != size:
            continue
        elif sign == b"<":
            depth += 1
        elif depth:
            depth -= sign == b">"
        else:
            cuts.append(match.span())
            if sign == b">":
                found.append(_conflict(cuts, cuts[0][0]))
                size, stray = 0, []
    if size:
        found.append(_conflict([*cuts, (len(data), len(data))], cuts[0][0]))
    return found


def _conflict(cuts: Sequence[Span], start: int) -> Conflict:
    sides = tuple((one[1], two[0]) for one, two in pairwise(cuts))
    return Conflict(start, cuts[-1][1], sides)


def versions_of(data: bytes, conflicts: Sequence[Conflict]) -> Iterator[Version]:
    """Give a text as it is on each side of its conflicts; of one with fewer sides that is the last.

    A conflict inside another stays in the version of the side that it is on.
    """
    for side in range(max((len(each.sides) for each in conflicts), default=0)):
        yield _version(data, conflicts, side)


def _version(data: bytes, conflicts: Sequence[Conflict], side: int) -> Version:
    pieces: list[Span] = []
    contested: list[Span] = []
    parts: list[bytes] = []
    at = size = 0
    for each in conflicts:
        chosen = each.sides[min(side, len(each.sides) - 1)]
        pieces += [(at, each.start), chosen]
        parts += [data[at : each.start], data[slice(*chosen)]]
        size += each.start - at
        contested.append((size, size + chosen[1] - chosen[0]))
        size = contested[-1][1]
        at = each.end
    pieces.append((at, len(data)))
    parts.append(data[at:])
    return Version(b"".join(parts), tuple(pieces), tuple(contested))
