"""One term of an action's bracket: a due date, a start, a closing, a reopening."""

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from bra.languages import languages
from bra.languages.dates import any_of, iso_day
from bra.languages.due import Failure, Told, tell
from bra.languages.due_words import grammar
from bra.model.actions import Due
from bra.reading.words import folded

_KINDS = ("strong", "weak", "ahead", "not_before", "done", "dropped", "reopened")
_LEADS = 3
_ISO_LENGTH = 10
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Field = Literal["due", "not_before", "closed", "reopened"]


class Term(NamedTuple):
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


def read_term(words: str, day: str, code: str, state: str) -> Term | str | None:
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
    return Term(field, Due("date", written, words) if field == "due" else written, None, sure=True)


@lru_cache(maxsize=1024)
def _before_date(words: str) -> frozenset[str] | None:
    """Return what the words before an ISO date introduce, or None when they are something else."""
    match = _grammar().before_date.fullmatch(words)
    if match is None:
        return None
    return frozenset() if match[1] is None else _kinds_of(match[1])


def _kinds_of(lead: str) -> frozenset[str]:
    return _grammar().leads[" ".join(folded(lead).split())]


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


def _without_date(words: str, field: Field, kinds: frozenset[str]) -> Term | None:
    """Keep the words of a term that must be one but has no date that could be told."""
    if field == "closed" and "strong" in kinds:
        return Term("due", Due("words", None, words), "closing-date", sure=True)
    if field == "due" and "strong" in kinds:
        return Term("due", Due("words", None, words), "unresolvable-due", sure=True)
    return None


def _told(words: str, day: str, code: str, state: str) -> Term | str | None:
    """Read a term that is no mere ISO date."""
    kinds, rest = leads_of(words)
    told = tell(rest, day, code, ahead="ahead" in kinds) if rest else None
    if "dropped" in kinds or "reopened" in kinds or ("done" in kinds and "strong" not in kinds):
        return "closing-date" if isinstance(told, Told) and told.kind == "date" else None
    if "not_before" in kinds:
        if not isinstance(told, Told) or told.start is None:
            return "unresolvable-start"
        return Term("not_before", told.start.isoformat(), _weekday_problem(told), sure=True)
    if not isinstance(told, Told):
        return _untold(_Words(words, rest, kinds), told, state)
    date = None if told.end is None else told.end.isoformat()
    problem = _weekday_problem(told)
    if "done" in kinds and state == "done" and date is not None and told.start == told.end:
        # "klart 14/9" at a ticked box: the day it was due, or the day it was done?
        problem = "closing-date"
    sure = "strong" in kinds or told.kind in {"next", "standing"}
    return Term("due", Due(told.kind, date, words), problem, sure=sure)


def _untold(words: _Words, told: Failure | None, state: str) -> Term | str | None:
    """Keep what follows a strong word as words; anything else is text, if perhaps an odd one."""
    problem = "ambiguous-due" if told == "ambiguous" else "unresolvable-due"
    closing = "done" in words.kinds
    if "strong" in words.kinds and (words.rest or not closing):
        if closing and state == "done":
            problem = "closing-date"
        return Term("due", Due("words", None, words.whole), problem, sure=True)
    if told is not None or grammar().unread.fullmatch(words.rest):
        return problem
    # A bare "klart" at an open box says what the box does not.
    return "misplaced-term" if closing and not words.rest and state != "done" else None


def _weekday_problem(told: Told) -> str | None:
    return None if told.weekday_agrees else "wrong-weekday"


@lru_cache(maxsize=1024)
def leads_of(words: str) -> tuple[frozenset[str], str]:
    """Take the words off that introduce a time, such as *senast till*."""
    kinds: frozenset[str] = frozenset()
    for _ in range(_LEADS):
        match = _grammar().lead.match(words)
        if match is None:
            break
        kinds |= _kinds_of(match[1])
        words = words[match.end() :]
    return kinds, words


def time_of_term(words: str) -> str:
    """Return a term without the words that introduce it: the time alone, where there is one."""
    return leads_of(words)[1] or words


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
