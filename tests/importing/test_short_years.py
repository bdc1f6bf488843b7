"""Years of two digits: minutes of the last century are not of the next one."""

import pytest

from bra.importing.days.find import days_of_name
from bra.importing.outcome import Order, Outcome
from bra.languages.due import read_due
from tests.importing.foreign import import_one

BODY = "\n\nNärvarande: Bo Lind, Eva Alm\n\n1. Vägen\nBo Lind ringer åkeriet senast 1/5 -86.\n"
ENGLISH = "\n\nPresent: Ann Hill, Bob Dale\n\n1. The road\nAnn Hill will ring Bob.\n"


def _told(outcome: Outcome) -> list[str]:
    return [doubt.code for doubt in outcome.doubts if "date" in doubt.code or "cent" in doubt.code]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("den 7 april -85", "1985-04-07"),
        ("den 7 april '85", "1985-04-07"),
        ("den 7 april 85", "1985-04-07"),
        ("7/4-85", "1985-04-07"),
        ("85-04-07", "1985-04-07"),
        ("7.4.85", "1985-04-07"),
        ("850407", "1985-04-07"),
        ("den 7 april -51", "1951-04-07"),
        ("den 7 april -99", "1999-04-07"),
    ],
)
def test_a_meeting_of_the_last_century_is_not_of_the_next(written: str, day: str) -> None:
    outcome = import_one(
        "a.txt", f"Protokoll fört vid styrelsemöte {written} hos Lind{BODY}".encode(), Order()
    )
    assert outcome.date == day
    assert _told(outcome) == ["import-century"]
    assert "(senast 1986-05-01)" in outcome.text


@pytest.mark.parametrize("written", ["den 7 april -24", "7/4-24", "24-04-07", "240407"])
def test_a_meeting_of_this_century_needs_no_look(written: str) -> None:
    outcome = import_one("a.txt", f"Protokoll från styrelsemöte {written}{BODY}".encode(), Order())
    assert (outcome.date, _told(outcome)) == ("2024-04-07", [])


def test_english_minutes_of_the_last_century() -> None:
    text = f"Minutes of the meeting of 7 April '85{ENGLISH}"
    outcome = import_one("a.txt", text.encode(), Order())
    assert (outcome.date, _told(outcome)) == ("1985-04-07", ["import-century"])


@pytest.mark.parametrize(
    ("name", "code", "day"),
    [
        ("styrelse 850510.txt", "sv", "1985-05-10"),
        ("prot 791112.txt", "sv", "1979-11-12"),
        ("Minutes 12-03-85.txt", "en", "1985-03-12"),
        ("prot 240510.txt", "sv", "2024-05-10"),
    ],
)
def test_the_year_of_a_name(name: str, code: str, day: str) -> None:
    assert days_of_name(name, code)[0].iso == day


def test_a_day_that_only_the_name_gives_is_told() -> None:
    outcome = import_one("styrelse 850510.txt", f"Protokoll{BODY}".encode(), Order())
    assert (outcome.date, _told(outcome)) == ("1985-05-10", ["import-century"])
    outcome = import_one("styrelse 850510.txt", f"Protokoll den 10 maj{BODY}".encode(), Order())
    assert (outcome.date, _told(outcome)) == ("1985-05-10", ["import-century"])


@pytest.mark.parametrize("year", [1985, 1936, 2045])
def test_a_name_with_two_digits_does_not_contradict_the_year_of_the_text(year: int) -> None:
    text = f"Protokoll fört den 7 april {year}{BODY}"
    outcome = import_one(f"styrelse {year % 100}0407.txt", text.encode(), Order())
    assert (outcome.date, _told(outcome)) == (f"{year}-04-07", [])


def test_the_century_that_the_text_writes_out_counts() -> None:
    old = f"Protokoll fört den 7 april -36{BODY}\n2. Budget\nBudgeten för 1936 antogs.\n"
    outcome = import_one("a.txt", old.encode(), Order())
    assert (outcome.date, _told(outcome)) == ("1936-04-07", ["import-century"])
    new = f"Protokoll fört den 7 april -25{BODY}\nFöreningen bildades 1925.\nÅret 2025 går bra.\n"
    assert import_one("a.txt", new.encode(), Order()).date == "2025-04-07"


def test_the_year_before_tells_the_century_too() -> None:
    text = f"Protokoll fört den 7 april -36{BODY}\n2. Bokslut\nBokslutet för 1935 godkändes.\n"
    assert import_one("a.txt", text.encode(), Order()).date == "1936-04-07"


def test_a_given_day_ends_the_doubt_about_the_century() -> None:
    text = f"Protokoll fört den 7 april -85{BODY}"
    outcome = import_one("a.txt", text.encode(), Order(date="1885-04-07"))
    assert _told(outcome) == ["import-date-overruled"]


@pytest.mark.parametrize(
    "text",
    [
        "Protokoll\nTid: den 7 april 18-20\nDatum: 7 april",
        "Protokoll nr 850499",
        "Protokoll, telefon 850407-1234",
    ],
)
def test_other_numbers_are_no_year(text: str) -> None:
    assert import_one("a.txt", f"{text}\n\nNärvarande: Bo Lind\n".encode(), Order()).date is None


@pytest.mark.parametrize(
    "number",
    [
        "Protokoll nr 101112 för byarådet",
        "Möte enligt 5.1.12 i stadgarna",
        "Minutes no 101112 of it",
    ],
)
def test_the_number_of_something_is_no_day_beside_one_that_is_written_out(number: str) -> None:
    text = f"{number}\n\nMåndagen den 3 mars 2025\n\nNärvarande: Bo Lind\n\n1. Vägen\nDen är ny.\n"
    assert import_one("a.txt", text.encode(), Order()).date == "2025-03-03"


@pytest.mark.parametrize(
    ("words", "day"), [("1/5 -86", "1986-05-01"), ("ht 98", "1998-12-31"), ("vt 39", "2039-06-30")]
)
def test_a_due_day_of_the_last_century(words: str, day: str | None) -> None:
    due = read_due(words, "1985-04-07", "sv")
    assert (due.date if due is not None else None) == day
