"""A web page becomes lines: its headings, paragraphs, lists and tables.

The page is first rebuilt by the parser of browsers, which leaves out scripts, styles, comments and
every address; nothing is ever fetched.
"""

from collections.abc import Iterable
from html.parser import HTMLParser
from typing import Final, NamedTuple

from bra.importing.files.outline import Block, Outline
from bra.importing.files.plainsigns import Piece, marked
from bra.importing.files.softhyphens import without_breaks
from bra.importing.files.spans import Cell, filled, span
from bra.importing.files.webnotes import (
    ATTRIBUTES,
    INLINE,
    OF_LINKS,
    Part,
    has_links_within,
    parts_of,
)
from bra.importing.files.webregions import REGIONS, Regions
from bra.importing.patterns.kept import compiled
from bra.importing.withheld import begins_secret, names_law
from bra.reading.secretwords import may_hold_label

_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
# fmt: off
_BLOCKS: Final = frozenset((
    "p", "div", "section", "article", "header", "footer", "main", "aside", "address",
    "blockquote", "pre", "dl", "dt", "dd", "figure", "figcaption", "form", "fieldset", "legend",
    "center", "caption", "hr", "nav", "details", "summary",
))
# fmt: on
_KEPT: Final = (
    {
        "a",
        "b",
        "strong",
        "br",
        "ul",
        "ol",
        "li",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
    }
    | set(_HEADINGS)
    | _BLOCKS
)
# What is in these is no text of the page.
# fmt: off
_LEFT_OUT: Final = frozenset((
    "script", "style", "title", "template", "noscript", "noembed", "noframes", "iframe",
    "object", "svg", "math", "select", "textarea", "audio", "video", "canvas",
))
# fmt: on

_SPANS: Final = {"colspan", "rowspan"}
_TABS: Final = compiled(r"(?<!\s)\t+(?!\s)")


class WebText(NamedTuple):
    """Hold the lines of a page, and those of its navigation, which are left out."""

    lines: list[str]
    dropped: list[str]


def web_lines(text: str) -> WebText:
    """Return the text of a web page."""
    clean = _clean(text)
    # A cell of a row of tabs may be a mark, and without its row it would be a word of a sentence.
    tabs = may_hold_label(clean.encode(), 0)
    parts = [Part(clean)]
    if has_links_within(text) and (tabs or names_law(clean)):
        parts = parts_of(_clean(text, notes=True))
    page = _read(parts, tabs=tabs, whole=tabs)
    if not page.outline.blocks:
        page = _read(parts, tabs=tabs, whole=True)
    return WebText(page.outline.lines(), page.regions.dropped)


def _clean(text: str, *, notes: bool = False) -> str:
    """Return a page as browsers read it; with `notes` each element keeps what it is called."""
    import nh3

    attributes = {"ol": {"start"}, "div": {"class"}, "td": _SPANS, "th": _SPANS}
    if notes:
        attributes |= {"*": set(ATTRIBUTES), "a": set(OF_LINKS)}
    return nh3.clean(
        text,
        tags=_KEPT | INLINE if notes else set(_KEPT),
        clean_content_tags=set(_LEFT_OUT),
        attributes=attributes,
        strip_comments=True,
        link_rel=None,
    )


def _read(parts: Iterable[Part], *, tabs: bool, whole: bool) -> "_Page":
    page = _Page(tabs=tabs, whole=whole)
    for part in parts:
        if part.label:
            page.note(part.label, _read([Part(part.html)], tabs=tabs, whole=True).outline.lines())
        else:
            page.feed(part.html)
    page.close()
    page.end()
    return page


