"""Clock times and dates as secretaries write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bra.languages.times import dates_in, read_date, read_time, times_in

NEXT = "Onsdagen den 11 oktober kl. 13.30–15.00 i kommunhusets H-sal, plan 2."


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("13.30–15.00", "13:30", "15:00"),
        ("13:30-15:00", "13:30", "15:00"),
        ("13.30 -15", "13:30", "15:00"),
        ("9:00 – 11.15", "09:00", "11:15"),
        ("klockan 13.30 -15", "13:30", "15:00"),
        ("Kl. 13.30", "13:30", None),
        ("kl 18.00-21.20", "18:00", "21:20"),
        ("kl.13", "13:00", None),
        ("kl. 19,30", "19:30", None),
        ("kl 19,30–20,45", "19:30", "20:45"),
        ("13-15", "13:00", "15:00"),
        ("13", "13:00", None),
        ("18:30", "18:30", None),
        ("0.05", "00:05", None),
        ("23.59", "23:59", None),
        ("13.30–", "13:30", None),
        (" 13.30 till 15.00. ", "13:30", "15:00"),
        ("från kl. 9 till kl. 10", "09:00", "10:00"),
        ("1.30–3 pm", "13:30", "15:00"),
        ("11–1 pm", "11:00", "13:00"),
        ("9 am to 1", "09:00", "13:00"),
        ("12 pm", "12:00", None),
        ("12 a.m.", "00:00", None),
    ],
)
def test_times(words: str, start: str, end: str | None) -> None:
    assert read_time(words) == (start, end)


@pytest.mark.parametrize(
    "words",
    ["", "24.00", "13.60", "13.30–24", "13.5", "1110", "13 pm", "0 am", "kl.", "eftermiddag",
     "13.30:00", "13–15–17", "-13", "kl kl kl 13", "13.30 i H-salen", "1" * 10_000],
)  # fmt: skip
def test_what_is_no_time(words: str) -> None:
    assert read_time(words) is None


@pytest.mark.parametrize("code", ["sv", "en"])
@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2017-10-11", "2017-10-11"),
        ("11 oktober", "2017-10-11"),
        ("Onsdagen den 11 oktober", "2017-10-11"),
        ("Wednesday, October 11, 2018", "2018-10-11"),
        ("14:e Mars", "2018-03-14"),
        ("28 maj -13", "2013-05-28"),
        ("17 januari", "2018-01-17"),
        ("13/10", "2017-10-13"),
    ],
)
def test_dates_are_the_nearest(words: str, date: str, code: str) -> None:
    assert read_date(words, "2017-10-11", code) == date


@pytest.mark.parametrize("words", ["", "2017-02-30", "31 september", "oktober", "x 11 oktober"])
def test_what_is_no_date(words: str) -> None:
    assert read_date(words, "2017-10-11", "sv") is None


def test_without_anything_near_a_date_needs_its_year() -> None:
    assert read_date("11 oktober", None, "sv") is None
    assert read_date("11 oktober", "2017-99-99", "sv") is None
    assert read_date("11 oktober 2017", None, "sv") == "2017-10-11"


def test_numbers_alone_are_ambiguous_in_english() -> None:
    assert read_date("10/4", "2017-08-18", "sv") == "2017-04-10"
    assert read_date("10/4", "2017-08-18", "en") is None


def test_date_and_time_are_found_in_prose() -> None:
    assert dates_in(NEXT, "2017-10-11", "sv") == ("2017-10-11",)
    assert times_in(NEXT) == (("13:30", "15:00"),)


@pytest.mark.parametrize(
    ("words", "start"),
    [("Den 3 maj kl. 18: taket", "18:00"), ("6 pm: the roof", "18:00"), ("9.30: kaffe", "09:30")],
)
def test_a_colon_behind_a_time_leads_to_what_is_then(words: str, start: str) -> None:
    assert [time.start for time in times_in(words)] == [start]
    assert times_in("kl. 18:300") == ()


def test_every_date_in_prose_is_found_and_no_number_else() -> None:
    prose = "Vi hörs 2 gånger: 2017-12-06, den 5 mars -18 (plan 3, § 12, KS 2017/123) eller 6/4."
    assert dates_in(prose, "2017-10-11", "sv") == ("2017-12-06", "2018-03-05", "2018-04-06")
    assert dates_in("2 timmar i H-salen", "2017-10-11", "sv") == ()
    assert times_in("11 oktober, 13 personer, sal 2") == ()
    assert times_in("i oktober, klockan 9, sedan 13.30 -15") == (
        ("09:00", None),
        ("13:30", "15:00"),
    )


@given(st.text(), st.sampled_from(["sv", "en"]))
def test_arbitrary_text_never_raises(words: str, code: str) -> None:
    read_time(words)
    times_in(words)
    read_date(words, "2017-10-11", code)
    dates_in(f"{words} 1", words, code)


@given(st.text("0123456789.:-–/ klapmden:e oktober", max_size=40), st.sampled_from(["sv", "en"]))
def test_nearly_times_and_dates_never_raise(words: str, code: str) -> None:
    read_time(words)
    times_in(words)
    read_date(words, "9999-12-31", code)
    dates_in(words, "0001-01-01", code)


@given(st.times(), st.times())
def test_what_is_written_is_read(start_time: object, end_time: object) -> None:
    start, end = str(start_time)[:5], str(end_time)[:5]
    assert read_time(f"{start}–{end}") == (start, end)
    assert read_time(f"kl. {start.replace(':', '.')} - {end.replace(':', '.')}") == (start, end)
