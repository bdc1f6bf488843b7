"""Tables of many columns: what they hold stays beside one another, on the page, and whole."""

import io
from collections.abc import Sequence

import docx
import pypdf
import pytest
from docx.shared import Pt

from bra.rendering.columns import Sheet, fitted
from bra.rendering.pdf import to_pdf
from bra.rendering.word import to_docx
from bra.text.tree import Node, read_tree
from tests.rendering.papers import paper

SHEET = Sheet(room=442, sizes=(9.5, 8.5, 7.5), letter=0.53, beside=(13.6, 9.1))
COUNTS = (
    "Område",
    "Anmälda brott",
    "Förändring",
    "Trygghetsmätning",
    "Cykelstölder",
    "Bostadsinbrott",
    "Skadegörelse",
)
ENGLISH = (
    "Area",
    "Reported crimes",
    "Change",
    "Feeling of safety",
    "Bicycles",
    "Burglary",
    "Arson",
)
REMARK = "Ökningen beror på en serie stölder vid stationen under våren, se polisens redovisning."


def table(heads: Sequence[str], cells: Sequence[str], rows: int = 30) -> str:
    """Return a table in Markdown, its first column to the left and the others to the right."""
    sides = ["---", *["--:"] * (len(heads) - 1)]
    lines = [heads, sides, *[cells] * rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def rows_of(text: str) -> tuple[Node, ...]:
    (found,) = read_tree(text).children
    return found.children


def read(text: str, language: str = "sv") -> list[str]:
    """Return the words of each page of a document with this text as PDF."""
    data = to_pdf(paper(f"# Möte\n\n{text}", language=language))
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


@pytest.mark.parametrize("heads", [COUNTS, ENGLISH])
def test_seven_columns_of_numbers_stand_in_smaller_type_with_whole_words(
    heads: tuple[str, ...],
) -> None:
    text = table(heads, ["Teleborg", "1 204", "-4,5 %", "18 %", "61", "61", "1 204"])
    columns = fitted(rows_of(text), SHEET)
    assert columns is not None
    assert columns.size <= 9.5
    longest = [max(map(len, head.split())) for head in heads]
    assert all(has >= need for has, need in zip(columns.letters, longest, strict=True))
    (page,) = read(text)
    assert all(word in page for head in heads for word in head.split())


def test_a_column_of_text_beside_many_numbers_is_wide_enough_to_read() -> None:
    text = table([*COUNTS, "Kommentar"], ["Teleborg", *["18 %"] * 6, REMARK])
    columns = fitted(rows_of(text), SHEET)
    assert columns is not None
    assert columns.letters[-1] >= 14
    assert len(read(text)) <= 4


@pytest.mark.parametrize("count", [3, 5, 7, 9, 12, 16])
@pytest.mark.parametrize("head", ["Nr", "Trygghetsmätning", "x" * 120])
def test_no_table_is_wider_than_the_page(count: int, head: str) -> None:
    columns = fitted(rows_of(table([head] * count, ["1 204"] * count)), SHEET)
    if columns is None:
        return
    beside = SHEET.beside[columns.size != 9.5]
    letter = SHEET.letter * columns.size
    assert sum(letter * has + beside for has in columns.letters) <= SHEET.room + 1
    assert min(columns.letters) >= 4.6


def test_a_table_that_fits_stays_as_it_was() -> None:
    columns = fitted(rows_of(table(COUNTS[:3], ["Teleborg", "61", "18 %"])), SHEET)
    assert columns is not None
    assert columns.size == 9.5


@pytest.mark.parametrize("language", ["sv", "en"])
def test_more_columns_than_a_page_holds_are_a_list_for_each_row(language: str) -> None:
    heads = [f"Kolumn {number}" for number in range(40)]
    text = table(heads, [f"{number} 204" for number in range(40)], rows=3)
    words = " ".join(read(text, language))
    assert words.count("Kolumn 39:") == 3
    assert words.count("39 204") == 3
    word = docx.Document(io.BytesIO(to_docx(paper(text), None)))
    assert not word.tables
    assert [p.text for p in word.paragraphs].count("Kolumn 39: 39 204") == 3


def test_the_heads_stand_again_on_each_page() -> None:
    pages = read(table([*COUNTS, "Kommentar"], ["Teleborg", *["18 %"] * 6, REMARK]))
    assert len(pages) > 1
    assert all("Kommentar" in page for page in pages)


def test_an_address_in_a_narrow_column_is_parted_and_loses_nothing() -> None:
    address = "fornamn.efternamn@socialforvaltningen.example"
    (page,) = read(table([*COUNTS, "E-post"], ["Teleborg", *["18 %"] * 6, address], rows=2))
    assert "".join(page.split()).replace("\u200b", "").replace("\u2010", "").count(address) == 2


def test_an_address_in_text_is_parted_without_hyphens() -> None:
    address = "https://www.exempelkommunen.example/kommunstyrelsen/brottsforebyggande/radet.html"
    (page,) = read(
        f"Se sammanställningen av enkäten, som finns att läsa på {address} sedan i våras."
    )
    assert "\xad" not in page.partition("https")[2].partition("html")[0]
    assert address in page.replace("\n", "").replace("\u200b", "")


def test_a_long_cell_in_a_narrow_column_goes_on_on_the_next_page() -> None:
    words = " ".join(f"ord{number}" for number in range(170))
    pages = read(table([*COUNTS, "Kommentar"], ["Teleborg", *["18 %"] * 6, words], rows=1))
    assert "ord169" in " ".join(pages)


def test_word_has_the_smaller_type_too_and_hyphens() -> None:
    text = table(
        COUNTS, ["Teleborg", "1 204", "-4,5 %", "18 %", "61", "61", "[61](https://a.example)"]
    )
    word = docx.Document(io.BytesIO(to_docx(paper(text), None)))
    (found,) = word.tables
    assert word.element.xpath("//w:tbl//w:r[not(w:rPr/w:sz)]") == []
    sizes = {run.font.size for run in found.rows[0].cells[3].paragraphs[0].runs}
    assert max(filter(None, sizes)) < Pt(11)
    section = word.sections[0]
    assert section.page_width
    assert section.left_margin
    assert section.right_margin
    room = section.page_width - section.left_margin - section.right_margin
    assert sum(column.width or 0 for column in found.columns) <= room + Pt(1)
    assert word.settings.element.xpath("./w:autoHyphenation")


@pytest.mark.parametrize(
    ("head", "cell", "rows", "said"),
    [("Kolumn", "", 0, "Kolumn:"), ("Kolumn", "", 1, "Kolumn:"), ("", "ordet", 1, "ordet")],
)
def test_a_list_for_each_row_has_all_words_and_no_bare_signs(
    head: str, cell: str, rows: int, said: str
) -> None:
    text = table([head] * 60, [cell] * 60, rows)
    assert fitted(rows_of(text), SHEET) is None
    words = " ".join(read(text))
    assert (words.count(said), words.count(":")) == (60, said.count(":") * 60)
    word = docx.Document(io.BytesIO(to_docx(paper(text), None)))
    assert [p.text.strip() for p in word.paragraphs].count(said) == 60
