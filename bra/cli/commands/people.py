"""`bra people`: who came."""

from typing import Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.council import ATTENDANCE, open_council, tell_troubles, tell_withheld, withheld_of
from bra.cli.options import Format, Internal, Today, Years, of_years
from bra.cli.output import show_listing
from bra.errors import SpokenError
from bra.languages import Language
from bra.languages import say as text_of
from bra.ledger.attendance import Attendance, attendance, by_organisation
from bra.model import opened_up

EXAMPLES: Final = ("bra people --year 2017", "bra people --by organisation")


def run(
    ctx: typer.Context,
    by: Annotated[
        str,
        typer.Option(
            "--by", metavar="person|organisation", help="Count by person or organisation."
        ),
    ] = "person",
    year: Years = None,
    form: Format = None,
    internal: Internal = False,
    today: Today = None,
) -> None:
    """List attendance per person or per organisation."""
    call = Call.of(ctx, today)
    if by not in ("person", "organisation"):
        message = f"--by: {by!r} is neither person nor organisation."
        choices = "person, organisation"
        raise SpokenError("none-of", message, option="--by", text=by, choices=choices)
    opened = open_council(call)
    meetings = [
        opened_up(m) if internal else m for m in opened.folder.meetings if of_years(m.date, year)
    ]
    people = attendance(opened.folder.council, meetings, opened.today, opened.language)
    tell_troubles(opened)
    tell_withheld(opened, withheld_of(meetings, ATTENDANCE))
    found = people if by == "person" else by_organisation(people, opened.language)
    keys: tuple[str, ...] = (
        "name",
        "organisation",
        "called",
        "present",
        "absent",
        "guest",
        "share",
    )
    if by == "organisation":
        keys = ("name", "people", "called", "present", "absent", "guest", "share")
    headings = {"name": "column.organisation" if by == "organisation" else "column.name"}
    columns = [(key, text_of(opened.language, headings.get(key, f"column.{key}"))) for key in keys]
    rows = [_row(opened.language, entry) for entry in found]
    value = [{key: _value(entry)[key] for key in keys} for entry in found]
    show_listing(call, form, value=value, rows=rows, columns=columns, below="organisation")


def _value(entry: Attendance) -> dict[str, object]:
    share = entry.share
    return {**entry._asdict(), "share": None if share is None else round(share, 3)}


def _row(spoken: Language, entry: Attendance) -> dict[str, object]:
    share = entry.share
    shown = "" if share is None else text_of(spoken, "report.percent", number=round(share * 100))
    return {**entry._asdict(), "organisation": entry.organisation or "", "share": shown}
