"""What says that a text is confidential without one of the marks: *slutet ärende*, *in camera*.

Such words count where a mark would: before a colon or a dash, in brackets at the beginning or at
the end, and behind a dash at the end.  Inside a sentence they say nothing of the text around them.
"""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.languages import languages
from bra.reading.holding import least
from bra.reading.words import any_spaces, either, folded, plain_spaces

LEAD: Final = (
    r"(?:<[^<>]*>|&#?\w+;|\[\^\w{1,20}\]|\[[xX]\]|\*\*(?:\d{4}-\d\d-\d\d[\w-]*/)?[A-Z]{1,2}\d+\*\*"
    r"|[a-z][).]|[\W\d_])*+"
)
"""What may stand before the first word of a line: signs of any block, boxes, numbers, tags."""
_MOST: Final = 300
Place = tuple[int, int]


class _Patterns(NamedTuple):
    begun: re.Pattern[str]
    bracketed: re.Pattern[str]
    ended: re.Pattern[str]
    alone: re.Pattern[str]


@cache
def confidential_phrases() -> tuple[str, ...]:
    """Return the phrases of all languages, the longest first."""
    found = {each for spoken in languages() for each in spoken.confidential_phrases}
    return tuple(sorted(found, key=lambda each: (-len(each), each)))


@cache
def _least() -> tuple[str, ...]:
    """Return the phrases that hold no other."""
    return tuple(least(confidential_phrases()))


@cache
def _patterns() -> _Patterns:
    because = r"(?:[^\w\n:]{0,4}\b[^:\n()\[\]]{0,60})?"
    single, several = _said(one_word=True), _said(one_word=False)
    # What comes after a single word makes it another: *exempt from fees*, *exempt vehicles*.
    said = rf"(?:{several}{because}|{single})"
    dress = r"(?:[^\S\n]|[*_~`\\\"”’]|</?\w+[^<>\n]*>)*+"
    bracket = rf"(?:[(\[][^()\[\]\n]*[)\]]{dress})?"
    stop = rf"{dress}{bracket}(?:[:\uff1a](?!//)|(?<=\s)[-–—]{{1,3}}[^\S\n])"
    at_once = rf"(?:{several}|{single}){dress}{bracket}(?:[;=](?!=)|[.!][*_~]*[^\S\n]+\S)"
    dash = r"(?:[^\S\n][-–—]{1,3}[^\S\n]|[–—])"
    tail = r"(?:[\s:,;]*\([^()\n]*\)|[\s:,;]*\{[^{}\n]*\})*[\W_]*\Z"
    attention = either({each for spoken in languages() for each in spoken.attention_words})
    lead = rf"{LEAD}(?:(?:{attention})\b[^\w\n]{{1,6}})?"
    inside = rf"(?:{several}[^()\[\]\n]{{0,80}}|{single}[^\w()\[\]\n]*)"
    return _Patterns(
        re.compile(rf"{lead}(?:{said}{stop}|{at_once})", re.IGNORECASE),
        re.compile(
            rf"{lead}(?<=[(\[*_])(?:{several}[^()\[\]*_\n]{{0,60}}|{single})[)\]*_]", re.IGNORECASE
        ),
        re.compile(
            rf"(?:{dash}\W*{said}{tail}|[(\[](?:[^()\[\]\n]{{0,80}}[,;] )?{inside}[)\]]{tail})",
            re.IGNORECASE,
        ),
        re.compile(rf"[\W_]*(?:{several}|{single})[\W_]*", re.IGNORECASE),
    )


def _said(*, one_word: bool) -> str:
    """Return a pattern with a group for the phrases of one word, or for all others."""
    every = [each for each in confidential_phrases() if (" " not in each) is one_word]
    return rf"({any_spaces('|'.join(map(re.escape, every)))})(?!\w)"


@lru_cache(maxsize=2048)
def phrase_in(text: str) -> Place | None:
    """Return the place of a phrase by which a text calls itself confidential, or None."""
    if not _holds_one(text):
        return None
    begun = phrase_at_beginning(text)
    if begun is not None:
        return begun
    ended = _patterns().ended.search(text, max(0, len(text) - _MOST))
    return ended.span(ended.lastindex or 0) if ended is not None else None


def phrase_at_beginning(text: str) -> Place | None:
    """Return the place of a phrase with which a text begins as with a label, or None."""
    first = text[:_MOST]
    if not _holds_one(first):
        return None
    for pattern in (_patterns().begun, _patterns().bracketed):
        begun = pattern.match(first)
        if begun is not None:
            return begun.span(begun.lastindex or 0)
    return None


def phrases_of(text: str) -> tuple[str, ...]:
    """Return the phrases in a text; of one that is a part of another it stands for both."""
    low = plain_spaces(folded(text))
    return tuple(each for each in _least() if each in low)


def _holds_one(text: str) -> bool:
    """Tell whether a text may hold a phrase; most hold none, and that is quickly seen."""
    return any(map(plain_spaces(text).lower().__contains__, _least()))


def is_phrase(text: str) -> bool:
    """Tell whether a text is such a phrase and nothing else."""
    return plain_spaces(text).casefold() in confidential_phrases()


def is_phrase_alone(text: str) -> bool:
    """Tell whether a text is such a phrase and nothing else, set as a heading or before a colon."""
    return text.endswith((":", "**", "__")) and _patterns().alone.fullmatch(text) is not None
