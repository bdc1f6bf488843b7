"""English clauses that leave out the verb of the one before: `Ann brings cups and Bo the tea`."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.acting.verbforms import determined, infinitive_of_one, is_deed_verb, knows_forms
from bra.importing.acting.verbs import known_infinitives, present
from bra.importing.head.titlewords import has_verb
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, joiners, listed

_NAME: Final = rf"{CAPITAL}[\w’-]+(?:\s{CAPITAL}[\w’-]+)?"
_COMING: Final = r"(?:will|would|is\s+to|was\s+to|to)\s+[a-z-]+"


def with_verb_again(text: str, context: Context) -> str:
    """Return a sentence whose second clause has no verb with that of the first one there."""
    match = _shape().fullmatch(text) if knows_forms(context.when.code) else None
    if match is None:
        return text
    owners = [context.people.owners(match[who]) for who in ("who", "other")]
    if any(each is None or each.kinds != {"person"} for each in owners):
        return text
    first, last = match["first"], match["last"]
    if not _is_deed(match["verb"], first, context) or not _are_alike(first, last, context):
        return text
    end = match.end("other")
    return f"{text[:end]} {match['verb']}{text[end:]}"


def _is_deed(words: str, first: str, context: Context) -> bool:
    ahead, _, verb = words.rpartition(" ")
    one = verb if ahead else infinitive_of_one(verb, context.when.code)
    if one is None:
        return False
    known = {one, f"{one} {first.partition(' ')[0]}"} & known_infinitives()
    return bool(known) or is_deed_verb(one)


def _are_alike(first: str, last: str, context: Context) -> bool:
    """Tell whether both clauses go on with the same preposition, or with a thing, and no verb."""
    if has_verb(last) or present().search(last) is not None:
        return False
    code = context.when.code
    begun = bare(first.partition(" ")[0])
    if begun in listed("object_words") | listed("task"):
        return bare(last.partition(" ")[0]) == begun
    return determined(first, code) and determined(last, code)


@cache
def _shape() -> re.Pattern[str]:
    """Return the pattern of who, her verb and the rest, and of another with a rest alone."""
    return compiled(
        rf"(?P<who>{_NAME})\s+(?P<verb>{_COMING}|[a-z-]+s)\s+(?P<first>[^,;.]+?),?"
        rf"\s(?:{joiners()}|while)\s(?P<other>{_NAME})\s+(?P<last>[a-z\d][^,;.]*)[.]?"
    )
