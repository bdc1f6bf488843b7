"""What of the minutes is public: which meetings show what, and their records without secrets."""

import re
from collections.abc import Collection, Mapping
from typing import Literal

from bra.languages import languages
from bra.ledger import effective_status
from bra.ledger.approval import awaits_somebody
from bra.ledger.guarding import veiled_line
from bra.model import ActionLine, Council, Item, Meeting, NextMeeting, Statement, Topic
from bra.reading.public import idle_marks_of, public_text
from bra.text.comments import without_comments
from bra.text.frontmatter import read_front_matter
from bra.text.source import Source

Show = Literal["agenda", "minutes", "announced", "cancelled"]
"""What a meeting's page shows: its agenda, its minutes, that it was held, that it is cancelled."""


Held = Literal["", "unsafe", "changed", "waiting"]
"""Why minutes that are finished are held back: something in them must not be public although
nothing hides it, they are no longer what was approved, or somebody has yet to approve them.
"""


def held_back(meeting: Meeting, council: Council, *, safe: bool, sealed: bool) -> Held:
    """Return why the minutes of a meeting are held back, empty when nothing speaks against them.

    `sealed` tells whether they are what was approved.
    """
    if meeting.status == "approved":
        if not sealed or meeting.approved is None:
            return "changed"
        if _needs_approval(council) and awaits_somebody(council, meeting):
            return "waiting"
    return "" if safe else "unsafe"


def _needs_approval(council: Council) -> bool:
    return council.record == "minutes" and council.approval != "none"


def shown(
    meeting: Meeting, council: Council, today: str, held: Held, *, drafts: bool
) -> Show | None:
    """Return what a meeting's page shows on an ISO day, or None when it has no page.

    Notes are public once they are final, minutes that are approved by somebody once they are that.
    A meeting whose front matter cannot be read is never public.
    """
    if not meeting.readable:
        return None
    status = effective_status(meeting.status, meeting.date, today)
    if status == "cancelled":
        return "cancelled"
    if drafts and status != "planned":
        return "minutes"
    if held:
        return "announced"
    if status == "planned":
        return "agenda"
    public = status == "approved" or (status == "final" and not _needs_approval(council))
    return "minutes" if public else "announced"


def without_secrets(meeting: Meeting) -> Meeting:
    """Return a meeting without what is confidential in it; what is withheld stays as a blank.

    A confidential statement or line of an action keeps its number, and the state that it gives; a
    confidential topic its place.
    Comments, which no page shows, are left out too.
    """
    return meeting._replace(
        title="" if meeting.title_confidential else without_comments(meeting.title),
        items=tuple([blank_item(item) for item in meeting.items]),
        statements=tuple([_statement(each) for each in meeting.statements]),
        actions=tuple([_told(line) for line in meeting.actions]),
        topics=tuple([_topic(topic) for topic in meeting.topics]),
        source=None,
        diagnostics=(),
        inside=None,
    )


def public_part(
    meeting: Meeting,
    secret: Collection[str],
    numbers: Mapping[int, str],
    show: Show,
    *,
    held: Held = "",
    drafts: bool = False,
) -> Meeting:
    """Return what a meeting's page may tell, of a meeting without secrets.

    `secret` are the ids of actions raised in confidence anywhere.  `numbers` are the ids that
    reading gives to unnumbered actions and decisions, by the line of each.
    A meeting whose minutes are not public has no more than its day, time, place and agenda, and a
    cancelled one the day on which it is to be held instead.  With `drafts` the lines of actions
    stay in any that is not cancelled, since a plan may tell of what happened before its day.
    """
    actions = tuple([_line(line, secret, numbers) for line in meeting.actions])
    kept = actions if drafts else ()
    if show == "agenda":
        items = tuple([item._replace(attachments=()) for item in meeting.items])
        return _bare(meeting)._replace(title=meeting.title, items=items, actions=kept)
    if show == "cancelled" and meeting.next is not None:
        return _bare(meeting)._replace(next=NextMeeting(meeting.next.date, None, None))
    if show == "cancelled":
        return _bare(meeting)
    if show != "minutes":
        bare = _bare(meeting)._replace(actions=kept)
        # What must not be public may be its place.
        return bare._replace(place=None) if held == "unsafe" else bare
    return meeting._replace(
        statements=tuple([_numbered(each, numbers) for each in meeting.statements]),
        actions=actions,
    )


def public_council(council: Council, source: Source) -> Council:
    """Return a council without what is confidential in its text, comments, and all addresses.

    `source` is its file.  A text with a mark that does not say what it covers is withheld as a
    whole, and the words that `bra init` wrote are no text.  Nor is anything in a file whose front
    matter cannot be read: it may begin with that.
    """
    front = read_front_matter(source)
    text = "" if front.root is None else public_text(source, front.body, len(source.data))
    return council._replace(
        members=tuple([each._replace(email=None, account=None) for each in council.members]),
        organisations=tuple([each._replace(email=None) for each in council.organisations]),
        roles=tuple([each._replace(email=None) for each in council.roles]),
        rules=(),
        text="" if idle_marks_of(source) else without_placeholder(without_comments(text)).strip(),
        diagnostics=(),
    )


def without_placeholder(text: str) -> str:
    """Return a council's text without the paragraph that `bra init` puts where it is to stand."""
    for each in languages():
        begun = each.council_file.rpartition("---\n")[2].strip()
        if begun in text:
            text = re.sub(rf"^{re.escape(begun)}[ \t\r]*$", "", text, flags=re.MULTILINE)
    return text


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


def blank_item(item: Item) -> Item:
    """Return an item without its comments; a confidential one is left as a blank."""
    if not item.confidential:
        return item._replace(title=without_comments(item.title))
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


def _statement(statement: Statement) -> Statement:
    if not statement.confidential:
        return statement._replace(text=without_comments(statement.text))
    return statement._replace(label="", text="", supersedes=(), vote=None, corrects=())


def _topic(topic: Topic) -> Topic:
    if topic.confidential:
        return topic._replace(title="", written="", presenters=(), minutes=None)
    return topic._replace(
        title=without_comments(topic.title), written=without_comments(topic.written)
    )


def _told(line: ActionLine) -> ActionLine:
    if line.confidential:
        return _blank(line)
    return line._replace(
        text=without_comments(line.text),
        notes=without_comments(line.notes),
        item_title=without_comments(line.item_title),
    )


def _numbered(statement: Statement, numbers: Mapping[int, str]) -> Statement:
    if statement.id is not None or statement.line not in numbers:
        return statement
    return statement._replace(id=numbers[statement.line])


def _line(line: ActionLine, secret: Collection[str], numbers: Mapping[int, str]) -> ActionLine:
    full_id = line.id or numbers.get(line.line)
    if secret and not line.confidential:
        line = veiled_line(line, secret)
        if line.confidential or full_id in secret:
            line = _blank(line)._replace(confidential=True)
    return line if full_id == line.id else line._replace(id=full_id)


def _blank(line: ActionLine) -> ActionLine:
    return line._replace(owners=(), text="", due=None, not_before=None, notes="", item_title="")
