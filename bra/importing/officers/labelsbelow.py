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
        text = line.text
        given = label_on(line) if own and ":" in text else None
        if given is not None and given.label in _OFFICERS:
            if given.values:
                yield given
            continue
        own = len(text) <= _LONGEST and _heads_section(text)


def _heads_section(text: str) -> bool:
    sections = patterns("officer_sections")
    title = number_of(text)[1]
    # Without a number, and signs that count as letters, the words of the line are those of it all.
    if title is text and "_" not in text and sections.misses(text):
        return False
    return sections.match(bare(title)) is not None
