"""What stands before who acts, and whether she is the subject of the verb behind her."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.verbs import present
from bra.importing.acting.who import Owners, People
from bra.importing.names.looks import ends_with_title
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, joiners, listed, one_of, patterns

_BOUNDARY: Final = compiled(r"[,;:(–-]\s*\Z")


_DASHES: Final = compiled(r"(?:\s[–—-]|;)\s*\b|(?:\s[–—-]|;)\s*\Z")


def is_clean(prefix: str) -> bool:
    """Tell whether words make who stands behind them no object, and end a clause or are a time."""
    words = prefix.split()
    if not words:
        return True
    # A dash begins a clause of its own.
    told = patterns("agreeing_about").pattern.sub("", _DASHES.split(prefix)[-1])
    told = told if _conditional(prefix) is None else ""
    told = _without_conditions(told)
    if patterns("suggesting").search(told) is not None:
        return False
    last = words[-1].casefold().strip("\"”'(")
    if last in listed("object_words"):
        # `En arbetsgrupp bestående av`
        return patterns("made_up_of").match(prefix) is not None
    if ends_with_title(prefix):
        # "Lägerutskottets sammankallande Anna Ek hämtar in"
        return present().search(prefix) is None
    return (
        bool(_BOUNDARY.search(prefix))
        or last in listed("clause_joiners")
        or (len(words) == 1 and last in listed("adverbs"))
    )


def begins_anew(prefix: str, phrase: str) -> bool:
    """Tell whether a pronoun behind a comma begins a sentence: `Hon fick frågor om det, hon ...`.

    What is told or suggested in a clause before it goes on: `Bo föreslog att om hon kan, hon ...`.
    """
    if not prefix.rstrip().endswith(",") or bare(phrase) not in listed("pronouns"):
        return False
    return either("clause").search(prefix) is None


def begins_clause(prefix: str, phrase: str, people: People) -> bool:
    """Tell whether behind a comma another clause begins: `Det går till kommunen, Anna skriver`.

    What stands before the comma is the object of a verb, unless it is the first name of a list.
    """
    who, _, subject = phrase.rpartition(", ")
    if bare(subject) in listed("pronouns"):
        return True
    last = bare(prefix).rpartition(" ")[2]
    if last not in listed("object_words") or patterns("suggesting").search(prefix) is not None:
        return False
    return people.person(subject) is not None or people.person(who) is None


def behind_object(prefix: str, phrase: str, people: People) -> Owners | None:
    """Return the office that begins a clause: `Den hör till regionen och sekreteraren skickar`.

    What stands before it is the object of a verb, so that its joiner joins no owners.
    """
    match = _last_joined().fullmatch(phrase)
    owners = people.owners(match["who"]) if match is not None else None
    if match is None or owners is None or owners.kinds != {"office"}:
        return None
    told = present().search(prefix) is not None and patterns("suggesting").search(prefix) is None
    first = bare(match["object"].partition(" ")[0])
    is_object = first in listed("object_words") or people.person(match["object"]) is None
    return owners if told and is_object else None


@cache
def _last_joined() -> re.Pattern[str]:
    return compiled(rf"(?P<object>[^,;]+)\s(?:{joiners()})\s(?P<who>[^,;]+)", re.IGNORECASE)


def _conditional(prefix: str) -> re.Match[str] | None:
    """Return the match of a first clause that only says on what condition the next one holds."""
    return _condition().match(prefix) if prefix.rstrip().endswith(",") else None


def _without_conditions(text: str) -> str:
    """Return a text without words of conditions that no clause about the subject begins with.

    Those of a clause before a comma say nothing of the next one, and before a preposition they are
    no such word: `Grindarna målas om i maj`.
    """
    if either("conditions").misses(text):
        return text
    before, comma, last = text.rpartition(", ")
    plain = either("conditions").pattern.sub("", before)
    return f"{plain}{comma}{_mere_particle().sub('', last)}"


@cache
def _mere_particle() -> re.Pattern[str]:
    words = f"{one_of('loose_leads')}|{one_of('joining_clauses')}"
    return compiled(rf"(?<!\w)(?:{one_of('conditions')})\s+(?=(?:{words})\s)", re.IGNORECASE)


@cache
def _condition() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('conditions')})\s", re.IGNORECASE)
