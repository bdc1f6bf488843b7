"""Lines with a letter before each that a key explains: `A = aktivitet, B = beslut`."""

import pytest

from tests.importing.foreign import EN, SV, asked_in, of_text

KEY = "A = aktivitet, B = beslut, I = information"
SWEDISH = """{}

I   Bryggan är trasig.
A   Beställa nya plankor.                 Torkel, maj
A   Ta fram en lista över alla som        Mette/Ylva,
    vill hjälpa till.                     2033-05-03
B   Bryggan lagas före sommaren.
A   Ringa kommunen.
"""
ENGLISH = """Key: A = action, D = decision, I = information

I   The jetty is broken.
A   Order new planks.                     Rob, May
D   The jetty is mended before the summer.
A   Call the council                      Nell
"""


@pytest.mark.parametrize(
    "key", [KEY, KEY.replace(", ", "\n"), KEY.replace(" = ", ": "), f"({KEY})"]
)
def test_tasks_and_decisions_are_known_by_their_letters(key: str) -> None:
    text = SV.format(SWEDISH.format(key))
    assert asked_in(text) == [
        ("Torkel", "beställa nya plankor", "2033-05-31"),
        ("Mette+Ylva", "ta fram en lista över alla som vill hjälpa till", "2033-05-03"),
        ("", "Ringa kommunen", None),
    ]
    decided = of_text(text).record.decisions
    assert [each.text for each in decided] == ["Bryggan lagas före sommaren."]


def test_english_letters_are_known_as_well() -> None:
    text = EN.format(ENGLISH)
    assert asked_in(text) == [
        ("Rob", "order new planks", "2033-05-31"),
        ("Nell", "call the council", None),
    ]
    decided = of_text(text).record.decisions
    assert [each.text for each in decided] == ["The jetty is mended before the summer."]


@pytest.mark.parametrize("key", ["", "A = Anna, B = Berit, I = Ida", "A = aktivitet"])
def test_letters_tell_nothing_without_their_key(key: str) -> None:
    text = SV.format(SWEDISH.format(key))
    assert not of_text(text).record.decisions
    assert "plankor" not in str(asked_in(text))
