"""English things that stand before who takes care of them: `The trestles Ann returns to Bo`."""

import re
from functools import cache
from itertools import pairwise
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.acting.verbforms import infinitive_of_one, is_deed_verb, knows_forms, one_endings
from bra.importing.acting.verbs import (
    begins_with_infinitive,
    infinitives,
    known_infinitives,
    reporting,
)
from bra.importing.head.titlewords import has_verb
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, listed, one_of, patterns

_FEW: Final = 8


def with_thing_behind(text: str, context: Context) -> str:
    """Return a sentence with its things behind the verbs of people that stand behind them.

    Behind such a verb stands no other thing, and no verb: `The book Ann likes is lost` tells of it.
    """
    if not knows_forms(context.when.code) or patterns("things_first").misses(text):
        return text
    for match in reversed(list(_shape(context.when.code).finditer(text))):
        if _is_fronted(match, context):
            thing = match["thing"]
            whole = thing[:1].lower() + thing[1:]
            told = f"{match['who']} {match['verb']} {whole}"
            text = f"{text[: match.start()]}{told}{text[match.end('verb') :]}"
    return text


def _is_fronted(match: re.Match[str], context: Context) -> bool:
    owners = context.people.owners(match["who"])
    if owners is None or owners.kinds != {"person"}:
        return False
    thing, rest = match["thing"], match["rest"].strip(" .")
    left = patterns("things_left").match(thing) is not None
    if (not left and has_verb(thing)) or context.people.owners(thing) is not None:
        return False
    if not (rest or match.start() == 0) or len(rest.split()) > _FEW:
        return False
    return _is_deed(match["verb"], context) and not _has_other(rest)


def _is_deed(words: str, context: Context) -> bool:
    """Tell whether words are the verb of a deed of one person, or of what she will do."""
    will, _, verb = words.rpartition(" ")
    if will:
        return begins_with_infinitive(verb) or is_deed_verb(verb)
    one = infinitive_of_one(verb, context.when.code)
    if one is None or reporting().match(verb) is not None:
        return False
    return one in known_infinitives() or is_deed_verb(one)


def _has_other(rest: str) -> bool:
    """Tell whether behind a verb stands another thing than that before it, or another verb."""
    if has_verb(rest) or patterns("past_verbs").search(rest) is not None:
        return True
    words = rest.split()
    if any(word in infinitives() for word in words[1:]) or any(
        word in known_infinitives() and bare(behind) not in listed("object_words")
        for word, behind in pairwise(words[1:])
    ):
        # `The cakes Ann bakes for the fair sell well`
        return True
    first = bare(rest.partition(" ")[0])
    loose = listed("object_words") | listed("due_leads") | listed("verb_particles")
    return bool(first) and first not in loose | listed("adverbs")


@cache
def _shape(code: str) -> re.Pattern[str]:
    """Return the pattern of a thing, a name in capitals and a verb, where a clause begins."""
    thing = patterns("things_first").pattern.pattern
    name = rf"{CAPITAL}[\w’-]+(?:\s{CAPITAL}[\w’-]+)?"
    verb = rf"(?:(?:{one_of('modals')})\s+)?[a-z-]+(?:{one_endings(code)})"
    coming = r"will\s+[a-z-]+"
    return compiled(
        rf"(?:\A|(?<=[,;]\s)|(?<=\sand\s)|(?<=\sbut\s))(?P<thing>{thing})\s+"
        rf"(?P<who>{name})\s+(?P<verb>{coming}|{verb})(?![\w-])(?P<rest>[^,;.]*)"
    )
