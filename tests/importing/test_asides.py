"""What stands beside the decisions of an item, written with the label that the format has."""

import pytest

from bra.importing.outcome import Order
from tests.importing.foreign import import_one

SV = "Möte 2021-03-04\n\nNärvarande: Anna Ek, Bo Alm\n\n1. Taket\n\n{}\n\n2. Slut\n\nMötet slöt.\n"
EN = "Minutes, 2021-03-04\n\nPresent: Ann Hill, Bob Lane\n\n1. Roof\n\n{}\n\n2. End\n\nIt ended.\n"


def item(text: str, form: str = SV) -> list[str]:
    """Return the lines of the first item."""
    found = import_one("a.txt", form.format(text).encode(), Order()).text
    return found.partition("## 1. ")[2].partition("\n\n## 2")[0].splitlines()[2:]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Reservation\nBo Alm reserverar sig.", "**Reservation:** Bo Alm reserverar sig."),
        ("Reservation:\n\nBo Alm reserverar sig.", "**Reservation:** Bo Alm reserverar sig."),
        ("Jäv\nBo Alm anmäler jäv.", "**Jäv:** Bo Alm anmäler jäv."),
        ("Jäv: Bo Alm (S).", "**Jäv:** Bo Alm (S)."),
        (
            "Protokollsanteckning\nBo Alm lämnar en egen text.",
            "**Protokollsanteckning:** Bo Alm lämnar en egen text.",
        ),
        ("Expedieras\nTrafikverket", "**Expedieras till:** Trafikverket"),
        ("Expedieras: sökanden, grannar", "**Expedieras till:** sökanden, grannar"),
    ],
)
def test_it_has_its_label_in_swedish(text: str, written: str) -> None:
    assert item(f"Taket är gammalt.\n\n{text}") == ["Taket är gammalt.", "", written]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Dissent\nBob Lane dissents.", "**Dissent:** Bob Lane dissents."),
        ("Recusal: Bob Lane.", "**Recusal:** Bob Lane."),
        ("Copy to\nThe county", "**Copy to:** The county"),
    ],
)
def test_it_has_its_label_in_english(text: str, written: str) -> None:
    assert item(f"The roof is old.\n\n{text}", EN) == ["The roof is old.", "", written]


def test_several_receivers_are_a_list() -> None:
    after = "Bo Alm lämnade sedan mötet för resten av dagen."
    assert item(f"Expedieras till\n\nTrafikverket\n\nSökanden\n\n{after}") == [
        "**Expedieras till:**",
        "",
        "- Trafikverket",
        "- Sökanden",
        "",
        after,
    ]


def test_a_list_stays_below_its_label() -> None:
    assert item("Expedieras till\n- Trafikverket\n- Sökanden") == [
        "**Expedieras till:**",
        "",
        "- Trafikverket",
        "- Sökanden",
    ]


@pytest.mark.parametrize("below", ["", "\n\nBeslut\nMötet beslutade att laga taket."])
def test_a_word_with_nothing_of_its_own_below_stays(below: str) -> None:
    assert item(f"Taket är gammalt.\n\nReservation{below}")[2] == "Reservation"


def test_two_words_in_a_row_are_each_their_own() -> None:
    found = item("Reservation\n\nJäv\nBo Alm anmäler jäv.")
    assert found == ["Reservation", "", "**Jäv:** Bo Alm anmäler jäv."]


def test_a_sentence_that_begins_so_is_none() -> None:
    text = "Reservation mot beslutet lämnas skriftligt."
    assert item(text) == [text]
