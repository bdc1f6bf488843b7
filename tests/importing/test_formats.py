"""The same minutes as web page, Word, OpenDocument and PDF; and files that mean harm."""

import io
import struct
import subprocess
import sys
import zipfile
import zlib
from unicodedata import normalize

import docx
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from bra.importing import apart
from bra.importing.files.packed import Archive
from bra.importing.files.readers import UnreadableError, read_foreign
from bra.importing.outcome import Order
from bra.importing.recognise import recognise
from bra.importing.report import record_json
from tests.importing.foreign import import_one

TITLE = "Protokoll 4 maj 2020"
HEAD = ("Ordförande: Anna Ek", "Närvarande: Anna Ek, Bo Lind, Cia Ros")
ITEMS = (
    ("1. Öppnande", "Anna Ek öppnar mötet."),
    ("2. Ekonomi", "Bo Lind tar fram en budget till den 1 juni 2020."),
    ("3. Lokal", "Beslut: Lokalen hyrs ut till föreningen."),
)
TEXT = "\n\n".join((TITLE, *HEAD, *(part for item in ITEMS for part in item), ""))


def web() -> bytes:
    body = "".join(f"<h2>{title}</h2><p>{text}</p>" for title, text in ITEMS)
    head = "".join(f"<p><b>{line.replace(':', ':</b>')}</p>" for line in HEAD)
    page = f"<!DOCTYPE html><title>x</title><script>x()</script><h1>{TITLE}</h1>{head}{body}"
    return page.encode()


