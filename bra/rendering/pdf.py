"""A document as PDF/A-2a and PDF/UA-1, laid out by Typst."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bra.errors import UserError
from bra.rendering.columns import Columns, Sheet, fitted, loosened, row_by_row
from bra.rendering.document import Document, Plot
from bra.rendering.extras import needed
from bra.rendering.links import address, unlinked
from bra.rendering.plots import on_paper, plot_at
from bra.rendering.printable import pieces, printable, showable
from bra.rendering.shapes import facts, is_set_apart, together
from bra.text.tree import BULLETS, Node, plain_text, read_tree

STANDARDS: Final = ("a-2a", "ua-1")
_DEEPEST: Final = 20
_LONGEST_CELL: Final = 1200
_MOST_LINES: Final = 36
"""How many lines of a cell stand on one page at least, with the head of their table."""
_SHEET: Final = Sheet(room=442, sizes=(9.5, 8.5, 7.5), letter=0.53, beside=(13.6, 9.1))
_INDENT: Final = 9
"""How far a table is moved in by each list or entry that it stands in, in points."""


def to_pdf(document: Document, *others: Document, more: int = 0) -> bytes:
    """Return a document as PDF, the same bytes for the same document.

    `others` follow it in the same file, each on pages of its own.  `more` is how many pages will be
    added, which the pages' numbers count.
    Raises UserError when the engine is not installed, or cannot lay the document out.
    """
    try:
        import typst
    except ImportError:
        raise needed("PDF") from None
    year, month, day = map(int, document.day.split("-"))
    layout = Path(__file__).with_name("page.typ").read_bytes()
    try:
        made = typst.compile(
            layout,
            format="pdf",
            sys_inputs={"document": given(document, *others, more=more)},
            pdf_standards=list(STANDARDS),
            ignore_system_fonts=True,
            timestamp=int(datetime(year, month, day, tzinfo=UTC).timestamp()),
        )
    except typst.TypstError as error:
        raise _failed(str(error)) from None
    except BaseException as error:
        # The engine is a program of its own, and a fault in it comes out as no exception does.
        if type(error).__name__ != "PanicException":
            raise
        raise _failed(str(error)) from None
    if not isinstance(made, bytes):
        raise _failed("")
    return made


def given(document: Document, *others: Document, more: int = 0) -> str:
    """Return what the layout is given: the documents as data in JSON."""
    return json.dumps(
        {
            "title": printable(document.title),
            "council": printable(document.council),
            "language": document.language,
            "day": list(map(int, document.day.split("-"))),
            "more": more,
            "parts": [_part(each) for each in (document, *others)],
        }
    )


def _part(document: Document) -> dict[str, object]:
    before, _, rest = document.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    return {
        "short": printable(document.short),
        "page": (before, between, after),
        "marks": [printable(mark) for mark in document.marks],
        "tree": _blocks(read_tree(document.text), document),
    }


def _failed(reason: str) -> UserError:
    line = " ".join(reason.split())[:300]
    sentence = f"the PDF could not be laid out ({line}); HTML and DOCX can be written instead."
    return UserError("pdf-failed", sentence, reason=line)


def _blocks(tree: Node, document: Document) -> list[dict[str, object]]:
    """Return the blocks of a document as the layout knows them.

    What every page says is told apart, and so is what leads into the list below it.  Tables with
    the same heads have the same widths.
    """
    rows: dict[tuple[str, ...], list[Node]] = {}
    for block in tree.children:
        if block.kind == "table":
            rows.setdefault(_heads(block), []).extend(block.children)
    blocks: list[dict[str, object]] = []
    for place, block in enumerate(tree.children, 1):
        after = tree.children[place] if place < len(tree.children) else None
        words = plain_text(block) if block.kind == "paragraph" else ""
        plot = plot_at(document, block)
        if plot is not None:
            blocks.append(_plot(plot[1]))
        elif words and words in document.marks:
            blocks.append(_data("mark", block.children))
        elif words and _leads(words, after):
            blocks.append(_data("lead", block.children))
        elif block.kind == "table":
            blocks.append(_table(block, rows[_heads(block)], 0))
        else:
            blocks.append(_node(block, 0))
    for start, end in reversed(together(tree.children, document.together)):
        blocks[start:end] = [{**_data("together"), "c": blocks[start:end]}]
    return blocks


def _plot(plot: Plot) -> dict[str, object]:
    """Return a plot as the layout knows it: its picture, and what it shows in words."""
    return _data(
        "plot", text=showable(on_paper(plot)), target=printable(f"{plot.title}: {plot.text}")
    )


def _leads(words: str, after: Node | None) -> bool:
    """Tell whether words belong to what comes after them."""
    if after is None or after.kind not in ("list", "table", "quote"):
        return False
    return words.endswith(":") or (after.kind == "list" and facts(after) is not None)


def _heads(table: Node) -> tuple[str, ...]:
    return tuple(plain_text(cell) for cell in table.children[0].children)


def _node(node: Node, depth: int) -> dict[str, object]:
    """Return a node as the layout knows it: kind, children, text, level, address."""
    if depth > _DEEPEST:
        return _data("text", text=printable(plain_text(node)))
    kind, level, target = node.kind, node.level, node.target
    if kind == "text":
        found = [_data(own, text=words) for own, words in pieces(node.text.replace("\n", " "))]
        return found[0] if len(found) == 1 else {**_data("span"), "c": found}
    if kind in ("link", "image"):
        place = address(node)
        if place is None:
            return _data("span", unlinked(node), depth)
        return _data("link", node.children, depth, target=place)
    if kind == "list":
        tight = all(
            sum(child.kind == "paragraph" for child in entry.children) <= 1
            for entry in node.children
        )
        known = facts(node) if level == BULLETS else None
        if known is not None:
            return _facts(known, depth)
        if level == BULLETS:
            return _data("bullets", node.children, depth, level=int(tight))
        return _data(
            "numbers", node.children, depth, level=level, target="tight" if tight else "loose"
        )
    if kind == "quote" and is_set_apart(node):
        kind = "apart"
    if kind == "table":
        return _table(node, node.children, depth)
    return _data(kind, node.children, depth, printable(node.text), level, target)


def _table(table: Node, rows: Sequence[Node], depth: int) -> dict[str, object]:
    """Return a table as wide as `rows` want it: `w` is of its columns, `s` the size of its type.

    `h` tells whether the words of its heads are parted.
    One with more columns than a page has room for is a list for each of its rows.
    """
    columns = fitted(rows, _SHEET._replace(room=_SHEET.room - depth * _INDENT))
    if columns is None:
        return _data("span", tuple(row_by_row(table)), depth)
    inside = [_row(row, columns, depth + 1) for row in table.children]
    about = {"c": inside, "w": columns.widths, "s": columns.size, "h": not columns.whole}
    return {**_data("table", target=table.target), **about}


def _row(row: Node, columns: Columns, depth: int) -> dict[str, object]:
    """Return a row; its level is 1 when it is too long to stand on one page."""
    pairs = list(zip(row.children, columns.letters, strict=False))
    cells = tuple(cell._replace(children=loosened(cell.children, has)) for cell, has in pairs)
    lines = max((len(plain_text(cell)) / max(has, 1) for cell, has in pairs), default=0)
    return _data("row", cells, depth, level=int(lines > _MOST_LINES))


def _facts(known: tuple[tuple[Node, tuple[Node, ...]], ...], depth: int) -> dict[str, object]:
    """Return labels and what each says; `l` is how many letters the longest label has."""
    longest = max(len(plain_text(label)) for label, _ in known)
    pairs = [
        {**_data("pair"), "c": [_data("span", label.children, depth), _data("span", said, depth)]}
        for label, said in known
    ]
    size = sum(len(plain_text(part)) for _, said in known for part in said)
    return {
        **_data("facts", level=longest, target="long" if size > _LONGEST_CELL else ""),
        "c": pairs,
    }


def _data(
    kind: str,
    children: tuple[Node, ...] = (),
    depth: int = 0,
    text: str = "",
    level: int = 0,
    target: str = "",
) -> dict[str, object]:
    inside = [_node(child, depth + 1) for child in children]
    return {"k": kind, "c": inside, "t": text, "l": level, "u": target}
