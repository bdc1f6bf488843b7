"""A mark on a line of its own in a cell speaks of the whole cell: nothing of it becomes public."""

import io

import docx
import pytest

from bra.importing.outcome import Order
from bra.importing.secrecy.markedparts import marked_parts
from tests.importing.foreign import import_one
from tests.importing.test_confidential import public

MARKS = (
    "Sekretess",
    "SEKRETESS!",
    "(hemligt)",
    "**Sekretess**",
    "Obs! Sekretess",
    "Ej offentligt",
    "Sekretess enligt OSL 25 kap. 1 §",
    "Confidential",
    "Exempt item",
)
CELLS = (
    "{}\nSvante Holm är skuldsatt",
    "Svante Holm är skuldsatt\n{}",
    "Avgifter\n{}\nSvante Holm",
)
TABLES = (
    (("§ 6", "Muren lagas."), ("§ 7", "HERE")),
    (("Nr", "Punkt", "Beslut"), ("1", "Muren", "Ja"), ("2", "HERE", "Nej")),
    (("Närvarande", "Frånvarande"), ("Per Ask", "HERE")),
    (("Plats", "Ekby"), ("Övrigt", "HERE")),
)

Rows = tuple[tuple[str, ...], ...]


def _docx(rows: Rows) -> bytes:
    made = docx.Document()
    made.add_paragraph("Vägrådet 2021-05-04")
    made.add_paragraph("Närvarande: Per Ask, Eva Lo")
    table = made.add_table(len(rows), len(rows[0]))
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            first, *others = text.split("\n")
            cell = table.cell(at, column)
            cell.text = first.strip("*")
            for line in others:
                cell.add_paragraph(line.strip("*"))
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def _html(rows: Rows) -> bytes:
    cells = ("".join(f"<td>{text.replace(chr(10), '<br>')}</td>" for text in row) for row in rows)
    table = "".join(f"<tr>{row}</tr>" for row in cells)
    head = "<h1>Vägrådet 2021-05-04</h1><p>Närvarande: Per Ask, Eva Lo</p>"
    return f"<body>{head}<table>{table}</table></body>".encode()


def _markdown(rows: Rows) -> bytes:
    lines = [f"| {' | '.join(text.replace(chr(10), '<br>') for text in row)} |" for row in rows]
    lines.insert(1, f"|{'---|' * len(rows[0])}")
    head = "# Vägrådet 2021-05-04\n\nNärvarande: Per Ask, Eva Lo\n\n"
    return f"{head}{chr(10).join(lines)}\n".encode()


MADE = {"2021-05-04.docx": _docx, "2021-05-04.html": _html, "2021-05-04.md": _markdown}


@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("mark", MARKS)
def test_nothing_beside_a_mark_in_a_cell_becomes_public(name: str, mark: str) -> None:
    for cell in CELLS:
        for table in TABLES:
            text = cell.format(mark)
            rows = tuple(tuple(text if each == "HERE" else each for each in row) for row in table)
            found = import_one(name, MADE[name](rows), Order("sv"))
            assert found.trouble is not None or "Svante" not in public(found.text), rows


@pytest.mark.parametrize("name", MADE)
def test_lines_that_only_speak_of_secrecy_are_no_mark(name: str) -> None:
    rows = (("§ 6", "Muren lagas."), ("§ 7", "Kursen handlar om sekretess\nEva Lo håller den"))
    found = import_one(name, MADE[name](rows), Order("sv"))
    assert found.trouble is None
    assert "Eva Lo håller den" in public(found.text)


def test_a_mark_on_a_line_of_a_head_is_seen_by_the_last_look_too() -> None:
    head = "| § 7<br>Sekretess<br>Bo är sjuk | x |"
    rows = [head, "|---|---|", "| Taket | Muren |"]
    assert 1 in marked_parts(rows, frozenset())
    assert marked_parts([head.replace("<br>", " "), *rows[1:]], frozenset()) == {}
