"""A list of who was there that stands behind the signatures, to which the minutes only refer."""

from collections.abc import Sequence
from typing import Final

from bra.importing.head.labelled import PEOPLE, Given, label_on
from bra.importing.head.labels import read_labels
from bra.importing.head.rollcalls import present_word
from bra.importing.lines.line import Line
from bra.importing.names.looks import names_somebody
from bra.importing.patterns.words import either

_COUPLE: Final = 2
_LONGEST: Final = 80


def appended_list(lines: Sequence[Line], given: Sequence[Given]) -> list[Given]:
    """Return the labels of people below a heading for their list at the end.

    There are none where labels elsewhere, `given`, tell who was there.
    """
    if any(each.label == "present" for each in given):
        return []
    at = next((at for at, line in enumerate(lines) if _heads_list(line)), len(lines))
    below = [line for line in lines[at + 1 :] if line.kind != "rule"]
    if sum(names_somebody(line.text) for line in below) < _COUPLE:
        return []
    first = next(line for line in below if not line.blank)
    labelled = label_on(first)
    if labelled is None or labelled.label not in PEOPLE:
        below = [first._replace(text=present_word(), number=first.number - 1), *below]
    return [each for each in read_labels(below) if each.label in PEOPLE]


def _heads_list(line: Line) -> bool:
    """Tell whether a line is a heading of a list of those who were there."""
    if line.kind not in ("text", "atx") or len(line.text) > _LONGEST or line.text.endswith("."):
        return False
    match = either("attendance_lists").search(line.text)
    # `Se närvarolista` refers to one.
    return match is not None and not any(map(str.islower, line.text[: match.start()].split()))
