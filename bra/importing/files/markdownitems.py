"""Minutes that are set as one table of Markdown become headings with their text below."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final, NamedTuple

from bra.importing.files.tableitems import has_other_items, is_below_tasks, items_of_table
from bra.importing.patterns.kept import compiled
from bra.importing.withheld import may_hold

_ROW: Final = compiled(r"\s*\|.*\|\s*\Z")
_RULE: Final = compiled(r"\s*\|[\s:|-]*-[\s:|-]*\|\s*\Z")
_PIPES: Final = compiled(r"(?<!\\)\|")
_BREAK: Final = compiled(r"\s*<br\s*/?>\s*")
_FENCE: Final = ("```", "~~~")
_FEWEST: Final = 4
"""How many lines a table of minutes has at least: its head, the rule below, two rows."""


class Items(NamedTuple):
    """Hold lines in which rows are items, and the number of the line that each comes from."""

    lines: tuple[str, ...]
    numbers: tuple[int, ...]


def markdown_items(lines: Sequence[str]) -> Items | None:
    """Return lines in which the rows of tables of minutes are items, or None without such.

    The table stays where anything may be confidential: its mark may be of the whole.
    """
    rows = [_ROW.match(line) is not None if "|" in line else False for line in lines]
    if sum(rows) < _FEWEST or any(line.lstrip().startswith(_FENCE) for line in lines):
        return None
    around = [line for line, row in zip(lines, rows, strict=True) if not row]
    if has_other_items(around) or may_hold("\n".join(lines)):
        return None
    found: list[tuple[str, int]] = []
    for of_table, group in groupby(range(len(lines)), rows.__getitem__):
        places = list(group)
        above = [line for line, _ in found]
        items = _items(lines, places) if of_table and not is_below_tasks(above) else []
        found += items or [(lines[at], at + 1) for at in places]
    if len(found) == len(lines):
        return None
    return Items(tuple(line for line, _ in found), tuple(number for _, number in found))


def _items(lines: Sequence[str], places: Sequence[int]) -> list[tuple[str, int]]:
    """Return the lines of a table as those of items, with their numbers; none of another table."""
    if len(places) < _FEWEST or _RULE.match(lines[places[1]]) is None:
        return []
    below = [at for at in places if _RULE.match(lines[at]) is None and lines[at].strip("| \t")]
    cells = [_cells(lines[at]) for at in below]
    width = max(map(len, cells))
    items = items_of_table([[*row, *("",) * (width - len(row))] for row in cells])
    if items is None:
        return []
    own = below[len(below) - len(items) :]
    # The heads of the columns stay until what is left out is told.
    first = places[0]
    head = [lines[first], "|---" * width + "|", ""] if first < own[0] else []
    told = [(line, first + 1) for line in head]
    return told + [(line, at + 1) for at, item in zip(own, items, strict=True) for line in item]


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return [_BREAK.sub("\n", cell).strip().replace("\\|", "|") for cell in _PIPES.split(inner)]
