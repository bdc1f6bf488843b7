"""Where a file is confidential, as byte ranges; what is not exact fails closed."""

import re
from collections.abc import Iterable

from bra.reading.confidential import heading_mark, quote_mark
from bra.reading.headings import heading_text
from bra.reading.notes import Notes
from bra.text.blocks import HEADING, PARAGRAPH, QUOTE, Block
from bra.text.source import Source

# Without one of these no heading has a mark: brackets, a colon, or a class without its braces.
_MAY_BE_MARKED = re.compile(rb"[({\[:]|\xef\xbc\x9a|\.[A-Za-z\x80-\xff]")
_BLANKS = bytes(each if each in b"\r\n" else 0x20 for each in range(256))

Ranges = list[tuple[int, int]]


def masked(data: bytes, ranges: Iterable[tuple[int, int]]) -> bytes:
    """Return the bytes with blanks for what lies in the ranges; every offset stays."""
    parts = bytearray(data)
    for first, last in ranges:
        parts[first:last] = data[first:last].translate(_BLANKS)
    return bytes(parts)


def confidential_ranges(source: Source, blocks: list[Block], notes: Notes) -> Ranges:
    """Return the confidential ranges of a file, in order; they may overlap.

    A heading's range runs to the next heading of its level or above that stands outside lists
    and quotes; a quote's range takes in the quotes that only blank lines divide from it.
    """
    ranges: Ranges = []
    end_of_file = len(source.data)
    start = -1
    level = 0
    for index, block in enumerate(blocks):
        if block.kind == HEADING:
            if start >= 0 and block.level <= level and not (block.lists or block.quotes):
                ranges.append((start, block.start))
                start = -1
            raw = source.data[block.start : block.end]
            if _MAY_BE_MARKED.search(raw) is None:
                continue
            mark = heading_mark(heading_text(raw.decode()))
            if mark is None:
                continue
            if not mark.exact:
                span = (block.start, block.start + len(raw.rstrip()))
                notes.add("odd-confidential-mark", "error", span)
            if start < 0:
                # The heading's own line is part of it, markers before it on the line included.
                start, level = source.data.rfind(b"\n", 0, block.start) + 1, block.level
        elif block.kind == QUOTE and not (ranges and block.start < ranges[-1][1]):
            found = _quote(source, blocks, index, notes)
            if found is not None:
                ranges.append(found)
    if start >= 0:
        ranges.append((start, end_of_file))
    return ranges


def _quote(source: Source, blocks: list[Block], index: int, notes: Notes) -> tuple[int, int] | None:
    """Return the range of a confidential quote, or None for an ordinary one."""
    block = blocks[index]
    data = source.data
    raw = data[block.start : block.end]
    mark = quote_mark(raw.decode())
    if mark is None:
        return None
    if not mark.exact:
        notes.add("odd-confidential-mark", "error", (block.start, block.start + len(raw.rstrip())))
    end = block.end
    for other in blocks[index + 1 :]:
        if other.start < end:
            continue
        if data[end : other.start].strip(b" \t\r\n>"):
            break
        if other.kind == QUOTE:
            end = other.end
            continue
        if other.kind == PARAGRAPH and not other.quotes:
            line_end = source.line_span(source.line(other.start))[1]
            notes.add("text-after-confidential", "warning", (other.start, line_end))
        break
    # Blank lines and markers before the quote's first word belong to it.
    return data.rfind(b"\n", 0, block.start) + 1, end
