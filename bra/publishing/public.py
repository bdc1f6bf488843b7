"""What of the minutes is public: which meetings show what, and their records without secrets."""

from collections.abc import Collection, Mapping
from typing import Literal

from bra.ledger import effective_status
from bra.model import ActionLine, Council, Item, Meeting, Statement

Show = Literal["agenda", "minutes", "announced", "cancelled"]
"""What a meeting's page shows: its agenda, its minutes, that it was held, that it is cancelled."""


def shown(
    meeting: Meeting, council: Council, today: str, *, sealed: bool, drafts: bool
) -> Show | None:
    """Return what a meeting's page shows on an ISO day, or None when it has no page.

    Notes are public once they are final, minutes that are approved by somebody once they are that
    and still are what was approved.
    A meeting whose front matter cannot be read is never public.
    """
    if not meeting.readable:
        return None
    status = effective_status(meeting.status, meeting.date, today)
    if status == "cancelled":
        return "cancelled"
    if status == "planned":
        return "agenda"
    if drafts:
        return "minutes"
    if status == "approved":
        return "minutes" if sealed and meeting.approved is not None else "announced"
    needs_approval = council.record == "minutes" and council.approval != "none"
    return "minutes" if status == "final" and not needs_approval else "announced"


def public_part(
    meeting: Meeting, secret: Collection[str], numbers: Mapping[int, str], show: Show
) -> Meeting:
    """Return a meeting without what is confidential in it; what is withheld stays as a blank.

    `secret` are the ids of actions raised in confidence.  `numbers` are the ids that reading gives
    to unnumbered actions and decisions, by the line of each.
    A meeting whose minutes are not public has no more than its day, time, place and agenda.
    """
    if show in ("announced", "cancelled"):
        return _bare(meeting)
    minutes = show == "minutes"
    return meeting._replace(
        title="" if meeting.title_confidential else meeting.title,
        items=tuple([_item(item) for item in meeting.items]),
        statements=tuple([_statement(each, numbers) for each in meeting.statements])
        if minutes
        else (),
        actions=tuple([_line(line, secret, numbers) for line in meeting.actions])
        if minutes
        else (),
        topics=tuple([topic for topic in meeting.topics if not topic.confidential])
        if minutes
        else (),
        source=None,
        diagnostics=(),
    )


def _bare(meeting: Meeting) -> Meeting:
    return meeting._replace(
        dnr=None,
        chair=None,
        secretary=None,
        approvers=(),
        present=(),
        absent=(),
        guests=(),
        next=None,
        approved=None,
        source=None,
        title="",
        items=(),
        statements=(),
        actions=(),
        topics=(),
        diagnostics=(),
    )


def _item(item: Item) -> Item:
    if not item.confidential:
        return item._replace(attachments=())
    return item._replace(
        title="",
        presenters=(),
        minutes=None,
        kind=None,
        means=None,
        anchor=None,
        dnr=None,
        law=None,
        attachments=(),
    )


def _statement(statement: Statement, numbers: Mapping[int, str]) -> Statement:
    if statement.confidential:
        return statement._replace(
            label="", id=None, text="", supersedes=(), vote=None, target=None, numberable=False
        )
    return statement._replace(id=statement.id or numbers.get(statement.line))


def _line(line: ActionLine, secret: Collection[str], numbers: Mapping[int, str]) -> ActionLine:
    """Return a line of an action; one told in confidence keeps its id and the state it gives."""
    full_id = line.id or numbers.get(line.line)
    if not line.confidential and full_id not in secret:
        return line._replace(id=full_id)
    return line._replace(
        id=full_id,
        owners=(),
        text="",
        due=None,
        not_before=None,
        notes="",
        item_title="",
        confidential=True,
    )
