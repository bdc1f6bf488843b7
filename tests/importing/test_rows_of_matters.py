"""Rows of tables of matters, in which only whoever has a task stands beside it."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SV = "# Skolhusets projektgrupp 3 maj 2031\n\nNärvarande: Ida Falk (IF), Bo Lind (BL)\n\n"
EN = "# School house project group, 3 May 2031\n\nPresent: Ida Falk (IF), Bo Lind (BL)\n\n"
SWEDISH = (
    "Anteckningarna gicks igenom. | | ",
    "Tidplan. Rivningen är sen, inflyttning i augusti. | – | ",
    "Ny tidplan tas fram. | BL | 17 maj",
    "Budgeten är 12 mkr. | | ",
    "Priset är högt. Gruppen enades om vita väggar. | | ",
    "Provbitar ställs ut. | IF | snarast",
    "Köpa färg. | | ",
)
ENGLISH = (
    "The notes were gone through. | | ",
    "Time plan. The demolition is late, moving in August. | - | ",
    "Draw up a new time plan. | BL | 17 May",
    "The budget is 12 million. | | ",
    "Prices are high. The group agreed on white walls. | | ",
    "Show samples at the entrance. | IF | asap",
)


def read(head: str, title: str, heads: str, rows: tuple[str, ...]) -> Record:
    table = "".join(f"| {n} | {row} |\n" for n, row in enumerate(rows, 1))
    return of_text(f"{head}## {title}\n\n| {heads} |\n|---|---|---|---|\n{table}", "a.md").record


@pytest.mark.parametrize(
    "heads",
    [
        "Nr | Punkt | Ansvarig | Klart",
        "Nr | Ärende | Ansvarig | Klart",
        "Nr | Fråga | Vem | När",
        "§ | Sak | Ansvar | Tid",
    ],
)
def test_only_rows_with_an_owner_or_a_term_are_tasks(heads: str) -> None:
    found = read(SV, "Läget", heads, SWEDISH)
    assert [each.text for each in found.actions] == [
        "Ny tidplan tas fram.",
        "Provbitar ställs ut.",
        "köpa färg",
    ]
    assert [each.text for each in found.decisions] == ["Gruppen enades om vita väggar."]


@pytest.mark.parametrize(
    "heads",
    ["No | Item | Owner | Due", "Ref | Item | Who | When", "# | Item | Action by | By when"],
)
def test_only_rows_with_an_owner_or_a_term_are_tasks_in_english(heads: str) -> None:
    found = read(EN, "State", heads, ENGLISH)
    assert [each.text for each in found.actions] == [
        "draw up a new time plan.",
        "show samples at the entrance.",
    ]
    assert [each.text for each in found.decisions] == ["The group agreed on white walls."]


@pytest.mark.parametrize(
    ("title", "heads"),
    [
        ("Läget", "Nr | Åtgärd | Ansvarig | Klart"),
        ("Läget", "Nr | Uppgift | Vem | När"),
        ("Att göra", "Nr | Punkt | Ansvarig | Klart"),
    ],
)
def test_all_rows_are_tasks_below_a_word_for_tasks(title: str, heads: str) -> None:
    assert len(read(SV, title, heads, ("Skyltar. | | ", "Färg. | BL | ")).actions) == 2


def test_all_rows_are_tasks_where_nobody_is_named() -> None:
    rows = ("Skyltar till dörren. | | ", "Färg till huset. | | ")
    assert len(read(SV, "Läget", "Nr | Punkt | Ansvarig | Klart", rows).actions) == 2
