"""Motions told in a sentence of their own, before the one that tells what came of them."""

from collections.abc import Sequence
from typing import Final

from bra.importing.lines.prose import Sentence
from bra.importing.patterns.words import patterns
from bra.importing.record import Decision

_MOST: Final = 3
"""How many sentences before its fate a motion stands at most, who seconded it between."""


def motion_before(sentences: Sequence[Sentence], at: int, free: int) -> Sequence[Sentence]:
    """Return the motion that a sentence says no more of than that it was carried.

    `Ann moved to buy a boat. Seconded by Bob. Motion carried.`; `free` is the first sentence that
    is of no other decision.
    """
    if patterns("fared").match(sentences[at].text) is None:
        return ()
    for start in range(at - 1, max(free, at - _MOST) - 1, -1):
        if sentences[start].paragraph != sentences[at].paragraph:
            break
        if is_motion(sentences[start].text):
            return sentences[start:at]
        if patterns("carried").match(sentences[start].text) is None:
            break
    return ()


def is_motion(text: str) -> bool:
    """Tell whether a sentence puts a motion: `Ann moved to buy a boat.`."""
    return patterns("moving").match(text) is not None


def with_motion(decision: Decision, motion: Sequence[Sentence]) -> list[Decision]:
    """Return a decision that begins with its motion, or none where that only ends the meeting."""
    if not motion:
        return [decision]
    first = motion[0]
    if patterns("adjourning").search(first.text) is not None:
        return []
    text = " ".join([*(each.text for each in motion), decision.text])
    length = decision.length + len(motion)
    whole = decision._replace(text=text, line=first.line, first=first.text, at=first.line)
    # A label that tells its fate is no longer the beginning.
    return [whole._replace(length=length, labelled=False)]
