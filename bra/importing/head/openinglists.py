"""Lists of people within the first item: `1. Öppnande`, and below it `På plats: Anna, Bo`."""

from collections.abc import Iterator, Sequence
from typing import Final

from bra.importing.head.labelled import Given
from bra.importing.head.labels import read_labels
from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry, names_somebody

_LISTS: Final = ("present", "absent", "guests")


def opening_lists(lines: Sequence[Line], given: Sequence[Given]) -> Iterator[Given]:
    """Yield the lists of the first item of those that no label outside of items has given.

    A label has its colon there, and whole names behind it.
    """
    known = {each.label for each in given if each.values}
    if not any(":" in line.text for line in lines):
        return
    for each in read_labels(lines):
        if each.label not in _LISTS or each.label in known or ":" not in each.line.text:
            continue
        values: list[tuple[str, Line]] = []
        for text, line in each.values:
            if not _names(text) and line.number != each.line.number:
                break
            values.append((text, line))
        if values and _names(values[0][0]):
            yield each._replace(values=tuple(values))


def _names(text: str) -> bool:
    first = text.partition(",")[0]
    return names_somebody(first) or looks_like_entry(first, strict=True)
