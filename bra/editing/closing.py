"""Closing an action, dropping it, and opening it again: which line changes, and how."""

from collections.abc import Callable, Iterator
from typing import Final

from bra.editing.line import WORDS, Place, closed, edit_of, opened
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
from bra.editing.words import new_line, note_below, with_note
from bra.languages import language
from bra.ledger import Action
from bra.ledger.fold import OPEN, fold
from bra.model import ActionLine

_OWN: Final = ("draft", "final")
_REOPENABLE: Final = ("planned", "draft", "final")

Rewrite = Callable[[str, Place, str], str]
"""Make a line's new text of its text, its place and the language of its file."""


def close(minutes: Minutes, subject: Subject, wish: Wish, state: str) -> Change:
    """Say that an action is done or dropped.

    The raising line is changed while its minutes are a draft or final, unless it is closed already
    and the action was opened again since.  Otherwise see `bra.editing.minutes.first_coming`.
    Raises NotPossibleError.
    """
    action = subject.action
    _check_day(subject, wish)
    if action.state not in OPEN:
        raise NotPossibleError("is-closed", name=str(action.id))

    def rewritten(text: str, place: Place, code: str) -> str:
        return closed(text, place, state, wish.day, code)

    if wish.meeting in (None, action.meeting):
        own = minutes.editable(action.meeting, _OWN)
        line = _raising(own, subject, wish) if own is not None else None
        if own is not None and line is not None and line.state in OPEN:
            return _changed(minutes, own, line, wish, rewritten)
    file = first_coming(minutes, subject, wish, ("", ""))
    found = lines_about(file, subject, internal=wish.internal)
    if found:
        return _changed(minutes, file, found[-1], wish, rewritten)
    return _added(minutes, file, subject, wish, state)


def says_closed(action: Action, state: str, wish: Wish) -> bool:
    """Tell whether an action was closed as was asked, on that day."""
    return (action.state, action.closed) == (state, wish.day)


def reopen(minutes: Minutes, subject: Subject, wish: Wish) -> Change:
    """Say that an action is open again.

    The lines that closed it are undone where they can be edited and stand in one file; otherwise
    a line gives the day.  Raises NotPossibleError.
    """
    action = subject.action
    _check_day(subject, wish)
    if action.state in OPEN:
        raise NotPossibleError("is-open", name=str(action.id))
    undone = _undoing(minutes, subject, wish)
    if undone is not None:
        return undone
    after = subject.last_said(lambda line: line.state not in OPEN)
    file = first_coming(minutes, subject, wish, after)
    found = lines_about(file, subject, internal=wish.internal)

    def rewritten(text: str, place: Place, code: str) -> str:
        term = f"{language(code).due_words['reopened'][0]} {wish.day}"
        return opened(text, place, term=term)

    if found:
        return _changed(minutes, file, found[-1], wish, rewritten)
    return _added(minutes, file, subject, wish, "open")


def notes_that_stay(subject: Subject, stem: str, *, internal: bool) -> Iterator[tuple[str, str]]:
    """Return the notes below the lines of one meeting that closed an action, each with its place.

    Nobody can tell whether such a note gave the reason of the closing, so that none is taken away.
    """
    for page, line in subject.lines:
        closing = page.stem == stem and line.state not in OPEN and line.notes
        if closing and (internal or not line.confidential):
            yield f"{page.path}:{line.line}", " ".join(line.notes.split())


def words_that_stay(subject: Subject, stem: str, *, internal: bool) -> Iterator[tuple[str, str]]:
    """Return the words of later lines of one meeting that closed an action, each with its place.

    They may say why it was closed, and then stand in a line that says that it is open.
    """
    own = " ".join(subject.action.text.split())
    for page, line in subject.lines:
        closing = page.stem == stem and line.state not in OPEN and not line.raises
        words = " ".join(line.text.split())
        if closing and words not in ("", own) and (internal or not line.confidential):
            yield f"{page.path}:{line.line}", words


def _undoing(minutes: Minutes, subject: Subject, wish: Wish) -> Change | None:
    """Return the change that undoes the closing, where one file has all that must be undone."""
    stems = dict.fromkeys(page.stem for page, line in subject.lines if line.state not in OPEN)
    for stem in reversed(stems):
        own = minutes.editable(stem, _REOPENABLE) if wish.meeting in (None, stem) else None
        if own is None or not _opens(subject, stem, minutes.today, internal=wish.internal):
            continue
        found = lines_about(own, subject, internal=wish.internal)
        return _undone(minutes, own, [line for line in found if line.state not in OPEN], wish)
    return None


def _opens(subject: Subject, stem: str, today: str, *, internal: bool) -> bool:
    """Tell whether an action is open on a day when the lines of one meeting do not close it."""
    entries = [
        (page, line._replace(state="open", closed=None))
        if page.stem == stem and (internal or not line.confidential)
        else (page, line)
        for page, line in subject.lines
    ]
    found = fold(subject.action.id, entries, today, lambda *_: None, None)
    return found is not None and found.state in OPEN


def _check_day(subject: Subject, wish: Wish) -> None:
    raised = subject.action.raised
    if wish.day < raised:
        raise NotPossibleError("before-raised", day=wish.day, raised=raised)


def _raising(file: File, subject: Subject, wish: Wish) -> ActionLine | None:
    found = lines_about(file, subject, internal=wish.internal)
    return next((line for line in found if line.raises or subject.at_home), None)


def _changed(
    minutes: Minutes, file: File, line: ActionLine, wish: Wish, rewritten: Rewrite
) -> Change:
    place = minutes.place(file.meeting)
    text = file.source.slice(line.start, line.end)
    edits = [edit_of(file.source, line, rewritten(text, place, file.meeting.language))]
    if wish.note:
        edits.append(note_below(file.source, line, wish.note))
    return Change(file.meeting.stem, tuple(edits))


def _undone(minutes: Minutes, file: File, lines: list[ActionLine], wish: Wish) -> Change:
    place = minutes.place(file.meeting)
    edits = [
        edit_of(file.source, line, opened(file.source.slice(line.start, line.end), place))
        for line in lines
    ]
    if wish.note:
        edits.append(note_below(file.source, lines[-1], wish.note))
    return Change(file.meeting.stem, tuple(edits))


def _added(minutes: Minutes, file: File, subject: Subject, wish: Wish, state: str) -> Change:
    key = WORDS[state]
    term = f"{language(file.meeting.language).due_words[key][0]} {wish.day}"
    return Change(file.meeting.stem, lines=(said(minutes, file, subject, wish, state, term),))


def said(minutes: Minutes, file: File, subject: Subject, wish: Wish, state: str, term: str) -> str:
    """Return a new line about an action, in the words of the note or else in its own.

    The words of a confidential action stay where they are confidential.
    """
    action = subject.action
    place = minutes.place(file.meeting)
    full_id = str(action.id)
    if wish.note:
        line = new_line(place, full_id, state, words=wish.note, term=term)
        if line is not None:
            return line
    words = "" if action.confidential else action.text
    line = new_line(place, full_id, state, words=words, term=term)
    line = line or new_line(place, full_id, state, term=term)
    if line is None:
        raise NotPossibleError("not-so", name=full_id)
    return with_note(line, wish.note) if wish.note else line
