"""A rule of running text is tried wherever it would find something."""

from functools import cache

import pytest

from bra.importing.acting.due import When, find_term
from bra.importing.acting.subjects import Context
from bra.importing.acting.who import People
from bra.importing.actions.agents import by_other_agent
from bra.importing.actions.beingat import at_other
from bra.importing.actions.nominal import falls_to
from bra.importing.actions.noted import noted
from bra.importing.actions.ownedrows import owned_row
from bra.importing.actions.passivelines import by_passive_line
from bra.importing.actions.telling import _explicit, _telling, told
from bra.importing.actions.thirdperson import verb_of_one, verb_of_several
from bra.importing.actions.unlisted import unknown_verb
from bra.importing.days.timewords import _last_words, begins_next, may_begin, may_end
from bra.importing.patterns.choices import Choice
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.needed import cues_of
from bra.importing.patterns.shapes import Worded
from bra.importing.record import Person
from tests.importing.foreign import FILES

WHEN = When("2024-05-02", "2024-06-06", "sv")


SAID = (
    "Anna bjuds in till nästa möte",
    "It was agreed that Anna should ask the bank",
    "Anna har inte hunnit boka lokalen",
    "Uppgiften kvarstår: Anna bokar lokalen",
    "Anna lovade att boka lokalen",
    "Anna to book the hall",
    "Lokalen: Anna bokar",
    "Boka lokalen → Anna",
    "Anna ska boka lokalen",
    "Anna bokar lokalen",
    "Anna flamsar i rabatten",
    "Anna is booking the hall",
    "Nya lampor sätts upp (Anna)",
    "Någon borde boka lokalen",
    "Boka den stora lokalen",
    "Anna fick i uppdrag att boka lokalen",
    "Vi ber Anna boka lokalen",
    "Annas uppdrag att boka lokalen kvarstår",
    "Pruning the roses falls to Anna",
    "Anna disables the alarm after the call",
    "Anna and Bo whitewash the cellar",
    "Anna stitching the banners Sunday",
    "The wreath is to be laid by Anna in June",
    "Anna – whitewash the cellar",
    "Staketet lagas – Anna, före maj",
    *(f"Ny kedja{sign}Anna v. 20" for sign in ("....", " …… ", "____", "·_·_", "\t", " ⇒", " => ")),
    *(f"Skruva upp hyllan{sign}Anna v. 20" for sign in (" // ", " / ", " — ", ": ", ", ", " > ")),
    "[Anna] skiss på bron",
    "SKRUVA UPP HYLLAN, ANNA",
    "Avtal: Anna har ringt, inget svar.",
    "Terms of hire - Anna has redrafted these.",
    "Ny skär\u00adm till k\u0131osken....Anna",
)
"""A sentence for each rule, without which it finds nothing in any text."""


@cache
def texts() -> list[str]:
    lines = [line for path in FILES for line in path.read_text(encoding="utf-8").splitlines()]
    return [*SAID, *sorted({line.strip(" -*") for line in lines if len(line.split()) > 1})]


@cache
def context(code: str = "sv") -> Context:
    there = (Person("Anna Ek", None, "ordförande", 1, ""), Person("Bo Alm", None, None, 2, ""))
    return Context(People(there, (), "styrelsemöte"), WHEN._replace(code=code), past=True)


@pytest.mark.parametrize("code", ["sv", "en"])
@pytest.mark.parametrize("entry", [False, True])
def test_a_rule_is_tried_wherever_it_finds_something(code: str, *, entry: bool) -> None:
    tables = (_explicit(code), _telling(code, entry=entry))
    rules = [(table, rule) for table in tables for _, rule in table.things]
    for text in (each for line in texts() for each in (line, f"Anna {line[:1].lower()}{line[1:]}")):
        for table, rule in rules:
            if rule not in table.of(text):
                assert rule(text, context(code), "Bo Alm") is None, text
                open_still = context(code)._replace(remains=True)
                assert rule(text, open_still, "Bo Alm") is None, text


BY_FORM = {
    "sv": (unknown_verb, by_passive_line, owned_row),
    "en": (falls_to, verb_of_one, verb_of_several, at_other, by_other_agent, noted, owned_row),
}
"""Rules that no word calls, by the language whose verbs they know by their forms."""


