"""Read the terms in the last bracket of an action: `(senast 2017-09-15, tidigast 1/9)`."""

from functools import lru_cache
from typing import NamedTuple

from bra.model.actions import Due
from bra.reading.term import Field, Term, leads_of, read_term


class Terms(NamedTuple):
    """Hold what a bracket says of an action's time.

    `text` of the due is the whole term as written.  `problems` are pairs of a finding's code and
    the words it is about.
    """

    due: Due | None
    not_before: str | None
    closed: str | None
    reopened: str | None
    problems: tuple[tuple[str, str], ...]


class TermPart(NamedTuple):
    """Hold what a term of a bracket tells, and its place in the text inside the bracket."""

    field: Field
    start: int
    end: int


def read_terms(bracket: str, day: str, code: str, state: str) -> Terms | None:
    """Read the text inside a bracket, or return None when not all of it is terms.

    `day` is the ISO day of the meeting, `code` the council's language, `state` the action's.
    """
    if "," not in bracket:
        # What ends in a digit is most often a date, and no two are the same.
        known = None if bracket[-1:].isdigit() else _timeless(bracket, code, state)
        if known is not None:
            return known
        only = read_term(bracket.strip(), day, code, state)
        if not isinstance(only, Term):
            return None
        # The common case: one term, most often a date.
        if only.field == "due" and only.problem is None and isinstance(only.value, Due):
            return Terms(only.value, None, None, None, ())
    found: dict[Field, Due | str] = {}
    problems: list[tuple[str, str]] = []
    parts = _parts(bracket)
    closing = ""
    for part in parts:
        term = read_term(part, day, code, state)
        if not isinstance(term, Term):
            return None
        if term.problem is not None:
            problems.append((term.problem, part))
        if term.field in found and _was_due(closing, term.field) and "due" not in found:
            found["due"] = Due("date", _iso(found["closed"]), closing)
            found["closed"] = term.value
        elif term.field in found:
            problems.append(("repeated-term", part))
        else:
            found[term.field] = term.value
            closing = part if term.field == "closed" else closing
    if not parts:
        return None
    due = found.get("due")
    return Terms(
        due if isinstance(due, Due) else None,
        _iso(found.get("not_before")),
        _iso(found.get("closed")),
        _iso(found.get("reopened")),
        tuple(problems),
    )


def _was_due(first: str, field: Field) -> bool:
    """Tell whether the first of two closings says when the action was to be done.

    *Klart* before a date is a due term while the box is open, and stays when it is ticked:
    `(klart 2017-09-15, klart 2017-09-20)`.
    """
    return field == "closed" and "strong" in leads_of(first)[0]


def term_parts(bracket: str, day: str, code: str, state: str) -> tuple[TermPart, ...]:
    """Return the terms of a bracket that `read_terms` reads, each with its place, in order."""
    parts: list[TermPart] = []
    start = 0
    for piece in bracket.split(","):
        words = piece.strip()
        term = read_term(words, day, code, state) if words else None
        if isinstance(term, Term):
            at = start + piece.index(words)
            parts.append(TermPart(term.field, at, at + len(words)))
        start += len(piece) + 1
    closings = [part for part in parts if part.field == "closed"]
    if len(closings) > 1 and not any(part.field == "due" for part in parts):
        first = closings[0]
        if _was_due(bracket[first.start : first.end], "closed"):
            parts[parts.index(first)] = first._replace(field="due")
    return tuple(parts)


@lru_cache(maxsize=1024)
def _timeless(bracket: str, code: str, state: str) -> Terms | None:
    """Return a single term that means the same whatever the day, such as *till nästa möte*."""
    only = read_term(bracket.strip(), "", code, state)
    if isinstance(only, Term) and only.field == "due" and only.problem is None:
        due = only.value
        if isinstance(due, Due) and due.kind in ("next", "standing"):
            return Terms(due, None, None, None, ())
    return None


def missed_terms(bracket: str, day: str, code: str, state: str) -> tuple[tuple[str, str], ...]:
    """Say what in a bracket that `read_terms` took for text was probably meant as terms.

    The pairs are as in `Terms.problems`: an ambiguous or impossible date, a closing that does not
    go with the state, or words that keep a term beside them from being read.
    """
    parts = [(part, read_term(part, day, code, state)) for part in _parts(bracket)]
    problems = [(found, part) for part, found in parts if isinstance(found, str)]
    if any(isinstance(found, Term) and found.sure for _, found in parts):
        problems += [("unknown-term", part) for part, found in parts if found is None]
    return tuple(problems)


def _parts(bracket: str) -> list[str]:
    return [part for part in map(str.strip, bracket.split(",")) if part]


def _iso(value: Due | str | None) -> str | None:
    return value if isinstance(value, str) else None
