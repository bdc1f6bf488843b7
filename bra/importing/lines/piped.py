"""Rows of a table without strokes at their ends become rows: `Vad | Vem | När`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.lines.tableheads import understood
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare

_STROKE: Final = " | "
_SIGN: Final = compiled(r"(?<!\S)\|(?!\S)")
"""A stroke beside which a cell may be empty: `Bo | måla | | öppet`."""
_FEWEST: Final = 2
_RULE: Final = compiled(r"[\s:-]*-[\s:-]*(?:\|[\s:-]*-[\s:-]*)+")


def with_rows(lines: Sequence[Line]) -> Sequence[Line]:
    """Return lines in which those below a head of columns that strokes divide are rows, as it is.

    They end where a line has other columns.
    """
    if not any(_STROKE in line.text for line in lines if line.kind == "text"):
        return lines
    found = list(lines)
    columns = 0
    for at, line in enumerate(lines):
        count = len(_SIGN.findall(line.text)) if line.kind == "text" else 0
        if columns and (count == columns or _RULE.fullmatch(line.text)):
            found[at] = _row(line)
            continue
        columns = 0
        below = lines[at + 1].text if at + 1 < len(lines) else ""
        if count < _FEWEST or below.count("|") != count:
            continue
        if understood(tuple(map(bare, line.text.split(_STROKE)))) is not None:
            found[at] = _row(line)
            columns = count
    return found


def _row(line: Line) -> Line:
    kind = "row" if _RULE.fullmatch(line.text) is None else "rule"
    return line._replace(kind=kind, text=f"| {line.text} |")
