"""A mark in a row that a web page sets with tabs speaks of the row, as in any text."""

import pytest

from bra.importing.outcome import Order, Outcome
from tests.importing.foreign import import_one
from tests.importing.test_confidential import public

ROWS = [
    "Namn\tAnm<br>DOLD Ek\tsekretess<br>Bo Al\tsjuk",
    "DOLD Ek\t<b>confidential</b><br>Bo Al\till",
    "DOLD Ek&#9;hemligt",
    "Vad\tVem<br>Möte\tDOLD Ek (sekretess)<br>Kaffe\tBo Al",
]


def page(said: str) -> Outcome:
    head = "<h1>Byalaget 2031-04-02</h1><p>Närvarande: Ada Berg</p><h2>1. Taket</h2>"
    text = f"<!DOCTYPE html><meta charset=utf-8>{head}<p>{said}</p><p>Öppet.</p>"
    return import_one("x.html", text.encode(), Order(date="2031-04-02"))


@pytest.mark.parametrize("rows", ROWS)
def test_a_marked_row_of_tabs_is_never_public(rows: str) -> None:
    found = page(rows)
    assert found.trouble is not None or "DOLD" not in public(found.text)


@pytest.mark.parametrize("gap", ["\n\t\t", "\t\n", " "])
def test_a_gap_that_only_wraps_a_line_divides_no_row(gap: str) -> None:
    found = page(f"Vi talade om{gap}sekretess.")
    assert found.trouble is None
    assert "\nVi talade om sekretess.\n" in public(found.text)
