"""What is passed over unread holds nothing that any rule would have found."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.importing.acting.due import When
from bra.importing.acting.subjects import Context
from bra.importing.acting.unnamed import Unnamed
from bra.importing.acting.who import People
from bra.importing.actions import find as actions
from bra.importing.actions.agents import by_agent, might_be_by_agent
from bra.importing.actions.assignments import each_assigned
from bra.importing.actions.clauses import _divider, _parting, clauses_of
from bra.importing.actions.hints import might_ask
from bra.importing.actions.lastthings import parted
from bra.importing.actions.plainly import _set_out, _without_wish
from bra.importing.actions.responsible import with_owner_label
from bra.importing.actions.stillasked import _cautions, still_asked
from bra.importing.actions.tasklabels import (
    action_label,
    label_before_owner,
    loud_label,
    may_be_labelled,
    owner_label,
    owner_label_of_task,
)
from bra.importing.decisions.deciding import words_of_decisions
from bra.importing.files.readers import read_foreign
from bra.importing.items.headings import _numbered_people
from bra.importing.items.looks import candidate
from bra.importing.lines.line import read_lines
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.cues import Cues
from bra.importing.patterns.needed import cues_of, cues_of_words
from bra.importing.patterns.words import listed, patterns
from bra.importing.record import Person
from bra.languages.importing import all_of, import_words
from tests.importing.foreign import FILES, recognised

NAMED = ("everybody", "pronouns", "nobody", "units", "bodies", "organisation_words", "joiners")
ENDS = ("organisation_endings", "office_endings", "title_endings")


@cache
def texts() -> list[str]:
    lines = [line for path in FILES for line in path.read_text(encoding="utf-8").splitlines()]
    return sorted({line.strip() for line in lines if len(line.split()) > 1})


THERE = (
    Person("Anna Ek", "Polisen", "ordförande", 1, "", initials="AE"),
    Person("Bo Alm-Berg", "Rotary", "@bo", 2, ""),
    Person("Lars", None, "klangsmed", 3, ""),
)
OWN = "protokoll för vårmötet i bokringen"


class Unhurried(People):
    """Look up every phrase, whatever it ends in."""

    def may_end(self, word: str) -> bool:  # noqa: ARG002 - none is passed over
        """Tell that any word may end one."""
        return True


class Unhasty(Unnamed):
    """Look up every office, whatever it ends in."""

    def _ends_office(self, low: str) -> bool:  # noqa: ARG002 - as above
        return True


@cache
def people() -> People:
    return People(THERE, ("Cia Dahl",), OWN)


@cache
def unhurried() -> People:
    found = Unhurried(THERE, ("Cia Dahl",), OWN)
    found.unnamed = Unhasty(found.people, found.own, frozenset(), found.organisations)
    return found


def context(code: str) -> Context:
    return Context(people(), When("2024-05-02", "2024-06-06", code), past=True)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Draw a sentence of the texts, or the beginning of one before the end of another."""
    text = draw(st.sampled_from(texts()))
    lead = draw(st.sampled_from(["", "", "Anna ", "Anna Ek och Bo ", "Alla ", "De ", "Styrelsen "]))
    words = draw(st.sampled_from(texts())).split()
    tail = words[draw(st.integers(0, len(words))) :] if draw(st.booleans()) else []
    kept = text.split()[: draw(st.integers(1, 12))] if tail else text.split()
    return lead + " ".join((*kept, *tail))


@given(sentences(), st.sampled_from(("sv", "en")), st.sampled_from(("text", "entry")))
@settings(max_examples=180, deadline=None)
def test_no_rule_finds_a_task_in_a_sentence_without_a_hint(text: str, code: str, kind: str) -> None:
    given_here = context(code)
    if might_ask(text, given_here):
        return
    sentence = Sentence(text, 1, 1, kind, 1, first=True)
    assert each_assigned(text, given_here) == [text]
    assert clauses_of(text, people(), code) == [text]
    for spoken_of in (None, "Anna Ek"):
        assert still_asked(text, sentence, given_here, spoken_of, None, in_list=False) is None


LABELLED = (
    "(Åtgärd 3) boka lokalen",
    "ACTION Lars book the hall",
    "AP2 Lars: boka lokalen",
    "Ansvarig för kaffet: Lars",
    "Lampan byts i maj, ansvarig Anna Ek",
    "Byt lampan i maj – responsible is Lars",
    "Kan Lars ringa smeden?",
    "Could Lars please ring the smith?",
    "Någon måste tvätta filtarna",
    "Lars sorts the jars, and would welcome help",
    "Lars brings the rope, as he did in May",
    "Anna Ek har ett utkast som Lars läser i maj",
    "Salen städas av Lars i maj",
    "The hall will be swept by Lars",
)


