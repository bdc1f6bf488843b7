"""What a Word document is made of, where its library has no word for it."""

import re
from typing import TYPE_CHECKING, Any, Final

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from bra.rendering.wordlists import INDENT

if TYPE_CHECKING:
    from docx.document import Document as Word

_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SIZES: Final = {1: 21, 2: 13.5, 3: 11.5, 4: 11, 5: 11, 6: 11}
_QUOTE: Final = 14
"""How far a quote is moved in, in points."""
_ACCENT: Final = "1F4E79"


def allowed(text: str) -> str:
    """Return text without what XML cannot hold."""
    return _NOT_IN_XML.sub("\ufffd", text)


def empty(word: "Word") -> None:
    """Take everything out of the body but its last section's page."""
    body = word.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)


def dress(word: "Word") -> None:
    """Give a document without letterhead a page and type of its own."""
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    section.top_margin, section.bottom_margin = Mm(32), Mm(28)
    # Word divides words by the rules of their language, as narrow columns need.
    word.settings.element.insert_element_before(
        OxmlElement("w:autoHyphenation"), "w:characterSpacingControl"
    )
    normal = word.styles["Normal"]
    _font(normal, "Cambria", 11)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    for level, size in _SIZES.items():
        style = word.styles[f"Heading {level}"]
        _font(style, "Cambria", size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        style.font.italic = level > 3  # noqa: PLR2004 - the smallest headings
        style.element.get_or_add_pPr().insert_element_before(
            OxmlElement("w:suppressAutoHyphens"), "w:spacing", "w:ind", "w:jc", "w:outlineLvl"
        )
        style.paragraph_format.space_before = Pt(0 if level == 1 else 16 if level == 2 else 10)  # noqa: PLR2004
        style.paragraph_format.space_after = Pt(12 if level == 1 else 4)


def _font(style: Any, name: str, size: float) -> None:  # noqa: ANN401 - any style that has a font
    style.font.name = name
    style.font.size = Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in list(fonts.attrib):
        if "Theme" in key or "theme" in key:
            del fonts.attrib[key]
    for key in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(key), name)


def set_language(word: "Word", locale: str) -> None:
    """Say in which language the text is, for spelling, hyphens and readers aloud."""
    styles = word.styles.element
    defaults = styles.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = OxmlElement("w:docDefaults")
        styles.insert(0, defaults)
    for name in ("w:rPrDefault", "w:rPr"):
        inside = defaults.find(qn(name))
        if inside is None:
            inside = OxmlElement(name)
            defaults.insert(0, inside)
        defaults = inside
    lang = defaults.find(qn("w:lang"))
    if lang is None:
        lang = OxmlElement("w:lang")
        defaults.append(lang)
    lang.set(qn("w:val"), locale)


def style_of(word: "Word", name: str) -> Any:  # noqa: ANN401 - a style of any kind, or None
    """Return a style, which a letterhead may lack; that of a heading is made, of others none."""
    if name in word.styles:
        return word.styles[name]
    if not name.startswith("Heading "):
        return None
    style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    if "Normal" in word.styles:
        style.base_style = word.styles["Normal"]
    level = int(name.rpartition(" ")[2])
    style.font.bold = True
    style.font.size = Pt(_SIZES[level])
    outline = OxmlElement("w:outlineLvl")
    outline.set(qn("w:val"), str(level - 1))
    style.element.get_or_add_pPr().append(outline)
    return style


def in_list(paragraph: Paragraph, number: int | None, level: int) -> None:
    """Make a paragraph the beginning of an entry, or one that goes on with it (no number)."""
    if number is None:
        paragraph.paragraph_format.left_indent = Pt(INDENT * (level + 1) / 20)
        return
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - the library has no lists
    numbering = properties.get_or_add_numPr()
    numbering.get_or_add_ilvl().val = level
    numbering.get_or_add_numId().val = number
    paragraph.paragraph_format.space_after = Pt(3)


def hang(paragraph: Paragraph) -> None:
    """Let the lines of a paragraph, but for its first, stand further in."""
    paragraph.paragraph_format.left_indent = Pt(14)
    paragraph.paragraph_format.first_line_indent = Pt(-14)
    paragraph.paragraph_format.space_after = Pt(2)


