"""Sentences at the head of minutes that say where the meeting was held: `Vi sågs i Ekrummet.`."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.days.find import find_days
from bra.importing.head.placewords import (
    clock_times,
    means_meeting,
    place_before,
    sounds_like_place,
    without_article,
)
from bra.importing.head.told import sentences_of_people
from bra.importing.lines.line import Line
from bra.importing.patterns.hyphens import joined
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, joiners, listed, patterns
from bra.importing.record import Fact

_MOST_JOINED: Final = 3
_ENDS: Final = (".", "!", ":")


def says_held(text: str) -> bool:
    """Tell whether a line begins a sentence that says that the meeting was held, and where."""
    return patterns("held_sentences").match(text) is not None


def place_said(lines: Sequence[Line], code: str) -> Fact | None:
    """Return the place of the first such sentence: a house or a name, and nobody's meeting."""
    for at, line in enumerate(lines):
        if line.kind != "text" or not says_held(line.text):
            continue
        place = _place_in(sentences_of_people(_whole(lines, at))[0], code)
        if place is not None:
            return Fact(place, line.number, "place-said", "likely")
    return None


def _whole(lines: Sequence[Line], at: int) -> str:
    """Return a line with those that its sentence runs on over."""
    text = lines[at].text
    for line in lines[at + 1 : at + 1 + _MOST_JOINED]:
        if text.endswith(_ENDS) or line.kind != "text":
            break
        text = joined(text, line.text)
    return text


def _place_in(sentence: str, code: str) -> str | None:
    begun = patterns("held_sentences").match(sentence)
    if begun is None:
        return None
    starts = [day.start for day in find_days(sentence, code)]
    starts += [start for _, start, _ in clock_times(sentence)]
    told = sentence[: min(starts, default=len(sentence))]
    online = bare(told[begun.end() :])
    if online in listed("online_places"):
        return told[begun.end() :].strip(" ,.")
    place = place_before(told)
    if place is None or means_meeting(place):
        return None
    place = without_article(place.strip(" ,"))
    if not sounds_like_place(place.partition(",")[0]):
        # `i Kvarnen och åt lunch`
        place = _goes_on().split(place)[0]
        return place if place[:1].isupper() else None
    return place


@cache
def _goes_on() -> re.Pattern[str]:
    """Return the pattern of what joins to a place what else was done there."""
    return compiled(rf",?\s(?:{joiners()})\s(?=[a-zåäö])")
