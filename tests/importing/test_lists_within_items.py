"""Numbered lists within items whose titles no number leads, and rows of numbers that are items."""

from collections.abc import Mapping

import pytest

from tests.importing.foreign import of_text

SV = "Roddklubbens styrelsemöte 3 maj 2031\n\nNärvarande: Ida Falk (ordförande), Bo Lind\n\n"
EN = "Quay Rowing Club committee, 3 May 2031\n\nPresent: Ida Falk (chair), Bo Lind\n\n"
SWEDISH = {
    "Läget vid sjön": "Ida berättade om isen, som har legat länge och knäckt två stolpar.",
    "Båtar och åror": "Bo visade vad nya båtar kostar.",
    "Klubbhuset i sommar": "Taket läcker vid skorstenen och väntar på snickaren.",
    "Övrigt": "Eva har fått tolv nya deltagare som gärna vill ro i augusti.",
}
ENGLISH = {
    "State of the lake": "Ida told us about the ice, which broke two posts of the jetty.",
    "Boats and oars": "Bo showed what new boats cost.",
    "The clubhouse this summer": "The roof leaks at the chimney and waits for the carpenter.",
    "Any other business": "Eva has got twelve new members who would like to row in August.",
}
LISTS = [
    "Tre saker, three things:\n1. åtta\n2. scull\n3. oars\nBo frågar varvet, Bo asks the yard.",
    "Tre saker, three things:\n1. Åtta\n2. Scull\n3. Oars\nBo frågar varvet, Bo asks the yard.",
    "Tre saker, three things:\n1) Åtta\n2) Scull\n3) Oars\nBo frågar varvet, Bo asks the yard.",
    "Tre saker, three things:\n\n1. åtta\n2. scull\n3. oars\n\nBo frågar varvet, Bo asks.",
    "Tre saker, three things:\n  1. Åtta\n  2. Scull\nBo frågar varvet, Bo asks the yard.",
    "Tre saker, three things.\n1. Åtta.\n2. Scull.\n3. Oars.\nBo frågar varvet, Bo asks the yard.",
    "Tre saker, three things:\n1. Åtta som\n   är lagad\n2. Scull\nBo frågar varvet, Bo asks.",
    "1. Åtta\n2. Scull\n3. Oars\nBo frågar varvet, Bo asks the yard.",
]


def titles(text: str) -> list[str]:
    return [each.title for each in of_text(text, "a.txt").record.items]


@pytest.mark.parametrize(("head", "topics"), [(SV, SWEDISH), (EN, ENGLISH)])
@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize("place", [0, 1, 3])
@pytest.mark.parametrize("points", LISTS)
def test_a_numbered_list_leaves_the_titles_around_it(
    head: str, topics: Mapping[str, str], gap: str, place: int, points: str
) -> None:
    parts = [
        "\n".join([title, below, *([points] if at == place else []), gap])
        for at, (title, below) in enumerate(topics.items())
    ]
    assert titles(head + "".join(parts)) == list(topics)


def test_numbered_items_with_text_stay_items_whatever_titles_stand_around_them() -> None:
    text = (
        f"{SV}Förord\n\nDet här mötet hölls ute vid sjön i sol och vind.\n\n"
        "1. Båtar\nBo lagar dem.\n2. Hus\nTaket läcker.\n3. Sjö\nIsen har gått.\n\n"
        "Efterord\n\nDet blev sent och alla gick hem i regn och rusk.\n\n"
        "Tack\n\nIda tackade alla som hade hjälpt till under hela vintern.\n"
    )
    assert titles(text)[:3] == ["Båtar", "Hus", "Sjö"]


@pytest.mark.parametrize(
    "row",
    [
        "1. Mötets öppnande\n2. Båtar\n3. Övriga frågor\n",
        "1. Båtarna lades i.\n2. Taket lagas av Bo.\n3. Mötet avslutades.\n",
    ],
)
def test_a_row_that_is_all_there_is_stays_items(row: str) -> None:
    text = f"{SV}{row}\nVid protokollet\n\nIda Falk\n\nJusteras\n\nBo Lind\n"
    assert len(titles(text)) == 3


def test_a_short_agenda_between_parts_of_a_notice_stays_items() -> None:
    text = (
        "Roddklubben\n\nKallelse\n\nVi ses vid sjön den 3 maj 2031 för att tala om sommaren.\n\n"
        "Dagordning\n1. Mötets öppnande\n2. Båtar\n3. Övriga frågor\n\n"
        "Kaffe\n\nDet bjuds på kaffe och bulle från klockan sex på bryggan.\n\n"
        "Parkering\n\nParkera vid skolan och gå den sista biten längs stranden.\n"
    )
    assert titles(text) == ["Mötets öppnande", "Båtar", "Övriga frågor"]
