"""Looking for the words that tell of phrases misses none of them."""

from hypothesis import given
from hypothesis import strategies as st

from bra.reading.holding import by_shared_part, by_telling_word, least, possible

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


@given(st.lists(st.text("abc", max_size=9), max_size=12), st.text("abc", max_size=30))
def test_a_text_without_the_part_that_words_share_holds_none_of_them(
    words: list[str], text: str
) -> None:
    by_part = by_shared_part(words)
    assert sorted(each for found in by_part.values() for each in found) == sorted(set(words))
    assert {each for each in words if each in text} <= set(possible(text, by_part))
    assert all(part in word for part, found in by_part.items() for word in found)


def test_words_that_share_a_long_part_are_looked_for_at_once() -> None:
    assert by_shared_part([b"lanterns", b"wanted", b"lantern", b"plant", b"cat"]) == {
        b"lantern": [b"lantern", b"lanterns"],
        b"wanted": [b"wanted"],
        b"plant": [b"plant"],
        b"cat": [b"cat"],
    }
