"""Decisions of which a sentence only tells: those of an earlier time."""

import re
from functools import cache, lru_cache
from typing import Final

from bra.importing.days.find import find_days
from bra.importing.days.times import When
from bra.importing.patterns.choices import Choice
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import one_of, patterns
from bra.languages.importing import all_of

_NEAR: Final = 60

_DAY = "<day>"
"""What stands for a date before the meeting's in the patterns of sentences."""


def decided_earlier(text: str, when: When) -> bool:
    """Tell whether a sentence says that something was decided at a time before this meeting.

    `Det beslutades 2019 att Per ska sköta kassan.`
    """
    return not earlier_words().misses(text) and _decided_earlier(text, when)


# A sentence is asked whether it decides, and then whether it gives a task.
@lru_cache(maxsize=64)
def _decided_earlier(text: str, when: When) -> bool:
    if patterns("decided_earlier").search(text) is not None:
        return True
    if _beside_day().misses(text):
        return False
    return any(patterns("decided_on_day").search(each) for each in _on_earlier_days(text, when))


@cache
def earlier_words() -> AnyShape:
    """Return whether a text might say so, whatever days it names: few do, and days are dear."""
    return AnyShape(patterns("decided_earlier"), _beside_day())


@cache
def _beside_day() -> AnyShape:
    beside = [each.replace(_DAY, r"\d") for each in all_of("decided_on_day")]
    return AnyShape(Choice(beside, re.IGNORECASE), AnyWord((), (_DAY,)))


def without_own_day(text: str, when: When) -> str:
    """Return a sentence without the meeting itself at its beginning: `Vid mötet den 3 maj valdes`.

    `when` tells its day; that of another is of what was before, or is to come.
    """
    if when.day is None or text[:1] not in _first_letters() or _begins_at().match(text) is None:
        return text
    day = next(iter(find_days(text[:_NEAR], when.code)), None)
    if day is None or day.near(when.day) != when.day:
        return text
    if patterns("meeting_nouns").search(text[: day.start]) is None:
        return text
    rest = text[day.end :].lstrip(" ,")
    return rest[:1].upper() + rest[1:] if rest[:1].isalpha() else text


@cache
def _first_letters() -> frozenset[str]:
    """Return what the words before the meeting itself begin with, and what is taken for an i."""
    firsts = {word[0] for word in all_of("at_whose")}
    return frozenset(("", "\u0130", "\u0131", *firsts, *map(str.upper, firsts)))


@cache
def _begins_at() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('at_whose')})\s+(?:\w+\s+){{1,4}}?\d", re.IGNORECASE)


def _on_earlier_days(text: str, when: When) -> list[str]:
    """Return a sentence once for each day before the meeting that it names, marked there."""
    held = when.day
    if held is None:
        return []
    days = find_days(text, when.code)
    earlier = [day for day in days if (day.near(held) or held) < held]
    return [f"{text[: day.start]}{_DAY}{text[day.end :]}" for day in earlier]
