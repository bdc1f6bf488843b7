"""Tables of tasks whose head takes two rows."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import EN, SV, Told, asked_in, import_one

LAMP = ("Torkel", "byta lampan", "2033-06-09")
MAST = ("Mette", "måla masten", "2033-06-05")
JILL = ("Jill", "change the lamp", "2033-06-09")

HEADS: tuple[tuple[str, list[Told]], ...] = (
    (
        SV.format(
            "| Åtgärd | Vem |  |\n|---|---|---|\n|  | Ansvarig | Klart |\n"
            "| Byta lampan | Torkel | 9 juni |\n| Måla masten | Mette | 5 juni |"
        ),
        [LAMP, MAST],
    ),
    (
        SV.format(
            "| Uppgift | Vem och när |  |\n|---|---|---|\n|  | Ansvarig | Klart |\n"
            "| Byta lampan | Torkel | 9 juni |"
        ),
        [LAMP],
    ),
    (
        EN.format(
            "| Action | Who |  |\n|---|---|---|\n| Action | Owner | Due |\n"
            "| Change the lamp | Jill | 9 June |"
        ),
        [JILL],
    ),
    (
        EN.format(
            "| Action | Who |\n|---|---|\n| Owner | Due |\n| Change the lamp by 9 June | Jill |"
        ),
        [JILL],
    ),
    (
        EN.format("Action             Who\nOwner              Due\nChange the lamp    Jill"),
        [("Jill", "change the lamp", None)],
    ),
)


@pytest.mark.parametrize(("text", "told"), HEADS)
def test_the_second_row_of_a_head_is_no_task(text: str, told: list[Told]) -> None:
    assert asked_in(text) == told


def test_a_row_with_other_words_is_one_of_the_table() -> None:
    table = "| Uppgift | Vem |\n|---|---|\n| Datum | Torkel |\n| Tid för festen | Mette |"
    assert [who for who, _, _ in asked_in(SV.format(table))] == ["Torkel", "Mette"]


def test_both_rows_of_a_head_are_written() -> None:
    text = EN.format("Action             Who\nOwner              Due\nChange the lamp    Jill")
    written = import_one("m.txt", text.encode(), Order()).text
    assert "| Action | Who |\n| --- | --- |\n| Owner | Due |\n| Change the lamp | Jill |" in written
