"""What each line changed in the life of an action."""

from typing import NamedTuple

from bra.ledger.fold import OPEN, Action, Mention
from bra.model import Owner
from bra.reading.term import time_of_term

Change = tuple[str, tuple[tuple[str, str], ...]]


class Step(NamedTuple):
    """Hold one line of the history and what it changed, as codes with facts.

    The codes are raised, mentioned, done, dropped, reopened, under way, postponed (with `old` and
    `new`), brought-forward (likewise), due-set (`new`), due-changed (from `old` to a term `new`
    that has no day) and reassigned (names in `old` and `new`).
    """

    mention: Mention
    changes: tuple[Change, ...]


def words_of(mention: Mention) -> str:
    """Return what a line says and what stands below it, which a slash divides."""
    return " / ".join(filter(None, (mention.text, " ".join(mention.notes.split()))))


def history(action: Action) -> tuple[Step, ...]:
    """Return the steps of an action, in order."""
    steps: list[Step] = []
    before: Mention | None = None
    for mention in action.mentions:
        first = "mentioned-first" if action.orphan else "raised"
        steps.append(Step(mention, _changes(before, mention, first)))
        before = mention
    return tuple(steps)


def _changes(before: Mention | None, now: Mention, first: str) -> tuple[Change, ...]:
    """Return what a mention changed; `first` is what one does that has none before it."""
    changes: list[Change] = []
    if before is None:
        changes.append((first, ()))
        if now.state not in OPEN:
            changes.append((now.state, ()))
        return tuple(changes)
    if now.state != before.state:
        reopened = before.state not in OPEN and now.state in OPEN
        changes.append(
            ("reopened" if reopened else now.state if now.state != "open" else "mentioned", ())
        )
    changes += _due_change(before, now)
    if now.owners != before.owners:
        facts = (("old", _names(before.owners)), ("new", _names(now.owners)))
        changes.append(("reassigned", facts))
    return tuple(changes) or (("mentioned", ()),)


def _due_change(before: Mention, now: Mention) -> tuple[Change, ...]:
    if now.due == before.due and (now.due is not None or now.due_text == before.due_text):
        return ()
    if now.due is None:
        facts = (("old", before.due or _time(before)), ("new", _time(now)))
        return (("due-changed", facts),)
    if before.due is None:
        return (("due-set", (("new", now.due),)),)
    code = "postponed" if before.due < now.due else "brought-forward"
    return ((code, (("old", before.due), ("new", now.due))),)


def _time(mention: Mention) -> str:
    return time_of_term(mention.due_text) if mention.due_text else "–"


def _names(owners: tuple[Owner, ...]) -> str:
    return ", ".join(owner.name for owner in owners) or "–"
