"""The body of minutes: items, statements, actions, topics, and what of it is confidential."""

import re
from typing import NamedTuple

from bra.model import ActionLine, Item, Mark, Presenter, Statement, Topic
from bra.reading.confidential import is_near
from bra.reading.headings import heading_text, read_bracket, read_heading, read_title
from bra.reading.names import NameIndex
from bra.reading.notes import Notes
from bra.reading.secrets import confidential_ranges, masked
from bra.reading.statements import read_statement
from bra.reading.tasks import STATES, Task, read_mark, read_task
from bra.reading.terms import last_bracket, missed_terms, read_terms
from bra.text.blocks import (
    ENTRY,
    HEADING,
    LINK,
    LIST,
    PARAGRAPH,
    Block,
    is_atx,
    plain_blocks,
    read_blocks,
)
from bra.text.source import Source


class Body(NamedTuple):
    """Hold what the body of a meeting's file says."""

    title: str | None
    title_confidential: bool
    items: tuple[Item, ...]
    statements: tuple[Statement, ...]
    actions: tuple[ActionLine, ...]
    topics: tuple[Topic, ...]
    blocks: tuple[Block, ...]
    secret: tuple[tuple[int, int], ...]


Ranges = list[tuple[int, int]]
MARKER = re.compile(rb"(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|(?=\r?\n|\Z))")
_BOX = re.compile(rb"(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX/~-]\](?:[ \t]|\r?\n|\Z)")
# A numbered action that names nobody and no time, as most that report what was done.
_PLAIN_TASK = re.compile(
    rb"[-*+] \[([ xX/~-])\] \*\*(?:([0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[A-Za-z0-9_-]+?)?)/)?"
    rb"A([1-9][0-9]{0,5})\*\* ([^:()\s][^:()\r\n]*)"
)
_TITLE_BRACKET = re.compile(r"[ \t]*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*\.?\s*\Z")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|/|#|\\")


def read_body(
    source: Source,
    start: int,
    stem: str,
    day: str,
    code: str,
    names: NameIndex,
    notes: Notes,
) -> Body:
    """Read the Markdown from byte offset `start` to the end of the file."""
    blocks = read_blocks(source.data, start)
    secret = confidential_ranges(source, blocks, notes)
    reader = _Body(source, stem, day, code, names, notes, blocks, secret)
    reader.headings()
    reader.blocks_in_items()
    return reader.body()


def read_actions(
    source: Source,
    start: int,
    stem: str,
    day: str,
    code: str,
    names: NameIndex,
    notes: Notes,
) -> tuple[ActionLine, ...]:
    """Read the actions alone: those of `read_body`, and nothing else."""
    blocks = read_blocks(source.data, start, prose=False)
    secret = confidential_ranges(source, blocks, notes)
    reader = _Body(source, stem, day, code, names, notes, blocks, secret)
    reader.actions_in_items()
    return tuple(reader.actions)


def read_marks(data: bytes, start: int, stem: str, day: str, code: str) -> tuple[Mark, ...] | None:
    """Return the marks of `read_actions`, or None when more than a look at each line is needed."""
    blocks = plain_blocks(data, start, prose=False)
    if blocks is None:
        return None
    marks: list[Mark] = []
    for block in blocks:
        if block.kind != ENTRY or not _BOX.match(data, block.start):
            continue
        end = data.find(b"\n", block.start)
        end = len(data) if end < 0 else end
        plain = _PLAIN_TASK.fullmatch(data, block.start, end)
        if plain is not None:
            state, other, number, _ = plain.groups()
            full = f"{other.decode() if other else stem}/A{number.decode()}"
            marks.append(Mark(full, other is None, STATES[state.decode()], None, None))
            continue
        mark = read_mark(data[block.start : end].decode(), stem, day, code)
        if mark is not None:
            marks.append(mark)
    return tuple(marks)


def hidden(ranges: Ranges, start: int) -> bool:
    """Tell whether a byte offset lies in confidential text."""
    return any(first <= start < last for first, last in ranges)


