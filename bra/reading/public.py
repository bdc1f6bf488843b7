"""The public part of a file's text."""

from bra.reading.notes import Notes
from bra.reading.secrets import confidential_ranges
from bra.text.blocks import read_blocks
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source


def hidden_ranges(source: Source) -> list[tuple[int, int]]:
    """Return the confidential parts of a file as byte ranges, in order; they may overlap."""
    body = read_front_matter(source).body
    blocks = read_blocks(source.data, body)
    return sorted(confidential_ranges(source, blocks, Notes(source)))


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
