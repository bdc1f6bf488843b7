"""Two lines about one action that cannot both hold."""

from bra.ledger.fold import OPEN
from bra.model import ActionLine


def contradict(one: ActionLine, other: ActionLine) -> bool:
    """Tell whether two lines give one action different states, days, times or owners.

    What only one of them gives contradicts nothing, nor does what was open and is under way.
    """
    said = zip(_said(one), _said(other), strict=True)
    going_on = one.state in OPEN and other.state in OPEN
    return (one.state != other.state and not going_on) or any(a != b for a, b in said if a and b)


def _said(line: ActionLine) -> tuple[object, ...]:
    due = line.due and (line.due.date or line.due.text)
    owners = frozenset(owner.name for owner in line.owners)
    return due, line.not_before, line.closed, line.reopened, owners
