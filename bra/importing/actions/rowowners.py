"""Who has what a row tells, and by when: `Bo`, `Bo v. 20`, `Bo – 15 april`, `Bo – skiss 3/4`."""

import re
from typing import Final, NamedTuple

from bra.importing.acting.due import Term, read_due_cell
from bra.importing.acting.offices import is_held_here
from bra.importing.acting.subjects import Context
from bra.importing.acting.who import Owners
from bra.importing.actions.done import is_mark_of_done
from bra.importing.actions.ownerslast import owners_and_term
from bra.importing.patterns.kept import compiled

_MOST_WORDS: Final = 10
_MOST_REMARK: Final = 5
_DASH: Final = compiled(r"\s+[–—-]+\s+|\t")
_CLOCK: Final = compiled(r"\d{1,2}[.:]\d\d(?:\s?[ap]m)?\s*\Z|\d\s?[ap]m\s*\Z", re.IGNORECASE)


class RowOwner(NamedTuple):
    """Hold who has what a row tells, by when, and what else is said of that."""

    owners: Owners
    term: Term | None
    remark: str = ""


def row_owner(words: str, context: Context) -> RowOwner | None:
    """Return whom words mean, and by when if that stands behind them with or without a sign."""
    words = words.strip(" .")
    each = words.split()
    if len(each) > _MOST_WORDS or not any(
        context.people.may_end(word.rstrip(",;:.")) for word in each
    ):
        return None
    if _CLOCK.search(words) is not None:
        return None
    owners, term = owners_and_term(words, context.people, context.when)
    if owners is not None:
        done = term is not None and is_mark_of_done(term.text)
        return RowOwner(owners, term) if owners.names and not done else None
    dash = _DASH.search(words)
    if dash is not None:
        return _before_remark(words[: dash.start()], words[dash.end() :], context)
    return None


def _before_remark(who: str, rest: str, context: Context) -> RowOwner | None:
    owners = context.people.owners(who)
    if owners is None or not owners.names:
        return None
    whole = read_due_cell(rest, context.when)
    if whole is not None and (whole.date is not None or whole.is_next):
        return RowOwner(owners, whole)
    parts = rest.split()
    for count in range(1, min(len(parts), _MOST_REMARK)):
        term = read_due_cell(" ".join(parts[count:]), context.when)
        if term is not None and term.date is not None:
            return RowOwner(owners, term, " ".join(parts[:count]))
    return None


def may_have_it(owners: Owners, context: Context, *, others: bool) -> bool:
    """Tell whether those in the owner's place of a row may have a task: people, and held offices.

    `others` tells that bodies and other offices may: who they are is no thing that they bring, as
    `Ordningsvakter ...... Elmia AB` shows.
    """
    if owners.kinds == {"person"}:
        return context.people.are_here(owners)
    if owners.kinds == {"office"} and all(
        is_held_here(name, context.people) for name in owners.names
    ):
        return True
    return others and owners.kinds <= {"body", "office", "person"}
