"""What each line changed in the life of an action."""

from typing import NamedTuple

from bra.ledger.fold import OPEN, Action, Mention
from bra.model import Owner

Change = tuple[str, tuple[tuple[str, str], ...]]


class Step(NamedTuple):
    """Hold one line of the history and what it changed, as codes with facts.

    The codes are raised, mentioned, done, dropped, reopened, under way, postponed, due-set and
    reassigned.
    """

    mention: Mention
    changes: tuple[Change, ...]


def history(action: Action) -> tuple[Step, ...]:
    """Return the steps of an action, in order."""
    steps: list[Step] = []
    before: Mention | None = None
    for mention in action.mentions:
        steps.append(Step(mention, _changes(before, mention)))
        before = mention
    return tuple(steps)


def _changes(before: Mention | None, now: Mention) -> tuple[Change, ...]:
    changes: list[Change] = []
    if before is None:
        changes.append(("raised", ()))
        if now.state not in OPEN:
            changes.append((now.state, ()))
        return tuple(changes)
    if now.state != before.state:
        reopened = before.state not in OPEN and now.state in OPEN
        changes.append(
            ("reopened" if reopened else now.state if now.state != "open" else "mentioned", ())
        )
    if now.due != before.due and now.due is not None:
        if before.due is None:
            changes.append(("due-set", (("new", now.due),)))
        else:
            changes.append(("postponed", (("old", before.due), ("new", now.due))))
    if now.owners != before.owners:
        facts = (("old", _names(before.owners)), ("new", _names(now.owners)))
        changes.append(("reassigned", facts))
    return tuple(changes) or (("mentioned", ()),)


def _names(owners: tuple[Owner, ...]) -> str:
    return ", ".join(owner.name for owner in owners) or "–"
