"""Heads, lists of people and headings that are set otherwise than most."""

import pytest

from bra.importing.record import Record
from tests.importing.foreign import of_text

SWEDISH = """Protokoll den 14 mars 2022
{head}

1. Öppnande
Alla hälsades välkomna.

2. Pumpen
Den läcker.
"""
ENGLISH = (
    "Minutes of 14 March 2022\n{head}\n\n1. Welcome\nAll were welcomed.\n\n2. The pump\nIt leaks.\n"
)


def record(head: str, code: str = "sv") -> Record:
    return of_text((SWEDISH if code == "sv" else ENGLISH).format(head=head)).record


def lists(found: Record) -> dict[str, list[str]]:
    return {
        name: [person.name for person in people]
        for name, people in (
            ("present", found.present),
            ("absent", found.absent),
            ("guests", found.guests),
        )
        if people
    }


@pytest.mark.parametrize(
    ("head", "code", "people"),
    [
        (
            "Namn\tNärv.\tFrånv.\nAsta Ek, ordförande\tx\nBo Lund\t\tx\nCia Dahl\tx",
            "sv",
            {"present": ["Asta Ek", "Cia Dahl"], "absent": ["Bo Lund"]},
        ),
        (
            "Styrelse\tNärvaro\nAsta Ek, ordförande\tJa\nBo Lund\tNej\nCia Dahl\tJa (fr.o.m. § 2)",
            "sv",
            {"present": ["Asta Ek", "Cia Dahl"], "absent": ["Bo Lund"]},
        ),
        (
            (
                "Committee member\tAttendance\nAda Hill, Chairman\tpresent\n"
                "Ben Lane, Hill Captain\tapologies\nNewly joined\nCara Moss\tpresent"
            ),
            "en",
            {"present": ["Ada Hill", "Cara Moss"], "absent": ["Ben Lane"]},
        ),
        (
            (
                "| Body | Delegate | Present | Absent |\n|---|---|---|---|\n"
                "| School | Ada Hill | x | |\n| Church | Ben Lane | | x |\n"
                "| Club | Cara Moss | x | |"
            ),
            "en",
            {"present": ["Ada Hill", "Cara Moss"], "absent": ["Ben Lane"]},
        ),
        (
            "| Närvarande | Frånvarande |\n|---|---|\n| Asta Ek | Cia Dahl |\n| Bo Lund | |",
            "sv",
            {"present": ["Asta Ek", "Bo Lund"], "absent": ["Cia Dahl"]},
        ),
    ],
)
def test_tables_of_who_came(head: str, code: str, people: dict[str, list[str]]) -> None:
    assert lists(record(head, code)) == people


@pytest.mark.parametrize(
    ("head", "code", "found"),
    [
        ("Där var: Asta Ek och Bo Lund, båda från byalaget", "sv", ["byalaget", "byalaget"]),
        ("Närvarande: Asta Ek, Bo Lund (alla kyrkan), Cia Dahl", "sv", ["kyrkan", "kyrkan", None]),
        ("Närvarande: Asta Ek, alla möten", "sv", [None]),
        ("There: Ada Hill and Ben Lane, both from the council", "en", ["council", "council"]),
        (
            "Present: Ada and Ben Hill (both committee), Cara Moss",
            "en",
            ["committee", "committee", None],
        ),
    ],
)
def test_what_is_said_of_all(head: str, code: str, found: list[str | None]) -> None:
    bodies = [person.organisation for person in record(head, code).present]
    assert [each if each != "alla möten" else None for each in bodies] == found


def test_lists_go_on_over_empty_lines() -> None:
    swedish = record("Där var: Asta Ek, Bo Lund\n\nInes Pons i Vila, husvärd\nLo Berg, Hallonbo AB")
    english = record(
        (
            "There: Ada Hill, Ben Lane\n\nFrom the landlord: Dan West, Elm Homes\n\n"
            "Sent apologies: Eve Day"
        ),
        "en",
    )
    assert lists(swedish) == {"present": ["Asta Ek", "Bo Lund", "Ines Pons i Vila", "Lo Berg"]}
    assert lists(english) == {
        "present": ["Ada Hill", "Ben Lane", "Dan West"],
        "absent": ["Eve Day"],
    }
    assert [item.title for item in english.items] == ["Welcome", "The pump"]


