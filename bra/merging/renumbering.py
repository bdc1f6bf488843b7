"""Numbers that both sides gave to different things: the incoming one gets the next free number."""

import re
from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

from bra.ledger.decisions import ids_of_decisions
from bra.ledger.numbers import next_number
from bra.model import Meeting
from bra.reading.council import COUNCIL_PATH, read_council
from bra.reading.head import UnreadableTextError
from bra.reading.meeting import read_meeting
from bra.reading.tasks import NOBODY, read_task
from bra.reading.words import statement_words
from bra.text.composed import as_written, composed
from bra.text.source import Edit, Source, apply

_OTHER: Final = r"(?:(?P<other>(?:\d{4}-)?\d\d-\d\d(?:-[\w-]+)?)/)?"
"""What names the meeting before a number that is written in full."""


class Given(NamedTuple):
    """Hold where minutes give a number: the words it is for, the place of the line."""

    words: str
    start: int
    end: int


class Elsewhere(NamedTuple):
    """Hold the full ids of a meeting that other files mention.

    `incoming` are those that may be about the incoming side's numbers, `known` all.
    """

    incoming: frozenset[str]
    known: frozenset[str]


class Renumbered(NamedTuple):
    """Hold the incoming text with its new numbers.

    `changed` are pairs of the old and the new number; `stuck` are the full ids that both sides
    gave and that are left to the user, because something mentions one of them.
    """

    data: bytes
    changed: tuple[tuple[str, str], ...]
    stuck: frozenset[str]


def read(data: bytes, stem: str) -> Meeting | None:
    """Return minutes as they read without a council, or None for what is no text."""
    council = read_council(Source(COUNCIL_PATH, b""))
    try:
        return read_meeting(Source(f"minutes/{stem}.md", data), stem, council)
    except UnreadableTextError:
        return None


def numbers_given(meeting: Meeting) -> dict[str, Given]:
    """Return by full id where a meeting gives it, to an action or a decision of its own."""
    found: dict[str, Given] = {}
    for line in meeting.actions:
        if line.id is not None and line.raises:
            owners = ", ".join(owner.name for owner in line.owners)
            given = Given(f"{owners}: {line.text}", line.start, line.end)
            found.setdefault(line.id, given)
    for each in meeting.statements:
        if each.id is not None and each.kind == "decision":
            found.setdefault(each.id, Given(each.text, each.start, each.end))
    return found


def taken_twice(base: Meeting, ours: Meeting, theirs: Meeting) -> list[str]:
    """Return the ids that both sides gave anew, each to something else."""
    before, one, other = map(numbers_given, (base, ours, theirs))
    return [
        full
        for full, given in other.items()
        if full in one and full not in before and one[full].words != given.words
    ]


def renumber(
    meetings: tuple[Meeting, Meeting, Meeting], theirs: bytes, elsewhere: Elsewhere | None
) -> Renumbered:
    """Give the incoming side's numbers that ours has taken the next free ones.

    `meetings` are base, ours and theirs.  Without `elsewhere` nobody knows what is mentioned, so
    nothing is changed.  Nor is anything when one of the numbers is mentioned: what is left to the
    user is not to be half renumbered.
    """
    twice = taken_twice(*meetings)
    stem = meetings[2].stem
    if elsewhere is None or any(
        full in elsewhere.incoming or _mentioned(composed(theirs), stem, full) for full in twice
    ):
        return Renumbered(theirs, (), frozenset(twice))
    theirs = composed(theirs)
    given = numbers_given(meetings[2])
    known = set(elsewhere.known)
    for meeting in meetings:
        known.update(_used(meeting))
    changed: list[tuple[str, str]] = []
    edits: list[Edit] = []
    for full in twice:
        letter = full[len(stem) + 1]
        new = f"{letter}{next_number(stem, known, letter)}"
        known.add(f"{stem}/{new}")
        edits.append(_edit(theirs, given[full], stem, new))
        changed.append((full[len(stem) + 1 :], new))
    return Renumbered(as_written(apply(theirs, edits)), tuple(changed), frozenset())


def _used(meeting: Meeting) -> Iterable[str]:
    yield from (line.id for line in meeting.actions if line.id is not None)
    yield from ids_of_decisions([meeting])


def _mentioned(data: bytes, stem: str, full: str) -> bool:
    """Tell whether a text speaks of a number more often than where it gives it.

    The same number of another meeting, such as `2017-06-01/A1`, is another one.
    """
    short = re.escape(full[len(stem) + 1 :])
    spoken = re.finditer(rf"(?<![\w.-]){_OTHER}{short}(?!\w)", data.decode("utf-8", "replace"))
    return sum(stem.endswith(each["other"] or "") for each in spoken) != 1


def _edit(data: bytes, given: Given, stem: str, new: str) -> Edit:
    """Return the edit that writes another number where one is given."""
    text = data[given.start : given.end].decode()
    if new[0] == "A":
        task = read_task(text, stem, stem[:10], "sv", NOBODY)
        span = task.id_span if task is not None else None
        place = text.index("A", span[0] if span is not None else 0)
    else:
        match = statement_words().label.match(text)
        rest = match.span("rest") if match is not None else (0, 0)
        place = text.rindex("D", *rest)
    size = re.match(r"[AD]\d+", text[place:])
    end = place + (size.end() if size is not None else 1)
    start = given.start + len(text[:place].encode())
    return Edit(start, start + len(text[place:end].encode()), new.encode())


def lines_giving(meeting: Meeting, ids: Collection[str]) -> list[int]:
    """Return where the lines begin that give one of the full ids, every one of them."""
    places = [line.start for line in meeting.actions if line.raises and line.id in ids]
    places += [s.start for s in meeting.statements if s.kind == "decision" and s.id in ids]
    return places
