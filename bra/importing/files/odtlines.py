"""An OpenDocument text becomes lines: headings, lists, tables, notes."""

from collections import Counter
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from bra.importing.files.aside import open_aside, worded
from bra.importing.files.hidden import take_hidden_text
from bra.importing.files.markedlists import MarkedLists
from bra.importing.files.outline import Outline
from bra.importing.files.packed import Archive, PackedError, Text, outermost
from bra.importing.files.plainsigns import Piece, marked
from bra.importing.files.softhyphens import without_breaks
from bra.importing.files.spans import Cell, filled, span
from bra.importing.withheld import begins_secret

_SKIPPED: Final = frozenset(
    ("tracked-changes", "annotation", "forms", "sequence-decls", "desc", "title", "note-citation")
)
_ASIDE: Final = frozenset(("text-box", "note-body"))
_MOST_SPACES: Final = 200
_PROPERTIES: Final = "paragraph-properties"
_LEVELS: Final = tuple("123456")
_NUMBERED: Final = ("1",)
_QUOTES: Final = ("quot", "block_20_text")
"""What the names of styles of quotes begin with."""
_LONGEST_CHAIN: Final = 20


class _Levels:
    """Count headings as the outline of a document says."""

    def __init__(self, styles: Element | None) -> None:
        every = styles.iter("outline-level-style") if styles is not None else ()
        self.looks = {each.get("level", ""): each for each in every}
        self.counts: dict[int, int] = {}

    def next(self, level: int) -> str:
        """Return the number of the next heading of a level, or nothing."""
        look = self.looks.get(str(level))
        if look is None or look.get("num-format") not in _NUMBERED:
            return ""
        self.counts[level] = self.counts.get(level, 0) + 1
        for deeper in [each for each in self.counts if each > level]:
            del self.counts[deeper]
        shown = look.get("display-levels", "1")
        first = level - (int(shown) if shown in _LEVELS else 1) + 1
        number = ".".join(str(self.counts.get(each, 1)) for each in range(max(1, first), level + 1))
        return f"{look.get('num-prefix', '')}{number}{look.get('num-suffix', '')}".strip()


