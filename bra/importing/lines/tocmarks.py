"""What kramdown puts a list of contents for, and what it says of its headings for that."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed
from bra.languages import languages

if TYPE_CHECKING:
    from bra.importing.lines.line import Line

_MARKS: Final = compiled(r"\{:[^{}]*(?<![^\W_])(?:no_)?toc(?![^\W_])[^{}]*\}")
_PLACE: Final = compiled(r"(?:[-*+]|\d+\.)\s+(?:\*\s+)?\S{1,20}(?:\s\S{1,20}){0,3}")


def toc_marks(lines: Sequence["Line"]) -> set[int]:
    """Return the numbers of the lines that only make a list of contents: `* TOC`, `{:toc}`.

    The heading of such a list goes with it.
    """
    words = [line for line in lines if not line.blank]
    marks = [at for at, line in enumerate(words) if _is_mark(line)]
    found = {words[at].number for at in marks}
    for at in marks:
        place = words[at - 1] if at else None
        if place is None or place.number + 1 != words[at].number or not _is_place(place):
            continue
        found.add(place.number)
        over = next((line for line in reversed(words[: at - 1]) if line.number not in found), None)
        if (
            over is not None
            and over.kind == "atx"
            and bare(over.text) in listed("contents_headings")
        ):
            found.add(over.number)
    return found


def _is_mark(line: "Line") -> bool:
    """Tell whether a line has attributes of a list of contents, and none of secrecy."""
    text = line.raw.strip()
    if _MARKS.fullmatch(text) is None:
        return False
    folded = text.casefold()
    return not any(word in folded for each in languages() for word in each.confidential_words)


def _is_place(line: "Line") -> bool:
    return line.kind in ("entry", "text") and _PLACE.fullmatch(line.raw.strip()) is not None
