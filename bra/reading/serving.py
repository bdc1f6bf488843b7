"""What an attendance list says of substitutes, and of people whom it only counts.

Municipalities print `Fia Falk (S) för Eva Ek (ej § 2)` and `Fia Falk (S), tjänstgörande ersättare
för Eva Ek`; neither for whom somebody serves nor that she does not is an organisation.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from bra.languages import languages
from bra.reading.words import either, like_a_name

_NAME_WORD: Final = re.compile(r"[^\W\d_][\w.'’-]+")


class Served(NamedTuple):
    """Hold the name before the word that tells for whom somebody serves, and what is told."""

    name: str
    note: str


class _Words(NamedTuple):
    after_name: re.Pattern[str]
    alone: re.Pattern[str]
    idle: re.Pattern[str]
    crowd: re.Pattern[str]


@cache
def _words() -> _Words:
    spoken = languages()
    leads = either({word for each in spoken for word in each.serving["leads"]})
    idle = either({word for each in spoken for word in each.serving["not"]})
    served = either({word for each in spoken for word in each.note_words["for"]})
    kinds = ("until", "from", "not")
    parts = either({word for each in spoken for kind in kinds for word in each.note_words[kind]})
    joiners = {word.strip() for each in spoken for word in each.joiners if word.strip(" ,")}
    before = either(joiners | {word for each in spoken for word in each.crowd_words})
    party = r"(?:\s*\([^\W\d_]{1,5}\))?"
    serves = rf"(?:(?i:{leads})\s+)*(?:{served})\s+(?P<other>[^()]+?)"
    return _Words(
        re.compile(
            rf"(?P<name>.+?)\s+(?P<note>{serves}){party}(?:\s*\((?P<more>[^()]*)\))?\s*\.?\s*"
        ),
        re.compile(rf"{serves}{party}(?:\s+(?:{parts})\s.*)?"),
        re.compile(rf"(?:{idle})(?:\s+(?:{leads}))?", re.IGNORECASE),
        re.compile(rf"(?:(?:{before})\s+)*(\d{{1,5}})\s+[^\W\d_].*", re.IGNORECASE),
    )


def served_after(name: str) -> Served | None:
    """Divide a name without its organisation where it says for whom somebody serves."""
    match = _words().after_name.fullmatch(name)
    if match is None or not like_a_name(match["other"]):
        return None
    return Served(match["name"], ", ".join(part for part in (match["note"], match["more"]) if part))


def tells_of_serving(part: str) -> bool:
    """Tell whether a part of what stands after a name says for whom she serves, or that not."""
    match = _words().alone.fullmatch(part)
    if match is None:
        return does_not_serve(part)
    other = match["other"]
    return like_a_name(other) or (other[:1].isupper() and _NAME_WORD.fullmatch(other) is not None)


def does_not_serve(part: str) -> bool:
    """Tell whether a part of a note says that a substitute serves for nobody."""
    return _words().idle.fullmatch(part.strip()) is not None


def counted(name: str) -> int | None:
    """Return how many an entry counts without naming them, None for a person's name."""
    match = _words().crowd.fullmatch(name)
    return None if match is None else int(match[1])
