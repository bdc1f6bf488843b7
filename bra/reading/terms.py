"""Read the terms in the last bracket of an action: `(senast 2017-09-15, tidigast 1/9)`."""

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from bra.languages import languages
from bra.languages.dates import any_of, iso_day
from bra.languages.due import Failure, Told, tell
from bra.model.actions import Due

_KINDS = ("strong", "weak", "ahead", "not_before", "done", "dropped", "reopened")
_LEADS = 3
_ISO_LENGTH = 10
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Field = Literal["due", "not_before", "closed", "reopened"]


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


class _Term(NamedTuple):
    """Hold one term; it is `sure` when its words can hardly be meant as anything else."""

    field: Field
    value: Due | str
    problem: str | None
    sure: bool


class _Words(NamedTuple):
    """Hold a term as written, and without the words that introduce it."""

    whole: str
    rest: str
    kinds: frozenset[str]


class _Grammar(NamedTuple):
    leads: dict[str, frozenset[str]]
    lead: re.Pattern[str]
    before_date: re.Pattern[str]


def last_bracket(text: str) -> tuple[int, int] | None:
    """Find the balanced bracket that ends a line, but for a full stop and spaces.

    Returns the places of `(` and `)`.  The bracket of a link is none.
    """
    end = len(text) - 1
    if end < 0:
        return None
    if text[end] != ")":
        end = len(text.rstrip().removesuffix(".").rstrip()) - 1
        if end < 0 or text[end] != ")":
            return None
    start = text.rfind("(", 0, end)
    if text.find(")", start, end) != -1:
        start = _opening(text, end)
    if start < 0 or (start > 0 and text[start - 1] == "]"):
        return None
    return start, end


def read_terms(bracket: str, day: str, code: str, state: str) -> Terms | None:
    """Read the text inside a bracket, or return None when not all of it is terms.

    `day` is the ISO day of the meeting, `code` the council's language, `state` the action's.
    """
    if "," not in bracket:
        known = _timeless(bracket, code, state)
        if known is not None:
            return known
        only = _term(bracket.strip(), day, code, state)
        if not isinstance(only, _Term):
            return None
        # The common case: one term, most often a date.
        if only.field == "due" and only.problem is None and isinstance(only.value, Due):
            return Terms(only.value, None, None, None, ())
    found: dict[Field, Due | str] = {}
    problems: list[tuple[str, str]] = []
    parts = _parts(bracket)
    closing = ""
    for part in parts:
        term = _term(part, day, code, state)
        if not isinstance(term, _Term):
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
    return field == "closed" and "strong" in _leads(first)[0]


def term_parts(bracket: str, day: str, code: str, state: str) -> tuple[TermPart, ...]:
    """Return the terms of a bracket that `read_terms` reads, each with its place, in order."""
    parts: list[TermPart] = []
    start = 0
    for piece in bracket.split(","):
        words = piece.strip()
        term = _term(words, day, code, state) if words else None
        if isinstance(term, _Term):
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
    only = _term(bracket.strip(), "", code, state)
    if isinstance(only, _Term) and only.field == "due" and only.problem is None:
        due = only.value
        if isinstance(due, Due) and due.kind in ("next", "standing"):
            return Terms(due, None, None, None, ())
    return None


def missed_terms(bracket: str, day: str, code: str, state: str) -> tuple[tuple[str, str], ...]:
    """Say what in a bracket that `read_terms` took for text was probably meant as terms.

    The pairs are as in `Terms.problems`: an ambiguous or impossible date, a closing that does not
    go with the state, or words that keep a term beside them from being read.
    """
    parts = [(part, _term(part, day, code, state)) for part in _parts(bracket)]
    problems = [(found, part) for part, found in parts if isinstance(found, str)]
    if any(isinstance(found, _Term) and found.sure for _, found in parts):
        problems += [("unknown-term", part) for part, found in parts if found is None]
    return tuple(problems)


def _opening(text: str, end: int) -> int:
    depth = 0
    for place in range(end, -1, -1):
        if text[place] == ")":
            depth += 1
        elif text[place] == "(":
            depth -= 1
            if depth == 0:
                return place
    return -1


def _parts(bracket: str) -> list[str]:
    return [part for part in map(str.strip, bracket.split(",")) if part]


def _iso(value: Due | str | None) -> str | None:
    return value if isinstance(value, str) else None


