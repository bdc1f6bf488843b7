"""Clock times in words, and bare hours before a dash."""

import pytest

from bra.importing.head.placewords import clock_times
from tests.importing.foreign import of_text


def times(text: str) -> list[tuple[str, str | None]]:
    return [(time.start, time.end) for time, _, _ in clock_times(text)]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Vi började klockan halv sex.", "17:30"),
        ("Vi började kvart över fyra.", "16:15"),
        ("Mötet öppnades klockan åtta på kvällen.", "20:00"),
        ("Mötet öppnades kl. halv nio på förmiddagen.", "08:30"),
        ("Vi sågs klockan tio i tre.", "14:50"),
        ("Vi sågs klockan fem över halv fem.", "16:35"),
        ("Vi sågs halv 7.", "18:30"),
        ("We met at half past five.", "17:30"),
        ("We met at a quarter to six.", "17:45"),
        ("We met at twenty past four.", "16:20"),
        ("We met at eight o'clock in the evening.", "20:00"),
        ("We met at 6 o’clock.", "18:00"),
        ("We met at half past nine in the morning.", "09:30"),
    ],
)
def test_a_time_in_words_is_one(text: str, start: str) -> None:
    assert times(text) == [(start, None)]


@pytest.mark.parametrize(
    "text",
    [
        # Nothing tells whether it was morning or evening.
        "Vi började klockan åtta.",
        "Vi började halv nio.",
        "We began at half past eight.",
        # Something else is counted.
        "Vi var tio i rummet.",
        "Det kom fem över sjuttio.",
        "Five to ten people came.",
        "A quarter of the members came.",
        "Halv kostnad för barn.",
    ],
)
def test_words_that_tell_no_time_are_none(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("från halv sex till kvart över åtta", ["17:30", "20:15"]),
        ("kl. 18.30 till tio i nio", ["18:30", "20:50"]),
        ("from half past five until twenty to eight", ["17:30", "19:40"]),
    ],
)
def test_a_time_is_of_the_half_day_of_the_one_before_it(text: str, both: list[str]) -> None:
    assert [start for start, _ in times(text)] == both


def test_a_meeting_lasts_until_the_time_in_words_at_which_it_ended() -> None:
    when = "Vi möttes i Ladan klockan halv sex och höll på till kvart i åtta."
    text = f"Byalaget den 7 maj 2022\n\n{when}\n\n1. Ved\nVi har ved.\n\n2. Övrigt\nInget.\n"
    record = of_text(text).record
    assert record.time is not None
    assert record.time.value == "17.30–19.45"
    assert record.place is not None
    assert record.place.value == "Ladan"


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("3 maj 2022, 9–11.45", ("09:00", "11:45")),
        ("Torsdag 3 maj 8 - 9:30", ("08:00", "09:30")),
        ("Tuesday 3 May 2022, 9–10.30", ("09:00", "10:30")),
    ],
)
def test_a_bare_hour_behind_a_date_begins_a_time(text: str, span: tuple[str, str]) -> None:
    assert times(text) == [span]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("tors 12 maj, 13-15, lokal bestäms", ("13:00", "15:00")),
        ("2022-05-12 9–11 i Ladan", ("09:00", "11:00")),
        ("5 October 2021, 10 - 12 Reading Room", ("10:00", "12:00")),
    ],
)
def test_two_bare_hours_behind_a_date_are_a_time(text: str, span: tuple[str, str]) -> None:
    assert times(text) == [span]


@pytest.mark.parametrize(
    "text",
    [
        "3 maj, 13-15 juni",
        "onsdag 3-5 maj",
        "3-5 maj 2022",
        "maj 3-5",
        "3 maj 2022, 4-6 personer",
        "punkt 3, 9-11",
        "3 maj 2022, 15-13",
        "3 May 2022, 10-12 people",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("kl. 7 på kvällen", ("19:00", None)),
        ("kl. 7-9 på kvällen", ("19:00", "21:00")),
        ("kl. 19 på kvällen", ("19:00", None)),
        ("kl. 8 på morgonen", ("08:00", None)),
        ("at 7.30 in the evening", ("19:30", None)),
        ("at 10 in the morning", ("10:00", None)),
    ],
)
def test_the_half_of_the_day_behind_a_time_is_of_it(
    text: str, span: tuple[str, str | None]
) -> None:
    assert times(text) == [span]
    assert clock_times(text)[0][2] == len(text)


@pytest.mark.parametrize(
    ("when", "time"),
    [
        (
            "Mötet hölls i Ladan den 5 maj 2022 mellan klockan sex och kvart över åtta på kvällen.",
            "18.00–20.15",
        ),
        ("Mötet hölls i Ladan den 5 maj 2022 mellan kl. 18 och 20.15.", "18.00–20.15"),
        ("Mötet hölls i Ladan den 5 maj 2022 kl. 7 på kvällen.", "19.00"),
    ],
)
def test_a_span_of_two_times(when: str, time: str) -> None:
    record = of_text(f"Byalaget\n{when}\n\n1. Ved\nVi har ved.\n\n2. Övrigt\nInget.\n").record
    assert record.time is not None
    assert record.time.value == time
    assert record.place is not None
    assert record.place.value == "Ladan"


@pytest.mark.parametrize("text", ["12-13.05", "13 - 9.30 3 maj", "den 3 maj, sal 9–11.45"])
def test_other_numbers_before_a_dash_do_not(text: str) -> None:
    assert all(end is None for _, end in times(text))


@pytest.mark.parametrize("text", ["We met at f\u0131ve o'clock.", "We met at f\u0130ve past six."])
def test_an_i_of_another_alphabet_stands_for_an_i(text: str) -> None:
    assert times(text)
