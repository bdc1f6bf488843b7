"""What belongs to what is marked in a document stays as confidential as it is."""

import io
from collections.abc import Callable, Sequence

import docx
import pytest
from docx.shared import Twips

from bra.importing.outcome import Order
from tests.importing.foreign import import_one
from tests.importing.test_confidential import public
from tests.importing.test_formats import archive

MARKED = [
    ("p", "Hemligt: ett"),
    ("p", "(sekretess) ett"),
    ("p", "Ett (sekretess)"),
    ("p", "Confidential: one"),
    ("entry", "(sekretess) ett"),
    ("entry", "One (confidential)"),
    ("quote", "Hemligt: ett"),
    ("quote", "One (confidential)"),
]
STYLES = {"quote": "Quote", "entry": "List Bullet", "p": "Normal"}
NOTE = "DOLD två."


def word(kind: str, text: str) -> dict[str, str]:
    def paragraph(words: str, style: str, more: str = "") -> str:
        run = f"<r><t>{words}</t>{more}</r>"
        return f'<p><pPr><pStyle val="{style}"/></pPr>{run}</p>'

    box = "<txbxContent><p><r><t>DOLD i rutan.</t></r></p></txbxContent>"
    number = '<pPr><numPr><numId val="1"/></numPr></pPr>'
    styles = "".join(
        f'<style styleId="{each}"><name val="{each}"/>{number if "List" in each else ""}</style>'
        for each in ("Quote", "List Bullet", "Normal", "heading 1", "heading 2")
    )
    body = (
        paragraph("Byalaget 2031-04-02", "heading 1")
        + paragraph("Taket", "heading 2")
        + paragraph(text, STYLES[kind], f'{box}<footnoteReference id="2"/>')
        + paragraph("Öppet.", "Normal")
    )
    bullets = (
        '<numbering><abstractNum abstractNumId="0"><lvl ilvl="0"><numFmt val="bullet"/></lvl>'
        '</abstractNum><num numId="1"><abstractNumId val="0"/></num></numbering>'
    )
    note = f'<footnote id="2"><p><r><t>{NOTE}</t></r></p></footnote>'
    return {
        "word/document.xml": f"<document><body>{body}</body></document>",
        "word/styles.xml": f"<styles>{styles}</styles>",
        "word/numbering.xml": bullets,
        "word/footnotes.xml": f"<footnotes>{note}</footnotes>",
    }


def open_text(kind: str, text: str) -> dict[str, str]:
    box = "<frame><text-box><p>DOLD i rutan.</p></text-box></frame>"
    note = f"<note><note-citation>1</note-citation><note-body><p>{NOTE}</p></note-body></note>"
    style = ' style-name="Quotations"' if kind == "quote" else ""
    said = f"<p{style}>{text}{box}{note}</p>"
    if kind == "entry":
        said = f"<list><list-item>{said}</list-item></list>"
    head = '<h outline-level="1">Byalaget 2031-04-02</h><h outline-level="2">Taket</h>'
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<document><body>{head}{said}<p>Öppet.</p></body></document>",
    }


@pytest.mark.parametrize(("kind", "text"), MARKED)
@pytest.mark.parametrize(("name", "made"), [("x.docx", word), ("x.odt", open_text)])
def test_a_note_and_a_box_of_what_is_marked_are_withheld(
    kind: str, text: str, name: str, made: Callable[[str, str], dict[str, str]]
) -> None:
    found = import_one(name, archive(made(kind, text)), Order(date="2031-04-02"))
    assert found.trouble is None
    assert NOTE in found.text
    assert "DOLD i rutan." in found.text
    assert "DOLD" not in public(found.text)
    assert "Öppet." in public(found.text)


@pytest.mark.parametrize(("name", "made"), [("x.docx", word), ("x.odt", open_text)])
def test_a_note_of_what_is_open_stays_a_paragraph(
    name: str, made: Callable[[str, str], dict[str, str]]
) -> None:
    found = import_one(name, archive(made("p", "Ett.")), Order(date="2031-04-02"))
    assert public(found.text) == found.text
    assert NOTE in found.text
    assert f"{NOTE}  \n" not in found.text


Set = tuple[str, str, int]
"""The text of a paragraph, its style and how far it is set in, in twips."""


@pytest.mark.parametrize(
    "said",
    [
        [("(sekretess) ett", "List Bullet", 0), ("DOLD", "List Bullet", 1440)],
        [("(confidential) one", "List Bullet", 720), ("DOLD", "List Bullet", 1440)],
        [("(sekretess) ett", "List Bullet", 0), ("DOLD", "Normal", 720), ("DOLD", "Normal", 720)],
        [("(sekretess) ett", "Normal", 0), ("DOLD", "Normal", 720)],
    ],
)
def test_what_is_set_in_below_what_is_marked_is_withheld(said: Sequence[Set]) -> None:
    document = docx.Document()
    document.add_heading("Byalaget 2031-04-02", 1)
    document.add_heading("Taket", 2)
    _, style, indent = said[0]
    for text, own, place in (*said, ("Öppet ett.", style, indent), ("Öppet.", "Normal", 0)):
        paragraph = document.add_paragraph(text, style=own)
        if place:
            paragraph.paragraph_format.left_indent = Twips(place)
    out = io.BytesIO()
    document.save(out)
    found = import_one("x.docx", out.getvalue(), Order(date="2031-04-02"))
    assert found.trouble is None
    assert "DOLD" not in public(found.text)
    assert "DOLD" in found.text
    assert "Öppet ett." in public(found.text)


def markdown(said: str) -> bytes:
    head = "# Byalaget 2031-04-02\n\nNärvarande: Ada Berg\n\n## 1. Taket\n\n"
    return f"{head}{said}\n\nÖppet.\n".encode()


@pytest.mark.parametrize(
    "said",
    [
        "Hemligt: se[^1].\n\n[^1]: DOLD",
        "(confidential) see[^a].\n\nOpen.\n\n[^a]: One\n\n    DOLD",
        "### X (sekretess)\n\nSe[^1].\n\n## 3. Mer\n\nÖppet.\n\n[^1]: DOLD",
        "Hemligt: se [1].\n\n[1] DOLD",
    ],
)
def test_a_note_of_confidential_lines_only_is_never_public(said: str) -> None:
    found = import_one("x.md", markdown(said), Order())
    assert found.trouble is not None or "DOLD" not in public(found.text)


def test_a_note_to_which_an_open_line_refers_stays_public() -> None:
    said = "Hemligt: se[^1].\n\nMer[^1].\n\n[^1]: En not.\n\n[^2]: Till.\n\nSe[^2]."
    found = import_one("x.md", markdown(said), Order())
    assert found.trouble is None
    assert "En not." in public(found.text)
    assert "Till." in public(found.text)
