"""What a meeting's minutes say of actions, and what lapses when the meeting is cancelled."""

from bra.cli.council import Opened, owner_names
from bra.cli.write import Change
from bra.folder import Folder
from bra.languages import say as text_of
from bra.languages.cldr import list_of
from bra.ledger import Action
from bra.model import Meeting
from bra.reading.term import time_of_term

Told = tuple[str, dict[str, str]]
"""The code of a message, and its facts."""


def lapsing(opened: Opened, own: Meeting, change: Change) -> list[Told]:
    """Return what is told of the changes of actions that count no longer after one of a file.

    The change cancels the meeting, and is not written yet.
    """
    folder = opened.folder
    ids = {line.id for line in own.actions if line.id is not None}
    if not ids:
        return []
    before, after = (_actions(each, ids, own) for each in (folder, folder.as_if(_files(change))))
    told: list[Told] = []
    for line in own.actions:
        was, now = before.get(line.id), after.get(line.id)
        if was is None:
            continue
        place, hidden = f"{own.path}:{line.line}", line.confidential or was.confidential
        for code, facts in _lapsed(opened, was, now, hidden=hidden):
            told.append((f"lapses.{code}", {"place": place, "id": str(line.id), **facts}))
    return [*told, ("lapses.how", {})] if told else []


def _files(change: Change) -> dict[str, bytes]:
    return {change.path: change.after}


def _actions(folder: Folder, ids: set[str], own: Meeting) -> dict[str | None, Action]:
    """Return the actions by id as they stand on the day of the meeting."""
    found = folder.ledger_of(ids).actions(own.date, internal=True)
    return {action.id: action for action in found if action.id in ids}


def _lapsed(opened: Opened, was: Action, now: Action | None, *, hidden: bool) -> list[Told]:
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
    return [("hidden", {})] if hidden and found else found
