"""What a part of a document is by its shape, for writers that show it in a way of its own."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bra.text.tree import Node, plain_text

FILL_IN: Final = re.compile(r"_{10,}")
"""A line to write on, as it stands in text."""
_LONGEST_LABEL: Final = 90
_MOST_LINES: Final = 34
_LINE: Final = 70
_WRITTEN: Final = 2
"""How many lines a page surely has, how many letters one has, how many one to write on takes."""


def is_set_apart(quote: Node) -> bool:
    """Tell whether a quote is a statement set apart: it begins with a bold label."""
    first = quote.children[0] if quote.children else None
    return first is not None and label_of(first, (":", ".")) is not None


def together(blocks: Sequence[Node], headings: Sequence[str]) -> list[tuple[int, int]]:
    """Return where the sections of a document begin and end that stand on one page.

    They are those with one of these headings, and those with lines to write on, unless they are too
    long for it.
    """
    found: list[tuple[int, int]] = []
    starts = [place for place, block in enumerate(blocks) if block.kind == "heading"]
    for start, end in pairwise([*starts, len(blocks)]):
        texts = [plain_text(block) for block in blocks[start:end]]
        lines = sum(map(_lines, blocks[start:end]))
        signed = texts[0] in headings or any(FILL_IN.search(text) for text in texts)
        if signed and lines <= _MOST_LINES:
            found.append((start, end))
    return found


def _lines(block: Node) -> int:
    """Return how many lines of a page a block takes at most, about."""
    if block.kind in ("list", "entry", "table", "row", "quote"):
        return sum(map(_lines, block.children)) or 1
    text = plain_text(block)
    breaks = sum(child.kind == "break" for child in block.children)
    return 1 + breaks + len(text) // _LINE + _WRITTEN * len(FILL_IN.findall(text))


def facts(node: Node) -> tuple[tuple[Node, tuple[Node, ...]], ...] | None:
    """Return the labels of a list and what each says, when all its entries have a bold label."""
    found: list[tuple[Node, tuple[Node, ...]]] = []
    for entry in node.children:
        if len(entry.children) != 1:
            return None
        label = label_of(entry.children[0], (":",))
        if label is None:
            return None
        first, *rest = entry.children[0].children[1:] or (Node("text"),)
        if first.kind == "text":
            first = first._replace(text=first.text.lstrip())
        found.append((label, (first, *rest)))
    return tuple(found) or None


def label_of(paragraph: Node, ends: tuple[str, ...]) -> Node | None:
    """Return the bold label that a paragraph begins with, or None."""
    if paragraph.kind != "paragraph" or not paragraph.children:
        return None
    label = paragraph.children[0]
    words = plain_text(label)
    if label.kind != "strong" or not words.endswith(ends) or len(words) > _LONGEST_LABEL:
        return None
    return label
