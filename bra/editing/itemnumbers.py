"""The numbers that items go by through the year, written into their headings.

As long as they are only counted, they are others as soon as an earlier meeting gets an item.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from bra.editing.proof import bare
from bra.ledger.calendar import effective_status
from bra.model import Council, Item, Meeting
from bra.reading.meeting import read_meeting
from bra.text.source import Edit, Source, apply

_MARK: Final = re.compile(r"[ \t]*##(?:[ \t]+|(?=[\r\n]|\Z))")
_LETTER: Final = re.compile(r"[a-z](?=[ \t.]|\Z)")


class Numbering(NamedTuple):
    """Hold the edits that write a meeting's numbers, and the meeting that the file then is.

    `label` is the numbers in short, empty without edits.  `taken` is the stem of a meeting whose
    items have one of the numbers already, so that none is written.
    """

    edits: tuple[Edit, ...]
    meeting: Meeting
    label: str = ""
    taken: str | None = None


def lacks_numbers(council: Council, meeting: Meeting, today: str) -> bool:
    """Tell whether a meeting has been held and its items only have numbers that are counted.

    An agenda may still change, and a cancelled meeting takes no numbers.
    """
    return (
        council.numbering == "year"
        and bool(meeting.items)
        and all(item.written is None for item in meeting.items)
        and effective_status(meeting.status, meeting.date, today) in ("draft", "final")
    )


def number_items(
    source: Source, meeting: Meeting, council: Council, meetings: Sequence[Meeting]
) -> Numbering:
    """Return the edits that give each heading of a meeting the number that its item goes by.

    `meetings` are those of the year, numbered through it.  Where a heading would then say
    something else, there are no edits.
    """
    none = Numbering((), meeting)
    known = next((each for each in meetings if each.stem == meeting.stem), None)
    if known is None or len(known.items) != len(meeting.items):
        return none
    numbers = [item.number or "" for item in known.items]
    taken = _taken(meetings, meeting, set(numbers))
    if taken is not None:
        return none._replace(taken=taken)
    edits = list(_edits(source, meeting.items, numbers))
    items = tuple(
        item._replace(number=number, written=number)
        for item, number in zip(meeting.items, numbers, strict=True)
    )
    expected = meeting._replace(items=items)
    after = Source(source.path, apply(source.data, edits))
    if bare(read_meeting(after, meeting.stem, council)) != bare(expected):
        return none
    label = "–".join(dict.fromkeys((numbers[0], numbers[-1])))
    return Numbering(tuple(edits), expected, f"§ {label}")


def _taken(meetings: Iterable[Meeting], meeting: Meeting, numbers: set[str]) -> str | None:
    """Return the stem of another meeting of the year in whose file one of the numbers stands."""
    for other in meetings:
        if other.date[:4] != meeting.date[:4] or other.stem == meeting.stem:
            continue
        if any(item.written in numbers for item in other.items):
            return other.stem
    return None


def _edits(source: Source, items: Sequence[Item], numbers: Sequence[str]) -> Iterable[Edit]:
    for item, number in zip(items, numbers, strict=True):
        mark = _MARK.match(source.slice(item.start, item.body))
        if mark is not None:
            at = item.start + len(mark[0])
            before = " " if mark[0].endswith("#") else ""
            # A letter on its own would be read as a part of the number: `§ 4 a`.
            stop = "." if _LETTER.match(item.title) else ""
            after = "" if before else " "
            yield Edit(at, at, f"{before}§ {number}{stop}{after}".encode())
