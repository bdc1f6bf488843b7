"""Lines of the head that look like headings and name people: `Från sjukhuset: Anna Ek`."""

from collections.abc import Sequence

from bra.importing.head.labelled import PEOPLE, label_on
from bra.importing.head.peoplelists import is_led
from bra.importing.lines.line import Line
from bra.importing.names.looks import names_somebody


def lists_people(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line names who came for somebody, or did not come: `Anmälda hinder: Bo Al`.

    Among sentences it is a heading with who told them.
    """
    group, _, names = lines[at].text.partition(":")
    if not names_somebody(names):
        return False
    given = label_on(lines[at])
    told = is_led(group) or (given is not None and given.label in PEOPLE)
    return told and not _among_sentences(lines, at)


def _among_sentences(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a sentence stands right below a line, or one above and one below."""
    if at + 1 < len(lines) and _ends(lines[at + 1]):
        return True
    above = next((line for line in reversed(lines[:at]) if not line.blank), None)
    below = next((line for line in lines[at + 1 :] if not line.blank), None)
    return above is not None and below is not None and _ends(above) and _ends(below)


def _ends(line: Line) -> bool:
    return line.text.endswith((".", "!", "?"))
