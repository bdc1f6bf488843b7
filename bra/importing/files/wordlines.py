"""A Word document becomes lines: headings by style, lists with their numbers, tables, notes."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element

from bra.importing.files.aside import word_aside, worded
from bra.importing.files.hidden import take_hidden_words
from bra.importing.files.markedlists import MarkedLists
from bra.importing.files.outline import Outline
from bra.importing.files.packed import Archive, Text, outermost, tree_of
from bra.importing.files.plainsigns import Piece, marked
from bra.importing.files.softhyphens import SOFT, unbroken
from bra.importing.files.wordnumbers import (
    Numbers,
    indent_of,
    list_of,
    setting,
    whole_number,
    written,
)
from bra.importing.files.wordtables import table_rows
from bra.importing.patterns.kept import compiled
from bra.importing.withheld import begins_secret

_HEADING: Final = compiled(r"heading (\d)\Z")
_FURNITURE: Final = compiled(r"word/(?:header|footer)\d*\.xml\Z")
_SKIPPED: Final = frozenset(("del", "moveFrom", "Fallback", "instrText", "delText", "rPr", "pPr"))
_SIGNS: Final = {
    "tab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "-",
    "ptab": "\t",
    "softHyphen": SOFT,
}
_NOTES: Final = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_PARTS: Final = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_ASIDE: Final = frozenset(("txbxContent", *_NOTES))
_BOXES: Final = {"F0FE": "☑", "F0FD": "☒", "F0A8": "☐", "F06F": "☐", "F0FC": "✓", "F0FB": "✗"}
"""Signs of the font Wingdings, by their codes."""
_BOXES_2: Final = {"F052": "☑", "F054": "☒", "F0A3": "☐", "F050": "✓", "F04F": "✗"}
"""Signs of the font Wingdings 2."""
_DEEPER: Final = compiled(r"list (?:bullet|number) ([2-5])")
_STATEMENT: Final = compiled(r"\s*\*\*[^*\n]*(?:[:.]\s*\*\*|\*\*\s*:)")
_QUOTES: Final = ("quote", "block text")
"""What styles of quotes are named, those of other programs included."""
_OFF: Final = ("0", "false", "off")
_LONGEST_CHAIN: Final = 20


class _Style(NamedTuple):
    name: str
    level: int
    bold: bool
    list: tuple[str, int] | None
    quote: bool = False


class _Word:
    def __init__(self, archive: Archive) -> None:
        self.outline = Outline()
        self.dropped: list[str] = []
        self.styles = _styles(archive.read("word/styles.xml"))
        self.numbers = Numbers(archive.tree("word/numbering.xml"))
        self.parts = {name: archive.tree(name) for name in _PARTS}
        self.hidden = take_hidden_words(archive, self.parts.items())
        self.notes = {
            **_notes(self.parts["word/footnotes.xml"], "footnote"),
            **_notes(self.parts["word/endnotes.xml"], "endnote"),
        }
        self.title = False
        self.secret = False
        self.marked = MarkedLists()

    def blocks(self, parent: Element) -> None:
        for each in parent:
            if each.tag == "p":
                self.paragraph(each)
            elif each.tag == "tbl":
                self.end()
                self.outline.table(table_rows(each, self.cell))
            elif each.tag not in _SKIPPED:
                self.blocks(each)

    def cell(self, cell: Element) -> str:
        """Return the paragraphs of a cell, or of a text box that belongs to something marked."""
        lines = [marked(_pieces(each)) for each in _paragraphs(cell)]
        notes = [self.note(each) for each in cell.iter() if each.tag in _NOTES]
        return "\n".join((*lines, *notes))

    def note(self, reference: Element) -> str:
        """Return a note as a paragraph; a text is told once."""
        words = self.notes.pop(_key(reference), "")
        return f"{_label(reference)} {words}" if words else ""

    def paragraph(self, each: Element) -> None:
        style, number = self.looks(each)
        text = marked(_pieces(each, bold=style.bold and not style.level))
        if style.name.startswith("toc "):
            self.dropped.append(" ".join(text.split()))
            return
        indent = indent_of(each.find("pPr"))
        label = self.numbers.next(*number) if number is not None and text.strip() else None
        self.title = self.title or style.name == "title"
        if style.level and text.strip():
            lead = f"{label} " if label and label != "-" else ""
            self.end()
            deeper = self.title and style.name != "title"
            self.outline.heading(style.level + deeper, lead + text)
        elif self._is_secret(each, style, text):
            self.outline.quote(f"{label} {text}" if label else text)
        elif label:
            self.entry(text, number[1] if number is not None else 0, label, style.name, indent)
        elif self.marked.holds() and (
            style.name.startswith("list") or label is not None or indent > self.marked.indent
        ):
            # A further paragraph of the entry is set like one, and has no sign of its own.
            self.outline.more(text)
        else:
            self.marked.paragraph(text, indent)
            self.outline.paragraph(text)
        for part in outermost(each, _ASIDE):
            box = part.tag == "txbxContent"
            if self.secret:
                self.outline.quote(self.cell(part) if box else self.note(part))
            elif self.marked.holds():
                self.outline.more(self.cell(part) if box else self.note(part))
            elif box:
                self.blocks(part)
            else:
                self.outline.paragraph(self.note(part))

    def entry(self, text: str, level: int, label: str, style: str, indent: int) -> None:
        """Add an entry; below a marked one it is as deep as its style or its place tells too."""
        # Styles such as `List Bullet 2` are of lists of their own, each of which has one level.
        named = _DEEPER.fullmatch(style)
        shown = max(level, self.marked.below(indent), int(named[1]) - 1 if named else 0)
        self.marked.entry(text, shown, indent)
        self.outline.entry(text, shown if self.marked.holds() else level, label)

    def end(self) -> None:
        """End the quote and the list that a heading or a table comes after."""
        self.secret = False
        self.marked.end()

    def _is_secret(self, each: Element, style: _Style, text: str) -> bool:
        """Tell whether a paragraph is of a confidential quote.

        Its style shows that, or a line on its left, which a statement behind a quote has too.
        """
        if not text.strip():
            return self.secret
        if style.quote:
            self.secret = self.secret or begins_secret(text)
        elif _is_lined(each.find("pPr")):
            goes_on = self.secret and _STATEMENT.match(text) is None
            self.secret = goes_on or begins_secret(text)
        else:
            self.secret = False
        return self.secret

    def looks(self, each: Element) -> tuple[_Style, tuple[str, int] | None]:
        settings = each.find("pPr")
        if settings is None:
            return _Style("", 0, bold=False, list=None), None
        style = self.styles.get(setting(settings, "pStyle") or "")
        style = style or _Style("", 0, bold=False, list=None)
        number = list_of(settings) or style.list
        outline = setting(settings, "outlineLvl")
        if outline is not None and whole_number(outline, 9) < 6 and not style.level:
            style = style._replace(level=whole_number(outline, 9) + 1)
        return style, None if number is None or number[0] == "0" else number


def word_lines(archive: Archive) -> Text:
    """Return the text of a document, and what stands around and beside it."""
    word = _Word(archive)
    tree = word.parts["word/document.xml"]
    if tree is None:
        return Text([], [], [])
    word.blocks(tree)
    heads: list[list[str]] = []
    for name in sorted(archive.parts):
        part = archive.tree(name) if _FURNITURE.match(name) else None
        if part is not None:
            heads.append([_plain(each) for each in _paragraphs(part)])
    beside = word_aside(tree, archive.tree("word/comments.xml"))
    beside = beside._replace(hidden=worded(word.hidden))
    return Text(word.outline.lines(), word.dropped, heads, beside)


def _plain(paragraph: Element) -> str:
    return " ".join(unbroken("".join(text for text, _ in _pieces(paragraph))).split())


def _pieces(parent: Element, *, bold: bool = False) -> Iterator[Piece]:
    """Return the runs of a paragraph, what is inserted included and what is deleted not."""
    for each in parent:
        if each.tag == "r":
            settings = each.find("rPr")
            own = settings.find("b") if settings is not None else None
            strong = bold if own is None else own.get("val", "1") not in _OFF
            yield from _pieces(each, bold=strong)
        elif each.tag == "t":
            yield each.text or "", bold
        elif each.tag in _SIGNS:
            yield _SIGNS[each.tag], bold
        elif each.tag == "sym":
            yield _sign(each), bold
        elif each.tag == "checkBox":
            yield ("☑" if _is_ticked(each) else "☐"), bold
        elif each.tag in _NOTES:
            yield _label(each), False
        elif each.tag not in _SKIPPED and each.tag not in ("txbxContent", "p", "tbl"):
            yield from _pieces(each, bold=bold)


def _paragraphs(parent: Element) -> Iterator[Element]:
    for each in parent:
        if each.tag == "p":
            yield each
        if each.tag not in _SKIPPED:
            yield from _paragraphs(each)


# All minutes of a council are mostly made from one template, and its styles are most of a file.
@lru_cache(maxsize=4)
def _styles(data: bytes) -> Mapping[str, _Style]:
    """Return what paragraphs of each style are, by its own settings or those it is based on."""
    tree = tree_of(data)
    every = (
        {each.get("styleId", ""): each for each in tree.iter("style")} if tree is not None else {}
    )
    found: dict[str, _Style] = {}
    for key, each in every.items():
        name = (setting(each, "name") or "").casefold()
        level, bold, listed, quote = 0, False, None, False
        at: Element | None = each
        for _ in range(_LONGEST_CHAIN):
            if at is None:
                break
            called = (setting(at, "name") or "").casefold()
            match = _HEADING.match(called)
            level = level or (int(match[1]) if match is not None else 0)
            settings, runs = at.find("pPr"), at.find("rPr")
            strong = runs.find("b") if runs is not None else None
            bold = bold or (strong is not None and strong.get("val", "1") not in _OFF)
            quote = quote or any(each in called for each in _QUOTES) or _is_lined(settings)
            listed = listed or (list_of(settings) if settings is not None else None)
            at = every.get(setting(at, "basedOn") or "")
        level = 1 if name == "title" else level
        found[key] = _Style(name, level, bold, listed, quote)
    return found


def _is_lined(settings: Element | None) -> bool:
    """Tell whether paragraphs have a line on their left."""
    borders = settings.find("pBdr") if settings is not None else None
    return borders is not None and borders.find("left") is not None


def _notes(tree: Element | None, kind: str) -> dict[tuple[str, str], str]:
    """Return the notes of a kind by it and their numbers, which each kind counts for itself."""
    notes = tree.iter(kind) if tree is not None else ()
    return {
        (kind, note.get("id", "")): " ".join(
            marked(_pieces(each)) for each in _paragraphs(note)
        ).strip()
        for note in notes
        if note.get("type") is None
    }


def _key(reference: Element) -> tuple[str, str]:
    return _NOTES[reference.tag], reference.get("id", "")


def _label(reference: Element) -> str:
    """Return what stands for a note in the text: `[1]`, and for one at the end `[i]`."""
    kind, number = _key(reference)
    return f"[{written(whole_number(number), 'lowerRoman') if kind == 'endnote' else number}]"


def _sign(each: Element) -> str:
    """Return the box or tick that a sign of a font of signs draws; others are ornaments."""
    second = each.get("font", "").casefold() == "wingdings 2"
    return (_BOXES_2 if second else _BOXES).get(each.get("char", "").upper(), "")


def _is_ticked(box: Element) -> bool:
    """Tell whether the box of a form is ticked, by whoever filled it in or from the start."""
    state = box.find("checked")
    state = box.find("default") if state is None else state
    return state is not None and state.get("val", "1") not in _OFF