def word() -> bytes:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Föreningens papper"
    document.add_heading(TITLE, 1)
    for line in HEAD:
        document.add_paragraph(line)
    for title, text in ITEMS:
        document.add_heading(title, 2)
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def archive(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return out.getvalue()


def odt(body: str, before: str = "") -> bytes:
    spaces = 'xmlns:o="urn:o" xmlns:t="urn:t" xmlns:table="urn:table"'
    content = f"{before}<o:document {spaces}><o:body><o:text>{body}</o:text></o:body></o:document>"
    mime = "application/vnd.oasis.opendocument.text"
    return archive({"mimetype": mime, "content.xml": content})


def open_text() -> bytes:
    body = f'<t:h t:outline-level="1">{TITLE}</t:h>' + "".join(
        f"<t:p>{line}</t:p>" for line in HEAD
    )
    for title, text in ITEMS:
        body += f'<t:h t:outline-level="2">{title}</t:h><t:p>{text}</t:p>'
    return odt(body)


def paper() -> bytes:
    marks = "\n\n".join(line.replace(". ", "\\. ") for line in TEXT.split("\n\n"))
    made = typst.compile(f"#set page(height: 9cm)\n{marks}".encode())
    assert isinstance(made, bytes)
    return made


def report(name: str, data: bytes) -> dict[str, object]:
    found = record_json(recognise(read_foreign(name, data)).record)
    del found["file"]
    return found


def without_lines(value: object) -> object:
    if isinstance(value, dict):
        return {key: without_lines(each) for key, each in value.items() if key != "line"}
    return [without_lines(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("make", [web, word, open_text, paper], ids=lambda make: make.__name__)
def test_each_format_says_what_its_text_says(make: object) -> None:
    assert callable(make)
    # The ending says nothing: what is in the file decides.
    found, meant = report("a.dat", make()), report("a.txt", TEXT.encode())
    assert meant["actions"]
    assert meant["decisions"]
    assert without_lines(found) == without_lines(meant)


def test_letters_of_two_signs_are_read_as_one_in_documents() -> None:
    document = docx.Document()
    document.add_paragraph(normalize("NFD", "Närvarande: Åsa Öst"))
    out = io.BytesIO()
    document.save(out)
    page = b"<!doctype html><p>Na&#776;rvarande: A&#778;sa O&#776;st</p>"
    paragraph = f"<t:p>{normalize('NFD', 'Närvarande: Åsa Öst')}</t:p>"
    for data in (out.getvalue(), page, odt(paragraph)):
        assert "Närvarande: Åsa Öst" in read_foreign("a", data).lines


def test_lines_of_one_paragraph_stay_lines() -> None:
    document = docx.Document()
    document.add_heading("Möte 4 maj 2020", 1)
    document.add_heading("Köket", 2)
    document.add_paragraph("Vi målar.\nTaket blir blått.\nGolvet blir grönt.")
    document.add_paragraph("Klart.")
    out = io.BytesIO()
    document.save(out)
    said = "<h1>Möte 4 maj 2020</h1><h2>Köket</h2><p>Vi målar.<br>Taket blir blått.<br>"
    page = f"<!doctype html>{said}Golvet blir grönt.</p><p>Klart.</p>"
    for data in (out.getvalue(), page.encode()):
        text = import_one("a", data, Order()).text
        end = "\n\nVi målar.  \nTaket blir blått.  \nGolvet blir grönt.\n\nKlart.\n"
        assert text.endswith(end)


def test_heads_of_pages_are_listed_as_dropped() -> None:
    found = recognise(read_foreign("a.docx", word()))
    furniture = [each.text for each in found.record.dropped if each.rule == "page-furniture"]
    assert furniture == ["Föreningens papper"]


def test_lists_tables_and_bold_are_kept() -> None:
    document = docx.Document()
    document.add_paragraph("ett", style="List Bullet")
    document.add_paragraph("två", style="List Number")
    document.add_paragraph().add_run("fet # <!-- *").bold = True
    table = document.add_table(2, 2)
    for cell, text in zip(table._cells, ("Vad", "Vem", "x|y", "Anna"), strict=True):  # noqa: SLF001
        cell.text = text
    out = io.BytesIO()
    document.save(out)
    assert [line for line in read_foreign("a", out.getvalue()).lines if line] == [
        "- ett",
        "1. två",
        r"**fet # <\!-- \***",
        "| Vad | Vem |",
        "|---|---|",
        r"| x\|y | Anna |",
    ]


def test_boxes_in_boxes_and_notes_are_read_once() -> None:
    depth = 20
    inner = "<p><r><t>hej</t><footnoteReference id='2'/></r></p>"
    body = "<p><r><txbxContent>" * depth + inner + "</txbxContent></r></p>" * depth
    notes = "<footnotes><footnote id='2'><p><r><t>en not</t></r></p></footnote></footnotes>"
    main = f"<document><body>{body}</body></document>"
    data = archive({"word/document.xml": main, "word/footnotes.xml": notes})
    lines = [line.rstrip() for line in read_foreign("a", data).lines if line]
    assert lines == ["hej[2]", "[2] en not"]
    boxes = "<t:p><t:text-box>" * depth + "<t:p>hej</t:p>" + "</t:text-box></t:p>" * depth
    assert [line for line in read_foreign("a", odt(boxes)).lines if line] == ["hej"]


BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
OUTER = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (odt("<t:p>&b;</t:p>", BOMB), "import-declares"),
        (odt("<t:p>&a;</t:p>", OUTER), "import-declares"),
        (odt("<t:p/>" + " " * 60_000_000), "import-too-much"),
        (odt("<t:span>" * 200), "import-too-much"),
        (odt("<t:p>"), "import-damaged"),
        (word()[:-500], "import-damaged"),
        (archive({"x": "y"}), "import-not-text"),
        (b"%PDF-1.4\nrubbish", "import-damaged"),
    ],
    ids=range(8),
)
def test_a_file_that_means_harm_is_told(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read_foreign("a", data)
    assert refused.value.code == code


def test_a_page_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0.001)
    with pytest.raises(UnreadableError) as refused:
        read_foreign("a", b"<html>" + b"<p>Taket</p>" * 4000)
    assert refused.value.code == "import-too-much"


@pytest.mark.parametrize("page", ["<div>" * 300_000, "<p>a</p>" * 60_000, "<b>x<I><table>" * 2000])
def test_a_page_of_too_many_elements_or_too_deep_is_refused_at_once(
    page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "read_apart", lambda *_: pytest.fail("it was read"))
    with pytest.raises(UnreadableError) as refused:
        read_foreign("a", f"<html>{page}".encode())
    assert refused.value.code == "import-too-much"


@pytest.mark.parametrize(
    "part",
    [
        "<p>Taket<br>läcker<li>Färgen",
        "</div><div><b>Taket</b></div>",
        "<tr><td><span>Anna</span><td><img src=x>",
    ],
)
def test_a_long_page_is_read(part: str) -> None:
    page = f"<html><div>{part * 4000}".encode()
    assert read_foreign("a", page).lines


def with_part(data: bytes, name: str, text: str) -> bytes:
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_STORED) as packed:
        packed.writestr(name, text)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "large"),
    [
        ("word/charts/chart9.xml", False),
        ("customXml/item9.xml", False),
        ("word/footer9.xml", True),
    ],
)
def test_only_parts_that_are_read_make_a_document_large(name: str, *, large: bool) -> None:
    assert Archive(with_part(word(), name, " " * 1_000_000)).large == large


def test_documents_of_one_template_have_its_styles_and_others_their_own() -> None:
    def lines(*, bold: bool) -> tuple[str, ...]:
        document = docx.Document()
        document.styles["Body Text"].font.bold = bold
        document.add_paragraph("Taket", style="Body Text")
        out = io.BytesIO()
        document.save(out)
        return read_foreign("a.docx", out.getvalue()).lines

    found = [lines(bold=bold) for bold in (False, True, False)]
    assert found == [("Taket",), ("**Taket**",), ("Taket",)]


