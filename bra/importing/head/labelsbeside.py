"""Labels that those of people beside them tell: why some were away, and who served the meeting."""

from collections.abc import Sequence
from typing import Final

from bra.importing.head.labelled import PEOPLE, Given
from bra.importing.lines.line import Line
from bra.importing.names.looks import (
    begins_like_name,
    ends_with_title,
    is_title,
    looks_like_entry,
    names_somebody,
)
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import and_or_comma, bare, listed

_LED: Final = compiled(
    r"(?:\*\*)?(?P<word>[^\W\d_][^*:(),]{1,28}?)(?:\*\*)?:(?:\*\*)?\s+(?P<names>[^\W\d_].*)"
)
_MARK: Final = 2
"""How many letters a mark for being away has at most, which is no word for why."""


def labels_beside(lines: Sequence[Line], labels: Sequence[Given | None]) -> dict[int, Given]:
    """Return the labels that others beside them tell; `labels` are those of each line.

    In a list of those who came, or of those away, `Semester: Anna` says why some are not there.
    Behind those away, whose list has no such entries, an office with its holder is of one who was.
    """
    found: dict[int, Given] = {}
    above: Given | None = None
    entries = named = apart = False
    for at, (line, label) in enumerate(zip(lines, labels, strict=True)):
        if line.blank:
            apart = True
            continue
        if label is not None:
            above = label if label.label in PEOPLE else None
            entries = above is not None and any(":" in text for text, _ in above.values)
            named = above is not None and bool(above.values)
        elif above is not None and line.kind in ("text", "entry"):
            match = _LED.fullmatch(line.text)
            mere = named and not entries
            if match is not None and not apart and _is_reason(*match.groups(), mere=mere):
                found[at] = Given("absent", match["word"], line, ((match["names"], line),))
            elif match is None:
                named = True
                above = above if not apart or above.label == "absent" else None
            elif above.label == "absent" and not entries and (apart or above.values):
                if _is_office(match["word"]) and names_somebody(match["names"]):
                    found[at] = Given("present", match["word"], line, ((match["names"], line),))
            else:
                entries = True
        apart = False
    return found


def _is_office(word: str) -> bool:
    return is_title(word) or ends_with_title(word)


def _is_reason(word: str, names: str, *, mere: bool) -> bool:
    """Tell whether a word says why those whose names stand behind it were away.

    Behind `mere` names so does one that is a field of somebody's elsewhere: `Kurs: Anna`.
    """
    why = bare(word)
    known = why in listed("no") or (mere and why in listed("absence_reasons"))
    if len(why) <= _MARK or not known:
        return False
    return all(
        begins_like_name(name) and looks_like_entry(name) for name in and_or_comma().split(names)
    )
