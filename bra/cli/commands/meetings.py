"""`bra meetings`: the meetings of a council."""

from collections import Counter
from typing import Final

import typer

from bra.cli.call import Call
from bra.cli.council import open_council, tell_troubles, tell_withheld
from bra.cli.options import Format, Internal, Today, Year
from bra.cli.output import show_listing
from bra.languages import say as text_of
from bra.ledger import effective_status
from bra.ledger.decisions import decisions_of
from bra.model import Council
from bra.rendering.objects import meeting_json

EXAMPLES: Final = ("bra meetings", "bra meetings --format json")


def run(
    ctx: typer.Context,
    year: Year = None,
    form: Format = None,
    internal: Internal = False,
    today: Today = None,
) -> None:
    """List the meetings with their state, items, decisions and open actions."""
    call = Call.of(ctx, today)
    opened = open_council(call)
    folder = opened.folder
    chosen = [m for m in folder.meetings if year is None or m.date.startswith(year)]
    open_now = Counter(
        action.meeting
        for action in folder.ledger.actions(opened.today)
        if action.is_open and (internal or not action.confidential)
    )
    decided = Counter(d.meeting for d in decisions_of(chosen) if internal or not d.confidential)
    tell_troubles(opened)
    hidden = 0 if internal else sum(i.confidential for m in chosen for i in m.items)
    tell_withheld(opened, hidden)
    value: list[dict[str, object]] = []
    rows: list[dict[str, object]] = []
    for meeting in chosen:
        status = effective_status(meeting.status, meeting.date, opened.today)
        value.append(
            meeting_json(
                meeting, status, decided[meeting.stem], open_now[meeting.stem], internal=internal
            )
        )
        rows.append(
            {
                "meeting": meeting.stem,
                "status": text_of(opened.language, status_key(status, folder.council)),
                "items": len(meeting.items),
                "decisions": decided[meeting.stem],
                "actions": open_now[meeting.stem],
            }
        )
    keys = ("meeting", "status", "items", "decisions", "actions")
    columns = [(key, text_of(opened.language, f"column.{key}")) for key in keys]
    show_listing(call, form, value=value, rows=rows, columns=columns, whole=("meeting",))


def status_key(status: str, council: Council) -> str:
    """Return the text of a state; approval has its own word by the kind of record."""
    return f"status.approved.{council.record}" if status == "approved" else f"status.{status}"
