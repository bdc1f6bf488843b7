"""The languages of councils: one package of data each, and how to look words up in them."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from bra.languages.language import Language, Words
from bra.languages.reasons import reason_code

__all__ = [
    "Language",
    "Words",
    "canonical",
    "codes",
    "hint",
    "language",
    "languages",
    "message",
    "say",
    "spellings",
    "system_reason",
    "usual_words",
]

_FIRST = "sv"
_CODE_LENGTH = 2


@cache
def codes() -> tuple[str, ...]:
    """Return the codes of all languages, `sv` first.

    A package in this one with a name of two letters is a language.
    """
    from pkgutil import iter_modules

    found = {module.name for module in iter_modules(__path__) if len(module.name) == _CODE_LENGTH}
    return tuple(sorted(found, key=lambda code: (code != _FIRST, code)))


@cache
def language(code: str) -> Language:
    """Return one language; an unknown code is a `LookupError`."""
    if code not in codes():
        raise LookupError(code)
    found = import_module(f"bra.languages.{code}.words").LANGUAGE
    if not isinstance(found, Language):
        raise TypeError(code)
    return found


def spellings(code: str, key: str) -> tuple[str, ...]:
    """Return how a language spells a key of `council.md`, without loading the rest of it."""
    found: Words = import_module(f"bra.languages.{code}.keys").COUNCIL_KEYS
    return found[key]


@cache
def languages() -> tuple[Language, ...]:
    """Return all languages, in the order of `codes`."""
    return tuple(language(code) for code in codes())


@cache
def canonical(field: str) -> Mapping[str, str]:
    """Map every spelling of every language, casefolded, to what it stands for.

    `field` names a mapping of `Language` (`meeting_keys`), or one of its `values`
    (`values.record`).
    """
    found: dict[str, str] = {}
    name, _, key = field.partition(".")
    for spoken in languages():
        words: Words = spoken.values[key] if key else getattr(spoken, name)
        for inside, spellings in words.items():
            for spelling in spellings:
                found.setdefault(spelling.casefold(), inside)
    return MappingProxyType(found)


def usual_words(language: Language, field: str) -> str:
    """Return the words of a field as a language usually writes them; any other text as it is."""
    name, _, key = field.partition(".")
    words = language.values.get(key) if name == "values" else getattr(language, name, None)
    if not isinstance(words, Mapping):
        return field
    return ", ".join(spellings[0] for spellings in words.values())


def say(language: Language, key: str, **facts: object) -> str:
    """Fill the text `key` of a document.

    With a `count`, the variant of the language's plural form is taken where there is one
    (`key.one`, `key.other`).
    """
    return _fill(language, language.texts, key, facts)


def message(language: Language, code: str, facts: Iterable[tuple[str, str]] = ()) -> str:
    """Say what a finding means."""
    return _fill(language, language.messages, code, dict(facts))


def hint(language: Language, code: str, facts: Iterable[tuple[str, str]] = ()) -> str | None:
    """Say what to do about a finding, or None when nothing general can be said."""
    if code not in language.hints:
        return None
    return _fill(language, language.hints, code, dict(facts)) or None


def system_reason(language: Language, text: str) -> str:
    """Return what a system says of a file in the words of a language; any other text as it is."""
    code = reason_code(text)
    return text if code is None else language.messages[f"reason.{code}"]


def _fill(
    language: Language, texts: Mapping[str, str], key: str, facts: Mapping[str, object]
) -> str:
    count = facts.get("count")
    if count is not None and f"{key}.other" in texts:
        variant = f"{key}.{_plural(language, str(count))}"
        key = variant if variant in texts else f"{key}.other"
    if "among" in facts:
        facts = {**facts, "among": usual_words(language, str(facts["among"]))}
    reason = facts.get("reason")
    if reason is not None:
        facts = {**facts, "reason": system_reason(language, str(reason))}
    text = texts[key]
    return text.format_map(facts) if facts or "{" in text else text


def _plural(language: Language, count: str) -> str:
    """Return the plural form of a number; what is no number takes the form of many."""
    forms = (form for form, numbers in language.plural_forms if re.fullmatch(numbers, count))
    return next(forms, "other")
