"""Whether a file is a second version of another meeting's, as what synchronises folders leaves."""

import re
from collections.abc import Iterator
from typing import Final

from bra.checking.model import Case, Odd, odd
from bra.ledger import effective_status
from bra.reading.meeting import Reading
from bra.text.ids import all_full_ids
from bra.text.seal import MARK, is_sealed, seal_of

_BOX: Final = re.compile(rb"[-*+] \[.\] ")
_MOST_OF_IT: Final = 0.6
_LINES: Final = 3
_NUMBERED: Final = 2
_HELD: Final = ("draft", "final", "approved")


def same_text(case: Case) -> Iterator[Odd]:
    """Two files of one day hold nearly the same text, as when one is a copy made by a synchroniser.

    All that they say then counts twice.  Two meetings of a day that have only their agenda in
    common are no copies.  Told is the one with the longer name, or the one that is not approved.
    """
    others = case.files.same_day(case.meeting.stem)
    if not others or not case.held:
        return
    for stem in others:
        other = case.files.reading(stem)
        if other is None or not _is_held(other, case.today) or _rank(case.reading) < _rank(other):
            continue
        if not _one_seal(case.data, other.source.data) and _nearly_one(case.reading, other):
            yield odd(case.value("date"), other=other.meeting.path)
            return


def _one_seal(one: bytes, other: bytes) -> bool:
    """Tell whether two files carry the same seal, which is told as what it is."""
    return MARK in one and is_sealed(one) and is_sealed(other) and seal_of(one) == seal_of(other)


def _rank(reading: Reading) -> tuple[bool, int, str]:
    meeting = reading.meeting
    return meeting.status != "approved", len(meeting.stem), meeting.stem


def _is_held(reading: Reading, today: str) -> bool:
    meeting = reading.meeting
    return effective_status(meeting.status, meeting.date, today) in _HELD


def _nearly_one(one: Reading, other: Reading) -> bool:
    """Tell whether two files have most of their lines in common, or what they have numbered."""
    numbered = len(_numbered(one) & _numbered(other))
    if numbered >= _NUMBERED:
        return True
    lines, others = _lines(one), _lines(other)
    common = len(lines & others)
    enough = common >= _LINES or numbered > 0
    return enough and common >= _MOST_OF_IT * max(len(lines), len(others))


def _numbered(reading: Reading) -> set[tuple[str, str]]:
    """Return the numbers that a file gives its actions and decisions, each with the text."""
    meeting = reading.meeting
    raised = [(each.id, each.text) for each in meeting.actions if each.raises]
    decided = [(each.id, each.text) for each in meeting.statements if each.kind == "decision"]
    return {(full.rpartition("/")[2], text) for full, text in (*raised, *decided) if full}


def _lines(reading: Reading) -> set[bytes]:
    """Return what a file says in its own words: neither its headings nor what others raised."""
    lines = (line.strip() for line in reading.source.data[reading.body :].splitlines())
    return {
        _BOX.sub(b"", line)
        for line in lines
        if line and not line.startswith(b"#") and not all_full_ids(line)
    }
