"""The actions of minutes: task entries as lines of a file."""

import re
from typing import Final, NamedTuple

from bra.model import ActionLine, Mark
from bra.reading.given import Given, Lines, Nesting
from bra.reading.headings import heading_text, read_title
from bra.reading.oddtasks import report_odd
from bra.reading.tasks import BOX, STATES, read_id, read_mark, read_task
from bra.text.blocks import ENTRY, HEADING, Block, is_atx, plain_blocks
from bra.text.ids import full_ids

# The beginning of a numbered action as most are written.
_NUMBERED: Final = re.compile(
    rb"[-*+] \[[ xX/~-]\] \*\*(?:([0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[A-Za-z0-9_-]+?)?)/)?"
    rb"A([1-9][0-9]{0,5})\*\*(?=[ \t:\n]|\r\n|\Z)"
)
# A numbered action that names nobody and no time, as most that report what was done.
_PLAIN_TASK: Final = re.compile(
    rb"[-*+] \[([ xX/~-])\] \*\*(?:([0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[A-Za-z0-9_-]+?)?)/)?"
    rb"A([1-9][0-9]{0,5})\*\* ([^:()\s][^:()\r\n]*)"
)
_PLAIN_NUMBER: Final = 3

_MERGE: Final = re.compile(r"={7}|(?:<{7}|>{7}|\|{7})(?: .*)?")
"""A mark of an unfinished merge, which is no word of anybody's."""


def read_action(given: Given, lines: Lines, place: int, item: int, title: str) -> ActionLine | None:
    """Read the task entry that is the block at `place`, in the item of an index and title."""
    data = given.source.data
    block = given.blocks[place]
    secret = given.is_secret(block.start)
    if block.quotes and not secret:
        return None
    start, end = _line_around(data, block)
    shown = given.around(block.start).data
    plain = _PLAIN_TASK.fullmatch(shown, start, end)
    if plain is not None and item >= 0 and not data[end : block.end].strip():
        state, stem, number, words = plain.groups()
        full = f"{(stem.decode() if stem else given.stem)}/A{number.decode()}"
        return ActionLine(
            full,
            stem is None,
            STATES[state.decode()],
            (),
            words.decode().rstrip(),
            None,
            None,
            None,
            None,
            "",
            _near(given, lines.nesting, place, full, (plain.end(_PLAIN_NUMBER), end)),
            item,
            title,
            secret,
            True,  # noqa: FBT003 - it has a number already
            lines.of(start),
            start,
            end,
        )
    text = shown[start:end].decode()
    task = read_task(text, given.stem, given.day, given.code, given.names)
    if task is None:
        return None
    if item < 0:
        given.notes.add("action-before-items", "warning", (block.start, end))
    terms = task.terms
    notes = notes_below(given, place, end)
    if given.notes.only is None:
        report_odd(given, task, text, start, notes)
    return ActionLine(
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
        _near(given, lines.nesting, place, task.id, (start, end)),
        item,
        title,
        secret,
        task.odd_id is None,
        lines.of(block.start),
        start,
        end,
    )


def _near(
    given: Given, nesting: Nesting, place: int, own: str | None, line: tuple[int, int]
) -> tuple[str, ...]:
    """Return the full ids that the line of an entry, and the entries around it, name.

    `line` is where its own line may name another than its `own`.
    """
    data = given.source.data
    if given.blocks[place].lists == 1:  # no entry holds it
        return tuple([full for full in full_ids(data, *line) if full != own])
    found: list[str] = []
    for each in nesting.of(place):
        found += full_ids(data, *_line_around(data, each))
    return tuple(dict.fromkeys(full for full in found if full != own))


class FoundAction(NamedTuple):
    """Hold of an action what a search needs: the fields are those of `ActionLine`."""

    id: str | None
    raises: bool
    notes: str
    item: int
    confidential: bool
    line: int
    start: int
    end: int


def read_found_action(given: Given, lines: Lines, place: int, item: int) -> FoundAction | None:
    """Read of the task entry that is the block at `place` what a search needs."""
    data = given.source.data
    block = given.blocks[place]
    secret = given.is_secret(block.start)
    if block.quotes and not secret:
        return None
    start, end = _line_around(data, block)
    numbered = _NUMBERED.match(data, start)
    if numbered is not None:
        stem, number = numbered.groups()
        full: str | None = f"{(stem.decode() if stem else given.stem)}/A{number.decode()}"
        raises = stem is None
    else:
        found = read_id(data[start:end].decode(), given.stem)
        if found is None:
            return None
        full, raises = found
    notes = notes_below(given, place, end)
    return FoundAction(full, raises, notes, item, secret, lines.of(block.start), start, end)


def _line_around(data: bytes, block: Block) -> tuple[int, int]:
    """Return where the line on which a block begins has its text, its newline left out."""
    start = data.rfind(b"\n", 0, block.start) + 1
    end = data.find(b"\n", block.start)
    end = len(data) if end < 0 else end
    if end > start and data[end - 1 : end] == b"\r":
        end -= 1
    return start, end


def notes_below(given: Given, place: int, end: int) -> str:
    """Return the lines under an action whose line ends at an offset, up to a task below it."""
    data = given.source.data
    block = given.blocks[place]
    stop = block.end
    if stop <= end + 2 or not data[end:stop].strip():
        return ""
    for other in given.blocks[place + 1 :]:
        if other.start >= stop:
            break
        if other.kind == ENTRY and BOX.match(data, other.start):
            stop = data.rfind(b"\n", 0, other.start) + 1
            break
    lines = given.around(block.start).data[end:stop].decode().splitlines()
    return "\n".join(line.strip() for line in lines if not _MERGE.fullmatch(line)).strip()


def read_actions(given: Given) -> tuple[ActionLine, ...]:
    """Read the actions alone, and the titles of their items only."""
    data = given.source.data
    lines = Lines(data, given.blocks)
    actions: list[ActionLine] = []
    index, heading = -1, None
    title: str | None = None
    for place, block in enumerate(given.blocks):
        if block.kind == ENTRY:
            if BOX.match(data, block.start):
                if title is None:
                    title = _title(given, heading) if heading is not None else ""
                item = index if heading is not None else -1
                action = read_action(given, lines, place, item, title)
                if action is not None:
                    actions.append(action)
        elif (
            block.kind == HEADING
            and block.level <= 2  # noqa: PLR2004 - an item, or what ends one
            and not (block.lists or block.quotes)
            and is_atx(data, block)
        ):
            heading = block if block.level > 1 else None
            index += block.level > 1
            title = None
    return tuple(actions)


def _title(given: Given, heading: Block) -> str:
    return read_title(heading_text(given.text(heading)), given.names)


def read_marks(data: bytes, start: int, stem: str, day: str, code: str) -> tuple[Mark, ...] | None:
    """Return the marks of `read_actions`, or None when more than a look at each line is needed."""
    blocks = plain_blocks(data, start, prose=False)
    if blocks is None:
        return None
    marks: list[Mark] = []
    for block in blocks:
        if block.kind != ENTRY or not BOX.match(data, block.start):
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
