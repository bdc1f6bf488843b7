"""Where a meeting was, as the sentence that opens it says: `Anna öppnade mötet i klubbhuset`."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.head.meetingday import other_day
from bra.importing.head.placewords import (
    clock_times,
    means_meeting,
    place_behind,
    sounds_like_place,
    untied,
    without_article,
)
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import either, one_of
from bra.importing.record import Fact, Item
from bra.languages.importing import all_of

_FIRST: Final = 4
_FIRST_ITEMS: Final = 2


def opening_place(items: Sequence[Item], texts: Sequence[Sequence[Sentence]]) -> Fact | None:
    """Return the place beside the hour at which a sentence says that the meeting was opened."""
    for item, sentences in list(zip(items, texts, strict=True))[:_FIRST_ITEMS]:
        opens = either("opening").search(item.title) is not None
        for each in sentences[:_FIRST]:
            told = either("opening").search(each.text) is not None and not other_day(each.text)
            # An exhibition is opened as well.
            if not told or not (opens or _meeting().search(each.text)):
                continue
            place = _beside_hour(each.text)
            if place is not None:
                return Fact(place, each.line, "place-opening", "likely")
    return None


def _beside_hour(text: str) -> str | None:
    times = clock_times(text)
    behind = text[times[0][2] :] if times else ""
    before = _led().search(untied(text[: times[0][1]] if times else text.rstrip(".")))
    for place in (place_behind(behind), before["place"] if before is not None else None):
        if place is None or means_meeting(place):
            continue
        if sounds_like_place(place.partition(",")[0]):
            return without_article(place.strip(" ,."))
    return None


@cache
def _meeting() -> re.Pattern[str]:
    return compiled(rf"(?<!\w){_meeting_word()}(?!\w)", re.IGNORECASE)


def _meeting_word() -> str:
    """Return the pattern of a word for the meeting, which is no word for how it began."""
    words = (word for word in all_of("held_words") if not either("opening").search(word))
    return rf"[\w-]*(?:{any_of(words)})"


@cache
def _led() -> re.Pattern[str]:
    """Return the pattern of a place behind the word for a meeting: `the meeting in the hall`."""
    word = rf"(?!(?:{one_of('place_leads')})\s)[^\s.,;:()]+"
    return compiled(
        rf"{_meeting_word()}\s+(?:{one_of('place_leads')})\s+(?P<place>{word}(?:\s+{word}){{0,3}})"
        rf"(?:\s+(?:{one_of('place_leads')}))?\Z",
        re.IGNORECASE,
    )
