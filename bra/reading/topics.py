"""The topics that minutes put forward for the next meeting."""

import re
from typing import Final

from bra.model import Presenter, Topic
from bra.reading.given import Given, Lines
from bra.reading.headings import read_bracket
from bra.text.blocks import Block

_BRACKET: Final = re.compile(r"[ \t]*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*\.?\s*\Z")


def read_topic(given: Given, lines: Lines, block: Block, text_at: int) -> Topic | None:
    """Read an entry of a list whose text begins at a byte offset; one without words is None."""
    data = given.around(block.start).data
    line_end = data.find(b"\n", text_at)
    end = block.end if line_end < 0 else min(block.end, line_end)
    written = title = data[text_at:end].decode().strip()
    presenters: tuple[Presenter, ...] = ()
    minutes = None
    match = _BRACKET.search(title) if ")" in title else None
    if match is not None:
        read = read_bracket(match[1], given.names)
        if read is not None:
            presenters, minutes = read
            title = title[: match.start()]
    title = title.strip().removesuffix(".").rstrip()
    if not title:
        return None
    secret = given.is_secret(block.start)
    return Topic(title, presenters, minutes, secret, lines.of(block.start), written)
