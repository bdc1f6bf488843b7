"""In which order actions are shown to people."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from bra.languages import Language
from bra.languages.alphabet import alphabetic
from bra.ledger.fold import OPEN, Action

Key = tuple[int | str, ...]


def urgency(action: Action) -> tuple[int, str, str, str]:
    """Order actions so that what hurts most comes first.

    Overdue, then by due date, then without one, then standing, and what is closed last; of equals
    the older first.
    """
    if action.state not in OPEN:
        return 4, action.closed or "", action.raised, _place(action)
    if action.standing:
        rank = 3
    elif action.due is None:
        rank = 2
    else:
        rank = 0 if action.overdue else 1
    return rank, action.due or "", action.raised, _place(action)


def _by_due(action: Action, _spoken: Language) -> Key:
    """Order by the day something is due, closed or not; what has none comes last."""
    return action.due is None or action.standing, action.due or "", action.raised, _place(action)


def _by_owner(action: Action, spoken: Language) -> Key:
    names = [alphabetic(owner.name, spoken) for owner in action.owners]
    return not names, " ".join(names), *urgency(action)


def _by_organisation(action: Action, spoken: Language) -> Key:
    names = [alphabetic(name, spoken) for name in action.organisations]
    return not names, " ".join(names), *urgency(action)


def _by_age(action: Action, _spoken: Language) -> Key:
    return action.raised, _place(action)


def _by_silence(action: Action, _spoken: Language) -> Key:
    """Order so that what nobody has said anything new of for longest comes first."""
    return max((m.day for m in action.mentions), default=action.raised), *urgency(action)


def _place(action: Action) -> str:
    return f"{action.meeting} {action.line:07}"


ORDERS: Final[Mapping[str, Callable[[Action, Language], Key]]] = MappingProxyType(
    {
        "urgency": lambda action, _spoken: urgency(action),
        "due": _by_due,
        "owner": _by_owner,
        "organisation": _by_organisation,
        "raised": _by_age,
        "latest": _by_age,
        "silence": _by_silence,
    }
)
"""The orders that may be asked for; `latest` is `raised` with the newest meeting first."""


def arrange(actions: Iterable[Action], order: str, spoken: Language) -> tuple[Action, ...]:
    """Return actions in one of `ORDERS`; names stand as in the language's alphabet."""
    key = ORDERS[order]
    found = sorted(actions, key=lambda action: key(action, spoken))
    if order == "latest":  # the newest meeting first, its actions in the order of its file
        found.sort(key=lambda action: action.meeting, reverse=True)
    return tuple(found)


class Group(NamedTuple):
    """Hold the actions of one owner or organisation; `name` is None for those without one."""

    name: str | None
    actions: tuple[Action, ...]


def grouped(actions: Iterable[Action], by: str, spoken: Language) -> tuple[Group, ...]:
    """Return actions by `owner` or `organisation`, names in the order of the alphabet.

    An action of several stands under each of them; those without one come last.
    """
    groups: dict[str | None, list[Action]] = {}
    for action in actions:
        owners = tuple(owner.name for owner in action.owners)
        for name in dict.fromkeys(owners if by == "owner" else action.organisations) or (None,):
            groups.setdefault(name, []).append(action)
    order = sorted(groups, key=lambda name: (name is None, alphabetic(name or "", spoken)))
    return tuple(Group(name, tuple(groups[name])) for name in order)
