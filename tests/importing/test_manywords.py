"""A pattern of the words that a text holds finds there what the one of all words finds."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.importing.acting.due import _loose
from bra.importing.acting.verbs import perfects, present
from bra.importing.actions.tasklabels import owner_label
from bra.importing.patterns import manywords, shapes
from bra.importing.patterns.cues import Cues
from bra.importing.patterns.kept import Kept
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.needed import cues_of, cues_of_words
from bra.importing.patterns.shapes import _TRIES, Shape
from bra.importing.patterns.words import WHOLE, either
from bra.languages.importing import all_of
from tests.importing.foreign import FILES

WORDS = (
    *("a", "ab", "ab c", "abc", "b", "b-c", "b. c", "c", "ca", "cab", "§", "is", "is a", "K", "Ka"),
    *("x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9"),
)
LINES = [line for path in FILES for line in path.read_text(encoding="utf-8").splitlines()]


class Forgetful(Kept):
    """Know of no pattern that it was made before: those of some words alone are made instead."""

    def has_made(self, pattern: str, flags: int) -> bool:
        del pattern, flags
        return False


@pytest.fixture(autouse=True, scope="module")
def forgetful() -> Iterator[None]:
    known = Forgetful()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manywords, "kept", lambda: known)
        yield


def words(flags: int = re.IGNORECASE) -> Words:
    return Words(WHOLE[0], WORDS, WHOLE[1], flags)


@settings(max_examples=60)
@given(
    st.lists(st.text("abcABCkK -.§\u0130\u0131\u017f\u212a", max_size=12), min_size=1, max_size=9),
    st.sampled_from([0, re.IGNORECASE]),
)
def test_every_text_is_read_as_by_the_pattern_of_all_words(texts: list[str], flags: int) -> None:
    shape, whole = words(flags), words(flags).pattern
    for text in texts:
        for ask, tell in (
            (shape.search, whole.search),
            (shape.match, whole.match),
            (shape.fullmatch, whole.fullmatch),
        ):
            found, expected = ask(text), tell(text)
            assert (found and found.span()) == (expected and expected.span())
        spans = [each.span() for each in whole.finditer(text)]
        assert [each.span() for each in shape.finditer(text)] == spans


@pytest.mark.parametrize(
    "text", ["\u0131s", "\u0130s", "i\u0307s", "AB", "is", "§", "§ is", "b. c", ""]
)
def test_a_text_is_begun_as_by_the_pattern_of_all_words(text: str) -> None:
    found, expected = words().match(text), words().pattern.match(text)
    assert (found and found.span()) == (expected and expected.span())


@pytest.mark.parametrize(
    ("text", "looked_for"), [("She has yet to turn left", True), ("She has to turn left", False)]
)
def test_a_phrase_is_looked_for_only_where_all_its_words_are_held(
    text: str, *, looked_for: bool
) -> None:
    found = Words(WHOLE[0], (*WORDS, "has yet to", "left"), WHOLE[1]).search(text)
    assert found is not None
    assert ("yet" in found.re.pattern) is looked_for


def test_what_may_stand_before_the_words_may_be_a_word() -> None:
    shape = Words(r"(?:\w+\s)?", WORDS, WHOLE[1], re.IGNORECASE)
    for text in ("det ab", "ab c", "det"):
        found, expected = shape.match(text), shape.pattern.match(text)
        assert (found and found.span()) == (expected and expected.span())


@pytest.mark.parametrize("make", [present, perfects, owner_label, _loose, partial(either, "weak")])
def test_lines_of_minutes_are_read_alike(make: Callable[[], Shape]) -> None:
    whole = make().pattern
    for kept in (present, perfects, owner_label, _loose, either):
        kept.cache_clear()
    fresh = make()
    assert isinstance(fresh, Words)
    for line in LINES:
        spans = [each.span() for each in whole.finditer(line)]
        assert [each.span() for each in fresh.finditer(line)] == spans, line


def test_the_pattern_of_all_words_is_made_only_for_many_texts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BRA_CACHE", "off")
    monkeypatch.setattr(manywords, "kept", Kept)
    shape = words()
    for text in ("an ab c", "ab c", "AB C."):
        assert shape.search(text) is not None
    assert "pattern" not in vars(shape)
    for number in range(1, 10):
        assert shape.search(f"x{number}") is not None
    assert "pattern" in vars(shape)


def test_the_pattern_of_all_words_is_taken_at_once_where_an_earlier_run_has_made_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRA_CACHE", str(tmp_path))
    known = Kept()
    known.made(words().pattern.pattern, re.IGNORECASE)
    monkeypatch.setattr(manywords, "kept", lambda: known)
    shape = words()
    assert shape.search("an ab c") is not None
    assert "pattern" in vars(shape)


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_what_was_made_for_small_letters_alone_is_no_test_where_capitals_are_asked_for(
    flags: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRA_CACHE", str(tmp_path))
    known = Kept()
    known.made("(?<!\\w)(?:Ka|be)(?!\\w)", 0)
    monkeypatch.setattr(shapes, "kept", lambda: known)
    shape = Shape("(?<!\\w)(?:Ka|be)(?!\\w)", flags)
    assert shape.search("Ka") is not None
    assert (shape.search("ka") is not None) == (flags == re.IGNORECASE)


def test_capitals_that_are_asked_for_are_found_however_often_a_pattern_is_tried() -> None:
    shape = Shape(r"(?-i:Bo)\s+ringer", re.IGNORECASE)
    for _ in range(2 * _TRIES):
        assert shape.search("Nu ringer Bo, och Bo RINGER") is not None
        assert shape.search("Där de bo ringer det") is None


def test_few_words_are_one_pattern_at_once() -> None:
    shape = Words(WHOLE[0], ("ab", "b"), WHOLE[1])
    assert shape.search("ab") is not None
    assert "pattern" in vars(shape)


@pytest.mark.parametrize("text", ["\u0131s", "\u0130s"])
def test_an_i_that_is_none_is_asked_of_all_words(text: str) -> None:
    found, expected = words().search(text), words().pattern.search(text)
    assert (found and found.span()) == (expected and expected.span())


@pytest.mark.parametrize("field", ["decides", "remains", "next_headings", "weak"])
def test_words_need_no_pattern_to_tell_what_they_need(field: str) -> None:
    pattern = Words(WHOLE[0], all_of(field), WHOLE[1]).pattern.pattern
    assert cues_of_words(all_of(field)) == cues_of(pattern, re.IGNORECASE)


def test_words_without_letters_are_told_by_their_signs() -> None:
    assert cues_of_words(["§", "ab"]) == Cues(frozenset(("ab",)), inside=frozenset("§"))
    assert cues_of_words([" "]) is None
