"""Due expressions, each with a date counted by hand."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bra.languages.due import Told, read_due, tell

DAY = "2017-08-18"  # a Friday
BOTH = (
    ("2017-09-15", "2017-09-15"),
    ("2016-02-29", "2016-02-29"),
    ("15 september", "2017-09-15"),
    ("15 SEPTEMBER", "2017-09-15"),
    ("15\u00a0september", "2017-09-15"),
    ("15 september 2018", "2018-09-15"),
    ("15 sept", "2017-09-15"),
    ("15 sep.", "2017-09-15"),
    ("18 augusti", "2017-08-18"),
    ("17 augusti", "2018-08-17"),
    ("15 juni", "2018-06-15"),
    ("29 februari", "2020-02-29"),
    ("den 15 september", "2017-09-15"),
    ("15:e september", "2017-09-15"),
    ("fredag 15 september", "2017-09-15"),
    ("onsdagen den 11 oktober", "2017-10-11"),
    ("ons. 11 okt.", "2017-10-11"),
    ("fredag 2017-09-15", "2017-09-15"),
    ("28 maj -18", "2018-05-28"),
    ("September 15", "2017-09-15"),
    ("September 15th 2018", "2018-09-15"),
    ("15 September", "2017-09-15"),
    ("the 15th of September", "2017-09-15"),
    ("Friday 15 September", "2017-09-15"),
    ("15 jul", "2018-07-15"),
    ("25/9", "2017-09-25"),
    ("25/9 2018", "2018-09-25"),
    ("25/9-18", "2018-09-25"),
    ("25/9/2018", "2018-09-25"),
    ("9/9", "2017-09-09"),
    ("v. 42", "2017-10-22"),
    ("v.42", "2017-10-22"),
    ("v 42", "2017-10-22"),
    ("v42", "2017-10-22"),
    ("vecka 42", "2017-10-22"),
    ("week 42", "2017-10-22"),
    ("v. 42 2018", "2018-10-21"),
    ("2018-W42", "2018-10-21"),
    ("v. 33", "2017-08-20"),
    ("v. 32", "2018-08-12"),
    ("v. 1", "2018-01-07"),
    ("v. 53", "2021-01-03"),
    ("v. 29-30", "2018-07-29"),
    ("v. 29–30", "2018-07-29"),
    ("v. 29 och 30", "2018-07-29"),
    ("v. 32–33", "2017-08-20"),
    ("v. 52-1", "2018-01-07"),
    ("oktober", "2017-10-31"),
    ("augusti", "2017-08-31"),
    ("juli", "2018-07-31"),
    ("february", "2018-02-28"),
    ("oktober 2018", "2018-10-31"),
    ("februari 2020", "2020-02-29"),
    ("october -18", "2018-10-31"),
    ("våren", "2018-05-31"),
    ("sommaren", "2017-08-31"),
    ("hösten", "2017-11-30"),
    ("höst", "2017-11-30"),
    ("vintern", "2018-02-28"),
    ("vintern 2019", "2020-02-29"),
    ("vintern 2019/20", "2020-02-29"),
    ("vintern 2019–2020", "2020-02-29"),
    ("hösten 2018", "2018-11-30"),
    ("spring", "2018-05-31"),
    ("the autumn", "2017-11-30"),
    ("fall 2018", "2018-11-30"),
    ("winter", "2018-02-28"),
    ("ht", "2017-12-31"),
    ("vt", "2018-06-30"),
    ("ht 2018", "2018-12-31"),
    ("HT17", "2017-12-31"),
    ("vt18", "2018-06-30"),
    ("ht-17", "2017-12-31"),
    ("vårterminen 2018", "2018-06-30"),
    ("autumn term", "2017-12-31"),
    ("början av oktober", "2017-10-10"),
    ("mitten av oktober", "2017-10-20"),
    ("slutet av oktober", "2017-10-31"),
    ("början av augusti", "2018-08-10"),
    ("sista september", "2017-09-30"),
    ("mid-October 2018", "2018-10-20"),
    ("the end of October", "2017-10-31"),
    ("början av hösten", "2017-09-30"),
    ("mitten av ht", "2017-10-31"),
    ("15–17 september", "2017-09-17"),
    ("15 september–2 oktober", "2017-10-02"),
    ("20 december–10 januari", "2018-01-10"),
    ("september–oktober", "2017-10-31"),
    ("september till oktober 2018", "2018-10-31"),
    ("2017-09-15–2017-09-20", "2017-09-20"),
    ("hösten 2017–våren 2018", "2018-05-31"),
)
NOTHING = (
    "",
    "den",
    "skolorna",
    "det passar",
    "EST",
    "17",
    "2017",
    "50/50",
    "2017-02-30",
    "2017-9-5",
    "20170915",
    "31 september",
    "30/2",
    "15/13",
    "v. 0",
    "v. 54",
    "v. 53 2017",
    "v. 42-40",
    "vintern 2017/19",
    "hösten 2017/18",
    "17–15 september",
    "mötet 15 september",
    "15 septembers",
    "september 0000",
    "x" * 10_000,
)
WITHOUT_YEAR = st.one_of(
    st.builds("{} {}".format, st.integers(0, 32), st.sampled_from(["mars", "februari", "May"])),
    st.builds("{}/{}".format, st.integers(0, 32), st.integers(0, 13)),
    st.builds("v. {}".format, st.integers(0, 54)),
    st.builds("v. {}-{}".format, st.integers(0, 54), st.integers(0, 54)),
    st.sampled_from(["hösten", "vintern", "spring", "ht", "vt", "oktober", "januari"]),
    st.builds(
        "{} {}".format,
        st.sampled_from(["början av", "mitten av", "slutet av"]),
        st.sampled_from(["hösten", "februari", "vt", "december", "vintern"]),
    ),
    st.builds(
        "{}–{}".format,
        st.sampled_from(["3", "3 mars", "december", "vintern"]),
        st.sampled_from(["4 mars", "januari", "våren"]),
    ),
)
PIECES = st.lists(
    st.sampled_from(
        (
            "15",
            "9999",
            "0001",
            "0000",
            "42",
            "/",
            "-",
            " ",
            "–",
            "'",
            "..",
            ":e",
            "th",
            ",",
            "den",
            "v.",
            "vecka",
            "mars",
            "May",
            "hösten",
            "vintern",
            "ht",
            "2017/18",
            "sista",
            "början av",
            "slutet av",
            "mid",
            "2017-09-15",
            "9999-12-31",
            "31/12",
            "fredag",
            "till",
            "och",
            "the",
            "of",
        )
    ),
    max_size=8,
).flatmap(lambda words: st.sampled_from([" ".join(words), "".join(words)]))
CODES = st.sampled_from(["sv", "en"])
DAYS = st.dates().map(lambda day: day.isoformat())


@pytest.mark.parametrize("code", ["sv", "en"])
@pytest.mark.parametrize(("words", "date"), BOTH)
def test_dates_in_both_languages(words: str, date: str, code: str) -> None:
    due = read_due(words, DAY, code)
    assert due == ("date", date, words)


@pytest.mark.parametrize("code", ["sv", "en"])
@pytest.mark.parametrize("words", NOTHING)
def test_what_is_no_due_expression(words: str, code: str) -> None:
    assert read_due(words, DAY, code) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("nästa möte", "next"),
        ("Nästa  sammanträde", "next"),
        ("next meeting", "next"),
        ("the next meeting", "next"),
        ("löpande", "standing"),
        ("tills vidare", "standing"),
        ("ongoing", "standing"),
        ("snarast", "words"),
        ("omgående", "words"),
        ("ASAP", "words"),
    ],
)
def test_what_has_no_date_of_its_own(words: str, kind: str) -> None:
    assert read_due(words, DAY, "sv") == (kind, None, words)
    assert read_due(words, "no day", "en") == (kind, None, words)


def test_day_and_month_by_numbers_need_a_language_that_puts_the_day_first() -> None:
    swedish, english = read_due("10/4", DAY, "sv"), read_due("10/4", DAY, "en")
    assert swedish is not None
    assert swedish.date == "2018-04-10"
    assert english is None
    assert tell("10/4", DAY, "en") == "ambiguous"
    assert tell("10/4 2018", DAY, "en") == "ambiguous"


def test_only_one_order_is_possible_when_a_number_is_no_month() -> None:
    swedish, english = read_due("9/15", DAY, "sv"), read_due("9/15", DAY, "en")
    assert swedish is None
    assert english is not None
    assert english.date == "2017-09-15"


def test_a_short_month_alone_belongs_to_its_language() -> None:
    """Jul is Christmas in Swedish."""
    assert read_due("jul", DAY, "sv") is None
    english = read_due("jul", DAY, "en")
    assert english is not None
    assert english.date == "2018-07-31"
    for words in ("Sep", "Sept.", "Oct"):
        assert read_due(words, DAY, "en") is not None
    assert read_due("okt.", DAY, "sv") is not None


def test_the_day_itself_is_not_past() -> None:
    for words in ("18 augusti", "18/8", "augusti 2017", "v. 33"):
        assert read_due(words, DAY, "sv") is not None
    last = read_due("november", "2017-11-30", "sv")
    assert last is not None
    assert last.date == "2017-11-30"
    winter = read_due("vintern", "2018-01-10", "sv")
    assert winter is not None
    assert winter.date == "2018-02-28"


def test_a_year_may_lie_before_the_meeting() -> None:
    due = read_due("hösten 2016", DAY, "sv")
    assert due is not None
    assert due.date == "2016-11-30"


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("sommaren", "2018-05-31"),
        ("oktober", "2017-09-30"),
        ("v. 42", "2017-10-15"),
        ("1 oktober", "2017-10-01"),
        ("slutet av oktober", "2017-10-31"),
        ("hösten 2018", "2018-08-31"),
        ("september–oktober", "2017-08-31"),
    ],
)
def test_before_a_time_that_lasts_is_before_it_begins(words: str, date: str) -> None:
    told = tell(words, DAY, "sv", ahead=True)
    assert isinstance(told, Told)
    assert str(told.end) == date


def test_a_weekday_that_disagrees_is_noticed() -> None:
    agreeing, other = tell("fredag 15/9", DAY, "sv"), tell("onsdag 15/9", DAY, "sv")
    assert isinstance(agreeing, Told)
    assert agreeing.weekday_agrees
    assert isinstance(other, Told)
    assert not other.weekday_agrees


def test_without_a_meeting_day_only_a_year_tells_the_date() -> None:
    assert read_due("hösten", "2017-13-45", "sv") is None
    due = read_due("hösten 2017", "2017-13-45", "sv")
    assert due is not None
    assert due.date == "2017-11-30"


@given(words=st.text(), day=DAYS, code=CODES, ahead=st.booleans())
def test_arbitrary_text_never_raises(*, words: str, day: str, code: str, ahead: bool) -> None:
    tell(words, day, code, ahead=ahead)
    read_due(words, words, code)


@given(words=PIECES, day=DAYS, code=CODES, ahead=st.booleans())
def test_words_of_dates_in_any_order_never_raise(
    *, words: str, day: str, code: str, ahead: bool
) -> None:
    tell(words, day, code, ahead=ahead)


@given(words=WITHOUT_YEAR, day=DAYS, code=CODES, ahead=st.booleans())
def test_without_a_year_it_is_never_before_the_meeting(
    *, words: str, day: str, code: str, ahead: bool
) -> None:
    told = tell(words, day, code, ahead=ahead)
    if isinstance(told, Told):
        assert told.start is not None
        assert told.end is not None
        assert told.end.isoformat() >= day
        assert told.start <= told.end


@pytest.mark.parametrize("words", ["2017-09-15", "nästa möte", "v. 42", "hösten 2017", "15/9"])
def test_what_needs_no_names_does_not_load_babel(words: str) -> None:
    script = (
        "import sys; from bra.languages.due import read_due;"
        f"assert read_due({words!r}, '2017-08-18', 'sv'); assert 'babel' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
