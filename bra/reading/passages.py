"""What of a meeting stands in a passage that is withheld for the confidential action it names."""

from collections.abc import Collection, Sequence

from bra.model import Item, Meeting
from bra.reading.findable import Findable
from bra.reading.named import names_secret
from bra.reading.public import hidden_ranges, passages_about
from bra.text.blocks import LINK, Block, read_blocks
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source


def without_secret_passages(meeting: Meeting, source: Source, secret: Collection[str]) -> Meeting:
    """Return a meeting in which what stands in such a passage is confidential, too.

    `source` is its file, `secret` are full ids of actions that were raised in confidence.
    """
    blocks = read_blocks(source.data, read_front_matter(source).body)
    ranges = passages_about(source, blocks, secret)
    if not ranges:
        return meeting

    def hides(at: int) -> bool:
        return any(first <= at < last for first, last in ranges)

    lines = {
        line
        for first, last in ranges
        for line in range(source.line(first), source.line(max(first, last - 1)) + 1)
    }
    return meeting._replace(
        items=_without_links(meeting.items, source, blocks, secret),
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
                    notes="" if names_secret(each.notes, secret) else each.notes,
                )
                for each in findable.actions
            ]
        ),
        secret=tuple(sorted([*findable.secret, *ranges])),
    )


def _without_links(
    items: tuple[Item, ...], source: Source, blocks: Sequence[Block], secret: Collection[str]
) -> tuple[Item, ...]:
    """Return items without the attachments that only withheld text leads to."""
    if not any(item.attachments for item in items):
        return items
    hidden = hidden_ranges(source, secret)
    links = [
        block
        for block in blocks
        if block.kind == LINK and not any(first <= block.start < last for first, last in hidden)
    ]

    def seen(item: Item) -> tuple[str, ...]:
        targets = {each.target for each in links if item.start <= each.start < item.end}
        return tuple([each for each in item.attachments if each in targets])

    return tuple([item._replace(attachments=seen(item)) for item in items])
