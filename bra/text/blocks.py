"""The blocks of a Markdown body that minutes are made of, with byte offsets.

CommonMark with tables decides what is a heading, a list entry, a quote or code.
"""

import re
from functools import cache
from typing import NamedTuple

HEADING, PARAGRAPH, ENTRY, QUOTE, TABLE, CODE, HTML, LIST, LINK = range(9)


class Block(NamedTuple):
    """Hold one block in the order in which the text opens them.

    `level` is a heading's level.  `lists` and `quotes` count the lists and quotes around it (an
    entry counts its own list).  `target` is a link's address.
    """

    kind: int
    start: int
    end: int
    lists: int
    quotes: int
    level: int = 0
    target: str = ""


_PLAIN = {"Paragraph": PARAGRAPH, "Item": ENTRY, "HtmlBlock": HTML}
_RICH = {"BlockQuote": QUOTE, "Table": TABLE, "CodeBlock": CODE, "List": LIST}
_LEVELS = {"H1": 1, "H2": 2, "H3": 3, "H4": 4, "H5": 5, "H6": 6}


@cache
def _parser():  # type: ignore[no-untyped-def]  # noqa: ANN202 - the library's type is named inside
    import pyromark

    return pyromark.Markdown(options=pyromark.Options.ENABLE_TABLES)


def read_blocks(body: str, base: int) -> list[Block]:
    """Return the blocks of a body that begins at byte offset `base` of its file."""
    blocks: list[Block] = []
    add = blocks.append
    lists = quotes = 0
    for event, span in _parser().events_with_range(body):
        if type(event) is not dict:
            continue
        tag = event.get("Start")
        if tag is None:
            tag = event.get("End")
            if type(tag) is dict:
                if "List" in tag:
                    lists -= 1
                elif "BlockQuote" in tag:
                    quotes -= 1
            continue
        if type(tag) is str:
            kind = _PLAIN.get(tag)
            if kind is not None:
                add(Block(kind, base + span["start"], base + span["end"], lists, quotes))
            continue
        name = next(iter(tag))
        if name == "Heading":
            level = _LEVELS[tag[name]["level"]]
            add(Block(HEADING, base + span["start"], base + span["end"], lists, quotes, level))
            continue
        if name == "Link":
            target = str(tag[name].get("dest_url", ""))
            add(Block(LINK, base + span["start"], base + span["end"], lists, quotes, 0, target))
            continue
        kind = _RICH.get(name)
        if kind is None:
            continue
        if kind == LIST:
            lists += 1
        elif kind == QUOTE:
            quotes += 1
        add(Block(kind, base + span["start"], base + span["end"], lists, quotes))
    return blocks


_ATX = re.compile(rb"[ \t>]*#{1,6}(?:[ \t]|\r?\n|\Z)")


def is_atx(data: bytes, block: Block) -> bool:
    """Tell whether a heading begins with number signs and not with an underline."""
    return _ATX.match(data, block.start) is not None
