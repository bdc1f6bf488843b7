"""What later minutes correct in earlier ones."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final, NamedTuple

from bra.languages import languages
from bra.ledger.decisions import Decision
from bra.model import Meeting

_DECISION: Final = re.compile(r"(?<![\w/-])(?:(\d{4}-\d{2}-\d{2}(?:-[\w-]+?)?)/)?(D\d+)(?!\w)")


_ASCII: Final = re.compile(r"[a-z]+")


class Correction(NamedTuple):
    """Hold where and when an item was corrected, and the words as written."""

    meeting: str
    date: str
    item: str | None
    text: str


Corrections = Mapping[tuple[str, str], tuple[Correction, ...]]


def may_correct(data: bytes) -> bool:
    """Tell at a glance whether the bytes of minutes may hold a correction; most hold none."""
    low = data.lower()
    return any(sign in low for sign in _signs())


@cache
def _signs() -> tuple[bytes, ...]:
    """Return the longest part of each label that is the same in small letters, byte by byte."""
    labels = (each.lower() for spoken in languages() for each in spoken.labels["correction"])
    return tuple(max(_ASCII.findall(label), key=len).encode() for label in labels)


def corrections_of(meetings: Iterable[Meeting], *, internal: bool) -> Corrections:
    """Return what is corrected, by meeting and number of the item, oldest first.

    What corrects minutes as a whole stands under an empty number.
    """
    found: dict[tuple[str, str], list[Correction]] = {}
    for meeting in meetings:
        if meeting.status == "cancelled":
            continue
        for statement in meeting.statements:
            if not statement.corrects or (statement.confidential and not internal):
                continue
            item = meeting.items[statement.item].number
            correction = Correction(meeting.stem, meeting.date, item, statement.text)
            for target in dict.fromkeys(statement.corrects):
                found.setdefault(target, []).append(correction)
    return {target: tuple(corrections) for target, corrections in found.items()}


def corrections_of_decision(corrections: Corrections, decision: Decision) -> tuple[Correction, ...]:
    """Return what corrects a decision: what corrects its item, unless it names other decisions.

    A number alone is one of the minutes that are corrected.
    """
    found = corrections.get((decision.meeting, decision.item_number or ""), ())
    return _meant(found, decision.meeting, decision.id)


def corrections_at(
    corrections: Corrections, meeting: Meeting, line: int, decision: str | None = None
) -> tuple[Correction, ...]:
    """Return what corrects the item in which a line of a meeting stands.

    `decision` is the full id of the decision on that line, where there is one.
    """
    item = next((each for each in reversed(meeting.items) if each.line <= line), None)
    if item is None:
        return ()
    found = corrections.get((meeting.stem, item.number or ""), ())
    return found if decision is None else _meant(found, meeting.stem, decision)


def _meant(
    found: tuple[Correction, ...], meeting: str, decision: str | None
) -> tuple[Correction, ...]:
    return tuple([each for each in found if _may_mean(each.text, meeting, decision)])


def _may_mean(text: str, meeting: str, decision: str | None) -> bool:
    named = {
        f"{stem or meeting}/{number}"
        for stem, number in _DECISION.findall(text)
        if stem in ("", meeting)
    }
    return not named or decision in named
