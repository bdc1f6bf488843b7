"""Whether a text may have a mark is told quickly, and as a look at each word would tell it."""

import string
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bra.languages import languages
from bra.reading.secretwords import is_misspelt, may_hold_label

WORDS = sorted({word for spoken in languages() for word in spoken.confidential_words})
SAID = sorted(
    {
        each
        for spoken in languages()
        for each in (
            *spoken.confidential_words,
            *spoken.confidential_labels,
            *spoken.confidential_phrases,
            *spoken.confidential_sessions,
        )
    }
)
LINES = st.lists(
    st.sampled_from(
        [
            *(
                "sekretess",
                "Sekretes",
                "sekreterare",
                "sekretariat",
                "sekre",
                "sekr",
                "tess",
                "are",
            ),
            *("Hemligt", "slutet ärende", "konfidentiellt", "confidential", "öppet", ""),
        ]
    ),
    max_size=8,
)


def with_one_fault(word: str) -> Iterator[str]:
    """Yield a word with a letter more, a letter less, another letter or two that changed places."""
    letters = string.ascii_lowercase + "åäö"
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield from (before + letter + after for letter in letters)
        yield from (before + letter + after[1:] for letter in letters)
        yield before + after[1:]
        yield before + after[1:2] + after[:1] + after[2:]


@pytest.mark.parametrize("word", WORDS)
def test_a_word_with_one_fault_is_seen(word: str) -> None:
    faulty = [each for each in with_one_fault(word) if is_misspelt(each)]
    assert len(faulty) > 500
    assert [each for each in faulty if not may_hold_label(each.encode(), 0)] == []


@pytest.mark.parametrize("said", SAID)
def test_what_is_said_is_seen_in_any_case(said: str) -> None:
    for each in (said, said.upper(), said.title()):
        assert may_hold_label(f"Om {each}: text".encode(), 0)


@pytest.mark.parametrize(
    "word",
    ["Sekreterare", "sekreterarens", "Sekretariatet", "öppet", "(sekr)", "Sekr.: Bo", "sekr"],
)
def test_offices_are_no_marks(word: str) -> None:
    assert not may_hold_label(word.encode(), 0)


@pytest.mark.parametrize(
    "word", ["sekrtess", "**Sekr**etess", "sekr-etess", "sekr etess", "sekr.\netess", "sekråtess"]
)
def test_a_mark_that_begins_like_a_shortened_office_is_seen(word: str) -> None:
    assert may_hold_label(word.encode(), 0)


@given(LINES, st.integers(0, 8), st.integers(0, 8))
def test_lines_of_a_file_are_told_of_as_they_are_alone(
    lines: list[str], first: int, last: int
) -> None:
    before, within, after = lines[:first], lines[first:last], lines[max(first, last) :]
    data = "\n".join([*before, *within, *after]).encode()
    start = len("\n".join([*before, ""]).encode()) if before else 0
    part = "\n".join(within).encode()
    assert may_hold_label(data, start, start + len(part)) is may_hold_label(part, 0)
    assert may_hold_label(data, start) is may_hold_label(data[start:], 0)
