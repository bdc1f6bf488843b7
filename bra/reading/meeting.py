"""A meeting's file as a meeting, and what was noticed on the way."""

from collections.abc import Mapping
from typing import NamedTuple

from bra.model import Council, Diagnostic, Meeting, Page
from bra.reading.body import Body, read_body
from bra.reading.given import Meant, given_by
from bra.reading.head import Head, People, open_head
from bra.reading.notes import Notes
from bra.reading.posts import is_post
from bra.reading.values import time_of
from bra.text.blocks import Block
from bra.text.frontmatter import Node, Scalar
from bra.text.source import Source


class Reading(NamedTuple):
    """Hold a meeting with what its file was read as.

    `keys` are the pairs of the front matter by what the key stands for; `front` is where its text
    begins, `body` where the Markdown does.  `secret` are the confidential byte ranges, in order;
    they may overlap.  `labelled` tells whether some word of the Markdown may call it confidential.
    """

    meeting: Meeting
    source: Source
    keys: Mapping[str, tuple[Scalar, Node]]
    front: int
    body: int
    blocks: tuple[Block, ...]
    secret: tuple[tuple[int, int], ...]
    labelled: bool


def read_meeting(source: Source, stem: str, council: Council) -> Meeting:
    """Read a meeting's file.

    Raises UnreadableTextError only when the bytes are no UTF-8 text at all; whatever the text
    says gives a meeting.
    """
    return read_whole(source, stem, council).meeting


def read_whole(source: Source, stem: str, council: Council) -> Reading:
    """Read a meeting's file, and keep what it was read as; raises as `read_meeting` does."""
    notes = Notes(source)
    head = open_head(source, stem, council, notes)
    people = head.attendance()
    meant = Meant(stem, people.date, council.language, people.names)
    given = given_by(source, head.front.body, meant, notes, head.veil)
    meeting = _meeting(head, people, read_body(given))
    front = head.front
    return Reading(
        meeting,
        source,
        head.keys,
        front.start,
        front.body,
        tuple(given.blocks),
        tuple(given.secret),
        given.labelled,
    )


def _meeting(head: Head, people: People, body: Body) -> Meeting:
    """Return all that head and body say."""
    notes, council = head.notes, head.council
    time_node = head.node("time")
    time = time_of(time_node, notes) if time_node is not None else None
    place = head.text("place")
    guests_key = head.keys.get("guests")
    return Meeting(
        head.stem,
        head.source.path,
        people.date,
        time,
        place,
        head.status(),
        head.text("dnr"),
        people.chair,
        people.secretary,
        people.approvers,
        people.present,
        people.absent,
        people.guests,
        guests_key[0].text if guests_key is not None else None,
        head.following(),
        head.approval(),
        head.moved_from(),
        head.text("source"),
        head.language(),
        head.front.root is not None,
        body.title or council.name,
        body.title_confidential,
        body.items,
        body.statements,
        body.actions,
        body.topics,
        tuple(sorted(_without_posts(notes, people), key=lambda d: (d.line, d.column, d.code))),
        head.withheld,
        head.inside(),
        tuple(
            key
            for key, value in (("time", time), ("place", place))
            if value is None and head.says(key)
        ),
    )


def _without_posts(notes: Notes, people: People) -> list[Diagnostic]:
    """Return what was noticed, but for owners that the attendance list itself gives as posts."""
    lists = (people.present, people.absent, people.guests)
    return [
        each
        for each in notes.diagnostics
        if each.code != "unknown-owner" or not is_post(dict(each.facts)["name"], *lists)
    ]


def page_of(meeting: Meeting) -> Page:
    """Return what the ledger needs of a meeting."""
    following = meeting.next
    return Page(
        meeting.stem,
        meeting.path,
        meeting.date,
        meeting.status,
        following.date if following is not None else None,
        meeting.moved_from,
        meeting.chair,
        meeting.secretary,
        meeting.readable,
        meeting.actions,
    )