class _Page(HTMLParser):
    """Follow which block, list and cell the text stands in.

    With `tabs` those in a line stay, and with `whole` all navigation: a mark may be of the page.
    """

    def __init__(self, *, tabs: bool, whole: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.tabs = tabs
        self.whole = whole
        self.outline = Outline()
        self.regions = Regions(self.outline)
        self.linked = 0
        self.pieces: list[Piece] = []
        self.bold = 0
        self.pre = 0
        self.lists: list[int | None] = []
        self.entry: str | None = None
        self.level = 0
        self.tables = 0
        self.rows: list[list[Cell]] = []
        self.cell: list[str] | None = None
        self.reach = (1, 1)
        self.term = False
        self.quotes: list[bool] = []
        self.secret = False
        self.led = False
        self.within: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin what a tag begins; a block ends the text before it."""
        if tag in ("b", "strong"):
            self.bold += 1
        elif tag == "a":
            self.linked += 1
        elif tag == "br":
            self.pieces.append(("\n", self.bold > 0))
        elif tag == "hr":
            self.end()
        elif tag in ("ul", "ol"):
            self.end()
            self.lists.append(_start(attrs) if tag == "ol" else None)
            self.within.append(self.led)
        elif tag == "li":
            self.end()
            self.entry = self._marker()
            self.within.append(False)
        elif tag in ("table", "tr", "td", "th"):
            self._table(tag, dict(attrs))
        elif tag == "dd" and self.term:
            self.end()
            self._value()
        elif tag in _HEADINGS or tag in _BLOCKS:
            self.end()
            if tag in ("div", "blockquote"):
                apart = ("class", "apart") in attrs
                self.secret = self.secret and (any(self.quotes) or not apart)
                self.quotes.append(tag == "blockquote" or apart)
            self.level = _HEADINGS.get(tag, 0)
            self.pre += tag == "pre"
            if tag in REGIONS and self._may_leave_out():
                self.regions.begin(tag)

    def handle_endtag(self, tag: str) -> None:
        """End what a tag ends."""
        if tag in ("b", "strong"):
            self.bold = max(0, self.bold - 1)
        elif tag == "a":
            self.linked = max(0, self.linked - 1)
        elif tag in ("ul", "ol"):
            self.end()
            if self.lists:
                self.lists.pop()
                self.within.pop()
        elif tag in ("td", "th", "table"):
            self._table_end(tag)
        elif tag == "li" or tag in _HEADINGS or tag in _BLOCKS:
            self.end()
            self.level = 0
            self.term = tag == "dt"
            if tag in ("div", "blockquote") and self.quotes:
                # A quote right after it belongs to it.
                self.quotes.pop()
            self.pre = max(0, self.pre - (tag == "pre"))
            if tag == "li":
                self.entry = None
                self.within.pop()
            if tag in REGIONS and self._may_leave_out():
                self.regions.end(tag)

    def _may_leave_out(self) -> bool:
        """Tell whether a part of the page is one of its own, and not of a cell or an entry."""
        return not self.whole and self.cell is None and not self.lists

    def handle_data(self, data: str) -> None:
        """Take text; where it is not set by hand, its spaces and lines mean nothing."""
        if self.pre:
            text = data
        else:
            text = "\t".join(map(_collapsed, _TABS.split(data) if self.tabs else [data]))
        if text:
            if text.strip() and not self.level:
                self.regions.text(linked=self.linked > 0)
            self.pieces.append((text, self.bold > 0 and not self.level))

    def end(self) -> None:
        """Put what has been gathered where it belongs."""
        text = marked(self.pieces)
        self.pieces.clear()
        if not text.strip():
            return
        said = text if self.entry is None else f"{self.entry} {text}"
        begins = not self.level and begins_secret(said)
        self.secret = any(self.quotes) and (self.secret or begins)
        if self.within:
            self.within[-1] = self.within[-1] or begins
        self.led = begins and not self.within
        if self.cell is not None:
            self.cell.append(text)
        elif self.secret:
            self.outline.quote(said)
            self.entry = None
        elif any(self.within) and self.entry is None:
            self.outline.more(text)
        elif self.level:
            self.outline.heading(self.level, text)
        elif self.entry is not None:
            self.outline.entry(text, max(0, len(self.lists) - 1), self.entry)
            self.entry = None
        else:
            self.outline.paragraph(text)

    def note(self, label: str, lines: Iterable[str]) -> None:
        """Put a note where it stands in the page."""
        self.end()
        self.outline.note(label, lines)

    def _value(self) -> None:
        """Put what a term of a list says behind it, on its line."""
        last = self.outline.blocks[-1:]
        if last and last[0].kind == "text" and last[0].lines[-1].endswith(":"):
            *above, term = self.outline.blocks.pop().lines
            if above:
                self.outline.blocks.append(Block("text", tuple(above)))
            self.pieces.append((f"{term} ", False))
        self.term = False

    def _is_quoted(self) -> bool:
        """Tell whether what comes next is of a confidential quote."""
        return self.secret and any(self.quotes)

    def _marker(self) -> str:
        if not self.lists or self.lists[-1] is None:
            return "-"
        number = self.lists[-1]
        self.lists[-1] = number + 1
        return f"{number}."

    def _table(self, tag: str, attrs: dict[str, str | None]) -> None:
        """Begin a table, a row or a cell; tables in cells are read as text of the cell."""
        self.end()
        if tag == "table":
            # Of what is withheld each cell is a paragraph.
            self.tables += bool(self.tables) or not (self._is_quoted() or any(self.within))
        elif self.tables == 1 and tag == "tr":
            self.rows.append([])
        elif self.tables == 1:
            self.cell = []
            self.reach = span(attrs.get("colspan")), span(attrs.get("rowspan"))
            self.entry = None

    def _table_end(self, tag: str) -> None:
        self.end()
        if tag == "table":
            self.tables = max(0, self.tables - 1)
            if not self.tables:
                self.outline.table(filled(self.rows))
                self.rows = []
        elif self.tables == 1 and self.cell is not None:
            if self.rows:
                self.rows[-1].append(Cell("\n".join(self.cell), *self.reach))
            self.cell = None


def _collapsed(data: str) -> str:
    data = without_breaks(data)
    words = " ".join(data.split())
    if not words:
        return " " if data else ""
    return f"{' ' if data[0].isspace() else ''}{words}{' ' if data[-1].isspace() else ''}"


def _start(attrs: list[tuple[str, str | None]]) -> int:
    value = dict(attrs).get("start") or ""
    return int(value) if value.isdecimal() and len(value) < 5 else 1  # a list, not an attack
