"""Numbered lists within an item: a few short points between titles that no number leads."""

from bisect import bisect
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bra.importing.head.titlewords import is_known, special
from bra.importing.items.headend import end_of_head
from bra.importing.items.known import is_label
from bra.importing.items.looks import Heading
from bra.importing.lines.line import Line

_FEWEST: Final = 3
_SENTENCE: Final = 40


def is_mere_list(row: Sequence[Heading], lines: Sequence[Line]) -> bool:
    """Tell whether nothing stands below the numbered lines of a row but what goes on from them.

    What minutes often have for headings is an agenda, however short.
    """
    if len(row) < 2 or row[0].style not in ("num", "hash") or row[0].number != "1":
        return False
    if any(is_known(each.title.rstrip(".")) for each in row):
        return False
    return all(
        line.blank or line.text[:1].islower() or line.indent > lines[head.at].indent
        for head, following in pairwise(row)
        for line in lines[head.after : following.at]
    )


def stands_within(row: Sequence[Heading], heads: Sequence[Heading], lines: Sequence[Line]) -> bool:
    """Tell whether a list is of one of several parts whose `heads` have sentences below them."""
    head = max(end_of_head(lines), next((at for at, each in enumerate(lines) if each.text), -1))
    places = [each.at for each in heads]
    if not places or bisect(places, row[0].at) != bisect(places, row[-1].at):
        return False
    ends = [*places[1:], len(lines)]
    parts = [
        each.at
        for each, end in zip(heads, ends, strict=True)
        if each.at > head and not is_label(each) and special(each.title, above=True) is None
        if any(_tells(line) for line in lines[each.after : end])
    ]
    before = bisect(parts, row[0].at)
    return len(parts) >= _FEWEST and before > 0


def _tells(line: Line) -> bool:
    return line.kind == "text" and (line.text.endswith(".") or len(line.text) > _SENTENCE)
