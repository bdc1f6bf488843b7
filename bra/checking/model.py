"""What rules are made of: a rule, the file that it looks at, and what it finds odd there."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from bra.checking.sensitive import Found
from bra.model import Council, Meeting, Member, Severity
from bra.reading.meeting import Reading
from bra.text.source import Source

if TYPE_CHECKING:
    from bra.checking.files import Files

Subject = Literal["structure", "people", "actions", "decisions", "process", "safety"]
Silencing = Literal["any", "named", "never"]
Span = tuple[int, int]


class Odd(NamedTuple):
    """Say what is odd between two byte offsets of a file; `facts` fill the rule's message.

    `meant` is what was probably meant, `fix` what the range should be.  `secret` tells that the
    facts quote confidential text of another place.
    """

    start: int
    end: int
    facts: tuple[tuple[str, str], ...] = ()
    meant: str | None = None
    fix: str | None = None
    secret: bool = False


class Case(NamedTuple):
    """Hold one meeting's file as the rules see it.

    `status` is the state of the meeting by the calendar of `today`; `sensitive` are the numbers and
    addresses that stand in the file; `members` are those of the day, and `keys` their names' keys
    by every form of them: each member is one person.
    """

    reading: Reading
    meeting: Meeting
    council: Council
    files: "Files"
    status: str
    today: str
    sensitive: tuple[Found, ...]
    members: tuple[Member, ...]
    keys: Mapping[str, str]

    @property
    def held(self) -> bool:
        """Tell whether the meeting has been held, as far as its file says."""
        return self.status in ("draft", "final", "approved")

    @property
    def finished(self) -> bool:
        """Tell whether the record says that it is complete."""
        return self.status in ("final", "approved")

    @property
    def data(self) -> bytes:
        """Return the bytes of the file."""
        return self.reading.source.data

    def value(self, key: str) -> Span:
        """Return where the value of a key stands; without it, where what is missing is told."""
        pair = self.reading.keys.get(key)
        if pair is None:
            return self.head
        name, node = pair
        return (node.start, node.end) if node.end > node.start else (name.start, name.end)

    def entry(self, key: str, words: str) -> Span:
        """Return where an entry of a key's value stands, which may be a list over several lines."""
        start, end = self.value(key)
        begins = rb"(?:\A|-[ \t]|[\[,:'\"])\s*"
        entry = re.compile(
            begins + b"(" + re.escape(words.encode()) + rb")(?=\s*(?:[,\]'\"(\r\n]|\Z))"
        )
        found = entry.search(self.data[start:end])
        return (start, end) if found is None else (start + found.start(1), start + found.end(1))

    def key(self, key: str) -> Span:
        """Return where a key stands; without it, where what is missing is told."""
        pair = self.reading.keys.get(key)
        return self.head if pair is None else (pair[0].start, pair[0].end)

    @property
    def head(self) -> Span:
        """Return the place for what the front matter lacks: its date, or else its beginning."""
        pair = self.reading.keys.get("date")
        if pair is not None:
            return pair[0].start, pair[0].end
        return self.reading.front, self.reading.front

    def line(self, start: int) -> Span:
        """Return the range from an offset to the end of its line."""
        end = self.data.find(b"\n", start)
        end = len(self.data) if end < 0 else end
        return start, end - (end > start and self.data[end - 1 : end] == b"\r")

    def hidden(self, start: int) -> bool:
        """Tell whether an offset lies in confidential text."""
        return any(first <= start < last for first, last in self.reading.secret)


Check = Callable[[Case], Iterator[Odd]]


class Rule(NamedTuple):
    """Hold one rule: its code, how grave it is, and the function that looks.

    Without `check` the oddity is noticed while the file is read, and `about` says what it is;
    otherwise the docstring of the function does.  `silencing` tells who may switch it off: `any`
    for all meetings or a line, `named` only for meetings by name or a line, `never` nobody.
    """

    code: str
    severity: Severity
    subject: Subject
    check: Check | None = None
    about: str = ""
    silencing: Silencing = "any"

    @property
    def text(self) -> str:
        """Return what the rule is about."""
        return self.about or (self.check.__doc__ or "" if self.check is not None else "")


class Finding(NamedTuple):
    """Hold one finding; `hidden` tells that it stands in confidential text.

    Lines and columns count from 1; `line` is 0 when the whole file is meant.  `source` is the
    file's text, where there is any, numbers that nobody may see blotted out.  `fix`, where given,
    replaces the bytes from `start` to `end`.
    """

    code: str
    severity: Severity
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    facts: tuple[tuple[str, str], ...]
    meant: str | None
    fixable: bool
    hidden: bool
    source: Source | None
    start: int = 0
    end: int = 0
    fix: str | None = None


def odd(span: Span, *, meant: str | None = None, secret: bool = False, **facts: str) -> Odd:
    """Return what is odd about a range."""
    return Odd(span[0], span[1], tuple(facts.items()), meant, None, secret)
