"""Where a file is confidential, as byte ranges; what is not exact fails closed."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

from bra.reading.confidential import ends_private_part, heading_mark, quote_mark
from bra.reading.doubtful import doubtful_ranges
from bra.reading.headings import heading_text
from bra.reading.idle import Marked, idle_marks
from bra.reading.labels import Label, said_of_text
from bra.reading.marks import marked_comments
from bra.reading.notes import Notes
from bra.reading.secretwords import may_hold_label
from bra.reading.shown import shown_bodies
from bra.reading.signs import may_say_so, signs_of
from bra.reading.slips import is_plain, slip_text, slips_of
from bra.reading.veil import veiled_ranges
from bra.text.blocks import CODE, ENTRY, HEADING, LIST, PARAGRAPH, QUOTE, SLIP, Block, is_atx
from bra.text.comments import without_comments
from bra.text.source import Source

# Without one of these no heading has a mark: brackets, a colon, a dash, what divides, a class
# without its braces, a word in capitals, or the name of a part.
_MAY_BE_MARKED = re.compile(
    rb"[({\[:,;|/]| -|\xe2\x80[\x93\x94]|\xef\xbc\x9a|\.[A-Za-z\x80-\xff]|[A-Z\x80-\xff]{5}"
    rb"|[Pp][Aa][Rr][Tt][ \t\xc2\xe2]"
)
_FOOTNOTE = re.compile(rb"\[\^[^\]\n]+\]:")
_INDENTED = re.compile(rb"(?:[ \t]*\r?\n)*(?:(?:\t| {2,})[^\n]*\n?(?:[ \t]*\r?\n)*)+")
_BLANKS = bytes(each if each in b"\r\n" else 0x20 for each in range(256))

Ranges = list[tuple[int, int]]


def masked(data: bytes, ranges: Iterable[tuple[int, int]]) -> bytes:
    """Return the bytes with blanks for what lies in the ranges; every offset stays."""
    parts = bytearray(data)
    for first, last in ranges:
        parts[first:last] = data[first:last].translate(_BLANKS)
    return bytes(parts)


def confidential_ranges(
    source: Source,
    blocks: list[Block],
    notes: Notes,
    *,
    labelled: bool | None = None,
    head: Sequence[tuple[int, int]] | None = None,
) -> Ranges:
    """Return the confidential ranges of a file, in order; they may overlap.

    Those of the front matter are among them.
    A heading's range runs to the next heading of its level or above that stands outside lists
    and quotes; a quote's range takes in the quotes that only blank lines divide from it.  A
    paragraph or an entry that calls itself confidential is so with the list right after it or what
    is below it.  What is around a mark of which that cannot be told is withheld too.  `labelled`
    tells whether there may be one, and `head` what is withheld for the front matter, when that is
    known already.
    """
    if labelled is None:
        labelled = bool(blocks) and may_hold_label(source.data, blocks[0].start)
    ranges = _marked(source, blocks, notes, labelled=labelled)
    if head is None:
        head = veiled_ranges(source, blocks[0].start if blocks else len(source.data))
    if head:
        ranges = sorted([*head, *ranges])
    if not labelled or not blocks:
        return ranges
    files = _readings(source, blocks, ranges, notes)
    comments = _comments(source.data, blocks)
    secret = sorted([*files[-1].secret, *comments])
    doubtful = (doubtful_ranges(file._replace(secret=secret)) for file in files)
    return sorted([*secret, *chain.from_iterable(doubtful)])


def _readings(source: Source, blocks: list[Block], marked: Ranges, notes: Notes) -> list[Marked]:
    """Return a file as it is written, with all that is sure of it, and as it is shown.

    `marked` are the ranges of the headings and quotes as they are written.  The last of them has
    what is confidential in any.
    """
    start = blocks[0].start
    signs = signs_of(_body(source, blocks))
    ranges = sorted([*marked, *_labelled(source, blocks, marked, signs, notes)])
    files = [Marked(source.data, start, blocks, ranges, signs)]
    for data in shown_bodies(source.data, start, ranges):
        seen, quiet = source._replace(data=data), Notes(source, only=())
        signs = signs_of(_body(seen, blocks))
        found = _marked(seen, blocks, quiet, labelled=True)
        found += _labelled(seen, blocks, found, signs, quiet)
        new = [span for span in found if not files[-1].hides(span[0])]
        for first, _ in new:
            notes.add("odd-confidential-mark", "error", source.line_span(source.line(first)))
        files.append(Marked(data, start, blocks, sorted([*files[-1].secret, *found]), signs))
    return files


def _comments(data: bytes, blocks: list[Block]) -> Ranges:
    """Return the comments that call themselves confidential; those in code are text."""
    code = [each for each in blocks if each.kind == CODE]
    return [
        (each.start, each.end)
        for each in marked_comments(data, blocks[0].start)
        if not each.alone and not any(one.start <= each.start < one.end for one in code)
    ]


def marks_in_doubt(source: Source, blocks: list[Block]) -> list[int]:
    """Return where the lines of a file begin that bear a mark which does not say what it covers."""
    if not blocks or not may_hold_label(source.data, blocks[0].start):
        return []
    notes = Notes(source)
    marked = _marked(source, blocks, notes, labelled=True)
    files = _readings(source, blocks, marked, notes)
    secret = files[-1].secret
    marks = chain.from_iterable(idle_marks(file._replace(secret=secret)) for file in files)
    return sorted({source.data.rfind(b"\n", 0, at) + 1 for at in marks})


def _body(source: Source, blocks: list[Block]) -> str:
    return source.data[blocks[0].start :].decode("utf-8", "replace")


def _labelled(
    source: Source, blocks: list[Block], marked: Ranges, signs: Collection[str], notes: Notes
) -> Iterator[tuple[int, int]]:
    """Give the ranges of paragraphs and entries that call themselves confidential."""
    data = source.data
    after = -1
    for index, block in enumerate(blocks) if signs else ():
        if block.kind not in (PARAGRAPH, ENTRY) or block.start < after:
            continue
        if any(first <= block.start < last for first, last in marked):
            continue
        raw = data[block.start : block.end].decode()
        label = said_of_text(raw, entry=block.kind == ENTRY) if may_say_so(raw, signs) else None
        if label is None:
            continue
        line = source.line_span(source.line(block.start))
        notes.add("odd-confidential-mark", "error", (block.start, max(block.start, line[1])))
        after = _reach(blocks, index, data, label)
        # The signs before a first word on its line belong to it, as do those of what holds it.
        yield data.rfind(b"\n", 0, block.start) + 1, after


def _reach(blocks: list[Block], index: int, data: bytes, label: Label) -> int:
    """Return where that ends which a paragraph or an entry says to be confidential.

    A label alone speaks of all up to the next heading.  What stands in a quote, or in an entry
    with more than one paragraph, takes in the rest of that.
    """
    block = blocks[index]
    around = [
        each.end
        for each in blocks[:index]
        if each.kind in (QUOTE, ENTRY) and each.start <= block.start and block.end <= each.end
    ]
    if around:
        return max(block.end, min(around))
    end = max(block.end, _footnote_end(data, block))
    for other in blocks[index + 1 :]:
        if other.start < end:
            continue
        if other.kind == HEADING and not (other.lists or other.quotes):
            return other.start if label.alone else end
        if label.alone:
            end = other.end
        elif block.kind == PARAGRAPH and label.leads and other.kind == LIST:
            return other.end
        else:
            return end
    return len(data) if label.alone else end


def _footnote_end(data: bytes, block: Block) -> int:
    """Return where a footnote ends that a paragraph begins: after all lines that are indented."""
    end = block.end
    if not _FOOTNOTE.match(data, block.start):
        return end
    below = _INDENTED.match(data, end)
    return end if below is None else below.end()


def _marked(source: Source, blocks: list[Block], notes: Notes, *, labelled: bool) -> Ranges:
    """Return the ranges of headings and quotes with a mark, in order; they may overlap.

    A line that was meant as a heading begins a range, but ends only what such a line began.
    """
    ranges: Ranges = []
    start = -1
    level = 0
    divides = slipped = False
    slips = slips_of(source.data, blocks)
    if slips:
        blocks = sorted([*blocks, *slips], key=lambda each: each.start)
    for index, block in enumerate(blocks):
        if block.kind in (HEADING, SLIP):
            texts = _texts(source.data, block)
            ends = start >= 0 and block.level <= level and not (block.lists or block.quotes)
            if block.kind == SLIP:
                ends = ends and slipped and is_plain(source.data, block)
            if ends and (not divides or block.level < level or ends_private_part(texts[0])):
                ranges.append((start, block.start))
                start, divides = -1, False
            if not labelled and _MAY_BE_MARKED.search(texts[-1].encode()) is None:
                continue
            mark = next(filter(None, map(heading_mark, texts)), None)
            if mark is None:
                continue
            if not mark.exact or block.kind == SLIP:
                raw = source.data[block.start : block.end]
                span = (block.start, block.start + len(raw.rstrip()))
                notes.add("odd-confidential-mark", "error", span)
            if start < 0:
                # The heading's own line is part of it, markers before it on the line included.
                start, level = source.data.rfind(b"\n", 0, block.start) + 1, block.level
                slipped = block.kind == SLIP
            # What stands in a list or is a slip ends nothing, and may reach further.
            level = min(level, block.level)
            divides |= mark.divides and (mark.always or _is_empty(source, blocks, index))
        elif block.kind == QUOTE and not (ranges and block.start < ranges[-1][1]):
            found = _quote(source, blocks, index, notes)
            if found is not None:
                ranges.append(found)
    if start >= 0:
        ranges.append((start, len(source.data)))
    return ranges


def _texts(data: bytes, block: Block) -> list[str]:
    """Return what a heading says; of one that is underlined, each line and then all of them."""
    if block.kind == SLIP:
        return [slip_text(data, block)]
    raw = data[block.start : block.end].decode()
    lines = [] if is_atx(data, block) else raw.strip().splitlines()[:-1]
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
