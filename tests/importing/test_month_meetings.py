"""Meetings with their month in one word say by when: `till majmötet`."""

import pytest

from tests.importing.foreign import EN, SV, Told, asked_in


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


NEXT = "\n\n3. Nästa möte\nTisdag 17 maj 2033 kl. 18 i Salen."
NEXT_EN = "\n\n3. Next meeting\nTuesday 17 May 2033 at 6 pm in the hall."


@pytest.mark.parametrize(
    ("form", "text", "day"),
    [
        (SV, "Torkel tar fram en karta till majmötet.", "2033-05-17"),
        (SV, "Torkel redovisar kostnaden på majmötet.", "2033-05-17"),
        (SV, "Torkel tar fram en karta till junimötet.", "2033-06-30"),
        (EN, "Rob will bring a map to the May meeting.", "2033-05-17"),
        (EN, "Rob will draw a map by the June meeting.", "2033-06-30"),
        (EN, "Rob was asked to get three quotes and to report to the May meeting.", "2033-05-17"),
        (EN, "Rob will write up the minutes of the May meeting.", None),
    ],
)
def test_the_next_meeting_may_be_named_by_its_month(form: str, text: str, day: str | None) -> None:
    following = NEXT if form is SV else NEXT_EN
    assert [due for _, _, due in asked_in(form.format(text + following))] == [day]


@pytest.mark.parametrize("text", ["Torkel läser protokollet från majmötet."])
def test_what_is_from_a_meeting_has_no_term_though_the_next_is_that_month(text: str) -> None:
    assert [due for _, _, due in asked_in(SV.format(text + NEXT))] == [None]
