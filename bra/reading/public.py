"""The public part of a file's text."""

import re
from collections.abc import Collection, Sequence

from bra.model import Diagnostic
from bra.reading.notes import Notes
from bra.reading.referred import referred_ranges
from bra.reading.secrets import confidential_ranges, marks_in_doubt
from bra.reading.words import statement_words
from bra.text.blocks import ENTRY, PARAGRAPH, TABLE, Block, read_blocks
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source


def hidden_ranges(source: Source, secret: Collection[str] = ()) -> list[tuple[int, int]]:
    """Return the confidential parts of a file as byte ranges, in order; they may overlap.

    `secret` are full ids of actions that were raised in confidence: the entry of a list, the
    paragraph or the table that names one is withheld.
    """
    body = read_front_matter(source).body
    blocks = read_blocks(source.data, body)
    found = confidential_ranges(source, blocks, Notes(source))
    return sorted([*found, *passages_about(source, blocks, secret)])


def noticed_of_marks(source: Source) -> tuple[Diagnostic, ...]:
    """Return what is to be noticed of the marks of confidentiality in a file."""
    notes = Notes(source)
    confidential_ranges(source, read_blocks(source.data, read_front_matter(source).body), notes)
    return tuple(notes.diagnostics)


def idle_marks_of(source: Source) -> list[int]:
    """Return where the lines begin that bear a mark of which nobody can tell what it covers."""
    return marks_in_doubt(source, read_blocks(source.data, read_front_matter(source).body))


def passages_about(
    source: Source, blocks: Sequence[Block], secret: Collection[str]
) -> list[tuple[int, int]]:
    """Return the passages, as byte ranges, that name an id: an entry's first line speaks for it.

    A statement that names one, such as a decision, is public: it has words of its own.  The
    footnotes and targets of links to which such passages alone refer are among them.
    """
    if not secret:
        return []
    ids = re.compile(rb"(?:%s)(?![0-9])" % b"|".join(re.escape(each.encode()) for each in secret))
    ranges: list[tuple[int, int]] = []
    for block in blocks:
        if block.kind not in (ENTRY, PARAGRAPH, TABLE):
            continue
        start = source.data.rfind(b"\n", 0, block.start) + 1
        line_end = source.data.find(b"\n", block.start)
        first = line_end if line_end >= 0 else len(source.data)
        if not ids.search(source.data, start, first if block.kind == ENTRY else block.end):
            continue
        if block.kind != PARAGRAPH or not _is_statement(source.data[block.start : block.end]):
            ranges.append((start, max(block.end, first)))
    if not ranges or source.data.find(b"]:", blocks[0].start) < 0:
        return ranges
    marked = confidential_ranges(source, list(blocks), Notes(source, only=()))
    return [*ranges, *referred_ranges(source.data, blocks[0].start, [*marked, *ranges])]


def _is_statement(raw: bytes) -> bool:
    return statement_words().label.match(raw.decode()) is not None


def public_text(source: Source, start: int, end: int) -> str:
    """Return the text between two byte offsets without what is confidential in it."""
    parts: list[bytes] = []
    position = start
    for first, last in hidden_ranges(source):
        if last <= position or first >= end:
            continue
        parts.append(source.data[position : max(first, position)])
        position = max(position, last)
    if position < end:
        parts.append(source.data[position:end])
    return b"".join(parts).decode("utf-8", "replace")