def test_a_size_that_lies_is_found_out() -> None:
    data = odt(" " * 1_000_000)
    true, told = (1_000_000).to_bytes(4, "little"), b"\x10\0\0\0"
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        true = packed.getinfo("content.xml").file_size.to_bytes(4, "little")
    with pytest.raises(UnreadableError) as refused:
        read_foreign("a", data.replace(true, told))
    assert refused.value.code == "import-too-much"


def test_a_page_from_the_web_fetches_nothing_and_leaves_scripts_out() -> None:
    page = (
        "<html><link rel=stylesheet href='http://x.invalid/a.css'><style>p{}</style><!-- c -->"
        "<img src='http://x.invalid/a.png'><script>x</script><p onclick='x()'>Hej &amp; hå</p>"
    )
    assert read_foreign("a", page.encode()).lines == ("Hej & hå",)


def picture() -> bytes:
    """Return a PNG of one grey point."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    data = zlib.compress(b"\0\x80")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def test_a_scanned_paper_is_recognised() -> None:
    numbers = ", ".join(map(str, picture()))
    made = typst.compile(f"#image(bytes(({numbers})), width: 5cm)".encode())
    assert isinstance(made, bytes)
    assert refusal(made) == "import-scanned"


def test_scripts_of_a_paper_are_ignored_and_a_locked_one_is_told() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(paper())))
    script = {
        NameObject("/S"): NameObject("/JavaScript"),
        NameObject("/JS"): TextStringObject("x()"),
    }
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(script)
    out = io.BytesIO()
    writer.write(out)
    assert report("a", out.getvalue())["actions"]
    writer.encrypt("hemligt", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    assert refusal(out.getvalue()) == "import-locked"


def test_columns_of_running_text_follow_each_other() -> None:
    words = "ord i den vänstra spalten som fortsätter " * 12
    other = "andra ord i den högra spalten som också " * 12
    made = typst.compile(
        f"#set page(width: 21cm)\n#grid(columns: 2, gutter: 2cm)[{words}][{other}]".encode()
    )
    assert isinstance(made, bytes)
    text = " ".join(" ".join(read_foreign("a", made).lines).split())
    assert text == f"{words}{other}".strip()


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableError) as refused:
        read_foreign("a", data)
    return refused.value.code


def test_a_missing_library_is_told_with_its_command() -> None:
    script = (
        "import sys\nsys.modules['pypdf'] = None\n"
        "from bra.importing.files.paperlines import paper_lines\nprint(paper_lines(b'%PDF-'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    assert "import-needs-extra" in done.stdout


WHOLE = (web(), word(), open_text())


@given(st.sampled_from(WHOLE), st.integers(0, 40_000), st.binary(max_size=4), st.booleans())
@settings(max_examples=60, deadline=None)
def test_no_damage_is_too_odd(data: bytes, at: int, noise: bytes, cut: bool) -> None:  # noqa: FBT001
    at %= len(data)
    damaged = data[:at] + noise + (b"" if cut else data[at + len(noise) :])
    outcome = import_one("a", damaged, Order())
    assert outcome.trouble is not None or outcome.text


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_cut_paper_is_a_sentence_or_what_is_left(share: float) -> None:
    data = paper()
    outcome = import_one("a", data[: int(len(data) * share)], Order())
    assert outcome.trouble is not None or outcome.text


@pytest.mark.parametrize(
    "block",
    [
        '<header id="title-block-header"><h1 class="title">Byamöte</h1></header>',
        '<header><h1>Byamöte</h1><p class="author">Siv Lod</p><p>3 april 2031</p></header>',
        "<h1>Byalaget</h1>",
    ],
)
def test_a_title_block_above_the_same_title_hides_no_head(block: str) -> None:
    page = (
        f"<html><body>{block}<h1 id='b'>Byamöte</h1><p>2 april 2031 kl. 18.00–19.30, Ladan</p>"
        "<table><tr><th>Närvarande</th><th>Organisation</th></tr><tr><td>Ada Berg</td>"
        "<td>Laget</td></tr><tr><td>Ivar Sund</td><td>Laget</td></tr></table>"
        "<h2>Taket</h2><p>Det läcker.</p><h2>Slut</h2><p>Slut.</p>"
    )
    record = recognise(read_foreign("x.html", page.encode())).record
    assert [item.title for item in record.items] == ["Taket", "Slut"]
    assert [each.name for each in record.present] == ["Ada Berg", "Ivar Sund"]
    assert record.time is not None
    assert record.title is not None
    assert record.title.value.startswith("Bya")
    text = "# Byamöte\n\n# Byamöte\n\nNärvarande: Ada Berg\n\n## Taket\n\nDet läcker.\n"
    again = recognise(read_foreign("x.md", text.encode())).record
    assert [item.title for item in again.items] == ["Taket"]
