"""Rows of tables of tasks, and what says that a task is done."""

import re
from functools import cache

from bra.importing.due import Term, When, find_term, read_due_cell
from bra.importing.tables import Table
from bra.importing.tasks import Task, without_term
from bra.importing.verbs import as_task, begins_with_infinitive
from bra.importing.who import Owners, People
from bra.importing.words import joiners
from bra.languages.importing import all_of


@cache
def _done_words() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(all_of('done_words'))}|[✓✔x])(?!\w)", re.IGNORECASE)


def row_task(table: Table, row: tuple[str, ...], people: People, when: When) -> Task | None:
    """Read a row of a table of tasks; one that is done gives none."""
    cells = table.cells(row)
    text = cells.get("task", "").strip()
    state = cells.get("state", "").strip()
    due = cells.get("due", "").strip()
    if not text or is_done(state) or _done_words().fullmatch(due):
        return None
    owner = cells.get("owner", "").strip(" –-")
    found = people.owners(owner) if owner else None
    if found is None and owner:
        parts = [
            part.strip()
            for part in re.split(rf"\s*[,/;&+]\s*|\s+(?:{joiners()})\s+", owner)
            if part.strip()
        ]
        found = Owners(
            tuple(people.person(part) or part for part in parts), frozenset(("stranger",))
        )
    term = read_due_cell(due, when) if due.strip(" –-") else None
    if term is None and state:
        term = _term_in_state(state, when)
    if term is None:
        inner = find_term(text, when)
        term = inner
        text = without_term(text, inner)
    return Task(found, as_task(_lower(text)), term)


def _term_in_state(state: str, when: When) -> Term | None:
    return find_term(state, when)


def is_done(state: str) -> bool:
    """Tell whether the state of a task says that it is done or dropped."""
    if not state:
        return False
    return _done_words().match(state.strip(" ([")) is not None and not re.match(
        r"(?:klart?|done)\s*(?:senast|till|by)\b", state, re.IGNORECASE
    )


def _lower(text: str) -> str:
    first = text.split(maxsplit=1)[0] if text.split() else ""
    return (
        text[:1].lower() + text[1:]
        if begins_with_infinitive(text) and first != first.upper()
        else text
    )
