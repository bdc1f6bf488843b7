"""Places with numbers, and places that an opening or the words over a list tell."""

import pytest

from bra.importing.record import Fact, Record
from tests.importing.foreign import of_text

SWEDISH = "Ekby IF\nMöte den 3 maj 2022{}\n{}Närvarande: Anna Ek, Bo Lind\n\n1. Start\n{}\n"
ENGLISH = "Elm Society\nMeeting on 3 May 2022{}\n{}Present: Ann Hill, Bob Dale\n\n1. Start\n{}\n"


def value(fact: Fact | None) -> str | None:
    return fact and fact.value


def next_place(record: Record) -> str | None:
    return value(record.next.place)


@pytest.mark.parametrize(
    "room",
    ["G.14", "G14", "4.12", "3-114", "B2.07", "C/204", "14", "D:417", "E-2014"],
)
def test_a_room_is_called_by_letters_and_numbers(room: str) -> None:
    for text, place in (
        (
            SWEDISH.format(f" kl. 13 i rum {room}", "", f"Nästa möte: 4 juni kl. 14 i rum {room}."),
            f"rum {room}",
        ),
        (
            SWEDISH.format(f", 13.00, sal {room}", "", f"Nästa möte: 4 juni kl. 14, sal {room}"),
            f"sal {room}",
        ),
        (
            ENGLISH.format(f" in Room {room}", "", f"Next meeting: 4 June at 2pm in Room {room}."),
            f"Room {room}",
        ),
        (
            ENGLISH.format(f", 2pm, Room {room}", "", f"Next meeting: 4 June, 2pm, Room {room}"),
            f"Room {room}",
        ),
    ):
        record = of_text(text).record
        assert (value(record.place), next_place(record)) == (place, place)
        assert value(record.next.time) in ("14.00", "14:00")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (SWEDISH.format(", 13.00, konferensrum 4.12", "", ""), "konferensrum 4.12"),
        (SWEDISH.format(" i lokal A 3.14 och Zoom", "", ""), "lokal A 3.14 och Zoom"),
        (ENGLISH.format(", 2pm, Room G.14 and Zoom", "", ""), "Room G.14 and Zoom"),
        (SWEDISH.format(" på Storgatan 14 B i Ekby", "", ""), "Storgatan 14 B i Ekby"),
        (SWEDISH.format(" på Ekvägen 3, Ekby", "", ""), "Ekvägen 3, Ekby"),
        (ENGLISH.format(" at 15a High Street, Elmby", "", ""), "15a High Street, Elmby"),
        (
            ENGLISH.replace("Meeting on", "Meeting held at 4 Mill Road, Elmby on").format(
                "", "", ""
            ),
            "4 Mill Road, Elmby",
        ),
    ],
)
def test_a_number_does_not_end_a_place(text: str, place: str) -> None:
    assert value(of_text(text).record.place) == place


@pytest.mark.parametrize(
    ("when", "time"),
    [
        (", Village Hall at 7 pm", "19:00"),
        (", Village Hall 7.30pm", "19:30"),
        (", Room 4.12, 7.30pm", "19:30"),
        (", Room 4.12", None),
    ],
)
def test_an_hour_behind_a_hall_is_an_hour(when: str, time: str | None) -> None:
    assert value(of_text(ENGLISH.format(when, "", "")).record.time) == time


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (SWEDISH.format("", "", "Anna öppnade mötet kl. 18.15 i klubbstugan."), "klubbstugan"),
        (SWEDISH.format("", "", "Anna öppnade mötet i klubbstugan kl. 18.15."), "klubbstugan"),
        (
            SWEDISH.format("", "", "Anna förklarade mötet öppnat kl. 18 i Ekby bygdegård."),
            "Ekby bygdegård",
        ),
        (SWEDISH.format("", "", "Ett nytt kafé öppnade kl. 12 i museet."), None),
        (SWEDISH.format("", "", "Anna öppnade mötet kl. 18 i styrelsen."), None),
        (
            ENGLISH.format("", "", "Ann opened the meeting in the church hall at 7 pm."),
            "church hall",
        ),
        (ENGLISH.format("", "", "The meeting opened at 7 pm in Room 12 with a song."), "Room 12"),
        (ENGLISH.format("", "", "The new shop opened at 9 am in the village hall."), None),
    ],
)
def test_whoever_opens_a_meeting_may_tell_where(text: str, place: str | None) -> None:
    assert value(of_text(text).record.place) == place


