"""Where the attendance near the top of minutes ends, above which no line without number heads."""

from collections.abc import Sequence
from typing import Final

from bra.importing.head.labelled import PEOPLE, label_on
from bra.importing.head.titlewords import special
from bra.importing.lines.line import Line
from bra.importing.names.groups import begins_led
from bra.importing.names.looks import looks_like_entry, names_somebody
from bra.importing.patterns.words import label_match

_TOP: Final = 40


def end_of_head(lines: Sequence[Line]) -> int:
    """Return the place of the attendance near the top, or -1; above it are only titles."""
    for at, line in enumerate(lines[:_TOP]):
        if line.text and special(line.text, above=True) in (
            "present",
            "called",
            "absent",
        ):
            return _last_list(lines, at)
        match = label_match(line.text) if line.kind == "text" else None
        if (
            match is not None
            and match["colon"] is not None
            and special(match["label"], above=True) == "present"
        ):
            return _last_list(lines, at)
    return -1


def _last_list(lines: Sequence[Line], first: int) -> int:
    """Return the place of the last line on which a list of people goes on, from its first label.

    Names stand there behind another such label, or behind whom they represent.
    """
    last = first
    for at, line in enumerate(lines[first + 1 : _TOP], first + 1):
        lead, colon, names = line.text.partition(": ")
        if colon and names_somebody(names):
            label = label_on(line)
            if not begins_led(lead) and (label is None or label.label not in PEOPLE):
                break
            last = at
        elif not (line.blank or looks_like_entry(line.text, strict=True)):
            break
    return last
