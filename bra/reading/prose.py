"""The running text of a meeting's items, as rules look at it."""

from collections.abc import Iterator

from bra.checking.model import Case, Span
from bra.reading.tasks import BOX
from bra.text.blocks import ENTRY, IMAGE, LINK, LIST, PARAGRAPH


def prose_of(case: Case) -> Iterator[Span]:
    """Return where each paragraph and entry of the items has text of its own, tasks left out."""
    body = case.meeting.items[0].body if case.meeting.items else len(case.data)
    blocks = [each for each in case.reading.blocks if each.kind not in (LIST, LINK, IMAGE)]
    task = -1
    for place, block in enumerate(blocks):
        if block.kind not in (PARAGRAPH, ENTRY) or block.quotes or block.start < body:
            continue
        if block.kind == ENTRY and BOX.match(case.data, block.start):
            task = case.line(block.start)[1]
        if block.start < task:  # the entry, or the paragraph that its words are
            continue
        # What stands in an entry, such as a task or a quote, is no text of the entry.
        inside = blocks[place + 1].start if place + 1 < len(blocks) else block.end
        yield block.start, min(block.end, inside)
