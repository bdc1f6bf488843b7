"""Front matter as nodes with byte offsets, every scalar as it was written.

The plain forms of the format (`key: text`, lists of text, one level of keys) are read line by line.
Anything else goes through libyaml, which gives raw scalars and positions and builds no values.
What libyaml refuses is read once more, line by line and leniently, each odd line reported.
"""

import re
from typing import NamedTuple, Union

from bra.text.source import BOM, Source

MOST_BYTES = 512 * 1024
MOST_LEVELS = 40


class Scalar(NamedTuple):
    """Hold a value as written; `cut` is the comment that ended a plain value early."""

    text: str
    start: int
    end: int
    quoted: bool = False
    cut: str | None = None


class Sequence(NamedTuple):
    """Hold the entries of a list, in order."""

    entries: tuple["Node", ...]
    start: int
    end: int


class Mapping(NamedTuple):
    """Hold keys and values in the order of the file; equal keys stand twice."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    start: int
    end: int


Node = Union[Scalar, Sequence, Mapping]  # noqa: UP007 - a forward reference cannot be joined by |


class Problem(NamedTuple):
    """Say what is wrong between two byte offsets; `fix` is the spelling that YAML reads."""

    code: str
    start: int
    end: int
    facts: tuple[tuple[str, str], ...] = ()
    fix: str | None = None


class FrontMatter(NamedTuple):
    """Hold the front matter of a file.

    `root` is None when nothing could be read.  `start` and `end` enclose the text between the
    fences, `body` is where the Markdown begins.  `unread` tells that a key cannot be trusted.
    """

    root: Mapping | None
    start: int
    end: int
    body: int
    problems: tuple[Problem, ...]


_new = tuple.__new__  # a record's own constructor takes twice as long, and there are many
_OPEN = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*(?:\r?\n|\Z)")
_CLOSE = re.compile(rb"\n(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)")
_ITEM = re.compile(rb"^## ", re.MULTILINE)
_NAME = rb"[^\s\-?:,\[\]{}#&*!|>'\"%@`](?:[^:#\t\r\n]*[^:#\s])?"
# A key without a value or with one, entries of a list, a key below a key without a value or with
# one; no group for other lines.
KEY, _VALUE, ENTRIES, ENTRY, NAME, INNER = range(1, 7)
# Text without a sign that could mean something: nothing needs to be asked about it.
_SIMPLE_INDENT = 2
_WITHOUT_VALUE = frozenset((KEY, NAME))
_BELOW_KEY = frozenset((NAME, INNER))
_SIMPLE = rb"  - [A-Za-z0-9\x80-\xff][^:#\t\r\n]*"
_LINE = re.compile(
    rb"(?:(" + _NAME + rb") *:(?: +([^\s][^\r\n]*))?"
    rb"|(" + _SIMPLE + rb"(?:\n" + _SIMPLE + rb")*+)"
    rb"| *- +([^\s][^\r\n]*)"
    rb"| +(" + _NAME + rb") *:(?: +([^\s][^\r\n]*))?"
    rb"| *(?:#[^\r\n]*)?) *(?:\r?\n|\Z)"
)
_HASH, _COLON = b"#:"
_INDICATORS = b"[]{}&*!|>'\"%@`#,-?:"


def read_front_matter(source: Source) -> FrontMatter:
    """Read the front matter of a file; never raises."""
    data = source.data
    opening = _OPEN.match(data)
    if opening is None:
        body = 3 if data.startswith(BOM) else 0
        line_end = source.line_span(1)[1]
        return FrontMatter(None, body, body, body, (Problem("no-front-matter", body, line_end),))
    start = opening.end()
    closing = _CLOSE.search(data, start - 1)
    if closing is None:
        problem = Problem("unclosed-front-matter", 0, source.line_span(1)[1])
        return FrontMatter(None, start, start, start, (problem,))
    end, body = closing.start() + 1, closing.end()
    root = _read_lines(data, start, end)
    if root is not None:
        return FrontMatter(root, start, end, body, ())
    # The other ways are rare and need libyaml.
    from bra.text.yamlfront import read_with_yaml

    node, problems = read_with_yaml(data, start, end)
    if node is None and _ITEM.search(data, start, end):
        # The fence that closes is missing: what was found is a line across the page, far below.
        problem = Problem("unclosed-front-matter", 0, source.line_span(1)[1])
        return FrontMatter(None, start, start, start, (problem,))
    return FrontMatter(node, start, end, body, problems)


def _read_lines(  # noqa: C901, PLR0912, PLR0915 - the hot loop, one branch a kind of line
    data: bytes, start: int, end: int
) -> Mapping | None:
    """Read the plain forms, or return None for anything else."""
    entries: list[tuple[Scalar, Node]] = []
    children: list[Scalar] = []
    pairs: list[tuple[Scalar, Node]] = []
    inner: Scalar | None = None  # a key below a key, with a list below it
    deeper: list[Scalar] = []
    indent = deep = -1
    key: Scalar | None = None
    position = start
    for match in _LINE.finditer(data, start, end):
        line_start, line_end = match.span()
        if line_start != position:
            return None
        position = line_end
        kind = match.lastindex
        if kind is None:  # nothing, or a comment
            continue
        if kind == ENTRIES:
            if key is None or pairs or inner is not None or (children and indent != _SIMPLE_INDENT):
                return None
            children += _simple_entries(match[ENTRIES], line_start)
            indent = _SIMPLE_INDENT
            continue
        if kind in _WITHOUT_VALUE:
            value = None
        else:
            value = _scalar(match[kind].rstrip(b" "), match.start(kind))
            if value is None:
                return None
        if kind == ENTRY:
            # The place of the hyphen counts, not what follows it.
            width = data.index(b"-", line_start) - line_start
            if inner is not None:
                if value is None or width <= indent or (deeper and width != deep):
                    return None
                deep = width
                deeper.append(value)
                continue
            if key is None or value is None or pairs or (children and indent != width):
                return None
            indent = width
            children.append(value)
        elif kind in _BELOW_KEY:
            at, after = match.span(NAME)
            width = at - line_start
            below = bool(pairs) or inner is not None
            if key is None or children or (below and width != indent):
                return None
            if inner is not None:
                pairs.append((inner, _close(inner, deeper, [])))
                inner, deeper = None, []
            indent = width
            name = _new(Scalar, (data[at:after].decode(), at, after, False, None))
            if value is None:
                inner = name
            else:
                pairs.append((name, value))
        else:
            if inner is not None:
                pairs.append((inner, _close(inner, deeper, [])))
                inner, deeper = None, []
            if key is not None:
                entries.append((key, _close(key, children, pairs)))
                children, pairs = [], []
            after = match.end(KEY)
            written = data[line_start:after].decode()
            key = _new(Scalar, (written, line_start, after, False, None))
            if value is not None:
                entries.append((key, value))
                key = None
    if position != end:
        return None
    if inner is not None:
        pairs.append((inner, _close(inner, deeper, [])))
    if key is not None:
        entries.append((key, _close(key, children, pairs)))
    return Mapping(tuple(entries), start, end)


def _simple_entries(lines: bytes, start: int) -> list[Scalar]:
    """Return the entries of lines that all begin with two spaces, a hyphen and a space."""
    entries: list[Scalar] = []
    for line in lines.split(b"\n"):
        text = line[4:].rstrip(b" ")
        at = start + 4
        entries.append(_new(Scalar, (text.decode(), at, at + len(text), False, None)))
        start += len(line) + 1
    return entries


def _close(key: Scalar, children: list[Scalar], pairs: list[tuple[Scalar, Node]]) -> Node:
    """Return the value of a key whose lines have all been read."""
    if children:
        return Sequence(tuple(children), children[0].start, children[-1].end)
    if pairs:
        return Mapping(tuple(pairs), pairs[0][0].start, pairs[-1][1].end)
    return Scalar("", key.end + 1, key.end + 1)


def _scalar(value: bytes, start: int) -> Scalar | None:
    """Return a plain or simply quoted scalar, or None when YAML has to judge it."""
    first = value[0]
    if first in _INDICATORS:
        if (
            first in b"'\""
            and len(value) > 1
            and value[-1] == first
            and value.count(value[:1]) == 2  # noqa: PLR2004 - the two quotes themselves
            and b"\\" not in value
        ):
            return Scalar(value[1:-1].decode(), start, start + len(value), quoted=True)
        return None
    if b": " in value or b" #" in value or b"\t" in value or value[-1] == _COLON:
        return None
    return _new(Scalar, (value.decode(), start, start + len(value), False, None))
