"""Names that are nearly alike are told apart from others by a look at their letters."""

from difflib import SequenceMatcher

from hypothesis import given
from hypothesis import strategies as st

from bra.reading.oddtasks import _NEAR, _may_be_near

NAMES = st.text("abc åd", max_size=14)


@given(NAMES, NAMES)
def test_no_name_that_is_near_is_passed_over(one: str, other: str) -> None:
    near = SequenceMatcher(None, one, other).ratio() >= _NEAR
    assert _may_be_near(one, other, set(other)) or not near


@given(NAMES, st.integers(0, 13), st.sampled_from("abcå"))
def test_a_name_with_one_fault_may_be_near(name: str, at: int, letter: str) -> None:
    other = name[:at] + letter + name[at:]
    assert len(name) < 3 or _may_be_near(name, other, set(other))
