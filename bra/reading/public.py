"""The public part of a file's text."""

import re
from collections.abc import Collection, Iterable

from bra.model import Diagnostic
from bra.reading.notes import Notes
from bra.reading.secrets import confidential_ranges, marks_in_doubt
from bra.text.blocks import ENTRY, Block, read_blocks
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source


def hidden_ranges(source: Source, secret: Collection[str] = ()) -> list[tuple[int, int]]:
    """Return the confidential parts of a file as byte ranges, in order; they may overlap.

    `secret` are full ids of actions that were raised in confidence: wherever one stands in an
    entry of a list, the entry is withheld.
    """
    body = read_front_matter(source).body
    blocks = read_blocks(source.data, body)
    found = confidential_ranges(source, blocks, Notes(source))
    return sorted([*found, *entries_about(source, blocks, secret)])


def noticed_of_marks(source: Source) -> tuple[Diagnostic, ...]:
    """Return what is to be noticed of the marks of confidentiality in a file."""
    notes = Notes(source)
    confidential_ranges(source, read_blocks(source.data, read_front_matter(source).body), notes)
    return tuple(notes.diagnostics)


def idle_marks_of(source: Source) -> list[int]:
    """Return where the lines begin that bear a mark of which nobody can tell what it covers."""
    return marks_in_doubt(source, read_blocks(source.data, read_front_matter(source).body))


def entries_about(
    source: Source, blocks: Iterable[Block], secret: Collection[str]
) -> list[tuple[int, int]]:
    """Return the entries of lists, as byte ranges, that begin with a line that names an id."""
    if not secret:
        return []
    ids = re.compile(rb"(?:%s)(?![0-9])" % b"|".join(re.escape(each.encode()) for each in secret))
    ranges: list[tuple[int, int]] = []
    for block in blocks:
        if block.kind == ENTRY:
            start = source.data.rfind(b"\n", 0, block.start) + 1
            end = source.data.find(b"\n", block.start)
            if ids.search(source.data, start, end if end >= 0 else len(source.data)):
                ranges.append((start, max(block.end, end)))
    return ranges


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
