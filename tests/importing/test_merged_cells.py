"""Cells of documents' tables that reach over several rows or columns."""

import io
import zipfile
from typing import Any

import docx
import pytest

from bra.importing.files.outline import Outline
from bra.importing.files.readers import read_foreign
from bra.importing.files.spans import Cell, filled, span
from bra.importing.outcome import Order
from tests.importing.foreign import import_one

Rows = tuple[tuple[str, ...], ...]
SV: Rows = (
    ("Uppgift", "Ansvarig", "Klart"),
    ("Ringa varvet", "Siv Nordin", "2031-06-15"),
    ("Köpa rep", "", "2031-06-20"),
    ("Måla båten", "Kaj Rask", "2031-06-28"),
)
EN: Rows = (
    ("Task", "Owner", "Due"),
    ("Call the yard", "Sid Norton", "2031-06-15"),
    ("Buy rope", "", "2031-06-20"),
    ("Paint the boat", "Kay Rusk", "2031-06-28"),
)
"""The second owner has the task below hers too."""


def as_word(rows: Rows) -> bytes:
    document = docx.Document()
    document.add_heading("1. Ärenden", 1)
    table = document.add_table(len(rows), len(rows[0]))
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(at, column).text = text
    table.cell(1, 1).merge(table.cell(2, 1)).text = rows[1][1]
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def as_page(rows: Rows) -> bytes:
    def cell(at: int, column: int, text: str) -> str:
        over = ' rowspan="2"' if (at, column) == (1, 1) else ""
        return "" if (at, column) == (2, 1) else f"<td{over}>{text}</td>"

    cells = ["".join(cell(at, *each) for each in enumerate(row)) for at, row in enumerate(rows)]
    inner = "".join(f"<tr>{each}</tr>" for each in cells)
    return f"<html><body><h2>1. Ärenden</h2><table>{inner}</table></body></html>".encode()


def as_open(rows: Rows) -> bytes:
    def cell(at: int, column: int, text: str) -> str:
        over = ' table:number-rows-spanned="2"' if (at, column) == (1, 1) else ""
        if (at, column) == (2, 1):
            return "<table:covered-table-cell/>"
        return f"<table:table-cell{over}><text:p>{text}</text:p></table:table-cell>"

    cells = ["".join(cell(at, *each) for each in enumerate(row)) for at, row in enumerate(rows)]
    inner = "".join(f"<table:table-row>{each}</table:table-row>" for each in cells)
    names = " ".join(
        f'xmlns:{each}="urn:oasis:names:tc:opendocument:xmlns:{each}:1.0"'
        for each in ("office", "text", "table")
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", "<m/>")
        archive.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:text>"
            '<text:h text:outline-level="1">1. Ärenden</text:h>'
            f"<table:table>{inner}</table:table>"
            "</office:text></office:body></office:document-content>",
        )
    return out.getvalue()


@pytest.mark.parametrize(
    ("ending", "made"), [("docx", as_word), ("html", as_page), ("odt", as_open)]
)
@pytest.mark.parametrize("rows", [SV, EN])
def test_a_merged_owner_has_each_task_beside_it(ending: str, made: Any, rows: Rows) -> None:  # noqa: ANN401
    report: Any = import_one(f"2031-05-06.{ending}", made(rows), Order("sv")).report
    first, last = rows[1][1], rows[3][1]
    found = [(*each["owners"], each["due"]) for each in report["actions"]]
    assert found == [(first, "2031-06-15"), (first, "2031-06-20"), (last, "2031-06-28")]


@pytest.mark.parametrize(
    ("rows", "texts"),
    [
        (
            [[Cell("a", across=2), Cell("b")], [Cell("c"), Cell("d"), Cell("e")]],
            [["a", "", "b"], ["c", "d", "e"]],
        ),
        (
            [[Cell("a", down=3), Cell("b")], [Cell("c")], [Cell("d")], [Cell("e"), Cell("f")]],
            [["a", "b"], ["a", "c"], ["a", "d"], ["e", "f"]],
        ),
        (
            [[Cell("a", across=2, down=2), Cell("b", down=2)], [], [Cell("c")]],
            [["a", "", "b"], ["a", "", "b"], ["c"]],
        ),
        ([[Cell("a"), Cell("x" * 61, down=2)], [Cell("b")]], [["a", "x" * 61], ["b", ""]]),
        (
            [[Cell("Bo Ek", down=2), Cell("sekretess")], [Cell("en skuld")]],
            [["Bo Ek", "sekretess"], ["", "en skuld"]],
        ),
        (
            [[Cell("Sekretess", down=2), Cell("Bo Ek")], [Cell("Cia Dal")]],
            [["Sekretess", "Bo Ek"], ["Sekretess", "Cia Dal"]],
        ),
    ],
    ids=["across", "down", "both", "long", "not what is confidential", "a mark for each row"],
)
def test_each_cell_stands_below_its_head(rows: list[list[Cell]], texts: list[list[str]]) -> None:
    assert filled(rows) == texts


