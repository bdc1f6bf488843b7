"""Labels of two officers at once, and their names in the same order: `Ordf/sekr: Bo Al/Cia Ek`."""

import re
from functools import cache
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import joiners, label_of, one_of

_OFFICERS: Final = ("chair", "secretary", "approvers")
_COUPLE: Final = 2
_LONGEST: Final = 120


def officers_paired(line: Line) -> list[Line]:
    """Return a line for each officer of a label that names several, or none.

    Whoever holds both offices has one name behind the label.
    """
    label, colon, value = line.text.partition(":")
    if not colon or len(line.text) > _LONGEST or label_of(label) is not None:
        return []
    offices = [each.strip() for each in _divider().split(label)]
    meant = [label_of(each) for each in offices]
    if len(offices) < _COUPLE or any(each not in _OFFICERS for each in meant):
        return []
    names = [each.strip(" .") for each in _divider().split(value.strip())]
    if not all(looks_like_entry(name) for name in names):
        return []
    if len(names) == 1:
        names *= len(offices)
    if len(names) != len(offices):
        return []
    pairs = zip(offices, names, strict=True)
    texts = [f"{office}: {name}" for office, name in pairs]
    return [line._replace(text=text, raw=text) for text in texts]


@cache
def _divider() -> re.Pattern[str]:
    """Return the pattern of what divides offices, or names in the same order."""
    words = f"{joiners()}|{one_of('respectively')}"
    return compiled(rf"\s*[/&+;]\s*|,?\s+(?:{words})\s+|,\s+", re.IGNORECASE)
