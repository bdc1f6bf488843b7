"""Tables of people in which a column says who came, in words of its own and with remarks."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

COLUMNS = """Möte den 3 maj 2022

Deltagare            Från
Alva Rung            Polisen, kommunpolis
Bert Sand            Brandkåren Norr, till § 4
Cilla Torv           Region Ekvik, psykiatrin

§ 1 Spår
Rakt.

§ 2 Väg
Krokig.
"""


def record(table: str) -> Record:
    items = "## 1 Spåret\n\nSpåret är rakt.\n"
    text = f"# Minnesanteckningar Elljusgruppen 3 maj 2022\n\n{table}\n\n{items}"
    return of_text(text, "anteckningar.md").record


def rows(*lines: str) -> str:
    head, *rest = lines
    return "\n".join((head, "|---" * (head.count("|") - 1) + "|", *rest))


@pytest.mark.parametrize(
    "head",
    [
        "| Namn | Hemvist | Med på mötet |",
        "| Namn | Hemvist | Var med |",
        "| Namn | Hemvist | Kom hon? |",
        "| Deltagare | Organisation | På mötet |",
    ],
)
def test_a_column_whose_cells_all_say_who_came_is_of_presence(head: str) -> None:
    table = rows(
        head,
        "| Alva Rung | Polisen | ja (ordförande) |",
        "| Bert Sand | Räddningstjänsten | ja, till kl. 15 |",
        "| Cilla Torv | Kyrkan | nej |",
        "| Dan Ulv | Biblioteket | anmält förhinder |",
    )
    found = record(table)
    there = [(each.name, each.organisation, each.note) for each in found.present]
    assert there == [
        ("Alva Rung", "Polisen", "ordförande"),
        ("Bert Sand", "Räddningstjänsten", "till kl. 15"),
    ]
    assert [each.name for each in found.absent] == ["Cilla Torv", "Dan Ulv"]
    assert found.chair is not None
    assert found.chair.value == "Alva Rung"


def test_so_it_is_in_english() -> None:
    table = rows(
        "| Name | Agency | In the room? |",
        "| Ann Reed | Fire service | yes (chair) |",
        "| Bob Sand | Elm Homes | yes, until 3 pm |",
        "| Cora Turf | Library | apologies |",
    )
    found = record(table)
    assert [each.name for each in found.present] == ["Ann Reed", "Bob Sand"]
    assert [each.name for each in found.absent] == ["Cora Turf"]


def test_a_column_of_other_words_is_none() -> None:
    table = rows(
        "| Namn | Organisation | Har nyckel |",
        "| Alva Rung | Polisen | ja, två |",
        "| Bert Sand | Räddningstjänsten | lånar av Alva |",
    )
    found = record(table)
    assert [each.name for each in found.present] == ["Alva Rung", "Bert Sand"]


@pytest.mark.parametrize(
    ("head", "came", "away"),
    [
        ("| Organisation | Ordinarie | Med på mötet | Kommentar |", "x", "–"),
        ("| Förening | Talesperson | Kom | Not |", "ja", "nej"),
        ("| Agency | Spokesperson | Came | Notes |", "yes", "no"),
    ],
)
def test_names_stand_behind_those_whom_they_represent(head: str, came: str, away: str) -> None:
    table = rows(
        head,
        f"| Polisen Norrvik | Alva Rung | {came} | |",
        f"| Hamnens Vänner | Bert Sand | {away} | |",
        f"| Region Ekvik | Cilla Torv | {came} | |",
    )
    found = record(table)
    assert [(each.name, each.organisation) for each in found.present] == [
        ("Alva Rung", "Polisen Norrvik"),
        ("Cilla Torv", "Region Ekvik"),
    ]
    assert [each.name for each in found.absent] == ["Bert Sand"]


@pytest.mark.parametrize("heading", ["Vilka kom?", "Who came?"])
def test_a_heading_may_ask_who_came(heading: str) -> None:
    table = rows("| Vem | Skola | Kom |", "| Alva | Rönnskolan | ✔ |", "| Bert | Ekskolan | ✘ |")
    items = "## 1. Spår\n\nRakt.\n\n## 2. Väg\n\nKrokig.\n"
    text = f"# Möte 3 maj 2022\n\n## {heading}\n\n{table}\n\n{items}"
    found = of_text(text, "anteckningar.md").record
    assert [each.name for each in found.present] == ["Alva"]
    assert [each.name for each in found.absent] == ["Bert"]
    assert [item.title for item in found.items] == ["Spår", "Väg"]


def test_a_guest_may_have_come_for_one_item() -> None:
    table = rows(
        "| Namn | Uppdrag | Med? |",
        "| Alva Rung | kassör | ja |",
        "| Bert Sand | ledamot | ja |",
        "| Cilla Torv | valberedningen | ja, gäst p. 4 |",
    )
    found = record(table)
    assert [each.name for each in found.guests] == ["Cilla Torv"]
    assert [each.name for each in found.present] == ["Alva Rung", "Bert Sand"]


def test_a_body_has_behind_it_what_somebody_is_there_and_when() -> None:
    found = of_text(COLUMNS).record
    assert [(each.name, each.organisation, each.note) for each in found.present] == [
        ("Alva Rung", "Polisen", "kommunpolis"),
        ("Bert Sand", "Brandkåren Norr", "till § 4"),
        ("Cilla Torv", "Region Ekvik, psykiatrin", None),
    ]
