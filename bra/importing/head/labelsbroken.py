"""Labels of people that run over two lines: `Frånvarande med` / `anmält förhinder: Anna Ek`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.head.labelled import PEOPLE, label_on
from bra.importing.lines.line import Line
from bra.importing.names.looks import names_somebody
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import label_of

_BEGINS: Final = compiled(r"(?:\*\*)?[^\W\d_a-zåäö][\w-]*(?:\s[\w-]+){0,3}")
_ENDS: Final = compiled(r"(?P<head>[^\W\d_A-ZÅÄÖ][\w .-]{2,30})(?:\*\*)?:(?:\*\*)?(?:\s.*|\Z)")


def with_whole_labels(lines: Sequence[Line]) -> list[Line]:
    """Return lines in which a label of people that was broken stands on the line of its colon."""
    found: list[Line] = []
    for line in lines:
        whole = _whole(found[-1], line) if found else None
        if whole is not None:
            found[-1] = whole
        else:
            found.append(line)
    return found


def _whole(above: Line, line: Line) -> Line | None:
    """Return two lines as one where they are one label, and not two."""
    ends = _ENDS.match(line.text) if above.kind == line.kind == "text" else None
    if ends is None or _BEGINS.fullmatch(above.text) is None or names_somebody(above.text):
        return None
    if line.number != above.number + 1 or "  " in above.text:
        return None
    meant = label_of(ends["head"])
    if label_of(above.text) is not None and meant in ("absent", "guests"):
        return None
    text = f"{above.text} {line.text}"
    joined = line._replace(text=text, raw=text, indent=above.indent)
    label = label_on(joined)
    if label is None or label.label not in PEOPLE:
        return None
    # `Inkallad men ej` / `beslutande`: who did not decide was there.
    known = label_of(text.partition(":")[0]) is not None
    return joined if known or meant in (None, label.label) else None
