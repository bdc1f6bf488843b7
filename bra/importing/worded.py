"""Labels of people in words of their own: `Närvarande gatuombud`, `Here were`, `Inbjuden till § 4`.

They are told by the word in them for being there, and by the colon behind them.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from bra.importing.names import names_somebody
from bra.importing.words import bare, listed, whole_patterns
from bra.languages.importing import all_of

_LONGEST: Final = 60
_MOST_WORDS: Final = 8
_HEAD: Final = re.compile(r"(?P<label>[^\W\d_][^:;|?\t]{2,58}?)\s*[:?](?:\s+(?P<names>.*)|\s*)\Z")
_APART: Final = re.compile(r"\s{2,}|\.\s")


class Worded(NamedTuple):
    """Hold the parts of such a label: what it is, its words, the names behind it."""

    label: str
    word: str
    names: str


def worded_label(text: str) -> Worded | None:
    """Return the label in words of its own that a line begins with, or None."""
    if ":" not in text[:_LONGEST] and "?" not in text[:_LONGEST]:
        return None
    match = _HEAD.match(text)
    if match is None:
        return None
    label = worded_kind(match["label"])
    return None if label is None else Worded(label, match["label"], (match["names"] or "").strip())


def worded_kind(text: str) -> str | None:
    """Return what list of people a few words announce: `present`, `guests`, or None."""
    words = bare(text)
    if len(words.split()) > _MOST_WORDS or _APART.search(text.strip()) is not None:
        return None
    if whole_patterns("away_patterns").search(words) or _negated(words):
        return None
    for label in ("guests", "present"):
        if _matched(label, words) is not None and not names_somebody(text):
            return label
    return None


def worded_remark(text: str) -> str | None:
    """Return what such a label says beyond that somebody was there: `gatuombud`, `till § 4`."""
    label = worded_kind(text)
    match = _matched(label, bare(text)) if label is not None else None
    who = match.groupdict().get("who") if match is not None else None
    return who.strip(" ,") if who else None


def _matched(label: str, words: str) -> re.Match[str] | None:
    return next((match for each in _shapes(label) if (match := each.fullmatch(words))), None)


def _negated(words: str) -> bool:
    return not listed("negations").isdisjoint(words.split())


@cache
def _shapes(label: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(each, re.IGNORECASE) for each in all_of(f"{label}_patterns"))
