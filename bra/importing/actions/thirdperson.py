"""Tasks told with a verb that is in no list, of one person or of several: `Ann disables it`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.offices import is_held_here
from bra.importing.acting.subjects import Context, subject_before, told_of_others
from bra.importing.acting.tenses import is_for_now, promised
from bra.importing.acting.verbforms import (
    acts_on,
    begins_as_errand,
    infinitive_of_one,
    is_deed_verb,
    knows_forms,
    minds_not,
    one_endings,
    with_joined,
)
from bra.importing.acting.verbs import infinitives, known_infinitives, reporting
from bra.importing.acting.who import Owners
from bra.importing.actions.conditions import on_condition
from bra.importing.actions.found import Found, finish
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import either, joiners, one_of, patterns

_COUPLE: Final = 2


def might_be_of_one(text: str, context: Context) -> bool:
    """Tell whether behind somebody may stand a verb of one person, or of several."""
    return (
        next(_of_one(text, context), None) is not None
        or next(_of_several(text, context), None) is not None
    )


def verb_of_one(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Ann disables it after the call`: a verb in no list, and a thing that it is done to.

    Where all is told in the present, only a term tells that it is to come.
    """
    for match in _of_one(text, context):
        words, start = match["verb"], match.start("verb")
        rest = text[match.end() :]
        verb = infinitive_of_one(words, context.when.code)
        if verb is None or words in infinitives() or not is_deed_verb(verb, rest):
            continue
        if not acts_on(rest) and not _promises(rest, context):
            continue
        if reporting().match(f"{words} {rest}"):
            continue
        owners = subject_before(text, start, context.people, spoken_of)
        if owners is None or len(owners.names) != 1 or not _acts(owners, text, start, context):
            continue
        found = _found(text, start, owners, context, spoken_of)
        if found is not None:
            return found._replace(
                text=with_joined(verb + found.text[len(words) :], context.when.code)
            )
    return None


def _promises(rest: str, context: Context) -> bool:
    """Tell whether a verb without a thing is done by a term: `haggles with the agent by May`."""
    verb_with = patterns("met_with").match(rest) is not None
    errand = patterns("errand_behind").match(rest) is not None
    if verb_with or errand:
        return True
    met = patterns("deed_objects").match(rest) is not None
    term = find_term(rest, context.when)
    return (met and promised(term, context)) or (
        term is not None and patterns("for_now").match(term.text) is not None and minds_not(rest)
    )


def verb_of_several(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Ann and Bo whitewash the cellar`: a verb in no list, as its infinitive is."""
    for match in _of_several(text, context):
        start = match.start("verb")
        listed_one = match["verb"] in known_infinitives()
        if listed_one or not begins_as_errand(text[start:], context.when.code):
            continue
        if either("clause").search(text[:start]) is not None:
            # In `a wish that Ann and Bo form the panel` nobody is told to do it.
            continue
        owners = subject_before(text, start, context.people, spoken_of)
        if owners is None or len(owners.names) < _COUPLE:
            continue
        if _acts(owners, text, start, context):
            found = _found(text, start, owners, context, spoken_of)
            if found is not None:
                return found
    return None


def _acts(owners: Owners, text: str, start: int, context: Context) -> bool:
    """Tell whether people, or offices that somebody here has, are told to do something once."""
    if not owners.kinds <= {"person", "office"}:
        return False
    if owners.kinds != {"person"} and not all(
        is_held_here(name, context.people) for name in owners.names
    ):
        return False
    if context.people.is_genitive(text[:start].rstrip()) or told_of_others(text[:start], owners):
        return False
    habit = patterns("habits").search(text) is not None and not is_for_now(text, context)
    return not habit and not any(
        patterns(field).search(text) is not None for field in ("long_since", "habitual")
    )


def _found(
    text: str, start: int, owners: Owners, context: Context, spoken_of: str | None
) -> Found | None:
    if on_condition(text[:start], context, spoken_of):
        return None
    if not context.past and not promised(find_term(text, context.when), context):
        return None
    return finish(text, start, owners, context, "present-other", "likely")


def _of_one(text: str, context: Context) -> Iterator[re.Match[str]]:
    """Yield the words that may be such verbs, each with the one before it."""
    if not knows_forms(context.when.code):
        return
    may_end = context.people.may_end
    for match in _shape(context.when.code).finditer(text):
        # `Ann, who has a van, shifts the skips`
        if match["comma"] or may_end(match["before"]):
            yield match


def _of_several(text: str, context: Context) -> Iterator[re.Match[str]]:
    """Yield the words behind names that are joined, which may be such verbs."""
    if not knows_forms(context.when.code):
        return
    may_end = context.people.may_end
    for match in _joined_shape().finditer(text):
        if may_end(match["before"]):
            yield match


@cache
def _shape(code: str) -> re.Pattern[str]:
    """Return the pattern of a word in small letters that may be such a verb, and the one before."""
    return compiled(
        rf"(?<!\S)(?P<before>[^\W\d_][\w.’'-]*)(?P<comma>,?)\s(?:(?:{one_of('adverbs')})\s)?"
        rf"(?P<verb>[a-z][a-z-]+(?:{one_endings(code)}))\s"
    )


@cache
def _joined_shape() -> re.Pattern[str]:
    """Return the pattern of a word in small letters behind two who are joined."""
    return compiled(
        rf"(?:(?<!\w)(?:{joiners()})\s|[+,/]\s*)(?:[^\W\d_][\w.’'-]*\s){{0,2}}?"
        rf"(?!(?:{one_of('definite_articles')})\s)(?P<before>[^\W\d_][\w.’'-]*)\s"
        rf"(?:(?:{one_of('adverbs')})\s)?(?P<verb>(?!(?:{joiners()})\s)[a-z][a-z-]+)\s"
    )