class _Text:
    def __init__(self, tree: Element, styles: Element | None) -> None:
        self.outline = Outline()
        self.dropped: list[str] = []
        trees = [tree] if styles is None else [styles, tree]
        every = [each for one in trees for each in one.iter("style")]
        self.parents = {each.get("name", ""): each.get("parent-style-name", "") for each in every}
        self.bold = {
            each.get("name", "")
            for each in every
            if any(text.get("font-weight") == "bold" for text in each.iter("text-properties"))
        }
        self.numbered = {
            each.get("name", "")
            for one in trees
            for each in one.iter("list-style")
            if len(each) and each[0].tag == "list-level-style-number"
        }
        self.lined = {
            each.get("name", "")
            for each in every
            if any(text.get("border-left", "none") != "none" for text in each.iter(_PROPERTIES))
        }
        self.secret = False
        self.marked = MarkedLists()
        self.title = False
        self.outlined = _Levels(styles)
        self.headings: Counter[str] = Counter()

    def blocks(self, parent: Element) -> None:
        for each in parent:
            if each.tag in ("p", "h"):
                self.paragraph(each)
            elif each.tag == "list":
                self.list(each, 0, each.get("style-name", ""))
            elif each.tag == "table":
                self.secret = False
                self.marked.end()
                self.outline.table(
                    filled([[self.cell(cell) for cell in row] for row in _rows(each)])
                )
            elif each.tag == "table-of-content":
                self.dropped += [_plain(line, self) for line in each.iter("p")]
            elif each.tag not in _SKIPPED:
                self.blocks(each)

    def paragraph(self, each: Element, lead: str = "", *, within: bool = False) -> None:
        """Add a paragraph or a heading; `lead` is the number that a list gives a heading.

        With `within` it stays in the entry before it.
        """
        style = each.get("style-name", "")
        title = "Title" in (style, self.parents.get(style))
        self.title = self.title or title
        heading = each.tag == "h" or title
        text = marked(self.pieces(each, bold=style in self.bold and not heading))
        self.secret = not heading and self.is_secret(style, text)
        if heading and text.strip():
            given = each.get("outline-level", "1")
            level = int(given) if given in _LEVELS else 1
            self.marked.end()
            deeper = self.title and not title
            lead = lead or (
                "" if title or each.get("is-list-header") else self.outlined.next(level)
            )
            self.outline.heading(level + deeper, f"{lead} {text}" if lead else text)
        elif self.secret:
            self.outline.quote(text)
        elif within:
            self.outline.more(text)
        else:
            self.marked.paragraph(text)
            self.outline.paragraph(text)
        self.aside(each)

    def is_secret(self, style: str, text: str) -> bool:
        """Tell whether a paragraph is of a confidential quote, which its style shows."""
        if not text.strip():
            return self.secret
        at = style
        for _ in range(_LONGEST_CHAIN):
            if at in self.lined or at.casefold().startswith(_QUOTES):
                return self.secret or begins_secret(text)
            at = self.parents.get(at, "")
        return False

    def aside(self, each: Element) -> None:
        """Put text boxes and notes below the paragraph that they belong to.

        What belongs to something marked is so too.
        """
        for part in outermost(each, _ASIDE):
            box = part.tag == "text-box"
            words = ("\n" if box else " ").join(self.words(part))
            if self.secret:
                self.outline.quote(words)
            elif self.marked.holds():
                self.outline.more(words)
            elif box:
                self.blocks(part)
            else:
                self.outline.paragraph(words)

    def list(self, parent: Element, depth: int, style: str) -> None:
        number = 0
        for item in parent:
            number += item.tag == "list-item"
            marker = f"{number}." if style in self.numbered else "-"
            begun = False
            for each in item:
                if each.tag == "list":
                    self.list(each, depth + 1, each.get("style-name", style))
                elif each.tag == "h":
                    # Each heading stands in a list of its own, and goes on counting.
                    self.headings[style] += style in self.numbered
                    counted = self.headings[style]
                    self.paragraph(each, f"{counted}." if counted else "")
                elif begun:
                    # A further paragraph of the entry has no sign of its own.
                    self.paragraph(each, within=self.marked.holds(depth))
                else:
                    text = marked(self.pieces(each))
                    self.secret = self.is_secret(each.get("style-name", ""), text)
                    if self.secret:
                        self.outline.quote(f"{marker} {text}")
                    else:
                        self.marked.entry(text, depth)
                        self.outline.entry(text, depth, marker)
                    self.aside(each)
                    begun = True

    def cell(self, cell: Element) -> Cell:
        across, down = cell.get("number-columns-spanned"), cell.get("number-rows-spanned")
        return Cell("\n".join(self.words(cell)), span(across), span(down))

    def words(self, parent: Element) -> Iterator[str]:
        for each in parent:
            if each.tag in ("p", "h"):
                yield marked(self.pieces(each))
                for part in outermost(each, _ASIDE):
                    yield from self.words(part)
            elif each.tag not in _SKIPPED:
                yield from self.words(each)

    def pieces(self, parent: Element, *, bold: bool = False) -> Iterator[Piece]:
        yield _spaces(parent.text), bold
        for each in parent:
            if each.tag == "s":
                count = each.get("c", "1")
                yield " " * (min(int(count[:4]), _MOST_SPACES) if count.isdecimal() else 1), bold
            elif each.tag == "tab":
                yield "\t", bold
            elif each.tag == "line-break":
                yield "\n", bold
            elif each.tag not in _SKIPPED and each.tag not in ("note", "frame", "text-box"):
                strong = bold or each.get("style-name", "") in self.bold
                yield from self.pieces(each, bold=strong)
            yield _spaces(each.tail), bold


def odt_lines(archive: Archive) -> Text:
    """Return the text of a document, and what stands around and beside it."""
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise PackedError("import-locked")
    tree = archive.tree("content.xml")
    if tree is None:
        raise PackedError("import-damaged")
    styles = archive.tree("styles.xml")
    every = [each for one in (styles, tree) if one is not None for each in one.iter("style")]
    hidden = worded(take_hidden_text(tree, every))
    text = _Text(tree, styles)
    for body in tree.iter("body"):
        text.blocks(body)
    heads = [
        [_plain(line, text) for line in each.iter("p")]
        for each in (styles.iter() if styles is not None else ())
        if each.tag.startswith(("header", "footer"))
    ]
    return Text(text.outline.lines(), text.dropped, heads, open_aside(tree)._replace(hidden=hidden))


def _plain(line: Element, text: _Text) -> str:
    return " ".join("".join(piece for piece, _ in text.pieces(line)).split())


def _rows(table: Element) -> Iterator[list[Element]]:
    for each in table:
        if each.tag == "table-row":
            yield [cell for cell in each if cell.tag == "table-cell"]
        elif each.tag in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(each)


def _spaces(text: str | None) -> str:
    """Return text with its spaces as the format means them: many are one."""
    if not text:
        return ""
    text = without_breaks(text)
    words = " ".join(text.split())
    if not words:
        return " "
    return f"{' ' if text[0].isspace() else ''}{words}{' ' if text[-1].isspace() else ''}"
