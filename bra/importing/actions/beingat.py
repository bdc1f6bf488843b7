"""What people are said to be at with a verb in no list, or in a time before them.

`Ann is scything the meadow`, `The Secretary is booking the hall`, `Bo stitching them Sunday`.
"""

import re
from functools import cache
from typing import Final

from bra.importing.acting.offices import is_held_here
from bra.importing.acting.subjects import Context, may_act, subject_before
from bra.importing.acting.verbforms import (
    acts_on,
    infinitive_at,
    is_deed_verb,
    knows_forms,
    with_joined,
)
from bra.importing.acting.who import Owners
from bra.importing.actions.conditions import on_condition
from bra.importing.actions.found import Found, finish
from bra.importing.head.titlewords import has_verb
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import listed, one_of, patterns
from bra.languages.importing import import_words

_MOST_NAMES: Final = 3
_MOST_NOTED: Final = 12
"""Of how many words a note is that has no verb but what somebody is at."""


def might_be_at(text: str, context: Context) -> bool:
    """Tell whether behind somebody may stand a verb of what she is at."""
    if not knows_forms(context.when.code) or "ing " not in text:
        return False
    return _shape(context.when.code).search(text) is not None


def at_other(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read who is said to be at something, or noted to be: `Bo stitching them Sunday`."""
    if not might_be_at(text, context):
        return None
    for match in _shape(context.when.code).finditer(text):
        verb = infinitive_at(match["verb"], context.when.code)
        rest = text[match.end() :]
        if verb is None or verb in listed("not_at") or not is_deed_verb(verb, rest):
            continue
        if not acts_on(rest) or (match["being"] is None and not _is_noted(text, match)):
            continue
        owners = subject_before(text, match.start(), context.people, spoken_of)
        owners = owners or _before_relative(text, match, context)
        if owners is None or not _acts(owners, text, context):
            continue
        if on_condition(text[: match.start()], context, spoken_of):
            continue
        found = finish(text, match.start("verb"), owners, context, "under-way", "likely")
        if found is not None:
            task = verb + found.text[len(match["verb"]) :]
            return found._replace(text=with_joined(task, context.when.code))
    return None


def _acts(owners: Owners, text: str, context: Context) -> bool:
    if not owners.kinds <= {"person", "office"} or not may_act(owners, context):
        return False
    held = owners.kinds == {"person"} or all(
        is_held_here(name, context.people) for name in owners.names
    )
    return held and patterns("habits").search(text) is None


def _before_relative(text: str, match: re.Match[str], context: Context) -> Owners | None:
    """Return of whom a last clause tells: `The keys are with Bo, who is showing it to buyers`."""
    before, comma, relative = text[: match.start()].rstrip().rpartition(", ")
    if not comma or "," in text[match.end() :] or relative not in listed("relatives"):
        return None
    words = before.split()[-_MOST_NAMES:]
    found = (context.people.owners(" ".join(words[at:])) for at in range(len(words)))
    return next((owners for owners in found if owners is not None), None)


def _is_noted(text: str, match: re.Match[str]) -> bool:
    """Tell whether a short note has no verb but this: `Bo stitching them Sunday`."""
    rest = text[match.end() :]
    return (
        len(text.split()) <= _MOST_NOTED
        and "," not in rest.rstrip(" ,")
        and patterns("past_verbs").search(rest) is None
        and not has_verb(rest)
    )


@cache
def _shape(code: str) -> re.Pattern[str]:
    """Return the pattern of a verb of what somebody is at, behind `is` or a name."""
    ends = any_of(import_words(code).verbforms.at_endings)
    between = rf"(?:(?:{one_of('before_gerunds')}|{one_of('busy_words')})\s+){{0,2}}"
    being = rf"(?:(?<=\s)(?:{one_of('being_at')}|{one_of('coming_at')})|(?<=\w)['’]s)\s+{between}"
    at = rf"(?<=\w\s)(?:(?:{one_of('busy_words')})\s+)?"
    return compiled(rf"(?:(?P<being>{being})|{at})(?P<verb>[a-z][a-z-]+{ends})\s")
