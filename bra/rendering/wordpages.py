"""What stands at the head and the foot of each page of a Word document."""

import re
from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph

from bra.rendering.document import Document
from bra.rendering.wordparts import allowed

if TYPE_CHECKING:
    from docx.document import Document as Word


def mark_pages(word: "Word", document: Document) -> None:
    """Let every page say what it must, and where there is no footer, its number."""
    for section in word.sections:
        headers = [section.header]
        footers = [section.footer]
        if section.different_first_page_header_footer:
            headers.append(section.first_page_header)
            footers.append(section.first_page_footer)
        if word.settings.odd_and_even_pages_header_footer:
            headers.append(section.even_page_header)
            footers.append(section.even_page_footer)
        for header in headers:
            _head(header, document)
        for footer in footers:
            if not _has_content(footer):
                _number(footer.paragraphs[0], document.page)


def _has_content(part: Any) -> bool:  # noqa: ANN401 - a header or a footer
    return (
        not part.is_linked_to_previous
        and any(
            paragraph.text.strip() or paragraph._p.xpath(".//w:drawing|.//w:pict|.//w:fldSimple")  # noqa: SLF001 - no public way to the XML
            for paragraph in part.paragraphs
        )
    ) or (not part.is_linked_to_previous and bool(part.tables))


def _head(header: Any, document: Document) -> None:  # noqa: ANN401 - a header of any kind
    own = _has_content(header)
    header.is_linked_to_previous = False
    first = header.paragraphs[0] if header.paragraphs else header.add_paragraph()
    if not own:
        run = first.add_run(allowed(f"{document.council} · {document.short}"))
        run.font.size = Pt(9)
    for mark in document.marks:
        line = first.insert_paragraph_before() if own else header.add_paragraph()
        run = line.add_run(allowed(mark))
        run.font.bold = True
        run.font.size = Pt(10)
        run.font.color.rgb = RGBColor(0x8A, 0x2A, 0x0B)


def _number(paragraph: Paragraph, page: str) -> None:
    """Write the page's number and how many there are, as fields that Word fills in."""
    for part in re.split(r"(\{pages?\})", page):
        field = {"{page}": "PAGE", "{pages}": "NUMPAGES"}.get(part)
        if field is None:
            paragraph.add_run(part)
            continue
        simple = OxmlElement("w:fldSimple")
        simple.set(qn("w:instr"), field)
        run = OxmlElement("w:r")
        look, size = OxmlElement("w:rPr"), OxmlElement("w:sz")
        size.set(qn("w:val"), "18")
        look.append(size)
        run.append(look)
        text = OxmlElement("w:t")
        text.text = "1"
        run.append(text)
        simple.append(run)
        paragraph._p.append(simple)  # noqa: SLF001 - the library has no fields
    for run in paragraph.runs:
        run.font.size = Pt(9)
