"""A document as PDF/A-2a and PDF/UA-1, laid out by Typst."""

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

from bra.errors import UserError
from bra.languages import languages
from bra.rendering.document import Document, Plot
from bra.rendering.extras import needed
from bra.rendering.links import address, unlinked
from bra.rendering.plots import on_paper, plot_at
from bra.rendering.shapes import FILL_IN, column_widths, facts, is_set_apart
from bra.text.tree import BULLETS, Node, plain_text, read_tree

STANDARDS: Final = ("a-2a", "ua-1")
_DEEPEST: Final = 12
_LONGEST_WORD: Final = re.compile(r"[^\s\u200b-]{40,}")
_PIECE: Final = re.compile(r".{1,24}", re.DOTALL)
_LONGEST_CELL: Final = 1200
# What the fonts that come with the engine can show, all else the engine refuses (PDF/A wants every
# sign to have a shape), or lays out wrongly (scripts from right to left beside others).
_STRANGE: Final = re.compile(
    "[^\n -~\xa0-\u0377\u037a-\u037f\u0384-\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u04ff"
    "\u1e00-\u1eff\u2010-\u2027\u202f-\u2040\u2042\u2044-\u2052\u2054-\u205f\u2070\u2071"
    "\u2074-\u208e\u2090-\u209c\u20a0-\u20bf\u2100-\u211e\u2120\u2122\u2124\u2126-\u214f"
    "\u2150-\u2184\u2190-\u23ff\u2500-\u2603\u2605\u2606\u2610-\u2612\u263a-\u2667"
    "\ufb00-\ufb06\ufffd\u200b]"
)


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
            "title": _shown(document.title),
            "council": _shown(document.council),
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
        "short": _shown(document.short),
        "page": (before, between, after),
        "marks": [_shown(mark) for mark in document.marks],
        "tree": _blocks(read_tree(document.text), document),
    }


def _failed(reason: str) -> UserError:
    line = " ".join(reason.split())[:300]
    sentence = f"the PDF could not be laid out ({line}); HTML and DOCX can be written instead."
    return UserError("pdf-failed", sentence, reason=line)


def _shown(text: str) -> str:
    """Return text that can be printed: strange signs by their number, long words with breaks."""
    return _LONGEST_WORD.sub(lambda match: "\u200b".join(_PIECE.findall(match[0])), _known(text))


def _known(text: str) -> str:
    """Return text with strange signs by their number."""
    composed = unicodedata.normalize("NFC", text)
    return _STRANGE.sub(lambda match: f"[U+{ord(match[0]):04X}]", composed)


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
            blocks.append({**_node(block, 0), "w": column_widths(rows[_heads(block)])})
        else:
            blocks.append(_node(block, 0))
    return blocks


def _plot(plot: Plot) -> dict[str, object]:
    """Return a plot as the layout knows it: its picture, and what it shows in words."""
    return _data("plot", text=_known(on_paper(plot)), target=_shown(f"{plot.title}: {plot.text}"))


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
        return _data("text", text=_shown(plain_text(node)))
    kind, level, target = node.kind, node.level, node.target
    if kind == "text":
        return _text(node.text.replace("\n", " "))
    if kind in ("link", "image"):
        found = address(node)
        if found is None:
            return _data("span", unlinked(node), depth)
        return _data("link", node.children, depth, target=found)
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
        return {
            **_data("table", node.children, depth, target=target),
            "w": column_widths(node.children),
        }
    if kind == "row":
        long = any(len(plain_text(cell)) > _LONGEST_CELL for cell in node.children)
        level = int(long)
    return _data(kind, node.children, depth, _shown(node.text), level, target)


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


def _text(text: str) -> dict[str, object]:
    """Return a text, with the lines to write on as nodes of their own."""
    text = _unbroken(text)
    if FILL_IN.search(text) is None:
        return _data("text", text=_shown(text))
    return {**_data("span"), "c": list(_with_lines(text))}


def _unbroken(text: str) -> str:
    """Return a text in which no line ends inside `1 april`, `kl. 13` or `§ 4`."""
    return _ties().sub("\xa0", text)


@cache
def _ties() -> re.Pattern[str]:
    """Return what finds the spaces at which a day, a time of day or a number would be broken."""
    spoken = languages()
    names = {each for one in spoken for each in one.months}
    names |= {each for one in spoken for forms in one.short_months for each in forms}
    months = "|".join(sorted(map(re.escape, names)))
    short = {each for one in spoken for each in one.clock_words if each.endswith(".")} | {"§"}
    before = "|".join(rf"(?<={re.escape(each)})" for each in sorted(short))
    return re.compile(rf"(?<=\d) (?=(?:{months})\b)|(?:{before}) (?=\d)", re.IGNORECASE)


def _with_lines(text: str) -> Iterator[dict[str, object]]:
    at = 0
    for match in FILL_IN.finditer(text):
        yield _data("text", text=_shown(text[at : match.start()]))
        yield _data("fill-in")
        at = match.end()
    yield _data("text", text=_shown(text[at:]))
