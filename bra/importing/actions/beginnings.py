"""Who begins a clause and goes on to do something: `and Bo books`, `, Cia to ask`."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.acting.offices import is_held_here
from bra.importing.acting.taskwords import begins_with_modal
from bra.importing.acting.verbforms import is_deed_of_one, knows_forms
from bra.importing.acting.verbs import at_it, begins_with_infinitive, present
from bra.importing.acting.who import People
from bra.importing.actions.done import says_done
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import bare, listed, patterns, whole_patterns

WHOLE: Final = 3
"""How many words a clause has at least."""
_MOST_NAMES: Final = 5
_OFFICE: Final = 3


def names_first(words: Sequence[str], people: People) -> int:
    """Return how many words at the beginning name people: `Anna`, `Bo Ek`, `Anna and Bo`."""
    if not words or not people.may_begin(words[0]):
        return 0
    for count in range(min(_MOST_NAMES, len(words) - 1), 0, -1):
        if people.may_end(words[count - 1]):
            owners = people.owners(" ".join(words[:count]))
            if owners is not None and owners.names and owners.kinds == {"person"}:
                return count
    return 0


def may_be_verb(word: str) -> bool:
    """Tell whether a word may be the verb of whom the words before it mean."""
    fields = ("object_words", "clause_joiners", "adverbs", "object_relatives")
    small = word.isalpha() and word.islower()
    return small and not any(word in listed(field) for field in fields)


def _may_be_others(words: Sequence[str], people: People) -> bool:
    """Tell whether words may begin with all, or an office: mostly none of the first ends such."""
    if len(words) < WHOLE:
        return False
    return bare(words[0]) in listed("everybody") or any(map(people.may_end, words[:_OFFICE]))


def others_first(words: Sequence[str], before: str, people: People, *, apart: bool) -> int:
    """Return how many words at the beginning name all, or an office that is to do something next.

    `Bo writes a draft and the Clerk will then send it`; behind words of telling it is only told.
    Behind what is done already, an office does the rest: `Det är lagat, och kassören betalar`;
    that asks for clauses that stand `apart`, none within the other.
    """
    if not _may_be_others(words, people):
        return 0
    behind = " ".join(words[1:])
    if bare(words[0]) in listed("everybody") and (
        present().match(behind)
        or begins_with_modal(behind)
        or whole_patterns("assigned").match(behind)
    ):
        first = before.split()
        count = int(names_first(first, people) > 0 or bare(first[0]) in listed("pronouns"))
    else:
        count = _office_first(words, people, behind=before if apart else "")
    return count if count and patterns("telling").search(before) is None else 0


def held_first(words: Sequence[str], people: People, code: str) -> int:
    """Return how many words at the beginning name an office held here, behind which a deed stands.

    `Ann laminates the cards and the librarian shelves the gifts`
    """
    for count in range(min(_OFFICE, len(words) - 1), 0, -1) if knows_forms(code) else ():
        rest = " ".join(words[count:])
        if not is_deed_of_one(rest, code) or not people.may_end(words[count - 1]):
            continue
        owners = people.owners(" ".join(words[:count]))
        if owners is None or owners.kinds != {"office"}:
            return 0
        return count if all(is_held_here(name, people) for name in owners.names) else 0
    return 0


def _office_first(words: Sequence[str], people: People, *, behind: str = "") -> int:
    for count in range(min(_OFFICE, len(words) - 1), 0, -1):
        if not people.may_end(words[count - 1]):
            continue
        rest = " ".join(words[count:])
        ahead = begins_with_modal(rest) or patterns("future").match(rest) is not None
        done = not ahead and behind and present().match(rest) is not None and says_done(behind)
        if not (ahead or done):
            continue
        owners = people.owners(" ".join(words[:count]))
        return count if owners is not None and owners.kinds == {"office"} else 0
    return 0


def is_to_do(before: str, divider: str, words: Sequence[str], people: People) -> bool:
    """Tell whether somebody is to do something in a clause of her own: `Leave it, Bo to ask`.

    In `Ann, Bob to book` the comma divides names; behind another errand, `and` does as well.
    """
    if words[0].casefold() != "to" or len(before.split()) < WHOLE:
        return False
    if not begins_with_infinitive(" ".join(words[1:])):
        return False
    if people.person(before.rsplit(maxsplit=1)[-1]) is not None:
        return False
    if divider.strip() != ",":
        first = before.split()
        count = names_first(first, people) or _office_first(first, people)
        return count > 0 and first[count].casefold() == "to"
    return True


def says_next(words: str) -> bool:
    """Tell whether words behind somebody tell what she does next."""
    if begins_with_modal(words) or present().match(words) is not None:
        return True
    if _next_words().misses(words):
        return False
    return (
        patterns("future").match(words) is not None
        or whole_patterns("committed").match(words) is not None
        or whole_patterns("assigned").match(words) is not None
        or at_it().match(words) is not None
    )


@cache
def _next_words() -> AnyShape:
    return AnyShape(
        patterns("future"), whole_patterns("committed"), whole_patterns("assigned"), at_it()
    )