@pytest.mark.parametrize("code", ["sv", "en"])
def test_rules_by_form_are_tried_in_their_language(code: str) -> None:
    tables = (_explicit(code), _telling(code, entry=False))
    for rule in BY_FORM[code]:
        found = [text for text in SAID if rule(text, context(code), None) is not None]
        assert found, rule
        assert all(any(rule in table.of(text) for table in tables) for text in found)


@pytest.mark.parametrize("code", ["sv", "en"])
def test_most_rules_are_not_tried_in_most_sentences(code: str) -> None:
    rules = _telling(code, entry=False)
    tried = sum(len(rules.of(text)) for text in texts())
    assert tried < len(texts()) * len(rules.things) / 3


@pytest.mark.parametrize(("entry", "rule"), [(True, "owner-mark"), (False, None)])
def test_a_handle_is_enough_in_an_entry(entry: bool, rule: str | None) -> None:  # noqa: FBT001
    found = told("nya lampor i källaren @anna", context(), None, entry=entry)
    assert (found and found.rule) == rule


def test_things_are_told_in_their_order_where_their_words_stand() -> None:
    lamps, doors = AnyWord(("lampa", "lampor")), AnyWord(("dörr",), "@")
    things = Worded((lamps, 1), (None, 2), (doors, 3), (lamps, 4))
    asked = ("Nya lampor", "En dörr", "Ring @bo om en lampa", "Inget")
    assert [things.of(text) for text in asked * 2] == [(1, 2, 4), (2, 3), (1, 2, 3, 4), (2,)] * 2


def test_words_that_are_new_to_the_index_are_seen_at_once() -> None:
    text = "Kvastskaften räknades"
    assert AnyWord(("annat",)).misses(text)
    assert Choice(["Kvastskaften"]).search(text) is not None


LAMPS = {f"lampa{letter}{end}" for letter in "abcdefghij" for end in ("", "n", "s", "r")}


@pytest.mark.parametrize(
    ("pattern", "starts", "whole"),
    [
        (r"(?<!\w)(?:ap|ai)\d*", {"ap", "ai"}, set()),
        (rf"(?<!\w)(?:{'|'.join(LAMPS)})\s+\S+\s+att(?!\w)", set(), LAMPS),
    ],
)
def test_seldom_words_are_looked_for(pattern: str, starts: set[str], whole: set[str]) -> None:
    found = cues_of(pattern)
    assert found is not None
    assert found._asdict() == {"starts": starts, "whole": whole, "ends": set(), "inside": set()}


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("senast den 15 maj i källaren", "senast den 15 maj"),
        ("senast 5:e juni nu igen", "senast 5:e juni"),
        ("före slutet av augusti på sitt håll", "före slutet av augusti"),
        ("under hösten tillsammans med Bo", "under hösten"),
        ("senast vt-25 som förr", "senast vt-25"),
        ("till nästa lampträff om ljus", "till nästa lampträff"),
        ("senast 15–17 maj eller så", "senast 15–17 maj"),
        ("senast fredag, sade hon", "senast fredag"),
        ("före skolstart som förr", "före skolstart"),
        ("senast om två år", None),
        ("till läger 3–4 juni", "till läger 3–4 juni"),
        ("v42 i lokalen", "v42"),
        ("senast veckan som börjar den 3 juni", "senast veckan som börjar den 3 juni"),
        ("i lokalen maj 2025", None),
    ],
)
def test_a_term_ends_where_its_last_word_is(words: str, term: str | None) -> None:
    found = find_term(f"Anna räknar lampor {words}", WHEN)
    assert (found and found.text) == term


def test_few_words_may_begin_a_term() -> None:
    assert all(map(may_begin, ("maj", "den", "v.", "veckan", "w/c", "nästa", "5:e", "mid-june")))
    assert not may_begin("lampor")


def test_few_words_may_end_a_term() -> None:
    assert {"maj", "hösten", "möte", "fredag", "vt"} <= _last_words()
    assert may_end("sept.")
    assert may_end("5:e")
    assert not may_end("lampor")
    assert begins_next("Nästa")
    assert not begins_next("lampor")
