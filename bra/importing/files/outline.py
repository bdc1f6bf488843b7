"""Blocks of a document become lines of Markdown: headings, paragraphs, lists, tables."""

from collections.abc import Iterable, Sequence
from itertools import groupby, zip_longest
from typing import Final, NamedTuple

from bra.importing.files.tableitems import has_other_items, is_below_tasks, items_of_table
from bra.importing.files.tablekinds import (
    are_pairs,
    heads_lists,
    heads_sides,
    is_form,
    is_label_alone,
    is_of_labels,
    names_list,
)
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, label_of
from bra.importing.withheld import is_mark, may_hold
from bra.reading.secretwords import may_hold_label

_LEADING: Final = compiled(r"\A(?=#|>|\+\s|\||~~~|={3,}\s*\Z)")
_SHORT: Final = 80
_BY_HAND: Final = 0.15
_DEEPEST: Final = 6
HARD_BREAK: Final = "  "
"""What ends a line of Markdown after which the next begins on a line of its own."""
BREAK: Final = "<br>"
"""What stands between the lines of a cell that must stay apart."""
_MOST_COLUMNS: Final = 100


class Block(NamedTuple):
    """Hold lines that belong together.

    `kind` is `heading`, `text`, `entry`, `quote`, `note`, `table` or `gap`.
    """

    kind: str
    lines: tuple[str, ...]
    items: tuple[str, ...] = ()
    """The lines of a table as items, should it hold those of the document."""


class Outline:
    """Gather the blocks of a document in order, and set them as lines."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []

    def heading(self, level: int, text: str) -> None:
        """Add a heading; one without words is none."""
        words = " ".join(text.replace("**", "").split())
        if words:
            self.blocks.append(Block("heading", (f"{'#' * max(1, min(level, _DEEPEST))} {words}",)))

    def paragraph(self, text: str) -> None:
        """Add a paragraph, whose lines stay apart; an empty one is a gap set by hand."""
        lines = _lines(text)
        self.blocks.append(Block("text", lines) if lines else Block("gap", ()))

    def entry(self, text: str, depth: int = 0, marker: str = "-") -> None:
        """Add an entry of a list; `marker` is what stands before it."""
        lines = _lines(text)
        if lines:
            lead = "  " * min(depth, _DEEPEST)
            first = f"{lead}{marker} {lines[0]}"
            rest = tuple(f"{lead}  {line}" for line in lines[1:])
            self.blocks.append(Block("entry", (first, *rest)))

    def more(self, text: str) -> None:
        """Add a further paragraph to the entry or the paragraph before it, on lines of its own."""
        while self.blocks and self.blocks[-1].kind == "gap":
            self.blocks.pop()
        if not self.blocks or self.blocks[-1].kind not in ("entry", "text"):
            self.paragraph(text)
            return
        kind, lines, _ = self.blocks.pop()
        lead = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
        lead += "  " if kind == "entry" else ""
        self.blocks.append(Block(kind, (*lines, *(f"{lead}{line}" for line in _lines(text)))))

    def quote(self, text: str) -> None:
        """Add a paragraph of a quote."""
        lines = _lines(text)
        if lines:
            self.blocks.append(Block("quote", tuple(f"> {line}" for line in lines)))

    def note(self, label: str, lines: Iterable[str]) -> None:
        """Add a note, as Markdown has it; nothing of it is a quote or a heading."""
        first, *rest = [line.lstrip("> ") for line in lines if line.strip("> ")] or [""]
        self.blocks.append(
            Block("note", (f"[^{label}]: {first}", *(f"    {line}" for line in rest)))
        )

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Add a table; one that only places labels and text side by side becomes lines."""
        full = [row[:_MOST_COLUMNS] for row in rows if any(cell.strip() for cell in row)]
        # A mark of what is confidential may be of all rows of a table.
        plain = not may_hold_label("\n".join(map("\n".join, full)).encode(), 0)
        if not plain and any(_is_marked(cell) for row in full for cell in row):
            self.blocks.append(_as_table(full))
            return
        for alone, part in groupby(full, lambda row: plain and is_label_alone(row)):
            if alone:
                # What a row over all columns says of people is no row of the table.
                for row in part:
                    self.paragraph("\n".join(row))
            else:
                self._table([*part], plain=plain)

    def _table(self, full: Sequence[Sequence[str]], *, plain: bool) -> None:
        if plain and len(full) > 1 and (heads_lists(full[0]) or heads_sides(full)):
            for column in zip_longest(*full, fillvalue=""):
                self.paragraph("\n".join(column))
            return
        width = max((len(row) for row in full), default=0)
        even = [[*row, *("",) * (width - len(row))] for row in full]
        items = _items(even) if plain and width > 1 else ()
        if not items and (width <= 1 or is_form(full) or (plain and is_of_labels(full))):
            for row in full:
                self._form(row)
            return
        self.blocks.append(_as_table(full)._replace(items=items))

    def _form(self, row: Sequence[str]) -> None:
        cells = [_lines(cell) for cell in row]
        words = [cell for cell in cells if cell]
        if are_pairs(row):
            for label, value in zip(row[::2], row[1::2], strict=True):
                if value.strip():
                    self._form((label, value))
            return
        if len(words) > 2 and names_list(row):
            label, *rest = (" ".join(cell) for cell in words)
            self.paragraph(f"{label.replace('**', '').rstrip(': ')}: {', '.join(rest)}")
            return
        if len(words) == 2 and cells[0] and len(cells[0]) == 1:
            label = cells[0][0].replace("**", "").rstrip(": ")
            first, *rest = words[1]
            self.blocks.append(Block("text", (f"{label}: {first}", *rest)))
            return
        for cell in words:
            self.paragraph("\n".join(cell))

    def lines(self) -> list[str]:
        """Return the lines, an empty one between blocks that do not belong together."""
        texts = sum(block.kind == "text" for block in self.blocks)
        gaps = sum(block.kind == "gap" for block in self.blocks)
        by_hand = gaps > texts * _BY_HAND
        found: list[str] = []
        before: Block | None = None
        for block in _with_items(self.blocks):
            if block.kind == "gap":
                before = None
                continue
            if before is not None and before.kind == block.kind == "quote":
                # Of a quote in two only the first says that it is confidential.
                found.append(">")
            elif found and not (before is not None and _together(before, block, by_hand=by_hand)):
                found.append("")
            if found and found[-1] and block.kind == "text" == (before and before.kind):
                found[-1] += HARD_BREAK
            found += _broken(block)
            before = block
        return found


