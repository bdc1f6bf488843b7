"""Those who sign a record stand on one page, with the heading above them."""

import io
from time import process_time

import docx
import pypdf
import pytest
from docx.oxml.ns import qn

from bra.rendering.document import Document
from bra.rendering.html import to_html
from bra.rendering.pdf import to_pdf
from bra.rendering.word import to_docx
from bra.rendering.wordparts import end_of
from tests.rendering.papers import paper

LINE = r"\_" * 20
NAMES = ("Bo Tenland", "Åsa Karlsson Björkmarker", "Jonas Eek", "Per Ask", "Li Wei")


def signed(before: int, heading: str, *, lines: bool) -> Document:
    """Return a document with a number of paragraphs before its signatures."""
    text = "# Möte\n\n" + "Ett stycke.\n\n" * before + f"## {heading}\n\n"
    for name in NAMES:
        text += f"{LINE}\\\n{name}, justerare\n\n" if lines else f"{name}\\\ngodkänt 2017-08-30\n\n"
    return paper(text)._replace(together=("Underskrifter", "Signatures"))


@pytest.mark.parametrize("lines", [True, False])
@pytest.mark.parametrize("heading", ["Underskrifter", "Signatures"])
def test_all_who_sign_stand_on_one_page(heading: str, lines: bool) -> None:  # noqa: FBT001 - a case
    for before in range(10, 34, 3):
        data = to_pdf(signed(before, heading, lines=lines))
        pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
        assert [all(name in page for name in (heading, *NAMES)) for page in pages].count(True) == 1


def test_more_than_a_page_holds_goes_on_on_the_next() -> None:
    text = "# Möte\n\n## Underskrifter\n\n" + f"{LINE}\\\nBo Tenland\n\n" * 40
    data = to_pdf(paper(text)._replace(together=("Underskrifter",)))
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    assert len(pages) > 2
    assert "".join(pages).count("Bo Tenland") == 40


def test_word_keeps_each_with_the_next() -> None:
    word = docx.Document(io.BytesIO(to_docx(signed(3, "Underskrifter", lines=True), None)))
    first = next(n for n, p in enumerate(word.paragraphs) if p.text == "Underskrifter")
    last = len(word.paragraphs) - 1
    kept = [bool(p.paragraph_format.keep_with_next) for p in word.paragraphs]
    assert kept[first:last] == [True] * (last - first)
    assert not kept[last]
    assert not kept[first - 1]


def test_a_printed_page_keeps_them_too() -> None:
    text = to_html(signed(3, "Underskrifter", lines=True))
    assert '<div class="together">\n<h2>Underskrifter</h2>' in text
    assert ".together { break-inside: avoid; }" in text


def test_a_long_word_document_is_not_counted_anew_for_each_of_its_blocks() -> None:
    word = docx.Document()
    for _ in range(3000):
        word.element.body.insert(0, word.element.body.makeelement(qn("w:p")))
    begun = process_time()
    for _ in range(3000):
        assert end_of(word) is not None
    assert process_time() - begun < 1
