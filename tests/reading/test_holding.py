"""Looking for the words that tell of phrases misses none of them."""

from hypothesis import given
from hypothesis import strategies as st

from bra.reading.holding import by_telling_word, least, possible

WORDS = st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=3)
PHRASES = st.lists(WORDS.map(" ".join), max_size=12)
TEXTS = st.text("abc ", max_size=30)


@given(PHRASES, TEXTS)
def test_what_holds_any_holds_one_of_the_least(phrases: list[str], text: str) -> None:
    found = least(phrases)
    assert found == sorted(found, key=len)
    assert not [one for one in found if any(two in one for two in found if two != one)]
    assert any(each in text for each in phrases) == any(each in text for each in found)


@given(PHRASES, TEXTS)
def test_a_text_without_the_word_that_tells_of_a_phrase_does_not_hold_it(
    phrases: list[str], text: str
) -> None:
    by_word = by_telling_word(phrases)
    assert sorted(each for found in by_word.values() for each in found) == sorted(set(phrases))
    assert {each for each in phrases if each in text} <= set(possible(text, by_word))
    assert all(word in phrase.split() for word, found in by_word.items() for phrase in found)
