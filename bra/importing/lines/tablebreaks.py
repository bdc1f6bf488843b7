"""Tables that run on over a new page, where their head may stand once more."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from bra.importing.lines.spaces import single_spaced
from bra.importing.patterns.kept import compiled

if TYPE_CHECKING:
    from bra.importing.lines.line import Line

_GAP: Final = compiled(r"(?<=\S)\s{3,}(?=\S)")
_FEWEST_GAPS: Final = 2
_NEAR_BY: Final = 2
_DRIFT: Final = 0.05
"""How much farther apart signs may be set on one of two pages."""


def heads_again(lines: Sequence["Line"], gone: set[int]) -> set[int]:
    """Return the heads of tables that stand once more where their rows go on over a new page."""
    found: set[int] = set()
    heads: set[str] = set()
    breaks = {above.number: below for above, below, _ in _breaks(lines, gone)}
    before: Line | None = None
    for line in lines:
        if line.number in gone:
            continue
        if _gaps(line) and (before is None or not _gaps(before)):
            # Rows below it are what a table holds, and may be alike.
            heads.add(_words(line))
        before = line
        below = breaks.get(line.number)
        if below is not None and _words(below) in heads and _alike(line, below):
            found.add(below.number)
    return found


def between_rows(lines: Sequence["Line"], gone: set[int]) -> set[int]:
    """Return the empty lines at new pages over which the rows of a table run on."""
    found: set[int] = set()
    for above, below, between in _breaks(lines, gone):
        if len(_gaps(above)) >= _FEWEST_GAPS and _alike(above, below):
            found |= {each.number for each in between if each.blank}
    return found


def _breaks(
    lines: Sequence["Line"], gone: set[int]
) -> list[tuple["Line", "Line", Sequence["Line"]]]:
    """Return the last line of each page, the first of the next, and what stands between them."""
    found: list[tuple[Line, Line, Sequence[Line]]] = []
    above: Line | None = None
    between: list[Line] = []
    for line in lines:
        if line.blank or line.number in gone:
            between.append(line)
            continue
        if above is not None and any("\f" in each.raw for each in (*between, line)):
            found.append((above, line, between))
        above, between = line, []
    return found


def _alike(above: "Line", below: "Line") -> bool:
    """Tell whether two lines are rows of a table: their cells begin at the same places.

    Below a head in bold as many cells are enough.
    """
    upper, lower = _gaps(above), _gaps(below)
    if len(upper) != len(lower) or not upper:
        return False
    if above.bold and len(upper) >= _FEWEST_GAPS:
        return True
    near = (abs(a - b) <= _NEAR_BY + _DRIFT * a for a, b in zip(upper, lower, strict=True))
    return all(near)


def _gaps(line: "Line") -> list[int]:
    """Return where the cells behind the first begin."""
    if line.kind != "text" or "   " not in line.raw:
        return []
    return [gap.end() for gap in _GAP.finditer(line.raw.lstrip("\f"))]


def _words(line: "Line") -> str:
    return single_spaced(line.text)
