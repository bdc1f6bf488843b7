"""Only what holds a sign of its file is looked at closely; all that calls itself so holds one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bra.languages import languages
from bra.reading.labels import begins_so, said_of_text
from bra.reading.secretwords import is_label, is_meant, may_hold_word
from bra.reading.signs import holds_sign, may_say_so, signs_of
from bra.reading.veil import veil_of
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source

MARKS = sorted(
    {
        each
        for spoken in languages()
        for each in (
            *spoken.confidential_words,
            *spoken.confidential_labels,
            *spoken.confidential_phrases,
        )
    }
)
OTHERS = ("Anna", "sekreterare", "skolan", "enligt", "OSL", "gäller", "nej", "ärendet", "following")
SIGNS = (" ", ": ", " – ", "(", ") ", "**", "{", "}", ".", "! ", "\n", "- ", ", ", "[!", "")


@st.composite
def faulty(draw: st.DrawFn) -> str:
    """Return a mark with up to two faults, in any case, with odd forms of its letters."""
    word = draw(st.sampled_from(MARKS))
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(word) - 1))
        letter = draw(st.sampled_from("abesstkå\u0131"))
        change = draw(st.integers(0, 3))
        if change == 0:
            word = word[:at] + word[at + 1 :]
        elif change == 1:
            word = word[:at] + letter + word[at:]
        elif change == 2:
            word = word[:at] + letter + word[at + 1 :]
        else:
            word = word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :]
        if not word:
            return "x"
    odd = draw(st.sampled_from(("", "\u0131i", "\u0130i", "\u017fs", "\u212ak", "\u212bå")))
    word = word.replace(odd[1:], odd[:1]) if odd else word
    return draw(st.sampled_from((word, word.upper(), word.capitalize())))


TEXTS = st.lists(
    st.one_of(
        faulty(), faulty(), st.sampled_from(OTHERS), st.sampled_from(SIGNS), st.sampled_from(SIGNS)
    ),
    min_size=1,
    max_size=7,
).map("".join)


@given(TEXTS, st.lists(TEXTS, max_size=2), st.sampled_from(("", "x " * 145, "(" * 297)))
def test_what_calls_itself_so_holds_a_sign(text: str, around: list[str], long: str) -> None:
    for said in (f"{long}{text}", f"{text} {long}"):
        signs = signs_of("\n".join((*around, said, *around)))
        found = said_of_text(said, entry=False) or said_of_text(said, entry=True)
        assert may_say_so(said, signs) or not (found or begins_so(said))


@given(faulty(), st.sampled_from(OTHERS), st.sampled_from(OTHERS))
def test_a_word_is_seen_in_a_longer_one(word: str, before: str, after: str) -> None:
    if is_label(word) or is_meant(word):
        assert may_hold_word(word)
    if is_label(word):
        assert may_hold_word(f"{before}{word}{after}")


@pytest.mark.parametrize("word", ["skolan", "Ordförande", "protokoll", "hemma", "Polisen", "x"])
def test_other_words_are_no_signs(word: str) -> None:
    assert not may_hold_word(word)
    assert signs_of(f"{word} talade om {word}.") == ()


def test_signs_are_those_of_any_text_of_a_file() -> None:
    lines = [f"{mark}: text" for mark in MARKS]
    for first in range(0, len(lines), 10):
        some = lines[first : first + 10]
        signs = signs_of("\n".join(some))
        assert [each for each in some if not may_say_so(each, signs)] == []
        assert not may_say_so("Anna talade om skolan.", signs)


@pytest.mark.parametrize("text", ["in_camera", "In – Camera", "slutet\n  ärende", "Bo (hemligt)"])
def test_a_phrase_is_one_whatever_stands_between_its_words(text: str) -> None:
    assert holds_sign(text)
    assert not holds_sign("sekr. Anna Ek, in the camera")


def test_a_value_is_withheld_whose_letters_are_written_by_their_numbers() -> None:
    front = '---\nplace: "\\x53ekretess: rum 4"\nchair: Bo Ek (sekr.)\n---\n'
    source = Source("2020-01-02.md", f"{front}\n# Möte\n".encode())
    veil = veil_of(source, read_front_matter(source))
    assert veil is not None
    assert veil.withheld == ("place",)


def test_of_many_such_words_each_text_is_looked_at_closely() -> None:
    letters = "abcdefgh"
    text = " ".join(f"hemlig{one}{two}" for one in letters for two in letters)
    signs = signs_of(text)
    assert len(signs) < len(letters)
    assert may_say_so("Anna", signs)


def test_a_word_of_endless_length_is_not_looked_at() -> None:
    assert may_hold_word("x" * 100)
    assert not may_hold_word("x" * 50)


def test_phrases_are_words_of_letters_with_a_space_between() -> None:
    # So they are looked for in the words of a text.
    phrases = [each for spoken in languages() for each in spoken.confidential_phrases]
    assert phrases
    assert [each for each in phrases if not all(map(str.isalpha, each.split(" ")))] == []
