"""What is put forward right behind the day of the next meeting, with or without a heading."""

import pytest

from bra.importing.record import Following
from tests.importing.foreign import of_text

SV = "Möte 2024-03-05\n\nNärvarande: Ida Al, Ola Ek\n\n1. Läget\nVi talade.\n\n{}\n"
EN = "Meeting 2024-03-05\n\nPresent: Ida Hill, Ola Dale\n\n1. Roof\nWe talked.\n\n{}\n"


def following(said: str) -> Following:
    english = "May" in said or "meeting" in said
    return of_text((EN if english else SV).format(said)).record.next


def topics(said: str) -> list[str]:
    return [each.title for each in following(said).topics]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("NÄSTA APT: 7 maj 14.00. Brand, semester, kaffeautomat.", 3),
        ("NÄSTA LTG: 7 maj kl 18. Budget, hemsidan, loppis.", 3),
        ("Nästa gång: 7 maj, samma tid. Budgeten. Hemsidan.", ["Budgeten", "Hemsidan"]),
        ("Nästa träff tisdag 7 maj 18.30 i Ekhuset: loppisen, budgeten.", ["loppisen", "budgeten"]),
        ("Vi ses igen 7 maj, samma plats: loppisen, budgeten.", ["loppisen", "budgeten"]),
        ("Nästa möte 7 maj kl. 18, Ekhuset. Loppis, budget.", ["Loppis", "budget"]),
        ("Nästa möte är den 7 maj. Då med loppisen som huvudpunkt.", ["loppisen"]),
        (
            "Nästa möte 7 maj i Ekhuset, med budgeten och loppisen på dagordningen.",
            ["budgeten", "loppisen"],
        ),
        ("Nästa möte 7 maj. Loppisen och budgeten är huvudpunkter.", ["Loppisen", "budgeten"]),
        ("Vi gick hem. Till mötet i maj önskas: loppisen, budgeten.", ["loppisen", "budgeten"]),
        ("Vi gick hem. Inför majmötet efterlyses: loppisen.", ["loppisen"]),
        ("2. Nästa möte\n7 maj kl 18. Loppisen, budgeten", ["Loppisen", "budgeten"]),
        ("2. Nästa möte\n7 maj kl 18. Stora salen. Taket. Grillen.", ["Taket", "Grillen"]),
        ("2. Nästa möte\n7 maj kl 18. Tema loppis och budget.", ["loppis", "budget"]),
        ("NEXT PCC: 7 May 2pm. Fire drill, holidays, new kettle.", 3),
        ("NEXT GM: 7 May, 6pm. Jumble sale, budget.", ["Jumble sale", "budget"]),
        ("Next get-together Tuesday 7 May, 7.30pm, same place: sale, budget, website.", 3),
        ("We meet again on 7 May at 6pm. Jumble sale, budget.", ["Jumble sale", "budget"]),
        ("Next committee 7 May, 6pm, with the sale as main item.", ["the sale"]),
        ("Next meeting 7 May, when the sale and the oven are the main items.", 2),
        ("We left. Wanted for the meeting in May: the sale, the oven.", ["the sale", "the oven"]),
        ("2. Next meeting\n7 May, same time. The fire drill. The sale.", 2),
        ("2. Next meeting\n7 May, 6pm, then with the sale as the main item.", ["the sale"]),
        ("2. Next meeting\n7 May, 6pm. Focus on the sale.", ["the sale"]),
    ],
)
def test_things_behind_the_day_are_put_forward(said: str, expected: list[str] | int) -> None:
    found = topics(said)
    assert (len(found) if isinstance(expected, int) else found) == expected


@pytest.mark.parametrize(
    "said",
    [
        "Nästa möte 7 maj kl 18. Stora salen, Ekhuset.",
        "Nästa möte 7 maj kl 18. Stora salen. Välkomna!",
        "Nästa möte 7 maj kl 18. Kaffe, smörgås.",
        "Nästa möte 7 maj kl 18. Fika. Varmt välkomna.",
        "Nästa möte 7 maj. Ida bokar lokal. Ola tar med kaffe.",
        "Nästa möte 7 maj. Ida, Ola.",
        "Nästa möte 7 maj kl 18.\n\nEkbyn, Norrgården den 8 mars 2024",
        "NÄSTA STEG: 7 maj ringa snickaren. Virke, färg, spik.",
        "Next meeting 7 May, 6pm. Coffee, cakes.",
        "Next meeting 7 May, 6pm. Elm Hall, Main Street.",
        "NEXT STEP: 7 May call the builder. Wood, paint, nails.",
    ],
)
def test_places_people_and_coffee_are_not(said: str) -> None:
    assert topics(said) == []


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Nästa möte 7 maj i Ekhuset, med budgeten på dagordningen.", "Ekhuset"),
        ("Nästa möte 7 maj i Ekhuset, då med loppisen som huvudpunkt.", "Ekhuset"),
        ("Next meeting 7 May in Elm Hall, with the sale as main item.", "Elm Hall"),
        ("2. Next meeting\n7 May, 6pm, then with the sale as the main item.", None),
    ],
)
def test_what_is_put_forward_is_no_part_of_the_place(said: str, place: str | None) -> None:
    found = following(said).place
    assert (found.value if found else None) == place
