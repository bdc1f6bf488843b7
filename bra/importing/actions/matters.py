"""Entries that begin with their matter: `Bench: Bob has asked the council; Bob to chase`."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.subjects import still_open
from bra.importing.acting.verbs import perfects
from bra.importing.acting.who import People
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import one_of

_MATTER: Final = compiled(r"(?P<what>[^:;.?!]{3,50}):\s+(?P<rest>\S.*)\Z")
_MOST_NAMES: Final = 5
_FEW_WORDS: Final = 4


def tells_what_was_done(text: str, people: People) -> bool:
    """Tell whether behind its matter an entry only tells what somebody has done with it."""
    match = _MATTER.match(text)
    if match is None or still_open(text) or people.owners(match["what"]) is not None:
        return False
    words = match["rest"].split()
    for count in range(1, min(_MOST_NAMES, len(words))):
        having = _having().match(" ".join(words[count:]))
        if having is not None and people.owners(" ".join(words[:count])) is not None:
            return perfects().match(having["done"]) is not None
    return False


@cache
def _having() -> re.Pattern[str]:
    words, between = one_of("auxiliaries"), one_of("adverbs")
    return compiled(rf"(?:{words})\s+(?:(?:{between})\s+)?(?P<done>\S.*)\Z", re.IGNORECASE)


def with_matter(clause: str, text: str) -> str:
    """Return a short later clause of an entry with the matter that the entry begins with."""
    match = _MATTER.match(text) if ":" not in clause and ":" in text else None
    if match is None or len(clause.split()) > _FEW_WORDS:
        return clause
    return f"{match['what']}: {clause}"
