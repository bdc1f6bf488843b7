"""A text is passed over only when the pattern would find nothing in it."""

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bra.importing.acting.due import _loose
from bra.importing.acting.verbs import at_it, perfects, present
from bra.importing.actions.giving import assigned_shape, assigning_shape
from bra.importing.actions.remains import _shapes, _tail
from bra.importing.actions.tasklabels import action_label, loud_label, owner_label
from bra.importing.next.topics import _lead, _sentence_shapes, mention
from bra.importing.officers.find import _titles
from bra.importing.officers.said import _phrases
from bra.importing.patterns.choices import Choice, Search
from bra.importing.patterns.cues import AnyWord, Cues, cues_in, index, which_in
from bra.importing.patterns.kept import kept
from bra.importing.patterns.needed import cues_of, every_cues_of
from bra.importing.patterns.shapes import AnyShape, Shape, Worded
from bra.importing.patterns.words import either, patterns
from bra.languages.importing import all_of
from tests.importing.foreign import FILES

PLAIN = ("decides", "decided_passive", "chosen", "filing", "weak", "remains", "next_headings")
SHAPED = (
    "suggesting",
    "committed",
    "future",
    "passive_invitation",
    "not_yet",
    "rules",
    "done",
    "doubtful",
    "past_times",
    "not_deciding",
    "past_verbs",
    "habits",
)


@cache
def shapes() -> dict[str, Search]:
    found: dict[str, Search] = {field: either(field) for field in PLAIN} | {
        field: patterns(field) for field in SHAPED
    }
    own = (assigned_shape(), assigning_shape(), present(), owner_label(), action_label())
    verbs = (perfects(), at_it())
    phrases: list[Search] = [
        phrase.whole for key in ("chair", "secretary", "approver") for phrase in _phrases(key)
    ]
    titles = [_titles("chair_titles"), _titles("secretary_titles")]
    following: list[Search] = [mention(), _lead(), *_sentence_shapes()]
    old = (_tail(), *_shapes(), _loose())
    mixed: list[Search] = [*own, *verbs, loud_label(), *following]
    for shape in (*mixed, *phrases, *titles, *old):
        found[shape.pattern.pattern] = shape
    return found


def cued(shape: Search) -> Shape:
    """Return a shape of the same pattern that has been asked often enough to know its words."""
    found = Shape(shape.pattern.pattern, shape.pattern.flags & re.IGNORECASE)
    for _ in range(50):
        found.misses("")
    # And in texts that hold its words often enough to be searched in small letters first.
    words = cues_of(found.pattern.pattern, found.pattern.flags & re.IGNORECASE)
    text = " ".join(word for each in words or () for word in each)
    for _ in range(50):
        found.search(text)
    return found


@cache
def lines() -> tuple[str, ...]:
    """Return every line of the texts once."""
    every = (line for path in FILES for line in path.read_text(encoding="utf-8").splitlines())
    return tuple(dict.fromkeys(every))


def test_no_line_is_passed_over_that_holds_something() -> None:
    # What words a line holds is known for all shapes at once, until another one is made.
    asked = {name: cued(shape) for name, shape in shapes().items()}
    wrong = []
    for name, shape in shapes().items():
        for line in (*lines(), *(all_of(name) if name in PLAIN else ())):
            plain = [each.span() for each in shape.pattern.finditer(line)]
            found = asked[name].search(line)
            spans = [each.span() for each in asked[name].finditer(line)]
            if spans != plain or (found and found.span()) != (plain[0] if plain else None):
                wrong.append((name, line))
    assert wrong == []


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("chair", "Styrelsens Anna Ek och Bo Berg ledde mötet"),
        ("chair", "Anna Ek, var mötesordförande"),
        ("chair", "ANNA EK VALDES TILL ORDFÖRANDE"),
        ("chair", "Ann Banks chaired."),
        ("secretary", "Bo Berg , satt vid pennan"),
        ("secretary", "Bo Berg skrev."),
        ("secretary", "Ann Banks took the minutes"),
        ("approver", "Cia Dahl valdes att jämte ordföranden justera"),
        ("approver", "Ann Banks was chosen to approve the minutes"),
    ],
)
def test_what_stands_beside_a_name_is_found_with_the_phrase(key: str, text: str) -> None:
    """A phrase finds nothing in a line without what stands before or behind its name."""
    held = [
        phrase.beside for phrase in _phrases(key) if phrase.whole.pattern.search(text) is not None
    ]
    assert held
    assert all(beside.search(text) is not None for beside in held)


