"""What a meeting's minutes say of actions, and what lapses when the meeting is cancelled."""

from bra.cli.council import Opened, owner_names
from bra.cli.write import Change
from bra.languages import say as text_of
from bra.languages.cldr import list_of
from bra.ledger import Action, Ledger
from bra.model import ActionLine, Meeting
from bra.reading.term import time_of_term

Told = tuple[str, dict[str, str]]
"""The code of a message, and its facts."""


def lapsing(opened: Opened, own: Meeting, change: Change) -> list[Told]:
    """Return what is told of the changes of actions that count no longer after one of a file.

    The change cancels the meeting, and is not written yet.
    """
    folder = opened.folder
    lines: dict[str, list[ActionLine]] = {}
    for line in own.actions:
        if line.id is not None:
            lines.setdefault(line.id, []).append(line)
    if not lines:
        return []
    states = (folder, folder.as_if(_files(change)))
    ledgers = [each.ledger_of(set(lines)) for each in states]
    before, after = (_actions(each, set(lines), own.date, internal=False) for each in ledgers)
    was_inside, now_inside = (
        _actions(each, set(lines), own.date, internal=True) for each in ledgers
    )
    told: list[Told] = []
    for full_id, about in lines.items():
        if full_id not in before:
            continue
        public = [line for line in about if not line.confidential]
        lapsed = _lapsed(opened, before[full_id], after.get(full_id))
        if before[full_id].confidential or not public or not lapsed:
            inside = _lapsed(opened, was_inside[full_id], now_inside.get(full_id))
            lapsed = [("hidden", {})] if inside and inside[0][0] != "raised" else inside
        place = f"{own.path}:{(public or about)[0].line}"
        for code, facts in lapsed:
            told.append((f"lapses.{code}", {"place": place, "id": full_id, **facts}))
    return [*told, ("lapses.how", {})] if told else []


def _files(change: Change) -> dict[str, bytes]:
    return {change.path: change.after}


def _actions(ledger: Ledger, ids: set[str], day: str, *, internal: bool) -> dict[str, Action]:
    """Return the actions by id as they stand on a day; `internal` as confidential text has them."""
    found = ledger.actions(day, internal=internal)
    return {action.id: action for action in found if action.id is not None and action.id in ids}


def _lapsed(opened: Opened, was: Action, now: Action | None) -> list[Told]:
    """Return what is told of one action: a code, and the facts of its message."""
    if now is None:
        return [("raised", {})]
    found: list[Told] = []
    if [owner.name for owner in was.owners] != [owner.name for owner in now.owners]:
        names = list_of(owner_names(now), opened.language.code)
        found.append(("owners", {"owners": names}) if names else ("no-owner", {}))
    if (was.due, was.standing) != (now.due, now.standing):
        due = now.due or time_of_term(now.due_text or "")
        found.append(("due", {"due": due}) if due else ("no-due", {}))
    if was.state != now.state:
        found.append(("state", {"state": text_of(opened.language, f"state.{now.state}")}))
    return found
