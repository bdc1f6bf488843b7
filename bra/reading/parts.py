"""The text of a meeting's items in parts: what is said, and what is set apart in it.

Every byte of an item stands in exactly one part, in its order; what is confidential is replaced by
a word of its own.
"""

import re
import textwrap
from bisect import bisect_left
from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from bra.model import ActionLine, Meeting, Statement
from bra.reading.headings import heading_text
from bra.reading.notes import Notes
from bra.reading.public import passages_about
from bra.reading.secrets import confidential_ranges
from bra.reading.tasks import TASK
from bra.reading.words import statement_words
from bra.text.blocks import ENTRY, HEADING, MARKER, Block, is_atx, read_blocks
from bra.text.frontmatter import read_front_matter
from bra.text.source import Edit, Source, apply
from bra.text.tree import stand_alone

HIGHEST: Final = 3
"""The level of the highest heading inside an item; above are the document and the item."""
_ID: Final = re.compile(r"(?:\*\*|__)?(?:\d{4}-\d\d-\d\d(?:-[\w-]+?)?/)?A\d{1,6}(?:\*\*|__)?\Z")
_ATTRIBUTES: Final = re.compile(r"[ \t]*\{[ \t]*(?:[.#][\w-]+[ \t]*)+\}[ \t]*\Z")
_NEXT_LINE: Final = re.compile(r"[ \t]*\n")
_BEFORE_NAME: Final = re.compile(r"(?<!\w)@(?=[\w*_])")
_MARKUP: Final = "*_: \t"
_PREAMBLE: Final = -1


class Part(NamedTuple):
    """Hold one part of an item: Markdown that stands alone, and what it is.

    `label` is how a statement introduces itself, `Beslut D1`; `text` is what follows.  The text of
    an action is its line as written, without box and id, and below it its notes.
    """

    text: str
    label: str = ""
    statement: Statement | None = None
    action: ActionLine | None = None


class Text(NamedTuple):
    """Hold the parts of what stands before the first item, and of each item in order."""

    preamble: tuple[Part, ...]
    items: tuple[tuple[Part, ...], ...]


class _Cut(NamedTuple):
    start: int
    end: int
    what: Statement | ActionLine
    block: Block


def read_parts(
    source: Source,
    meeting: Meeting,
    *,
    internal: bool,
    withheld: str,
    secret: Collection[str] = (),
) -> Text:
    """Return the text of a meeting's items.

    `withheld` is what stands in the place of each confidential passage; with `internal` they are
    kept, and the headings of such are followed by their mark.  An item that is itself confidential
    has no parts unless `internal`.  `secret` are the ids of actions that were raised in confidence.
    """
    reader = _Reader(source, meeting, secret, internal=internal, withheld=withheld)
    starts = [item.start for item in meeting.items]
    first = starts[0] if starts else len(source.data)
    ends = [*starts[1:], len(source.data)]
    items = tuple(
        () if item.confidential and not internal else tuple(reader.parts(item.body, end, place))
        for place, (item, end) in enumerate(zip(meeting.items, ends, strict=False))
    )
    return Text(tuple(reader.parts(reader.after_title(), first, _PREAMBLE)), items)


def read_texts(
    source: Source, meeting: Meeting, *, withheld: str, secret: Collection[str] = ()
) -> tuple[str, ...]:
    """Return the public text of each item as Markdown, empty for one that is confidential."""
    reader = _Reader(source, meeting, secret, internal=False, withheld=withheld)
    ends = [*(item.start for item in meeting.items[1:]), len(source.data)]
    return tuple(
        "" if item.confidential else reader.text(item.body, end)
        for item, end in zip(meeting.items, ends, strict=True)
    )


