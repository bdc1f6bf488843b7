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
    for line in lines:
        if line.blank:
            continue
        given = label_on(line) if own and ":" in line.text else None
        if given is not None and given.label in _OFFICERS:
            if given.values:
                yield given
            continue
        short = len(line.text) <= _LONGEST
        own = (
            short and patterns("officer_sections").match(bare(number_of(line.text)[1])) is not None
        )
