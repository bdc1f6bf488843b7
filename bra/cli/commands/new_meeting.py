"""`bra new-meeting`: the file of a meeting to come."""

from typing import Annotated, Final

import typer

from bra import store
from bra.cli.call import Call
from bra.cli.council import Opened, open_to_write, tell_troubles, tell_withheld
from bra.cli.naming import new_path, new_stem, refuse_taken
from bra.cli.options import DryRun, Internal, Today
from bra.cli.output import put, say
from bra.errors import SpokenError
from bra.languages import say as text_of
from bra.languages.times import read_time
from bra.ledger import effective_status
from bra.model import TimeRange
from bra.planning.blank import blank_minutes
from bra.planning.coming import PlannedItem

EXAMPLES: Final = (
    "bra new-meeting",
    'bra new-meeting 2017-12-06 --time 13.30-15 --place "Rådhuset"',
)


def run(
    ctx: typer.Context,
    date: Annotated[
        str | None,
        typer.Argument(
            metavar="DATE",
            help="Its date, or date-slug for a second one the same day.",
            show_default="the date that the last minutes name",
        ),
    ] = None,
    time: Annotated[
        str | None, typer.Option("--time", metavar="TIME", help="When, such as 13.30-15.")
    ] = None,
    place: Annotated[str | None, typer.Option("--place", metavar="PLACE", help="Where.")] = None,
    internal: Internal = False,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Create the file of the next meeting, its agenda as headings."""
    call = Call.of(ctx, today)
    opened = open_to_write(call)
    folder = opened.folder
    clock = _clock(time)
    meetings = folder.meetings
    tell_troubles(opened)
    stem = new_stem(opened, date) if date else _named(opened)
    refuse_taken(opened, stem)
    text, items = blank_minutes(folder.council, meetings, stem, time=clock, place=place)
    path = new_path(opened, stem)
    if dry_run:
        say(path)
        put(call, text if internal else _withheld(opened, text, items))
        return
    store.create(folder.root / path, text.encode())
    opened.tell("wrote", path=path)


def _clock(text: str | None) -> TimeRange | None:
    if text is None:
        return None
    clock = read_time(text.strip())
    if clock is None:
        message = f"--time: {text!r} is not a time of day; write it as 13.30-15.00."
        raise SpokenError("not-a-time", message, text=text)
    return clock


def _named(opened: Opened) -> str:
    """Return the date that the last minutes name; plans that are yet to be held are passed by."""
    pages = [page for page in opened.folder.pages if page.status != "cancelled"]
    calendar = opened.folder.ledger.calendar
    for page in reversed(pages):
        following = calendar.following(page)
        if following is not None:
            return following
        if effective_status(page.status, page.date, opened.today) != "planned":
            break
    raise opened.error("no-next-date" if opened.folder.pages else "no-first-date")


def _withheld(opened: Opened, text: str, items: tuple[PlannedItem, ...]) -> str:
    """Return the text with the confidential headings left out, for others to see."""
    hidden = {f"## {item.heading}" for item in items if item.confidential}
    tell_withheld(opened, sum(item.confidential for item in items))
    row = f"## *{text_of(opened.language, 'not-public')}*"
    return "\n".join(row if line in hidden else line for line in text.split("\n"))
