"""Clock times in words: `klockan halv sju`, `kvart i nio`, `half past six`, `seven o'clock`."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.patterns.cues import in_small
from bra.importing.patterns.kept import any_of
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import either, one_of, patterns
from bra.languages.importing import all_words
from bra.model.meeting import TimeRange

Placed = tuple[TimeRange, int, int]
_HALF_DAY: Final = 12 * 60
_WAKING: Final = 7 * 60
"""Nobody meets before seven in the morning: what sounds like that is of the evening."""


def with_spoken(placed: Sequence[Placed], text: str) -> list[Placed]:
    """Add the clock times in words to those `placed` in digits, each with its start and end.

    Which half of the day is meant is told by a word for it, by the time before it, or by its being
    too early for a morning; a time of which nothing tells is left out.
    """
    found = list(placed)
    for match in _spoken().finditer(text):
        minutes = _minutes(match)
        if minutes is None:
            continue
        start, end = match.span()
        until = patterns("ending_words").match(match[0])
        start += until.end() if until is not None else 0
        # `at 7 o'clock` holds `at 7`.
        found = [each for each in found if each[2] <= start or each[1] >= end]
        before = max((each[0].start for each in found if each[2] <= start), default="")
        minutes = _in_half(minutes, text, before)
        if minutes is not None:
            found.append((TimeRange(_clock(minutes), None), start, end))
    return sorted(found, key=lambda each: each[1])


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _minutes(match: re.Match[str]) -> int | None:
    """Return the minutes from the middle of the day or the night, or None for no such hour."""
    word = in_small(match["hour"] or match["sharp"])
    hour = int(word if word.isdecimal() else all_words("hour_words")[word])
    phrase = match["sure"] or match["other"]
    past = int(all_words("minutes_past")[in_small(phrase)]) if phrase else 0
    return (hour * 60 + past) % _HALF_DAY if 0 < hour <= _HALF_DAY // 60 else None


def _in_half(minutes: int, text: str, before: str) -> int | None:
    evening, morning = (either(field).search(text) for field in ("evening_words", "morning_words"))
    if (evening is None) != (morning is None):
        return minutes + _HALF_DAY * (evening is not None)
    if before:
        return minutes if _clock(minutes) > before else minutes + _HALF_DAY
    return minutes + _HALF_DAY if minutes < _WAKING else None


@cache
def _spoken() -> Shape:
    """Return the pattern of a time in words.

    Without a word before it, only some phrases are one: `five to ten` may count something else.
    """
    hour = rf"(?:{any_of(all_words('hour_words'))}|[0-9]{{1,2}}(?![.:]?[0-9]))"
    phrases = all_words("minutes_past")
    sure = any_of(each for each in phrases if int(phrases[each]) % 15 == 0)
    other = any_of(each for each in phrases if int(phrases[each]) % 15)
    lead = rf"(?:{one_of('spoken_leads')})\s+"
    return Shape(
        rf"(?<!\w)(?:(?:(?:{lead})?(?P<sure>{sure})|{lead}(?P<other>{other})"
        rf"|(?:{one_of('spoken_clock')})(?=\s+[^\W\d]))\s+(?P<hour>{hour})"
        rf"|(?:{lead})?(?P<sharp>{hour})\s+(?:{one_of('sharp_words')}))(?!\w)",
        re.IGNORECASE,
    )
