"""The body of minutes: items, statements, actions, topics."""

import re
from typing import Final, NamedTuple

from bra.model import ActionLine, Item, Statement, Topic
from bra.reading.actions import read_action
from bra.reading.below import OTHER, TASK, read_below
from bra.reading.given import Given, Lines
from bra.reading.items import read_items
from bra.reading.topics import read_topic
from bra.text.blocks import ENTRY, LINK, Block

_SCHEME: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|/|#|\\")


class Body(NamedTuple):
    """Hold what the body of a meeting's file says."""

    title: str | None
    title_confidential: bool
    items: tuple[Item, ...]
    statements: tuple[Statement, ...]
    actions: tuple[ActionLine, ...]
    topics: tuple[Topic, ...]


def read_body(given: Given) -> Body:
    """Read all that the body of a file says."""
    title, title_confidential, items = read_items(given)
    lines = Lines(given.source.data, given.blocks)
    statements: list[Statement] = []
    actions: list[ActionLine] = []
    topics: list[Topic] = []
    attachments: dict[int, list[str]] = {}
    filled: set[int] = set()
    for place, inside, text_at, statement in read_below(given, items):
        filled.add(inside)
        if text_at == TASK:
            title_of_item = items[inside].title if inside >= 0 else ""
            action = read_action(given, lines, place, inside, title_of_item)
            if action is not None:
                actions.append(action)
        elif statement is not None:
            statements.append(statement)
        elif text_at == OTHER:
            _attach(given, given.blocks[place], attachments.setdefault(inside, []))
        elif inside >= 0 and items[inside].means == "next" and _is_topic(given.blocks[place]):
            topic = read_topic(given, lines, given.blocks[place], text_at)
            if topic is not None:
                topics.append(topic)
    return Body(
        title,
        title_confidential,
        tuple(
            item
            if place in filled and not attachments.get(place)
            else item._replace(
                empty=place not in filled, attachments=tuple(attachments.get(place, ()))
            )
            for place, item in enumerate(items)
        ),
        tuple(statements),
        tuple(actions),
        tuple(topics),
    )


def _is_topic(block: Block) -> bool:
    return block.kind == ENTRY and block.lists == 1 and not block.quotes


def _attach(given: Given, block: Block, attachments: list[str]) -> None:
    """Note the target of a link that leads into the folder."""
    if block.kind != LINK or not block.target or _SCHEME.match(block.target):
        return
    if given.is_secret(block.start):
        return
    # What confidential text says that a reference leads to is not told where it is used.
    if given.public is given.source or block.target.encode() in given.public.data:
        attachments.append(block.target)
