"""How much room the words of a table want on a page, and which of them may be divided."""

import re
from collections.abc import Iterator
from typing import Final

from bra.text.tree import Node, plain_text

ISO: Final = r"(?<![\w/-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w/-])"
"""A day, as it stands in text."""
FULL_ID: Final = r"(?<![\w/-])\d{4}-\d\d-\d\d(?:-[\w-]+?)?/[AD]\d+(?!\w)"
"""The full id of an action or a decision."""
LONG: Final = "long"
"""The kind of node that a word is which no column has room for."""
_WHOLE: Final = re.compile(f"(?:{FULL_ID}|{ISO})")
_UNDIVIDED: Final = re.compile(rf"{FULL_ID}|{ISO}|[^\s-]+-?")
_TOO_LONG: Final = re.compile(r"[^\s-]{33,}")
"""An address, say; words of the language are shorter, save now and then."""
_PART: Final = 12
"""How many characters are counted of such a word: it may be divided anywhere."""
_BETWEEN: Final = 2
_MEASURE: Final = 64
"""How many characters a table has room for where text stands; columns have some between them."""
_SHEET: Final = 96
"""How many it has in small type and the margin as well."""


def breadth(table: Node) -> str:
    """Return the classes of a table whose columns would not fit beside one another as text does."""
    columns = zip(*[row.children for row in table.children], strict=False)
    width = sum(max(map(longest_word, column)) + _BETWEEN for column in columns)
    if width <= _MEASURE:
        return ""
    return "wide" if width <= _SHEET else "wide widest"


def longest_word(cell: Node) -> int:
    """Return how long what is not to be divided in a cell is, in characters."""
    words: list[str] = _UNDIVIDED.findall(plain_text(cell))
    return max((_PART if _TOO_LONG.match(word) else len(word) for word in words), default=0)


def is_whole(cell: Node) -> bool:
    """Tell whether a cell is nothing but a day or an id, which is never divided."""
    return _WHOLE.fullmatch(plain_text(cell)) is not None


def divided(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Yield inlines, with every word that is too long for a column as a node of its own."""
    for node in nodes:
        if node.kind != "text":
            yield node._replace(children=tuple(divided(node.children)))
            continue
        at = 0
        for match in _TOO_LONG.finditer(node.text):
            if match.start() > at:
                yield node._replace(text=node.text[at : match.start()])
            yield node._replace(kind=LONG, text=match[0])
            at = match.end()
        if at < len(node.text):
            yield node._replace(text=node.text[at:])
