"""Numbers for what lacks one, and the little else that is tidied: planned as edits, then proven.

Nothing is written that has not been read back: the minutes must say what they said before, but for
the new numbers, and a second pass must find nothing to do.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from bra.editing.itemnumbers import number_items
from bra.editing.proof import bare
from bra.ledger.decisions import ids_of_decisions, unnumbered_decisions
from bra.ledger.numbers import ACTION, DECISION, next_number
from bra.model import ActionLine, Council, Meeting, Statement
from bra.reading.meeting import read_meeting
from bra.reading.tasks import TASK
from bra.reading.words import statement_words
from bra.text.seal import written_seals
from bra.text.source import Edit, Source, apply


class NotProvenError(Exception):
    """Tell that a plan does not prove itself: a fault of this program, never of the minutes."""


class Tidied(NamedTuple):
    """Hold what one file is to be: the edits, the bytes after them, and what they do.

    `numbers` are those that items get, in short, and the new ids without their stem, in the order
    of the text.  `taken` is the stem of a meeting that has the numbers of the items already.
    """

    edits: tuple[Edit, ...]
    data: bytes
    numbers: tuple[str, ...]
    quoted: int
    newline: bool
    taken: str | None = None


def left_alone(data: bytes, meeting: Meeting) -> str | None:
    """Return why a file is not to be touched, as a code, or None.

    Approved minutes are never edited; what cannot be read whole might be approved.
    """
    if meeting.status == "approved" or meeting.approved is not None or written_seals(data):
        return "approved"
    if not meeting.readable:
        return "head-unreadable"
    for each in meeting.diagnostics:
        if each.code in ("conflict-marker", "bad-approval"):
            return each.code
        if each.code == "bad-value" and meeting.status is None:
            return "status-unreadable"
    return None


def planned(
    source: Source,
    meeting: Meeting,
    council: Council,
    taken: Collection[str],
    year: Sequence[Meeting] = (),
) -> Tidied:
    """Return what a file is to be as `tidy` does, without proof: to be told and not written."""
    return _plan(source, meeting, council, taken, year)[0]


def tidy(
    source: Source,
    meeting: Meeting,
    council: Council,
    taken: Collection[str],
    year: Sequence[Meeting] = (),
) -> Tidied:
    """Return what a file is to be, proven.

    `meeting` is the file as it reads, `taken` the full ids that other files give or mention.
    `year` are the meetings, numbered through the year, where the items are to get their numbers.
    Raises NotProvenError.
    """
    tidied, expected = _plan(source, meeting, council, taken, year)
    if tidied.edits:
        after = Source(source.path, tidied.data)
        read = read_meeting(after, meeting.stem, council)
        if bare(read) != bare(expected):
            message = f"{source.path}: tidied, it would say something else; nothing was written."
            raise NotProvenError(message)
        if _plan(after, read, council, taken)[0].edits:
            message = f"{source.path}: tidied, it would not be tidy; nothing was written."
            raise NotProvenError(message)
    return tidied


def _plan(
    source: Source,
    meeting: Meeting,
    council: Council,
    taken: Collection[str],
    year: Sequence[Meeting] = (),
) -> tuple[Tidied, Meeting]:
    """Return the edits of a file, and the meeting that it must then be."""
    edits, expected, numbers = _numbers(source, meeting, taken)
    items = number_items(source, meeting, council, year)
    if items.edits:
        edits += items.edits
        expected = expected._replace(items=items.meeting.items)
        numbers = (items.label, *numbers)
    quotes = _quotes(source, meeting, council)
    edits += quotes
    newline = bool(source.data) and not source.data.endswith(b"\n")
    if newline:
        edits.append(Edit(len(source.data), len(source.data), source.newline()))
    data = apply(source.data, edits)
    return Tidied(tuple(edits), data, numbers, len(quotes), newline, items.taken), expected


def _numbers(
    source: Source, meeting: Meeting, taken: Collection[str]
) -> tuple[list[Edit], Meeting, tuple[str, ...]]:
    """Return the edits that number actions and decisions, in each kind in the order of the text."""
    stem = meeting.stem
    actions, statements = list(meeting.actions), list(meeting.statements)
    numbered = number_actions(source, meeting, taken)
    edits = [edit for _, _, edit in numbered]
    new = [(actions[place].start, full_id.rpartition("/")[2]) for place, full_id, _ in numbered]
    for place, full_id, _ in numbered:
        actions[place] = actions[place]._replace(id=full_id)
    used = {line.id for line in meeting.actions if line.id is not None}
    used.update(ids_of_decisions([meeting]))
    number = next_number(stem, (*used, *taken), DECISION) - 1
    for place in unnumbered_decisions(meeting):
        number += 1
        statement = statements[place]
        statements[place] = statement._replace(id=f"{stem}/D{number}")
        edits.append(_number_decision(source, statement, number))
        new.append((statement.start, f"D{number}"))
    expected = meeting._replace(actions=tuple(actions), statements=tuple(statements))
    return edits, expected, tuple(label for _, label in sorted(new))


def number_actions(
    source: Source, meeting: Meeting, taken: Collection[str], but: Collection[int] = ()
) -> list[tuple[int, str, Edit]]:
    """Return the place of each action without a number, the full id it gets, and the edit.

    Those that begin at one of the offsets `but` are left alone.
    """
    used = {line.id for line in meeting.actions if line.id is not None}
    used.update(ids_of_decisions([meeting]))
    number = next_number(meeting.stem, (*used, *taken), ACTION) - 1
    found: list[tuple[int, str, Edit]] = []
    for place, line in enumerate(meeting.actions):
        if line.id is None and line.raises and line.numberable and line.start not in but:
            number += 1
            edit = name_action(source, line, f"A{number}")
            found.append((place, f"{meeting.stem}/A{number}", edit))
    return found


def name_action(source: Source, line: ActionLine, name: str) -> Edit:
    """Put a number, or the full id of an action, before the words of a task entry."""
    text = source.slice(line.start, line.end)
    match = TASK.match(text)
    if match is None:
        message = f"{source.path}:{line.line} holds no task"
        raise NotProvenError(message)
    rest = text[match.end() :]
    at = line.start + len(text[: len(text) - len(rest.lstrip(" \t"))].encode())
    before = " " if match[0].endswith("]") else ""
    after = " " if rest.strip() else ""
    return Edit(at, at, f"{before}**{name}**{after}".encode())


def _number_decision(source: Source, statement: Statement, number: int) -> Edit:
    """Put a number after the label of a decision."""
    match = statement_words().label.match(source.slice(statement.start, statement.end))
    if match is None:
        message = f"{source.path}:{statement.line} holds no decision"
        raise NotProvenError(message)
    at = statement.start + len(match[0][: match.end("label")].encode())
    return Edit(at, at, f" D{number}".encode())


def _quotes(source: Source, meeting: Meeting, council: Council) -> list[Edit]:
    """Return the quotes that let YAML read the head, where it then says the same."""
    edits = [
        Edit(each.start, each.end, each.fix.encode())
        for each in meeting.diagnostics
        if each.code == "needs-quotes" and each.fix is not None
    ]
    edits = list({edit.start: edit for edit in edits}.values())
    if not edits:
        return []
    try:
        data = apply(source.data, edits)
    except ValueError:  # one value lies inside another: no quote would say what was meant
        return []
    read = read_meeting(Source(source.path, data), meeting.stem, council)
    left = any(each.code == "needs-quotes" for each in read.diagnostics)
    return edits if not left and bare(read) == bare(meeting) else []
