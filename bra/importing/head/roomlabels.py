"""The place in the words over a list of those who were there: `På plats (Ekrummet): Anna Ek`."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from bra.importing.head.labelled import Given
from bra.importing.head.placewords import means_meeting, sounds_like_place, without_article
from bra.importing.names.looks import without_brackets
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed, one_of
from bra.importing.record import Fact

_LONGEST: Final = 80


def place_of_those_there(given: Iterable[Given]) -> Fact | None:
    """Return the place of those who met in a room, while others may have joined from elsewhere."""
    for each in given:
        label, colon, _ = each.line.text.partition(":")
        if each.label != "present" or len(label) > _LONGEST or not (colon or not each.values):
            continue
        plain, inside = without_brackets(label)
        led = _led().search(plain)
        for place in (*inside, *((led["place"],) if led is not None else ())):
            if _is_room(place):
                return Fact(without_article(place), each.line.number, "place-present", "likely")
    return None


def _is_room(text: str) -> bool:
    if bare(text) in listed("online_places") or means_meeting(text):
        return False
    return any(map(sounds_like_place, (text, *text.split(", "))))


@cache
def _led() -> re.Pattern[str]:
    """Return the pattern of a place that ends a label: `Närvarande i rådhuset`."""
    return compiled(rf"\s(?:{one_of('place_leads')})\s+(?P<place>[^()]+?)\s*\Z", re.IGNORECASE)
