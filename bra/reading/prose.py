"""The running text of a meeting's items, and what it says of itself."""

from bisect import bisect_right
from collections.abc import Iterator

from bra.reading.claims import unkept_claims
from bra.reading.meeting import Reading
from bra.reading.secrets import masked
from bra.reading.tasks import BOX
from bra.text.blocks import ENTRY, IMAGE, LINK, LIST, PARAGRAPH


def prose_of(reading: Reading) -> Iterator[tuple[int, int]]:
    """Return where each paragraph and entry of the items has text of its own, tasks left out."""
    data, items = reading.source.data, reading.meeting.items
    body = items[0].body if items else len(data)
    blocks = [each for each in reading.blocks if each.kind not in (LIST, LINK, IMAGE)]
    task = -1
    for place, block in enumerate(blocks):
        if block.kind not in (PARAGRAPH, ENTRY) or block.quotes or block.start < body:
            continue
        if block.kind == ENTRY and BOX.match(data, block.start):
            end = data.find(b"\n", block.start)
            task = len(data) if end < 0 else end
        if block.start < task:  # the entry, or the paragraph that its words are
            continue
        # What stands in an entry, such as a task or a quote, is no text of the entry.
        inside = blocks[place + 1].start if place + 1 < len(blocks) else block.end
        yield block.start, min(block.end, inside)


def unmarked_claims(reading: Reading) -> Iterator[int]:
    """Return where public text claims to be confidential and tells of its matter all the same."""
    if not reading.labelled:
        return
    data = masked(reading.source.data, reading.secret)
    prose = list(prose_of(reading))
    starts = [first for first, _ in prose]
    for item in reading.meeting.items:
        text = data[item.body : item.end].decode()
        place, at = item.body, 0
        for claim in unkept_claims(text):
            place, at = place + len(text[at:claim].encode()), claim
            block = bisect_right(starts, place) - 1
            if block >= 0 and place < prose[block][1]:
                yield place
