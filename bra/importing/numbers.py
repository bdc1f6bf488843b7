"""The numbers of this format, by which later minutes name an action or a decision."""

import re
from typing import Final

from bra.languages import languages
from bra.languages.dates import any_of

_MEETING: Final = r"(?:\d{4}-\d{2}-\d{2}(?:-[\w-]+)?/)?"
OWN_ID: Final = re.compile(rf"\**(?P<id>{_MEETING}A\d{{1,4}})\**\s+(?=\S)")
"""The number before the words of an action: `**A1**`, `2017-08-18/A1`."""


_LABELS: Final = any_of(word for each in languages() for word in each.labels["decision"])
OWN_DECISION: Final = re.compile(rf"(?:{_LABELS}) {_MEETING}D\d{{1,4}}(?: \([^()]+\))?:\s+(?=\S)")
"""The label of a decision with its number: `Beslut D1:`."""

_COUNTED: Final = re.compile(
    rf"(?P<lead>\s*(?:[-*+]\s+|\d{{1,2}}[.)]\s+)?(?P<bold>\*\*|__)?(?:{_LABELS})"
    r"\s+(?:#|n[or]\.?)?\s?\d{1,4}\s*(?:\*\*|__)?):(?=[\s*_])",
    re.IGNORECASE,
)


def without_odd_number(line: str) -> str:
    """Return a line of text so that a number in its label is not taken for one of this format.

    `Beslut 1:` in a list that repeats decisions; these have a label before their own.
    """
    counted = ":" in line and _COUNTED.match(line) is not None
    return _COUNTED.sub(r"\g<lead>\:", line, count=1) if counted else line


def own_label(head: str) -> str | None:
    """Return the label of a decision in this format that a text is, as the format spells it."""
    words = (word for each in languages() for word in each.labels["decision"])
    return next((word for word in words if word.casefold() == head.casefold()), None)