def leave_room(paragraph: Paragraph) -> None:
    """Leave room for a hand above the line that a paragraph holds."""
    paragraph.paragraph_format.space_before = Pt(22)


def in_quote(paragraph: Paragraph, *, apart: bool) -> None:
    """Set a paragraph apart by a line on its left."""
    form = paragraph.paragraph_format
    levels = paragraph._p.xpath("./w:pPr/w:numPr/w:ilvl/@w:val")  # noqa: SLF001 - the library has no lists
    if levels:
        form.left_indent = Pt(_QUOTE + INDENT * (int(levels[0]) + 1) / 20)
        form.first_line_indent = Pt(-INDENT / 20)
    else:
        form.left_indent = Pt(_QUOTE) + (form.left_indent or 0)
    border(paragraph, "left", _ACCENT if apart else "999999", 18 if apart else 8)
    if apart:
        form.keep_together = form.keep_with_next = True


def end_together(paragraph: Paragraph) -> None:
    """Let what was kept on one page end with a paragraph."""
    paragraph.paragraph_format.keep_with_next = False
    paragraph.paragraph_format.space_after = Pt(9)


def end_of(word: "Word") -> Any:  # noqa: ANN401 - an element of the library
    """Return the last paragraph or table that a document has, None while it has none.

    What a page looks like stands behind them.
    """
    body = word.element.body
    last = body[-1] if len(body) else None
    return last.getprevious() if last is not None and last.tag == qn("w:sectPr") else last


def keep_together(word: "Word", before: Any, last: Any) -> None:  # noqa: ANN401 - see `end_of`
    """Keep what stands behind one element, to another, on one page."""
    element = word.element.body[0] if before is None else before.getnext()
    while element is not None:
        if element.tag == qn("w:p"):
            form = Paragraph(element, word).paragraph_format
            form.keep_together = True
            form.keep_with_next = element is not last
        element = element.getnext() if element is not last else None


def border(paragraph: Paragraph, side: str, colour: str, size: int) -> None:
    """Draw a line on one side of a paragraph; `size` is in eighths of a point."""
    borders = OxmlElement("w:pBdr")
    line = OxmlElement(f"w:{side}")
    for key, value in (
        ("val", "single"),
        ("sz", str(size)),
        ("space", "8"),
        ("color", colour),
    ):
        line.set(qn(f"w:{key}"), value)
    borders.append(line)
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - the library has no borders
    properties.insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def whole_row(row: Any, *, head: bool) -> None:  # noqa: ANN401 - the library's row
    """Keep a row on one page; a head stands again on each."""
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - the library has no words for these
    for name in ("w:cantSplit", "w:tblHeader") if head else ("w:cantSplit",):
        properties.append(OxmlElement(name))


def in_cell(paragraph: Paragraph, side: str) -> None:
    """Fit a paragraph into a cell, aligned by the letter of its column."""
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    sides = {"c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT}
    if side in sides:
        paragraph.alignment = sides[side]


def add_run(paragraph: Any, text: str, marks: frozenset[str]) -> None:  # noqa: ANN401 - a paragraph or link
    r"""Add text that looks as its marks say; `\v` breaks the line."""
    if isinstance(paragraph, Paragraph):
        run = paragraph.add_run()
    else:
        element = OxmlElement("w:r")
        paragraph.append(element)
        run = Run(element, paragraph)
        run.font.underline = True
        run.font.color.rgb = RGBColor.from_string(_ACCENT)
    for place, line in enumerate(text.split("\v")):
        if place:
            run.add_break()
        words = allowed(line) if "codespan" in marks else allowed(line).replace("\n", " ")
        run.add_text(words)
    run.font.bold = True if "strong" in marks else None
    run.font.italic = True if "emphasis" in marks else None
    run.font.strike = True if "strike" in marks else None
    if "codespan" in marks:
        run.font.name = "Consolas"


def add_link(paragraph: Any, target: str) -> Any:  # noqa: ANN401 - a paragraph or a link, and an element
    """Begin a link; its text is added to what is returned."""
    if not isinstance(paragraph, Paragraph):
        return paragraph
    relation = paragraph.part.relate_to(
        allowed(target), RELATIONSHIP_TYPE.HYPERLINK, is_external=True
    )
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    paragraph._p.append(link)  # noqa: SLF001 - the library only reads links
    return link
