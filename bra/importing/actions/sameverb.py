"""Clauses that leave out the verb of the first one: `Anna ansvarar för kaffet och Bo för kakorna`.

`Ann brings cups, Bo the tea and Cat the milk`
"""

import re
from functools import cache
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.acting.verbforms import determined, infinitive_of_one, knows_forms
from bra.importing.acting.verbs import known_infinitives, present
from bra.importing.head.titlewords import has_verb
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import CAPITAL, bare, either, joiners, listed, one_of
from bra.languages.importing import import_words

_FIRST: Final = 2
_COMING: Final = ("modals", "reported", "future_words")
_NAME: Final = rf"{CAPITAL}[\w’-]+(?:\s{CAPITAL}[\w’-]+)?"


def with_verb_again(text: str, context: Context) -> str:
    """Return a sentence whose later clauses have no verb with that of the first one there."""
    if _words().misses(text):
        return text
    match = _first_clause().match(text)
    places = list(_other_clause().finditer(text, match.end())) if match is not None else []
    if match is None or not places or not _acts(match["who"], context):
        return text
    verb = _verb(text[match.start("verb") :], context)
    if verb is None:
        return text
    first = text[match.start("verb") + len(verb) : places[0].start()].strip()
    ends = [each.start() for each in places[1:]] + [len(text)]
    said = text
    for place, end in reversed(list(zip(places, ends, strict=True))):
        again = _again(verb, first, text[place.end() : end].strip(" .,"), context)
        if again is not None and _acts(place["other"], context):
            said = f"{said[: place.end()]} {again}{said[place.end() :]}"
    return said


def _acts(words: str, context: Context) -> bool:
    owners = context.people.owners(words)
    return owners is not None and bool(owners.names) and owners.kinds <= {"person", "office"}


def _verb(words: str, context: Context) -> str | None:
    """Return the verb that words begin with, and what always stands with it: `tar hand om`."""
    coming = _coming().match(words)
    if coming is not None:
        return coming[0]
    if (known := present().match(words)) is not None:
        return known[0]
    verb = words.partition(" ")[0]
    one = infinitive_of_one(verb, context.when.code) if knows_forms(context.when.code) else None
    return None if one is None else verb


def _again(verb: str, first: str, last: str, context: Context) -> str | None:
    """Return what a clause lacks of the verb of the first one, or None if it is not like that."""
    begun = last.partition(" ")[0]
    start, _, always = verb.rpartition(" ")
    code = context.when.code
    if start and begun == always and always not in known_infinitives():
        return start
    joined = listed("object_words") | listed("task")
    lead = first.partition(" ")[0]
    if bare(lead) == bare(begun) and bare(lead) in joined:
        return verb
    if bare(lead) in joined:
        # `looks after the hall and Bo the tent`
        verb, first = f"{verb} {lead}", first.partition(" ")[2]
    alike = all(_begins_with_thing(each, code) for each in (first, last))
    return verb if alike and _is_thing(last, code) else None


def _begins_with_thing(words: str, code: str) -> bool:
    if knows_forms(code):
        return determined(words, code)
    told = bare(words.partition(" ")[0]) not in listed("adverbs")
    return told and _known_thing(code).match(words) is not None


@cache
def _known_thing(code: str) -> re.Pattern[str]:
    return compiled("|".join(import_words(code).acting.known_things) or r"(?!)")


def _is_thing(words: str, code: str) -> bool:
    """Tell whether words tell of a thing and nothing that is done: behind an article is no verb."""
    if knows_forms(code) and determined(words, code):
        words = "".join(words.split(maxsplit=_FIRST)[_FIRST:])
    return not has_verb(words) and present().search(words) is None


@cache
def _words() -> AnyShape:
    return AnyShape(present(), *map(either, _COMING))


@cache
def _first_clause() -> re.Pattern[str]:
    """Return the pattern of who acts in the first clause, up to her verb."""
    more = rf"(?:,\s{_NAME})*(?:\s(?:{joiners()})\s{_NAME})?"
    return compiled(rf"(?P<who>{_NAME}{more})\s+(?P<verb>)(?=[a-zåäö])")


@cache
def _coming() -> re.Pattern[str]:
    words = "|".join(map(one_of, _COMING))
    deeds = any_of(deed for deed in listed("deeds") if " " in deed)
    return compiled(rf"(?:{words})\s+(?:{deeds}|[a-zåäö-]+)(?=\s)")


@cache
def _other_clause() -> re.Pattern[str]:
    """Return the pattern of who acts in a later clause, before what she does it to."""
    join = rf"{joiners()}|{one_of('while_words')}"
    return compiled(rf"(?:,(?:\s(?:{join}))?|\s(?:{join}))\s(?P<other>{_NAME})(?=\s[a-zåäö\d])")
