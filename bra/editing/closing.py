"""Closing an action, dropping it, and opening it again: which line changes, and how."""

from typing import Final, NamedTuple

from bra.editing.followup import follow_up
from bra.editing.line import BOXES, close, place_of, undo_closing
from bra.languages import language
from bra.ledger import Action, effective_status
from bra.ledger.fold import OPEN
from bra.model import ActionLine, Council, Meeting
from bra.text.source import Edit, Source

_EDITABLE: Final = ("draft", "final")
_COMING: Final = ("planned", "draft")


class NotPossibleError(Exception):
    """Tell why a change cannot be made: `code` names the message, `facts` fill it."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Wish(NamedTuple):
    """Hold what is wanted: a state, the ISO day it holds from, words, and where they are to go."""

    state: str
    day: str
    note: str | None
    meeting: str | None


class Minutes(NamedTuple):
    """Hold what an edit looks at: the council, its meetings, and the ISO day that is today."""

    council: Council
    meetings: tuple[Meeting, ...]
    today: str

    def of(self, stem: str) -> Meeting | None:
        """Return the meeting of a stem."""
        return next((meeting for meeting in self.meetings if meeting.stem == stem), None)

    def state(self, meeting: Meeting) -> str:
        """Return the state of a meeting today."""
        return effective_status(meeting.status, meeting.date, self.today)


def meeting_to_change(minutes: Minutes, action: Action, wish: Wish) -> Meeting:
    """Return the meeting whose file says what is wanted, by the rules of the command line.

    Closing changes the raising line while its minutes are a draft or final; opening again undoes
    the line that closed the action where that can be edited.  Anything else is a line in the first
    planned or draft meeting from the day on.  Raises NotPossibleError.
    """
    if action.id is None and wish.meeting is not None:
        raise NotPossibleError("no-id", name=action.text)
    if wish.day < action.raised:
        raise NotPossibleError("before-raised", day=wish.day, raised=action.raised)
    if (action.state in OPEN) == (wish.state in OPEN):
        code = "is-open" if wish.state in OPEN else "is-closed"
        raise NotPossibleError(code, name=str(action.id or action.text))
    own = minutes.of(action.meeting if wish.state not in OPEN else _closing_meeting(action))
    if own is not None and wish.meeting in (None, own.stem) and minutes.state(own) in _EDITABLE:
        return own
    if wish.meeting is not None:
        named = minutes.of(wish.meeting)
        if named is None or minutes.state(named) not in _COMING:
            raise NotPossibleError("not-editable", stem=wish.meeting)
        return named
    for meeting in minutes.meetings:
        if meeting.date >= wish.day and minutes.state(meeting) in _COMING:
            return meeting
    raise NotPossibleError("no-meeting-to-write", day=wish.day)


def edits_for(
    source: Source, minutes: Minutes, meeting: Meeting, action: Action, wish: Wish
) -> list[Edit]:
    """Return the edits of one file that make an action what is wished."""
    code = meeting.language
    line = _own_line(meeting, action, wish)
    if line is None:
        return [
            follow_up(source, meeting, minutes.meetings, minutes.council, _new(action, wish, code))
        ]
    place = place_of(source, line, meeting.stem, minutes.council.language)
    if wish.state in OPEN:
        if line.state in OPEN:
            raise NotPossibleError("line-is-open", path=meeting.path, line=str(line.line))
        edits = undo_closing(place)
    else:
        edits = close(place, wish.state, wish.day, code)
    if wish.note:
        indent = " " * (len(place.text) - len(place.text.lstrip()) + 2)
        note = source.newline() + f"{indent}{_one_line(wish.note)}".encode()
        edits.append(Edit(line.end, line.end, note))
    return edits


def _own_line(meeting: Meeting, action: Action, wish: Wish) -> ActionLine | None:
    """Return the line of the file that is about the action, if there is one to change."""
    if meeting.stem == action.meeting:
        own = [
            line
            for line in meeting.actions
            if line.raises and (line.id == action.id if line.id else line.text == action.text)
        ]
        if own:
            return own[0]
    found = [line for line in meeting.actions if line.id == action.id and action.id is not None]
    if wish.state in OPEN:
        found = [line for line in found if line.state not in OPEN]
    return found[-1] if found else None


def _closing_meeting(action: Action) -> str:
    """Return the meeting whose line closed an action last."""
    closing = action.meeting
    was_open = True
    for mention in action.mentions:
        is_open = mention.state in OPEN
        if was_open and not is_open:
            closing = mention.meeting
        was_open = is_open
    return closing


def _new(action: Action, wish: Wish, code: str) -> str:
    key = {"done": "done", "dropped": "dropped"}.get(wish.state, "reopened")
    term = f"{language(code).due_words[key][0]} {wish.day}"
    # The words of a confidential action stay where they are confidential.
    words = action.text.split("\n")[0] if not action.confidential else ""
    words = _one_line(wish.note) if wish.note else words
    said = f"{words} ({term})" if words else f"({term})"
    return f"- [{BOXES[wish.state]}] **{action.id}** {said}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
