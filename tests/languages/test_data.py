"""The languages say the same things."""

import string
from collections import Counter
from collections.abc import Mapping
from importlib import import_module
from itertools import pairwise

import pytest

from bra.languages import Language, canonical, codes, hint, language, languages, message, say
from bra.languages.importing import import_words

WORDS = [
    field
    for field in Language._fields
    if isinstance(getattr(language("sv"), field), Mapping) and field != "values"
]
TEXTS = ("texts", "changes", "messages", "hints", "sections")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_swedish_comes_first_and_no_other_module_is_taken_for_a_language() -> None:
    assert codes() == ("sv", "en")
    assert [spoken.code for spoken in languages()] == ["sv", "en"]


def test_unknown_language_is_a_lookup_error() -> None:
    for code in ("xx", "due", "__init__", "../en", ""):
        with pytest.raises(LookupError):
            language(code)


@pytest.mark.parametrize("field", WORDS)
def test_every_mapping_has_the_same_keys(field: str) -> None:
    for first, second in pairwise(languages()):
        # Plural variants differ with the language's own forms; what they vary does not.
        keys = [
            {key.removesuffix(".one").removesuffix(".other") for key in getattr(spoken, field)}
            for spoken in (first, second)
        ]
        assert keys[0] == keys[1]


def test_values_have_the_same_keys() -> None:
    for first, second in pairwise(languages()):
        assert {key: set(words) for key, words in first.values.items()} == {
            key: set(words) for key, words in second.values.items()
        }


@pytest.mark.parametrize("field", TEXTS)
def test_texts_have_the_same_placeholders(field: str) -> None:
    swedish, english = getattr(language("sv"), field), getattr(language("en"), field)
    for key in swedish.keys() & english.keys():
        assert placeholders(swedish[key]) == placeholders(english[key]), key


def test_every_hint_belongs_to_a_message() -> None:
    for spoken in languages():
        # One after a full stop is for a file of its own kind.
        assert {code.partition(".")[0] for code in spoken.hints} <= set(spoken.messages)


@pytest.mark.parametrize("field", [field for field in WORDS if field not in TEXTS])
def test_no_spelling_stands_for_two_things(field: str) -> None:
    if field == "due_words":
        # A word may introduce a due date and a closing; the kinds of whole phrases may not mix.
        kinds = ("next_meeting", "standing", "soon", "week")
        found = [
            (word, kind)
            for spoken in languages()
            for kind in kinds
            for word in spoken.due_words[kind]
        ]
    else:
        found = [
            (word.casefold(), key)
            for spoken in languages()
            for key, words in getattr(spoken, field).items()
            for word in words
        ]
    meanings: dict[str, set[str]] = {}
    for word, key in found:
        meanings.setdefault(word, set()).add(key)
    assert {word: keys for word, keys in meanings.items() if len(keys) > 1} == {}


def test_every_key_that_is_written_has_a_spelling() -> None:
    for spoken in languages():
        for field in ("council_keys", "member_keys", "meeting_keys", "next_keys", "statuses"):
            assert all(getattr(spoken, field).values()), field


def test_spellings_of_both_languages_are_known_without_regard_to_case() -> None:
    assert canonical("meeting_keys")["närvarande"] == "present"
    assert canonical("meeting_keys")["attendees"] == "present"
    assert canonical("values.record")["protokoll"] == "minutes"
    assert canonical("statuses")["justerade"] == "approved"
    assert canonical("labels")["expedieras till"] == "copies"
    assert "copies" not in canonical("labels"), "only what the language says is a label"


def test_a_text_takes_the_plural_form_of_its_count() -> None:
    spoken = language("en")._replace(
        texts={"n.one": "{count} action", "n.other": "{count} actions", "plain": "a {word}"},
    )
    assert [say(spoken, "n", count=n) for n in (0, 1, 2)] == ["0 actions", "1 action", "2 actions"]
    assert say(spoken, "plain", word="{odd}", count=1) == "a {odd}"


def test_a_finding_is_said_in_each_language() -> None:
    facts = (("words", "10/4 {x}"),)
    assert message(language("sv"), "ambiguous-due", facts) == "”10/4 {x}” kan vara två olika dagar"
    assert (
        message(language("en"), "ambiguous-due", facts) == "“10/4 {x}” could be two different days"
    )
    assert hint(language("en"), "ambiguous-due", facts) == "write the date as YYYY-MM-DD"
    assert hint(language("en"), "no-such-finding") is None


@pytest.mark.parametrize("code", codes())
def test_no_message_hides_another_of_its_name(code: str) -> None:
    own = ("suggesting", "searching")
    modules = ("messages", "course", "mistakes", "imported", "rules", "fronts")
    names = ("messages", "course", "mistakes", "imported", "rule_messages", "front_messages")
    tables = [name.upper() for name in (*names, *own)]
    every = [
        key
        for module, table in zip((*modules, *own), tables, strict=True)
        for key in getattr(import_module(f"bra.languages.{code}.{module}"), table)
    ]
    assert set(every) == language(code).messages.keys()
    assert [key for key, times in Counter(every).items() if times > 1] == []


@pytest.mark.parametrize("code", codes())
def test_no_list_of_words_hides_another_of_its_name(code: str) -> None:
    names = Counter(field for room in import_words(code) for field in room._fields)
    assert [name for name, times in names.items() if times > 1] == []


def test_minutes_are_attested_in_swedish_and_notes_approved() -> None:
    spoken = language("sv")
    every = {**spoken.messages, **spoken.texts}
    of_minutes = {key: text for key, text in every.items() if "minutes" in key.split(".")[1:]}
    of_notes = {key: text for key, text in every.items() if "notes" in key.split(".")[1:]}
    assert [key for key, text in of_minutes.items() if "godkän" in text.casefold()] == []
    assert [key for key, text in of_notes.items() if "juster" in text.casefold()] == []
    assert {"verify.taken-back.minutes", "approve.by-whom.minutes"} <= set(of_minutes)
