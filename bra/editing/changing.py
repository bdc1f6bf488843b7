"""Postponing an action, and giving it to somebody else."""

from collections.abc import Callable
from typing import Final

from bra.editing.closing import said
from bra.editing.line import edit_of, with_box, with_due, with_owners
from bra.editing.minutes import (
    Change,
    File,
    Minutes,
    NotPossibleError,
    Subject,
    Wish,
    first_coming,
    lines_about,
)
from bra.editing.owners import find_owners
from bra.editing.times import Time, term_for
from bra.editing.words import new_line, note_below, owners_text, with_note
from bra.ledger import MeetingCalendar
from bra.ledger.fold import OPEN
from bra.model import ActionLine, Owner

_RAISING: Final = ("planned", "draft")


def postpone(
    minutes: Minutes, subject: Subject, wish: Wish, calendar: MeetingCalendar, time: Time
) -> Change:
    """Say when an action is now to be done.

    The raising line is changed only while its minutes are a draft and no later meeting was held;
    otherwise a line in the first planned meeting or draft says it.  No later line may say another
    time, for that would count.  Raises NotPossibleError.
    """
    _check_open(subject)
    action = subject.action
    if time.date is not None and time.date < action.raised:
        raise NotPossibleError("due-before-raised", day=time.date, raised=action.raised)
    file, line = _where(minutes, subject, wish, lambda line: line.due is not None)
    place = minutes.place(file.meeting)
    term = term_for(time, calendar, file.meeting, minutes.council.language)
    if line is None:
        new = said(minutes, file, subject, wish, action.state, term)
        return Change(file.meeting.stem, lines=(new,))
    text = with_due(_as_it_stands(minutes, subject, file, line), place, term)
    return _with_note(file, line, text, wish)


def assign(
    minutes: Minutes, subject: Subject, wish: Wish, asked: tuple[str, ...]
) -> tuple[Change, tuple[Owner, ...]]:
    """Say who is now to do an action; return the owners that were meant as well.

    Where it is said is as for `postpone`.  Names are looked up as in the minutes that get the line.
    Raises NotPossibleError.
    """
    _check_open(subject)
    action = subject.action
    file, line = _where(minutes, subject, wish, lambda line: bool(line.owners))
    place = minutes.place(file.meeting)
    owners = find_owners(asked, place.names)
    if line is None:
        full_id = str(action.id)
        words = "" if action.confidential else action.text
        note = wish.note
        new = new_line(place, full_id, action.state, owners=owners, words=note or words)
        if new is not None:
            return Change(file.meeting.stem, lines=(new,)), owners
        new = new_line(place, full_id, action.state, owners=owners, words=words)
        new = new or new_line(place, full_id, action.state, owners=owners)
        if new is None:
            raise NotPossibleError("not-so", name=full_id)
        return Change(file.meeting.stem, lines=(with_note(new, note) if note else new,)), owners
    names = owners_text(owners, place.code)
    text = with_owners(_as_it_stands(minutes, subject, file, line), place, names)
    return _with_note(file, line, text, wish), owners


def _check_open(subject: Subject) -> None:
    if subject.action.state not in OPEN:
        raise NotPossibleError("is-closed", name=str(subject.action.id))


def _where(
    minutes: Minutes, subject: Subject, wish: Wish, says: Callable[[ActionLine], bool]
) -> tuple[File, ActionLine | None]:
    """Return the file that is to say it, and the line of it that is to be changed."""
    after = subject.last_said(says)
    own = _own(minutes, subject, wish, after)
    file = own if own is not None else first_coming(minutes, subject, wish, after)
    found = lines_about(file, subject, internal=wish.internal)
    saying = [line for line in found if says(line)] or found[:1]
    return file, saying[-1] if saying else None


def _own(minutes: Minutes, subject: Subject, wish: Wish, after: tuple[str, str]) -> File | None:
    """Return the file that raises an action, when it is the one to change."""
    stem = subject.action.meeting
    head = minutes.head(stem)
    raised = not subject.action.orphan or subject.at_home
    if head is None or not raised or wish.meeting not in (None, stem):
        return None
    place = (head.date, head.stem)
    later = any(
        (other.date, other.stem) > place
        and other.date <= minutes.today
        and other.status != "cancelled"
        for other in minutes.heads
    )
    if later or after > place:
        return None
    return minutes.editable(stem, _RAISING)


def _as_it_stands(minutes: Minutes, subject: Subject, file: File, line: ActionLine) -> str:
    """Return a line as it is to be changed: what is under way stays so at a meeting to come.

    Such a line was carried there before somebody said that the action is under way, and its empty
    box would take that back.
    """
    text = file.source.slice(line.start, line.end)
    carried = not line.raises and line.state == "open" and file.meeting.date > minutes.today
    if carried and subject.action.state == "under way":
        return with_box(text, minutes.place(file.meeting), "under way")
    return text


def _with_note(file: File, line: ActionLine, text: str, wish: Wish) -> Change:
    edits = [edit_of(file.source, line, text)]
    if wish.note:
        edits.append(note_below(file.source, line, wish.note))
    return Change(file.meeting.stem, tuple(edits))
