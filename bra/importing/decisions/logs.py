"""Tables of nothing but decisions: `Nr | Beslut | Datum`."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from bra.importing.days.find import find_days
from bra.importing.days.times import When
from bra.importing.decisions.deciding import undecided
from bra.importing.lines.cells import cells_of
from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, label_of, listed
from bra.importing.record import TABLE_DECISION, Decision

_NUMBER: Final = compiled(r"\S*\d\S*|\W*")
_FEWEST: Final = 2


def decided_in_logs(lines: Sequence[Line], item: int, when: When) -> list[Decision]:
    """Return the decisions of tables that hold no more than those, their numbers and days.

    A row of another day than the meeting's is of a decision that was made then.
    """
    if not [line for line in lines if line.kind == "row"]:
        return []
    return [
        Decision(text, item, at, at, TABLE_DECISION, "explicit", text, at, 1, labelled=True)
        for row, part in groupby(lines, lambda line: line.kind in ("row", "rule"))
        if row
        for at, text in _decided([line for line in part if line.kind == "row"], when)
    ]


def _decided(rows: Sequence[Line], when: When) -> Iterator[tuple[int, str]]:
    """Give the decisions of the rows below a head, with their lines."""
    heads = [bare(cell) for cell in cells_of(rows[0])] if rows else []
    places = [at for at, head in enumerate(heads) if head in listed("decision_columns")]
    dates = [at for at, head in enumerate(heads) if label_of(head) == "date"]
    numbers = [at for at, head in enumerate(heads) if head in listed("number_columns")]
    if len(heads) < _FEWEST or len(places) != 1 or len({*places, *dates, *numbers}) < len(heads):
        return
    for line in rows[1:]:
        cells = cells_of(line)
        text = cells[places[0]] if len(cells) == len(heads) else ""
        told = any(map(str.isalpha, text)) and bare(text) not in listed("nothing")
        told = told and not undecided(text)
        # `Punkt` may as well head the matters.
        numbered = told and all(_NUMBER.fullmatch(cells[at]) for at in numbers)
        if numbered and all(_is_of_day(cells[at], when) for at in dates):
            yield line.number, text


def _is_of_day(cell: str, when: When) -> bool:
    """Tell whether a cell is empty or has the meeting's own day."""
    if not cell.strip(" –-"):
        return True
    days = find_days(cell, when.code) if when.day is not None else []
    return any(day.near(when.day or "") == when.day for day in days)
