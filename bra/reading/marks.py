"""What a value or a comment says of itself or of its place: that it is confidential."""

import re
from typing import Final, NamedTuple

from bra.reading.labels import is_denied, is_marked_value, said_of_text
from bra.reading.phrases import LEAD, is_phrase
from bra.reading.secretwords import is_label
from bra.text.shown import shown_forms

_WORD: Final = re.compile(r"[^\W\d_]+")
_FIRST: Final = re.compile(rf"{LEAD}([^\W\d_]+)")
_DRESS: Final = " \t\r\n\"'{}[]().:,;*_!"
# A comment, which no page shows; what is only quoted or escaped is none.
COMMENT: Final = re.compile(rb"(?<![`\\])<!--(.*?)-->", re.DOTALL)


class MarkedComment(NamedTuple):
    """Hold where a comment with a mark stands; one that is it `alone` speaks of what is there."""

    start: int
    end: int
    alone: bool


def is_mark(text: str) -> bool:
    """Tell whether a value says, or is seen to say, that it is confidential."""
    return any(map(_is_mark, {text, *shown_forms(text)}))


def _is_mark(text: str) -> bool:
    bare = text.strip(_DRESS)
    if not bare:
        return False
    if is_phrase(bare):
        return True
    return said_of_text(bare, entry=False) is not None or is_marked_value(text.strip())


def is_marked_comment(text: str) -> bool:
    """Tell whether a comment says so of itself or of its place; there one word is enough."""
    return any(map(_is_marked_comment, {text, *shown_forms(text)}))


def _is_marked_comment(text: str) -> bool:
    first = _FIRST.match(text)
    if first is not None and is_label(first[1]):
        return not is_denied(text, first.end(1))
    return _is_mark(text)


def is_mark_alone(text: str) -> bool:
    """Tell whether a comment is a mark and nothing else."""
    text = shown_forms(text)[1]
    words = _WORD.findall(text)
    return (len(words) == 1 and is_label(words[0])) or (is_phrase(text.strip(_DRESS)))


def marked_comments(data: bytes, start: int) -> list[MarkedComment]:
    """Return the comments with a mark from an offset on; one with `/` before it ends something."""
    found: list[MarkedComment] = []
    for match in COMMENT.finditer(data, start) if b"<!--" in data else ():
        text = match[1].decode("utf-8", "replace").strip()
        if not text.startswith("/") and is_marked_comment(text):
            found.append(MarkedComment(*match.span(), is_mark_alone(text)))
    return found
