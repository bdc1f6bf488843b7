"""A document as one HTML file that needs nothing beside it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from html import escape
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from bra.rendering.breadth import FULL_ID, ISO, LONG, breadth, divided, is_whole
from bra.rendering.document import Document
from bra.rendering.links import address, unlinked
from bra.rendering.plots import on_page, plot_at
from bra.rendering.shapes import FILL_IN, facts, is_set_apart, together
from bra.text.tree import BULLETS, Node, plain_text, read_tree

if TYPE_CHECKING:
    from nh3 import Cleaner

_INLINE: Final = {"emphasis": "em", "strong": "strong", "strike": "s", "codespan": "code"}
_TAGS: Final = set(
    [f"h{level}" for level in range(1, 7)]
    + ["p", "ul", "ol", "li", "dl", "dt", "dd", "pre", "blockquote", "hr", "div"]
    + ["table", "caption", "thead", "tbody", "tr", "th", "td"]
    + ["a", "br", "em", "strong", "s", "code", "span", "time"]
)
_ATTRIBUTES: Final = {
    "a": {"href"},
    "ol": {"start"},
    "table": {"class"},
    "time": {"datetime"},
    "th": {"scope", "class"},
    "div": {"class"},
    "p": {"class"},
    "span": {"class"},
    "td": {"data-head", "class"},
}
_SCHEMES: Final = {"http", "https", "mailto"}
_SKELETON: Final = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}
{pages}</style>
</head>
<body>
<header>
<p class="council">{council}</p>
{marks}</header>
<main>
{body}</main>
</body>
</html>
"""


def to_html(document: Document) -> str:
    """Return a document as HTML; of what the text holds, only what is allowed is left."""
    tree = read_tree(document.text)
    said = {plain_text(block) for block in tree.children}
    missing = [mark for mark in document.marks if mark not in said]
    marks = "".join(f'<p class="mark">{escape(mark)}</p>\n' for mark in missing)
    return _SKELETON.format(
        language=escape(document.language),
        title=escape(document.title),
        style=style(),
        pages=_page_rules(document),
        council=escape(document.council),
        marks=marks,
        body=_body(document, tree, {}),
    )


def to_body(
    document: Document, places: Mapping[str, str] = MappingProxyType({}), *, within: bool = False
) -> str:
    """Return the text of a document as elements for a page around it.

    `places` are the addresses of what has a full id, by that; a mention of it becomes a link.
    A text `within` another has headings from the second level on.
    """
    return _body(document, read_tree(document.text, within=within), places)


def _body(document: Document, tree: Node, places: Mapping[str, str]) -> str:
    writer = _Writer(document, places)
    blocks = [writer.block(block) for block in tree.children]
    for start, end in reversed(together(tree.children, document.together)):
        blocks[start:end] = [f'<div class="together">\n{"".join(blocks[start:end])}</div>\n']
    clean = _cleaner().clean("".join(blocks))
    for name, plot in document.plots:
        # Ours from its numbers, its words escaped; what is cleaned needs no SVG to be allowed.
        clean = clean.replace(_place_of(name), f'<div class="plot">{on_page(name, plot)}</div>', 1)
    return clean


@cache
def _cleaner() -> "Cleaner":
    from nh3 import Cleaner

    return Cleaner(
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel="noopener noreferrer",
    )


@lru_cache(maxsize=256)
def _marked(written: tuple[str, ...], *, linked: bool) -> re.Pattern[str]:
    """Return what finds days, as they are written too, and full ids where they are linked."""
    days = sorted(map(re.escape, written), key=len, reverse=True)
    signs = [*(rf"(?<!\w){each}(?!\w)" for each in days), ISO]
    return re.compile("|".join([FULL_ID, *signs] if linked else signs))


def _place_of(name: str) -> str:
    """Return what stands for a plot until the page is clean; no text of minutes can be it."""
    return f'<div class="plot-{name}"></div>'


@cache
def style() -> str:
    """Return the style sheet of documents."""
    return Path(__file__).with_name("page.css").read_text(encoding="utf-8").rstrip("\n")


def _page_rules(document: Document) -> str:
    """Return what stands on every page when the file is printed."""
    before, _, rest = document.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    number = f"{_css(before)} counter(page) {_css(between)} counter(pages) {_css(after)}"
    head = _css(f"{document.council} · {document.short}")
    marks = _css(" · ".join(document.marks))
    return (
        f"@page {{\n  @top-left {{ content: {head}; }}\n  @bottom-right {{ content: {number}; }}\n"
        f"  @bottom-left {{ content: {marks}; }}\n}}\n"
    )


def _css(text: str) -> str:
    """Return a text as a string of CSS inside an element of HTML."""
    signs = (c if c.isalnum() or c in " .,:;()·–-" else f"\\{ord(c):x} " for c in text)
    return f'"{"".join(signs)}"'


def _classes(*names: str) -> str:
    """Return the attribute of an element that has these classes, those that are not empty."""
    said = " ".join(filter(None, names))
    return f' class="{said}"' if said else ""


