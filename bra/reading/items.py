"""The title and the items of minutes, by their headings."""

from typing import NamedTuple

from bra.model import Item
from bra.reading.given import Given
from bra.reading.headings import Heading, heading_text, read_heading
from bra.reading.secretwords import is_near
from bra.text.blocks import HEADING, Block, is_atx

ITEM_LEVEL = 2


class Headings(NamedTuple):
    """Hold the title of minutes and their items; an item tells nothing yet of the text below it."""

    title: str | None
    title_confidential: bool
    items: list[Item]


def read_items(given: Given) -> Headings:
    """Read the headings that begin the document and its items; report what is odd about them."""
    found = _dividing(given)
    title: str | None = None
    title_at = -1
    for block in found:
        if block.level < ITEM_LEVEL:
            title, title_at = heading_text(given.text(block)), block.start
            break
    items = _items(given, found)
    return Headings(title, given.is_secret(title_at), items)


def _dividing(given: Given) -> list[Block]:
    """Return the headings of the document and its items; one that is underlined is reported."""
    data = given.source.data
    found: list[Block] = []
    for block in given.blocks:
        if block.kind != HEADING or block.level > ITEM_LEVEL or block.lists or block.quotes:
            continue
        if is_atx(data, block):
            found.append(block)
            continue
        raw = given.text(block)
        span = (block.start, block.start + len(raw.rstrip().encode()))
        given.notes.add("setext-heading", "warning", span, title=raw.strip().splitlines()[0])
    return found


def _items(given: Given, found: list[Block]) -> list[Item]:
    data = given.source.data
    ends = [*(block.start for block in found[1:]), len(data)]
    read = [
        (block, end, _heading(given, block))
        for block, end in zip(found, ends, strict=False)
        if block.level == ITEM_LEVEL
    ]
    written = any(heading.number is not None for _, _, heading in read)
    items: list[Item] = []
    line, at = 1, 0
    for place, (block, end, heading) in enumerate(read, 1):
        if written and heading.number is None:
            given.notes.add("unnumbered-item", "warning", _line(data, block.start))
        line += data.count(b"\n", at, block.start)
        at = block.start
        items.append(
            Item(
                heading.number if written else str(place),
                heading.number,
                heading.title,
                heading.presenters,
                heading.minutes,
                heading.kind,
                heading.means,
                heading.anchor,
                heading.dnr,
                heading.law,
                given.is_secret(block.start),
                False,  # noqa: FBT003 - whether it is empty is told by what stands below it
                (),
                line,
                block.start,
                block.end,
                end,
            )
        )
    return items


def _heading(given: Given, block: Block) -> Heading:
    heading = read_heading(heading_text(given.text(block)), given.names)
    if heading.odd or not heading.title:
        span = _line(given.source.data, block.start)
        for odd in heading.odd:
            if not is_near(odd.lstrip(".")):
                given.notes.add("unknown-attribute", "info", span, attribute=odd)
        if not heading.title:
            given.notes.add("item-without-title", "warning", span)
    return heading


def _line(data: bytes, start: int) -> tuple[int, int]:
    """Return the range from an offset to the end of its line."""
    end = data.find(b"\n", start)
    end = len(data) if end < 0 else end
    return start, end - (data[end - 1 : end] == b"\r")
