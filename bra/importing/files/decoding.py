"""Bytes of unknown encoding become text, and the encoding is told."""

import codecs
import re
from typing import Final, NamedTuple

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 4096
# What Windows-1252 has where Latin-1 has control characters.
_WINDOWS: Final = re.compile(rb"[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
_MANY_CONTROLS: Final = 0.02


_OLDER: Final = ("cp850", "mac_roman")
_LETTERS: Final = "åäöÅÄÖé"
_HIGH: Final = re.compile(rb"[\x80-\xff]")
_WITHIN: Final = re.compile(rb"(?<=[A-Za-z])[\x80-\xff](?=[A-Za-z])")
_FEWEST: Final = 3
_NEARLY_ALL: Final = 0.95


class Decoded(NamedTuple):
    """Hold a text and the name of its encoding."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded | None:
    """Return the text of some bytes, or None when they are no text at all.

    A byte-order mark decides; then zero bytes in every other place (UTF-16); then UTF-8 if it
    is valid; then CP850 or MacRoman when only they make Swedish words; then Windows-1252 when a
    byte of its own occurs; then Latin-1, which always reads.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data, encoding)
    wide = _wide(data[:_SAMPLE])
    if wide is not None:
        return _strict(data, wide)
    found = _strict(data, "utf-8")
    if found is None:
        windows = _WINDOWS.search(data) is not None
        older = _older(data) if windows else None
        found = _strict(data, older or "cp1252") if windows else None
        found = found or _strict(data, "latin-1")
    if found is None or _binary(found.text[:_SAMPLE]):
        return None
    return found


def _strict(data: bytes, encoding: str) -> Decoded | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    # No minutes file may hold a NUL, and what does is hardly a text.
    return None if "\0" in text else Decoded(text, encoding.removesuffix("-sig"))


def _older(data: bytes) -> str | None:
    """Return which encoding of DOS or old Macs the bytes are, if that is sure.

    In Windows-1252 they have none of the letters of Swedish, in the other nearly nothing but them,
    and that mostly within words.
    """
    high = _HIGH.findall(data)
    if any(byte in _LETTERS.encode("cp1252") for byte in b"".join(high)):
        return None
    within = b"".join(_WITHIN.findall(data))
    for encoding in _OLDER:
        known = _LETTERS.encode(encoding)
        count = sum(byte in known for byte in b"".join(high))
        inside = sum(byte in known for byte in within)
        if inside >= _FEWEST and inside * 2 >= count >= len(high) * _NEARLY_ALL:
            return encoding
    return None


def _wide(sample: bytes) -> str | None:
    """Return which UTF-16 the bytes are, by where their zeros stand."""
    if len(sample) < 4:  # two characters
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _binary(text: str) -> bool:
    return bool(text) and len(_CONTROL.findall(text)) / len(text) > _MANY_CONTROLS
