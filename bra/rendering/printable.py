"""Text as the engine of PDFs can print it."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from bra.languages import languages
from bra.rendering.shapes import FILL_IN

_LONGEST_WORD: Final = re.compile(r"[^\s\u200b-]{40,}")
_PIECE: Final = re.compile(r".{1,24}", re.DOTALL)
_TAB: Final = 4
# An address is looked for from the beginning of a word only: from each of its signs takes too long.
_ADDRESS: Final = r"(?<!\S)\S*(?:://|www\.|\w@\u200b?\w)\S*"
_APART: Final = re.compile(rf"{FILL_IN.pattern}|{_ADDRESS}")
_AFTER: Final = re.compile(r"(?<=\w)[/.@?&=_-]+(?=\w)")
# What the fonts that come with the engine can show, all else the engine refuses (PDF/A wants every
# sign to have a shape), or lays out wrongly (scripts from right to left beside others).
_STRANGE: Final = re.compile(
    "[^\n -~\xa0-\u0377\u037a-\u037f\u0384-\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u04ff"
    "\u1e00-\u1eff\u2010-\u2027\u202f-\u2040\u2042\u2044-\u2052\u2054-\u205f\u2070\u2071"
    "\u2074-\u208e\u2090-\u209c\u20a0-\u20bf\u2100-\u211e\u2120\u2122\u2124\u2126-\u214f"
    "\u2150-\u2184\u2190-\u23ff\u2500-\u2603\u2605\u2606\u2610-\u2612\u263a-\u2667"
    "\ufb00-\ufb06\ufffd\u200b]"
)


def printable(text: str) -> str:
    """Return text that can be printed: strange signs by their number, long words with breaks."""
    return _LONGEST_WORD.sub(lambda match: "\u200b".join(_PIECE.findall(match[0])), showable(text))


def showable(text: str) -> str:
    """Return text with strange signs by their number, and tabs as the spaces they stand for."""
    composed = unicodedata.normalize("NFC", text).expandtabs(_TAB)
    return _STRANGE.sub(lambda match: f"[U+{ord(match[0]):04X}]", composed)


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield the pieces of a text with the kind of each: `text`, `fill-in` or `address`.

    An address gets no hyphens, which would be read as signs of it, but is parted after its own.
    """
    text = _unbroken(text)
    at = 0
    for match in _APART.finditer(text):
        if match.start() > at:
            yield "text", printable(text[at : match.start()])
        if FILL_IN.fullmatch(match[0]):
            yield "fill-in", ""
        else:
            yield "address", printable(_AFTER.sub("\\g<0>\u200b", match[0]))
        at = match.end()
    if at < len(text) or not text:
        yield "text", printable(text[at:])


def _unbroken(text: str) -> str:
    """Return a text in which no line ends inside `1 april`, `kl. 13` or `§ 4`."""
    return _ties().sub("\xa0", text)


@cache
def _ties() -> re.Pattern[str]:
    """Return what finds the spaces at which a day, a time of day or a number would be broken."""
    spoken = languages()
    names = {each for one in spoken for each in one.months}
    names |= {each for one in spoken for forms in one.short_months for each in forms}
    months = "|".join(sorted(map(re.escape, names)))
    short = {each for one in spoken for each in one.clock_words if each.endswith(".")} | {"§"}
    before = "|".join(rf"(?<={re.escape(each)})" for each in sorted(short))
    return re.compile(rf"(?<=\d) (?=(?:{months})\b)|(?:{before}) (?=\d)", re.IGNORECASE)
