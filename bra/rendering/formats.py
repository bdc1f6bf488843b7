"""A document in the format that was asked for."""

from pathlib import Path
from typing import Final

from bra.rendering.document import Document

FORMATS: Final = ("md", "html", "pdf", "docx")
REFERENCE: Final = "reference.docx"


def written(document: Document, form: str, root: Path) -> str | bytes:
    """Return a document in one of the formats.

    The council's `templates/reference.docx` gives a Word document its letterhead and styles.
    """
    if form == "html":
        from bra.rendering.html import to_html

        return to_html(document)
    if form == "pdf":
        from bra.rendering.pdf import to_pdf

        return to_pdf(document)
    if form == "docx":
        from bra.rendering.word import to_docx

        reference = root / "templates" / REFERENCE
        return to_docx(document, reference if reference.is_file() else None)
    if document.plots:
        from bra.rendering.plots import without_marks

        return without_marks(document)
    return document.text