@pytest.mark.parametrize("key", ["chair", "secretary", "approver"])
def test_what_stands_beside_a_name_is_a_pattern_of_its_own(key: str) -> None:
    assert all(phrase.beside.pattern.pattern for phrase in _phrases(key))


@pytest.mark.parametrize("name", [*PLAIN, *SHAPED])
def test_rules_have_words(name: str) -> None:
    pattern = shapes()[name].pattern
    assert cues_of(pattern.pattern, pattern.flags & re.IGNORECASE) is not None, name


@pytest.mark.parametrize(
    ("pattern", "cues"),
    [
        (r"(?<!\w)(?:får|fick)\s+i\s+uppdrag(?!\w)", Cues(frozenset(("uppdrag",)))),
        (r"\bska[a-z]*", Cues(frozenset(), starts=frozenset(("ska",)))),
        (r"\w+ades\b", Cues(frozenset(), ends=frozenset(("ades",)))),
        (r"(?:en|två)?\s*dagar", Cues(frozenset(), inside=frozenset(("dagar",)))),
        (r"\b(?:a|[bc]d)\s", Cues(frozenset(("a", "bd", "cd")))),
        (r"\bkan(?![^\w])", Cues(frozenset(), starts=frozenset(("kan",)))),
        (r"\d+\s*[^\W\d]+", None),
        (r"", None),
        (r"(?:ord|)", None),
        (r"\bnästa\s+(?!års|stämmo)[a-z]*möte", Cues(frozenset(("nästa",)))),
    ],
)
def test_words_of_a_pattern(pattern: str, cues: Cues | None) -> None:
    assert cues_of(pattern) == cues


def bits_of_parts(pattern: str) -> list[int]:
    return [index().add(cues) for cues in every_cues_of(pattern, re.IGNORECASE)]


def test_each_part_between_white_space_has_words_of_its_own() -> None:
    pattern = r"(?:valdes|utses)\s+\d+\s+(?:till\s+)?(?:ordförande|ledare)(?!\w)"
    assert every_cues_of(pattern) == (
        Cues(frozenset(), ends=frozenset(("valdes", "utses"))),
        Cues(frozenset(("ordförande", "ledare"))),
    )
    assert every_cues_of(r"(?:ord|)") == ()


@pytest.mark.parametrize("name", [*SHAPED, "chair_phrases", "secretary_phrases"])
def test_a_line_that_a_pattern_finds_holds_a_word_of_each_of_its_parts(name: str) -> None:
    every = [each.replace("{who}", r"\S+") for each in all_of(name)]
    parts = {each: bits for each in every if (bits := bits_of_parts(each))}
    for pattern, bits in parts.items():
        held = filter(re.compile(pattern, re.IGNORECASE).search, lines())
        assert all(cues_in(line) & bit for line in held for bit in bits), pattern


PIECES = st.sampled_from(
    ["a", "ab", "abc", "b c", r"\s+", r"\b", r"(?!\w)", r"(?<!\w)", "[ab]", "c?", r"\w*", "-", "."]
)
PATTERNS = st.recursive(
    PIECES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda each: f"(?:{'|'.join(each)})"),
        inner.map(lambda each: f"(?:{each})?"),
    ),
    max_leaves=8,
)


@settings(max_examples=60)
@given(PATTERNS, st.text("abcABC -.", max_size=12))
def test_what_a_pattern_finds_holds_its_words(pattern: str, text: str) -> None:
    plain = re.compile(pattern, re.IGNORECASE)
    assert (cued(Shape(pattern, re.IGNORECASE)).search(text) is None) == (
        plain.search(text) is None
    )


@settings(max_examples=60)
@given(st.lists(PATTERNS, min_size=1, max_size=4), st.text("abcABC -.", max_size=12))
def test_what_a_pattern_finds_holds_a_word_of_each_part(parts: list[str], text: str) -> None:
    pattern = r"\s+".join(parts)
    if re.search(pattern, text, re.IGNORECASE) is not None:
        bits = bits_of_parts(pattern)
        assert all(cues_in(text) & bit for bit in bits)


