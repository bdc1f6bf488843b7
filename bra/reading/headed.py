"""The ranges of a file that headings and quotes with a mark make confidential."""

import re
from functools import lru_cache

from bra.reading.confidential import Mark, ends_private_part, heading_mark, quote_mark
from bra.reading.headings import heading_text
from bra.reading.labels import said_of_text
from bra.reading.notes import Notes
from bra.reading.slips import is_plain, slip_text, slips_of
from bra.text.blocks import HEADING, PARAGRAPH, QUOTE, SLIP, Block, is_atx
from bra.text.comments import without_comments
from bra.text.source import Source

# Without one of these no heading has a mark: brackets, a colon, a dash, what divides, a class
# without its braces, a word in capitals, or the name of a part.
_MAY_BE_MARKED = re.compile(
    rb"[({\[:,;|/]| -|\xe2\x80[\x93\x94]|\xef\xbc\x9a|\.[A-Za-z\x80-\xff]|[A-Z\x80-\xff]{5}"
    rb"|[Pp][Aa][Rr][Tt][ \t\xc2\xe2]"
)
# Braces alone below a heading, or at the end of the only line right below it.
_BRACES_BELOW = re.compile(
    rb"(?:[ \t]*\r?\n)*[ \t]*(\{[^{}\n]*\})[ \t]*\r?(?:\n|\Z)"
    rb"|([^\n]*\{[^{}\n]*\})[ \t]*\r?\n?(?:[ \t]*\r?\n|\Z)"
)
# The same between blank lines: up to the next line, of which the braces may speak as well.
_BRACES_BETWEEN = re.compile(rb"(?:[ \t]*\r?\n)+[ \t]*\{[^{}\n]*\}[ \t]*\r?\n(?:[ \t]*\r?\n)*")


def marked_ranges(
    source: Source, blocks: list[Block], notes: Notes, *, labelled: bool
) -> list[tuple[int, int]]:
    """Return the ranges of headings and quotes with a mark, in order; they may overlap.

    A line that was meant as a heading begins a range, as an underlined one does, but ends only
    what such a line began: `---` is more often a line across the page.
    """
    ranges: list[tuple[int, int]] = []
    start = -1
    level = 0
    dividing = 0  # the level of a heading that speaks of all those after it
    began: Block | None = None
    spoken = -1
    slips = slips_of(source.data, blocks)
    if slips:
        blocks = sorted([*blocks, *slips], key=lambda each: each.start)
    for index, block in enumerate(blocks):
        if block.kind in (HEADING, SLIP):
            texts = _texts(source.data, block)
            line = source.data.rfind(b"\n", 0, block.start) + 1
            level = min(level, block.level) if line == spoken else level
            ends = line != spoken and block.level <= level and _may_end(source.data, block, began)
            if ends and (block.level < dividing or not dividing or ends_private_part(texts[0])):
                ranges.append((start, block.start))
                start, dividing, began = -1, 0, None
            if not labelled and not _may_be_marked(texts[-1]):
                continue
            mark = _mark(texts)
            if mark is None:
                continue
            if not mark.exact or block.kind == SLIP or heading_mark(texts[0]) is None:
                raw = source.data[block.start : block.end]
                span = (block.start, block.start + len(raw.rstrip()))
                notes.add("odd-confidential-mark", "error", span)
            if start < 0:
                # The heading's own line is part of it, markers before it on the line included.
                start, level = line, block.level
                began = block
            if heading_mark(texts[0]) is None:
                spoken = _also_spoken_of(source.data, block)
            # What stands in a list or is a slip ends nothing, and may reach further.
            level = min(level, block.level)
            divides = mark.divides and (mark.always or _is_empty(source, blocks, index))
            dividing = min(dividing or block.level, block.level) if divides else dividing
        elif block.kind == QUOTE and not (ranges and block.start < ranges[-1][1]):
            found = _quote(source, blocks, index, notes)
            if found is not None:
                ranges.append(found)
    if start >= 0:
        ranges.append((start, len(source.data)))
    return ranges


# The same headings come again in every record.
@lru_cache(maxsize=1024)
def _may_be_marked(text: str) -> bool:
    """Tell whether a heading has a sign without which it has no mark."""
    return _MAY_BE_MARKED.search(text.encode()) is not None


def has_mark(data: bytes, heading: Block) -> bool:
    """Tell whether a heading says that it is confidential."""
    return _mark(_texts(data, heading)) is not None


def ends_text(data: bytes, block: Block) -> bool:
    """Tell whether a block is a heading that surely ends what stands before it."""
    if block.kind != HEADING or block.lists or block.quotes or not is_atx(data, block):
        return False
    # Without words it says of nothing that it is another matter.
    return heading_text(data[block.start : block.end].decode()) != ""


def _may_end(data: bytes, block: Block, began: Block | None) -> bool:
    """Tell whether a heading may end what one of its level began."""
    if began is None or ends_text(data, block):
        return began is not None
    if block.kind == SLIP:
        return began.kind == SLIP and is_plain(data, block)
    underlined = not (block.lists or block.quotes or is_atx(data, block))
    return underlined and began.kind == HEADING and not is_atx(data, began)


def _also_spoken_of(data: bytes, heading: Block) -> int:
    """Return where the next line begins when braces stand alone between it and a heading."""
    between = _BRACES_BETWEEN.match(data, data.find(b"\n", heading.start) + 1 or len(data))
    return between.end() if between is not None else -1


def _mark(texts: list[str]) -> Mark | None:
    return next(filter(None, map(heading_mark, texts)), None)


def _texts(data: bytes, block: Block) -> list[str]:
    """Return what a heading says, and what it may say when taken with a line beside it.

    Of one that is underlined that is each line and then all of them, of others a mark in braces
    or brackets that slipped to the next line.
    """
    if block.kind == SLIP:
        return [slip_text(data, block)]
    raw = data[block.start : block.end].decode()
    if is_atx(data, block):
        text = heading_text(raw)
        if b"{" not in data:
            return [text]
        below = _BRACES_BELOW.match(data, data.find(b"\n", block.start) + 1 or len(data))
        return [text, f"{text} {below[below.lastindex or 0].decode()}"] if below else [text]
    lines = raw.strip().splitlines()[:-1]
    if len(lines) < 2:  # noqa: PLR2004 - one line is what it says
        return [heading_text(raw)]
    texts = [line.strip(" \t>") for line in lines]
    return [*texts, " ".join(texts)]


def _is_empty(source: Source, blocks: list[Block], index: int) -> bool:
    """Tell whether nothing but comments stands between a heading and the next of its level."""
    block = blocks[index]
    headings = (each for each in blocks[index + 1 :] if each.kind == HEADING)
    following = next(headings, None)
    if following is None or following.level > block.level:
        return False
    between = source.data[block.end : following.start].decode("utf-8", "replace")
    return not without_comments(between).strip()


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
            if said_of_text(data[other.start : other.end].decode(), entry=False) is None:
                notes.add("text-after-confidential", "warning", (other.start, line_end))
        break
    # Blank lines and markers before the quote's first word belong to it.
    return data.rfind(b"\n", 0, block.start) + 1, end
