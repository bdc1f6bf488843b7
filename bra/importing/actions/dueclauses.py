"""A last clause that only says by when a thing is to be done, read as a mere term."""

import re
from functools import cache

from bra.importing.acting.due import When, find_term
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.ways import Needing
from bra.importing.patterns.words import patterns
from bra.languages.importing import import_words


def with_due_clause(text: str, when: When) -> str:
    """Return a text whose last clause says by when a thing must be there or done, as a mere term.

    `Bo är ansvarig för ansökan, den ska in 3 maj`,
    `Anna skriver brevet och ska ha det klart till maj`
    """
    return _done_by(_delivered(text, when.code), when)


def _delivered(text: str, code: str) -> str:
    shape, lead = _due_clause(code)
    match = shape.search(text) if "," in text else None
    return text if match is None else f"{text[: match.start()]}{lead}{text[match.end() :]}"


def _done_by(text: str, when: When) -> str:
    for match in patterns("done_clauses").finditer(text):
        rest = text[match.end() :].strip()
        term = find_term(rest, when)
        if term is not None and rest.startswith(term.text) and not rest[term.end :].strip(" .!"):
            return f"{text[: match.start()]} {rest}"
    return text


def due_clauses(code: str) -> tuple[Needing, ...]:
    """Return the patterns of such clauses, whose words tell whether a text may have one."""
    return _due_clause(code)[0], patterns("done_clauses")


@cache
def _due_clause(code: str) -> tuple[Shape, str]:
    pattern, lead = import_words(code).terms.due_clause
    return Shape(pattern, re.IGNORECASE), lead
