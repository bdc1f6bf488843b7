"""One meeting as its file tells it."""

from typing import Literal, NamedTuple

from bra.model.actions import ActionLine
from bra.model.diagnostics import Diagnostic


class TimeRange(NamedTuple):
    """Hold clock times as `HH:MM`; `end` is None when only the start is known."""

    start: str
    end: str | None


class Part(NamedTuple):
    """Say which items somebody took part in.

    `kind` is `until` (through that item), `from` (that item and later) or `not` (all but it);
    `item` is the number as written.
    """

    kind: Literal["until", "from", "not"]
    item: str


class Attendee(NamedTuple):
    """Hold one entry of an attendance list.

    `organisation` comes from the register when the entry names none.
    `note` is the last bracket as written, `substitute_for` the person served for.
    `start` and `end` are byte offsets of the entry's value.
    """

    name: str
    party: str | None
    organisation: str | None
    note: str | None
    parts: tuple[Part, ...]
    substitute_for: str | None
    line: int
    start: int
    end: int


class Presenter(NamedTuple):
    """Hold who presents an item; `invited` marks a guest to be called."""

    name: str
    organisation: str | None
    invited: bool


class Topic(NamedTuple):
    """Hold a topic put forward for the next meeting; `written` is its line as it stands."""

    title: str
    presenters: tuple[Presenter, ...]
    minutes: int | None
    confidential: bool
    line: int
    written: str


class Item(NamedTuple):
    """Hold one item (*ärende*) of a meeting.

    `number` is the number it goes by, `written` the one in the file (None when unnumbered).
    `minutes` is the planned duration.  `kind` is the attribute (`decision`, `information`,
    `discussion`).  `means` is what the heading says it is for (`previous`, `actions`, `topics`,
    `next`).
    `start` is the heading's byte offset, `body` where its text begins, `end` where the item ends.
    """

    number: str | None
    written: str | None
    title: str
    presenters: tuple[Presenter, ...]
    minutes: int | None
    kind: str | None
    means: str | None
    anchor: str | None
    dnr: str | None
    law: str | None
    confidential: bool
    empty: bool
    attachments: tuple[str, ...]
    line: int
    start: int
    body: int
    end: int


class Vote(NamedTuple):
    """Hold a counted vote."""

    yes: int
    no: int
    abstained: int


class Statement(NamedTuple):
    """Hold a labelled statement of an item.

    `kind` is one of decision, proposal, vote, dissent, recusal, remark, copies, correction.
    `id` is the full id (`2017-08-18/D1`) when it has one.  `text` is Markdown as written, the
    clauses of its list joined by newlines.  `corrects` is what a correction corrects: stem and
    number of each item, the number empty for minutes as a whole.
    `item` is the index of the item in the meeting.  `numberable` is false where something stands
    that looks like a number and is none.
    """

    kind: str
    label: str
    id: str | None
    text: str
    supersedes: tuple[str, ...]
    vote: Vote | None
    corrects: tuple[tuple[str, str], ...]
    item: int
    confidential: bool
    line: int
    start: int
    end: int
    numberable: bool = True


class NextMeeting(NamedTuple):
    """Hold what minutes say of the next meeting.

    `unread` tells which of `time` and `place` are written so that nobody can read them.
    """

    date: str | None
    time: TimeRange | None
    place: str | None
    unread: tuple[str, ...] = ()


class Approval(NamedTuple):
    """Hold who approved, as written (name, date, proof), and the seal."""

    by: tuple[str, ...]
    seal: str | None


class Inside(NamedTuple):
    """Hold the values of a front matter as they stand, those included that are withheld."""

    time: TimeRange | None
    place: str | None
    dnr: str | None
    chair: str | None
    secretary: str | None
    approvers: tuple[str, ...]
    present: tuple[Attendee, ...]
    absent: tuple[Attendee, ...]
    guests: tuple[Attendee, ...]
    next: NextMeeting | None
    approved: Approval | None
    source: str | None


class Meeting(NamedTuple):
    """Hold everything one meeting file says.

    `status` is planned, draft, final, approved or cancelled as written, or None.
    `readable` is false when the front matter could not be read at all.
    `guests_word` is the key under which guests were written.
    `moved_from` are the stems that the meeting had before, the first one first.
    `withheld` are the keys of the values of the front matter that are confidential, one for each;
    those values are not there, but in `inside`.
    `unread` tells which of `time` and `place` are written so that nobody can read them.
    """

    stem: str
    path: str
    date: str
    time: TimeRange | None
    place: str | None
    status: str | None
    dnr: str | None
    chair: str | None
    secretary: str | None
    approvers: tuple[str, ...]
    present: tuple[Attendee, ...]
    absent: tuple[Attendee, ...]
    guests: tuple[Attendee, ...]
    guests_word: str | None
    next: NextMeeting | None
    approved: Approval | None
    moved_from: tuple[str, ...]
    source: str | None
    language: str
    readable: bool
    title: str
    title_confidential: bool
    items: tuple[Item, ...]
    statements: tuple[Statement, ...]
    actions: tuple[ActionLine, ...]
    topics: tuple[Topic, ...]
    diagnostics: tuple[Diagnostic, ...]
    withheld: tuple[str, ...] = ()
    inside: Inside | None = None
    unread: tuple[str, ...] = ()


def opened_up(meeting: Meeting) -> Meeting:
    """Return a meeting with the values of its front matter that are withheld: for inside alone."""
    if meeting.inside is None:
        return meeting
    return meeting._replace(**meeting.inside._asdict(), withheld=(), inside=None)