@pytest.mark.parametrize(
    ("head", "code", "time"),
    [
        ("Öppnades: 19.05\nAvslutades: 21.20", "sv", "19.05–21.20"),
        ("Start: 18.00\nSlut: kl. 20.15", "sv", "18.00–20.15"),
        ("Opened: 6.30 pm\nClosed: 8.15 pm", "en", "18:30–20:15"),
        ("Start time: 18:30\nVenue: The Hall", "en", "18:30"),
    ],
)
def test_when_it_ended_has_a_label_of_its_own(head: str, code: str, time: str) -> None:
    found = record(head, code).time
    assert found is not None
    assert found.value == time


@pytest.mark.parametrize(
    ("head", "code", "name"),
    [
        (
            (
                "Närvarande: Asta Ek, Bo Lund\n"
                "Sekreterare    ..........   Paragrafer 1-2\n               Bo Lund"
            ),
            "sv",
            "Bo Lund",
        ),
        ("Närvarande: Asta Ek, Bo Lund\nNOTERINGAR FRÅN\nAnteckningar: Bo Lund", "sv", "Bo Lund"),
        (
            "Present: Ada Hill, Ben Lane\nAda took the chair and Ben kept these notes.",
            "en",
            "Ben Lane",
        ),
    ],
)
def test_who_wrote(head: str, code: str, name: str) -> None:
    found = record(head, code).secretary
    assert found is not None
    assert found.value == name


def test_the_town_behind_a_house_before_the_hour() -> None:
    english = of_text(
        "Minutes of the meeting held on 14 March 2022\n"
        "in the Old Dairy, Mill Green, at 7 pm\n\n1. Welcome\nAll came.\n"
    ).record
    assert english.place is not None
    assert english.place.value == "Old Dairy, Mill Green"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("§ HBR 1 Öppnande\nAlla kom.\n§ HBR 2 Pumpen\nDen läcker.\n", ["HBR 1", "HBR 2"]),
        ("§ 2022:7 Öppnande\nAlla kom.\n§ 2022:8 Pumpen\nDen läcker.\n", ["2022:7", "2022:8"]),
        (
            (
                "1. Öppnande\nAlla kom.\n2. Kassan\nDen är god.\n"
                "4. Pumpen\nTogs före punkt 3. Den läcker.\n3. Vägen\nDen är hal.\n"
                "5. Avslutning\nMötet avslutades.\n"
            ),
            ["1", "2", "4", "3", "5"],
        ),
        # A list within an item is of another count.
        (
            (
                "1. Öppnande\nAlla kom.\n2. Kassan\nDen är god.\n"
                "3. Pumpen\nOffert:\n1. billig\n2. dyr\n4. Vägen\nDen är hal.\n"
            ),
            ["1", "2", "3", "4"],
        ),
    ],
)
def test_numbers_of_items(text: str, numbers: list[str]) -> None:
    found = of_text(f"Protokoll den 14 mars 2022\nNärvarande: Asta Ek, Bo Lund\n\n{text}").record
    assert [item.number for item in found.items] == numbers


def test_the_head_of_a_page_has_words_of_its_own() -> None:
    text = (
        "Noteringar                       Sida 1 av 2\n"
        "Hallonbyns byalag den 14 mars 2022\nNärvarande: Asta Ek, Bo Lund\n\n"
        "1. Öppnande\nAlla hälsades\nvälkomna av Asta.\n\n2. Pumpen\nDen läcker.\n"
        "HB-3, utgåva B                   Sida 2 av 2\nBo ser till att den lagas.\n"
    )
    found = of_text(text).record
    furniture = [each.line for each in found.dropped if each.rule == "page-furniture"]
    assert furniture == [11]
    assert [(each.owners, each.text) for each in found.actions] == [
        (("Bo Lund",), "se till att den lagas")
    ]


@pytest.mark.parametrize(
    ("text", "code", "topics"),
    [
        ("7 april kl. 18. Redan inkomna ärenden: pumpen, vägen.", "sv", ["pumpen", "vägen"]),
        ("7 april kl. 18. Fråga för kvällen: pumpen.", "sv", ["pumpen"]),
        ("7 April at 6 pm. To be dealt with: the pump, the road.", "en", ["the pump", "the road"]),
        ("7 April at 6 pm. We'll talk about: the pump, the road.", "en", ["the pump", "the road"]),
        ("7 April at 6 pm. Already notified: the pump; the road.", "en", ["the pump", "the road"]),
    ],
)
def test_words_before_the_topics(text: str, code: str, topics: list[str]) -> None:
    heading = {"sv": "3. Nästa möte", "en": "3. Next meeting"}[code]
    frame = f"{(SWEDISH if code == 'sv' else ENGLISH)}\n{heading}\n{text}\n"
    found = of_text(frame.format(head="")).record
    assert [topic.title for topic in found.next.topics] == topics
