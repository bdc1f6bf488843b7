"""How wide the columns and the pictures of a Word document are."""

import io
from collections.abc import Sequence
from typing import Any, Final

from docx.shared import Emu, Length, Mm, Pt
from docx.text.paragraph import Paragraph

from bra.rendering.wordparts import allowed

_PICTURE: Final = Mm(96)
_LETTER: Final = Pt(6.6)
_BESIDE: Final = Pt(12)
"""How wide a letter in a cell is, and what stands on both sides of it."""


def column_sizes(widths: Sequence[float], section: Any) -> list[Length]:  # noqa: ANN401 - the library's section
    """Return the widths of columns (see `column_widths`) as they share the width of a page."""
    sides = (section.page_width or Mm(210)) - (section.left_margin or 0)
    room = sides - (section.right_margin or 0)
    fixed = [max(0.0, -width) * _LETTER + (_BESIDE if width < 0 else 0) for width in widths]
    free = max(room - sum(fixed), room / 3) if any(width > 0 for width in widths) else 0
    shares = sum(width for width in widths if width > 0)
    found = [
        free * width / shares if width > 0 else own
        for width, own in zip(widths, fixed, strict=True)
    ]
    return [Emu(int(width * room / sum(found))) for width in found]


def add_picture(paragraph: Paragraph, picture: bytes, words: str) -> None:
    """Add a picture, and what it shows in words for those who do not see it."""
    shape = paragraph.add_run().add_picture(io.BytesIO(picture), width=_PICTURE)
    about = shape._inline.docPr  # noqa: SLF001 - the library has no words for pictures
    about.set("descr", allowed(words))
    paragraph.paragraph_format.keep_with_next = True
