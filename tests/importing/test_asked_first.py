"""What is asked first, since it costs little, passes over nothing that the rule would find."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bra.importing.days.bareyears import told_days
from bra.importing.days.find import find_days
from bra.importing.head.peoplelists import _bodies, _may_be_body
from bra.importing.officers.jointly import _heading_of
from bra.importing.record import Person
from bra.languages.calendar import calendar_words

NAMES = ("Anna Ek", "Bo Al", "Polisen", "Ekbo AB", "kyrkan", "Elm Trust", "Ordförande")
PEOPLE = st.builds(
    lambda name, organisation, note: Person(name, organisation, note, 1, "present-list"),
    st.sampled_from(NAMES),
    st.sampled_from((None, "Ekbo")),
    st.sampled_from((None, "kassör")),
)


@given(st.lists(PEOPLE, min_size=1, max_size=6))
def test_a_list_that_ends_with_a_body_may_be_one_in_columns(people: list[Person]) -> None:
    assert _may_be_body(people[-1]) or not _bodies(people)[-1]


@pytest.mark.parametrize("code", ["sv", "en"])
def test_no_day_is_without_a_digit(code: str) -> None:
    words = calendar_words(code)
    for word in (*words.months, *words.weekdays):
        for text in (word, f"den {word}", f"{word}, {word} -", f"the {word} of {word}"):
            assert find_days(text, code) == told_days(text, code) == []


@pytest.mark.parametrize(
    "text",
    [
        "Val av ordförande och sekreterare",
        "Val av ordförande, sekreterare och justerare:",
        "Election of chair and secretary",
    ],
)
def test_a_heading_of_several_offices_is_found(text: str) -> None:
    assert _heading_of(text) is not None
    assert _heading_of(text.rsplit(maxsplit=1)[-1]) is None
