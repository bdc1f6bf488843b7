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
_WINDOWS: Final = re.compile(rb"[\x80-\x9f]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
_MANY_CONTROLS: Final = 0.02

UNKNOWN: Final = "\ufffd"
"""The sign that stands where bytes were none."""
_WRITTEN_UNKNOWN: Final = UNKNOWN.encode()
_RIGHT_TO_WRONG: Final = 4

_OLDER: Final = ("cp850", "cp437", "cp865", "mac_roman")
"""Encodings of DOS and old Macs; of those that read a text as well the first is taken.

The letters of Swedish and English are the same in the three of DOS: only drawn lines, Nordic `ø`
and the section sign tell them apart.
"""
_SECTION: Final = re.compile(rb"\x15(?=[\x15 ]{0,2}\d)")
"""The section sign of CP437 and CP865, which is a control character elsewhere."""
_SECTION_SIGN: Final = "\x15"
_END_OF_FILE: Final = "\x1a"
"""What ends the files of old programs."""
_WEIGHED: Final = 100_000
_FEWEST: Final = 2
_NEARLY_ALL: Final = 0.95
# Letters and signs that minutes use; all others are odd in them.
_LETTERS: Final = "a-zA-ZåäöÅÄÖéÉèÈêëüÜàáâæÆøØçñíîïóôúšŠžŽß"
_SIGNS: Final = "§°½¼¾²³–—“”\u2018’•…€£«»\u00b4·©®™±\u00d7†\u00a0\u00ad"
_BOXES: Final = "\u2500-\u259f"
_ODD: Final = re.compile(
    rf"[^\x00-\x7f{_LETTERS}{_SIGNS}{_BOXES}]"
    # A capital within a word.
    r"|(?<=[A-ZÅÄÖ])[ÅÄÖÉÈÜÆØŠŽ](?=[a-zåäö])"
    r"|(?<=[a-zåäöé])[ÅÄÖÉÈÜÆØŠŽ]"
    # What the lines drawn under DOS are in Windows-1252.
    r"|[ÄÍ](?=[ÄÍ]{2})|(?<=[ÄÍ]{2})[ÄÍ]"
    # A joint of double and single lines without any of them.
    r"|(?<![\u2500\u2550])[╒╓╕╖╘╙╛╜╞╟╡╢╤╥╧╨╪╫](?![\u2500\u2550])"
    # A capital of other languages that is a word.
    r"|(?<!\w)[ÉÈÜÆ](?!\w)"
    # A sign within a word, or one that begins words at the end of one.
    rf"|(?<=[{_LETTERS}])[^\x00-\x7f{_LETTERS}’\u2018\u00b4·–—\u00ad\u00a0](?=[{_LETTERS}])"
    r"|(?<=[a-zåäöé])[„\u201a]"
)
_NOT_ASCII: Final = re.compile(r"[^\x00-\x7f]")
# Letters of Slavic names and dots before a word in Windows-1252, `ö` and `Ö` in MacRoman: they tell
# neither.
_EITHER: Final = re.compile("[šž]|…(?=[a-zåäö])")
_COMMON: Final = re.compile("[åäöÅÄÖéü§]")


class Decoded(NamedTuple):
    """Hold a text and the name of its encoding."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded | None:
    """Return the text of some bytes, or None when they are no text at all.

    A byte-order mark decides; then zero bytes in every other place (UTF-16); then UTF-8 if it
    is valid, or nearly; then one of DOS or old Macs when what it makes is far less odd; then
    Windows-1252 when a byte of its own occurs; then Latin-1, which always reads.  Where bytes are
    no sign of the encoding stands an unknown one.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data, encoding) or _nearly(data, encoding)
    wide = _wide(data[:_SAMPLE])
    if wide is not None:
        return _strict(data, wide)
    found = _strict(data, "utf-8") or _nearly(data, "utf-8") or _of_one_byte(data)
    found = _as_dos(found, data) if found is not None else None
    if found is None or _binary(found.text[:_SAMPLE]):
        return None
    return found


def _as_dos(found: Decoded, data: bytes) -> Decoded:
    """Return a text with the section signs that DOS wrote, and without its end of a file."""
    if _SECTION.search(data) is None:
        return found._replace(text=found.text.rstrip(_END_OF_FILE))
    encoding = "cp437" if data.isascii() else found.encoding
    text = found.text.replace(_SECTION_SIGN, "§")
    return Decoded(text.rstrip(_END_OF_FILE), encoding)


def _strict(data: bytes, encoding: str) -> Decoded | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return _named(text, encoding)


def _named(text: str, encoding: str) -> Decoded | None:
    # No minutes file may hold a NUL, and what does is hardly a text.
    return None if "\0" in text else Decoded(text, encoding.removesuffix("-sig"))


def _nearly(data: bytes, encoding: str) -> Decoded | None:
    """Return a text of Unicode of which few bytes are wrong, as after a cut in mid-letter."""
    text = data.decode(encoding, "replace")
    wrong = text.count(UNKNOWN) - data.count(_WRITTEN_UNKNOWN)
    right = len(_NOT_ASCII.findall(text)) - text.count(UNKNOWN)
    cut = wrong == 1 and text.endswith(UNKNOWN)
    enough = 1 if cut else wrong * _RIGHT_TO_WRONG
    return _named(text, encoding) if right >= enough else None


def _of_one_byte(data: bytes) -> Decoded | None:
    """Return a text each of whose signs is one byte."""
    older = _older(data)
    if older is not None:
        return _strict(data, older)
    if _WINDOWS.search(data) is None:
        return _strict(data, "latin-1")
    return _named(data.decode("cp1252", "replace"), "cp1252")


def _older(data: bytes) -> str | None:
    """Return which encoding of DOS or old Macs the bytes are, if that is sure.

    It is when most signs beyond ASCII would be odd in Windows-1252, and nearly none in the other.
    """
    sample = data[:_WEIGHED]
    windows = sample.decode("cp1252", "replace")
    count = len(_NOT_ASCII.findall(windows)) - len(_EITHER.findall(windows))
    odd = _odd(windows)
    if odd < _FEWEST or odd * 2 < count:
        return None
    # Who wrote in CP850 had its own section sign.
    sections = _SECTION.search(sample) is not None
    older = [each for each in _OLDER if not (sections and each == "cp850")]
    texts = {encoding: sample.decode(encoding) for encoding in older}
    best = min(texts, key=lambda each: (_odd(texts[each]), -len(_COMMON.findall(texts[each]))))
    return best if _odd(texts[best]) <= count * (1 - _NEARLY_ALL) else None


def _odd(text: str) -> int:
    """Return how many signs of a text have no place in minutes, or none where they stand."""
    return len(_ODD.findall(text))


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