CAUTIOUS = (
    "Lars kanske ringer smeden",
    "Lars might ring the smith",
    "Enligt stadgarna ringer Lars smeden",
    "Under the rules Lars rings the smith",
)


@st.composite
def odd_sentences(draw: st.DrawFn) -> str:
    """Draw a sentence as it might be typed: in capitals, with tabs, a dotless i, soft hyphens."""
    text = draw(st.one_of(sentences(), st.sampled_from((*LABELLED, *CAUTIOUS))))
    old, put = draw(
        st.sampled_from(
            [
                ("", ""),
                ("i", "\u0131"),
                ("I", "\u0130"),
                (" ", "\t"),
                ("ar", "a\u00adr"),
                (", ", "; "),
            ]
        )
    )
    return (text.upper() if draw(st.booleans()) else text).replace(old, put)


@given(odd_sentences(), st.sampled_from(("sv", "en")))
@settings(max_examples=180, deadline=None)
def test_what_is_asked_once_of_a_sentence_misses_no_pattern(text: str, code: str) -> None:
    if not may_be_labelled(text):
        labels = (action_label(), loud_label(), label_before_owner(), owner_label_of_task())
        assert not any(label.pattern.match(text) for label in labels)
        assert owner_label().pattern.search(text) is None
    if _set_out(code).misses(text):
        asked = import_words(code).assignments
        shapes = (*asked.questions, *asked.open_questions)
        named = [shape.replace("{who}", r"\w+(?: \w+)?") for shape in shapes]
        assert not any(re.match(shape, text, re.IGNORECASE) for shape in named)
        assert with_owner_label(text, people()) == _without_wish(text) == text
    if _parting().misses(text):
        assert _divider().search(text) is None
        assert parted(text, people()) == [text]
    if not might_be_by_agent(text, context(code)):
        assert by_agent(text, context(code)) is None
    if _cautions().misses(text):
        assert not any(patterns(field).pattern.search(text) for field in ("rules", "news"))
        assert patterns("doubtful").pattern.search(text) is None


@pytest.mark.parametrize("text", LABELLED)
@pytest.mark.parametrize("change", [str, str.upper], ids=["plain", "capitals"])
def test_what_a_pattern_finds_is_asked_for(text: str, change: Callable[[str], str]) -> None:
    asked = change(text)
    assert (
        may_be_labelled(asked)
        or any(not _set_out(code).misses(asked) for code in ("sv", "en"))
        or not _parting().misses(asked)
        or any(might_be_by_agent(asked, context(code)) for code in ("sv", "en"))
    )