class _Writer:
    """Write the nodes of one document."""

    def __init__(self, document: Document, places: Mapping[str, str]) -> None:
        self.places = places
        self.days = dict(document.dates)
        self.linked = bool(places)
        self.heading = document.short
        self.tables = Counter({document.short: document.tables})
        self.marks = document.marks
        self.document = document

    def block(self, node: Node) -> str:
        """Return a block and a newline."""
        kind = node.kind
        if kind == "heading":
            self.heading = plain_text(node)
            return f"<h{node.level}>{self.inlines(node.children)}</h{node.level}>\n"
        if kind == "paragraph":
            return self._paragraph(node)
        if kind == "code":
            return f"<pre><code>{escape(node.text)}</code></pre>\n"
        if kind == "rule":
            return "<hr>\n"
        if kind == "list":
            return self._list(node)
        if kind == "table":
            return self._table(node)
        inside = "".join(self.block(child) for child in node.children)
        if kind == "quote":
            if is_set_apart(node):
                return f'<div class="apart">\n{inside}</div>\n'
            return f"<blockquote>\n{inside}</blockquote>\n"
        return inside

    def _paragraph(self, node: Node) -> str:
        plot = plot_at(self.document, node)
        if plot is not None:
            return f"{_place_of(plot[0])}\n"
        mark = ' class="mark"' if plain_text(node) in self.marks else ""
        return f"<p{mark}>{self.inlines(node.children)}</p>\n"

    def _list(self, node: Node) -> str:
        known = facts(node) if node.level == BULLETS else None
        if known is not None:
            pairs = "".join(
                f"<dt>{self.inlines(label.children)}</dt><dd>{self.inlines(said)}</dd>\n"
                for label, said in known
            )
            return f"<dl>\n{pairs}</dl>\n"
        tag = "ul" if node.level == BULLETS else "ol"
        start = f' start="{node.level}"' if node.level not in (BULLETS, 1) else ""
        entries = "".join(f"<li>{self._entry(entry)}</li>\n" for entry in node.children)
        return f"<{tag}{start}>\n{entries}</{tag}>\n"

    def _entry(self, entry: Node) -> str:
        first, *rest = entry.children or (Node("paragraph"),)
        if first.kind != "paragraph":
            return "".join(self.block(child) for child in entry.children)
        text = self.inlines(first.children)
        if any(child.kind == "paragraph" for child in rest):
            text = f"<p>{text}</p>"
        return text + ("\n" + "".join(self.block(child) for child in rest) if rest else "")

    def _table(self, node: Node) -> str:
        heads, *rows = node.children
        names = [plain_text(cell) for cell in heads.children]
        sides = [{"c": "middle", "r": "right"}.get(side, "") for side in node.target]
        head = "".join(
            f'<th scope="col"{_classes(side)}>{self._cell(cell)}</th>'
            for cell, side in zip(heads.children, sides, strict=False)
        )
        body = "".join(f"<tr>{''.join(self._cells(row, names, sides))}</tr>\n" for row in rows)
        return (
            f"<table{_classes(breadth(node))}>\n<caption>{escape(self._caption())}</caption>\n"
            f"<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{body}</tbody>\n</table>\n"
        )

    def _caption(self) -> str:
        """Return the heading that a table stands under, numbered from the second one on."""
        self.tables[self.heading] += 1
        number = self.tables[self.heading]
        return self.heading if number == 1 else f"{self.heading} ({number})"

    def _cells(self, row: Node, names: list[str], sides: list[str]) -> Iterator[str]:
        for cell, name, side in zip(row.children, names, sides, strict=False):
            classes = _classes(side, "whole" if is_whole(cell) else "")
            yield f'<td data-head="{escape(name)}"{classes}>{self._cell(cell)}</td>'

    def _cell(self, cell: Node) -> str:
        return self.inlines(tuple(divided(cell.children)))

    def inlines(self, nodes: tuple[Node, ...]) -> str:
        """Return inlines."""
        return "".join(map(self._inline, nodes))

    def _inline(self, node: Node) -> str:
        kind = node.kind
        if kind == "text":
            return self._text(node.text)
        if kind == "break":
            return "<br>\n"
        if kind == LONG:
            return f'<span class="long">{escape(node.text)}</span>'
        if kind == "codespan":
            return f"<code>{escape(node.text)}</code>"
        if kind in _INLINE:
            return f"<{_INLINE[kind]}>{self.inlines(node.children)}</{_INLINE[kind]}>"
        target = address(node)
        if target is None:
            return self.inlines(unlinked(node))
        return f'<a href="{escape(target)}">{self.inlines(node.children)}</a>'

    def _text(self, text: str) -> str:
        parts: list[str] = []
        at = 0
        # Most text has none of the days, and an expression for each document takes its time.
        written = tuple([each for each in self.days if each in text])
        for match in _marked(written, linked=self.linked).finditer(text):
            parts += [escape(text[at : match.start()]), self._marked(match[0])]
            at = match.end()
        parts.append(escape(text[at:]))
        return FILL_IN.sub('<span class="fill-in"></span>', "".join(parts))

    def _marked(self, words: str) -> str:
        """Return a day as an element that says which, and an id as a link to what it means."""
        if "/" not in words:
            return f'<time datetime="{self.days.get(words, words)}">{escape(words)}</time>'
        place = self.places.get(words)
        return escape(words) if place is None else f'<a href="{escape(place)}">{escape(words)}</a>'
