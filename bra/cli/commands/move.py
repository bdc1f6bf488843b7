"""`bra move`: a meeting that has not been held, on another day."""

from typing import Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.commands.meetings import status_key
from bra.cli.complete import meetings
from bra.cli.council import Opened, open_to_write, pick_meeting
from bra.cli.naming import new_path, new_stem, own_meeting, refuse_taken
from bra.cli.options import DryRun, Today
from bra.cli.write import Change, show_changes, write_changes
from bra.editing.front import NoFrontMatterError
from bra.editing.moving import moving_edits
from bra.editing.proof import says_the_same
from bra.folder import Folder
from bra.languages import say as text_of
from bra.ledger import MeetingCalendar, effective_status
from bra.model import Meeting
from bra.text.source import apply

EXAMPLES: Final = ("bra move next 2017-10-18", "bra move 2017-10-11 2017-10-18 --dry-run")
_DATE: Final = len("2017-10-11")


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str,
        typer.Argument(metavar="MEETING", autocompletion=meetings, help="A meeting, by its date."),
    ],
    date: Annotated[
        str,
        typer.Argument(metavar="DATE", help="The new date, or date-slug to give another ending."),
    ],
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Move a meeting that has not been held to another date."""
    call = Call.of(ctx, today)
    opened = open_to_write(call)
    folder = opened.folder
    old = pick_meeting(opened, meeting)
    own = own_meeting(opened, old)
    stem = _target(opened, own, date)
    source = folder.source(own.path)
    try:
        after = apply(source.data, moving_edits(source, own, folder.council, stem))
    except (NoFrontMatterError, ValueError):
        raise opened.error("front-not-editable", path=own.path) from None
    change = Change(own.path, source.data, after, new_path(opened, stem))
    if dry_run:
        show_changes(opened, [change])
    else:
        write_changes(opened, [change], lambda now: _read_back(opened, now, own, stem))
        opened.tell("moved", old=old, new=stem)
    _tell_mentions(opened, old, stem)


def _target(opened: Opened, own: Meeting, name: str) -> str:
    """Return the stem that a meeting is to have; raises UserError when it may not be moved."""
    status = effective_status(own.status, own.date, opened.today)
    if status != "planned" or own.approved is not None:
        word = text_of(opened.language, status_key(status, opened.folder.council))
        raise opened.error("move-not-planned", path=own.path, stem=own.stem, status=word)
    stem = new_stem(opened, name)
    if len(stem) == _DATE:
        stem += own.stem[_DATE:]
    if stem == own.stem:
        raise opened.error("move-same", stem=own.stem)
    if stem[:_DATE] < opened.today:
        raise opened.error("move-past", date=stem[:_DATE])
    refuse_taken(opened, stem)
    return stem


def _read_back(opened: Opened, folder: Folder, before: Meeting, stem: str) -> None:
    """Look whether the meeting stands under its new stem only, and says what it said."""
    after = folder.reading(stem)
    left = any(each.stem == before.stem for each in folder.heads)
    found = MeetingCalendar(folder.heads).moved_to(before.stem)
    told = after is not None and says_the_same(before, after.meeting, "date", "moved_from", "title")
    if left or found != stem or not told:
        raise opened.error("not-so-meeting", name=before.stem)


def _tell_mentions(opened: Opened, old: str, stem: str) -> None:
    """Name the lines that speak of an action by the id that it had under the old stem."""
    for each in opened.folder.pages:
        for line in each.lines:
            if line.id is not None and line.id.startswith(f"{old}/") and not line.raises:
                place = f"{each.path}:{line.line}"
                new = f"{stem}/{line.id.rpartition('/')[2]}"
                opened.tell("move-mention", place=place, old=line.id, new=new)
