"""Sentences that tell who led a meeting, who wrote, and who was chosen to approve."""

import re
from functools import cache, lru_cache
from typing import Final

from bra.importing.patterns.choices import Choice
from bra.importing.patterns.kept import any_of, compiled
from bra.languages.importing import all_of

ANYBODY: Final = r"\S+"
_KEYS: Final = ("chair", "secretary", "approver")


# A line is asked about again when it is known what it runs on as.
@lru_cache(maxsize=1024)
def speaks_of_officers(text: str) -> bool:
    """Tell whether a text holds a word of every sentence about an officer."""
    return _officer_cues().search(text.casefold()) is not None


@cache
def _officer_cues() -> re.Pattern[str]:
    return compiled(any_of(all_of("officer_cues")))


def tells_officers(text: str) -> bool:
    """Tell whether a sentence says who led, wrote, or was to approve."""
    return speaks_of_officers(text) and any(
        any_phrase(key).search(text) is not None for key in _KEYS
    )


@cache
def any_phrase(key: str) -> Choice:
    """Return all phrases about an office at once, without regard to who has it."""
    phrases = (each.replace("{who}", ANYBODY) for each in all_of(f"{key}_phrases"))
    return Choice(phrases, re.IGNORECASE)
