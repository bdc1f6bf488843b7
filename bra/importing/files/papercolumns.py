"""Running text that a page sets in two columns becomes one column."""

from collections import Counter
from collections.abc import Sequence
from textwrap import dedent
from typing import Final, NamedTuple

from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import label_of

_SECOND: Final = compiled(r"\s{3,}(?=\S)")
_ONE_SPACE: Final = compiled(r"\S \S")
_NUMBERED: Final = compiled(r"(§+)\s*(\d{1,3})|(\d{1,3})[.)]\s+[^\W\d_]")
_GUTTER: Final = 3
_FEWEST: Final = 8
"""How many lines must have text on both sides, where both columns are long."""
_FEWEST_SHORT: Final = 3
_FEWEST_BESIDE: Final = 12
_WIDTH: Final = 25
"""How many signs a line of running text has at least, on the average."""
_LONGEST: Final = 20
"""How many signs the longest line of each column has at least."""
_FEWEST_GOING_ON: Final = 3
_FEWEST_LABELS: Final = 2
_UNEVEN: Final = 0.25
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
    best = max(runs, key=lambda run: (run.both, run.end - run.start, -run.cut), default=None)
    if best is None or not _is_text(lines, best):
        return lines
    inside = lines[best.start : best.end]
    left = _trimmed([line[: best.cut].rstrip() for line in inside])
    # What is set in, as the rest of an entry is, stays so.
    right = _trimmed(dedent("\n".join(line[best.cut :].rstrip() for line in inside)).split("\n"))
    # A sentence may run on from the one column to the other.
    apart = [] if right[0].lstrip()[:1].islower() else [""]
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
        if end < len(lines) and (_is_free(lines[end], cut) or _is_narrow(lines, end, cut)):
            continue
        both = [at for at in range(start, end) if _has_both(lines[at], cut)]
        both = _without_ends(lines, both, cut)
        if both:
            last = _end(lines, both[-1] + 1, end, cut)
            found.append(_Run(cut, both[0], last, len(both)))
        start = end + 1
    return found


def _is_free(line: str, cut: int) -> bool:
    """Tell whether a line has a gutter, or ends before it."""
    return len(line) < cut or not line[cut - _GUTTER : cut].strip()


def _has_both(line: str, cut: int) -> bool:
    return bool(line[:cut].strip() and line[cut:])


def _is_narrow(lines: Sequence[str], at: int, cut: int) -> bool:
    """Tell whether a line fills the left column, between two whose right column begins there."""
    beside = [at - 1, at + 1] if 0 < at < len(lines) - 1 else []
    return (
        lines[at][cut - 1 : cut] == " "
        and lines[at][cut : cut + 1].strip() != ""
        and bool(beside)
        and all(_is_free(lines[n], cut) and lines[n][cut : cut + 1].strip() for n in beside)
    )


def _without_ends(lines: Sequence[str], both: list[int], cut: int) -> list[int]:
    """Leave out heads and feet of the page, of which the second part begins farther right."""
    found = list(both)
    for at in (0, -1):
        while found and not lines[found[at]][cut : cut + _DEEPEST].strip():
            found.pop(at)
    return found


def _end(lines: Sequence[str], first: int, last: int, cut: int) -> int:
    """Return where the columns end, between the last line that has both and the end of the run.

    What stands close over text that crosses the gutter belongs to that; a foot stands apart, or
    has its second part farther right.
    """
    far = next((at for at in range(first, last) if _has_both(lines[at], cut)), last)
    if far < last:
        # The room above a foot stays, for it tells that it is one.
        while far > first and not lines[far - 1]:
            far -= 1
        return far
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
    left = [line[: run.cut].strip() for line in inside]
    right = [line[run.cut :].strip() for line in inside]
    rows = [(one, two) for one, two in zip(left, right, strict=True) if one and two]
    most = max(map(len, inside))
    return (
        _NEAREST * most <= run.cut <= _FARTHEST * most
        and 2 * sum(map(bool, inside)) >= sum(map(bool, lines))
        # More gaps are those of a table.
        and 2 * sum(_has_cells(each) for row in rows for each in row) < run.both
        and (
            _is_wide(left, right, rows)
            or _counts_on(left, right)
            or (
                len(rows) >= _FEWEST
                and (_is_uneven(left, right) or _is_head_beside_text(left, right))
            )
        )
    )


def _has_cells(text: str) -> bool:
    """Tell whether a text has a gap that is none of those between all words of a filled line."""
    return _SECOND.search(text) is not None and _ONE_SPACE.search(text) is not None


def _is_wide(left: Sequence[str], right: Sequence[str], rows: Sequence[tuple[str, str]]) -> bool:
    """Tell whether both columns are as wide as running text is."""
    texts = [[each for each in column if each] for column in (left, right)]
    # A heading is shorter than text, in whichever column.
    beside = [row for row in rows if not any(map(_NUMBERED.match, row))]
    long = len(rows) >= _FEWEST or (
        len(texts[1]) >= _FEWEST_SHORT and len(texts[0]) >= _FEWEST_BESIDE
    )
    columns = (*zip(*beside, strict=True), *texts)
    return long and bool(beside) and min(map(_mean, columns)) >= _WIDTH


def _is_uneven(left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether text goes on in both columns, and often in one where the other begins anew.

    The cells of a table begin beside each other.
    """
    if min(_going_on(left), _going_on(right)) < _FEWEST_GOING_ON:
        return False
    if min(max(map(len, left)), max(map(len, right))) < _LONGEST:
        return False
    rows = [(one, two) for one, two in zip(left, right, strict=True) if one and two]
    uneven = sum(one[0].islower() != two[0].islower() for one, two in rows)
    return uneven >= _UNEVEN * len(rows)


def _going_on(column: Sequence[str]) -> int:
    """Count the lines that begin in small letters, as those of a sentence that began above."""
    return sum(each[:1].islower() for each in column)


def _is_head_beside_text(left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether labels stand in the left column with what they say, and text in the right.

    In a table or a form a label stands alone, and beside it what it says.
    """
    parts = [each.lstrip("•-* ").partition(":") for each in left]
    labels = sum(bool(value) and label_of(label) is not None for label, _, value in parts)
    wide = _mean([each for each in right if each]) >= _WIDTH
    return labels >= _FEWEST_LABELS and (wide or _going_on(right) >= _FEWEST_GOING_ON)


def _counts_on(left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether the items of the right column are numbered on from those of the left one."""
    numbers = [_numbers(column) for column in (left, right)]
    if not all(numbers) or sum(map(bool, left)) < _FEWEST_BESIDE:
        return False
    every = [*numbers[0], *numbers[1]]
    return every == list(range(every[0], every[0] + len(every)))


def _numbers(column: Sequence[str]) -> list[int]:
    """Return the numbers of a column's items: those with a section sign, where there are any."""
    found = [match for each in column if (match := _NUMBERED.match(each)) is not None]
    signed = [int(match[2]) for match in found if match[2]]
    return signed or [int(match[3]) for match in found]


def _mean(texts: Sequence[str]) -> float:
    return sum(map(len, texts)) / len(texts)
