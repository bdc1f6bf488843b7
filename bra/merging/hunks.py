"""A merged text as git prints it: what is settled, and hunks where both sides differ."""

from collections.abc import Iterable
from typing import Final, NamedTuple

SIGNS: Final = (b"<", b"|", b"=", b">")
USUAL: Final = 7
OURS: Final = b"ours"
THEIRS: Final = b"theirs"


class Hunk(NamedTuple):
    """Hold the lines of one conflict, each with its newline: before, ours and theirs."""

    base: tuple[bytes, ...]
    ours: tuple[bytes, ...]
    theirs: tuple[bytes, ...]


Piece = tuple[bytes, ...] | Hunk
"""Settled lines, or a conflict."""


def marker_size(*texts: bytes) -> int:
    """Return a size of conflict markers that no line of the texts can be mistaken for."""
    size = 40
    while any(sign * size in text for sign in SIGNS for text in texts):
        size *= 2
    return size


def read_pieces(merged: bytes, size: int) -> list[Piece]:
    """Divide what git merged, with markers of a size and the common text shown."""
    start, middle, divide, end = (sign * size for sign in SIGNS)
    pieces: list[Piece] = []
    settled: list[bytes] = []
    sides: list[list[bytes]] = []
    for line in merged.splitlines(keepends=True):
        if line.startswith(start):
            pieces.append(tuple(settled))
            settled, sides = [], [[]]
        elif line.startswith((middle, divide)):
            sides.append([])
        elif line.startswith(end):
            ours, base, theirs = map(tuple, sides)
            pieces.append(Hunk(base, ours, theirs))
            sides = []
        elif sides:
            sides[-1].append(line)
        else:
            settled.append(line)
    pieces.append(tuple(settled))
    return pieces


def write_pieces(pieces: Iterable[Piece], newline: bytes) -> bytes:
    """Return the text, conflicts between the usual markers without what both sides agree on."""
    parts: list[bytes] = []
    for piece in pieces:
        if isinstance(piece, Hunk):
            parts += _marked(piece, newline)
        else:
            parts += piece
    return b"".join(parts)


def _marked(hunk: Hunk, newline: bytes) -> list[bytes]:
    ours, theirs = list(hunk.ours), list(hunk.theirs)
    lead: list[bytes] = []
    trail: list[bytes] = []
    while ours and theirs and ours[0] == theirs[0]:
        lead.append(ours.pop(0))
        del theirs[0]
    while ours and theirs and ours[-1] == theirs[-1]:
        trail.insert(0, ours.pop())
        del theirs[-1]
    return [*lead, *conflict(ours, theirs, newline), *trail]


def conflict(ours: Iterable[bytes], theirs: Iterable[bytes], newline: bytes) -> list[bytes]:
    """Return both sides between the usual markers; each marker begins a line."""
    lines = [b"<" * USUAL + b" " + OURS + newline, *_ended(ours, newline)]
    lines += [b"=" * USUAL + newline, *_ended(theirs, newline)]
    return [*lines, b">" * USUAL + b" " + THEIRS + newline]


def whole(ours: bytes, theirs: bytes, newline: bytes) -> bytes:
    """Return two whole texts as one conflict."""
    one, other = (text.splitlines(keepends=True) for text in (ours, theirs))
    return b"".join(conflict(one, other, newline))


def _ended(lines: Iterable[bytes], newline: bytes) -> list[bytes]:
    return [line if line.endswith(b"\n") else line + newline for line in lines]
