"""Actions (*uppdrag*) as lines in files, before the ledger follows them."""

from typing import Literal, NamedTuple

State = Literal["open", "under way", "done", "dropped"]


class Owner(NamedTuple):
    """Hold who is to do something.

    `kind` is person, role, organisation, word (the council, all) or unknown (as written).
    """

    name: str
    kind: str
    organisation: str | None


class Due(NamedTuple):
    """Hold when something is to be done.

    `kind` is `date` (with `date`), `next` (the next meeting), `standing` (never due),
    or `words` (no date can be told).  `text` is the term as written.
    """

    kind: str
    date: str | None
    text: str


class ActionLine(NamedTuple):
    """Hold one task entry as written in one file.

    `id` is the full id, or None when the line has no number.  `raises` tells a raising line
    from a mention.  `closed` and `reopened` are the ISO days that the line itself gives.
    `notes` is the text of the lines below it.  `near` are the full ids, but for its own, that its
    line and the entries around it name: where those are withheld, so is this.  `item` is the index
    of the item, `start` and `end` the byte offsets of the line without its newline.
    """

    id: str | None
    raises: bool
    state: State
    owners: tuple[Owner, ...]
    text: str
    due: Due | None
    not_before: str | None
    closed: str | None
    reopened: str | None
    notes: str
    near: tuple[str, ...]
    item: int
    item_title: str
    confidential: bool
    numberable: bool
    line: int
    start: int
    end: int


class Mark(NamedTuple):
    """Hold what a task entry says of the state of an action, and nothing more."""

    id: str | None
    raises: bool
    state: State
    closed: str | None
    reopened: str | None


class Page(NamedTuple):
    """Hold what the ledger needs of one meeting, and no more.

    `moved_from` are the stems that the meeting had before, the first one first.
    """

    stem: str
    path: str
    date: str
    status: str | None
    next_date: str | None
    moved_from: tuple[str, ...]
    chair: str | None
    secretary: str | None
    readable: bool
    lines: tuple[ActionLine, ...]


class Outline(NamedTuple):
    """Hold a page with no more than the marks of its actions; `page` has no lines."""

    page: Page
    marks: tuple[Mark, ...]
