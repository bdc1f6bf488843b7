"""A packet is one PDF with all that belongs to a meeting, and claims no more than it is."""

import io
from pathlib import Path

import pikepdf
import pypdf
import pytest

from bra import store
from bra.rendering.packet import Enclosed, enclosed, to_packet
from bra.rendering.pdf import to_pdf
from tests.rendering.papers import paper

FIRST, SECOND = paper("# Kallelse\n\nA\n"), paper("# Underlag\n\n## Ärende\n\nB\n")


def file(*, pages: int = 2, lock: str | None = None, hostile: bool = False) -> bytes:
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(200, 300))
    if hostile:
        run = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        safe = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.org")
        link, safe = (
            pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, A=action)
            for action in (run, safe)
        )
        pdf.pages[0].obj.Annots = pikepdf.Array([link, safe])
        pdf.pages[0].obj.AA = pikepdf.Dictionary(O=run)
        pdf.pages[0].obj.StructParents = 0
        pdf.Root.OpenAction = run
    made = io.BytesIO()
    pdf.save(made, encryption=pikepdf.Encryption(user=lock, owner="x") if lock else False)
    return made.getvalue()


def taken(path: str, data: bytes) -> Enclosed:
    found = enclosed(path, data)
    assert isinstance(found, Enclosed)
    return found


def outline(reader: pypdf.PdfReader) -> list[tuple[str, int | None]]:
    def walk(found: object) -> list[tuple[str, int | None]]:
        if isinstance(found, list):
            return [pair for each in found for pair in walk(each)]
        assert isinstance(found, pypdf.generic.Destination)
        return [(str(found.title), reader.get_destination_page_number(found))]

    return walk(reader.outline)


def test_documents_alone_stay_an_archival_and_accessible_pdf() -> None:
    data = to_packet([FIRST, SECOND], [], "Handlingar")
    reader = pypdf.PdfReader(io.BytesIO(data))
    assert outline(reader) == [("Kallelse", 0), ("Underlag", 1), ("Ärende", 1)]
    assert b"pdfaid:part>2<" in data
    assert b"pdfuaid:part>1<" in data
    assert reader.metadata is not None
    assert reader.metadata.title == "Handlingar"


def test_files_follow_with_bookmarks_and_the_claims_go() -> None:
    def made() -> bytes:
        files = [taken("minutes/bilagor/a.pdf", file()), taken("b.pdf", file(pages=1))]
        return to_packet([FIRST, SECOND], files, "Handlingar")

    data = made()
    reader = pypdf.PdfReader(io.BytesIO(data))
    assert len(reader.pages) == 5
    assert outline(reader)[3:] == [("a.pdf", 2), ("b.pdf", 4)]
    assert "sida 1 (5)" in reader.pages[0].extract_text()
    about = reader.xmp_metadata
    assert about is not None
    assert b"<pdfaid:" not in about.stream.get_data()
    assert b"<pdfuaid:" not in about.stream.get_data()
    assert b"/StructTreeRoot" in data
    assert data == made()


def test_nothing_in_a_file_acts_by_itself() -> None:
    data = to_packet([FIRST], [taken("a.pdf", file(hostile=True))], "Handlingar")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[-2].obj
        assert "/AA" not in page
        assert "/StructParents" not in page
        assert ["/A" in note for note in page.Annots] == [False, True]
        assert "/OpenAction" not in pdf.Root
        assert b"JavaScript" not in data


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "attachment-no-pdf"),
        (b"PK\x03\x04 Word", "attachment-no-pdf"),
        (b"%PDF-1.7\nbroken", "attachment-damaged"),
        (file(lock="hemligt"), "attachment-locked"),
        (file(pages=0), "attachment-damaged"),
    ],
)
def test_what_cannot_be_taken_in_is_named(data: bytes, code: str) -> None:
    assert enclosed("a.pdf", data) == code


def test_every_cut_of_a_file_is_taken_or_named() -> None:
    whole = to_pdf(FIRST)
    for end in range(0, len(whole), len(whole) // 40):
        found = enclosed("a.pdf", whole[:end])
        if isinstance(found, Enclosed):
            assert to_packet([SECOND], [found], "x")
        else:
            assert found.startswith("attachment-")


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("bilagor/a.pdf", "minutes/2017/bilagor/a.pdf"),
        ("../a%20b%C3%A5.pdf#page=2", "minutes/a bå.pdf"),
        ("./a.pdf?x", "minutes/2017/a.pdf"),
        ("../../../a.pdf", None),
        ("../../.git/config", None),
        ("/etc/passwd", None),
        ("C:\\a.pdf", None),
        ("a%00.pdf", None),
        ("%2e%2e/%2e%2e/%2e%2e/a.pdf", None),
        ("../..", None),
        ("", None),
    ],
)
def test_a_link_leads_no_further_than_the_folder(target: str, path: str | None) -> None:
    assert store.linked_path("minutes/2017/2017-10-11.md", target) == path


def test_a_symlink_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    council = tmp_path / "council"
    council.mkdir()
    (tmp_path / "out.pdf").write_bytes(b"x")
    try:
        (council / "a.pdf").symlink_to(tmp_path / "out.pdf")
    except OSError:
        pytest.skip("this system makes no symlinks for this user")
    with pytest.raises(store.FileProblem, match="outside"):
        store.read_linked(council, "a.pdf")