@pytest.mark.parametrize(
    ("given", "count"), [(None, 1), ("3", 3), ("0", 1), ("-2", 1), ("9999999", 1), ("9999", 100)]
)
def test_a_span_is_a_number_within_bounds(given: str | None, count: int) -> None:
    assert span(given) == count


def lines_of(rows: list[list[str]]) -> list[str]:
    outline = Outline()
    outline.table(rows)
    return [line.rstrip() for line in outline.lines() if line]


def test_rows_of_a_list_of_people_are_lines() -> None:
    rows = [["Närvarande", "Siv Nordin", "Hamnen"], ["Frånvarande", "Kaj Rask", "Varvet"]]
    assert lines_of(rows) == ["Närvarande: Siv Nordin, Hamnen", "Frånvarande: Kaj Rask, Varvet"]
    names = [["Namn", "Närvarande"], ["Siv Nordin", "x"]]
    assert lines_of(names)[0].startswith("|")


@pytest.mark.parametrize(
    "heads",
    [
        ["Närvarande", "Frånvarande"],
        ["Present", "Apologies"],
        ["Vid protokollet", "Justeras"],
        ["Chair", "Secretary"],
    ],
)
def test_lists_below_their_heads_stand_below_each_other(heads: list[str]) -> None:
    rows = [heads, ["Siv Nordin", "Kaj Rask"], ["Rut Åström", ""]]
    assert lines_of(rows) == [heads[0], "Siv Nordin", "Rut Åström", heads[1], "Kaj Rask"]


def test_labels_in_two_columns_are_lines_of_their_own() -> None:
    rows = [["Datum", "2031-05-06", "Tid", "18.30"], ["Närvarande", "Siv Nordin", "Kaj Rask", ""]]
    assert lines_of(rows) == ["Datum: 2031-05-06", "Tid: 18.30", "Närvarande: Siv Nordin, Kaj Rask"]
    rows = [["Task", "Owner", "Due", "State"], ["Buy rope", "Sid Norton", "6 May", "open"]]
    assert lines_of(rows)[0].startswith("|")
    rows = [["Date", "2031-05-06", "Time", "6 pm"], ["Chair", "Sid Norton", "Secretary", "Kay Orr"]]
    assert lines_of(rows)[1:] == ["Time: 6 pm", "Chair: Sid Norton", "Secretary: Kay Orr"]


def test_lists_in_two_columns_stand_below_each_other() -> None:
    row = ["Present:\nSid Norton\nRuth Alder", "Apologies:\nKay Rusk"]
    assert lines_of([row]) == ["Present:", "Sid Norton", "Ruth Alder", "Apologies:", "Kay Rusk"]
    secret = ["Present:\nSid Norton\nRuth Alder", "Apologies:\nKay Rusk (confidential)"]
    assert lines_of([secret])[0].startswith("|")


def test_what_a_row_says_of_who_was_away_is_no_row_of_the_list() -> None:
    rows = [["Namn", "Organisation"], ["Siv Nordin", "Hamnen"], ["Frånvarande: Kaj Rask", ""]]
    assert lines_of(rows)[-1] == "Frånvarande: Kaj Rask"
    assert lines_of([*rows[:2], ["Obs: Kaj Rask", ""]])[-1].startswith("| Obs")
    assert lines_of([*rows, ["Rut Åström", "sekretess"]])[-2].startswith("| Frånvarande")


def test_a_continued_cell_of_word_that_has_words_keeps_them() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    for at, texts in enumerate((("a", "b"), ("c", "d"))):
        for column, text in enumerate(texts):
            table.cell(at, column).text = text
    merged = table.cell(0, 0).merge(table.cell(1, 0))
    table._tbl.tr_lst[1].tc_lst[0].p_lst[0].add_r().text = "kvar"  # noqa: SLF001
    merged.text = "a"
    out = io.BytesIO()
    document.save(out)
    assert "| kvar | d |" in read_foreign("a.docx", out.getvalue()).lines
