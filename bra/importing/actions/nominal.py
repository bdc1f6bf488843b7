"""Deeds named as things that fall to somebody: `Pruning the roses falls to Ann`."""

import re
from functools import cache

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context, subject_before, told_of_the_past
from bra.importing.acting.taskwords import without_term
from bra.importing.acting.verbforms import infinitive_at, knows_forms
from bra.importing.acting.who import Owners
from bra.importing.actions.found import Found, finish
from bra.importing.patterns.choices import Choice
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import bare, one_of, patterns
from bra.languages.importing import all_of, import_words


def might_fall_to(text: str, context: Context) -> bool:
    """Tell whether a text might name a deed and to whom it falls."""
    if not knows_forms(context.when.code) or "ing" not in text:
        return False
    return _begins_as_deed(context.when.code).match(text) is not None or not _given().misses(text)


def falls_to(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Pruning the roses falls to Ann` and `Ann was entrusted with pruning them`."""
    if not knows_forms(context.when.code) or "ing" not in text:
        return None
    return _whole_deed(text, context, spoken_of) or _given_deed(text, context, spoken_of)


def _whole_deed(text: str, context: Context, spoken_of: str | None) -> Found | None:
    if _begins_as_deed(context.when.code).match(text) is None:
        return None
    for shape in _wholes(context.when.code):
        match = shape.match(text)
        verb = match and infinitive_at(match["verb"].casefold(), context.when.code)
        if match is None or verb is None:
            continue
        owners, end = _longest(match, context, spoken_of)
        if owners is None or told_of_the_past(text, end, context):
            continue
        if patterns("habits").search(text) is not None:
            continue
        words = f"{verb}{match['object'] or ''}".rstrip(" ,")
        task = without_term(words, find_term(words, context.when))
        return Found(owners, task, find_term(text, context.when), "assigned", "explicit")
    return None


def _longest(
    match: re.Match[str], context: Context, spoken_of: str | None
) -> tuple[Owners | None, int]:
    """Return whom the words from a place mean: the most that mean somebody."""
    start = match.start("who")
    words = match["who"].split()
    for count in range(len(words), 0, -1):
        owners = context.people.owners(" ".join(words[:count]), spoken_of)
        if words[count - 1].endswith(("’s", "'s")) or owners is None or not owners.names:
            continue
        if owners.kinds <= {"person", "office"}:
            return owners, start
    return None, start


def _given_deed(text: str, context: Context, spoken_of: str | None) -> Found | None:
    match = None if _given().misses(text) else _given().search(text)
    if match is None:
        return None
    deed = _deed_behind(context.when.code).match(text, match.end())
    verb = deed and infinitive_at(deed["verb"], context.when.code)
    if deed is None or verb is None or told_of_the_past(text, match.start(), context):
        return None
    owners = subject_before(text, match.start(), context.people, spoken_of)
    if owners is None or not owners.names or not owners.kinds <= {"person", "office"}:
        return None
    found = finish(text, deed.start("verb"), owners, context, "assigned", "explicit")
    if found is None or bare(found.text) == bare(deed["verb"]):
        return None
    return found._replace(text=verb + found.text[len(deed["verb"]) :])


@cache
def _given() -> Choice:
    return Choice((rf"(?<!\w)(?:{each})" for each in all_of("given_deeds")), re.IGNORECASE)


@cache
def _begins_as_deed(code: str) -> re.Pattern[str]:
    """Return the pattern of how a text begins that names a deed: `the job of pruning`."""
    ends = any_of(import_words(code).verbforms.at_endings)
    the = one_of("definite_articles")
    return compiled(rf"(?:(?:[a-z]+\s){{2,3}}of\s|(?:{the})\s)?[a-z][a-z-]+{ends}\s", re.IGNORECASE)


@cache
def _deed_behind(code: str) -> re.Pattern[str]:
    ends = any_of(import_words(code).verbforms.at_endings)
    return compiled(rf"\s+(?P<verb>[a-z][a-z-]+{ends})(?=\s)")


@cache
def _wholes(code: str) -> tuple[re.Pattern[str], ...]:
    ends = any_of(import_words(code).verbforms.at_endings)
    verb = rf"(?P<verb>[a-z][a-z-]+{ends})"
    thing = r"(?P<object>(?:\s+[^\s,.;:]+){0,8}?)"
    parts = {"{deed}": verb + thing, "{verb}": verb, "{object}": thing}
    parts["{who}"] = r"(?P<who>[^\s,.;:]+(?:\s+[^\s,.;:]+){0,4})"
    return tuple(compiled(_filled(each, parts), re.IGNORECASE) for each in all_of("whole_deeds"))


def _filled(shape: str, parts: dict[str, str]) -> str:
    for name, pattern in parts.items():
        shape = shape.replace(name, pattern)
    return shape
