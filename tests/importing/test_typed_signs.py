"""Stars, lines and ticks that an author typed are words, and no marks of Markdown."""

import io
from typing import Any

import docx
import pytest

from bra.importing.files.plainsigns import escaped, unescaped
from bra.importing.lines.cells import cells_of
from bra.importing.lines.line import read_lines
from bra.importing.outcome import Order, Outcome
from bra.importing.record import Foreign
from bra.importing.result.values import in_markdown
from tests.importing.foreign import import_one

SV = (
    "Protokoll för *nya* Sjöboden 2031-05-06",
    "Närvarande: Hedda Modig, Kaj Rask",
    "§ 1 En *ny* brygga",
    "Vi såg på *allt*. Styrelsen beslutade att köpa *nya* plankor.",
    "Kaj Rask ska skriva `order` till fil_a_b senast den 15 juni.",
)
EN = (
    "Minutes of the *new* Boathouse 6 May 2031",
    "Present: Hedy Moore, Kay Rusk",
    "1. A *new* jetty",
    "We saw *it all*. The council decided to buy *new* planks.",
    "Kay Rusk will write `order` to file_a_b by 15 June.",
)


def as_word(lines: tuple[str, ...]) -> bytes:
    """Return lines as a document of Word, the third a heading."""
    document = docx.Document()
    for at, text in enumerate(lines):
        document.add_paragraph(text, style={0: "Title", 2: "Heading 1"}.get(at))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def as_page(lines: tuple[str, ...]) -> bytes:
    """Return lines as a web page, the third a heading."""
    tags = {0: "h1", 2: "h2"}
    inner = "".join(
        f"<{tags.get(at, 'p')}>{text}</{tags.get(at, 'p')}>" for at, text in enumerate(lines)
    )
    return f"<html><body>{inner}</body></html>".encode()


def imported(kind: str, lines: tuple[str, ...]) -> Outcome:
    """Import lines as a file of a kind."""
    data = as_word(lines) if kind == "docx" else as_page(lines)
    return import_one(f"a.{kind}", data, Order("sv"))


@pytest.mark.parametrize("kind", ["docx", "html"])
@pytest.mark.parametrize(
    ("lines", "title", "decision", "task"),
    [
        (
            SV,
            "En *ny* brygga",
            "Styrelsen beslutade att köpa *nya* plankor.",
            "skriva `order` till fil_a_b",
        ),
        (
            EN,
            "A *new* jetty",
            "The council decided to buy *new* planks.",
            "write `order` to file_a_b",
        ),
    ],
)
def test_typed_signs_are_told_as_they_stood(
    kind: str, lines: tuple[str, ...], title: str, decision: str, task: str
) -> None:
    outcome = imported(kind, lines)
    report: Any = outcome.report
    assert report["title"].startswith(lines[0][:22])
    assert [each["title"] for each in report["items"]] == [title]
    assert [each["text"] for each in report["decisions"]] == [decision]
    assert [each["text"] for each in report["actions"]] == [task]
    # The label stands before the decision, and not before the sentence above it.
    assert f"**Beslut:** {escaped(decision)}" in outcome.text.splitlines()


@pytest.mark.parametrize("kind", ["docx", "html"])
@pytest.mark.parametrize("lines", [SV, EN])
def test_what_is_written_reads_back_as_it_stood(kind: str, lines: tuple[str, ...]) -> None:
    first = imported(kind, lines)
    second = import_one("a.md", first.text.encode(), Order("sv"))
    assert second.text == first.text
    assert told(second, "items", "title") == told(first, "items", "title")
    assert told(second, "decisions", "text") == told(first, "decisions", "text")


def told(outcome: Outcome, field: str, key: str) -> list[str]:
    """Return what is told of each thing of a kind."""
    report: Any = outcome.report
    return [each[key] for each in report[field]]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (r"En \*ny\* brygga", "En *ny* brygga"),
        (r"**En \*ny\* brygga**", "En *ny* brygga"),
        (r"Kör \`start\` nu", "Kör `start` nu"),
        ("En *ny* och **stor** brygga", "En ny och stor brygga"),
        ("Kör `start` nu", "Kör start nu"),
        (r"5 \* 3 \* 2 är 30", "5 * 3 * 2 är 30"),
    ],
)
def test_only_signs_that_are_marks_are_taken_off(raw: str, text: str) -> None:
    (line,), _ = read_lines(Foreign("a.md", "", "utf-8", (raw,), markdown=True))
    assert line.text == text


def test_a_cell_is_read_without_its_marks() -> None:
    raw = r"| **Kaj Rask** | \*ny\* | *snart* | a \| b |"
    (line,), _ = read_lines(Foreign("a.md", "", "utf-8", (raw,), markdown=True))
    assert cells_of(line) == ("Kaj Rask", "*ny*", "snart", "a | b")


@pytest.mark.parametrize("text", ["_ny_ bil", "__ny__ bil", "en fil_a_b", "a* b", "____", "x_"])
def test_lines_of_text_are_kept_from_being_marks(text: str) -> None:
    assert unescaped(escaped(text)) == text
    (line,), _ = read_lines(Foreign("a.md", "", "utf-8", (f"Ord {escaped(text)}",), markdown=True))
    assert line.text == f"Ord {text}"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("köpa *ny* bil", r"köpa \*ny\* bil"),
        ("köra `start`", r"köra \`start\`"),
        ("köpa _ny_ bil", r"köpa \_ny\_ bil"),
        ("5 * 3 * 2", "5 * 3 * 2"),
        ("öppna fil_a_b", "öppna fil_a_b"),
        ("köpa 3* hotell", "köpa 3* hotell"),
    ],
)
def test_only_what_would_be_a_mark_is_kept_from_it(text: str, written: str) -> None:
    assert in_markdown(text) == written


@pytest.mark.parametrize("kind", ["docx", "html"])
@pytest.mark.parametrize("word", ["__nya__", "__nya plankor__", "___nya___"])
def test_a_word_between_typed_lines_leaves_no_room_for_a_name(kind: str, word: str) -> None:
    text = f"Vi såg på allt. Styrelsen beslutade att köpa {word} till bryggan."
    told = str(imported(kind, (*SV[:3], text)).report["decisions"])
    assert f"att köpa {word} till bryggan." in told


@pytest.mark.parametrize("room", ["__", "____", "__ (ordf.)"])
def test_room_for_a_name_is_no_decision(room: str) -> None:
    assert not imported("docx", (*SV[:3], f"Godkänt: {room}")).report["decisions"]
