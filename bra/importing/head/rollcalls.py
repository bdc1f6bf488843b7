"""Items that list who was there: `Upprop`, `Fastställande av röstlängd`."""

from collections.abc import Sequence
from functools import cache

from bra.importing.head.labelled import PEOPLE, label_on
from bra.importing.head.told import told_lines
from bra.importing.lines.line import Line
from bra.importing.names.looks import names_somebody
from bra.importing.patterns.words import bare, label_of, listed, patterns


def is_roll_call(title: str) -> bool:
    """Tell whether an item's title, in small letters, is of a roll call."""
    return patterns("roll_calls").match(title) is not None


def may_be_roll_call(text: str) -> bool:
    """Tell whether a text has the words of the title of a roll call."""
    return not patterns("roll_calls").misses(text)


def calls(title: str, below: Line) -> bool:
    """Tell whether a line heads a roll call: names stand right below it, or their label."""
    if not is_roll_call(bare(title)):
        return False
    given = label_on(below) if below.text.endswith(":") else None
    return names_somebody(below.text) or (given is not None and given.label in PEOPLE)


def called(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the names below the heading of a roll call, under a label, and its own labels.

    What else is said there is none of the list.
    """
    found: list[Line] = []
    labelled = False
    for line in told_lines(lines, "present"):
        given = label_on(line)
        if given is not None:
            labelled = given.label in PEOPLE
            found.append(line)
        elif names_somebody(line.text) and not line.text.endswith("."):
            # The label stands above the names, so that each line is an entry.
            above = line._replace(text=present_word(), number=line.number - 1)
            found += [line] if labelled else [above, line]
            labelled = True
    return tuple(found)


@cache
def present_word() -> str:
    """Return a label that says no more than that those below it were there."""
    return min(f"{word}:" for word in listed("mere_groups") if label_of(word) == "present")
