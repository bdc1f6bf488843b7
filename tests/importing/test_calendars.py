"""The next meeting among the days of all coming ones, and in short words for it."""

import pytest

from tests.importing.foreign import of_text

SV = "Möte 2023-11-21\n\nNärvarande: Ida Al, Ola Ek\n\n1. Läget\nVi talade.\n\n{}\n"
EN = "Meeting 2023-11-21\n\nPresent: Ida Hill, Ola Dale\n\n1. Roof\nWe talked.\n\n{}\n"


def when(said: str, frame: str) -> tuple[str | None, str | None]:
    found = of_text(frame.format(said)).record.next
    return (found.date.value if found.date else None, found.time.value if found.time else None)


@pytest.mark.parametrize(
    "heading",
    [
        "Mötestider 2024",
        "Sammanträdestider",
        "Sammanträdesdagar våren 2024",
        "Möteskalender",
        "Mötesplan 2024",
        "Tider för vårens möten",
        "Datum för möten 2024",
    ],
)
@pytest.mark.parametrize(
    "said",
    [
        "17 januari, 13 mars och 15 maj 2024, kl. 14.15.",
        "Mötet enades om 17 januari, 13 mars och 15 maj, alltid 14.15.",
        "Förslag: 17/1, 13/3 och 15/5 kl 14.15. Rådet godkänner förslaget.",
    ],
)
def test_the_first_day_of_a_calendar_is_the_next(heading: str, said: str) -> None:
    assert when(f"2. {heading}\n{said}", SV) == ("2024-01-17", "14.15")


@pytest.mark.parametrize(
    "heading", ["Schedule of meetings", "Calendar of meetings 2024", "Meeting schedule"]
)
@pytest.mark.parametrize(
    "said",
    [
        "17 January, 13 March and 15 May 2024, all at 14:15.",
        "Proposed: 17 January, 13 March and 15 May, all at 14:15. The proposal was accepted.",
    ],
)
def test_it_is_so_in_english(heading: str, said: str) -> None:
    assert when(f"2. {heading}\n{said}", EN) == ("2024-01-17", "14:15")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2. Mötestider 2024\nFörslag: 17 januari, 13 mars.", None),
        ("2. Mötestider 2024\nHandlingar ska vara inne senast 10 januari.", None),
        ("2. Mötestider\n14 mars, 21 november och 19 december.", None),
        ("2. Mötestider 2023\n14 mars, 16 oktober, 19 december.", "2023-12-19"),
        ("2. Nästa möte\n5 december.\n\n3. Mötestider 2024\n17 januari, 13 mars.", "2023-12-05"),
        ("2. Mötestider\n17 januari.\n\n3. Avslut\nNästa möte är 5 december.", "2023-12-05"),
    ],
)
def test_what_is_said_of_the_next_itself_counts_first(said: str, day: str | None) -> None:
    assert when(said, SV)[0] == day


@pytest.mark.parametrize(
    ("said", "time"),
    [("Nästa: 18/12 kl 9, Ida visar ritningen.", "09.00"), ("Nästa: mån 18 december", None)],
)
def test_short_words_tell_of_it(said: str, time: str | None) -> None:
    assert when(said, SV) == ("2023-12-18", time)


@pytest.mark.parametrize(
    "said",
    [
        "Committee meets again Mon 18 December, 19:30.",
        "Board reconvenes 18 December at 7.30 pm.",
        "Next: Mon 18 December, 19:30. Hut 6.",
        "See you all on 18 December, 7.30 pm.",
    ],
)
def test_short_words_do_so_in_english(said: str) -> None:
    assert when(said, EN) == ("2023-12-18", "19:30")


@pytest.mark.parametrize(
    "said", ["Fakturan är betald. Nästa: 18 december faktura två.", "Kommunen ses 18 december."]
)
def test_other_days_are_not_of_it(said: str) -> None:
    assert when(said, SV) == (None, None)
