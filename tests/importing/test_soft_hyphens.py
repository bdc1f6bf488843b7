"""A soft hyphen at the end of a line joins the halves of a word, and elsewhere it is nothing.

In the texts here `¬` stands for one.
"""

import io
import zipfile
from collections.abc import Callable

import docx
import pypdf
import pytest
import typst
from docx.oxml import OxmlElement

from bra.importing.acting.bodies import text_words
from bra.importing.files.papercells import whole_cells
from bra.importing.files.paperlooks import Look, Piece, heading_marks, marked
from bra.importing.files.readers import read_foreign
from bra.importing.files.softhyphens import unbroken, undivided, without_breaks
from bra.importing.outcome import Order
from bra.importing.recognise import recognise
from bra.importing.result.writing import write_record
from bra.languages import language
from tests.importing.foreign import import_one

pytestmark = pytest.mark.usefixtures("papers_are_read_here")


def soft(text: str) -> str:
    return text.replace("¬", "\u00ad")


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["i sam¬", "manhang av vikt", "med"], ["i sammanhang", "av vikt", "med"]),
        (["i sam¬  ", "   manhang  av vikt"], ["i sammanhang  ", "   av vikt"]),
        (["> i sam¬", "> manhang av"], ["> i sammanhang", "> av"]),
        (["sam¬", "man¬", "hang av", "Bo"], ["sammanhang", "av", "Bo", ""]),
        (["i sam¬", "manhang", "Bo", "", "Al"], ["i sammanhang", "Bo", "", "", "Al"]),
        (["SAM¬", "MANHANG AV"], ["SAMMANHANG", "AV"]),
        (["the har¬", "bour"], ["the harbour", ""]),
        (["a har¬bour wall¬"], ["a harbour wall¬"]),
        # No rest of the word: a foot, a new page, an empty line, a heading.
        (["i sam¬", "Sida 2"], ["i sam¬", "Sida 2"]),
        (["i sam¬", "\fmanhang"], ["i sam¬", "\fmanhang"]),
        (["i sam¬", "", "manhang"], ["i sam¬", "", "manhang"]),
        (["i SAM¬", "Nytt"], ["i SAM¬", "Nytt"]),
        (["i sam-", "manhang"], ["i sam-", "manhang"]),
    ],
)
def test_halves_of_a_word_are_put_together(lines: list[str], whole: list[str]) -> None:
    assert undivided(list(map(soft, lines))) == list(map(soft, whole))


def test_within_a_line_it_is_nothing() -> None:
    assert unbroken(soft("Bo¬ken i sam¬ \n  manhang¬ av")) == "Boken i sammanhang av"
    assert without_breaks(soft("Bo¬ken i sam¬ \n  manhang¬")) == soft("Bo¬ken i sam¬manhang¬")
    for text in ("Sam- \n manhang", "Sam\nmanhang"):
        assert unbroken(text) == without_breaks(text) == text


SV = """Protokoll 4 maj 2031

Närvarande: Asta Lind, Bo Lind¬
qvist

1. Grin¬
den
Asta berättade om grin¬den och om samman¬
komsten vid den.

Bo Lindqvist får i uppdrag att skaffa lam¬
por till bryggan senast den 2 juni 2031.
"""
EN = """Minutes 4 May 2031

Present: Jill Marsh, Rob Ta¬
telow

1. The har¬
bour
Jill told of the har¬bour and of the gather¬
ing at its wall.

Rob Tatelow will buy lan¬
terns by 2 June 2031.
"""
WHOLE = [
    (SV, ("Lindqvist", "## 1. Grinden\n", "om grinden och om sammankomsten", "skaffa lampor till")),
    (
        EN,
        (
            "Tatelow",
            "## 1. The harbour\n",
            "the harbour and of the gathering",
            "buy lanterns (due ",
        ),
    ),
]


@pytest.mark.parametrize(("text", "whole"), WHOLE)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_words_of_texts_are_whole(text: str, whole: tuple[str, ...], name: str, end: str) -> None:
    found = import_one(name, soft(text).replace("\n", end).encode(), Order())
    assert [words for words in whole if words not in found.text] == []
    assert "\u00ad" not in found.text
    assert found.report["actions"]


@pytest.mark.parametrize(("text", "whole"), WHOLE)
def test_not_a_word_of_them_is_lost(text: str, whole: tuple[str, ...]) -> None:
    found = recognise(read_foreign("a.txt", soft(text).encode()))
    written = write_record(found.record, found.layout, language(found.record.language))
    dropped = text_words(" ".join(each.text for each in found.record.dropped))
    words = text_words("\n".join(found.record.source.lines))
    assert words - dropped - text_words(written) == set()
    assert text_words(whole[1]) <= words


def test_lines_keep_their_numbers_in_a_text() -> None:
    lines = read_foreign("a.txt", soft(SV).encode()).lines
    assert len(lines) == SV.count("\n")
    assert lines[8] == ""
    assert lines[10] == "Bo Lindqvist får i uppdrag att skaffa lampor"


