"""Where a file is confidential, as byte ranges; what is not exact fails closed."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

from bra.reading.doubtful import doubtful_ranges
from bra.reading.headed import ends_text, has_mark, marked_ranges
from bra.reading.idle import Marked, idle_marks
from bra.reading.labels import Label, said_of_text
from bra.reading.marks import marked_comments
from bra.reading.notes import Notes
from bra.reading.referred import referred_ranges
from bra.reading.secretwords import may_hold_label
from bra.reading.shown import shown_bodies
from bra.reading.signs import may_say_so, signs_of
from bra.reading.veil import veiled_ranges
from bra.text.blocks import CODE, ENTRY, HEADING, LIST, PARAGRAPH, QUOTE, Block, read_blocks
from bra.text.conflicts import Conflict, conflicts_of, may_conflict, versions_of
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source

_FOOTNOTE = re.compile(rb"\[\^[^\]\n]+\]:")
_INDENTED = re.compile(rb"(?:[ \t]*\r?\n)*(?:(?:\t| {2,})[^\n]*\n?(?:[ \t]*\r?\n)*)+")
_BLANKS = bytes(each if each in b"\r\n" else 0x20 for each in range(256))

# Each conflict may lie in another: more would take too long to look through.
_MOST_MARKERS = 100
# Git leaves three; each is a reading of the whole file.
_MOST_SIDES = 20

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
    is below it.  What is around a mark of which that cannot be told is withheld too.  So are the
    footnotes and the targets of links that confidential text alone refers to.  What one side of an
    unfinished merge marks is so on all sides.  `labelled` tells whether there may be a mark, and
    `head` what is withheld for the front matter, when that is known already.
    """
    ranges = _ranges_as_it_stands(source, blocks, notes, labelled=labelled, head=head)
    conflicts = conflicts_of(source.data) if may_conflict(source.data) else []
    if conflicts:
        # As it stands `=======` makes a heading of the line above it.
        return sorted([*(head or ()), *_ranges_of_sides(source, conflicts)])
    if not ranges or not blocks:
        return ranges
    referred = referred_ranges(source.data, blocks[0].start, ranges)
    return sorted([*ranges, *referred]) if referred else ranges


def _ranges_of_sides(source: Source, conflicts: Sequence[Conflict]) -> Ranges:
    """Return what is confidential as one of the sides of an unfinished merge has the file.

    A conflict that such a range touches is so as a whole.  A heading in a conflict ends nothing:
    nobody knows yet whether it will stand there.
    """
    markers = source.data.count(b"<<<<<<<") + source.data.count(b"\n=======")
    if markers > _MOST_MARKERS or max(len(each.sides) for each in conflicts) > _MOST_SIDES:
        return [(0, len(source.data))]
    found: Ranges = []
    for version in versions_of(source.data, conflicts):
        side = source._replace(data=version.data)
        blocks = [
            each
            for each in read_blocks(side.data, read_front_matter(side).body)
            if each.kind != HEADING
            or not version.is_contested(each.start)
            or has_mark(side.data, each)
        ]
        secret = confidential_ranges(side, blocks, Notes(side, only=()))
        found += [version.place(first, last) for first, last in secret if first < last]
    touched = [
        (each.start, each.end)
        for each in conflicts
        if any(first < each.end and each.start < last for first, last in found)
    ]
    return [*found, *touched]


def _ranges_as_it_stands(
    source: Source,
    blocks: list[Block],
    notes: Notes,
    *,
    labelled: bool | None,
    head: Sequence[tuple[int, int]] | None,
) -> Ranges:
    """Return the confidential ranges of a file, marks of a merge being text as any other."""
    if labelled is None:
        labelled = bool(blocks) and may_hold_label(source.data, blocks[0].start)
    ranges = marked_ranges(source, blocks, notes, labelled=labelled)
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
        found = marked_ranges(seen, blocks, quiet, labelled=True)
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
    marked = marked_ranges(source, blocks, notes, labelled=True)
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

    A label alone speaks of all up to the next heading; right before a heading it speaks of that,
    and all below it.  What stands in a quote, or in an entry
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
    end = own_end = max(block.end, _footnote_end(data, block))
    level = 0
    for other in blocks[index + 1 :]:
        if other.start < end:
            continue
        if ends_text(data, other):
            if not label.alone:
                return end
            if end > own_end and not 0 < level < other.level:
                return other.start
            level = level or other.level
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
