"""Soft hyphens: at the end of a line one divides a word, elsewhere it is nothing."""

from collections.abc import Sequence
from typing import Final

from bra.importing.patterns.kept import compiled

SOFT: Final = "\u00ad"
_SOFT: Final = compiled(r"\u00ad+(?:[ \t]*\r?\n[ \t]*)?")
_AT_BREAK: Final = compiled(r"\u00ad[ \t]*\r?\n\s*")
_BELOW: Final = compiled(r"(?P<lead>[ \t]*(?:>[ \t]*)*)(?P<word>[^\W\d_]\S*)[ \t]*(?P<rest>.*)")
"""The rest of a divided word on the next line, which may be one of a quote."""


def unbroken(text: str) -> str:
    """Return a text without soft hyphens; the halves that one divides at a line's end are one."""
    return _SOFT.sub("", text) if SOFT in text else text


def without_breaks(text: str) -> str:
    """Return a text whose breaks mean nothing with none of them behind a soft hyphen."""
    return _AT_BREAK.sub(SOFT, text) if SOFT in text else text


def undivided(lines: Sequence[str]) -> list[str]:
    """Return as many lines, each word that a soft hyphen divides whole on the first of its own.

    What stands on another page stays there, for the page's foot and head come between.  No line
    that has text becomes empty in the midst of others: it would divide what belongs together.
    """
    found = list(lines)
    # From below, for the rest of a word may be divided itself.
    for at in range(len(found) - 1, -1, -1):
        if SOFT in found[at]:
            had = any(found[at + 1 : at + 2])
            found[at : at + 2] = _joined(*found[at : at + 2])
            if had and not found[at + 1]:
                below = range(at + 2, len(found))
                end = next((n for n in below if not found[n].strip()), len(found))
                found.insert(end, found.pop(at + 1))
    return found


def _joined(line: str, *below: str) -> list[str]:
    """Return a line without soft hyphens but at its end, and what is left of the next one."""
    words = line.rstrip()
    if not words.endswith(SOFT):
        return [line.replace(SOFT, ""), *below]
    half = words.replace(SOFT, "")
    match = _BELOW.fullmatch("".join(below))
    if match is None or not _goes_on(half, match["word"]):
        return [f"{half}{SOFT}{line[len(words) :]}", *below]
    left = f"{match['lead']}{match['rest']}" if match["rest"] else ""
    return [f"{half}{match['word']}{line[len(words) :]}", left]


def _goes_on(half: str, word: str) -> bool:
    """Tell whether a word below can be the rest of one: in small letters, or all in capitals."""
    return word[:1].islower() or (half[-1:].isupper() and word[:2].isupper())
