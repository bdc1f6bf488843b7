"""Tasks told with a verb that is in no list and has an ending for one person: `Ann disables it`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context, subject_before
from bra.importing.acting.tenses import promised
from bra.importing.acting.verbs import infinitives, reporting, state
from bra.importing.actions.conditions import on_condition
from bra.importing.actions.found import Found, finish
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import listed, patterns
from bra.languages.importing import import_words

_SHORTEST: Final = 4
_FEWEST: Final = 2
"""How many words stand behind such a verb at least: `enjoys it` tells of no deed."""


def might_be_of_one(text: str, context: Context) -> bool:
    """Tell whether behind somebody may stand a verb of one person."""
    return next(_of_one(text, context), None) is not None


def verb_of_one(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Ann disables it after the call`: a verb in no list, and a thing that it is done to.

    Where all is told in the present, only a term tells that it is to come.
    """
    for match in _of_one(text, context):
        words, start = match["verb"], match.start("verb")
        verb = _infinitive(words, context.when.code)
        rest = text[match.end() :]
        if verb is None or patterns("deed_objects").match(rest) is None:
            continue
        if verb in listed("minding") or len(rest.split()) < _FEWEST:
            continue
        if words in infinitives() or state().match(verb) or reporting().match(f"{words} {rest}"):
            continue
        owners = subject_before(text, start, context.people, spoken_of)
        if owners is None or owners.kinds != {"person"} or len(owners.names) > 1:
            continue
        if on_condition(text[:start], context, spoken_of):
            continue
        thing = rest.split(maxsplit=1)[0].strip(".,;").casefold() in listed("things")
        if promised(find_term(text, context.when), context) or (thing and context.past):
            found = finish(text, start, owners, context, "present-other", "likely")
            if found is not None:
                return found._replace(text=verb + found.text[len(words) :])
    return None


def _of_one(text: str, context: Context) -> Iterator[re.Match[str]]:
    """Yield the words that may be such verbs, each with the one before it."""
    if not import_words(context.when.code).acting.third_person:
        return
    may_end = context.people.may_end
    for match in _shape(context.when.code).finditer(text):
        if may_end(match["before"]):
            yield match


@cache
def _shape(code: str) -> re.Pattern[str]:
    """Return the pattern of a word in small letters that may be such a verb, and the one before."""
    ends = any_of(end for end, _ in import_words(code).acting.third_person)
    return compiled(rf"(?<!\S)(?P<before>[^\W\d_][\w.’'-]*),?\s(?P<verb>[a-z]{{2,}}(?:{ends}))\s")


@cache
def _infinitive(verb: str, code: str) -> str | None:
    """Return the infinitive of a verb of one person: `carries` is of `carry`."""
    if len(verb) < _SHORTEST or verb.endswith(("ss", "us", "is")):
        return None
    pairs = import_words(code).acting.third_person
    return next(
        (verb.removesuffix(end) + other for end, other in pairs if verb.endswith(end)), None
    )
