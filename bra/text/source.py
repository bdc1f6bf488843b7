"""A file's bytes with line and column, and edits that touch only what they name."""

import re
from collections.abc import Iterable
from typing import NamedTuple, Self

from bra.text.composed import Composed, composed, place_as_written, with_written

BOM = b"\xef\xbb\xbf"
_SECOND = re.compile(rb"[\x80-\xbf]")
"""A byte inside a letter."""


class Edit(NamedTuple):
    """Replace the bytes from `start` to `end` by `new`."""

    start: int
    end: int
    new: bytes


class _File(NamedTuple):
    path: str
    data: bytes


class Source(_File):
    """Hold one file as it was read: its path from the council's folder, and its text as bytes.

    Where the file spells letters in parts, `data` is the composed text, and all offsets are in it.
    """

    __slots__ = ()

    def __new__(cls, path: str, data: bytes) -> Self:
        """Compose the text of a file."""
        return super().__new__(cls, path, composed(data))

    def line(self, offset: int) -> int:
        """Return the line of a byte offset, counted from 1."""
        return self.data.count(b"\n", 0, offset) + 1

    def column(self, offset: int) -> int:
        """Return the column of a byte offset in code points, counted from 1.

        A byte-order mark is not counted; an offset inside a character counts as that character.
        """
        start = self.data.rfind(b"\n", 0, offset) + 1
        if start == 0 and self.data.startswith(BOM):
            start = min(3, offset)
        return len(self.data[start:offset].decode("utf-8", "ignore")) + 1

    def line_span(self, line: int) -> tuple[int, int]:
        """Return where a line begins and ends, its newline left out.

        A line past the end gives the empty span at the end of the file.
        """
        start = 0
        for _ in range(line - 1):
            newline = self.data.find(b"\n", start)
            if newline < 0:
                return len(self.data), len(self.data)
            start = newline + 1
        end = self.data.find(b"\n", start)
        end = len(self.data) if end < 0 else end
        if end > start and self.data[end - 1 : end] == b"\r":
            end -= 1
        return start, end

    def line_text(self, line: int) -> str:
        """Return the text of a line; bytes that are no UTF-8 stand as U+FFFD."""
        start, end = self.line_span(line)
        text = self.data[start:end].decode("utf-8", "replace")
        return text.removeprefix("\ufeff") if line == 1 else text

    def slice(self, start: int, end: int) -> str:
        """Return the text between two byte offsets."""
        return self.data[start:end].decode("utf-8", "replace")

    def newline(self) -> bytes:
        """Return the newline of the file: that of its first line."""
        first = self.data.find(b"\n")
        return b"\r\n" if first > 0 and self.data[first - 1 : first] == b"\r" else b"\n"


def is_text(data: bytes) -> bool:
    """Tell whether the bytes are UTF-8 text."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return b"\0" not in data


def apply(data: bytes, edits: Iterable[Edit]) -> bytes:
    """Return the bytes with the edits made; none gives the same bytes.

    Edits may come in any order; two at the same place are made in the order given.
    Where a file spells letters in parts, what no edit touches keeps that spelling.
    Raises ValueError when two overlap or one lies outside the data: that is a fault of the caller.
    """
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
    after = _applied(data, ordered)
    if not isinstance(data, Composed):
        return after
    moved = [_as_written(data, edit) for edit in ordered]
    text, written = bytes(composed(after)), _applied(data.written, moved)
    # An edit between a letter and marks in an odd order has no place there: then all is composed.
    faithful = bytes(composed(written)) == text
    return with_written(text, written if faithful else text)


def _as_written(data: Composed, edit: Edit) -> Edit:
    """Return an edit of a composed text as one of the bytes of its file, by whole letters."""
    start, end = edit.start, edit.end
    while start and _SECOND.match(data, start):
        start -= 1
    while _SECOND.match(data, end):
        end += 1
    new = data[start : edit.start] + edit.new + data[edit.end : end]
    return Edit(place_as_written(data, start), place_as_written(data, end), new)


def _applied(data: bytes, edits: Iterable[Edit]) -> bytes:
    parts: list[bytes] = []
    position = 0
    for edit in edits:
        if edit.start < position or edit.end < edit.start or edit.end > len(data):
            message = f"edit {edit.start}-{edit.end} does not fit"
            raise ValueError(message)
        parts += (data[position : edit.start], edit.new)
        position = edit.end
    parts.append(data[position:])
    return b"".join(parts)
