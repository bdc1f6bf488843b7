"""Officers with a label each below the heading of the meeting's elections: `Sekreterare: Bo`."""

from collections.abc import Iterator, Sequence
from typing import Final

from bra.importing.head.labelled import Given, label_on
from bra.importing.lines.line import Line
from bra.importing.lines.numbering import number_of
from bra.importing.patterns.words import bare, patterns

_OFFICERS: Final = ("chair", "secretary", "approvers")
_LONGEST: Final = 60


def labelled_below(lines: Sequence[Line]) -> Iterator[Given]:
    """Yield the labels of officers right below a heading such as `Val av mötesfunktionärer`.

    Those below another heading may be of the officers that a body elects for a year.
    """
    own = False
    above = ""
    for line in lines:
        if line.kind == "blank":
            continue
        # What stands above a label is looked at only where there is one.
        if ":" in line.text and (own or _heads_section(above)):
            given = label_on(line)
            own = given is not None and given.label in _OFFICERS
            if given is not None and own:
                if given.values:
                    yield given
                continue
        own = False
        above = line.text


def _heads_section(text: str) -> bool:
    title = bare(number_of(text)[1]) if len(text) <= _LONGEST else ""
    return patterns("officer_sections").match(title) is not None