class _Reader:
    """Cut one file into parts."""

    def __init__(
        self,
        source: Source,
        meeting: Meeting,
        secret: Collection[str],
        *,
        internal: bool,
        withheld: str,
    ) -> None:
        self.source = source
        self.data = source.data
        self.body = read_front_matter(source).body
        blocks = read_blocks(source.data, self.body)
        hidden = confidential_ranges(source, blocks, Notes(source))
        hidden += passages_about(source, blocks, secret)
        self.blocks = sorted(blocks, key=lambda block: block.start)
        self.starts = [block.start for block in self.blocks]
        self.hidden = [] if internal else sorted(hidden)
        self.withheld = withheld
        self.statements = {each.start: each for each in meeting.statements}
        self.actions = {each.start: each for each in meeting.actions}

    def after_title(self) -> int:
        """Return where the text after the title begins."""
        for block in self.blocks:
            if block.kind == HEADING and block.level == 1 and not (block.lists or block.quotes):
                return block.end
        return self.body

    def parts(self, start: int, end: int, item: int) -> Iterator[Part]:
        """Return the parts of the text between two byte offsets."""
        at = start
        for cut in self._cuts(start, end) if item != _PREAMBLE else ():
            if cut.start < at:
                continue
            yield from self._text(at, cut.start)
            if isinstance(cut.what, Statement):
                yield self._statement(cut.start, cut.end, cut.what)
            else:
                yield self._action(cut.end, cut.what)
            at = cut.end
        yield from self._text(at, end)

    def text(self, start: int, end: int) -> str:
        """Return the text between two byte offsets in one piece."""
        return self._visible(start, end).rstrip()

    def _cuts(self, start: int, end: int) -> Iterator[_Cut]:
        """Find what is set apart: of paragraphs, and of the entries of lists in no other."""
        for block in self._between(start, end):
            entry = block.kind == ENTRY and block.lists == 1
            if block.quotes or (block.lists and not entry):
                continue
            if any(first <= block.start < last for first, last in self.hidden):
                continue
            line = self.data.rfind(b"\n", 0, block.start) + 1
            if entry and line in self.actions:
                yield _Cut(line, block.end, self.actions[line], block)
            elif found := self._said_in(block):
                after = max(found.end, block.end) if entry else found.end
                yield _Cut(line, after, found, block)

    def _between(self, start: int, end: int) -> list[Block]:
        """Return the blocks that begin between two offsets."""
        return self.blocks[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def _said_in(self, block: Block) -> Statement | None:
        """Return the statement with which a paragraph or an entry begins."""
        marker = MARKER.match(self.data, block.start) if block.kind == ENTRY else None
        return self.statements.get(block.start if marker is None else marker.end())

    def _text(self, start: int, end: int) -> Iterator[Part]:
        text = stand_alone(self._visible(start, end))
        if text:
            yield Part(text)

    def _statement(self, start: int, end: int, statement: Statement) -> Part:
        raw = self._visible(max(start, statement.start), end)
        match = statement_words().label.match(raw)
        if match is None:
            return Part(stand_alone(raw), statement=statement)
        label = " ".join(match[0].split()).strip(_MARKUP)
        said = raw[match.end() :]
        if match["bold"] and not match["after"] and not match["inside"]:
            # The whole statement is bold: its mark goes together with that of the label.
            head, mark, tail = said.rpartition(match["bold"])
            said = head + tail if mark else said
        text = stand_alone(_dedented(said))
        if text and _NEXT_LINE.match(said):
            text = f"\n\n{text}"
        return Part(text, label=label, statement=statement)

    def _action(self, end: int, action: ActionLine) -> Part:
        line = self._visible(action.start, action.end)
        match = TASK.match(line)
        said = line[match.end() :].strip() if match is not None else line
        first, rest = (*said.split(maxsplit=1), "", "")[:2]
        if action.id is not None and _ID.match(first.rstrip(":")):
            said = rest
        if "@" in said and action.owners:
            said = _called_by_name(said, action)
        notes = _dedented(self._visible(action.end, end)) if end > action.end else ""
        text = f"{said}\n\n{notes}" if notes else said
        return Part(stand_alone(text), action=action)

    def _visible(self, start: int, end: int) -> str:
        """Return the text between two offsets, its headings below the item's, secrets replaced."""
        edits: list[Edit] = []
        at = start
        for first, last in self.hidden:
            if last <= at or first >= end:
                continue
            if self._is_comment(first, last):  # no reader misses one
                edits.append(Edit(max(first, at) - start, min(last, end) - start, b""))
                at = min(last, end)
                continue
            line = self.data[first:last].split(b"\n", 1)[0]
            indent = line[: len(line) - len(line.lstrip())]
            before = (
                b"" if first in (0, start) or self.data[first - 2 : first] == b"\n\n" else b"\n"
            )
            after = b"\n" if self.data[last : last + 1] in (b"", b"\n") else b"\n\n"
            stub = before + indent + b"*" + self.withheld.encode() + b"*" + after
            edits.append(Edit(max(first, at) - start, min(last, end) - start, stub))
            at = min(last, end)
        for block in self._between(start, end):
            if block.kind != HEADING or block.lists or block.quotes:
                continue
            covered = any(first <= block.start < last for first, last in self.hidden)
            if block.end <= end and not covered:
                edits.append(Edit(block.start - start, block.end - start, self._heading(block)))
        raw = apply(self.data[start:end], edits).decode("utf-8", "replace")
        return raw.replace("\r\n", "\n").strip("\n")

    def _is_comment(self, start: int, end: int) -> bool:
        opened = self.data.startswith(b"<!--", start)
        return opened and self.data.find(b"-->", start) + len(b"-->") == end

    def _heading(self, block: Block) -> bytes:
        raw = self.data[block.start : block.end].decode("utf-8", "replace")
        if is_atx(self.data, block):
            text = heading_text(raw)
        else:
            text = " ".join(raw.strip().splitlines()[:-1])
        marked = _ATTRIBUTES.search(text)
        text = _ATTRIBUTES.sub("", text)
        if marked is not None and (word := re.search(r"\.(\w+)", marked[0])) is not None:
            text = f"{text} ({word[1]})"
        return f"{'#' * max(HIGHEST, block.level)} {text}\n".encode()


def _called_by_name(said: str, action: ActionLine) -> str:
    """Return the line of an action with its owners as they are called, without the @ before them.

    A sign in what they are to do, such as that of a mail address, stays.
    """
    end = said.find(action.text.partition("\n")[0], said.find(":"))
    return _BEFORE_NAME.sub("", said[:end]) + said[end:] if end > 0 else said


def _dedented(text: str) -> str:
    """Return text without the indentation that its lines, but for the first, have in common."""
    first, newline, rest = text.partition("\n")
    return f"{first.strip()}{newline}{textwrap.dedent(rest)}".strip("\n")