@settings(max_examples=60)
@given(st.lists(PATTERNS, max_size=4), st.text("abcABC -.", max_size=12))
def test_a_choice_finds_what_its_branches_find_as_one_pattern(
    branches: list[str], text: str
) -> None:
    choice = Choice(branches, re.IGNORECASE)
    plain = choice.pattern
    for ask, tell in ((choice.search, plain.search), (choice.match, plain.match)):
        found, expected = ask(text), tell(text)
        assert (found and found.span()) == (expected and expected.span())
    spans = [each.span() for each in plain.finditer(text)]
    if all(start < end for start, end in spans):
        assert [each.span() for each in choice.finditer(text)] == spans


@settings(max_examples=60)
@given(st.lists(PATTERNS, min_size=1, max_size=4), st.text("abcABC -.", max_size=12))
def test_several_patterns_miss_only_what_each_of_them_misses(several: list[str], text: str) -> None:
    shapes = [cued(Shape(each, re.IGNORECASE)) for each in several]
    anyone = AnyShape(*shapes)
    assert anyone.misses(text) == all(shape.misses(text) for shape in shapes)


@settings(max_examples=60)
@given(
    st.lists(st.lists(PATTERNS, min_size=1, max_size=3), min_size=1, max_size=3),
    st.text("abcABC -.\u0130", max_size=12),
)
def test_several_choices_miss_nothing_that_a_branch_finds(
    several: list[list[str]], text: str
) -> None:
    choices = [Choice((r"\s+".join(parts),), re.IGNORECASE) for parts in several]
    if any(choice.pattern.search(text) for choice in choices):
        assert not AnyShape(AnyShape(*choices)).misses(text)
        assert Worded((AnyShape(*choices), True)).of(text)


def test_where_several_words_are_needed_one_is_not_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bra.importing.patterns.shapes._MOST_SETS", 2)
    monkeypatch.setattr(kept(), "lasting", True)
    anyone = AnyShape(
        Choice((r"quokkor\s+(?:och\s+)?dingor", r"\bkivier\b")), AnyWord(("lemur",), "☂")
    )
    held = ("Dingor, quokkor", "kivier", "quokkor ☂", "en lemur", "QUOKKOR OCH DINGOR")
    missed = ("quokkor", "dingor sov", "quokkor och kivi", "")
    for _ in range(2):
        assert not any(map(anyone.misses, held))
        assert all(map(anyone.misses, missed))
        assert [bool(Worded((anyone, 1)).of(text)) for text in (*held, *missed)] == [
            *map(bool, held),
            *(False for _ in missed),
        ]
    assert len(vars(anyone)["_met"]) <= 2


@settings(max_examples=60)
@given(PATTERNS, st.text("abcABC -.\u0130\u017f", max_size=12))
def test_small_letters_first_find_the_same_place(pattern: str, text: str) -> None:
    shape = cued(Shape(pattern, re.IGNORECASE))
    found, plain = shape.search(text), shape.pattern.search(text)
    assert (found and found.span()) == (plain and plain.span())


def test_what_is_kept_of_words_that_come_together_is_bounded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bra.importing.patterns.shapes._MOST_SETS", 2)
    words = ("qvarna", "qvarnb", "qvarnc")
    worded = Worded(*((Shape(rf"(?<!\w){word}(?!\w)", 0, word), word) for word in words))
    for _ in range(2):
        assert [worded.of(word) for word in words] == [(word,) for word in words]
    kept = vars(worded)["_by_bits"]
    assert len(kept) <= len(words) - 1


def test_the_words_of_several_texts_are_asked_for_at_once() -> None:
    striped, other = AnyWord(("zebra", "okapi")).bit, AnyWord(("tapir",)).bit
    assert which_in((), striped, other) == (False, False)
    assert which_in(("A gnu.", "Zebras"), striped, other) == (False, False)
    assert which_in(("A gnu.", "An okapi."), striped, other) == (True, False)
    assert which_in(("A tap\u0131r.",), striped, other) == (True, True)
