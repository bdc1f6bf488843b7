"""In which order actions are shown to people."""

from bra.ledger.fold import OPEN, Action


def urgency(action: Action) -> tuple[int, str, str, str]:
    """Order actions so that what hurts most comes first.

    Overdue, then by due date, then without one, then standing, and what is closed last; of equals
    the older first.
    """
    if action.state not in OPEN:
        return 4, action.closed or "", action.raised, f"{action.meeting} {action.line:07}"
    if action.standing:
        rank = 3
    elif action.due is None:
        rank = 2
    else:
        rank = 0 if action.overdue else 1
    return rank, action.due or "", action.raised, f"{action.meeting} {action.line:07}"
