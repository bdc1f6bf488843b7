"""Numbers that count items within a meeting or a year: `14/1 Protokoll`, `3/24 Ekonomi`.

They look like days: what tells them apart is that one half stays and the other counts.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL

_NUMBER: Final = compiled(rf"(?P<first>\d{{1,4}})/(?P<last>\d{{1,4}})[.:]?\s+{CAPITAL}")
_MOST_MONTHS: Final = 12
_FEWEST: Final = 3


class _Slashed(NamedTuple):
    at: int
    first: int
    last: int


def slashed_numbers(lines: Sequence[Line]) -> set[int]:
    """Return the places of lines that begin with such a number, and with no day.

    A year behind the stroke is no month; a meeting's number or a year before it has text below its
    items, and is counted with from one on, or a year past the months.
    """
    found = list(_slashed(lines))
    if len(found) < _FEWEST:
        return set()
    if _counts([each.first for each in found], [each.last for each in found]):
        fits = found[0].last > _MOST_MONTHS
    else:
        counted = _counts([each.last for each in found], [each.first for each in found])
        # In no order is a day written so.
        no_days = min(found[0].first, found[-1].last) > _MOST_MONTHS or found[0].last == 1
        fits = counted and no_days and _have_text(found, lines)
    return {each.at for each in found} if fits else set()


def _slashed(lines: Sequence[Line]) -> Iterator[_Slashed]:
    for at, line in enumerate(lines):
        if "/" not in line.text[:5] or line.kind != "text":
            continue
        match = _NUMBER.match(line.text)
        if match is not None:
            yield _Slashed(at, int(match["first"]), int(match["last"]))


def _counts(counting: Sequence[int], staying: Sequence[int]) -> bool:
    """Tell whether one half of each number is one more than the last, and the other the same."""
    steps = all(now - last == 1 for last, now in pairwise(counting))
    return steps and len(set(staying)) == 1


def _have_text(found: Sequence[_Slashed], lines: Sequence[Line]) -> bool:
    """Tell whether most of the lines have a line of text right below that is none of them."""
    places = {each.at for each in found}
    below = [at + 1 for at in places if at + 1 < len(lines) and at + 1 not in places]
    return sum(not lines[at].blank for at in below) * 2 > len(found)
