"""Things that stand before the verb of who takes care of them: `Inköpen sköter Bo`."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.offices import is_held_here
from bra.importing.acting.subjects import Context
from bra.importing.acting.verbs import infinitives, known_infinitives, present
from bra.importing.acting.who import Owners
from bra.importing.head.titlewords import has_verb
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import bare, either, joiners, listed, one_of, patterns
from bra.languages.importing import all_of, all_pairs

_PARTS: Final = 2
_LONGEST: Final = 7


def last_thing(words: str) -> str:
    """Return the word for what was spoken of that ends the clauses before a verb, if one does.

    `Tre rutor är spruckna, dessa byter Bo`.
    """
    clause, comma, last = words.replace(" – ", ", ").rpartition(", ")
    whole = not comma or len(clause.split()) > 1
    joined = _joined().match(last) if comma else None
    if joined is not None and not (
        last[joined.end() :] in listed("vague_things") and joined["adds"]
    ):
        # `Hon tröstar dem, och det gör hon gärna` only says it again.
        last = last[joined.end() :]
    return last if whole and bare(last) in listed("things") else ""


@cache
def _joined() -> re.Pattern[str]:
    """Return the pattern of a word that joins a clause to the one before it: `och den`."""
    adds = f"(?P<adds>{joiners()})"
    words = any_of(listed("joining_clauses") | listed("consequences"))
    return compiled(rf"(?:{adds}|{words})\s+", re.IGNORECASE)


def _leads_subject(before: str, behind: str, owners: Owners, context: Context) -> str | None:
    """Return the object before a verb whose subject stands behind it, or "" for another part.

    In Swedish the verb is the second part of a sentence: behind one that begins with a preposition
    or a clause stands the subject.  So does it behind a thing, where no other object follows:
    `Breven ordnar Bo i maj`, but `Firman skickar Bo en räkning`.
    """
    if context.when.code != "sv" or not owners.names or not _acts_here(owners, context):
        return None
    words = before.strip(" ,")
    if not words[:1].isupper() or any(sign in words for sign in ",;:") or "–" in words:
        return None
    first = bare(words.partition(" ")[0])
    if first in listed("leading_clauses"):
        return "" if len(words.split()) > _PARTS else None
    if len(words.split()) > _LONGEST or has_verb(words) or present().search(words):
        return None
    if patterns("telling").search(words) or context.people.owners(words) is not None:
        return None
    if first in listed("leading_prepositions"):
        return "" if len(words.split()) > 1 else None
    if not behind.strip(" ."):
        # `Ett rum bokar Bo` tells what he does or does not book.
        return None
    return None if _is_object(behind) or not _is_thing(words) else _small(words)


def _acts_here(owners: Owners, context: Context) -> bool:
    if owners.kinds == {"office"}:
        return all(is_held_here(name, context.people) for name in owners.names)
    return owners.kinds == {"person"} and context.people.are_here(owners)


def _is_thing(words: str) -> bool:
    """Tell whether words are of a thing: of nobody, who might do it herself."""
    known = patterns("fronted_objects").match(words) is not None
    return known or patterns("fronted_indefinites").match(words) is not None


def _is_object(behind: str) -> bool:
    """Tell whether what stands behind who acts begins with what is done to, by its first word."""
    first = bare(behind.strip().partition(" ")[0])
    if not first or behind.strip()[:1] in ".,;" or _is_to_one(behind):
        return False
    loose = listed("object_words") | listed("due_leads") | listed("adverbs")
    loose |= listed("verb_particles") | listed("subordinators") | listed("joining_clauses")
    return first not in loose and not first.endswith(all_of("adverb_endings"))


def with_thing(verb: str, thing: str, behind: str) -> str:
    """Return a verb with the thing that stood before it, behind its particle and whom it is for."""
    words = behind.split()
    last = 1 if _is_to_one(behind) else _of_verb(verb, words)
    first = " ".join(words[:last]).rstrip(" .") if last else ""
    return " ".join(f"{verb} {first} {thing} {' '.join(words[last:])}".split())


def _of_verb(verb: str, words: Sequence[str]) -> int:
    """Return how many words behind who acts belong to the verb: `tar Bo hand om`."""
    for count in range(min(_PARTS, len(words)), 0, -1):
        if " ".join((verb, *map(bare, words[:count]))) in infinitives():
            return count
    return int(bool(words) and bare(words[0]) in listed("verb_particles"))


def _is_to_one(behind: str) -> bool:
    """Tell whether a pronoun stands behind who acts: in `Listan mejlar Bo honom` Bo does it."""
    first = bare(behind.strip().partition(" ")[0])
    return any(first == form for form, _ in all_pairs("pronoun_forms"))


def _small(words: str) -> str:
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


def object_first(before: str, behind: str, owners: Owners, context: Context) -> str:
    """Return what somebody takes care of when it stands first: `Inköpen sköter Bo, senast 3/5`.

    Nothing but when it is to be done may stand behind.
    """
    if owners.kinds != {"person"}:
        return ""
    words, rest = before.strip(), behind.strip(" .")
    numbered = words.startswith("#")
    capital = words[:1].isupper() or numbered
    if not capital or patterns("fronted_objects").match(words) is None:
        return ""
    term = find_term(rest.lstrip(" ,"), context.when) if rest else None
    when = term is not None and term.start == 0
    if rest and not (when or either("until_words").match(rest)):
        return ""
    told_before = context.past or numbered or bool(rest)
    known = context.people.owners(words) is not None
    return "" if known or not told_before else words[:1].lower() + words[1:]


def fronted(before: str, context: Context) -> str:
    """Return the thing before a verb of what is to come: `Det ska Bo`, `Brevet ska Bo skriva`."""
    words = before.strip(" ,")
    thing = last_thing(words)
    if thing:
        return thing.casefold()
    if not words[:1].isupper() or patterns("fronted_objects").match(words) is None:
        return ""
    known = context.people.owners(words) is not None or find_term(words, context.when) is not None
    return "" if known else words[:1].lower() + words[1:]


def with_object(task: str, thing: str) -> str:
    """Return a task with the thing that stood before its verb: `skriva brevet`."""
    words = task.split()
    low = [word.casefold() for word in words[:_PARTS]]
    count = _PARTS if " ".join(low) in known_infinitives() and len(words) >= _PARTS else 1
    return " ".join([*words[:count], thing, *words[count:]])


def before_verb(
    text: str, match: re.Match[str], end: int, owners: Owners, context: Context
) -> str | None:
    """Return the thing that stands before a verb, "" for another part, None for its subject.

    `end` is where the words for who acts end, which stand behind the verb.
    """
    before, behind = text[: match.start()], text[end:]
    if _fronted(before, context):
        return last_thing(before.strip(" ,")).casefold()
    if patterns("long_since").search(text) is not None:
        return None
    thing = object_first(before, behind, owners, context)
    if thing:
        return thing
    if infinitives()[match[0]] in listed("mere_deeds"):
        # `Presentationen gör Bo på scenen`
        return None
    to_people = match[0] in listed("done_to_people") | listed("object_words")
    if (to_people and not _is_to_one(behind)) or patterns("habits").search(text) is not None:
        return None
    return _leads_subject(before, behind, owners, context)


def part_before(before: str, behind: str, owners: Owners, context: Context) -> str | None:
    """Return the word for a thing before a verb in no list, "" for another part, None for others.

    A thing that has a name might be the subject: `Valet oroar Anna`.
    """
    if _fronted(before, context):
        return last_thing(before.strip(" ,")).casefold()
    return "" if _leads_subject(before, behind, owners, context) == "" else None


def _fronted(before: str, context: Context) -> bool:
    """Tell whether what stands before a verb is only a time or an adverb."""
    words = before.strip(" ,")
    if patterns("asked_by").match(words) is not None:
        return True
    if bare(words) in listed("adverbs") or _sets_condition(words) or last_thing(words):
        return True
    term = find_term(words, context.when)
    return term is not None and term.start == 0 and term.end >= len(words) - 1


def _sets_condition(words: str) -> bool:
    """Tell whether a clause before a verb says on what condition: `Om det regnar`."""
    return _condition().match(words) is not None and patterns("rules").search(words) is None


@cache
def _condition() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('conditions')})\s+\S+\s+\S", re.IGNORECASE)
