"""A document as DOCX: the tree in the styles of a Word document that gives the letterhead."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from bra.errors import UserError
from bra.rendering.columns import fitted, row_by_row
from bra.rendering.document import Document, Plot
from bra.rendering.extras import needed
from bra.rendering.links import address, unlinked
from bra.rendering.plots import plot_at
from bra.rendering.shapes import FILL_IN, facts, is_set_apart, together
from bra.text.tree import BULLETS, Node, plain_text, read_tree

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.text.paragraph import Paragraph

_LOCALES: Final = {"sv": "sv-SE", "en": "en-GB"}
_LONGEST_PROPERTY: Final = 255
_EARLIEST: Final = 1980
_FAULTS: Final = (
    AttributeError, KeyError, OSError, SyntaxError, ValueError, zipfile.BadZipFile
)  # fmt: skip
"""What the library raises on a file that is something else."""
_LEVELS: Final = 8
"""How many levels of a list Word numbers, less one."""


def to_docx(document: Document, reference: Path | None) -> bytes:
    """Return a document as DOCX.

    `reference` is a Word document whose styles, page, header and footer are taken, if any.
    Raises UserError when what it takes is not installed, or `reference` is no Word document.
    """
    try:
        import docx
    except ImportError:
        raise needed("DOCX") from None
    from docx.opc.exceptions import OpcError

    from bra.rendering import wordlists, wordparts
    from bra.rendering.wordpages import mark_pages

    try:
        word = docx.Document(None if reference is None else str(reference))
    except (*_FAULTS, OpcError):
        sentence = f"{reference} is no Word document (.docx)."
        raise UserError("bad-reference", sentence, path=str(reference)) from None
    wordparts.empty(word)
    if reference is None:
        wordparts.dress(word)
    _properties(word, document)
    mark_pages(word, document)
    writer = _Writer(word, wordlists.Numbering(word), document)
    blocks = read_tree(document.text).children
    ends = [wordparts.end_of(word)]
    for block in blocks:
        writer.block(block, _Place())
        ends.append(wordparts.end_of(word))
    for start, end in together(blocks, document.together):
        wordparts.keep_together(word, ends[start], ends[end])
    made = io.BytesIO()
    word.save(made)
    return _settled(made.getvalue(), document.day)


def _properties(word: "Word", document: Document) -> None:
    """Say what the document is, and nothing of who or what wrote it."""
    from bra.rendering import wordparts

    about = word.core_properties
    about.title = wordparts.allowed(document.title)[:_LONGEST_PROPERTY]
    about.author = about.last_modified_by = wordparts.allowed(document.council)[:_LONGEST_PROPERTY]
    about.language = _LOCALES.get(document.language, document.language)
    about.comments = about.keywords = about.subject = about.category = ""
    about.revision = 1
    about.created = about.modified = datetime.fromisoformat(document.day)
    wordparts.set_language(word, about.language)


def _settled(data: bytes, day: str) -> bytes:
    """Return the package with the document's day as that of each file in it."""
    year, month, date = map(int, day.split("-"))
    settled = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(settled, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            info = zipfile.ZipInfo(name, (max(_EARLIEST, year), month, date, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, old.read(name))
    return settled.getvalue()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a block stands: in which list, how deep, in which kind of quote.

    `number` is the list's own, 0 outside lists; only the first paragraph of an entry has it.
    """

    number: int = 0
    level: int = -1
    numbered: bool = False
    quote: str = ""


@dataclass(frozen=True, slots=True)
class _Look:
    """How a run of text looks."""

    marks: frozenset[str] = field(default_factory=frozenset)


class _Writer:
    """Write blocks at the end of a Word document."""

    def __init__(self, word: "Word", numbering: Any, document: Document) -> None:  # noqa: ANN401 - of another module
        self.word = word
        self.document = document
        self.numbering = numbering
        self.last: Paragraph | None = None
        self.styles: dict[str, Any] = {}

    def block(self, node: Node, place: _Place) -> None:
        """Write a block."""
        from bra.rendering import wordparts

        kind = node.kind
        if kind == "heading":
            self._heading(node)
        elif kind == "paragraph":
            self._said(node, place)
        elif kind == "code":
            look = _Look(frozenset(["codespan"]))
            self._inlines(self._paragraph(place), (Node("text", text=node.text),), look)
        elif kind == "rule":
            self._rule()
        elif kind == "list" and node.level == BULLETS and facts(node) is not None:
            for entry in node.children:
                paragraph = self._paragraph(replace(place, number=0))
                wordparts.hang(paragraph)
                self._inlines(paragraph, entry.children[0].children, _Look())
        elif kind == "list":
            number = self.numbering.new(None if node.level == BULLETS else node.level)
            level = min(place.level + 1, _LEVELS)
            for entry in node.children:
                inside = replace(place, number=number, level=level, numbered=True)
                for child in entry.children or (Node("paragraph"),):
                    self.block(child, inside)
                    inside = replace(inside, numbered=False)
        elif kind == "table":
            self._table(node, place)
        else:
            quote = "apart" if kind == "quote" and is_set_apart(node) else kind
            for child in node.children:
                self.block(child, replace(place, quote=quote))
            if quote == "apart" and self.last is not None:
                wordparts.end_together(self.last)

    def _said(self, node: Node, place: _Place) -> None:
        """Write a paragraph, or the plot that it stands for."""
        from bra.rendering import wordparts

        plot = plot_at(self.document, node)
        if plot is not None:
            self._plot(plot[1])
            return
        paragraph = self._paragraph(place)
        if FILL_IN.search(plain_text(node)):
            wordparts.leave_room(paragraph)
        self._inlines(paragraph, node.children, _Look())

    def _plot(self, plot: Plot) -> None:
        """Show a plot as a picture; without the engine that draws it, its table stands alone."""
        from bra.rendering import wordsizes
        from bra.rendering.pictures import to_png

        try:
            picture = to_png(plot)
        except ImportError:
            return
        wordsizes.add_picture(self.word.add_paragraph(), picture, f"{plot.title}: {plot.text}")

    def _heading(self, node: Node) -> None:
        paragraph = self.word.add_paragraph()
        self._give_style(paragraph, f"Heading {node.level}")
        paragraph.paragraph_format.keep_with_next = True
        self._inlines(paragraph, node.children, _Look())

    def _paragraph(self, place: _Place) -> "Paragraph":
        from bra.rendering import wordparts

        paragraph = self.last = self.word.add_paragraph()
        if place.number:
            self._give_style(paragraph, "List Paragraph")
            wordparts.in_list(paragraph, place.number if place.numbered else None, place.level)
        if place.quote:
            wordparts.in_quote(paragraph, apart=place.quote == "apart")
        return paragraph

    def _give_style(self, what: Any, name: str) -> None:  # noqa: ANN401 - a paragraph or a table
        from bra.rendering import wordparts

        if name not in self.styles:
            self.styles[name] = wordparts.style_of(self.word, name)
        if self.styles[name] is not None:
            what.style = self.styles[name]

    def _rule(self) -> None:
        from bra.rendering import wordparts

        wordparts.border(self.word.add_paragraph(), "bottom", "auto", 4)

    def _table(self, node: Node, place: _Place) -> None:
        from bra.rendering import wordparts, wordsizes

        rows = node.children
        page = wordsizes.sheet(self.word.sections[0])
        columns = fitted(rows, page)
        if columns is None:
            for row in row_by_row(node):
                self.block(row, place)
                if self.last is not None:
                    wordparts.end_together(self.last)
            return
        table = self.word.add_table(rows=len(rows), cols=len(rows[0].children))
        self._give_style(table, "Table Grid")
        widths = wordsizes.column_sizes(columns, page)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for at, (row, made) in enumerate(zip(rows, table.rows, strict=True)):
            wordparts.whole_row(made, head=at == 0)
            look = _Look(frozenset(["strong"]) if at == 0 else frozenset())
            for cell, box, side, width in zip(
                row.children, made.cells, node.target, widths, strict=False
            ):
                box.width = width
                paragraph = box.paragraphs[0]
                wordparts.in_cell(paragraph, side)
                self._inlines(paragraph, cell.children, look)
                if columns.size != page.sizes[0]:
                    wordsizes.set_size(paragraph, columns.size)
        self.word.add_paragraph()

    def _inlines(self, paragraph: Any, nodes: Sequence[Node], look: _Look) -> None:  # noqa: ANN401 - a paragraph or a link in one
        from bra.rendering import wordparts

        for node in nodes:
            if node.kind == "text":
                wordparts.add_run(paragraph, node.text, look.marks)
            elif node.kind == "codespan":
                wordparts.add_run(paragraph, node.text, look.marks | {"codespan"})
            elif node.kind == "break":
                wordparts.add_run(paragraph, "\v", look.marks)
            elif node.kind in ("link", "image"):
                target = address(node)
                if target is None:
                    self._inlines(paragraph, unlinked(node), look)
                else:
                    link = wordparts.add_link(paragraph, target)
                    self._inlines(link, node.children, look)
            else:
                self._inlines(
                    paragraph, node.children, replace(look, marks=look.marks | {node.kind})
                )
