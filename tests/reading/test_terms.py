"""The terms in the last bracket of an action."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bra.languages import languages
from bra.model import Due
from bra.reading.brackets import last_bracket
from bra.reading.terms import Terms, missed_terms, read_terms

DAY = "2017-08-18"
PIECES = st.lists(
    st.sampled_from(
        (
            "senast",
            "till",
            "klart:",
            "klar",
            "done",
            "avskrivet",
            "återöppnat",
            "tidigast",
            "not before",
            "före",
            "den",
            "2017-09-15",
            "2017-02-30",
            "15/9",
            "hösten",
            "nästa möte",
            "löpande",
            ",",
            "slutet av",
        )
    ),
    max_size=8,
).map(" ".join)
STATES = ("open", "under way", "done", "dropped")


def read(bracket: str, state: str = "open", code: str = "sv") -> Terms | None:
    return read_terms(bracket, DAY, code, state)


def due_of(bracket: str, state: str = "open", code: str = "sv") -> Due:
    terms = read(bracket, state, code)
    assert terms is not None
    assert terms.due is not None
    assert terms.due.text == bracket.strip()
    return terms.due


@pytest.mark.parametrize(
    ("bracket", "date"),
    [
        ("2017-09-15", "2017-09-15"),
        ("senast 2017-09-15", "2017-09-15"),
        ("SENAST  2017-09-15", "2017-09-15"),
        ("senast: 2017-09-15", "2017-09-15"),
        ("senast den 2017-09-15", "2017-09-15"),
        ("senast 15/9", "2017-09-15"),
        ("senast den 15 september", "2017-09-15"),
        ("senast till hösten", "2017-11-30"),
        ("klart 2017-09-15", "2017-09-15"),
        ("klart senast v. 42", "2017-10-22"),
        ("till hösten", "2017-11-30"),
        ("vid utgången av oktober", "2017-10-31"),
        ("på våren", "2018-05-31"),
        ("inför den 1 oktober", "2017-10-01"),
        ("före 1 oktober", "2017-10-01"),
        ("före sommaren", "2018-05-31"),
        ("under hösten 2017", "2017-11-30"),
        ("i början av oktober", "2017-10-10"),
        ("i maj", "2018-05-31"),
        ("hösten 2017", "2017-11-30"),
        ("due 2017-09-15", "2017-09-15"),
        ("due by September 15", "2017-09-15"),
        ("by 15 September", "2017-09-15"),
        ("before 15 September", "2017-09-15"),
        ("before October", "2017-09-30"),
        ("at the end of October", "2017-10-31"),
        ("in week 42", "2017-10-22"),
    ],
)
def test_due_dates(bracket: str, date: str) -> None:
    for code in ("sv", "en"):
        if "15/9" not in bracket or code == "sv":
            assert due_of(bracket, code=code)[:2] == ("date", date)


@pytest.mark.parametrize("state", ["open", "under way", "done", "dropped"])
@pytest.mark.parametrize(
    ("bracket", "kind"),
    [
        ("till nästa möte", "next"),
        ("inför nästa möte", "next"),
        ("nästa möte", "next"),
        ("due at next meeting", "next"),
        ("before the next meeting", "next"),
        ("löpande", "standing"),
        ("ongoing", "standing"),
        ("snarast", "words"),
        ("senast omgående", "words"),
    ],
)
def test_due_without_a_date(bracket: str, kind: str, state: str) -> None:
    assert due_of(bracket, state)[:2] == (kind, None)
    terms = read(bracket, state)
    assert terms is not None
    assert terms.problems == ()


@pytest.mark.parametrize("bracket", ["senast när det passar", "senast", "due when ready",
                                     "klart till hälften", "senast 2017-02-30", "senast fredag",
                                     "senast 31 september", "due 31/9"])  # fmt: skip
def test_after_a_strong_word_what_cannot_be_told_is_kept_and_reported(bracket: str) -> None:
    terms = read(bracket)
    assert terms is not None
    assert terms.due == ("words", None, bracket)
    assert terms.problems == (("unresolvable-due", bracket),)


@pytest.mark.parametrize(
    "bracket",
    ["", " ", ",", "till skolorna", "EST", "i fall det behövs", "15 min", "Jonas Eek", "50/50",
     "på plats", "in general", "at school", "polisen, hösten", "2017"],
)  # fmt: skip
def test_other_brackets_are_text(bracket: str) -> None:
    assert read(bracket, "done") is None
    assert missed_terms(bracket, DAY, "sv", "done") == ()


def test_terms_are_divided_by_commas() -> None:
    assert read("tidigast 2017-09-01, senast 2017-09-15") == Terms(
        Due("date", "2017-09-15", "senast 2017-09-15"), "2017-09-01", None, None, ()
    )
    assert read("till nästa möte, återöppnat 2017-09-01,") == Terms(
        Due("next", None, "till nästa möte"), None, None, "2017-09-01", ()
    )


def test_not_before_is_the_day_a_time_begins() -> None:
    for bracket, date in (
        ("tidigast 2017-09-01", "2017-09-01"),
        ("not before 1 September", "2017-09-01"),
        ("inte före hösten", "2017-09-01"),
        ("tidigast v. 42", "2017-10-16"),
    ):
        assert read(bracket) == Terms(None, date, None, None, ())


def test_a_closing_needs_the_state_that_it_closes() -> None:
    for words in ("klart", "klar", "done", "Klart"):
        assert read(f"{words} 2017-09-14", "done") == Terms(None, None, "2017-09-14", None, ())
    for words in ("avskrivet", "dropped"):
        assert read(f"{words} 2017-09-14", "dropped") == Terms(None, None, "2017-09-14", None, ())
        assert read(f"{words} 2017-09-14", "open") is None
        assert read(f"{words} 2017-09-14", "done") is None
    for state in ("open", "under way"):
        assert due_of("klart 2017-09-14", state).date == "2017-09-14"
        assert read("done 2017-09-14", state) is None


def test_a_due_date_and_a_closing_stand_side_by_side() -> None:
    assert read("senast 2017-09-15, klart 2017-09-14", "done") == Terms(
        Due("date", "2017-09-15", "senast 2017-09-15"), None, "2017-09-14", None, ()
    )


def test_a_closing_without_an_iso_date_is_reported() -> None:
    for bracket in ("klart 14/9", "klart per mejl", "klart 2017-09-34"):
        terms = read(bracket, "done")
        assert terms is not None
        assert terms.closed is None
        assert terms.problems == (("closing-date", bracket),)
    terms = read("klart till hösten", "done")
    assert terms is not None
    assert terms.problems == (), "that is when it was due"


def test_reopened() -> None:
    for words in ("återöppnat", "reopened"):
        assert read(f"{words} 2017-09-14") == Terms(None, None, None, "2017-09-14", ())


@pytest.mark.parametrize(
    ("bracket", "code", "words"),
    [
        ("senast onsdag 15 september", "wrong-weekday", "senast onsdag 15 september"),
        ("senast 2017-09-15, senast 2017-10-01", "repeated-term", "senast 2017-10-01"),
    ],
)
def test_what_contradicts_itself_is_reported(bracket: str, code: str, words: str) -> None:
    terms = read(bracket)
    assert terms is not None
    assert terms.due is not None
    assert terms.due.date == "2017-09-15"
    assert terms.problems == ((code, words),)


@pytest.mark.parametrize(
    ("bracket", "state", "missed"),
    [
        ("senast 2017-09-15, efter samråd", "open", ("unknown-term", "efter samråd")),
        ("efter samråd, senast 2017-09-15", "open", ("unknown-term", "efter samråd")),
        ("due September 15, 2017", "open", ("unknown-term", "2017")),
        ("till 2017-02-30", "open", ("unresolvable-due", "till 2017-02-30")),
        ("31 september", "open", ("unresolvable-due", "31 september")),
        ("31.1.2025", "open", ("unresolvable-due", "31.1.2025")),
        ("till 31. 1. 2025", "open", ("unresolvable-due", "till 31. 1. 2025")),
        ("by w/c 14 October", "open", ("unresolvable-due", "by w/c 14 October")),
        ("Week commencing 14/10", "open", ("unresolvable-due", "Week commencing 14/10")),
        (
            "vecka med början 14 oktober",
            "open",
            ("unresolvable-due", "vecka med början 14 oktober"),
        ),
        ("tidigast sedan", "open", ("unresolvable-start", "tidigast sedan")),
        ("klart", "open", ("misplaced-term", "klart")),
        ("done 2017-09-14", "open", ("misplaced-term", "done 2017-09-14")),
        ("dropped 2017-09-14", "done", ("misplaced-term", "dropped 2017-09-14")),
        ("done 14 September", "done", ("closing-date", "done 14 September")),
    ],
)
def test_near_misses_are_text_but_reported(
    bracket: str, state: str, missed: tuple[str, str]
) -> None:
    assert read(bracket, state) is None
    assert missed_terms(bracket, DAY, "sv", state) == (missed,)


@pytest.mark.parametrize(
    "bracket", ["wc 3", "kl. 13.30", "version 1.2.2025", "w/c", "se veckan från sidan 3", "1.2.3"]
)
def test_what_only_looks_a_little_like_a_time_is_text(bracket: str) -> None:
    assert read(bracket) is None
    assert missed_terms(bracket, DAY, "sv", "open") == ()


def test_what_could_be_two_days_is_reported() -> None:
    assert read("by 10/4", code="en") is None
    assert missed_terms("by 10/4", DAY, "en", "open") == (("ambiguous-due", "by 10/4"),)
    terms = read("due 10/4", code="en")
    assert terms is not None
    assert terms.problems == (("ambiguous-due", "due 10/4"),)
    assert due_of("senast 10/4").date == "2018-04-10"


def test_every_problem_has_words_in_every_language() -> None:
    used = {"unresolvable-due", "unresolvable-start", "ambiguous-due", "wrong-weekday",
            "closing-date", "misplaced-term", "unknown-term", "repeated-term"}  # fmt: skip
    for spoken in languages():
        assert used <= spoken.messages.keys()
        assert used <= spoken.hints.keys()


@pytest.mark.parametrize(
    ("text", "bracket"),
    [
        ("a (b)", "(b)"),
        ("a (b).", "(b)"),
        ("a (b) . ", "(b)"),
        ("a (x) (b)", "(b)"),
        ("a (b (c) d)", "(b (c) d)"),
        ("x ((a)", "(a)"),
        ("a)) (b)", "(b)"),
        ("()", "()"),
        ("a (b) c", None),
        ("a (b", None),
        ("a b)", None),
        ("x (a) b)", None),
        ("se [protokollet](2017-09-15)", None),
        ("", None),
        (".", None),
    ],
)
def test_the_last_bracket(text: str, bracket: str | None) -> None:
    found = last_bracket(text)
    assert (None if found is None else text[found[0] : found[1] + 1]) == bracket


@given(st.text("() .]a"))
def test_the_last_bracket_is_balanced_and_last(text: str) -> None:
    found = last_bracket(text)
    if found is not None:
        start, end = found
        inside = text[start : end + 1]
        assert inside.startswith("(")
        assert inside.endswith(")")
        assert inside.count("(") == inside.count(")")
        assert text[end + 1 :].strip() in {"", "."}


@given(st.text(), st.sampled_from(["sv", "en"]), st.sampled_from(STATES))
def test_arbitrary_text_never_raises(bracket: str, code: str, state: str) -> None:
    read_terms(bracket, DAY, code, state)
    read_terms(f"senast {bracket}", bracket, code, state)
    missed_terms(bracket, DAY, code, state)
    last_bracket(bracket)


@given(PIECES, st.sampled_from(["sv", "en"]), st.sampled_from(STATES))
def test_a_bracket_is_terms_or_text_never_both(bracket: str, code: str, state: str) -> None:
    terms = read_terms(bracket, DAY, code, state)
    if terms is not None:
        assert any(value is not None for value in terms[:4])
        assert missed_terms(bracket, DAY, code, state) == ()


@pytest.mark.parametrize("bracket", ["t\u0131ll 2017-09-15", "T\u0130LL den 15 september"])
def test_an_i_of_another_alphabet_stands_for_an_i(bracket: str) -> None:
    assert due_of(bracket).date == "2017-09-15"
