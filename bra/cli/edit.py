"""Make a change in the minutes: show it or write it, and read back that it says what was asked."""

from collections.abc import Sequence
from typing import NamedTuple

from bra.cli.call import Call, iso_date
from bra.cli.council import Opened, open_council, pick_action, pick_meeting, tell_troubles
from bra.cli.write import Change, show_changes, write_changes
from bra.editing.closing import Minutes, NotPossibleError, Wish, edits_for, meeting_to_change
from bra.errors import UserError
from bra.folder import Folder
from bra.ledger import Action
from bra.reading.meeting import read_meeting
from bra.text.source import Source, apply


class Asked(NamedTuple):
    """Hold what was asked on the command line."""

    ids: Sequence[str]
    state: str
    on: str | None
    note: str | None
    meeting: str | None
    internal: bool
    dry_run: bool


def change_state(call: Call, asked: Asked) -> None:
    """Give actions another state, each by one edit; all of a file are made at once."""
    opened = open_council(call)
    folder = opened.folder
    meetings = folder.meetings
    tell_troubles(opened)
    minutes = Minutes(folder.council, meetings, opened.today)
    day = _day(opened, asked.on)
    stem = pick_meeting(opened, asked.meeting) if asked.meeting else None
    wish = Wish(asked.state, day, asked.note, stem)
    actions = [_pick(opened, name, internal=asked.internal) for name in dict.fromkeys(asked.ids)]
    changed: dict[str, Change] = {}
    try:
        for action in dict.fromkeys(actions):
            minutes = _change(folder, minutes, action, wish, changed)
    except NotPossibleError as error:
        raise opened.error(error.code, **error.facts) from None
    if asked.dry_run:
        show_changes(call, changed.values())
        return
    ids = [str(action.id) for action in actions if action.id]
    write_changes(
        opened, changed.values(), lambda folder: _read_back(opened, folder, ids, asked.state)
    )


def _day(opened: Opened, text: str | None) -> str:
    if text is None:
        return opened.today
    day = iso_date(text)
    if day is None or day.isoformat() > opened.today:
        message = f"--on: {text!r} is not a date written YYYY-MM-DD, today or before."
        raise UserError("bad-date", message, text=text)
    return day.isoformat()


def _pick(opened: Opened, name: str, *, internal: bool) -> Action:
    actions = list(opened.folder.ledger.actions(opened.today, internal=internal))
    action = pick_action(opened, name, actions)
    if action.confidential and not internal:
        raise opened.error("withheld-action", name=str(action.id))
    return action


def _change(
    folder: Folder,
    minutes: Minutes,
    action: Action,
    wish: Wish,
    changed: dict[str, Change],
) -> Minutes:
    """Note one change of one file, and return the minutes as they then read."""
    meeting = meeting_to_change(minutes, action, wish)
    path = meeting.path
    if path in changed:
        before, now = changed[path].before, changed[path].after
    else:
        before = now = folder.source(path).data
    after = apply(now, edits_for(Source(path, now), minutes, meeting, action, wish))
    changed[path] = Change(path, before, after)
    read = read_meeting(Source(path, after), meeting.stem, minutes.council)
    meetings = tuple(read if each.stem == read.stem else each for each in minutes.meetings)
    return minutes._replace(meetings=meetings)


def _read_back(opened: Opened, folder: Folder, ids: list[str], state: str) -> None:
    """Look whether the minutes as written say what was asked."""
    found = {each.id: each for each in folder.ledger.actions(opened.today, internal=True)}
    wrong = [each for each in ids if each not in found or found[each].state != state]
    if wrong:
        raise opened.error("not-so", name=", ".join(wrong))
