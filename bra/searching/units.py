"""What can be found in a meeting: its items, decisions and actions, each with its own lines."""

from collections.abc import Iterator
from typing import NamedTuple

from bra.reading.findable import Findable
from bra.reading.secrets import masked

KINDS = ("item", "decision", "action")


class Unit(NamedTuple):
    """Hold one thing that can be found.

    `kind` is item, decision or action.  `line` is the number of its first line.  `item` is the
    number of its item as written, `title` the title of that.  `id` is the full id of a decision
    or action, None without one.  `secret` tells that the text holds what is confidential,
    `raises` that it raises an action.  `text` are its lines as they stand in the file, in UTF-8,
    what is not its own blanked out.
    """

    path: str
    kind: str
    stem: str
    line: int
    item: str | None
    id: str | None
    secret: bool
    raises: bool
    title: str
    text: bytes


def units_of(findable: Findable) -> list[Unit]:
    """Return what can be found in a meeting, in the order of the file.

    An item whose text is confidential in part gives two units: one without that part, and
    directly after it a secret one that is whole.
    """
    found = [*_items(findable), *_decisions(findable), *_actions(findable)]
    found.sort(key=lambda unit: (unit.line, unit.secret))
    return found


def _data(findable: Findable, *, secret: bool) -> bytes:
    """Return the bytes of a file, those of public text without what is confidential in it."""
    data = findable.source.data
    return data if secret or not findable.secret else masked(data, findable.secret)


def _items(findable: Findable) -> Iterator[Unit]:
    path, stem = findable.page.path, findable.page.stem
    inner = [(each.start, each.end) for each in findable.decisions]
    inner += [(each.start, each.end) for each in findable.actions]
    whole = masked(findable.source.data, inner)
    public = masked(whole, findable.secret) if findable.secret else whole
    for item in findable.items:
        text = whole[item.start : item.end]
        shown = public[item.start : item.end] if public is not whole else text
        unit = Unit(
            path,
            "item",
            stem,
            item.line,
            item.written,
            None,
            item.confidential,
            False,  # noqa: FBT003 - it is no action
            item.title,
            text if item.confidential else shown,
        )
        yield unit
        if shown != text and not item.confidential:
            yield unit._replace(secret=True, text=text)


def _decisions(findable: Findable) -> Iterator[Unit]:
    path, stem = findable.page.path, findable.page.stem
    for each in findable.decisions:
        item = findable.items[each.item]
        yield Unit(
            path,
            "decision",
            stem,
            each.line,
            item.written,
            each.id,
            each.confidential,
            False,  # noqa: FBT003 - it is no action
            item.title,
            _data(findable, secret=each.confidential)[each.start : each.end],
        )


def _actions(findable: Findable) -> Iterator[Unit]:
    path, stem = findable.page.path, findable.page.stem
    for each in findable.actions:
        number, title = None, ""
        if each.item >= 0:
            item = findable.items[each.item]
            number, title = item.written, item.title
        text = _data(findable, secret=each.confidential)[each.start : each.end]
        yield Unit(
            path,
            "action",
            stem,
            each.line,
            number,
            each.id,
            each.confidential,
            each.raises,
            title,
            b"%s\n%s" % (text, each.notes.encode()) if each.notes else text,
        )
