"""What was recognised in foreign minutes: each thing with line, rule, and how sure it is."""

from typing import Final, Literal, NamedTuple

Confidence = Literal["explicit", "likely", "weak"]


class Fact(NamedTuple):
    """Hold one value of the meeting, and the line that gave it.

    `line` counts from 1 in the text as read; 0 means the file's name.
    """

    value: str
    line: int
    rule: str
    confidence: Confidence = "explicit"


class Person(NamedTuple):
    """Hold one person of an attendance list."""

    name: str
    organisation: str | None
    note: str | None
    line: int
    rule: str
    confidence: Confidence = "explicit"
    initials: str | None = None
    party: str | None = None
    group: str | None = None
    """The word over the part of the list that names the person."""


class Topic(NamedTuple):
    """Hold a topic put forward for the next meeting."""

    title: str
    presenters: tuple[str, ...]
    line: int
    rule: str
    last: int = 0


class Item(NamedTuple):
    """Hold one item: its heading, and the lines of its text as the writer will give them."""

    number: str | None
    title: str
    presenters: tuple[str, ...]
    rest: str | None
    line: int
    body: int
    last: int
    rule: str


class Decision(NamedTuple):
    """Hold one decision; `item` is the index of its item, -1 before the first.

    `first` is the sentence that it begins with, as it stood on line `at`: a label of its own, or
    the first of its words.  `length` is how many sentences it has from there.
    """

    text: str
    item: int
    line: int
    last: int
    rule: str
    confidence: Confidence
    first: str
    at: int
    length: int
    labelled: bool = False


TABLE_DECISION: Final = "decision-table"
"""The rule of a decision in a row of a table, which stays as it is."""


class Action(NamedTuple):
    """Hold one action: the task without its owners and term."""

    text: str
    owners: tuple[str, ...]
    due: str | None
    due_text: str | None
    item: int
    line: int
    rule: str
    confidence: Confidence
    number: str | None = None
    """The number that the format gives it, when the file gives it that."""
    under_way: bool = False
    closed: Literal["", "x", "-"] = ""
    """What stands in its box when a table says that it is done, or dropped."""
    closed_on: str | None = None


class Dropped(NamedTuple):
    """Hold a line that is not written, and why.

    The rule is `page-furniture`, `mail-head`, `navigation`, `signature`, `comment`, `struck` or
    `hidden` for what stands beside the text of a document, was deleted from it or is not shown, or
    `taken` when the record says all that it says.
    """

    line: int
    text: str
    rule: str = "page-furniture"


class Doubt(NamedTuple):
    """Hold what a person must look at: a finding's code, its line, what fills its message."""

    code: str
    line: int
    facts: tuple[tuple[str, str], ...] = ()


class Following(NamedTuple):
    """Hold what is said of the next meeting; `doubt` is that its date could be two days."""

    date: Fact | None = None
    time: Fact | None = None
    place: Fact | None = None
    topics: tuple[Topic, ...] = ()
    doubt: Doubt | None = None


class Foreign(NamedTuple):
    """Hold a foreign file as read: its lines, and what the reading itself had to say."""

    name: str
    digest: str
    encoding: str
    lines: tuple[str, ...]
    front: tuple[tuple[str, tuple[str, ...], int], ...] = ()
    """Keys of its front matter with their values and lines."""
    first: int = 0
    """How many lines the front matter takes, or what stands in the file before this part."""
    markdown: bool = False
    dropped: tuple[Dropped, ...] = ()
    """What the reader itself left out; it has no line of its own."""
    changes: int = 0
    """How many tracked changes of a document nobody has accepted or rejected."""
    part: tuple[int, int] | None = None
    """Which of how many meetings' minutes these are, when the file holds those of several."""
    numbers: tuple[int, ...] = ()
    """The line of the file that each line comes from, where one became several."""

    def in_file(self, line: int) -> int:
        """Return the line of the file that a line comes from."""
        return self.numbers[line - 1] if 0 < line <= len(self.numbers) else line


class Record(NamedTuple):
    """Hold everything that was recognised in one file."""

    source: Foreign
    language: str
    title: Fact | None
    date: Fact | None
    time: Fact | None
    place: Fact | None
    chair: Fact | None
    secretary: Fact | None
    approvers: tuple[Fact, ...]
    present: tuple[Person, ...]
    absent: tuple[Person, ...]
    guests: tuple[Person, ...]
    items: tuple[Item, ...]
    decisions: tuple[Decision, ...]
    actions: tuple[Action, ...]
    next: Following
    signatures: int
    """The line on which the signatures begin, or 0."""
    dropped: tuple[Dropped, ...]
    doubts: tuple[Doubt, ...]
