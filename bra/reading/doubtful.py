"""How far that is withheld around a mark of confidentiality that does not say what it covers."""

import re
from typing import Final

from bra.reading.headed import ends_text
from bra.reading.idle import Marked, idle_marks
from bra.text.blocks import ENTRY, HTML, LIST, QUOTE, Block

_FENCE: Final = re.compile(rb"[ \t>]*:{3,}")
_CLOSED: Final = re.compile(rb"^[ \t>]*:{3,}[ \t]*\r?$", re.MULTILINE)
_BEGUN: Final = re.compile(
    rb"<(?:div|details|section|aside|article|blockquote|table|ul|ol|p|span)\b", re.IGNORECASE
)
_ENDED: Final = re.compile(
    rb"</(?:div|details|section|aside|article|blockquote|table|ul|ol|p|span)\b", re.IGNORECASE
)
_BLANK: Final = re.compile(rb"\n[ \t>]*\r?\n")
# The mark with what belongs to it, and nothing after it but signs and tags.
_LAST: Final = re.compile(r"(?:[^\n:]{0,120}[:\uff1a])?(?:<[^<>]*>|&#?\w+;|[\W_])*\Z")
_WORD: Final = re.compile(r"[\W_]*[^\W\d_]+")


def doubtful_ranges(file: Marked) -> list[tuple[int, int]]:
    """Return what is withheld for the marks that none of a file's confidential ranges takes in.

    It is the entry, the quote or else the block around the mark, with a list right after it.  A
    mark that ends its block speaks of what follows: it takes in all up to the next heading, and
    that of a fence of colons all up to its end.
    """
    blocks = sorted(file.blocks, key=lambda each: (each.start, -each.end))
    return [_around(file, blocks, at) for at in idle_marks(file)]


def _around(file: Marked, blocks: list[Block], at: int) -> tuple[int, int]:
    data = file.data
    held = [each for each in blocks if each.start <= at < each.end]
    parts = [each for each in held if each.kind in (ENTRY, QUOTE)]
    block = parts[-1] if parts else held[0] if held else None
    start, end = (block.start, block.end) if block is not None else _lines_around(data, at)
    start = data.rfind(b"\n", 0, start) + 1
    line = data.rfind(b"\n", 0, at) + 1
    if _FENCE.match(data, line):
        closed = _CLOSED.search(data, at)
        return start, max(end, closed.end() if closed else _next_heading(file, blocks, end))
    word = _WORD.match(text := data[at:end].decode())
    last = word is not None and _LAST.match(text, word.end())
    if last or (block is not None and block.kind == HTML and _is_open(data[start:end])):
        alone = last is not None and not any(map(str.isalnum, data[start:at].decode()))
        return start, max(end, _next_heading(file, blocks, end, alone=alone))
    after = next((each for each in blocks if each.start >= end), None)
    follows = after is not None and after.kind == LIST and not parts
    return start, after.end if after is not None and follows else end


def _is_open(html: bytes) -> bool:
    """Tell whether a block of HTML begins an element that it does not end."""
    return len(_BEGUN.findall(html)) > len(_ENDED.findall(html))


def _next_heading(file: Marked, blocks: list[Block], end: int, *, alone: bool = False) -> int:
    """Return where the next heading begins; `alone` before one it is the next after that part."""
    headings = [each for each in blocks if each.start >= end and ends_text(file.data, each)]
    if alone and headings and not file.data[end : headings[0].start].strip():
        headings = [each for each in headings[1:] if each.level <= headings[0].level]
    return headings[0].start if headings else len(file.data)


def _lines_around(data: bytes, at: int) -> tuple[int, int]:
    """Return the lines around an offset between blank ones, for what the parser has no block of."""
    before = [match.end() for match in _BLANK.finditer(data, 0, at)]
    after = _BLANK.search(data, at)
    return before[-1] if before else 0, after.start() + 1 if after else len(data)
