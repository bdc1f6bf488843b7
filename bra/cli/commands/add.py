"""`bra add`: Write a new action into the minutes."""

from functools import partial
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.edit import Asked, Desk, finish, open_desk, possible
from bra.cli.options import DryRun, InMeeting, Internal, Note, Today, names
from bra.cli.output import put

if TYPE_CHECKING:
    from bra.editing.adding import Added, New
    from bra.editing.minutes import File
    from bra.folder import Folder

EXAMPLES: Final = (
    'bra add "bjuda in länsstyrelsen" --owner sekreteraren --due "nästa möte"',
    'bra add "ta fram en lista" --owner Jonas --owner polisen --due 2017-12-06 --in last --item 4',
)


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What is to be done.")],
    owner: Annotated[
        list[str] | None,
        typer.Option(
            "--owner",
            metavar="NAME",
            autocompletion=names,
            help="Who is to do it; may be given several times.",
        ),
    ] = None,
    due: Annotated[
        str | None,
        typer.Option(
            "--due", metavar="WHEN", help="A date, or words such as nästa möte, v. 42, löpande."
        ),
    ] = None,
    meeting: InMeeting = None,
    item: Annotated[
        str | None,
        typer.Option("--item", metavar="N", help="The item it belongs to; else the last matter."),
    ] = None,
    note: Note = None,
    internal: Internal = False,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Write a new action into the minutes."""
    call = Call.of(ctx, today)
    desk = open_desk(call, Asked(None, note, meeting, internal, dry_run))
    added = _add(desk, text, tuple(owner or ()), due, item)
    if not dry_run:
        put(call, f"{added.full_id}\n")


def _add(
    desk: Desk, text: str, owners: tuple[str, ...], due: str | None, item: str | None
) -> "Added":
    from bra.editing.adding import New, add, file_for
    from bra.editing.times import read_time
    from bra.languages.dates import iso_day
    from bra.ledger.numbers import next_number

    opened, minutes = desk.opened, desk.minutes
    file = possible(opened, lambda: file_for(minutes, desk.wish.meeting))
    if item is not None and opened.folder.council.numbering == "year":
        file = _numbered(opened.folder, file)
    stem = file.meeting.stem
    ledger = opened.folder.ledger_of(())
    page = ledger.calendar.page(stem)
    following = ledger.calendar.following(page) if page is not None else None
    code = opened.folder.council.language

    def asked() -> "New":
        time = None if due is None else read_time(due, file.meeting.date, code, following)
        return New(text, owners, time, item, desk.wish.note)

    new = possible(opened, asked)
    number = next_number(stem, opened.folder.action_ids)
    added = possible(
        opened,
        lambda: add(minutes, file, number, new, ledger.calendar, internal=desk.wish.internal),
    )
    check = partial(_check, desk, added, new)
    finish(desk, [added.change], [added.full_id], check)
    if new.time is not None and new.time.date is not None and iso_day(new.time.words) is None:
        # What was typed is read as of the meeting's day, which may be another year's.
        opened.tell("due-then", name=added.full_id, day=new.time.date)
    for each in added.owners:
        if each.kind == "unknown":
            opened.tell("unknown-owner", name=each.name)
    return added


def _numbered(folder: "Folder", file: "File") -> "File":
    """Return the file with the numbers that its items have in the year."""
    found = next(each for each in folder.meetings if each.stem == file.meeting.stem)
    return file._replace(meeting=found)


def _check(desk: Desk, added: "Added", new: "New", after: "Folder") -> None:
    """Look whether the minutes raise the action as it was asked for."""
    from bra.editing.adding import says_added

    found = after.reading(added.change.stem)
    if found is None or not says_added(found.meeting, added, new):
        raise desk.opened.error("reads-otherwise", words=new.text)
