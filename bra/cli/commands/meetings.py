"""`bra meetings`: the meetings of a council."""

from collections import Counter
from typing import Final

import typer

from bra.cli.call import Call
from bra.cli.commands.agenda import presenter_json, time_json
from bra.cli.council import open_council, tell_troubles, tell_withheld
from bra.cli.options import Format, Internal, Today, Year
from bra.cli.output import show_listing
from bra.languages import say as text_of
from bra.ledger import effective_status
from bra.ledger.decisions import decisions_of
from bra.model import Attendee, Council, Meeting

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


def meeting_json(
    meeting: Meeting, status: str, decisions: int, actions: int, *, internal: bool
) -> dict[str, object]:
    """Return a meeting in the shape that scripts rely on; confidential items are left out."""
    following = meeting.next
    return {
        "stem": meeting.stem,
        "date": meeting.date,
        "time": time_json(meeting.time),
        "place": meeting.place,
        "status": status,
        "chair": meeting.chair,
        "secretary": meeting.secretary,
        "present": [_attendee(a) for a in meeting.present],
        "absent": [_attendee(a) for a in meeting.absent],
        "guests": [_attendee(a) for a in meeting.guests],
        "items": [
            {
                "number": item.number,
                "title": item.title,
                "presenters": [presenter_json(p) for p in item.presenters],
                "minutes": item.minutes,
                "confidential": item.confidential,
                "line": item.line,
            }
            for item in meeting.items
            if internal or not item.confidential
        ],
        "decisions": decisions,
        "actions": actions,
        "next": None
        if following is None
        else {
            "date": following.date,
            "time": time_json(following.time),
            "place": following.place,
        },
        "path": meeting.path,
    }


def _attendee(attendee: Attendee) -> dict[str, object]:
    return {
        "name": attendee.name,
        "organisation": attendee.organisation,
        "note": attendee.note,
    }
