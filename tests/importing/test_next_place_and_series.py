"""The next meeting: what stands behind its day and place without a word of its own."""

import pytest

from bra.importing.record import Following
from tests.importing.foreign import of_text


def following(said: str, heading: str = "Nästa möte") -> Following:
    text = f"Närvarande: Ida Al, Ola Ek\n\n1. Läget\nVi talade.\n\n2. {heading}\n{said}\n"
    return of_text(f"Möte 2024-03-05\n\n{text}").record.next


def following_en(said: str, heading: str = "Next meeting") -> Following:
    text = f"Present: Ann Hill, Bob Dale\n\n1. News\nWe talked.\n\n2. {heading}\n{said}\n"
    return of_text(f"Meeting, 5 March 2024\n\n{text}").record.next


def told(found: Following) -> tuple[str | None, str | None, list[str]]:
    date = found.date.value if found.date is not None else None
    place = found.place.value if found.place is not None else None
    return date, place, [each.title for each in found.topics]


@pytest.mark.parametrize(
    ("said", "place", "topics"),
    [
        ("4 juni kl. 18, Ladan: taket, hissen och budgeten.", "Ladan", 3),
        ("4 juni kl. 18 i Klubbhuset: taket och hissen.", "Klubbhuset", 2),
        ("4 juni kl. 18, plats: Ladan, övervåningen.", "Ladan, övervåningen", 0),
        ("4 juni kl. 18:30 i Ladan.", "Ladan", 0),
    ],
)
def test_a_series_behind_the_place(said: str, place: str, topics: int) -> None:
    date, where, found = told(following(said))
    assert (date, where, len(found)) == ("2024-06-04", place, topics)


def test_an_english_series_behind_the_place() -> None:
    said = "4 June 2024, 7pm, the Trading Hut: card payments, rent (Ann Hill) and a new path."
    topics = ["card payments", "rent", "a new path"]
    assert told(following_en(said)) == ("2024-06-04", "Trading Hut", topics)
    assert told(following_en("4 June 2024, hosts: Ann Hill and Bob Dale."))[2] == []


@pytest.mark.parametrize("heading", ["Nästa", "På gång", "Och sen?"])
def test_a_short_heading_over_the_day(heading: str) -> None:
    said = "Söndag 9 juni kl. 17, i trädgården. Ämnen: schemat, årsmötet."
    found = told(following(said, heading))
    assert found == ("2024-06-09", "trädgården", ["schemat", "årsmötet"])


@pytest.mark.parametrize("heading", ["Next", "Next up", "Coming up"])
def test_a_short_english_heading_over_the_day(heading: str) -> None:
    found = told(following_en("Sunday 9 June at 5pm, in the garden. Topics: rota.", heading))
    assert found == ("2024-06-09", "garden", ["rota"])


def test_a_short_heading_over_something_else() -> None:
    assert told(following("Ida målar taket. Klart den 9 juni.", "Nästa")) == (None, None, [])
    assert told(following_en("- Paint it\n- Call Bob by 9 June", "Next")) == (None, None, [])


def test_a_short_heading_over_nothing() -> None:
    assert told(following("", "Nästa")) == told(following_en("", "What next?")) == (None, None, [])


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("På gång", "8 juni: städdag och fika\n15 juni: loppis"),
        ("På gång", "8 juni kl. 10 städdag.\n15 juni kl. 11 loppis."),
        ("Nästa", "Den 8 juni målar Ida taket."),
    ],
)
def test_what_is_on_is_no_next_meeting(heading: str, said: str) -> None:
    """A day each for several things, or one on which somebody does something."""
    assert told(following(said, heading)) == (None, None, [])
    english = "8 June: spring clean\n15 June: jumble sale"
    assert told(following_en(english, "Coming up")) == (None, None, [])


@pytest.mark.parametrize("said", ["4 juni: taket och hissen", "4 juni kl. 18: taket, hissen"])
def test_what_is_put_forward_right_behind_the_day_is_no_place(said: str) -> None:
    assert told(following(said)) == ("2024-06-04", None, ["taket", "hissen"])
    assert told(following("4 juni kl. 18: aulan, plan 2"))[1] == "aulan, plan 2"
    assert told(following_en("4 June 2024: the rent, the path"))[1] is None


def test_all_entries_of_a_list_that_is_set_in() -> None:
    below = "   * Stölder\n   * Natten - hur går det?\n     * de unga\n   * Skolan (Ida Al)"
    found = told(following(f"4 juni kl. 18, Ladan. Tas upp då:\n{below}"))
    assert found[2] == ["Stölder", "Natten - hur går det?", "Skolan"]


@pytest.mark.parametrize("said", ["också i bystugan", "även i bystugan", "i bystugan också"])
def test_a_place_as_before(said: str) -> None:
    assert told(following(f"Torsdag 20 juni kl. 18, {said}."))[1] == "bystugan"


def test_an_english_place_as_before() -> None:
    assert told(following_en("20 June 2024 at 6 pm, also in the library."))[1] == "library"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("at the office, 118 W. Juniper. Bring cake.", "office, 118 W. Juniper"),
        ("at City Hall, 200 E Broad.", "City Hall, 200 E Broad"),
        ("in the library, 45 Main Street. Bring cake.", "library, 45 Main Street"),
        ("in room 2 B. Ann brings cake.", "room 2 B"),
    ],
)
def test_an_address_with_the_house_first(said: str, place: str) -> None:
    assert told(following_en(f"June 18, 2024, 6 PM {said}"))[1] == place


def test_a_short_word_for_a_meeting_tells_of_the_next_one() -> None:
    text = "Meeting, 5 March 2024\n\nPresent: Ann Hill, Bob Dale\n\n1. News\nWe talked.\n\n"
    found = of_text(f"{text}Next mtg 15 May 2pm, Old Barn. Papers to Ann.\n").record.next
    assert (found.date and found.date.value, found.place and found.place.value) == (
        "2024-05-15",
        "Old Barn",
    )
