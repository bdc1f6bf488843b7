"""What a part of a document is by its shape, for writers that show it in a way of its own."""

import re
from typing import Final

from bra.text.tree import Node, plain_text

FILL_IN: Final = re.compile(r"_{10,}")
"""A line to write on, as it stands in text."""
_LONGEST_LABEL: Final = 90


def is_set_apart(quote: Node) -> bool:
    """Tell whether a quote is a statement set apart: it begins with a bold label."""
    first = quote.children[0] if quote.children else None
    return first is not None and label_of(first, (":", ".")) is not None


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
