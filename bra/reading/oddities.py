"""What no line of minutes should hold: marks of an unfinished merge, and control characters."""

import re
import unicodedata
from typing import Final

from bra.reading.notes import Notes

_MOST: Final = 5
_CONFLICT = re.compile(rb"^(?:<{7}|>{7}|\|{7})(?=[ \r\n]|\Z)[^\r\n]*", re.MULTILINE)
_VISIBLE: Final = bytes(range(0x20, 0x7F)) + bytes(range(0x80, 0x100)) + b"\t\n\r"
_ASCII = re.compile(rb"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]")
_C1 = re.compile(rb"\xc2[\x80-\x9f]")
_DIRECTION = re.compile(rb"\xe2(?:\x80[\xaa-\xae]|\x81[\xa6-\xa9])")


def note_oddities(data: bytes, body: int, notes: Notes) -> None:
    """Note marks of a merge below the front matter, and control characters anywhere.

    At most five characters of a file are noted.
    """
    if b"<<<<<<<" in data or b">>>>>>>" in data:
        for match in _CONFLICT.finditer(data, body):
            notes.add("conflict-marker", "error", match.span())
    patterns: list[re.Pattern[bytes]] = []
    if b"\xc2" in data:
        patterns.append(_C1)
    if b"\xe2" in data:
        patterns.append(_DIRECTION)
    if data.translate(None, _VISIBLE):
        patterns.append(_ASCII)
    if not patterns:
        return
    found = [match for pattern in patterns for match in pattern.finditer(data)]
    for match in sorted(found, key=re.Match.start)[:_MOST]:
        character = match[0].decode()
        name = unicodedata.name(character, f"U+{ord(character):04X}")
        notes.add("control-character", "warning", match.span(), name=name)
