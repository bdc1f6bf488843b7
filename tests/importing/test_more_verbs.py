"""Verbs of trades and of computers, and those of hoping, which are no part of a task."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Torkel åker dit och rekar.", [("Torkel", "åka dit och reka", None)]),
        ("Mette slammar bryggan.", [("Mette", "slamma bryggan", None)]),
        ("Mette plöjer åkern.", [("Mette", "plöja åkern", None)]),
        ("Ylva migrerar sidan i juni.", [("Ylva", "migrera sidan", "2033-06-30")]),
        ("Ylva styr upp det.", [("Ylva", "styra upp det", None)]),
        ("Ylva ska måla, hon tror före jul.", [("Ylva", "måla", None)]),
        ("Kommunen asfalterar vägen.", []),
        ("Ylva kontrollerar listan varje kvartal.", []),
        (
            "Ylva ska kontrollera listan varje kvartal.",
            [("Ylva", "kontrollera listan varje kvartal", None)],
        ),
    ],
)
def test_verbs_of_trades_are_of_tasks(text: str, found: list[Told]) -> None:
    assert asked_in(SV.format(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rob rewires the shed in June.", [("Rob", "rewire the shed", "2033-06-30")]),
        ("Nell proofreads the text.", [("Nell", "proofread the text", None)]),
        ("Nell will get it printed, she thinks by Easter.", [("Nell", "get it printed", None)]),
        ("Nell checks the list each quarter.", []),
        ("Nell will check the list each quarter.", [("Nell", "check the list each quarter", None)]),
    ],
)
def test_verbs_of_trades_are_of_tasks_in_english(text: str, found: list[Told]) -> None:
    assert asked_in(EN.format(text)) == found
