"""The next meeting on a weekday of a month, after something else, and where all met online."""

import pytest

from tests.importing.foreign import EN, SV, of_text


@pytest.mark.parametrize(
    ("text", "form", "day"),
    [
        ("Nästa möte är första onsdagen i juni.", SV, "2033-06-01"),
        ("Nästa möte är sista tisdagen i maj, den 31:a.", SV, "2033-05-31"),
        ("Nästa möte är sista tisdagen i maj, den 24 maj.", SV, "2033-05-24"),
        ("Nästa möte är sista tisdagen i maj, den 30:e.", SV, None),
        ("Nästa möte är andra måndagen i januari.", SV, "2034-01-09"),
        ("Nästa möte är tredje måndagen i januari 2035.", SV, "2035-01-15"),
        ("Nästa möte är sista fredagen i december.", SV, "2033-12-30"),
        ("Nästa möte är första onsdagen i varje månad.", SV, None),
        ("We will meet again on the first Wednesday of June, the 1st.", EN, "2033-06-01"),
        ("The next meeting is on the 2nd Monday in January.", EN, "2034-01-09"),
        ("The next meeting is on the last Friday of December.", EN, "2033-12-30"),
        ("The next meeting is on the fourth Thursday of June, the 20th.", EN, None),
        ("The next meeting is on the first Wednesday of every month.", EN, None),
    ],
)
def test_the_next_meeting_by_the_week_of_a_month(text: str, form: str, day: str | None) -> None:
    """It is the first such day after the meeting; a number beside it must tell the same day."""
    date = of_text(form.format(text)).record.next.date
    assert (None if date is None else date.value) == day


@pytest.mark.parametrize(
    ("text", "form", "place"),
    [
        ("Nästa möte: 5 maj kl. 18 direkt efter mässan i Kyrkladan.", SV, "Kyrkladan"),
        ("Nästa möte: 5 maj kl. 18 strax efter sista passet i Bastun.", SV, "Bastun"),
        ("Nästa möte: 5 maj kl. 18 i Kyrkladan -- Mette visar taket", SV, "Kyrkladan"),
        ("Next meeting: 5 May at 6pm, straight after the service in the Vestry.", EN, "Vestry"),
        ("Next meeting: 5 May at 6pm after lunch in the Old Barn.", EN, "Old Barn"),
        ("Next meeting: 5 May at 6pm in the Old Barn -- Nell shows the roof", EN, "Old Barn"),
    ],
)
def test_the_place_behind_what_comes_before_the_meeting(text: str, form: str, place: str) -> None:
    """What the meeting follows, and what is done there, are no part of it."""
    found = of_text(form.format(text)).record.next.place
    assert found is not None
    assert found.value == place


@pytest.mark.parametrize(
    ("line", "place", "start"),
    [
        (
            "Meeting 4 of 2032/33, held online, Tuesday 12 April 2033, 6.00-7.45pm",
            "online",
            "18:00",
        ),
        ("2033-04-12 15:00 UTC, Teams call", "Teams call", "15:00"),
        (
            "Our get-together at 14 Sable Bank on Tuesday 12 April 2033, 4pm",
            "14 Sable Bank",
            "16:00",
        ),
        ("12 april 2033 kl. 18, videosamtal", "videosamtal", "18:00"),
        ("Möte 4, hållet digitalt, tisdag 12 april 2033 kl. 18", "digitalt", "18:00"),
    ],
)
def test_where_a_meeting_was(line: str, place: str, start: str) -> None:
    """Nobody meets at two o'clock for the number of a house."""
    swedish = "april" in line
    names = "Närvarande: Ylva Stare, Torkel Kvist" if swedish else "Present: Jill Marsh, Rob Tate"
    record = of_text(f"Byalaget Sablen\n{line}\n\n{names}\n").record
    assert record.place is not None
    assert record.place.value == place
    assert record.time is not None
    assert record.time.value[:5].replace(".", ":") == start


@pytest.mark.parametrize(
    ("text", "form", "topics"),
    [
        ("3. Nästa LG\nTorsdag 5 maj kl. 13. Huvudpunkt: taket.", SV, ["taket"]),
        ("3. Nästa möte\n5 maj kl. 13. Vi går igenom taket i detalj.", SV, ["taket"]),
        ("3. Next SLT\nThursday 5 May at 1 pm. Agenda: the roof.", EN, ["the roof"]),
    ],
)
def test_the_next_meeting_by_its_letters(text: str, form: str, topics: list[str]) -> None:
    """Groups call their meetings by the letters of their names."""
    following = of_text(form.format(f"Allt är bra.\n\n{text}")).record.next
    assert following.date is not None
    assert following.date.value == "2033-05-05"
    assert [each.title for each in following.topics] == topics


@pytest.mark.parametrize(
    ("text", "form", "place", "topics"),
    [
        ("5 maj 9.15 i Ladan -- Mette presenterar ritningen.", SV, "Ladan", ["ritningen"]),
        ("5 maj kl. 18 – Torkel redogör för taket", SV, None, ["taket"]),
        ("5 maj kl. 18 i Ladan – Torkel visar att det går", SV, "Ladan", []),
        (
            "5 May, 6 pm in the Old Barn – Rob presents the drawings",
            EN,
            "Old Barn",
            ["the drawings"],
        ),
        (
            "5 May, 6 pm in the Old Barn -- Rob will talk about the roof",
            EN,
            "Old Barn",
            ["the roof"],
        ),
        ("5 May, 6 pm in the Old Barn – Rob shows that it works", EN, "Old Barn", []),
    ],
)
def test_what_somebody_tells_of_behind_a_dash(
    text: str, form: str, place: str | None, topics: list[str]
) -> None:
    """It is put forward for the meeting, and is no place."""
    following = of_text(f"{form.format('Allt är bra.')}\nNext meeting: {text}\n").record.next
    assert (following.place and following.place.value) == place
    assert [each.title for each in following.topics] == topics
