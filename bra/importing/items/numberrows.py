"""Rows of numbered headings: which one counts the items, and the points between its numbers."""

import re
from bisect import bisect
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final

from bra.importing.items.looks import Heading
from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled

_GAP: Final = 3
_LONG_GAP: Final = 9
_WITH_YEAR: Final = 2
_YEAR: Final = 10
_MOST_CHAINS: Final = 200
_SEVERAL: Final = compiled(r"(\d+)\s?[–-]\s?(\d+)")


def only_one(numbered: Sequence[Heading], lines: Sequence[Line]) -> list[Heading]:
    """Return the heading of minutes with one item: `1. Grillplatsen`, with its text below.

    A sentence with a number is an entry of a list.
    """
    if len(numbered) != 1 or _value(numbered[0].number or "") != (1,):
        return []
    (heading,) = numbered
    below = next((line for line in lines[heading.after :] if not line.blank), None)
    sentence = not heading.rest and heading.title.endswith((".", "!", "?"))
    return [] if sentence or (below is None and not heading.rest) else [heading]


def with_points(chosen: list[Heading], numbered: Sequence[Heading]) -> list[Heading]:
    """Add the numbered points of items: `4.1 Hissen` below `§ 4 Rapporter`."""
    taken = {heading.at for heading in chosen}
    found = list(chosen)
    deeper = [
        each for each in numbered if each.at not in taken and len(_value(each.number or "")) > 1
    ]
    for place, heading in enumerate(chosen if deeper else ()):
        value = _value(heading.number or "")
        end = chosen[place + 1].at if place + 1 < len(chosen) else None
        points: list[Heading] = []
        for each in deeper if value else ():
            if each.at <= heading.at or (end is not None and each.at >= end):
                continue
            if _value(each.number or "") == (*value, len(points) + 1):
                points.append(each)
        found += points if len(points) > 1 else []
    return sorted(found, key=lambda heading: heading.at)


@lru_cache(maxsize=4096)
def _value(number: str) -> tuple[int, ...]:
    several = _SEVERAL.fullmatch(number)
    digits = [int(each) for each in re.findall(r"\d+", number if several is None else several[1])]
    # 2.0 is 2, and 2.1 comes after it.
    while len(digits) > 1 and not digits[-1]:
        digits.pop()
    return tuple(digits)


@lru_cache(maxsize=4096)
def _last(number: str) -> tuple[int, ...]:
    """Return the value of a number, or of the last of several: 5 for `3–5`."""
    several = _SEVERAL.fullmatch(number)
    return _value(number if several is None else several[2])


def _follows(before: tuple[int, ...], now: tuple[int, ...], gap: int = _GAP) -> bool:
    """Tell whether a number comes after another: 3 after 2, 2.1 after 2, 3 after 2.4.

    A year may stand behind both.  2.1 comes after 1.2 as well, where nothing is only numbered 2.
    At most so many as the `gap` says are left out.
    """
    if len(now) > len(before):
        return now[:-1] == before and now[-1] == 1
    if len(before) == len(now) == _WITH_YEAR and before[1] == now[1] >= _YEAR:
        # 53/24, 54/24
        return 0 < now[0] - before[0] <= _GAP
    last = len(now) - 1
    if before[:last] == now[:last]:
        return 0 < now[last] - before[last] <= gap
    return len(before) == len(now) and now[-1] == 1 and _follows(before, now[:-1])


def _fills(chain: Sequence[Heading], number: str) -> bool:
    """Tell whether a number was passed over in a row: items taken in an order of their own.

    What follows on it is counted from the last of them all.
    """
    last = _value(chain[-1].number or "0")
    if len(chain) == 1 or _value(number) >= last:
        return False
    values = {_value(each.number or "0") for each in chain}
    return _value(number) not in values and any(_follows(each, _value(number)) for each in values)


def best_row(found: list[Heading], lines: Sequence[Line]) -> list[Heading]:
    """Return the row of numbered headings that holds the most of the text.

    A list of contents and numbered lists within an item are rows too, with little text in them.
    """
    if not found:
        return found
    chains: list[list[Heading]] = []
    full = list(accumulate([line.kind != "blank" for line in lines], initial=0))
    for heading in found:
        value = _value(heading.number or "0")
        # The first of a row follows on no other.
        before = chains[-_MOST_CHAINS:] if value != (1,) else ()
        # An extract of minutes leaves paragraphs out.
        gap = _LONG_GAP if heading.style == "para" else _GAP
        fitting = [
            chain
            for chain in before
            if _follows(_last(chain[-1].number or "0"), value, gap)
            and _alike(chain[0], heading, lines)
        ]
        if len(fitting) > 1:
            fitting.sort(key=lambda chain: (-_weight(chain, heading.at, full), chain[0].at))
        fitting = fitting or [
            chain
            for chain in before
            if _fills(chain, heading.number or "0") and _alike(chain[0], heading, lines)
        ]
        if fitting:
            fitting[0].append(heading)
        else:
            chains.append([heading])
    if not chains:
        return []
    ends = sorted(heading.at for heading in found)

    def whole(chain: Sequence[Heading]) -> int:
        """Count the text up to where another row begins."""
        after = bisect(ends, chain[-1].at)
        return _weight(chain, ends[after] if after < len(ends) else len(lines), full)

    return max(chains, key=lambda chain: (whole(chain), len(chain)))


def _alike(first: Heading, other: Heading, lines: Sequence[Line]) -> bool:
    """Tell whether two headings are made alike: as far in, and underlined or not."""
    return abs(first.level - other.level) <= 2 and lines[first.at].under == lines[other.at].under


def _weight(chain: Sequence[Heading], end: int, full: Sequence[int]) -> int:
    """Return how many lines of text stand under the headings of a row; a lone number has none.

    `full` counts the lines with words above each place.
    """
    text = full[end] - full[chain[0].at] - len(chain)
    return text if len(chain) > 1 or chain[0].style == "para" else min(text, 1)
