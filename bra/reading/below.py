"""What stands below the headings of minutes, block by block."""

from collections.abc import Iterator, Sequence
from typing import Final

from bra.model import Item, Statement
from bra.reading.given import Given
from bra.reading.statements import read_statement
from bra.reading.tasks import BOX
from bra.text.blocks import ENTRY, HEADING, MARKER, PARAGRAPH

TASK, OTHER = -1, -2
OUTSIDE: Final = -1

Met = tuple[int, int, int, Statement | None]
"""The index of a block, that of its item, where its text begins, and the statement it begins with.

The text of a task entry begins at TASK, that of what is neither entry nor paragraph at OTHER; what
is in no item is OUTSIDE.
"""


def read_below(given: Given, items: Sequence[Item]) -> Iterator[Met]:
    """Give the blocks that are no headings, in the order of the text.

    What belongs to a statement, or is the same text as the block before it, is left out.
    """
    data = given.source.data
    last = len(items) - 1
    index = OUTSIDE
    claimed = seen = -1
    for place, block in enumerate(given.blocks):
        kind, start = block.kind, block.start
        if kind == HEADING:
            while index < last and items[index + 1].start <= start:
                index += 1
            continue
        inside = index if index >= 0 and start < items[index].end else OUTSIDE
        if kind == ENTRY:
            if BOX.match(data, start):
                yield place, inside, TASK, None
                continue
            marker = MARKER.match(data, start)
            text_at = marker.end() if marker is not None else start
        elif kind == PARAGRAPH:
            text_at = start
        else:
            yield place, inside, OTHER, None
            continue
        if text_at <= claimed or text_at == seen:
            continue
        seen = text_at
        statement = None
        if inside >= 0 and data.find(b":", text_at, block.end) >= 0:
            statement = _statement(given, place, text_at, inside)
            if statement is not None:
                claimed = statement.end - 1
        yield place, inside, text_at, statement


def _statement(given: Given, place: int, text_at: int, inside: int) -> Statement | None:
    """Read the statement with which a block in an item begins, if there is one."""
    block = given.blocks[place]
    if block.quotes and not given.is_secret(block.start):
        return None
    whole = given.around(text_at)
    statement = read_statement(whole, given.blocks, place, text_at, given.stem, inside, given.notes)
    if statement is not None and given.is_secret(statement.start):
        return statement._replace(confidential=True)
    return statement