def _items(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    items = items_of_table([["\n".join(_lines(cell)) for cell in row] for row in rows])
    if items is None:
        return ()
    # The heads of the columns stay until what is left out is told.
    head = [*_as_table(rows[:1]).lines, ""] if len(items) < len(rows) else []
    return (*head, *(line for item in items for line in item))


def _with_items(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return blocks in which tables are items, where nothing else is and nothing may be secret."""
    if not any(block.items for block in blocks):
        return blocks
    around = [line for block in blocks if not block.items for line in block.lines]
    every = "\n".join(line for block in blocks for line in block.lines)
    if has_other_items(around) or may_hold(every):
        return blocks
    found: list[Block] = []
    for block in blocks:
        above = [line for each in found[-1:] for line in each.lines]
        whole = block.items and not is_below_tasks(above)
        found.append(Block("items", block.items) if whole else block)
    return found


def _broken(block: Block) -> list[str]:
    """Return the lines of a block, those of one paragraph with the sign that they stay apart."""
    if block.kind not in ("text", "entry", "quote"):
        return list(block.lines)
    return [*(f"{line}{HARD_BREAK}" for line in block.lines[:-1]), *block.lines[-1:]]


def _lines(text: str) -> tuple[str, ...]:
    lines = (line.strip() for line in text.split("\n"))
    return tuple(_LEADING.sub(r"\\", line, count=1) for line in lines if line)


def _as_table(rows: Sequence[Sequence[str]]) -> Block:
    width = max((len(row) for row in rows), default=0)
    lines = [_row([*row, *("",) * (width - len(row))]) for row in rows]
    return Block("table", (lines[0], f"|{'---|' * width}", *lines[1:]))


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _cell(text: str) -> str:
    """Return what stands in a cell on one line; beside a mark its lines stay apart."""
    found = ""
    marked = _is_marked(text)
    for line in _lines(text):
        gap = "" if not found else " " if found.endswith((",", ";", ":", ".", "-")) else ", "
        gap = BREAK if found and marked else gap
        found += gap + " ".join(line.replace("|", "\\|").split())
    return found


def _is_marked(cell: str) -> bool:
    """Tell whether one of several lines in a cell is a mark of what is confidential."""
    lines = _lines(cell)
    return len(lines) > 1 and any(map(is_mark, lines))


def _together(before: Block, block: Block, *, by_hand: bool) -> bool:
    """Tell whether no empty line stands between two blocks."""
    if before.kind != block.kind or block.kind not in ("text", "entry"):
        return False
    if block.kind == "entry":
        return True
    first, second = before.lines[-1], block.lines[0]
    if max(len(first), len(second)) > _SHORT:
        return False
    plain = first.replace("**", "")
    listed = looks_like_entry(second, strict=True) and (
        plain.endswith(":")
        or label_of(bare(plain)) is not None
        or looks_like_entry(plain, strict=True)
    )
    return by_hand or listed
