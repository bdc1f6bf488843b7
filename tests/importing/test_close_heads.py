"""Heads in which one thing stands close to another: items to items, places to times."""

import pytest

from bra.importing.record import Fact
from tests.importing.foreign import of_text

CLOSE_SV = """Protokoll, styrelsemöte den 5 mars 2024

Mötet öppnas
Anna Ek öppnade mötet klockan 19.
Närvarande
Anna Ek
Bo Lund (med rösträtt)
Cia Dahl (utan rösträtt)
Frånvarande
Dag Ros
Val av sekreterare
Bo Lund valdes.
Bryggan
Bryggan har lagats. Anna tackade alla.
Ekonomi
Kassan är god.
Nästa möte
Den 9 april 2024.
"""
CLOSE_EN = """Minutes of the committee meeting, 5 March 2024

Opening
Ann Hill opened the meeting.
Present
Ann Hill
Bob Lane (voting)
Cat Moor (non-voting)
Absent
Dan Reed
Election of officers
Bob Lane was elected treasurer.
The jetty
The jetty has been mended. Ann thanked everybody.
Finance
The accounts are in order.
Next meeting
9 April 2024.
"""


@pytest.mark.parametrize(
    ("text", "items", "present", "absent"),
    [
        (
            CLOSE_SV,
            ["Mötet öppnas", "Val av sekreterare", "Bryggan", "Ekonomi", "Nästa möte"],
            ["Anna Ek", "Bo Lund", "Cia Dahl"],
            "Dag Ros",
        ),
        (
            CLOSE_EN,
            ["Opening", "Election of officers", "The jetty", "Finance", "Next meeting"],
            ["Ann Hill", "Bob Lane", "Cat Moor"],
            "Dan Reed",
        ),
    ],
)
def test_headings_with_no_empty_lines_between(
    text: str, items: list[str], present: list[str], absent: str
) -> None:
    found = of_text(text).record
    assert [item.title for item in found.items] == items
    assert [each.name for each in found.present] == present
    assert [each.name for each in found.absent] == [absent]


@pytest.mark.parametrize(
    ("body", "place", "people"),
    [
        ("Styrelsen för Ekbyns vägförening", "Ekgården", "Närvarande: Anna Ek, Bo Lund"),
        ("Trustees for Mill Lane", "Mill Hall", "Present: Ann Hill, Bob Lane"),
    ],
)
def test_the_whole_name_of_a_body_is_no_list_of_people(body: str, place: str, people: str) -> None:
    text = f"{body}\n5 March 2024 19.00-20.30\n{place}\n\n{people}\n\n1. A\nText.\n\n2. B\nText.\n"
    found = of_text(text).record
    assert len(found.present) == 2
    assert not any(each.organisation for each in found.present)
    assert _value(found.place) == place
    assert _value(found.time) in ("19.00–20.30", "19:00–20:30")


def test_a_list_of_a_body_by_its_colon() -> None:
    text = "Protokoll 5 mars 2024\n\nStyrelsen för Ekbyns vägförening:\nAnna Ek\nBo Lund\n\n"
    found = of_text(f"{text}1. Val\nText.\n\n2. Vägen\nText.\n").record
    assert [each.name for each in found.present] == ["Anna Ek", "Bo Lund"]


@pytest.mark.parametrize(
    ("head", "place", "time"),
    [
        ("Plats: Sal 3.14\nTid: 18.30", "Sal 3.14", "18.30"),
        ("Lokal: Rum 5.203, hus B\nTid: 18.30", "Rum 5.203, hus B", "18.30"),
        ("Plats: Hus 2.117", "Hus 2.117", ""),
        ("Tid och plats kl. 18.30-20, Bystugan", "Bystugan", "18.30–20.00"),
        ("Tid och plats klockan 18.30, Bystugan", "Bystugan", "18.30"),
        ("Place: Room 3.14\nTime: 6.30 pm", "Room 3.14", "18:30"),
        ("Place: Block 2.117", "Block 2.117", ""),
        ("Time and place at 6.30 pm, Mill Hall", "Mill Hall", "18:30"),
    ],
)
def test_places_and_times(head: str, place: str, time: str) -> None:
    text = f"Protokoll 5 March 2024\n\n{head}\n\nNärvarande: Anna Ek, Bo Lund\n\n"
    found = of_text(f"{text}1. A\nText.\n\n2. B\nText.\n").record
    assert _value(found.place) == place
    assert _value(found.time).replace(":", ".") == time.replace(":", ".")


@pytest.mark.parametrize("title", ["Öppning 12:05", "Opening 12:05", "Öppning kl. 12.05"])
def test_the_time_of_an_opening(title: str) -> None:
    found = of_text(f"# Styrelsemöte 5\n\n## 1. {title}\n\nText.\n\n## 2. Val\n\nText.\n").record
    assert _value(found.time).replace(":", ".") == "12.05"


@pytest.mark.parametrize(
    ("label", "two", "body"),
    [
        ("Närvarande", "Anna Ek och Bo Lund", "Ekbo Renhållning"),
        ("Present", "Ann Hill and Bob Lane", "Ribble Brewers"),
    ],
)
def test_two_people_of_a_body_that_sounds_like_a_name(label: str, two: str, body: str) -> None:
    people = f"{label}:\nCia Dahl, polisen\n{two}, {body}\nDag Ros, skolan"
    found = of_text(f"Protokoll 5 mars 2024\n\n{people}\n\n1. A\nText.\n\n2. B\nText.\n").record
    assert [each.organisation for each in found.present] == ["polisen", body, body, "skolan"]


def _value(fact: Fact | None) -> str:
    return "" if fact is None else fact.value


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Norrby IF", ""),
        ("IFK Norrby", ""),
        ("Ekbys Unga Ungdom Norrby", ""),
        ("Röda Korset Norrby", ""),
        ("Norrby ridklubb", ""),
        ("Norrby Scoutkår", ""),
        ("Norrby vägsamfällighet", ""),
        ("Norrby", "Norrby"),
        ("Stora salen", "Stora salen"),
        ("PRO Norrbys lokal", "PRO Norrbys lokal"),
        ("IF Norrbys klubbhus", "IF Norrbys klubbhus"),
    ],
)
def test_a_body_that_a_meeting_is_in_is_no_place(name: str, place: str) -> None:
    text = f"Styrelsemöte i {name} den 5 mars 2024\n\nNärvarande: Anna Ek, Bo Lund\n\n"
    found = of_text(f"{text}1. A\nText.\n\n2. B\nText.\n").record
    assert _value(found.place) == place


def test_an_english_meeting_is_in_a_place() -> None:
    text = "Minutes of the meeting in Norton FC Stand, 5 March 2024\n\nPresent: Ann Hill, Bo Lane\n"
    found = of_text(f"{text}\n1. A\nText.\n\n2. B\nText.\n").record
    assert _value(found.place) == "Norton FC Stand"
