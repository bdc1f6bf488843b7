"""Lines that were meant as headings and are none: `##2. Staff`, a heading behind a hard space.

CommonMark takes them for text.  What such a line says of confidentiality is taken as a heading's,
so that a space left out publishes nothing.
"""

import re
from typing import Final

from bra.reading.headings import heading_text
from bra.reading.marks import COMMENT
from bra.text.blocks import CODE, HEADING, SLIP, Block

_SPACE: Final = (
    rb"[ \t]|\xc2[\xa0\xad]|\xe2\x80[\x80-\x8f\xaa-\xaf]|\xe2\x81[\x9f-\xaf]|\xe3\x80\x80"
    rb"|\xef\xbb\xbf"
)
"""What is seen as a space, or not at all."""
_INDENT: Final = re.compile(rb"(?:%b){0,3}+" % _SPACE)
_BULLET: Final = rb"\xe2\x80[\x93\x94\xa2]|\xc2\xb7"
_LEAD: Final = rb"(?:%b|%b|[>\\*_]|(?:[-*+]|[0-9]{1,9}[.)])[ \t])*+" % (_SPACE, _BULLET)
_SIGNS: Final = re.compile(rb"^%b(#+)" % _LEAD, re.MULTILINE)
_TEXT: Final = re.compile(rb"#+(?:%b|\\)*+([^\r\n]*)" % _SPACE)
_LEVELS: Final = 6
_FENCED: Final = re.compile(rb"(```|~~~)[^\n]*\n(?:.*\n)?[ \t>]*\1[`~]*\s*\Z", re.DOTALL)
# Several signs are no hashtag, and one is none before the number of an item.
_PLAIN: Final = re.compile(rb"##|#(?:%b)*+(?:\xc2\xa7|[0-9]+\.(?![0-9]))" % _SPACE)


def slips_of(data: bytes, blocks: list[Block]) -> list[Block]:
    """Return the lines that begin as headings do and are none, in order, each as a block.

    Code between fences only shows how a heading is written, and comments are not read.
    """
    if not blocks or not _may_hold_slips(data, blocks):
        return []
    headings = {block.start for block in blocks if block.kind == HEADING}
    left = [match.span() for match in COMMENT.finditer(data, blocks[0].start)]
    left += [(each.start, each.end) for each in blocks if _is_fenced(data, each)]
    left.sort(reverse=True)
    found: list[Block] = []
    until = 0
    for start, end in (each.span(1) for each in _SIGNS.finditer(data, blocks[0].start)):
        while left and left[-1][0] <= start:
            until = max(until, left.pop()[1])
        if start >= until and start not in headings:
            level = min(end - start, _LEVELS)
            found.append(Block(SLIP, start, _line_end(data, end), 0, 0, level))
    return found


def slip_text(data: bytes, slip: Block) -> str:
    """Return what a line says that was meant as a heading, its signs left out."""
    text = _TEXT.match(data, slip.start, slip.end)
    return heading_text(f"# {text[1].decode()}") if text is not None else ""


def is_plain(data: bytes, slip: Block) -> bool:
    """Tell whether a line was surely meant as a heading of the document: it is no `#hashtag`."""
    line = data.rfind(b"\n", 0, slip.start) + 1
    return (
        _PLAIN.match(data, slip.start) is not None
        and _INDENT.fullmatch(data, line, slip.start) is not None
    )


def _may_hold_slips(data: bytes, blocks: list[Block]) -> bool:
    """Tell whether a number sign stands outside the headings; in most files none does."""
    inside = sum(data.count(b"#", each.start, each.end) for each in blocks if each.kind == HEADING)
    return data.count(b"#", blocks[0].start) > inside


def _is_fenced(data: bytes, block: Block) -> bool:
    """Tell whether a block is code between two fences; one that never ends was not meant so."""
    return block.kind == CODE and _FENCED.match(data[block.start : block.end]) is not None


def _line_end(data: bytes, at: int) -> int:
    """Return where the line of an offset ends, behind its newline."""
    end = data.find(b"\n", at)
    return len(data) if end < 0 else end + 1
