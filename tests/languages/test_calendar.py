"""The words for months and weekdays are those of CLDR, and those that minutes use beside them."""

import subprocess
import sys

import pytest
from babel import Locale

from bra.languages import codes, language
from bra.languages.calendar import calendar_words

FORMS = ("format", "stand-alone")


def _plain(name: str) -> str:
    return name.casefold().rstrip(".")


@pytest.mark.parametrize("code", codes())
def test_the_names_are_those_of_cldr(code: str) -> None:
    spoken = language(code)
    for form in FORMS:
        own, anywhere = Locale.parse(spoken.locale), Locale.parse(code)
        assert [_plain(own.months[form]["wide"][n]) for n in range(1, 13)] == list(spoken.months)
        assert [_plain(own.days[form]["wide"][n]) for n in range(7)] == list(spoken.weekdays)
        for n in range(1, 13):
            short = {_plain(each.months[form]["abbreviated"][n]) for each in (own, anywhere)}
            assert short == set(spoken.short_months[n - 1])


def test_a_month_is_cut_short_beside_a_day() -> None:
    assert calendar_words("sv").months["sept"] == 9
    assert calendar_words("sv").months["jul"] == 7


def test_alone_only_what_means_a_month() -> None:
    # `jul` is Christmas.
    assert "jul" not in calendar_words("sv").lone_months
    assert calendar_words("en").lone_months["jul"] == 7
    assert calendar_words("sv").lone_months["okt"] == 10


def test_a_day_of_the_week_may_be_cut_short_or_said_of_one_that_is_known() -> None:
    words = calendar_words("sv").weekdays
    assert (words["tis"], words["tisdagen"], words["sunday"]) == (1, 1, 6)


def test_reading_dates_loads_no_library_for_writing_them() -> None:
    code = (
        "import sys; from bra.languages.times import read_date; "
        "assert read_date('den 11 oktober 2017', None, 'sv') == '2017-10-11'; "
        "sys.exit('babel' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
