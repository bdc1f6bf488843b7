"""Letters with marks that some systems write in two parts: `a` and a ring for `å`.

Unicode holds both spellings for the same text (NFC and NFD), and nobody sees a difference.  All of
`bra` reads the composed one, so that no word goes unread because of how it was typed; a file
keeps its own bytes beside what is read of it.
"""

from typing import Final

_MARKS: Final = tuple(b"\xcc\xcd")
"""What the marks that are joined to letters, U+0300 to U+036F, begin with in UTF-8."""
_SIGNS: Final = ((b"\xaa", b"\xe2\x84\xaa"), (b"\xab", b"\xe2\x84\xab"))
"""The signs of kelvin and ångström, which are K and Å, behind their rarest byte."""


class Composed(bytes):
    """Hold the composed text of a file that spells it otherwise; `written` are its own bytes.

    Two are equal when their files are, not when they only say the same.
    """

    written: bytes

    def __eq__(self, other: object) -> bool:
        """Tell whether both are the same bytes on disk."""
        return isinstance(other, bytes) and self.written == as_written(other)

    def __ne__(self, other: object) -> bool:
        """Tell whether they are not the same bytes on disk."""
        return not self == other

    def __hash__(self) -> int:
        """Return what the bytes on disk are hashed by."""
        return hash(self.written)


def composed(data: bytes) -> bytes:
    """Return bytes whose text is composed: the same ones unless they are spelled otherwise."""
    if isinstance(data, Composed) or not _may_be_apart(data):
        return data
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return data
    joined = composed_text(text)
    return data if joined == text else with_written(joined.encode(), data)


def composed_text(text: str) -> str:
    """Return a text in its composed spelling."""
    if text.isascii():
        return text
    from unicodedata import normalize

    return normalize("NFC", text)


def with_written(text: bytes, written: bytes) -> bytes:
    """Return the composed text of a file together with the bytes that the file is to hold."""
    if text == written:
        return text
    both = Composed(text)
    both.written = written
    return both


def as_written(data: bytes) -> bytes:
    """Return the bytes that a file holds or is to hold."""
    return data.written if isinstance(data, Composed) else data


def place_as_written(data: Composed, offset: int) -> int:
    """Return where an offset of the composed text lies in the bytes of the file."""
    from unicodedata import normalize

    line = data.count(b"\n", 0, offset)
    before = data[data.rfind(b"\n", 0, offset) + 1 : offset].decode("utf-8", "ignore")
    # Taken apart, both spellings are the same signs, and those of a letter can be counted.
    left = len(normalize("NFD", before))
    lines = data.written.split(b"\n", line + 1)
    place = sum(len(each) + 1 for each in lines[:line])
    for sign in lines[line].decode():
        if left <= 0:
            break
        left -= len(normalize("NFD", sign))
        place += len(sign.encode())
    return place


def _may_be_apart(data: bytes) -> bool:
    """Tell at a glance whether a text may hold a letter in two parts."""
    # One byte is found far quicker than several.
    if any(map(data.__contains__, _MARKS)):
        return True
    return any(rare in data and sign in data for rare, sign in _SIGNS)
