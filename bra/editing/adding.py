"""A new action in the minutes of a meeting."""

from typing import Final, NamedTuple

from bra.editing.minutes import (
    COMING,
    Change,
    File,
    Minutes,
    NotPossibleError,
    editable_or_why,
)
from bra.editing.owners import find_owners
from bra.editing.placing import at_end_of
from bra.editing.times import Time, term_for
from bra.editing.words import new_line, one_line, says_note, with_note
from bra.ledger import MeetingCalendar
from bra.model import Item, Meeting, Owner

_OPEN_TO_NEW: Final = ("planned", "draft", "final")


class New(NamedTuple):
    """Hold an action as it is asked for; `item` is the number of the item it belongs to."""

    text: str
    owners: tuple[str, ...]
    time: Time | None
    item: str | None
    note: str | None


class Added(NamedTuple):
    """Hold the change that adds an action, and what the minutes are to say of it then."""

    change: Change
    full_id: str
    owners: tuple[Owner, ...]
    item: Item


def add(
    minutes: Minutes,
    file: File,
    number: int,
    new: New,
    calendar: MeetingCalendar,
    *,
    internal: bool,
) -> Added:
    """Return the change that adds an action with a number to the file of a meeting.

    Raises NotPossibleError, also for words that would read as anything else than what is to be
    done.
    """
    meeting = file.meeting
    place = minutes.place(meeting)
    text = _text(new.text)
    item = _item(file, new.item)
    if item.confidential and not internal:
        raise NotPossibleError("confidential-item", number=item.number or "–")
    # Each was given by itself: two unknown words in two options are no name together.
    each = [find_owners((asked,), place.names) for asked in new.owners]
    owners = tuple(dict.fromkeys(owner for found in each for owner in found))
    term = None
    if new.time is not None:
        if new.time.date is not None and new.time.date < meeting.date:
            raise NotPossibleError("due-before-given", day=new.time.date, given=meeting.date)
        term = term_for(new.time, calendar, meeting, minutes.council.language)
    full_id = f"{meeting.stem}/A{number}"
    line = new_line(place, full_id, "raised", owners=owners, words=text, term=term)
    if line is None:
        raise NotPossibleError("reads-otherwise", words=text)
    entry = with_note(line, new.note) if new.note else line
    change = Change(meeting.stem, (at_end_of(file.source, item, [entry]),))
    return Added(change, full_id, owners, item)


def file_for(minutes: Minutes, stem: str | None) -> File:
    """Return the file that a new action goes into: the last meeting's draft, unless one is named.

    Raises NotPossibleError where minutes are approved or the meeting is cancelled.
    """
    if stem is None:
        held = [
            head
            for head in minutes.heads
            if head.date <= minutes.today and head.status != "cancelled"
        ]
        if not held:
            raise NotPossibleError("say-where-none")
        stem = held[-1].stem
        if minutes.state(held[-1]) not in COMING:
            # What is finished is added to only when that is said.
            raise NotPossibleError("say-where", stem=stem)
    file = editable_or_why(minutes, stem, _OPEN_TO_NEW, "takes-no-actions")
    if minutes.state(file.meeting) == "final" and any(
        line.id is None and line.raises and line.numberable for line in file.meeting.actions
    ):
        # The numbers that these have when read would be others afterwards.
        raise NotPossibleError("number-first", stem=stem)
    return file


def says_added(after: Meeting, added: Added, new: New) -> bool:
    """Tell whether minutes raise an action as it was asked for."""
    found = [line for line in after.actions if line.id == added.full_id and line.raises]
    if len(found) != 1:
        return False
    line = found[0]
    return (
        line.text == new.text.strip()
        and {owner.name for owner in line.owners} == {owner.name for owner in added.owners}
        and (line.due is None) == (new.time is None)
        and line.item_title == added.item.title
        and line.confidential == added.item.confidential
        and (new.note is None or says_note(line, new.note))
    )


def _text(typed: str) -> str:
    """Return what is to be done as one line; line breaks are refused, not lost."""
    text = typed.strip()
    if text.splitlines() != [text]:
        raise NotPossibleError("more-than-a-line" if text else "empty-words", option="TEXT")
    one_line(text, "TEXT")
    return text


def _item(file: File, number: str | None) -> Item:
    """Return the item of a number; without one the last that is about a matter and public."""
    items = file.meeting.items
    if number is not None:
        wanted = number.strip().removeprefix("§").strip().rstrip(".").casefold()
        found = [item for item in items if (item.number or "").casefold() == wanted]
        if len(found) != 1:
            known = ", ".join(item.number for item in items if item.number) or "–"
            raise NotPossibleError("unknown-item", number=number, known=known)
        return found[0]
    public = [item for item in items if not item.confidential]
    matters = [item for item in public if item.means is None]
    if not public:
        raise NotPossibleError("no-public-item", stem=file.meeting.stem)
    return (matters or public)[-1]