def _term(words: str, day: str, code: str, state: str) -> _Term | str | None:
    """Read one term, or return the code of what is wrong with it, or None for plain text."""
    written = words[-_ISO_LENGTH:]
    # A date is looked for only where one could end.
    kinds = (
        _before_date(words[:-_ISO_LENGTH])
        if written[-1:].isdigit() and _ISO.fullmatch(written)
        else None
    )
    if kinds is None:
        return _told(words, day, code, state)
    field = _field(kinds, state)
    if field is None:
        return "misplaced-term"
    if iso_day(written) is None:
        problem = "unresolvable-start" if field == "not_before" else "unresolvable-due"
        return _without_date(words, field, kinds) or problem
    return _Term(field, Due("date", written, words) if field == "due" else written, None, sure=True)


@lru_cache(maxsize=1024)
def _before_date(words: str) -> frozenset[str] | None:
    """Return what the words before an ISO date introduce, or None when they are something else."""
    match = _grammar().before_date.fullmatch(words)
    if match is None:
        return None
    return frozenset() if match[1] is None else _grammar().leads[" ".join(match[1].lower().split())]


def _field(kinds: frozenset[str], state: str) -> Field | None:
    """Return what a word before an ISO date makes of it; None when it contradicts the state."""
    if "done" in kinds and state == "done":
        return "closed"
    if "dropped" in kinds:
        return "closed" if state == "dropped" else None
    if "reopened" in kinds:
        return "reopened"
    if "not_before" in kinds:
        return "not_before"
    return None if "done" in kinds and "strong" not in kinds else "due"


def _without_date(words: str, field: Field, kinds: frozenset[str]) -> _Term | None:
    """Keep the words of a term that must be one but has no date that could be told."""
    if field == "closed" and "strong" in kinds:
        return _Term("due", Due("words", None, words), "closing-date", sure=True)
    if field == "due" and "strong" in kinds:
        return _Term("due", Due("words", None, words), "unresolvable-due", sure=True)
    return None


def _told(words: str, day: str, code: str, state: str) -> _Term | str | None:
    """Read a term that is no mere ISO date."""
    kinds, rest = _leads(words)
    told = tell(rest, day, code, ahead="ahead" in kinds) if rest else None
    if "dropped" in kinds or "reopened" in kinds or ("done" in kinds and "strong" not in kinds):
        return "closing-date" if isinstance(told, Told) and told.kind == "date" else None
    if "not_before" in kinds:
        if not isinstance(told, Told) or told.start is None:
            return "unresolvable-start"
        return _Term("not_before", told.start.isoformat(), _weekday_problem(told), sure=True)
    if not isinstance(told, Told):
        return _untold(_Words(words, rest, kinds), told, state)
    date = None if told.end is None else told.end.isoformat()
    problem = _weekday_problem(told)
    if "done" in kinds and state == "done" and date is not None and told.start == told.end:
        # "klart 14/9" at a ticked box: the day it was due, or the day it was done?
        problem = "closing-date"
    sure = "strong" in kinds or told.kind in {"next", "standing"}
    return _Term("due", Due(told.kind, date, words), problem, sure=sure)


def _untold(words: _Words, told: Failure | None, state: str) -> _Term | str | None:
    """Keep what follows a strong word as words; anything else is text, if perhaps an odd one."""
    problem = "ambiguous-due" if told == "ambiguous" else "unresolvable-due"
    closing = "done" in words.kinds
    if "strong" in words.kinds and (words.rest or not closing):
        if closing and state == "done":
            problem = "closing-date"
        return _Term("due", Due("words", None, words.whole), problem, sure=True)
    if told is not None:
        return problem
    # A bare "klart" at an open box says what the box does not.
    return "misplaced-term" if closing and not words.rest and state != "done" else None


def _weekday_problem(told: Told) -> str | None:
    return None if told.weekday_agrees else "wrong-weekday"


@lru_cache(maxsize=1024)
def _leads(words: str) -> tuple[frozenset[str], str]:
    """Take the words off that introduce a time, such as *senast till*."""
    kinds: frozenset[str] = frozenset()
    for _ in range(_LEADS):
        match = _grammar().lead.match(words)
        if match is None:
            break
        kinds |= _grammar().leads[" ".join(match[1].lower().split())]
        words = words[match.end() :]
    return kinds, words


@cache
def _grammar() -> _Grammar:
    leads: dict[str, frozenset[str]] = {}
    for spoken in languages():
        for kind in _KINDS:
            for word in spoken.due_words[kind]:
                leads[word] = leads.get(word, frozenset()) | {kind}
    lead = any_of(leads).replace(r"\ ", r"\s+")
    filler = any_of(word for spoken in languages() for word in spoken.date_words)
    return _Grammar(
        leads=leads,
        lead=re.compile(rf"({lead})(?:\s*:\s*|\s+|$)", re.IGNORECASE),
        before_date=re.compile(rf"(?:({lead})(?:\s*:\s*|\s+)(?:(?:{filler})\s+)?)?", re.IGNORECASE),
    )
