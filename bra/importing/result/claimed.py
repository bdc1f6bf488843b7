"""What a person must decide about text that says that it is confidential, and is public."""

from collections.abc import Iterator, Sequence
from typing import Final

from bra.importing.patterns.kept import compiled
from bra.importing.record import Doubt, Foreign
from bra.reading.meeting import Reading
from bra.reading.prose import unmarked_claims

_WORD: Final = compiled(r"\w+")
_MOST: Final = 6
_FEWEST: Final = 2


def claimed(reading: Reading, source: Foreign) -> Iterator[Doubt]:
    """Return what is to be told of each claim in a result, with its line in the source.

    The line is 0 where it cannot be told.
    """
    data = reading.source.data
    claims = [data[place : data.find(b"\n", place)].decode() for place in unmarked_claims(reading)]
    lines = [" ".join(_WORD.findall(line)) for line in source.lines] if claims else []
    after = source.first
    for claim in claims:
        words = _WORD.findall(claim)[:_MOST]
        order = [*range(after, len(lines)), *range(source.first, after)]
        line = _line(words, lines, order)
        yield Doubt("import-unmarked", line)
        after = line or after


def _line(words: Sequence[str], lines: Sequence[str], order: Sequence[int]) -> int:
    """Return the number of the first line, in an order, that says what a claim begins with."""
    # The source may break its lines elsewhere, also within the claim.
    for count in range(len(words), _FEWEST - 1, -1):
        said = " ".join(words[:count])
        for at in order:
            if said in lines[at]:
                return at + 1
    return 0
