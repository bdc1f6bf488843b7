"""What is wished for at the next meeting, and a place that is not quite sure."""

import pytest

from tests.importing.test_topics import EN, following, topics


@pytest.mark.parametrize(
    "said",
    [
        "Inför april önskas: taket (Bo), hissen.",
        "Till vårens träff: taket, hissen.",
        "Önskas då: taket och hissen.",
        "Vi ska prata taket och hissen.",
        "Då snackar vi taket och hissen.",
        "Anna efterfrågar en redovisning av taket och hissen.",
        "Ledamöterna vill ha besked om *taket* och *hissen*.",
        "Information önskas om taket och hissen.",
    ],
)
def test_what_is_wished_for(said: str) -> None:
    found = topics(f"Tisdag 5 april kl. 18, klubbhuset. {said}")
    assert [each.casefold().strip("*") for each in found] == ["taket", "hissen"]


@pytest.mark.parametrize(
    "said",
    [
        "For the spring session: the roof, the lift.",
        "For April requested: the roof, the lift.",
        "Members asked for an update on the roof and the lift.",
        "The treasurer would like a discussion of the roof and the lift.",
        "We'll talk the roof and the lift.",
    ],
)
def test_what_is_wished_for_in_english(said: str) -> None:
    found = topics(f"Tuesday 5 April, 7 pm. {said}", head=EN, heading="2. Next meeting\n")
    assert [each.casefold() for each in found] == ["the roof", "the lift"]


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("Val av ny kassör!", "Val av ny kassör"),
        ("Genomgång av nycklarna.", "Genomgång av nycklarna"),
        ("Beslut om färgen", "Beslut om färgen"),
    ],
)
def test_one_matter_that_begins_as_a_heading(said: str, topic: str) -> None:
    assert topics(f"Tisdag 5 april kl. 18, klubbhuset. {said}") == [topic]


@pytest.mark.parametrize(
    "said",
    [
        "Anna vill ha kaffe.",
        "Information om lokalen kommer senare.",
        "Ta med kaffe!",
        "Vi ska prata.",
        "Bo önskar glad påsk.",
    ],
)
def test_what_is_no_topic(said: str) -> None:
    assert topics(f"Tisdag 5 april kl. 18, klubbhuset. {said}") == []


@pytest.mark.parametrize(
    "said",
    [
        "troligen i klubbhuset",
        "klubbhuset igen",
        "om vädret tillåter i klubbhuset",
        "förhoppningsvis i klubbhuset",
        "om möjligt i klubbhuset",
        "i klubbhuset även denna gång",
    ],
)
def test_a_place_without_how_sure_it_is(said: str) -> None:
    place = following(f"Tisdag 5 april kl. 18, {said}.").place
    assert place is not None
    assert place.value == "klubbhuset"


@pytest.mark.parametrize(
    "said", ["hopefully in the library", "the library again", "weather permitting in the library"]
)
def test_an_english_place_without_how_sure_it_is(said: str) -> None:
    how = {"head": EN, "heading": "2. Next meeting\n"}
    place = following(f"Tuesday 5 April at 7.00 p.m., {said}.", **how).place
    assert place is not None
    assert place.value == "library"


@pytest.mark.parametrize(
    "said",
    [
        "På dagordningen står taket och hissen.",
        "På programmet finns taket och hissen.",
        "Då tas taket upp.",
    ],
)
def test_what_is_put_forward_is_no_place(said: str) -> None:
    assert following(f"Tisdag 5 april kl. 18. {said}").place is None


def test_half_a_day_is_no_place() -> None:
    how = {"head": EN, "heading": "2. Date of next meeting\n"}
    assert following("Tuesday 5 April at 4.00 p.m.", **how).place is None