@pytest.mark.parametrize(
    "marked_text",
    [
        "Sekretess: Bo har spel¬\nskulder.\nHan är sjuk.",
        "Sekre¬\ntess: Bo har spelskulder.\nHan är sjuk.",
        "Sek¬retess: Bo har spelskulder.\nHan är sjuk.",
    ],
)
def test_what_is_confidential_stays_so(marked_text: str) -> None:
    text = soft(SV.replace("Asta berättade", f"Bron höll.\n\n{marked_text}\n\nAsta berättade"))
    found = import_one("a.txt", text.encode(), Order())
    open_text = "" if found.trouble else found.text.partition("\n# ")[2]
    hidden = [line for line in open_text.splitlines() if not line.startswith(">")]
    assert [word for word in ("spel", "skulder", "sjuk") if word in "\n".join(hidden)] == []


def word(text: str) -> bytes:
    """Return a Word document in which a soft hyphen is an element, as Word writes it."""
    made = docx.Document()
    for block in text.split("\n\n"):
        run = made.add_paragraph().add_run()
        for at, part in enumerate(block.split("¬")):
            if at:
                run.element.append(OxmlElement("w:softHyphen"))
            run.add_text(part)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def odt(text: str) -> bytes:
    blocks = "".join(f"<text:p>{soft(block)}</text:p>" for block in text.split("\n\n"))
    names = 'xmlns:office="urn:o" xmlns:text="urn:t"'
    content = (
        f"<office:document-content {names}><office:body><office:text>{blocks}</office:text>"
        "</office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    return out.getvalue()


def web(text: str) -> bytes:
    blocks = "".join(f"<p>{block}</p>" for block in text.split("\n\n"))
    return f"<html><body>{blocks}</body></html>".replace("¬", "&shy;").encode()


def web_broken(text: str) -> bytes:
    return web(text.replace("\n\n", "\0").replace("\n", "<br>\n").replace("\0", "\n\n"))


@pytest.mark.parametrize(
    ("name", "made"), [("a.docx", word), ("a.odt", odt), ("a.html", web), ("b.html", web_broken)]
)
@pytest.mark.parametrize(
    "text",
    [
        "Protokoll 2031-05-04\n\nMötet såg på samman¬\nkomsten och grin¬den och köpte lam¬\npor.",
        "Minutes 2031-05-04\n\nThe meeting saw the gath¬\nering and the har¬bour wall.",
    ],
)
def test_words_of_documents_are_whole(name: str, made: Callable[[str], bytes], text: str) -> None:
    found = "\n".join(read_foreign(name, made(text)).lines)
    plain = text.replace("¬\n", "").replace("¬", "")
    assert [line.rstrip() for line in found.splitlines()] == plain.split("\n")


LARGE = Look(16.0, bold=False)
TEXT = Look(11.0, bold=False)


def test_a_heading_of_two_lines_in_a_paper_is_one() -> None:
    lines = [(soft("Ljus i samhälls¬"), LARGE), ("planeringen", LARGE), ("Färg", LARGE)]
    lines.append(("Vi talade länge om ljuset och vad det kostar att ha det tänt om natten.", TEXT))
    page = tuple((Piece("".join(text.split()), look),) for text, look in lines)
    found = marked([text for text, _ in lines], *heading_marks([page]))
    assert found[:2] == ["# Ljus i samhällsplaneringen", "# Färg"]


def test_a_cell_of_two_lines_in_a_paper_is_one() -> None:
    lines = ["Vad                Vem", soft("Skriva till kom¬   Bo Ek"), "munen"]
    assert unbroken(whole_cells(lines)[1]).split("    ") == ["Skriva till kommunen", "Bo Ek"]


PAGE = "#set page(width: 8cm, height: auto, margin: 1.7cm)\n#set par(justify: true)\n"
TOLD = [
    (
        "sv",
        "Protokoll 4 maj 2031\n\nNärvarande: Asta Lind\n\n= 1. Ljus\n{}",
        "Asta berättade om strandpromenadens belysningsarmaturer och sammankomsten vid bryggorna.",
    ),
    (
        "en",
        "Minutes 4 May 2031\n\nPresent: Jill Marsh\n\n= 1. Light\n{}",
        "Jill described the illumination of the promenade and the responsibilities of volunteers.",
    ),
]


@pytest.mark.parametrize(("code", "text", "told"), TOLD)
def test_words_of_a_paper_are_whole(code: str, text: str, told: str) -> None:
    settings = f'#set text(lang: "{code}", hyphenate: true)\n'
    made = typst.compile(f"{PAGE}{settings}{text.format(told)}\n".encode())
    assert isinstance(made, bytes)
    assert "\u00ad\n" in pypdf.PdfReader(io.BytesIO(made)).pages[0].extract_text()
    assert f"\n\n{told}\n" in import_one("a.pdf", made, Order()).text


@pytest.mark.parametrize("between", ["\n\nSida 1\n\f", "\n\n\nSida 1\n\n", "\n\f"])
def test_a_word_divided_over_two_pages_is_whole(between: str) -> None:
    text = soft(f"{SV}\n- Bo berättade om lam¬{between}porna på bryg¬")
    text += "\ngan.\n\nDet är sent.\n\nSida 2\n"
    assert (
        "- Bo berättade om lamporna på bryggan.\n"
        in import_one("a.txt", text.encode(), Order()).text
    )
