"""Decisions and other statements of two versions of a meeting."""

from collections.abc import Iterator
from typing import Final

from bra.comparing.items import Both
from bra.comparing.pairing import Pairing
from bra.comparing.records import Change, Place, change, withheld
from bra.model import Statement

_DECISION: Final = "decision"


def compare_statements(both: Both) -> Iterator[Change]:
    """Yield which statements came, went, changed or stand in another item."""
    old, new = both.old.statements, both.new.statements
    pairs = Pairing()
    pairs.by(old, new, lambda statement: statement.id and _own(both, statement.id))
    pairs.by(old, new, lambda statement: (statement.kind, statement.text))
    _by_place(both, pairs)
    pairs.by_likeness(old, new, lambda statement: f"{statement.kind} {statement.text}")
    for place, statement in enumerate(old):
        if place not in pairs.new_of:
            where = both.place(statement.item, both.items.new_of.get(statement.item))
            if _secret(both, statement, None):
                yield withheld(where, statement.id)
            else:
                yield _told("removed", statement, where)
    for place, statement in enumerate(new):
        before = old[pairs.old_of[place]] if place in pairs.old_of else None
        where = both.place(both.items.old_of.get(statement.item), statement.item)
        found = list(_changes(both, before, statement, where))
        if found and _secret(both, before, statement):
            yield withheld(where, statement.id)
        else:
            yield from found


def _own(both: Both, full_id: str) -> str:
    """Return an id without the stem of its own minutes, which may have been moved."""
    for stem in (both.old.stem, both.new.stem):
        full_id = full_id.removeprefix(f"{stem}/")
    return full_id


def _by_place(both: Both, pairs: Pairing) -> None:
    """Join the only statements of their kind that are left in an item."""

    def left(
        statements: tuple[Statement, ...], joined: dict[int, int]
    ) -> dict[tuple[int, str], list[int]]:
        found: dict[tuple[int, str], list[int]] = {}
        for place, statement in enumerate(statements):
            if place not in joined:
                found.setdefault((statement.item, statement.kind), []).append(place)
        return found

    before, after = left(both.old.statements, pairs.new_of), left(both.new.statements, pairs.old_of)
    for (item, kind), places in before.items():
        others = after.get((both.items.new_of.get(item, -1), kind), [])
        if len(places) == len(others) == 1 and not _both_numbered(both, places[0], others[0]):
            pairs.join(places[0], others[0])


def _both_numbered(both: Both, old: int, new: int) -> bool:
    """Tell whether two statements have numbers, which then say that they are not the same."""
    return both.old.statements[old].id is not None and both.new.statements[new].id is not None


def _secret(both: Both, old: Statement | None, new: Statement | None) -> bool:
    """Tell whether a statement is to be kept back: confidential then or now."""
    if both.internal:
        return False
    item_old = old.item if old is not None else None
    item_new = new.item if new is not None else None
    if old is not None and new is None:
        item_new = both.items.new_of.get(old.item)
    if new is not None and old is None:
        item_old = both.items.old_of.get(new.item)
    marked = any(each is not None and each.confidential for each in (old, new))
    return marked or both.hidden(item_old, item_new)


def _told(how: str, statement: Statement, where: Place | None) -> Change:
    if statement.kind == _DECISION:
        return change(f"decision-{how}", where, statement.id, text=statement.text)
    return change(f"statement-{how}", where, label=statement.label, text=statement.text)


def _changes(
    both: Both, old: Statement | None, new: Statement, where: Place | None
) -> Iterator[Change]:
    full_id = new.id
    if old is None:
        yield _told("added", new, where)
    elif old.kind != new.kind:
        yield _told("removed", old, where)
        yield _told("added", new, where)
    else:
        if old.text != new.text:
            kind = "decision-changed" if new.kind == _DECISION else "statement-changed"
            facts = {"label": new.label, "old": old.text, "new": new.text}
            yield change(kind, where, full_id, **facts)
        if both.items.new_of.get(old.item) != new.item:
            label = full_id or new.label
            yield change("statement-moved", where, full_id, label=label)
        if old.id != new.id and (old.id is None or _own(both, old.id) != _own(both, new.id or "")):
            kind = "decision-numbered" if old.id is None else "decision-renumbered"
            yield change(kind, where, full_id, old=old.id, new=new.id, text=new.text)
        if old.corrects != new.corrects:
            yield change("statement-changed", where, label=new.label, old=old.text, new=new.text)
    before = old.supersedes if old is not None else ()
    gained = [each for each in new.supersedes if each not in before]
    lost = [each for each in before if each not in new.supersedes]
    if gained:
        yield change("supersedes", where, full_id, ids=", ".join(gained))
    if lost:
        yield change("supersedes-no-more", where, full_id, ids=", ".join(lost))
