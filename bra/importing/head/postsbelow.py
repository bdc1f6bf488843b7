"""Whoever is named with a post right below a table of those who came: `Lärare: Bo Al`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.head.entries import entries, person_of
from bra.importing.lines.line import Line
from bra.importing.lines.tables import Table
from bra.importing.names.groups import group_on
from bra.importing.names.looks import is_title, looks_like_entry
from bra.importing.patterns.words import and_or_comma, bare, label_of
from bra.importing.record import Person

_LONGEST: Final = 80
_MOST: Final = 6


def posts_below(table: Table, lines: Sequence[Line]) -> list[Person]:
    """Return those who are named with nothing but their post right below the rows of a table.

    A word that is a label names officers and lists, which are read elsewhere.
    """
    last = max((row.number for row, _ in table.rows), default=0)
    below = [line for line in lines if last < line.number <= last + _MOST]
    found: list[Person] = []
    for line in below:
        head, colon, names = line.text.partition(":")
        if not colon or line.blank or len(line.text) > _LONGEST or line.number != last + 1:
            break
        last = line.number
        if label_of(bare(head)) is not None or not is_title(head.strip()):
            continue
        group, told = group_on(line.text)
        whole = all(
            looks_like_entry(each, strict=True) for each in and_or_comma().split(names.strip())
        )
        if group is None or group.note is None or not whole:
            continue
        found += [
            person_of(entry, line, "present-post")._replace(note=group.note)
            for entry in entries(told, inline=True)
        ]
    return found
