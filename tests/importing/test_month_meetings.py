"""Meetings with their month in one word say by when: `till majmötet`."""

import pytest

from tests.importing.foreign import SV, Told, asked_in


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Torkel bokar lokalen till majmötet.", ("Torkel", "boka lokalen", "2033-05-31")),
        ("Mette ringer varvet före junimötet.", ("Mette", "ringa varvet", "2033-05-31")),
        (
            "Mette ska ringa varvet senast till augustisammanträdet.",
            ("Mette", "ringa varvet", "2033-08-31"),
        ),
        (
            "Torkel tar fram en karta till septemberträffen.",
            ("Torkel", "ta fram en karta", "2033-09-30"),
        ),
    ],
)
def test_it_is_a_term(text: str, told: Told) -> None:
    assert asked_in(SV.format(text)) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Torkel ska bjuda in Mette till majmötet.",
        "Mette skickar kallelsen till aprilmötet.",
        "Torkel läser protokollet från majmötet.",
    ],
)
def test_what_is_for_the_meeting_itself_has_no_term(text: str) -> None:
    assert [due for _, _, due in asked_in(SV.format(text))] == [None]