@pytest.mark.parametrize("path", FILES[::3], ids=lambda path: path.name)
def test_texts_give_the_same_tasks_without_the_hints(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = recognised(path).record.actions
    monkeypatch.setattr(actions, "might_ask", lambda *_: True)
    assert recognised(path).record.actions == before


@pytest.mark.parametrize(
    ("code", "text", "rule"),
    [
        ("en", "Lars books the hall.", "present"),
        ("sv", "Lars flamsar i rabatten.", "present-other"),
        ("sv", "Lokalen → Anna Ek", "owner-behind"),
        ("en", "AE to book the hall", "owner-to"),
        ("sv", "Någon borde boka lokalen", "weak-verb"),
        ("sv", "Salen bokas av Lars", "by-agent"),
        ("sv", "Boka den stora lokalen", "errand"),
        ("sv", "Kaffe och nya bullar (Lars)", "owner-behind"),
        ("en", "ACTION Lars book the hall", "action-label"),
        ("sv", "Åtgärd: boka lokalen", "action-label"),
        ("en", "Lars is doing the flyer", "under-way"),
        ("sv", "Lars lovade att boka lokalen", "committed"),
        ("sv", "Lars fick i uppdrag att boka lokalen", "assigned"),
    ],
)
def test_each_rule_has_its_hint(code: str, text: str, rule: str) -> None:
    for _ in range(50):
        # The words of a pattern are looked up when it has been asked for some times.
        assert might_ask(text, context(code))
    sentence = Sentence(text, 1, 1, "text", 1, first=True)
    found = still_asked(text, sentence, context(code), None, None, in_list=False)
    assert found is not None
    assert found.rule == rule


def test_some_sentences_hold_no_hint() -> None:
    plain = [text for text in texts() if not might_ask(text, context("sv"))]
    assert len(plain) > len(texts()) // 5


@st.composite
def phrases(draw: st.DrawFn) -> str:
    """Draw a few words of a text, or words for people, as they come behind each other."""
    words = draw(st.sampled_from(texts())).split()
    start = draw(st.integers(0, len(words) - 1))
    own = [word for field in NAMED[:-1] for word in sorted(listed(field))]
    ends = [f"trafik{end}" for field in ENDS for end in all_of(field)]
    names = ["Anna", "Anna Ek", "Ek", "AE", "bo", "Alms", "Annas", "Polisen", "Rotarys", "vårmötet"]
    names += ["klangsmeden", "vårens bokmöte", "the staff side"]
    named = st.one_of(st.sampled_from(names), st.sampled_from(own), st.sampled_from(ends))
    lead = draw(st.sampled_from(["", "", "Anna och ", "Bo & ", "den ", "herr "]))
    return lead + draw(st.one_of(named, st.just(" ".join(words[start : start + 3]))))


@given(phrases())
@settings(max_examples=500, deadline=None)
def test_who_is_meant_ends_in_a_word_that_may_end_a_phrase(phrase: str) -> None:
    assert people().owners(phrase, "Anna Ek") == unhurried().owners(phrase, "Anna Ek")


def test_most_words_end_no_phrase_for_somebody() -> None:
    words = {word for text in texts() for word in text.split() if word.isalpha()}
    assert sum(map(people().may_end, words)) < len(words) / 4
    assert not people().may_end("lokalen")
    assert not people().may_end("lokalen.")
    assert people().may_end("Anna,")


@pytest.mark.parametrize("words", all_of("decided_alone"))
def test_a_decision_in_one_word_is_not_passed_over(words: str) -> None:
    assert not words_of_decisions().misses(words)
    assert not words_of_decisions().misses(f"{words.capitalize()}.")


def test_a_frequent_word_is_no_cue_where_rarer_ones_stand_beside_it() -> None:
    verbs = ("uppmanar", "anmodar", "bemyndigar", "uppdrar", "ombeder", "instruerar")
    found = cues_of(rf"(?<!\w)(?:{'|'.join(verbs)})\s+\S+\s+att(?!\w)")
    assert found == Cues(frozenset(verbs))
    assert cues_of_words(("slår till", "tar med", "till och med")) == Cues(
        frozenset(("slår", "tar", "till"))
    )
    assert cues_of(rf"(?:{'|'.join(verbs)})\s*:", re.IGNORECASE) == Cues(
        frozenset(), inside=frozenset(verbs)
    )


def numbers_in(text: str) -> set[str | None]:
    lines, _ = read_lines(read_foreign("a.txt", text.encode()))
    found = [candidate(lines, at)[0] for at, line in enumerate(lines) if line.text]
    return {heading.number for heading in found if heading is not None}


@pytest.mark.parametrize(
    ("text", "number"),
    [("Punkt tre 3: Ekonomi", None), ("Punkt 3: Ekonomi", "3"), ("KS § 12 Budget", "KS § 12")],
)
def test_a_number_behind_words_is_found(text: str, number: str | None) -> None:
    assert numbers_in(f"\n{text}\n") == ({number} if number else set())


@pytest.mark.parametrize(
    ("above", "listed_people"),
    [
        (("Närvarande:", "1. Anna Ek", "2. Bo Alm"), {1, 2}),
        (("Närvarande:", "", "1. Anna Ek", "", "2. Bo Alm"), {2, 4}),
        (("Närvarande:", "Vi samlades tidigt.", "1. Anna Ek"), set()),
        (("Närvarande:", "1. Anna Ek", "Vi samlades tidigt.", "2. Bo Alm"), {1}),
        (("Närvarande:", "1. Anna Ek", "2. ekonomi", "3. Bo Alm"), {1}),
        (("Närvarande: Cia Dahl", "1. Anna Ek"), set()),
        (("Kassan", "1. Anna Ek"), set()),
    ],
)
def test_only_a_numbered_list_right_below_a_label_is_of_people(
    above: tuple[str, ...], listed_people: set[int]
) -> None:
    lines, _ = read_lines(read_foreign("a.txt", "\n".join(above).encode()))
    assert _numbered_people(lines, range(len(lines))) == listed_people
