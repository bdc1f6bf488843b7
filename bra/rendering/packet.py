"""Everything for a meeting in one PDF: what is written here, and the files that go with it."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from bra.languages import Language, say
from bra.model import Council
from bra.rendering.document import Document
from bra.rendering.documents import folders, words
from bra.rendering.environment import render
from bra.rendering.extras import needed

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf

_HEAD: Final = b"%PDF-"
_HEAD_WITHIN: Final = 1024
_HARMLESS: Final = ("/URI", "/GoTo", "/Named")
# What the library raises, beside its own errors, on a file that is not what it says it is.
_FAULTS: Final = (
    ValueError, KeyError, IndexError, TypeError, AttributeError, RuntimeError, OSError
)  # fmt: skip
# What was true of the documents alone.
_CLAIMS: Final = (
    "pdfaid:part",
    "pdfaid:conformance",
    "pdfaid:rev",
    "pdfuaid:part",
    "xmpTPg:NPages",
)


class Enclosed(NamedTuple):
    """Hold a PDF that goes into a packet: its file's path, and how many pages it has."""

    path: str
    pdf: "Pdf"
    pages: int


class Listed(NamedTuple):
    """Hold a file in the list of a packet: its path, its item, how long it is or why it lacks."""

    path: str
    item: str
    extent: str


def enclosed(path: str, data: bytes) -> Enclosed | str:
    """Return a file as it goes into a packet, or the code of what is wrong with it.

    Raises UserError when the library for it is not installed.
    """
    try:
        import pikepdf
    except ImportError:
        raise needed("--packet") from None
    if _HEAD not in data[:_HEAD_WITHIN]:
        return "attachment-no-pdf"
    try:
        pdf = pikepdf.open(io.BytesIO(data))
        for page in pdf.pages:
            _quieten(page)
        pages = len(pdf.pages)
    except pikepdf.PasswordError:
        return "attachment-locked"
    except (pikepdf.PdfError, *_FAULTS):
        return "attachment-damaged"
    return Enclosed(path, pdf, pages) if pages else "attachment-damaged"


def attachments_document(
    root: Path,
    council: Council,
    spoken: Language,
    files: Sequence[Listed],
    *,
    day: str,
    internal: bool,
) -> Document:
    """Return the list of the files of a packet; `day` is the ISO day it is written on."""
    title = say(spoken, "packet.attachments")
    variables: dict[str, object] = {
        "title": title,
        "council": {"name": council.name, "short": council.short, "record": council.record},
        "files": [file._asdict() for file in files],
        "internal": internal,
        "internal_mark": say(spoken, "internal"),
        "word": words(spoken, "packet."),
    }
    return Document(
        text=render("attachments.md.j2", variables, folders(root)),
        title=title,
        short=title,
        council=council.name,
        language=spoken.code,
        day=day,
        page=say(spoken, "page", page="{page}", pages="{pages}"),
        internal=say(spoken, "internal") if internal else "",
    )


def to_packet(documents: Sequence[Document], files: Sequence[Enclosed], title: str) -> bytes:
    """Return documents and files as one PDF with bookmarks, the same bytes for the same of them.

    Without files it is an archival and accessible PDF as each document is.  With them it claims
    neither: the pages of the documents keep their tags, those of the files have none.
    """
    from bra.rendering.pdf import to_pdf

    first = documents[0]._replace(title=title)
    made = to_pdf(first, *documents[1:], more=sum(file.pages for file in files))
    if not files:
        return made
    import pikepdf

    with pikepdf.open(io.BytesIO(made)) as packet:
        with packet.open_outline() as outline:
            for file in files:
                page = len(packet.pages)
                packet.pages.extend(file.pdf.pages)
                name = file.path.rpartition("/")[2]
                outline.root[-1].children.append(pikepdf.OutlineItem(name, page))
        with packet.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as about:
            for claim in _CLAIMS:
                if claim in about:
                    del about[claim]
        if "/OutputIntents" in packet.Root:
            del packet.Root.OutputIntents
        whole = io.BytesIO()
        packet.save(whole, deterministic_id=True)
    return whole.getvalue()


def _quieten(page: "Page") -> None:
    """Take from a page what acts by itself, and its places among tags that stay behind."""
    for key in ("/AA", "/StructParents", "/Tabs"):
        if key in page.obj:
            del page.obj[key]
    for note in page.obj.get("/Annots", ()):
        for key in ("/AA", "/StructParent"):
            if key in note:
                del note[key]
        if "/A" in note and not _is_harmless(note.A):
            del note["/A"]
    resources = page.obj.get("/Resources")
    forms = resources.get("/XObject") if resources is not None else None
    for _, form in forms.items() if forms is not None else ():
        if "/StructParents" in form:
            del form["/StructParents"]


def _is_harmless(action: "Object") -> bool:
    return str(action.get("/S", "")) in _HARMLESS and "/Next" not in action
