"""What stands beside a term and belongs to it: a date, a preposition, the meeting that it names."""

import re
from functools import cache
from typing import Final

from bra.importing.days.find import find_days
from bra.importing.days.times import Term, When, is_strong
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import bare, either, listed, one_of

_NEXT_WORD: Final = compiled(r"\s+[^\W\d_]+")
_NEXT_WORDS: Final = compiled(r"\s+[^\W\d_]+(?:\s+[^\W\d_]+)?")
_CLAUSE_END: Final = compiled(r"\s*(?:[.,;:!)]|\Z)")


def with_day(text: str, term: Term, when: When) -> Term:
    """Return a term with the date that stands right behind it: `i morgon 21-10-21`."""
    rest = text[term.end :].lstrip(" ,(")
    day = next(iter(find_days(rest, when.code)), None) if rest[:1].isdecimal() else None
    if day is None or day.start or when.day is None:
        return term
    end = len(text) - len(rest) + day.end
    end += text[end : end + 1] == ")"
    return Term(day.near(when.day), text[term.start : end], term.start, end)


def some_time_before(text: str, term: Term) -> Term:
    """Return a term with what tells how long before or after it: `en vecka före nästa möte`.

    By that no day is defined.
    """
    match = _how_long().search(text[: term.start]) if _is_apart(term) else None
    if match is None:
        return term
    return Term(None, text[match.start() : term.end], match.start(), term.end)


def _is_apart(term: Term) -> bool:
    return either("apart_leads", before=r"\A").match(term.text) is not None


@cache
def _how_long() -> re.Pattern[str]:
    """Return the pattern of a number of days, weeks or months."""
    numbers, spans = one_of("span_numbers"), one_of("spans")
    return compiled(rf"(?<!\w)(?:\d{{1,2}}|{numbers})\s+(?:{spans})\s+\Z", re.IGNORECASE)


def with_preposition(text: str, term: Term) -> Term:
    """Return the term of a week with the word before it: `in week 48`."""
    match = _preposition().search(text[: term.start])
    if match is None:
        return term
    return term._replace(text=text[match.start(1) : term.end], start=match.start(1))


def by_that_meeting(text: str, when: When) -> Term | None:
    """Return the term of the next meeting, which the sentence before names: `till det mötet`."""
    match = that_meeting().search(text) if when.next_named else None
    if match is None:
        return None
    return Term(when.next_day, match[0], match.start(), match.end(), is_next=True)


@cache
def that_meeting() -> Shape:
    """Return the pattern of words by which a text may mean the meeting that was just named."""
    leads = "strong_leads", "ahead_leads", "that_leads"
    return Shape(
        rf"(?<!\w)(?:{'|'.join(map(one_of, leads))})\s+(?:{one_of('that_meeting')})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _preposition() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)({one_of('week_leads')})\s+\Z", re.IGNORECASE)


def with_meeting(text: str, term: Term) -> Term:
    """Return a term with the words for a meeting behind its month: `for the April meeting`.

    Without an article that is the meeting where it ends the clause, or a strong word leads it.
    """
    lead, _, rest = term.text.rpartition(" ")
    behind = _NEXT_WORDS.match(text, term.end) if rest.isalpha() else None
    if behind is None:
        return term
    for match in (behind, _NEXT_WORD.match(text, term.end)):
        if match is None or bare(match[0].split()[-1]) not in listed("held_words"):
            continue
        sure = bare(lead.rpartition(" ")[2]) in listed("definite_articles") or is_strong(lead)
        if sure or _CLAUSE_END.match(text, match.end()) is not None:
            return term._replace(text=text[term.start : match.end()], end=match.end())
    return term