@pytest.mark.parametrize(
    ("label", "place"),
    [
        ("På plats (bygdegården, stora salen)", "bygdegården, stora salen"),
        ("På plats (Ekbo, seminarierummet)", "Ekbo, seminarierummet"),
        ("Närvarande i rådhuset", "rådhuset"),
        ("In person (Elm House)", "Elm House"),
        ("Present in Room 4", "Room 4"),
        ("Närvarande på Teams", None),
        ("Närvarande på mötet", None),
        ("Present (members)", None),
    ],
)
def test_those_there_may_be_listed_by_where_they_were(label: str, place: str | None) -> None:
    people = f"{label}: Anna Ek, Bo Lind\nVia Zoom: Cia Ström"
    text = f"Ekby\nMöte 3 maj 2022\n{people}\n\n1. Start\nText.\n"
    record = of_text(text).record
    assert value(record.place) == place
    assert [each.name for each in record.present] == ["Anna Ek", "Bo Lind", "Cia Ström"]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Held at the Cricket Club, Mill Lane\n", "Cricket Club, Mill Lane"),
        ("Meeting took place in the Scout Hut\n", "Scout Hut"),
        ("Hölls i Folkets hus, lilla salen\n", "Folkets hus, lilla salen"),
    ],
)
def test_the_word_for_being_held_is_no_part_of_a_place(line: str, place: str) -> None:
    text = f"Elm Society\nDate: 3 May 2022\n{line}Present: Ann Hill\n\n1. Start\nText.\n"
    assert value(of_text(text).record.place) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (SWEDISH.format("", "Tid: 18.00\n", "Nästa möte: 4 juni hos Anna, samma tid."), "Anna"),
        (ENGLISH.format(", 7 pm", "", "Next meeting: 4 June at Ann's, same time"), "Ann's"),
    ],
)
def test_the_same_time_is_no_part_of_a_place(text: str, place: str) -> None:
    record = of_text(text).record
    assert next_place(record) == place
    assert value(record.next.time) in ("18.00", "19:00")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("4 juni, stora salen kl. 18.15", "stora salen"),
        ("4 juni, Kulturhuset, kl. 18.15–20.", "Kulturhuset"),
        ("Kulturhuset 4 juni 18.15", "Kulturhuset"),
        ("Vi ses i bygdegården lördag 4 juni kl. 18.", "bygdegården"),
        ("Mötet hålls den 4 juni i bygdegården kl. 18.", "bygdegården"),
        ("Lördag 4 juni hos Bo klockan 18.", "Bo"),
        ("4 juni, Anna bjuder på fika kl. 18.", None),
        ("4 juni, efter städdagen, kl. 18.", None),
        ("Anna bokar salen, 4 juni kl. 18.", None),
        ("Nästa sammanträde äger rum den 4 juni kl. 18.", None),
        ("4 juni kl. 18, årsmöte 5 juli i bygdegården kl. 15.", None),
    ],
)
def test_the_next_place_may_stand_between_day_and_hour(text: str, place: str | None) -> None:
    said = SWEDISH.format("", "", f"Text.\n\n2. Nästa möte\n{text}")
    assert next_place(of_text(said).record) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("4 June, Village Hall at 7.30 pm.", "Village Hall"),
        ("Saturday 4 June, Scout Hut, 7.30 pm", "Scout Hut"),
        ("Scout Hut, 4 June, 7.30 pm", "Scout Hut"),
        ("It is on Saturday 4 June in the Village Hall at 7.30 pm.", "Village Hall"),
        ("It is on 4 June in Elmby at 7.30 pm.", "Elmby"),
        ("4 June, provisionally, at 7.30 pm.", None),
        ("4 June, Ann brings the key to the hall at 7.30 pm.", None),
    ],
)
def test_the_next_place_may_stand_before_the_hour(text: str, place: str | None) -> None:
    said = ENGLISH.format("", "", f"Text.\n\n2. Next meeting\n{text}")
    assert next_place(of_text(said).record) == place
