"""Tasks that go on until they are reported: `Anna arbetar vidare, rapport i maj`."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.due import find_term, read_due_cell
from bra.importing.acting.subjects import Context, subject_before
from bra.importing.acting.taskwords import without_term
from bra.importing.acting.tenses import promised
from bra.importing.actions.found import Found
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import WHOLE, patterns
from bra.languages.importing import all_pairs

_ENDS: Final = " ,.;!"


def going_on(text: str, context: Context, spoken_of: str | None = None) -> Found | None:
    """Read what somebody who is here goes on with, where something is due.

    `Anna arbetar vidare med kartan` alone tells how it is.
    """
    match = going_on_words().search(text)
    if match is None:
        return None
    owners = subject_before(text, match.start(), context.people, spoken_of)
    if owners is None or not owners.names or not owners.kinds <= {"person", "office", "all"}:
        return None
    rest = text[match.end() :]
    due = patterns("reporting_back").search(rest)
    term = (
        find_term(rest, context.when)
        if due is None
        else read_due_cell(rest[due.end() :], context.when)
    )
    if due is None and not promised(term, context):
        return None
    matter = without_term(rest, term) if due is None else rest[: due.start()]
    task = f"{_infinitives()[match[0].casefold()]} {matter.strip(_ENDS)}".strip()
    return Found(owners, task, term, "going-on", "likely")


@cache
def going_on_words() -> Shape:
    """Return the pattern of a verb of going on with a task."""
    words = "|".join(map(re.escape, _infinitives()))
    return Shape(rf"{WHOLE[0]}(?:{words}){WHOLE[1]}", re.IGNORECASE)


@cache
def _infinitives() -> dict[str, str]:
    return dict(all_pairs("continuing"))
