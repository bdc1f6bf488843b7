"""Read words that are a time and nothing else."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.days.find import begins_as_day, find_days, weekdays
from bra.importing.days.timewords import (
    DIGIT,
    begins_week,
    is_whose,
    may_begin,
    month_meetings,
    months,
    next_phrases,
    time_words,
)
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import listed, one_of, patterns
from bra.languages import language
from bra.languages.calendar import calendar_words
from bra.languages.due import Told, tell
from bra.languages.importing import all_of

_WHOSE: Final = compiled(r"(?:the\s+)?(?P<body>[^\W\d_]{2,})(?:['’]s|s)\s+(?=\S)", re.IGNORECASE)
_TO_MONTH: Final = len("2017-08")
_HAS_YEAR: Final = compiled(r"(?:19|20)\d\d")


@cache
def _joined() -> re.Pattern[str]:
    """Return the pattern of a part of a month that a hyphen ties to it: `mid-June`."""
    return compiled(rf"(?<!\w)({one_of('month_parts')})-(?=[A-Z])", re.IGNORECASE)


class Term(NamedTuple):
    """Hold a term: its ISO date, if it has one, its words, and where they stand."""

    date: str | None
    text: str
    start: int
    end: int
    is_next: bool = False


class When(NamedTuple):
    """Hold what terms are read by: the meeting's day, the next one's, the language."""

    day: str | None
    next_day: str | None
    code: str
    next_named: bool = False
    """Whether the sentence before names the next meeting, so that `that meeting` is it."""


# Several rules ask about the same words of a sentence.
@lru_cache(maxsize=256)
def read_time(words: str, lead: str, when: When) -> Term | None:
    """Return the term that words are behind a preposition, none when they hold anything else."""
    words = _joined().sub(r"\1 ", words) if "-" in words else words
    words = _to_its_end(words, when.code) if words.endswith(all_of("month_ends")) else words
    if _is_version(words, when.code):
        return None
    whose = _WHOSE.match(words)
    if whose is not None and is_whose(whose["body"].casefold() + "s"):
        of_body = read_time(words[whose.end() :], lead, when)
        # `vid nämndens nästa möte`
        return of_body._replace(text=words) if of_body is not None and of_body.is_next else None
    tokens = words.casefold().split()
    month = month_meetings().get(" ".join(tokens))
    if month is not None:
        return _of_month_meeting(words, month, lead, when)
    # Before the first of several days any word may stand: `nätterna 15–17 maj`.
    numbered = len(tokens) > 1 and tokens[1][0].isdecimal()
    return _read(words, tokens, lead, when) if numbered or may_begin(tokens[0]) else None


def _is_version(words: str, code: str) -> bool:
    """Tell whether the letter right before a number is for no week in a text's language.

    `in v10` tells of the tenth version in English, of the tenth week in Swedish.
    """
    glued = words[1:2].isdecimal() and words[0].isalpha()
    return glued and words[0].casefold() not in language(code).due_words["week"]


def _of_month_meeting(words: str, month: str, lead: str, when: When) -> Term | None:
    """Return the term of a meeting named by its month, which is the next one where that is then."""
    if lead.partition(" ")[0] in listed("from_words"):
        # `protokollet från majmötet` is of one that has been.
        return read_time(month, lead, when)
    whole = read_time(month, "", when)
    ends = None if whole is None else whole.date
    if ends is not None and when.next_day and ends[:_TO_MONTH] == when.next_day[:_TO_MONTH]:
        return Term(when.next_day, words, 0, 0, is_next=True)
    found = read_time(month, lead, when)
    return None if found is None else found._replace(text=words)


def _to_its_end(words: str, code: str) -> str:
    """Return `slutet av april` for `april månads utgång`."""
    low = words.casefold()
    ends = sorted(all_of("month_ends"), key=len, reverse=True)
    month = next((low.removesuffix(end) for end in ends if low.endswith(end)), "")
    return f"{language(code).part_words['end'][0]} {month}" if month in months() else words


def _read(words: str, tokens: Sequence[str], lead: str, when: When) -> Term | None:
    """Return the term that words are; `tokens` are these in small letters."""
    plain = " ".join(tokens)
    phrase = next(
        (
            each
            for each in next_phrases().get(tokens[0], ())
            if plain.startswith(each) and plain[len(each) :][:1] in ("", " ")
        ),
        None,
    )
    if phrase is None and tokens[0] in next_phrases():
        named = patterns("next_patterns").match(plain)
        phrase = named[0] if named is not None else None
    if phrase is not None:
        rest = words[len(phrase) :].strip(" ,()")
        if not rest:
            return Term(when.next_day, words, 0, 0, is_next=True)
        days = find_days(rest, when.code)
        own = (
            days[0].near(when.day)
            if days and when.day and _only_weekday(rest[: days[0].start])
            else None
        )
        if own is not None and rest[days[0].end :].strip(" ,.()") == "":
            return Term(own, words, 0, 0, is_next=True)
        return None
    begun = patterns("week_beginnings").match(words) if begins_week(tokens[0]) else None
    first = (
        read_time(words[begun.end() :], "", when)
        if begun is not None and words[begun.end() :]
        else None
    )
    if first is not None and first.date is not None:
        monday = date.fromisoformat(first.date)
        return Term((monday + timedelta(days=6 - monday.weekday())).isoformat(), words, 0, 0)
    day = _day_after(plain, lead, when)
    if day is not None:
        return Term(day, words, 0, 0)
    if plain in listed("loose_due") or (plain in weekdays() and lead not in ("", "i", "in")):
        return Term(None, words, 0, 0)
    if when.day is None:
        found = tell(words, "0001-01-01", when.code) if DIGIT.search(words) else None
        if not isinstance(found, Told):
            return None
        return Term(
            found.end.isoformat() if found.end and _HAS_YEAR.search(words) else None, words, 0, 0
        )
    if not (
        DIGIT.search(words) is not None
        or tokens[-1].strip(".") in time_words()
        or tokens[0] in time_words()
    ):
        return None
    told = tell(words, when.day, when.code, ahead=lead in listed("ahead_leads"))
    if not isinstance(told, Told):
        days = find_days(words, when.code) if begins_as_day(plain) else []
        if len(days) == 1 and days[0].start == 0 and days[0].end == len(words):
            return Term(days[0].near(when.day), words, 0, 0)
        return None
    if told.kind == "date":
        return Term(None if told.end is None else told.end.isoformat(), words, 0, 0)
    return Term(
        when.next_day if told.kind == "next" else None,
        words,
        0,
        0,
        is_next=told.kind == "next",
    )


def _day_after(plain: str, lead: str, when: When) -> str | None:
    """Return the first day of that name after the meeting, behind a strong word: `by Friday`."""
    ahead_of = lead in listed("ahead_leads")
    if plain not in weekdays() or when.day is None or not (ahead_of or is_strong(lead)):
        return None

    meeting = date.fromisoformat(when.day)
    ahead = calendar_words(when.code).weekdays[plain] - meeting.weekday()
    day = meeting + timedelta(days=(ahead - 1) % 7 + 1)
    day -= timedelta(days=ahead_of)
    return day.isoformat() if day > meeting else None


def is_strong(lead: str) -> bool:
    """Tell whether a preposition only stands before terms: `senast`, `no later than`."""
    return lead in listed("strong_leads") or lead.split(maxsplit=1)[:1] == ["senast"]


def _only_weekday(text: str) -> bool:
    """Tell whether nothing but a weekday and an article stands in a text."""
    skipped = listed("definite_articles") | listed("loose_leads") | {""}
    return all(word.strip(",()") in weekdays() | skipped for word in text.casefold().split())
