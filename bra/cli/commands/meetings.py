"""`bra meetings`: the meetings of a council."""

from collections import Counter
from typing import TYPE_CHECKING, Final

import typer

from bra.cli.call import Call
from bra.cli.council import open_council, tell_troubles, tell_withheld, withheld_of
from bra.cli.options import Format, Internal, Today, Years, of_years
from bra.cli.output import show_listing
from bra.languages import say as text_of
from bra.ledger import effective_status
from bra.ledger.approval import awaits_somebody
from bra.ledger.decisions import decisions_of
from bra.model import Council, Meeting, opened_up
from bra.rendering.objects import meeting_json

if TYPE_CHECKING:
    from bra.cli.council import Opened

EXAMPLES: Final = ("bra meetings", "bra meetings --format json")


def run(
    ctx: typer.Context,
    year: Years = None,
    form: Format = None,
    internal: Internal = False,
    today: Today = None,
) -> None:
    """List the meetings with their state, items, decisions and open actions."""
    call = Call.of(ctx, today)
    opened = open_council(call)
    folder = opened.folder
    chosen = [opened_up(m) if internal else m for m in folder.meetings if of_years(m.date, year)]
    open_now = Counter(
        action.meeting
        for action in folder.ledger.actions(opened.today)
        if action.is_open and (internal or not action.confidential)
    )
    decided = Counter(d.meeting for d in decisions_of(chosen) if internal or not d.confidential)
    tell_troubles(opened)
    hidden = 0 if internal else sum(i.confidential for m in chosen for i in m.items)
    tell_withheld(opened, hidden if internal else hidden + withheld_of(chosen))
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
                "status": shown_status(opened, meeting, status),
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


def shown_status(opened: "Opened", meeting: Meeting, status: str) -> str:
    """Return a state in words; an approval says so that its seal does not bear out, or not all."""
    word = text_of(opened.language, status_key(status, opened.folder.council))
    key = doubt_key(opened, meeting, status)
    return text_of(opened.language, key, status=word) if key else word


def doubt_key(opened: "Opened", meeting: Meeting, status: str) -> str:
    """Return the text that tells what an approval lacks, empty when it is sealed and whole."""
    if status != "approved":
        return ""
    from bra.text.seal import is_sealed

    if meeting.approved is None:
        return "status.unproved"
    if not is_sealed(opened.folder.source(meeting.path).data):
        return "status.changed"
    return "status.awaited" if awaits_somebody(opened.folder.council, meeting) else ""
