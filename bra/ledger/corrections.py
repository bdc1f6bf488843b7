"""What later minutes correct in earlier ones."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from bra.model import Meeting


class Correction(NamedTuple):
    """Hold where and when an item was corrected, and the words as written."""

    meeting: str
    date: str
    item: str | None
    text: str


Corrections = Mapping[tuple[str, str], tuple[Correction, ...]]


def corrections_of(meetings: Iterable[Meeting], *, internal: bool) -> Corrections:
    """Return what is corrected, by meeting and number of the item, oldest first.

    What corrects minutes as a whole stands under an empty number.
    """
    found: dict[tuple[str, str], list[Correction]] = {}
    for meeting in meetings:
        if meeting.status == "cancelled":
            continue
        for statement in meeting.statements:
            if statement.target is None or (statement.confidential and not internal):
                continue
            item = meeting.items[statement.item].number
            correction = Correction(meeting.stem, meeting.date, item, statement.text)
            found.setdefault(statement.target, []).append(correction)
    return {target: tuple(corrections) for target, corrections in found.items()}
