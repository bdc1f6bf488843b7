"""Where a decision within the lines of a paragraph begins and ends a paragraph of its own."""

from collections.abc import Iterable, Sequence
from typing import Final

from bra.importing.files.outline import HARD_BREAK
from bra.importing.lines.line import Line
from bra.importing.record import Decision

_LAST_WORDS: Final = 3
_LISTED: Final = ("entry", "quote", "row")


def flowing_lines(lines: Sequence[Line]) -> set[int]:
    """Return the lines that go on with a paragraph of running text; in lists none do."""
    found: set[int] = set()
    above: Line | None = None
    listed = False
    for line in lines:
        joined = above is not None and above.number + 1 == line.number
        if line.kind != "text":
            listed = line.kind in _LISTED
        elif joined and above is not None and above.kind == "text" and not listed:
            found.add(line.number)
        elif not joined or (above is not None and above.blank):
            # Indented it may still be a part of the entry above.
            listed = line.indent > 0
        above = line
    return found


def ending_lines(
    lines: Iterable[Line], decisions: Iterable[Decision], broken: set[int], flowing: set[int]
) -> set[int]:
    """Return the lines that end with a decision and within a paragraph.

    Behind a label of its own a paragraph goes on to its end, unless a hard break ends the line.
    """
    last = {each.last: each for each in decisions if each.last in broken or not each.labelled}
    return {
        line.number
        for line in lines
        if line.number in last
        and line.number + 1 in flowing
        and _ends_with(line.text, last[line.number].text)
    }


def unbroken(lines: list[str]) -> None:
    """End a paragraph behind the lines so far."""
    if lines and lines[-1]:
        lines[-1] = lines[-1].removesuffix(HARD_BREAK)
        lines.append("")


def _ends_with(line: str, decision: str) -> bool:
    words = decision.split()
    return " ".join(line.split()).endswith(" ".join(words[-_LAST_WORDS:])) or " ".join(
        words
    ).endswith(line)
