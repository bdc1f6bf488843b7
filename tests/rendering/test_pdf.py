import io
import json
import sys
from typing import Any

import pypdf
import pytest

from bra.errors import UserError
from bra.rendering.pdf import given, to_pdf
from tests.rendering.papers import TEXT, paper


def opened(data: bytes) -> Any:  # noqa: ANN401 - what is in a file can be of any kind
    return pypdf.PdfReader(io.BytesIO(data))


def tags(node: object, found: list[str]) -> list[str]:
    """Return the names of the structure of a PDF, in its order."""
    if isinstance(node, pypdf.generic.IndirectObject):
        node = node.get_object()
    if isinstance(node, pypdf.generic.ArrayObject):
        for each in node:
            tags(each, found)
    elif isinstance(node, pypdf.generic.DictionaryObject) and "/S" in node:
        found.append(str(node["/S"]))
        if "/K" in node:
            tags(node["/K"], found)
    return found


def test_the_same_document_gives_the_same_bytes() -> None:
    assert to_pdf(paper()) == to_pdf(paper())
    assert to_pdf(paper()) != to_pdf(paper(day="2017-09-02"))


def test_it_says_that_it_is_an_accessible_file_for_archives() -> None:
    reader = opened(to_pdf(paper()))
    root = reader.root_object
    packet = root["/Metadata"].get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in packet
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet
    assert root["/Lang"] == "sv"
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 - the library's own kind of truth
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712 - as above
    assert root["/OutputIntents"]
    assert reader.metadata is not None
    assert reader.metadata.title == paper().title
    assert reader.metadata.author == "Rådet & co"


def test_its_parts_are_tagged_as_what_they_are() -> None:
    found = tags(opened(to_pdf(paper())).root_object["/StructTreeRoot"]["/K"], [])
    assert found.count("/H1") == 1
    assert found.count("/H2") == 1
    assert found.count("/Table") == 1
    assert found.count("/TH") == 2
    assert found.count("/TD") == 4
    assert found.count("/Link") == 1
    assert found.count("/L") >= 4
    assert found.index("/H1") < found.index("/H2") < found.index("/Table")


def test_its_bookmarks_are_its_headings() -> None:
    outline = opened(to_pdf(paper())).outline
    assert outline[0].title == "Minnesanteckningar 18\xa0augusti 2017"
    assert outline[1][0].title == "1. Ärende"
    assert outline[1][1][0].title == "Underrubrik"


def test_all_fonts_are_in_it() -> None:
    reader = opened(to_pdf(paper()))
    fonts = [
        font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    for font in fonts:
        (inner,) = font["/DescendantFonts"]
        descriptor = inner.get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)
        assert "/ToUnicode" in font


def test_every_page_says_what_it_must() -> None:
    long = paper(TEXT + "\n\nEtt stycke till.\n" * 120, internal="Internt")
    pages = [page.extract_text() for page in opened(to_pdf(long)).pages]
    assert len(pages) > 2
    for number, words in enumerate(pages, 1):
        assert "Internt · Inte godkända" in words
        assert f"sida {number} ({len(pages)})" in words
        assert "Rådet & co" in words
    assert "Internt" not in str(opened(to_pdf(long)).metadata)


def test_a_table_over_pages_has_its_heads_on_each() -> None:
    rows = "".join(f"| rad {n} | x |\n" for n in range(90))
    pages = opened(to_pdf(paper(f"# T\n\n| Kolumn | B |\n|---|---|\n{rows}"))).pages
    assert len(pages) > 1
    assert all("Kolumn" in page.extract_text() for page in pages)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# A\n\n" + "> " * 39 + "a",
        "- " * 39 + "a",
        "# \U0001f600 \u05d0\u0627\u202e a\u030a \ue000 \u200d\n",
        "| a |\n|---|\n| " + "x" * 5000 + " |\n",
        "| " + "a | " * 40 + "\n|" + "---|" * 40 + "\n",
        "a<br>b\n\n![bild](x.png)\n\n[](https://a.b)\n\n- \n\n1. \n\n> \n\n#\n",
        "0. a\n\n999999999. b\n",
    ],
)
def test_odd_documents_are_laid_out_too(text: str) -> None:
    assert to_pdf(paper(text)).startswith(b"%PDF")


def test_a_missing_engine_is_a_sentence_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(UserError, match=r'pip install "bra\[documents\]"'):
        to_pdf(paper())


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("klart (senast 1 april)", "klart (senast 1\xa0april)"),
        ("by 12 January 2027", "by 12\xa0January 2027"),
        ("kl. 13.30, § 4", "kl.\xa013.30, §\xa04"),
        ("1 aprilskämt, 3 möten", "1 aprilskämt, 3 möten"),
    ],
)
def test_a_line_does_not_end_inside_a_day_or_a_time(text: str, tied: str) -> None:
    [part] = json.loads(given(paper(text=f"{text}\n")))["parts"]
    assert part["tree"][0]["c"][0]["t"] == tied


def test_a_tab_in_code_is_shown_as_spaces() -> None:
    (page,) = opened(to_pdf(paper("# T\n\n```\nif a:\n\treturn b\n```\n"))).pages
    text = page.extract_text()
    assert "return b" in text
    assert "U+" not in text


def test_ten_levels_of_a_list_stand_below_one_another() -> None:
    text = "# T\n\n" + "".join(f"{'  ' * level}- plan{level}\n" for level in range(10))
    (page,) = opened(to_pdf(paper(text))).pages
    lines = page.extract_text().splitlines()
    assert all(any(line.endswith(f"plan{level}") for line in lines) for level in range(10))
