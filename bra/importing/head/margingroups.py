"""Words in the margin that no label is, beside names: `Politiker, kommunen    Anna Ek`."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bra.importing.head.labelled import PEOPLE, Given
from bra.importing.lines.line import Line
from bra.importing.names.groups import is_heading
from bra.importing.names.looks import is_title, names_somebody
from bra.importing.patterns.kept import compiled

_MOST_WORDS: Final = 4
_COLUMNS: Final = compiled(r"(?P<margin>\S(?:\S|\s(?!\s))*)\s{2,}(?P<names>\S.*)")


def groups_in_margin(
    lines: Sequence[Line], labels: Sequence[Given | None]
) -> Iterator[tuple[int, Given]]:
    """Yield where such words stand, with the list that each begins.

    Below them stands a label of people in the same margin, with names in the same column.
    """
    start = 0
    for at, line in enumerate(lines):
        if line.blank:
            start = at + 1
            continue
        label = labels[at]
        if label is None or label.label not in PEOPLE or _columns(line) is None:
            continue
        above = range(start, at)
        column = _column(line)
        heads = [each for each in above if _heads(lines[each], labels[each], column)]
        below = range(heads[0], at) if heads else above
        if all(each in heads or lines[each].indent == column for each in below):
            yield from ((each, _given(lines[each])) for each in heads)
        start = at + 1


def _columns(line: Line) -> re.Match[str] | None:
    return _COLUMNS.fullmatch(line.text) if line.kind == "text" else None


def _column(line: Line) -> int:
    """Return where the names of a line begin."""
    match = _columns(line)
    return line.indent if match is None else line.indent + match.start("names")


def _heads(line: Line, label: Given | None, column: int) -> bool:
    """Tell whether a line has words in the margin that name nobody and no office, and a name."""
    match = _columns(line)
    if match is None or label is not None or _column(line) != column:
        return False
    words = match["margin"]
    few = len(words.split()) <= _MOST_WORDS and words[:1].isupper() and ":" not in words
    return (
        few and not is_title(words) and not names_somebody(words) and names_somebody(match["names"])
    )


def _given(line: Line) -> Given:
    """Return the list that a line begins, its body above the names if the margin names one."""
    match = _columns(line)
    words, names = ("", line.text) if match is None else match.group("margin", "names")
    body = words.rpartition(", ")[2]
    above = ((f"{body}:", line),) if is_heading(body) else ()
    return Given("present", words, line, (*above, (names, line)))
