"""Labels of people in words of their own: `Närvarande gatuombud`, `Here were`, `Inbjuden till § 4`.

They are told by the word in them for being there, and by the colon behind them.
"""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.names.groups import title_of_many
from bra.importing.names.looks import is_title, names_somebody
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape, Worded
from bra.importing.patterns.words import (
    and_or_comma,
    bare,
    begins_joined,
    label_of,
    listed,
    whole_patterns,
)
from bra.languages.importing import all_of

_LONGEST: Final = 60
_MOST_WORDS: Final = 8
_HEAD: Final = compiled(r"(?P<label>[^\W\d_][^:;|?\t]{2,58}?)\s*[:?](?:\s+(?P<names>.*)|\s*)\Z")
_APART: Final = compiled(r"\s{2,}|\.\s(?!\d)")


class WordedLabel(NamedTuple):
    """Hold the parts of such a label: what it is, its words, the names behind it."""

    label: str
    word: str
    names: str


def worded_label(text: str) -> WordedLabel | None:
    """Return the label in words of its own that a line begins with, or None."""
    if ":" not in text[:_LONGEST] and "?" not in text[:_LONGEST]:
        return _alone(text)
    match = _HEAD.match(text)
    if match is None:
        return None
    label = worded_kind(match["label"])
    return (
        None
        if label is None
        else WordedLabel(label, match["label"], (match["names"] or "").strip())
    )


def _alone(text: str) -> WordedLabel | None:
    """Return the label that says what those are who came, without a sign: `Närvarande ombud`."""
    first, space, who = text.strip("*_ ").partition(" ")
    label = label_of(first) if space and first[:1].isupper() and " " not in who else None
    if label not in ("present", "absent") or label_of(text) is not None:
        return None
    many = who.islower() and (title_of_many(who) or is_title(who))
    return WordedLabel(label, f"{first} {who}", "") if many else None


# The same lines are asked about for labels, for headings, and for what says no more.
@lru_cache(maxsize=1024)
def worded_kind(text: str) -> str | None:
    """Return what list of people a few words announce: `present`, `guests`, or None."""
    words = bare(text)
    if len(words.split()) > _MOST_WORDS or _APART.search(text.strip()) is not None:
        return None
    together = _together(words)
    if together is not None:
        return together
    if whole_patterns("away_patterns").search(words) is not None:
        return None
    if _may_vote(words) and _matched("guests", words) is None and not names_somebody(text):
        return "present"
    if _negated(words):
        return None
    for label in ("guests", "present"):
        if _matched(label, words) is not None and not names_somebody(text):
            return label
    return None


def _together(words: str) -> str | None:
    """Return what several labels of people in one are: `tjänstemän och inbjudna`, or None.

    Those who were there and those invited are then told apart by nothing: they came.
    """
    meant = [label_of(part) for part in and_or_comma().split(words)]
    if len(meant) == 1 or not all(each in ("present", "guests") for each in meant):
        return None
    return "present" if "present" in meant else "guests"


def worded_remark(text: str) -> str | None:
    """Return what such a label says beyond that somebody was there: `gatuombud`, `till § 4`."""
    label = worded_kind(text)
    if label == "present" and _may_vote(bare(text)):
        first, *rest = bare(text).split(maxsplit=1)
        mere = label_of(first.rstrip(",")) == "present"
        return begins_joined().sub("", rest[0]) if mere and rest else bare(text)
    match = _matched(label, bare(text)) if label is not None else None
    who = match.groupdict().get("who") if match is not None else None
    return who.strip(" ,") if who else None


def _matched(label: str, words: str) -> re.Match[str] | None:
    found = (shape.pattern.fullmatch(words) for shape in _shapes(label).of(words))
    return next((match for match in found if match is not None), None)


def _may_vote(words: str) -> bool:
    """Tell whether words say of some who came that they may vote, or not: `utan rösträtt`."""
    return _matched("voting", words) is not None


def _negated(words: str) -> bool:
    return not listed("negations").isdisjoint(words.split())


@cache
def _shapes(label: str) -> Worded[Shape]:
    shapes = [Shape(each, re.IGNORECASE, each) for each in all_of(f"{label}_patterns")]
    return Worded(*((shape, shape) for shape in shapes))