class _Body:
    """Hold what the steps of reading one body share."""

    def __init__(  # noqa: PLR0913, PLR0917 - the parts of one reading
        self,
        source: Source,
        stem: str,
        day: str,
        code: str,
        names: NameIndex,
        notes: Notes,
        blocks: list[Block],
        secret: Ranges,
    ) -> None:
        self.source = source
        self.data = source.data
        self.stem = stem
        self.day = day
        self.code = code
        self.names = names
        self.notes = notes
        self.all = blocks
        self.secret = secret
        # What stands around confidential text is read without it.
        self.public = source._replace(data=masked(source.data, secret)) if secret else source
        self.title: str | None = None
        self.title_hidden = False
        self.items: list[Item] = []
        self.statements: list[Statement] = []
        self.actions: list[ActionLine] = []
        self.topics: list[Topic] = []
        self.filled: set[int] = set()
        self.line, self.line_at = 1, 0
        self.attachments: dict[int, list[str]] = {}

    def headings(self) -> None:
        """Find the title and the items."""
        data = self.data
        found: list[tuple[Block, int]] = []
        for block in self.all:
            if block.kind != HEADING or block.lists or block.quotes:
                continue
            if block.level <= 2 and not is_atx(data, block):  # noqa: PLR2004 - an underlined heading
                raw = data[block.start : block.end].decode()
                span = (block.start, block.start + len(raw.rstrip().encode()))
                self.notes.add("setext-heading", "warning", span, title=raw.strip().splitlines()[0])
                continue
            if block.level == 1:
                if self.title is None:
                    self.title = heading_text(data[block.start : block.end].decode())
                    self.title_hidden = hidden(self.secret, block.start)
                found.append((block, 0))
            elif block.level == 2:  # noqa: PLR2004 - an item
                found.append((block, 1))
        line, at = 1, 0
        for index, (block, is_item) in enumerate(found):
            if not is_item:
                continue
            end = found[index + 1][0].start if index + 1 < len(found) else len(data)
            line += data.count(b"\n", at, block.start)
            at = block.start
            self._item(block, end, line)
        if self.items and all(item.written is None for item in self.items):
            self.items = [
                item._replace(number=str(place)) for place, item in enumerate(self.items, 1)
            ]
        else:
            for item in self.items:
                if item.written is None:
                    self.notes.add("unnumbered-item", "warning", self._line(item.start))

    def line_of(self, start: int) -> int:
        """Return the line of an offset; counting from the last one asked for keeps this linear."""
        if start < self.line_at:
            self.line, self.line_at = 1, 0
        self.line += self.data.count(b"\n", self.line_at, start)
        self.line_at = start
        return self.line

    def _line(self, start: int) -> tuple[int, int]:
        """Return the range from an offset to the end of its line."""
        end = self.data.find(b"\n", start)
        end = len(self.data) if end < 0 else end
        return start, end - (self.data[end - 1 : end] == b"\r")

    def _item(self, block: Block, end: int, line: int) -> None:
        heading = read_heading(
            heading_text(self.data[block.start : block.end].decode()), self.names
        )
        for odd in heading.odd:
            if not is_near(odd.lstrip(".")):
                self.notes.add("unknown-attribute", "info", self._line(block.start), attribute=odd)
        if not heading.title:
            self.notes.add("item-without-title", "warning", self._line(block.start))
        self.items.append(
            Item(
                heading.number,
                heading.number,
                heading.title,
                heading.presenters,
                heading.minutes,
                heading.kind,
                heading.means,
                heading.anchor,
                heading.dnr,
                heading.law,
                hidden(self.secret, block.start),
                empty=True,
                attachments=(),
                line=line,
                start=block.start,
                body=block.end,
                end=end,
            )
        )

    def blocks_in_items(self) -> None:  # noqa: C901, PLR0912 - one branch a kind of block
        """Read statements, actions and topics, in the order of the text."""
        items, data, some_secret = self.items, self.data, bool(self.secret)
        count = len(items)
        index = -1
        claimed = text_seen = -1
        for place, block in enumerate(self.all):
            kind = block.kind
            if kind == HEADING:
                while index + 1 < count and items[index + 1].start <= block.start:
                    index += 1
                continue
            inside = index if index >= 0 and block.start < items[index].end else -1
            if inside >= 0:
                self.filled.add(inside)
            if kind == ENTRY:
                if _BOX.match(data, block.start):
                    title = items[inside].title if inside >= 0 else ""
                    self._action(place, block, inside, title)
                    continue
                marker = MARKER.match(data, block.start)
                text_at = marker.end() if marker is not None else block.start
            elif kind == PARAGRAPH:
                text_at = block.start
            elif kind == LINK:
                shown = inside >= 0 and not hidden(self.secret, block.start)
                if shown and block.target and not _SCHEME.match(block.target):
                    self.attachments.setdefault(inside, []).append(block.target)
                continue
            else:
                continue
            if text_at <= claimed or text_at == text_seen:
                continue
            text_seen = text_at
            if block.quotes and not (some_secret and hidden(self.secret, block.start)):
                continue
            statement = None
            if inside >= 0 and data.find(b":", text_at, block.end) >= 0:
                inner = some_secret and hidden(self.secret, text_at)
                whole = self.source if inner else self.public
                statement = read_statement(
                    whole, self.all, place, text_at, self.stem, inside, self.notes
                )
            if statement is not None:
                claimed = statement.end - 1
                if some_secret and hidden(self.secret, statement.start):
                    statement = statement._replace(confidential=True)
                self.statements.append(statement)
            elif (
                kind == ENTRY
                and inside >= 0
                and block.lists == 1
                and not block.quotes
                and items[inside].means == "next"
            ):
                self._topic(block, text_at)

    def actions_in_items(self) -> None:
        """Read the actions alone, and the titles of their items only."""
        data = self.data
        index, heading = -1, None
        title: str | None = None
        for place, block in enumerate(self.all):
            if block.kind == ENTRY:
                if _BOX.match(data, block.start):
                    if title is None:
                        title = self._title(heading) if heading is not None else ""
                    self._action(place, block, index if heading is not None else -1, title)
            elif (
                block.kind == HEADING
                and block.level <= 2  # noqa: PLR2004 - an item, or what ends one
                and not (block.lists or block.quotes)
                and is_atx(data, block)
            ):
                heading = block if block.level > 1 else None
                index += block.level > 1
                title = None

    def _title(self, heading: Block) -> str:
        raw = self.data[heading.start : heading.end].decode()
        return read_title(heading_text(raw), self.names)

    def _topic(self, block: Block, text_at: int) -> None:
        line_end = self.data.find(b"\n", text_at)
        end = block.end if line_end < 0 else min(block.end, line_end)
        written = title = self.data[text_at:end].decode().strip()
        presenters: tuple[Presenter, ...] = ()
        minutes = None
        match = _TITLE_BRACKET.search(title)
        if match is not None:
            read = read_bracket(match[1], self.names)
            if read is not None:
                presenters, minutes = read
                title = title[: match.start()]
        title = title.strip().removesuffix(".").rstrip()
        if title:
            line = self.line_of(block.start)
            secret = hidden(self.secret, block.start)
            self.topics.append(Topic(title, presenters, minutes, secret, line, written))

    def _action(self, place: int, block: Block, inside: int, title: str) -> None:
        data = self.data
        secret = bool(self.secret) and hidden(self.secret, block.start)
        if block.quotes and not secret:
            return
        start = data.rfind(b"\n", 0, block.start) + 1
        end = data.find(b"\n", block.start)
        end = len(data) if end < 0 else end
        if end > start and data[end - 1 : end] == b"\r":
            end -= 1
        plain = _PLAIN_TASK.fullmatch(data, start, end)
        if plain is not None and inside >= 0 and not data[end : block.end].strip():
            state, stem, number, words = plain.groups()
            self.actions.append(
                ActionLine(
                    f"{(stem.decode() if stem else self.stem)}/A{number.decode()}",
                    stem is None,
                    STATES[state.decode()],
                    (),
                    words.decode().rstrip(),
                    None,
                    None,
                    None,
                    None,
                    "",
                    inside,
                    title,
                    secret,
                    numberable=True,
                    line=self.line_of(start),
                    start=start,
                    end=end,
                )
            )
            return
        text = data[start:end].decode()
        task = read_task(text, self.stem, self.day, self.code, self.names)
        if task is None:
            return
        if inside < 0:
            self.notes.add("action-before-items", "warning", (block.start, end))
        terms = task.terms
        notes = self._notes(place, block, end)
        if self.notes.only is None:
            self._report(task, text, start, notes)
        self.actions.append(
            ActionLine(
                task.id,
                not task.mentions,
                task.state,
                task.owners,
                task.text,
                terms.due if terms is not None else None,
                terms.not_before if terms is not None else None,
                terms.closed if terms is not None else None,
                terms.reopened if terms is not None else None,
                notes,
                inside,
                title,
                secret,
                task.odd_id is None,
                self.line_of(block.start),
                start,
                end,
            )
        )

    def _notes(self, place: int, block: Block, end: int) -> str:
        """Return the lines under an action, up to a task entry below it."""
        stop = block.end
        if stop <= end + 2:
            return ""
        for other in self.all[place + 1 :]:
            if other.start >= stop:
                break
            if other.kind == ENTRY and _BOX.match(self.data, other.start):
                stop = self.data.rfind(b"\n", 0, other.start) + 1
                break
        whole = self.source if hidden(self.secret, block.start) else self.public
        lines = whole.data[end:stop].decode().splitlines()
        return "\n".join(line.strip() for line in lines).strip()

    def _report(self, task: Task, text: str, start: int, notes: str) -> None:
        """Report what is odd about a task line."""

        def span(first: int, last: int) -> tuple[int, int]:
            return start + len(text[:first].encode()), start + len(text[:last].encode())

        if task.odd_id is not None:
            odd = text[slice(*task.odd_id)]
            self.notes.add("odd-id", "error", span(*task.odd_id), id=odd)
        for name, first, last in task.unknown:
            near = self._near(name)
            hint = near or None
            self.notes.add("unknown-owner", "error", span(first, last), hint=hint, name=name)
        for name, candidates, first, last in task.ambiguous:
            facts = ", ".join(candidates)
            self.notes.add(
                "ambiguous-owner", "error", span(first, last), name=name, candidates=facts
            )
        if task.terms is not None and task.terms_span is not None:
            for code, words in task.terms.problems:
                self.notes.add(code, "warning", span(*task.terms_span), words=words)
            return
        bracket = last_bracket(text)
        if bracket is not None:
            inside = text[bracket[0] + 1 : bracket[1]]
            for code, words in missed_terms(inside, self.day, self.code, task.state):
                self.notes.add(code, "warning", span(bracket[0], bracket[1] + 1), words=words)
        if notes:
            first_line = notes.split("\n", 1)[0]
            if first_line.rstrip(" .").endswith(")") and self._wrapped(first_line, task):
                self.notes.add("wrapped-terms", "warning", span(0, len(text)), words=first_line)

    def _wrapped(self, line: str, task: Task) -> bool:
        """Tell whether terms stand on the line below the action, where they are not read."""
        bracket = last_bracket(line)
        return (
            bracket is not None
            and read_terms(line[bracket[0] + 1 : bracket[1]], self.day, self.code, task.state)
            is not None
        )

    def _near(self, name: str) -> str:
        """Return the known name that an unknown one is nearly, or nothing."""
        from difflib import get_close_matches

        known: dict[str, str] = {}
        for owners in (*self.names.attendance.values(), *self.names.members.values()):
            known[owners[0].name.casefold()] = owners[0].name
        for form, owner in self.names.register.items():
            known.setdefault(form, owner.name)
        near = get_close_matches(name.casefold(), list(known), n=1, cutoff=0.7)
        return known[near[0]] if near else ""

    def body(self) -> Body:
        """Return what was read."""
        items = tuple(
            item._replace(
                empty=index not in self.filled,
                attachments=tuple(self.attachments.get(index, ())),
            )
            for index, item in enumerate(self.items)
        )
        return Body(
            self.title,
            self.title_hidden,
            items,
            tuple(self.statements),
            tuple(self.actions),
            tuple(self.topics),
            tuple(self.all),
            tuple(self.secret),
        )


__all__ = ["LIST", "Body", "hidden", "read_body"]
