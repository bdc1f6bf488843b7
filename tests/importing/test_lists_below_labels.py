"""What stands right below a label of people: its own groups, bodies of those away, other labels."""

import pytest

from tests.importing.foreign import of_text

ITEMS = "1. Läget\nBron har målats om.\n\n2. Slut\nAlla gick hem.\n"


def lists(head: str) -> dict[str, list[tuple[str, str | None]]]:
    record = of_text(f"Möte 2024-03-05\n\n{head}\n\n{ITEMS}").record
    return {
        "present": [(each.name, each.organisation) for each in record.present],
        "absent": [(each.name, each.organisation) for each in record.absent],
    }


@pytest.mark.parametrize(
    "head",
    [
        "Beslutande: Ledamöter\nIda Falk (M), ordförande\nOla Kvist (S)",
        "Närvarande: Styrelsen\nIda Falk\nOla Kvist",
        "Present: Councillors\nIda Falk (Chair)\nOla Kvist",
    ],
)
def test_a_word_for_those_below_it_is_nobody(head: str) -> None:
    assert lists(head)["present"] == [("Ida Falk", None), ("Ola Kvist", None)]


def test_a_word_for_people_without_names_below_it_stays() -> None:
    assert lists("Närvarande: Styrelsen")["present"] == [("Styrelsen", None)]


@pytest.mark.parametrize(
    ("head", "absent"),
    [
        (
            "Frånvarande:\nPolisen: Ola Kvist\nSkolan: Ida Falk",
            [("Ola Kvist", "Polisen"), ("Ida Falk", "Skolan")],
        ),
        (
            "Frånvarande: Polisen: Ola Kvist\nSkolan: Ida Falk",
            [("Ola Kvist", "Polisen"), ("Ida Falk", "Skolan")],
        ),
        ("Apologies:\nPolice: Ola Kvist", [("Ola Kvist", "Police")]),
    ],
)
def test_bodies_below_the_label_of_those_away_do_not_bring_them_back(
    head: str, absent: list[tuple[str, str | None]]
) -> None:
    assert lists(head) == {"present": [], "absent": absent}


@pytest.mark.parametrize(
    "head",
    [
        "Närvarande: Eva Dahl\nInte här: Ola Kvist\nVuxenstöd: Ida Falk",
        "Närvarande: Eva Dahl\n**Inte här:** Ola Kvist\n**Fadder:** Ida Falk",
        "Present: Eva Dahl\nNot here: Ola Kvist\nBuddy: Ida Falk",
    ],
)
def test_a_word_of_its_own_below_those_away_makes_nobody_absent(head: str) -> None:
    assert lists(head) == {"present": [("Eva Dahl", None)], "absent": [("Ola Kvist", None)]}
