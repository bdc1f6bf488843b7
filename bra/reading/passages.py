"""What of a meeting stands in a passage that is withheld for the confidential action it names."""

from collections.abc import Collection, Sequence

from bra.model import Item
from bra.reading.findable import Findable
from bra.reading.meeting import Reading
from bra.reading.public import passages_about
from bra.text.blocks import LINK, read_blocks
from bra.text.frontmatter import read_front_matter


def without_secret_passages(reading: Reading, secret: Collection[str]) -> Reading:
    """Return a reading in which what stands in such a passage is confidential, too.

    `secret` are full ids of actions that were raised in confidence.
    """
    ranges = passages_about(reading.source, reading.blocks, secret)
    if not ranges:
        return reading

    def hides(at: int) -> bool:
        return any(first <= at < last for first, last in ranges)

    meeting, source = reading.meeting, reading.source
    lines = {
        line
        for first, last in ranges
        for line in range(source.line(first), source.line(max(first, last - 1)) + 1)
    }
    return reading._replace(
        meeting=meeting._replace(
            items=tuple([_without_links(each, reading, ranges) for each in meeting.items]),
            statements=tuple(
                [
                    each._replace(confidential=each.confidential or hides(each.start))
                    for each in meeting.statements
                ]
            ),
            actions=tuple(
                [
                    each._replace(confidential=each.confidential or hides(each.start))
                    for each in meeting.actions
                ]
            ),
            topics=tuple(
                [
                    each._replace(confidential=each.confidential or each.line in lines)
                    for each in meeting.topics
                ]
            ),
        )
    )


def without_found_passages(findable: Findable, secret: Collection[str]) -> Findable:
    """Return what can be found, with what stands in such a passage confidential, too."""
    source = findable.source
    blocks = read_blocks(source.data, read_front_matter(source).body)
    ranges = passages_about(source, blocks, secret)

    def hides(at: int) -> bool:
        return any(first <= at < last for first, last in ranges)

    return findable._replace(
        decisions=tuple(
            [
                each._replace(confidential=each.confidential or hides(each.start))
                for each in findable.decisions
            ]
        ),
        actions=tuple(
            [
                each._replace(
                    confidential=each.confidential or hides(each.start),
                    notes="" if any(map(each.notes.__contains__, secret)) else each.notes,
                )
                for each in findable.actions
            ]
        ),
        secret=tuple(sorted([*findable.secret, *ranges])),
    )


def _without_links(item: Item, reading: Reading, ranges: Sequence[tuple[int, int]]) -> Item:
    """Return an item without the attachments that only such passages lead to."""
    if not item.attachments:
        return item
    hidden = (*ranges, *reading.secret)
    seen = {
        block.target
        for block in reading.blocks
        if block.kind == LINK
        and item.start <= block.start < item.end
        and not any(first <= block.start < last for first, last in hidden)
    }
    kept = tuple([each for each in item.attachments if each in seen])
    return item._replace(attachments=kept)
