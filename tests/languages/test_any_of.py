"""The pattern of any of some words finds what a plain list of them finds, the longest first."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bra.languages.dates import any_of

WORDS = st.lists(st.text("abAB å-.", max_size=4), min_size=1, max_size=8)


@given(WORDS, st.text("abAB å-.", max_size=12), st.sampled_from((0, re.IGNORECASE)))
def test_words_that_begin_alike_are_found_as_in_a_list(
    words: list[str], text: str, flags: int
) -> None:
    """Words that stand together as far as they begin alike are found at the same places."""
    plain = "|".join(map(re.escape, sorted(set(words), key=lambda each: (-len(each), each))))
    for after in ("", r"(?!\w)", r"b"):
        expected = re.compile(f"(?:{plain}){after}", flags).finditer(text)
        found = re.compile(f"(?:{any_of(words)}){after}", flags).finditer(text)
        assert [match.span() for match in found] == [match.span() for match in expected]
