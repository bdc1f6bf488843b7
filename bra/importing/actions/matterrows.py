"""Rows of tables of tasks that only tell of a matter: of `Punkt | Ansvarig`, with nobody named."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.acting.verbs import begins_with_infinitive
from bra.importing.decisions.deciding import deciding_rule
from bra.importing.lines.line import Line
from bra.importing.lines.paragraphs import Paragraph
from bra.importing.lines.prose import sentences
from bra.importing.lines.tables import Table
from bra.importing.patterns.words import bare, listed

_OF_TASKS: Final = ("owner", "due", "state")


def matter_rows(table: Table) -> Sequence[tuple[Line, str]]:
    """Return the rows with a matter alone, with its text, of a table that has tasks as well.

    Its column is one of matters, not of what is to be done; whoever has a task stands beside it.
    """
    head = bare(table.heads[table.columns.index("task")])
    if head not in listed("matter_columns"):
        return ()
    told = [(line, table.cells(row)) for line, row in table.rows]
    if not any(_filled(cells, "owner") for _, cells in told):
        return ()
    return [
        (line, cells.get("task", "").strip())
        for line, cells in told
        if not any(_filled(cells, field) for field in _OF_TASKS)
        and not begins_with_infinitive(cells.get("task", "").strip())
    ]


def decided_in(text: str, context: Context) -> str | None:
    """Return the first sentence of a matter that says what this meeting decided."""
    told = sentences(Paragraph(text, ((0, 0),), "text", 0), 0)
    found = (each.text for each in told if deciding_rule(each.text, context.people, context.when))
    return next(found, None)


def _filled(cells: dict[str, str], field: str) -> bool:
    return bool(cells.get(field, "").strip(" –-"))
