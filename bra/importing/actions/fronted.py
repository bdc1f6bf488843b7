"""Things that stand before the verb of who takes care of them: `Inköpen sköter Bo`."""

from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context
from bra.importing.acting.verbs import known_infinitives
from bra.importing.acting.who import Owners
from bra.importing.patterns.words import bare, either, listed, patterns

_PARTS: Final = 2


def last_thing(words: str) -> str:
    """Return the word for what was spoken of that ends the clauses before a verb, if one does.

    `Tre rutor är spruckna, dessa byter Bo`.
    """
    clause, comma, last = words.rpartition(", ")
    whole = not comma or len(clause.split()) > 1
    return last if whole and bare(last) in listed("things") else ""


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
