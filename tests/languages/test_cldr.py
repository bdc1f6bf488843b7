"""What is written follows the language."""

import pytest
from babel import Locale
from babel.lists import format_list

from bra.languages import codes, language, say
from bra.languages.cldr import (
    list_of,
    long_date,
    number,
    time_range,
    weekday,
    weekday_and_date,
)
from bra.languages.times import read_date, read_time
from bra.model import TimeRange

DAY = "2017-10-11"
TIME = TimeRange("13:30", "15:00")


def test_dates() -> None:
    assert long_date(DAY, "sv") == "11 oktober 2017"
    assert long_date(DAY, "en") == "11 October 2017"
    assert (weekday(DAY, "sv"), weekday(DAY, "en")) == ("onsdag", "Wednesday")
    assert weekday_and_date(DAY, "sv") == "onsdag 11 oktober 2017"
    assert weekday_and_date(DAY, "en") == "Wednesday 11 October 2017"


def test_written_dates_and_times_are_read_again() -> None:
    for code in ("sv", "en"):
        assert read_date(weekday_and_date(DAY, code), None, code) == DAY
        assert read_date(long_date(DAY, code), None, code) == DAY
        assert read_time(time_range(TIME, code)) == TIME


def test_times_are_written_with_the_language_s_point() -> None:
    assert time_range(TIME, "sv") == "13.30–15.00"
    assert time_range(TIME, "en") == "13:30–15:00"
    assert time_range(TimeRange("09:00", None), "sv") == "09.00"


def test_lists() -> None:
    assert list_of([], "sv") == ""
    assert list_of(["A"], "sv") == "A"
    assert list_of(["A", "B"], "sv") == "A och B"
    assert list_of(["A", "B", "C"], "sv") == "A, B och C"
    assert list_of(["A", "B", "C"], "en") == "A, B and C"


@pytest.mark.parametrize("code", codes())
def test_lists_are_those_of_cldr(code: str) -> None:
    for count in range(6):
        names = [f"{letter}, {letter}" for letter in "ABCDEF"[:count]]
        assert list_of(names, code) == format_list(names, "standard", language(code).locale)


@pytest.mark.parametrize("code", codes())
def test_plural_forms_are_those_of_cldr(code: str) -> None:
    spoken = language(code)
    forms = {form for form, _ in spoken.plural_forms} | {"other"}
    said = spoken._replace(texts={f"n.{form}": form for form in forms})
    plural = Locale.parse(spoken.locale).plural_form
    assert plural.tags == forms - {"other"}
    for count in (*range(300), 1000, 1001, 1_000_000):
        assert say(said, "n", count=count) == plural(count)


def test_numbers() -> None:
    assert number(12345, "sv") == "12\u00a0345"
    assert number(12345, "en") == "12,345"
