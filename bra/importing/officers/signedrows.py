"""Who signed on the last line beside the others that did: `Bo Ek / Anna Al`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.acting.who import People
from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.record import Fact

_DIVIDER: Final = compiled(r"\t|\s{2,}|\s*/\s*")
_LONGEST: Final = 100


def signed_among(
    lines: Sequence[Line], tail: Sequence[Line], index: People, others: Sequence[Fact]
) -> list[Fact]:
    """Return who alone of those whose names end the minutes is none of the `others` that sign.

    Nothing else stands on that line, and all of them were there.
    """
    last = next((each for each in (*tail[::-1], *lines[::-1]) if not each.blank), None)
    if last is None or last.kind != "text" or len(last.text) > _LONGEST:
        return []
    names = [index.person(each.strip(" *_")) for each in _DIVIDER.split(last.text.strip(" /*_"))]
    known = {name for fact in others if (name := index.person(fact.value) or fact.value)}
    left = [name for name in names if name is not None and name not in known]
    if None in names or len(left) != 1 or not known:
        return []
    return [Fact(left[0], last.number, "secretary-signature", "likely")]
