"""Heads in seldom words: who visited, when next, where, and remarks in brackets."""

import pytest

from bra.importing.record import Person
from tests.importing.foreign import of_text

HEAD = "Lunds byråd den 4 maj 2022\n\n"
HEAD_EN = "Elm Club, 4 May 2022\n\n"
AGENDA = "\n\n1. Start\nMötet öppnades och dagordningen godkändes.\n"
AGENDA_EN = "\n\n1. Start\nThe meeting was opened and the agenda was agreed.\n"


def names(people: tuple[Person, ...]) -> list[str]:
    return [each.name for each in people]


@pytest.mark.parametrize("lead", ["På besök som inbjudna", "Här som gäster", "Med som adjungerade"])
def test_who_came_as_guests_under_such_a_label(lead: str) -> None:
    who = "Cilla Dahl, polisen, samt Didrik Eng, Lunds IF"
    away = "Saknades: Bo Ceder"
    record = of_text(f"{HEAD}Med på mötet:\nAlva Brodin\n\n{away}\n\n{lead}: {who}{AGENDA}").record
    assert names(record.guests) == ["Cilla Dahl", "Didrik Eng"]
    assert names(record.absent) == ["Bo Ceder"]


@pytest.mark.parametrize("lead", ["Here by invitation", "With us as guests", "Present as guests"])
def test_who_came_as_guests_under_an_english_label(lead: str) -> None:
    away = "Apologies: Bob Dale"
    text = f"{HEAD_EN}Present: Ann Hill\n\n{away}\n\n{lead}: Cy Lee, police{AGENDA_EN}"
    record = of_text(text).record
    assert names(record.guests) == ["Cy Lee"]
    assert names(record.absent) == ["Bob Dale"]


def test_who_came_as_members_is_no_guest() -> None:
    text = f"{HEAD}Här som ledamöter: Alva Brodin, Bo Ceder{AGENDA}"
    assert of_text(text).record.guests == ()


@pytest.mark.parametrize("note", ["kurator, kommunen; anslöt 14.30", "polisen; gick 15"])
def test_a_semicolon_in_brackets_divides_no_people(note: str) -> None:
    text = f"{HEAD}Närvarande:\nAlva Brodin ({note})\nBo Ceder (skolan){AGENDA}"
    assert names(of_text(text).record.present) == ["Alva Brodin", "Bo Ceder"]


def test_a_semicolon_between_brackets_divides_people() -> None:
    text = f"{HEAD}Närvarande: Alva Brodin (polisen); Bo Ceder (skolan){AGENDA}"
    assert names(of_text(text).record.present) == ["Alva Brodin", "Bo Ceder"]


def test_the_heading_of_what_comes_next() -> None:
    text = f"Lunds byråd den 4 maj 2022{AGENDA}\n2. Härnäst\nOnsdag den 8 juni kl. 18.\n"
    date = of_text(text).record.next.date
    assert date is not None
    assert date.value == "2022-06-08"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"Lunds byråd\nOnsdag 4 maj 2022\nCafeterian{AGENDA}", "Cafeterian"),
        (f"Elm Club: notes\nHigh House, Wednesday 4 May 2022, 18:30{AGENDA_EN}", "High House"),
    ],
)
def test_where_without_a_label(text: str, place: str) -> None:
    found = of_text(text).record.place
    assert found is not None
    assert found.value == place
