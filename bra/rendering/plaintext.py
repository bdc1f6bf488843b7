"""A document as plain text, for the mails of programs that show nothing else."""

import textwrap
from collections.abc import Iterator
from typing import Final

from bra.rendering.document import Document
from bra.rendering.links import address, unlinked
from bra.text.tree import BULLETS, Node, plain_text, read_tree

WIDE: Final = 72
_UNDER: Final = {1: "=", 2: "-"}


def to_text(document: Document) -> str:
    """Return the words of a document in lines, its lists and headings told apart by signs."""
    blocks = ["\n".join(_block(block)) for block in read_tree(document.text).children]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _block(node: Node) -> Iterator[str]:
    if node.kind == "heading":
        words = _words(node)
        yield words
        if node.level in _UNDER:
            yield _UNDER[node.level] * min(len(words), WIDE)
    elif node.kind == "paragraph":
        for line in _words(node).split("\n"):
            yield from _wrapped(line)
    elif node.kind == "list":
        yield from _list(node)
    elif node.kind == "table":
        for row in node.children[1:]:
            said = (_words(cell) for cell in row.children)
            yield from _hung("- ", "; ".join(words for words in said if words))
    elif node.kind == "code":
        yield from node.text.split("\n")
    elif node.kind == "rule":
        yield "-" * WIDE
    else:
        for child in node.children:
            yield from (f"> {line}" if node.kind == "quote" else line for line in _block(child))


def _list(node: Node) -> Iterator[str]:
    for place, entry in enumerate(node.children):
        mark = "- " if node.level == BULLETS else f"{node.level + place}. "
        lines = [line for child in entry.children for line in _block(child)]
        for number, line in enumerate(lines or [""]):
            yield (mark if number == 0 else " " * len(mark)) + line


def _wrapped(line: str) -> list[str]:
    return textwrap.wrap(line, WIDE, break_long_words=False, break_on_hyphens=False) or [""]


def _hung(mark: str, line: str) -> list[str]:
    first, *rest = _wrapped(line)
    return [mark + first, *(" " * len(mark) + part for part in rest)]


def _words(node: Node) -> str:
    """Return inlines as words; a link is followed by where it leads."""
    parts: list[str] = []
    for child in node.children:
        if child.kind == "break":
            parts.append("\n")
        elif child.kind in ("link", "image"):
            target = address(child)
            words = "".join(map(plain_text, unlinked(child) if target is None else child.children))
            parts.append(words if target in (None, words) else f"{words} ({target})")
        elif child.children:
            parts.append(_words(child))
        else:
            parts.append(child.text.replace("\n", " "))
    return "".join(parts)
