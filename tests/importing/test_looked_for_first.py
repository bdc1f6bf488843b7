"""What is looked for first stands wherever the rule behind it finds something."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.importing.acting.due import When
from bra.importing.acting.joined import _joining_words, may_be_joined, name_divider
from bra.importing.acting.tenses import _first_of_telling, _telling, _tenses, tells_in_past
from bra.importing.actions.found import _says_nothing
from bra.importing.decisions.earlier import _beside_day, _on_earlier_days
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.words import patterns
from tests.importing.test_hints import phrases, texts

MOST_WORDS = 6


@given(phrases(), st.sampled_from(["", ",", " ,", "&", " + ", "/", *_joining_words()]), phrases())
@settings(max_examples=300, deadline=None)
def test_phrases_that_are_divided_hold_what_joins(first: str, joiner: str, last: str) -> None:
    for phrase in (f"{first}{joiner}{last}", f"{first} {joiner.upper()} {last}"):
        if len(name_divider().split(phrase)) > 1:
            assert may_be_joined(phrase)


def test_few_phrasesmay_be_joined() -> None:
    assert not may_be_joined("Anna Ek")
    assert not may_be_joined("Kommunens andra nämnd")


@pytest.mark.parametrize("words", _telling())
def test_verbs_of_telling_begin_with_what_is_looked_for(words: str) -> None:
    text = f"Anna {words} och så vidare."
    assert _tenses()[1].search(text) is not None
    assert not _first_of_telling().misses(text)


def test_other_words_of_a_phrase_tell_nothing() -> None:
    assert _first_of_telling().misses("Mötet hölls i salen, protokoll skrevs av Anna.")
    told = ["Bo berättade om mötet.", "Anna informerar om resan.", "Bo redovisar kassan."]
    every = [Sentence(text, 1, 1, "text", 1, first=True) for text in told]
    assert not tells_in_past(every)
    assert tells_in_past(every[:1])


def test_decisions_of_an_earlier_day_hold_the_words_beside_it() -> None:
    when = When("2024-05-02", None, "sv")
    stated = [*texts(), "Den 3 mars 2024 beslutades att sälja båten."]
    earlier = [
        text
        for text in stated
        if any(patterns("decided_on_day").search(each) for each in _on_earlier_days(text, when))
    ]
    assert earlier
    assert not any(map(_beside_day().misses, earlier))


def test_tasks_of_nothing_hold_a_word_for_it() -> None:
    stated = ["Bo tar på sig inga uppdrag", "Bo ska söka inget", "Ann will do no more work"]
    for text in (*texts(), *stated):
        words = text.split()
        bodies = [" ".join(words[at:]) for at in range(min(len(words), MOST_WORDS))]
        if any(map(_says_nothing, bodies)):
            assert not patterns("no_object").misses(text)


def test_texts_that_name_a_meeting_hold_its_word() -> None:
    nouns = patterns("meeting_nouns")
    stated = ["Klart inför styrelsemötet den 3 maj", "Ready for the board meeting on 3 May"]
    named = [
        text
        for text in (*texts(), *stated)
        if any(nouns.pattern.match(text, at) for at in range(len(text)))
    ]
    assert set(stated) <= set(named)
    assert not any(map(nouns.misses, named))
