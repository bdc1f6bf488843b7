"""How the columns of a table share a page: how wide each is, and how large their type."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final, NamedTuple

from bra.rendering.breadth import longest_word
from bra.text.tree import BULLETS, Node, plain_text

_NARROW: Final = 14
_INSET: Final = 4
"""How many letters would have room between two columns."""
_WHOLE: Final = 32
_PART: Final = 9
_LEAST: Final = 5
"""How long a piece of a word is at most that is counted: whole words, or what hyphens leave."""
_PROSE: Final = 30
_PROSE_LINE: Final = 14
"""How long the cells of a column of prose are on average, and how short its lines may be."""
_LONGEST_LINE: Final = 60
_CAPITALS: Final = 1.3
_DIGITS: Final = 0.92
"""How much wider than a letter one of a head in capitals is, and a digit."""
_AFTER_SIGN: Final = re.compile(r"(?<=[/.@?&=_-])(?=\w)")
_WORD: Final = re.compile(r"[^\s\u200b]+")


class Sheet(NamedTuple):
    """Hold what a writer has for a table, in points.

    `room` is the width of the text, `sizes` are those of its type from the largest, `letter` is how
    wide a letter is of it, `beside` what stands between two columns in the largest and in others.
    """

    room: float
    sizes: tuple[float, ...]
    letter: float
    beside: tuple[float, float]


class Columns(NamedTuple):
    """Hold the widths of columns, the size of their type, and how many letters a line has in each.

    A width is in letters, negative, for what is short, else a share of the room that is left.
    `whole` tells that no word of the heads has to be parted.
    """

    widths: list[float]
    size: float
    letters: list[float]
    whole: bool


def fitted(rows: Sequence[Node], sheet: Sheet) -> Columns | None:
    """Return how the columns of a table stand beside one another; None when there are too many.

    A table that has no room as it is gets smaller type, then hyphens in its words.
    """
    natural = column_widths(rows)
    letters = _letters(natural, sheet)
    whole = _needs(rows, _WHOLE, _WHOLE)
    if all(has >= need for has, need in zip(letters, whole, strict=True)):
        return Columns(natural, sheet.sizes[0], letters, whole=True)
    lines = [max(map(len, texts)) for texts in _columns(rows)]
    for size, *longest in _attempts(sheet):
        needs = _needs(rows, *longest)
        beside = _beside(size, sheet)
        room = sheet.room / (size * sheet.letter) - beside * len(needs)
        if sum(needs) <= room:
            letters = _shared(needs, lines, room)
            widths = [round(own + beside, 2) for own in letters]
            return Columns(widths, size, letters, whole=longest[1] == _WHOLE)
    return None


def column_widths(rows: Sequence[Node]) -> list[float]:
    """Return how wide each column is: in letters, negative, for what is short, else a share."""
    widths: list[float] = []
    for head, *rest in _columns(rows):
        texts = [head, *rest]
        longest = max(map(len, texts))
        words = max((len(word) for text in texts for word in text.split()), default=0)
        if longest <= _NARROW:
            widths.append(-max(longest, len(head) + 1))  # bold, and not to be parted
        else:
            average = sum(map(len, texts)) / len(texts)
            widths.append(round(max(1.0, min(average, 80) ** 0.5, min(words, 40) / 8), 2))
    if all(width < 0 for width in widths):
        return [_INSET - width for width in widths]
    return widths


def row_by_row(table: Node) -> Iterator[Node]:
    """Yield a list for each row of a table that no page has room for: each head and its cell.

    Without any row it is a list of the heads, so that they do not vanish.
    """
    heads, *rows = table.children
    for row in rows or [Node("row")]:
        entries: list[Node] = []
        for head, cell in zip_longest(heads.children, row.children, fillvalue=Node("cell")):
            label = Node("strong", (*head.children, Node("text", text=":")))
            named = (label, Node("text", text=" ")) if head.children else ()
            words = (*named, *cell.children)
            if words:
                entries.append(Node("entry", (Node("paragraph", words),)))
        if entries:
            yield Node("list", tuple(entries), level=BULLETS)


def loosened(nodes: tuple[Node, ...], letters: float) -> tuple[Node, ...]:
    """Return inlines whose words may be parted where a line of so many letters has no room.

    Words of the language are left to its hyphens.
    """
    return tuple(
        node._replace(
            text=_WORD.sub(lambda match: _pieces(match[0], letters), node.text)
            if node.kind in ("text", "codespan")
            else node.text,
            children=loosened(node.children, letters),
        )
        for node in nodes
    )


def _columns(rows: Sequence[Node]) -> Iterator[list[str]]:
    for place in range(len(rows[0].children)):
        yield [plain_text(row.children[place]) for row in rows if place < len(row.children)]


def _attempts(sheet: Sheet) -> Iterator[tuple[float, int, int]]:
    """Yield sizes of type, and the longest pieces of words in cells and heads, the best first."""
    *larger, last = sheet.sizes
    for size in larger:
        yield size, _WHOLE, _WHOLE
    for size in (*larger[1:], last):
        yield size, _WHOLE, _PART
    for size in (*larger[1:], last):
        yield size, _PART, _PART
    yield last, _PART, _LEAST
    yield last, _LEAST, _LEAST


def _beside(size: float, sheet: Sheet) -> float:
    """Return how many letters of a size would have room between two columns."""
    return sheet.beside[size != sheet.sizes[0]] / (size * sheet.letter)


def _letters(widths: Sequence[float], sheet: Sheet) -> list[float]:
    """Return how many letters of the largest type a line has in each column."""
    size = sheet.sizes[0]
    beside = _beside(size, sheet)
    fixed = sum(beside - width for width in widths if width < 0)
    free = sheet.room / (size * sheet.letter) - fixed
    shares = sum(width for width in widths if width > 0)
    return [-width if width < 0 else free * width / shares - beside for width in widths]


def _needs(rows: Sequence[Node], inside: int, above: int) -> list[float]:
    """Return how many letters a line must have in each column for no piece to be parted.

    `inside` is how long a piece is at most that is counted in cells, `above` in the heads.
    """
    needs: list[float] = []
    for place, (head, *rest) in enumerate(_columns(rows)):
        cells = [row.children[place] for row in rows[1:] if place < len(row.children)]
        words = max((min(longest_word(cell), inside) for cell in cells), default=0)
        numbers = max((len(text) * _DIGITS for text in rest if _is_number(text)), default=0)
        own: float = min(longest_word(rows[0].children[place]), above)
        own *= _CAPITALS if head.isupper() else 1
        prose = bool(rest) and sum(map(len, rest)) / len(rest) > _PROSE
        needs.append(max(words, numbers, own, _PROSE_LINE if prose else 0, 1))
    return needs


def _is_number(text: str) -> bool:
    """Tell whether a cell is a number with what belongs to it, which stands on one line."""
    return len(text) <= _NARROW and any(map(str.isdigit, text)) and not any(map(str.isalpha, text))


def _shared(needs: Sequence[float], lines: Sequence[int], room: float) -> list[float]:
    """Return needs with the room that is left, most of it where the lines are longest."""
    pairs = zip(needs, lines, strict=True)
    wants = [max(0.0, min(line, _LONGEST_LINE) - need) for need, line in pairs]
    left = room - sum(needs)
    if not sum(wants):
        return [need * room / sum(needs) for need in needs]
    return [need + left * want / sum(wants) for need, want in zip(needs, wants, strict=True)]


def _pieces(word: str, letters: float) -> str:
    if len(word) <= letters or (word.isalpha() and len(word) <= _WHOLE):
        return word
    size = max(2, int(letters) - 1)
    parts: list[str] = []
    for part in _AFTER_SIGN.split(word):
        step = size if len(part) > letters else len(part)
        parts += [part[at : at + step] for at in range(0, len(part), step)]
    return "\u200b".join(parts)
