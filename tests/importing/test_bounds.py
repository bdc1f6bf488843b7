"""No file takes long to import: each is read in time, or refused with a sentence."""

import io
import time

import pikepdf
import pytest
import typst

from bra.importing import apart, outcome
from bra.importing.files.readers import read_foreign
from bra.importing.outcome import Order, is_large
from tests.importing.foreign import import_one
from tests.importing.test_formats import archive

HEAD = "Protokoll 2017-08-18\n\nNärvarande: Anna Ek, Bo Alm\n\n1. Öppnande\n\n"
# What makes patterns go back and forth over one long line.
TRAPS = (
    " ",
    ".",
    "1.",
    "2017-08-18 ",
    "(",
    "[a](",
    ",",
    "Anna Ek, ",
    "Anna och ",
    "Anna får i uppdrag ",
    "Anna: ",
    "*a",
    "**a ",
    "_a",
    '"',
    "shall must regler ",
    "senast ",
    "13.30-",
    "nämnden",
)


ENOUGH = 1.0
"""Seconds of the processor; what goes back and forth takes several."""


def made(unit: str, count: int) -> bytes:
    return (HEAD + unit * (count // len(unit)) + "x").encode()


@pytest.mark.parametrize("unit", TRAPS)
def test_a_long_line_is_no_trap(unit: str) -> None:
    before = time.process_time()
    found = import_one("a.md", made(unit, 12_000), Order())
    assert found.trouble is None
    # Quadratic ones took seconds here, or never ended.
    assert time.process_time() - before < 1.5


@pytest.mark.parametrize("unit", [", ", "10.00 ", "Anna Ek, ", "[x], ", "Bo Al/Ek, "])
def test_a_long_line_above_the_first_item_is_no_trap(unit: str) -> None:
    line = unit * (20_000 // len(unit))
    text = f"Protokoll 2017-08-18\n\n{line}\n\n1. A\n"
    assert seconds_of(text) < ENOUGH


def test_a_sentence_is_looked_at_once_for_what_calls_it_confidential() -> None:
    line = "mötessekr. " * 1800
    assert seconds_of(f"Protokoll 2017-08-18\n\n1. A\n\n{line}\n") < ENOUGH


def seconds_of(text: str) -> float:
    """Return what the import of a text costs once all patterns are there."""
    for each in ("Protokoll 2017-08-18\n\nNärvarande: Bo Al\n\n1. A\n\nHej.\n", text):
        before = time.process_time()
        assert import_one("a.md", each.encode(), Order()).trouble is None
    return time.process_time() - before


@pytest.mark.parametrize(
    "data",
    [
        made("Anna ska boka. ", 30_000),
        made("Anna ska boka.\n", 600_000),
        made("a\n", 60_000),
        b"<html>" + b"<p>Anna ska boka.</p>" * 30_000,
    ],
    ids=["one line", "much text", "many lines", "page"],
)
def test_what_is_longer_than_minutes_is_refused(data: bytes) -> None:
    found = import_one("a.txt", data, Order())
    assert found.trouble is not None
    assert found.trouble[0] in ("import-too-much", "import-empty")


@pytest.mark.parametrize("kind", ["stream", "array"])
def test_a_paper_larger_than_is_read_is_not_called_damaged(kind: str) -> None:
    paper = typst.compile(b"Protokoll 3 maj 2021")
    assert isinstance(paper, bytes)
    made = pikepdf.open(io.BytesIO(paper))
    page = made.pages[0]
    if kind == "stream":
        page.Contents = made.make_stream(b" " * 80_000_000)
    else:
        page.Contents = pikepdf.Array([None] * 300_000)
    out = io.BytesIO()
    made.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    found = import_one("a", out.getvalue(), Order())
    assert found.trouble is not None
    assert found.trouble[0] == "import-too-much"


@pytest.mark.parametrize("data", [b"+++\na = " + b"[" * 19_000 + b"\n+++\n# x\n"])
def test_front_matter_is_no_trap(data: bytes) -> None:
    assert import_one("a.md", data, Order()).trouble is None


def test_a_large_text_is_recognised_in_a_process_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outcome, "_LARGE", 1000)
    # How long the other process takes to begin is another matter, on a busy machine above all.
    monkeypatch.setattr(apart, "SECONDS", 60)
    text = HEAD + "Anna Ek ska boka salen till den 1 september.\n\n" * 50
    foreign = read_foreign("a.txt", text.encode())
    assert is_large(foreign)
    found = import_one("a.txt", text.encode(), Order())
    assert found.trouble is None
    assert found.text.count("- [ ] Anna Ek: boka salen") == 50


def test_a_process_without_an_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "do_apart", lambda *_: None)
    monkeypatch.setattr(outcome, "_LARGE", 10)
    found = import_one("a.txt", HEAD.encode(), Order())
    assert found.trouble == ("import-too-much", (("path", "a.txt"),))


def test_a_large_document_says_the_same_as_a_small_one(monkeypatch: pytest.MonkeyPatch) -> None:
    data = archive({"word/document.xml": "<d><body><p><r><t>Hej</t></r></p></body></d>"})
    small = read_foreign("a.docx", data)
    monkeypatch.setattr("bra.importing.files.packed._LARGE", 1)
    assert read_foreign("a.docx", data) == small
