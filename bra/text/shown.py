"""A text as a reader sees it: without what only its Markdown or its bytes hold.

A letter may be written as an entity or behind a backslash, emphasis, a tag or a link may stand
inside its word, and signs that nobody sees may stand anywhere.  A word that must not be missed is
looked for in these forms too.
"""

import re
from typing import Final

from bra.text.composed import composed_text

_RARE: Final = tuple(b"&\\<\x81\xad\xcc\xcd\xd8\xe1\xe3\xef\xf3")
"""Bytes, one of which stands in what is written otherwise than it is shown."""
_GENERAL: Final = re.compile(rb"\xe2\x80[\x80-\x8f\xa8-\xaf]")
_HIDING: Final = re.compile(b"[" + re.escape(bytes(_RARE)) + rb"]|\]\(|" + _GENERAL.pattern)
_EMPHASIS: Final = re.compile(r"[*_~`]")

_ENTITY: Final = re.compile(r"&(?:#[xX]?[0-9a-fA-F]{1,9}|[A-Za-z][A-Za-z0-9]{1,31});?")
_SPACE: Final = re.compile(r"[^\S\r\n ]")
# Signs of control and format, and of a variation of the sign before them.
_UNSEEN: Final = re.compile(
    "[\u0001-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4"
    "\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\U000e0000-\U000e0fff]"
)
_JOINED: Final = re.compile("[\u0300-\u036f]")
_LETTER: Final = r"[^\W\d_]"
_TAG: Final = r"</?[A-Za-z][^<>\n]{0,300}>|<!--[^<>\n]{0,300}-->"
# A tag that ends a line divides two words.
_IN_WORD: Final = re.compile(
    rf"(?<={_LETTER})(?:[*_~`]|(?!<br\b){_TAG})++(?={_LETTER})", re.IGNORECASE
)
_LINK: Final = r"!?\[([^\[\]\n]{1,100})\]\([^()\n]{0,300}\)"
_LINK_IN_WORD: Final = re.compile(rf"(?<={_LETTER}){_LINK}|{_LINK}(?={_LETTER})")
# The sign of an entry of a list has a space on both sides, and a fence of code is longer.
_SIGNS: Final = r"[*_]{1,3}|(?<![~`])[~`]{1,2}(?![~`])"
_MARKUP: Final = re.compile(rf"(?<=\S)(?:{_SIGNS})|(?:{_SIGNS})(?=\S)|{_TAG}")


def may_hide(data: bytes) -> bool:
    """Tell at a glance whether a text may hold more than it shows, emphasis left out."""
    # One byte is found far quicker than several.
    if any(map(data.__contains__, _RARE)) or b"](" in data:
        return True
    return b"\xe2" in data and _GENERAL.search(data) is not None


def hiding_lines(data: bytes) -> list[bytes]:
    """Return the lines of a text that may hold more than they show, as `may_hide` tells of each."""
    found: list[bytes] = []
    end = -1
    for match in _HIDING.finditer(data):
        at = match.start()
        if at > end:
            end = data.find(b"\n", at)
            end = len(data) if end < 0 else end
            found.append(data[data.rfind(b"\n", 0, at) + 1 : end])
    return found


def shown_forms(text: str) -> tuple[str, str]:
    """Return a text as it is shown: with the markup around its words, and without any.

    With it a word may be set as a label.  No form has more lines, and where nothing is hidden
    both are the text itself.
    """
    first = text
    if may_hide(text.encode("utf-8", "replace")):
        first = _ENTITY.sub(_sign, first.replace("\\", ""))
        first = _JOINED.sub("", composed_text(_UNSEEN.sub("", first)))
        first = _LINK_IN_WORD.sub(lambda match: match[1] or match[2], _SPACE.sub(" ", first))
    elif _EMPHASIS.search(text) is None:
        return text, text
    first = _IN_WORD.sub("", first)
    return first, _MARKUP.sub("", first)


def _sign(entity: re.Match[str]) -> str:
    from html import unescape

    sign = unescape(entity[0])
    return " " if sign in ("\n", "\r") else sign
