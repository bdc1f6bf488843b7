"""How wide the columns and the pictures of a Word document are."""

import io
from typing import Any, Final

from docx.shared import Emu, Length, Mm, Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from bra.rendering.columns import Columns, Sheet
from bra.rendering.wordparts import allowed

_PICTURE: Final = Mm(96)
_SIZES: Final = (11.0, 9.5, 8.5, 7.5)
_LETTER: Final = 0.6
_BESIDE: Final = 12
"""How large the type of a table is, how wide a letter of it, what stands between columns."""


def sheet(section: Any) -> Sheet:  # noqa: ANN401 - the library's section
    """Return what a page of a Word document has for a table."""
    sides = (section.page_width or Mm(210)) - (section.left_margin or 0)
    room = sides - (section.right_margin or 0)
    return Sheet(room / Pt(1), _SIZES, _LETTER, (_BESIDE, _BESIDE))


def column_sizes(columns: Columns, page: Sheet) -> list[Length]:
    """Return the widths of columns as they share the width of a page."""
    letter = page.letter * columns.size
    fixed = [-width * letter + _BESIDE if width < 0 else 0.0 for width in columns.widths]
    free = page.room - sum(fixed)
    shares = sum(width for width in columns.widths if width > 0)
    found = [
        free * width / shares if width > 0 else own
        for width, own in zip(columns.widths, fixed, strict=True)
    ]
    return [Emu(int(Pt(1) * width * page.room / sum(found))) for width in found]


def add_picture(paragraph: Paragraph, picture: bytes, words: str) -> None:
    """Add a picture, and what it shows in words for those who do not see it."""
    shape = paragraph.add_run().add_picture(io.BytesIO(picture), width=_PICTURE)
    about = shape._inline.docPr  # noqa: SLF001 - the library has no words for pictures
    about.set("descr", allowed(words))
    paragraph.paragraph_format.keep_with_next = True


def set_size(paragraph: Paragraph, size: float) -> None:
    """Set all that a paragraph holds in type of a size, its links too."""
    for run in paragraph._p.xpath(".//w:r"):  # noqa: SLF001 - the library has no runs of links
        Run(run, paragraph).font.size = Pt(size)
