"""Rows of tables set with spaces whose cells stand in the middle of their columns."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one

SV = """\
Möte 2031-04-02

Närvarande: Asta Lind, Bo Ek

2. Båten

                 Vad                    Vem          När
     Måla skrovet under vattnet      Asta Lind    3 maj 2031
            Köpa {short}{gap}{owner}{due}
             Se över riggen            Bo Ek      20 maj 2031
"""
EN = """\
Minutes, 2 April 2031

Present: Ann Hill, Rob Tate

2. Boat

                 Task                  Owner         Due
     Paint the hull below water       Ann Hill     3 May 2031
            Buy {short}{gap}{owner}{due}
           Go over the rigging        Rob Tate     20 May 2031
"""


def tasks(text: str) -> list[str]:
    found = import_one("a.txt", text.encode(), Order()).text
    return [line for line in found.splitlines() if line.startswith("- [ ]")]


@pytest.mark.parametrize(
    ("owner", "due", "told"),
    [
        ("Bo Ek", "", "- [ ] Bo Ek: köpa färg"),
        ("     ", "      1 maj 2031", "- [ ] köpa färg (senast 2031-05-01)"),
    ],
)
def test_a_row_with_an_empty_cell_keeps_the_others_in_their_columns(
    owner: str, due: str, told: str
) -> None:
    text = SV.format(short="färg", gap=" " * 18, owner=owner, due=due)
    assert tasks(text)[1] == told


@pytest.mark.parametrize(
    ("owner", "due", "told"),
    [
        ("Rob Tate", "", "- [ ] Rob Tate: buy rope"),
        ("        ", "     1 May 2031", "- [ ] buy rope (due 2031-05-01)"),
    ],
)
def test_english_rows_too(owner: str, due: str, told: str) -> None:
    assert tasks(EN.format(short="rope", gap=" " * 18, owner=owner, due=due))[1] == told


def test_a_row_with_nothing_but_its_task_does_not_end_the_table() -> None:
    text = SV.format(short="färg", gap="", owner="", due="")
    assert tasks(text)[1:] == ["- [ ] köpa färg", "- [ ] Bo Ek: se över riggen (senast 2031-05-20)"]
    # Where it is the last line, it may be the text below the table.
    assert len(tasks(text[: text.index("             Se över")])) == 1


def test_a_cell_that_reaches_below_two_columns_goes_by_where_it_begins() -> None:
    text = SV.format(short="det som ännu fattas i båten", gap=" " * 6, owner="Bo Ek", due="")
    assert tasks(text)[1] == "- [ ] Bo Ek: köpa det som ännu fattas i båten"


def test_two_cells_below_one_head_are_both_kept() -> None:
    text = SV.replace("Köpa {short}{gap}{owner}{due}", "Köpa   färg{gap}{owner}{due}")
    found = import_one("a.txt", text.format(gap=" " * 18, owner="", due="").encode(), Order())
    assert "| Köpa   färg |" in found.text


def test_a_line_in_small_letters_among_rows_is_no_task_of_its_own() -> None:
    text = SV.replace("Köpa {short}{gap}{owner}{due}", "och bottnen")
    assert not any(line.endswith("] och bottnen") for line in tasks(text))
