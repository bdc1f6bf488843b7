"""What can be found in a meeting: its items, decisions and actions, each with its own lines."""

from collections.abc import Collection
from typing import NamedTuple

from bra.model import Meeting
from bra.reading.secrets import masked
from bra.text.source import Source

KINDS = ("item", "decision", "action")


class Unit(NamedTuple):
    """Hold one thing that can be found.

    `kind` is item, decision or action.  `text` are its lines as they stand in the file, what is
    not its own blanked out; `line` is the number of the first.  `number` is the item's as written.
    `id` is the full id of a decision or action, None without one.  `secret` tells that the
    text holds what is confidential.
    """

    kind: str
    stem: str
    path: str
    line: int
    number: str | None
    title: str
    id: str | None
    text: str
    secret: bool


def units_of(
    source: Source, meeting: Meeting, hidden: Collection[tuple[int, int]]
) -> tuple[Unit, ...]:
    """Return what can be found in a meeting, in the order of the file.

    `hidden` are the confidential parts of the file.  An item whose text is confidential in part
    gives two units: one without that part, and a secret one that is whole.
    """
    found: list[Unit] = []
    inner = [(s.start, s.end) for s in meeting.statements if s.kind == "decision"]
    inner += [(line.start, line.end) for line in meeting.actions]
    whole = masked(source.data, inner)
    public = masked(whole, list(hidden))
    for item in meeting.items:
        place = (meeting.stem, meeting.path, source.line(item.start), item.written)
        text = whole[item.start : item.end].decode("utf-8", "replace")
        shown = public[item.start : item.end].decode("utf-8", "replace")
        if not item.confidential:
            found.append(Unit("item", *place, item.title, None, shown, secret=False))
        if item.confidential or shown != text:
            found.append(Unit("item", *place, item.title, None, text, secret=True))
    for statement in meeting.statements:
        if statement.kind == "decision":
            item = meeting.items[statement.item]
            found.append(
                Unit(
                    "decision",
                    meeting.stem,
                    meeting.path,
                    statement.line,
                    item.written,
                    item.title,
                    statement.id,
                    source.slice(statement.start, statement.end),
                    statement.confidential,
                )
            )
    for line in meeting.actions:
        number = meeting.items[line.item].written if 0 <= line.item < len(meeting.items) else None
        text = source.slice(line.start, line.end)
        found.append(
            Unit(
                "action",
                meeting.stem,
                meeting.path,
                line.line,
                number,
                line.item_title,
                line.id,
                f"{text}\n{line.notes}" if line.notes else text,
                line.confidential,
            )
        )
    return tuple(sorted(found, key=lambda unit: (unit.line, unit.secret)))
