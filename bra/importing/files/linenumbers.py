"""The numbers of a paper's lines in its margin, by which a meeting speaks of them."""

from collections.abc import Sequence
from typing import Final

from bra.importing.patterns.kept import compiled

_NUMBERED: Final = compiled(r"\s*(\d{1,4})(\s+)(?=\S)")
_OWN: Final = compiled(r"§|\d{1,3}[.)]\s")
_FEWEST: Final = 5


def unnumbered(lines: Sequence[str]) -> list[str]:
    """Return the lines of a page without the numbers that count each of them.

    The items of a list are counted as well, but one of these lines goes on in small letters,
    or has the number of an item besides.
    """
    told = [line for line in lines if line]
    found = [_NUMBERED.match(line) for line in told]
    numbers = [int(match[1]) for match in found if match is not None]
    counted = len(numbers) == len(told) >= _FEWEST
    if not counted or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return list(lines)
    rests = [line[match.end() :] for line, match in zip(told, found, strict=True) if match]
    small = sum(rest[:1].islower() for rest in rests)
    # All in small letters are items once more.
    if small == len(rests) or not (small or any(map(_OWN.match, rests))):
        return list(lines)
    margin = min(match.end() for match in found if match is not None)
    return [line[margin:] for line in lines]
