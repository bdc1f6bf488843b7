"""What a part of a document is by its shape, for writers that show it in a way of its own."""

import re
from collections.abc import Sequence
from typing import Final

from bra.text.tree import Node, plain_text

FILL_IN: Final = re.compile(r"_{10,}")
"""A line to write on, as it stands in text."""
_NARROW: Final = 14
_INSET: Final = 4
"""How many letters would have room between two columns."""
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


def column_widths(rows: Sequence[Node]) -> list[float]:
    """Return how wide each column is: in letters, negative, for what is short, else a share."""
    widths: list[float] = []
    for place in range(len(rows[0].children)):
        texts = [plain_text(row.children[place]) for row in rows if place < len(row.children)]
        longest = max(map(len, texts), default=0)
        words = max((len(word) for text in texts for word in text.split()), default=0)
        if longest <= _NARROW:
            head = plain_text(rows[0].children[place])  # bold, and not to be parted
            widths.append(-max(longest, len(head) + 1))
        else:
            average = sum(map(len, texts)) / len(texts)
            widths.append(round(max(1.0, min(average, 80) ** 0.5, min(words, 40) / 8), 2))
    if all(width < 0 for width in widths):
        return [_INSET - width for width in widths]
    return widths
