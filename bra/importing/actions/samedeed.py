"""Clauses that only say again that somebody does a task: `Bo to book it: open, Bo will do this`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.actions.found import Found
from bra.importing.patterns.words import bare, listed
from bra.importing.record import Action

_TWO: Final = 2


def says_it_again(found: Found, line: int, before: Sequence[Action]) -> bool:
    """Tell whether a task names nothing to do but `this`, behind another of the same person.

    The two must stand on the same `line`.
    """
    last = before[-1] if before else None
    if last is None or last.line != line or last.owners != found.owners.names:
        return False
    words = bare(found.text).split()
    return len(words) == _TWO and words[0] in listed("mere_deeds") and words[1] in listed("things")


def with_its_term(before: Action, found: Found) -> Action:
    """Return the earlier task with the term of what only says it again."""
    if found.term is None or before.due_text is not None:
        return before
    return before._replace(due=found.term.date, due_text=found.term.text)
