"""Running text that a page sets in two columns becomes one column."""

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from bra.importing.patterns.kept import compiled

_SECOND: Final = compiled(r"\s{3,}(?=\S)")
_NUMBERED: Final = compiled(r"§+\s*\d|\d{1,3}[.)]\s+[^\W\d_]")
_GUTTER: Final = 3
_FEWEST: Final = 8
"""How many lines must have text on both sides, where both columns are long."""
_FEWEST_SHORT: Final = 3
_FEWEST_BESIDE: Final = 12
_WIDTH: Final = 25
"""How many signs a line of running text has at least, on the average."""
_DEEPEST: Final = 8
"""How far the first line of a paragraph may be set in."""
_NEAREST: Final = 0.35
_FARTHEST: Final = 0.7
_MOST_CUTS: Final = 8
_LONGEST_FOOT: Final = 2
_FOOT_GAP: Final = 2


class _Run(NamedTuple):
    """Hold lines on which no text crosses the gutter; `both` are those with text on both sides."""

    cut: int
    start: int
    end: int
    both: int


def in_columns(lines: list[str]) -> list[str]:
    """Return the lines of a page with the right column of running text below the left one.

    Heads and feet of the page, and what else runs over the gutter, stay where they are.
    """
    runs = [run for cut in _cuts(lines) for run in _runs(lines, cut)]
    best = max(runs, key=lambda run: (run.both, -run.cut), default=None)
    if best is None or not _is_text(lines, best):
        return lines
    inside = lines[best.start : best.end]
    left = _trimmed([line[: best.cut].rstrip() for line in inside])
    right = _trimmed([line[best.cut :].strip() for line in inside])
    # A sentence may run on from the one column to the other.
    apart = [] if right[0][:1].islower() else [""]
    return [*lines[: best.start], *left, *apart, *right, *lines[best.end :]]


def _trimmed(column: list[str]) -> list[str]:
    """Return the lines of a column without empty ones at its ends."""
    texts = [at for at, line in enumerate(column) if line]
    return column[texts[0] : texts[-1] + 1]


def _cuts(lines: Sequence[str]) -> list[int]:
    """Return the places at which most of the second columns begin."""
    starts = Counter(match.end() for line in lines for match in _SECOND.finditer(line))
    return [start for start, _ in starts.most_common(_MOST_CUTS)]


def _runs(lines: Sequence[str], cut: int) -> list[_Run]:
    """Return the runs of lines with a gutter before a place."""
    found: list[_Run] = []
    start = 0
    for end in range(len(lines) + 1):
        if end < len(lines) and not lines[end][cut - _GUTTER : cut].strip():
            continue
        both = [at for at in range(start, end) if lines[at][:cut].strip() and lines[at][cut:]]
        both = _without_ends(lines, both, cut)
        if both:
            last = _end(lines, both[-1] + 1, end, cut)
            found.append(_Run(cut, both[0], last, len(both)))
        start = end + 1
    return found


def _without_ends(lines: Sequence[str], both: list[int], cut: int) -> list[int]:
    """Leave out heads and feet of the page, of which the second part begins farther right."""
    found = list(both)
    for at in (0, -1):
        while found and not lines[found[at]][cut : cut + _DEEPEST].strip():
            found.pop(at)
    return found


def _end(lines: Sequence[str], first: int, last: int, cut: int) -> int:
    """Return where the columns end, between the last line that has both and the end of the run.

    What stands close over text that crosses the gutter belongs to that; a foot stands apart.
    """
    if last < len(lines):
        while last > first and lines[last - 1] and not lines[last - 1][cut:]:
            last -= 1
        return last
    foot = last
    while foot > first and lines[foot - 1]:
        foot -= 1
    apart = not any(lines[max(first, foot - _FOOT_GAP) : foot])
    last = foot if last - foot <= _LONGEST_FOOT and foot > first and apart else last
    while last > first and not lines[last - 1]:
        last -= 1
    return last


def _is_text(lines: Sequence[str], run: _Run) -> bool:
    """Tell whether a run is of text in two columns, and no list, form or table within a text."""
    inside = lines[run.start : run.end]
    left = [text for line in inside if (text := line[: run.cut].strip())]
    right = [text for line in inside if (text := line[run.cut :].strip())]
    beside = [
        each.strip()
        for line in inside
        if (before := line[: run.cut].strip()) and (behind := line[run.cut :])
        # A heading is shorter than text, in whichever column.
        if not (_NUMBERED.match(before) or _NUMBERED.match(behind))
        for each in (before, behind)
    ]
    long = run.both >= _FEWEST or (len(right) >= _FEWEST_SHORT and len(left) >= _FEWEST_BESIDE)
    most = max(map(len, inside))
    return (
        long
        and bool(beside)
        and min(map(_mean, (beside[::2], beside[1::2], left, right))) >= _WIDTH
        and _NEAREST * most <= run.cut <= _FARTHEST * most
        and 2 * sum(map(bool, inside)) >= sum(map(bool, lines))
        # More gaps are those of a table.
        and 2 * sum(_SECOND.search(each) is not None for each in beside) < run.both
    )


def _mean(texts: Sequence[str]) -> float:
    return sum(map(len, texts)) / len(texts)
