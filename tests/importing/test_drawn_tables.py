"""Tables that a text draws with signs become rows of a line each, or items."""

import pytest

from bra.importing.files.gridrows import grid_rows
from bra.importing.outcome import Order
from tests.importing.foreign import import_one
from tests.importing.test_confidential import public

HEAD = "Kabelmöte 2031-05-03\n\nNärvarande: Ylva Stare (ordf), Torkel Kvist (sekr)\n\n"
MINUTES = """\
+----+------------------+--------------------------------+--------------+
| Nr | Ärende           | Anteckning                     | Ansvarig     |
+====+==================+================================+==============+
| 1  | Mötets öppnande  | Ylva Stare öppnade mötet.      |              |
+----+------------------+--------------------------------+--------------+
| 2  | Bryggan          | Bryggan är för kort. Mät       | Torkel Kvist |
|    |                  | den före den 1 juni.           |              |
+----+------------------+--------------------------------+--------------+
| 3  | Bastun           | Vi beslutade att bygga         |              |
|    |                  | en bastu.                      |              |
+----+------------------+--------------------------------+--------------+
"""
TASKS = """\
+---------------+--------------+------------+
| Uppgift       | Vem          | Klart      |
+---------------+--------------+------------+
| Mät bryggan   | Torkel Kvist | 1 juni     |
| Köp ett rep   | Ylva Stare   | 9 juni     |
+---------------+--------------+------------+
"""


@pytest.mark.parametrize("name", ["m.txt", "m.md"])
def test_rows_of_several_lines_are_items(name: str) -> None:
    outcome = import_one(name, (HEAD + MINUTES).encode(), Order())
    told = [line for line in outcome.text.splitlines() if line.startswith(("## ", "- [", "**"))]
    assert told == [
        "## 1. Mötets öppnande",
        "## 2. Bryggan",
        "- [ ] Torkel Kvist: Mät den (senast 2031-06-01)",
        "## 3. Bastun",
        "**Beslut:** Vi beslutade att bygga en bastu.",
    ]
    assert "Bryggan är för kort." in outcome.text
    assert "+--" not in outcome.text
    assert [each.line for each in outcome.dropped if "Ärende" in each.text] == [6]


def test_lines_without_borders_between_them_are_rows() -> None:
    outcome = import_one("m.txt", f"{HEAD}Att göra\n\n{TASKS}".encode(), Order())
    told = [line for line in outcome.text.splitlines() if line.startswith("- [")]
    assert told == [
        "- [ ] Torkel Kvist: Mät bryggan (senast 2031-06-01)",
        "- [ ] Ylva Stare: Köp ett rep (senast 2031-06-09)",
    ]


def test_paragraphs_entries_and_strokes_of_a_cell_are_kept() -> None:
    cell = ("Ett", "två", "", "Tre", "- fyra", "5|6")
    rows = "\n".join(f"| {line:<6} | x |" for line in cell)
    edge = "+--------+---+"
    found = grid_rows(f"{edge}\n| A      | B |\n+========+===+\n{rows}\n{edge}".split("\n"))
    assert found is not None
    assert found.lines == (
        "| A | B |",
        "|---|---|",
        r"| Ett två<br>Tre<br>- fyra 5\|6 | x x x x x x |",
    )
    assert found.numbers == (2, 2, 4)


@pytest.mark.parametrize(
    "text",
    [
        MINUTES.replace("| 2  | Bryggan          |", "| 2  | Bryggan             |"),
        MINUTES.rpartition("+----+")[0],
        MINUTES.partition("\n")[2],
    ],
    ids=["uneven", "without an end", "without a beginning"],
)
def test_a_table_with_a_fault_has_its_rows(text: str) -> None:
    found = grid_rows(text.splitlines())
    assert found is not None
    assert found.lines == (
        "| Nr | Ärende | Anteckning | Ansvarig |",
        "|---|---|---|---|",
        "| 1 | Mötets öppnande | Ylva Stare öppnade mötet. |  |",
        "| 2 | Bryggan | Bryggan är för kort. Mät den före den 1 juni. | Torkel Kvist |",
        "| 3 | Bastun | Vi beslutade att bygga en bastu. |  |",
    )


@pytest.mark.parametrize(
    "text",
    ["+---+---+\n| A | B |\n", "3 + 4\n+ 5\n", MINUTES.replace("| Ylva Stare", "  Ylva Stare")],
    ids=["one border", "a sum", "merged"],
)
def test_what_is_no_even_table_stays(text: str) -> None:
    assert grid_rows(text.splitlines()) is None


EDGE = "+-----+------------+\n"
MARKED_ROW = "| § 7 | Sekretess  |\n|     | Bo är sjuk |\n"
FIRST_ROWS = f"{EDGE}| §   | Ärende     |\n{EDGE}| § 6 | Taket      |\n"
MARKED = {
    "with borders": f"{FIRST_ROWS}{EDGE}{MARKED_ROW}{EDGE}",
    "without": f"{FIRST_ROWS}{MARKED_ROW}{EDGE}",
    "merged": f"{EDGE}| Två             |\n{EDGE}| Alla ärenden     |\n{EDGE}{MARKED_ROW}{EDGE}",
}


@pytest.mark.parametrize("kind", MARKED)
@pytest.mark.parametrize("name", ["m.txt", "m.md"])
def test_a_mark_on_a_line_of_a_cell_withholds_it(kind: str, name: str) -> None:
    outcome = import_one(name, (HEAD + MARKED[kind]).encode(), Order())
    assert "Bo är sjuk" not in public(outcome.text)
