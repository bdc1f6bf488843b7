"""What can be found in a meeting's file: the part of its reading that a search needs."""

from typing import NamedTuple

from bra.model import Council, Diagnostic, Item, Page, Statement
from bra.reading.actions import FoundAction, read_found_action
from bra.reading.below import TASK, read_below
from bra.reading.given import Lines, given_by
from bra.reading.head import TROUBLES, open_head
from bra.reading.items import read_items
from bra.reading.notes import Notes
from bra.text.source import Source


class Findable(NamedTuple):
    """Hold the items, decisions and actions of a file, as `read_whole` reads them.

    `page` has no lines.  Of an item, whether it is empty and what it links to are not told.
    `secret` are the confidential byte ranges, in order; they may overlap.
    """

    source: Source
    page: Page
    items: tuple[Item, ...]
    decisions: tuple[Statement, ...]
    actions: tuple[FoundAction, ...]
    secret: tuple[tuple[int, int], ...]


def read_findable(
    source: Source, stem: str, council: Council
) -> tuple[Findable, tuple[Diagnostic, ...]]:
    """Read no more of a meeting's file than a search needs.

    Of what was noticed, only what makes the file unreadable comes with it.
    Raises UnreadableTextError as `read_meeting` does.
    """
    notes = Notes(source, only=TROUBLES)
    head = open_head(source, stem, council, notes)
    given = given_by(source, head.front.body, head.meant(), notes, head.veil)
    items = tuple(read_items(given).items)
    lines = Lines(source.data, given.blocks)
    decisions: list[Statement] = []
    actions: list[FoundAction] = []
    for place, inside, text_at, statement in read_below(given, items):
        if text_at == TASK:
            action = read_found_action(given, lines, place, inside)
            if action is not None:
                actions.append(action)
        elif statement is not None and statement.kind == "decision":
            decisions.append(statement)
    found = Findable(
        source, head.page(()), items, tuple(decisions), tuple(actions), tuple(given.secret)
    )
    return found, tuple(sorted(notes.diagnostics, key=lambda d: (d.line, d.column, d.code)))
