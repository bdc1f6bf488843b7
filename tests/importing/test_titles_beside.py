"""Titles behind a number with a stroke, over their text, of few letters, and with a version."""

import pytest

from tests.importing.foreign import of_text

SV = "Möte i Byalaget Sablen\n12 april 2033 kl. 18\nNärvarande: Ylva Stare, Torkel Kvist\n\n"
EN = "Meeting of the Sable Club\n12 April 2033, 6 pm\nPresent: Jill Marsh, Rob Tate\n\n"


def titles(text: str) -> list[str]:
    return [each.title for each in of_text(text).record.items]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{SV}1/ Början\nYlva kom.\n\n2/ utgåva 1.30\nDen är klar.\n\n3/ fika 19.30\nTe.\n",
            ["Början", "utgåva 1.30", "fika"],
        ),
        (
            f"{EN}1/ start\n- Jill came\n\n2/ release 0.30\n- it is out\n\n3/ tea 7.30\n- buns\n",
            ["start", "release 0.30", "tea"],
        ),
        (
            f"{SV}1) Ylva öppnade 18.00.\n\n2) Båtarna\nDe är två.\n\n3) Mötet slutade 20.10.\n",
            ["Ylva öppnade", "Båtarna", "Mötet slutade"],
        ),
        (f"{EN}1. Start\nIt is 3/4 full.\n\n2. Boats\nThere are 2.\n", ["Start", "Boats"]),
    ],
)
def test_a_number_with_a_stroke(text: str, expected: list[str]) -> None:
    """A number behind a word for versions is part of the title, and an hour is none."""
    assert titles(text) == expected


def test_a_title_over_its_text() -> None:
    """Where the number stands alone, a sentence with a verb is its own title."""
    text = (
        f"{SV}§ 1.\nYlva hälsade alla välkomna. Kaffe serverades.\n\n"
        "§ 2.\nVal. Till kassör valdes Torkel Kvist.\n\n"
        "§ 3.\nMotion från Ylva om en ny grind vid viken. Styrelsen hade föreslagit avslag.\n\n"
        "§ 4.\nTaxan för 2033 fastställdes. Den blir oförändrad.\n\n"
        "§ 5.\nOrdföranden väger alla hinkar. Vikterna finns kvar.\n"
    )
    record = of_text(text).record
    assert [each.title for each in record.items] == [
        "Ylva hälsade alla välkomna. Kaffe serverades.",
        "Val",
        "Motion från Ylva om en ny grind vid viken",
        "Taxan för 2033 fastställdes. Den blir oförändrad.",
        "Ordföranden väger alla hinkar. Vikterna finns kvar.",
    ]
    assert ("Till kassör valdes Torkel Kvist.", 9) in [
        (each.text, each.line) for each in record.decisions
    ]


@pytest.mark.parametrize(
    ("lead", "short", "more"),
    [
        (EN, "PAY", ["MINUTES", "BOATS", "HARBOUR", "A.O.B."]),
        (SV, "LÖN", ["PROTOKOLL", "BÅTARNA", "HAMNEN", "EL"]),
    ],
)
def test_capitals_of_few_letters(lead: str, short: str, more: list[str]) -> None:
    """Among headings in capitals they are one as well; two others are too few to tell."""
    text = "Vi talade länge om det, och alla hade något att säga.\n\n"
    heads = [more[0], short, *more[1:]]
    assert titles(lead + "".join(f"{head}\n{text}" for head in heads)) == heads
    few = titles(lead + "".join(f"{head}\n{text}" for head in (more[0], short, more[1])))
    assert short not in few
