"""Sentences that begin with a time, in the order of others: `Over the summer Ann paints it`."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, listed, one_of

_MOST_NAMES: Final = 3


def with_time_last(text: str, context: Context) -> str:
    """Return a sentence that begins with a time with who acts first, and the time last."""
    match = _first().match(text)
    while match is not None and not _begins_with_somebody(text[match.end() :], context):
        # A month or a day of the week may stand before who acts.
        more = _next_name().match(text, match.end())
        match = None if more is None else _through(text, more.end())
    if match is None:
        return text
    time, rest = match[0].strip(" ,"), text[match.end() :]
    term = find_term(time, context.when)
    whole = term is not None and term.start == 0 and term.end >= len(time)
    span = " " in time and time.split(maxsplit=1)[0].casefold() in listed("spans_first")
    if not (whole or span):
        # `When Ann rings, Bo comes` begins with a clause.
        return text
    words = rest.rstrip(" .")
    return f"{words} {time[:1].lower()}{time[1:]}{rest[len(words) :]}"


def _through(text: str, end: int) -> re.Match[str] | None:
    return compiled(r".*", re.DOTALL).match(text, 0, end)


def _begins_with_somebody(text: str, context: Context) -> bool:
    words = text.split(maxsplit=_MOST_NAMES)[:_MOST_NAMES]
    return any(
        context.people.owners(" ".join(words[:count])) is not None
        for count in range(len(words), 0, -1)
    )


@cache
def _first() -> re.Pattern[str]:
    """Return the pattern of a time in small letters at the beginning, before a capital."""
    words = r"(?:[a-z\d][\w’'-]*,?\s+){0,4}?"
    return compiled(rf"(?i:{one_of('times_first')})\s+{words}(?={CAPITAL}|the\s)")


@cache
def _next_name() -> re.Pattern[str]:
    return compiled(r"\S+\s+(?:\d+,?\s+)?")
