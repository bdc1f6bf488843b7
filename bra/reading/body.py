"""The body of minutes: items, statements, actions, topics, and what of it is confidential."""

import re
from typing import Final, NamedTuple

from bra.model import ActionLine, Item, Statement, Topic
from bra.reading.actions import read_action
from bra.reading.given import Given, Lines
from bra.reading.items import read_items
from bra.reading.statements import read_statement
from bra.reading.tasks import BOX
from bra.reading.topics import read_topic
from bra.text.blocks import ENTRY, HEADING, LINK, MARKER, PARAGRAPH, Block

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
    reader = _Reader(given, items)
    reader.read()
    return Body(
        title,
        title_confidential,
        tuple(map(reader.filled, range(len(items)))),
        tuple(reader.statements),
        tuple(reader.actions),
        tuple(reader.topics),
    )


class _Reader:
    """Read what stands below the headings, in the order of the text."""

    def __init__(self, given: Given, items: list[Item]) -> None:
        self.given = given
        self.items = items
        self.lines = Lines(given.source.data)
        self.statements: list[Statement] = []
        self.actions: list[ActionLine] = []
        self.topics: list[Topic] = []
        self.with_text: set[int] = set()
        self.attachments: dict[int, list[str]] = {}

    def read(self) -> None:
        """Read each block in its item."""
        items, data = self.items, self.given.source.data
        count = len(items)
        index = -1
        claimed = seen = -1
        for place, block in enumerate(self.given.blocks):
            kind = block.kind
            if kind == HEADING:
                while index + 1 < count and items[index + 1].start <= block.start:
                    index += 1
                continue
            inside = index if index >= 0 and block.start < items[index].end else -1
            if inside >= 0:
                self.with_text.add(inside)
            if kind == ENTRY:
                if BOX.match(data, block.start):
                    self._action(place, inside)
                    continue
                marker = MARKER.match(data, block.start)
                text_at = marker.end() if marker is not None else block.start
            elif kind == PARAGRAPH:
                text_at = block.start
            else:
                if kind == LINK:
                    self._link(block, inside)
                continue
            if text_at <= claimed or text_at == seen:
                continue
            seen = text_at
            statement = read_said(self.given, place, text_at, inside)
            if statement is not None:
                claimed = statement.end - 1
                self.statements.append(statement)
            elif kind == ENTRY and inside >= 0 and items[inside].means == "next":
                self._topic(block, text_at)

    def _action(self, place: int, inside: int) -> None:
        title = self.items[inside].title if inside >= 0 else ""
        action = read_action(self.given, self.lines, place, inside, title)
        if action is not None:
            self.actions.append(action)

    def _topic(self, block: Block, text_at: int) -> None:
        if block.lists == 1 and not block.quotes:
            topic = read_topic(self.given, self.lines, block, text_at)
            if topic is not None:
                self.topics.append(topic)

    def _link(self, block: Block, inside: int) -> None:
        shown = inside >= 0 and not self.given.is_secret(block.start)
        if shown and block.target and not _SCHEME.match(block.target):
            self.attachments.setdefault(inside, []).append(block.target)

    def filled(self, index: int) -> Item:
        """Return an item with what was found below it."""
        item = self.items[index]
        if index not in self.with_text:
            return item._replace(empty=True)
        linked = self.attachments.get(index)
        return item if linked is None else item._replace(attachments=tuple(linked))


def read_said(given: Given, place: int, text_at: int, inside: int) -> Statement | None:
    """Read the statement with which the block at `place` begins, if there is one.

    `text_at` is where its text begins, `inside` the index of its item or -1.
    """
    block = given.blocks[place]
    if inside < 0 or given.source.data.find(b":", text_at, block.end) < 0:
        return None
    if not given.secret:
        if block.quotes:
            return None
        return read_statement(
            given.source, given.blocks, place, text_at, given.stem, inside, given.notes
        )
    if block.quotes and not given.is_secret(block.start):
        return None
    whole = given.source if given.is_secret(text_at) else given.public
    statement = read_statement(whole, given.blocks, place, text_at, given.stem, inside, given.notes)
    if statement is not None and given.is_secret(statement.start):
        return statement._replace(confidential=True)
    return statement
