import io
import sys
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

from bra.errors import UserError
from bra.rendering.word import to_docx
from tests.rendering.papers import TEXT, paper
from tests.rendering.readback import docx_parts


def opened(data: bytes) -> "docx.document.Document":
    return docx.Document(io.BytesIO(data))


def listed(word: "docx.document.Document") -> "list[Any]":
    """Return the paragraphs that begin the entries of lists."""
    return [p for p in word.element.body.iter(qn("w:p")) if p.xpath("./w:pPr/w:numPr")]


def test_headings_lists_and_tables_are_real_ones() -> None:
    word = opened(to_docx(paper(), None))
    styles = {p.text: p.style.name for p in word.paragraphs if p.style is not None}
    assert styles["Minnesanteckningar 18 augusti 2017"] == "Heading 1"
    assert styles["1. Ärende"] == "Heading 2"
    assert ["".join(p.xpath(".//w:t/text()")) for p in listed(word)] == [
        "att a",
        "att b",
        "tre",
        "fyra",
        "inuti",
    ]
    (table,) = word.tables
    assert [cell.text for cell in table.rows[0].cells] == ["Nr", "Antal"]
    rows = word.element.xpath("//w:tr")
    assert [bool(row.xpath("./w:trPr/w:tblHeader")) for row in rows] == [True, False, False]
    (link,) = [link for p in word.paragraphs for link in p.hyperlinks]
    assert (link.text, link.address) == ("sidan", "https://example.org/a?b=1&c=2")


def test_a_list_counts_from_its_own_first_number() -> None:
    word = opened(to_docx(paper("# T\n\n3. a\n\nx\n\n1. b\n"), None))
    ids = [p.pPr.numPr.numId.val for p in listed(word)]
    starts = {
        num.numId: num.xpath("./w:lvlOverride/w:startOverride/@w:val")[0]
        for num in word.part.numbering_part.element.num_lst
        if num.numId in ids
    }
    assert [starts[each] for each in ids] == ["3", "1"]


def test_it_says_what_it_is_and_every_page_says_its_state() -> None:
    data = to_docx(paper(internal="Internt"), None)
    about = opened(data).core_properties
    assert about.title == paper().title
    assert about.language == "sv-SE"
    assert about.author == "Rådet & co"
    assert not about.comments
    (section,) = opened(data).sections
    assert [p.text for p in section.header.paragraphs][1:] == ["Internt", "Inte godkända"]
    assert "Internt" not in dict(docx_parts(data))["docProps/core.xml"]
    assert opened(data).styles.element.xpath("./w:docDefaults//w:lang/@w:val") == ["sv-SE"]


def test_the_same_document_gives_the_same_bytes() -> None:
    assert to_docx(paper(), None) == to_docx(paper(), None)


def letterhead(path: Path) -> Path:
    """Write a municipality's document: its own styles, head and foot, no headings, no lists."""
    word = docx.Document()
    word.add_paragraph("Byt ut den här texten")
    section = word.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Storköpings kommun"
    section.header.paragraphs[0].text = "Storköpings kommun, följande sidor"
    section.footer.paragraphs[0].text = "Postadress"
    word.styles["Normal"].font.name = "Kommunsans"
    for style in list(word.styles):
        if style.name not in (
            "Normal",
            "Default Paragraph Font",
            "Normal Table",
            "Header",
            "Footer",
        ):
            style.delete()
    word.styles.add_style("Heading 2", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    relation = next(
        key for key, each in word.part.rels.items() if each.reltype.endswith("/numbering")
    )
    word.part.drop_rel(relation)
    word.save(str(path))
    return path


def test_the_letterhead_of_the_council_is_kept(tmp_path: Path) -> None:
    word = opened(to_docx(paper(), letterhead(tmp_path / "reference.docx")))
    assert "Byt ut" not in "\n".join(p.text for p in word.paragraphs)
    (section,) = word.sections
    for header, words in (
        (section.first_page_header, "Storköpings kommun"),
        (section.header, "Storköpings kommun, följande sidor"),
    ):
        assert [p.text for p in header.paragraphs] == ["Inte godkända", words]
    assert [p.text for p in section.footer.paragraphs] == ["Postadress"]
    assert word.styles["Normal"].font.name == "Kommunsans"
    headings = [p for p in word.paragraphs if p.style is not None and p.style.name == "Heading 1"]
    assert [p.text for p in headings] == ["Minnesanteckningar 18 augusti 2017"]
    assert listed(word)


def test_what_is_no_letterhead_is_a_sentence(tmp_path: Path) -> None:
    for data in (b"", b"PK\x03\x04", TEXT.encode()):
        path = tmp_path / "reference.docx"
        path.write_bytes(data)
        with pytest.raises(UserError, match="no Word document"):
            to_docx(paper(), path)
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
    with pytest.raises(UserError, match="no Word document"):
        to_docx(paper(), path)


def test_odd_documents_are_written_too() -> None:
    text = (
        "a\ufffe\uffffb <br> c\n\n![bild](x.png)\n\n[*x*](https://a.b)\n\n- \n\n"
        + "- " * 30
        + "djup"
    )
    data = to_docx(paper(text, title="T" * 400), None)
    assert "djup" in "".join(words for _, words in docx_parts(data))


def test_a_missing_engine_is_a_sentence_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(UserError, match=r'pip install "bra\[documents\]"'):
        to_docx(paper(), None)
