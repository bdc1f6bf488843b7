"""What says that a text is confidential without one of the marks: *slutet ärende*, *in camera*.

Such words count where a mark would: before a colon or a dash, in brackets at the beginning or at
the end, and behind a dash at the end.  Inside a sentence they say nothing of the text around them.
"""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.languages import languages

_LEAD: Final = (
    r"(?:<[^<>]*>|&#?\w+;|\[\^\w{1,20}\]|\[[xX]\]|\*\*(?:\d{4}-\d\d-\d\d[\w-]*/)?[A-Z]{1,2}\d+\*\*"
    r"|[a-z][).]|[\W\d_])*+"
)
_MOST: Final = 300
Place = tuple[int, int]


class _Patterns(NamedTuple):
    begun: re.Pattern[str]
    bracketed: re.Pattern[str]
    ended: re.Pattern[str]
    alone: re.Pattern[str]


def confidential_phrases() -> tuple[str, ...]:
    """Return the phrases of all languages, the longest first."""
    found = {each for spoken in languages() for each in spoken.confidential_phrases}
    return tuple(sorted(found, key=lambda each: (-len(each), each)))


@cache
def _least() -> tuple[str, ...]:
    """Return the phrases that hold no other."""
    every = confidential_phrases()
    return tuple(one for one in every if not any(two in one for two in every if two != one))


@cache
def _patterns() -> _Patterns:
    said = rf"({'|'.join(map(re.escape, confidential_phrases()))})(?!\w)"
    dress = r"(?:[^\S\n]|[*_~`\\\"”’]|</?\w+[^<>\n]*>)*+"
    bracket = rf"(?:[(\[][^()\[\]\n]*[)\]]{dress})?"
    because = r"(?:[^\w\n:]{0,4}\b[^:\n()\[\]]{0,60})?"
    stop = rf"{because}{dress}{bracket}(?:[:\uff1a](?!//)|(?<=\s)[-–—]{{1,3}}[^\S\n])"
    dash = r"(?:[^\S\n][-–—]{1,3}[^\S\n]|[–—])"
    tail = r"(?:[\s:,;]*\([^()\n]*\)|[\s:,;]*\{[^{}\n]*\})*[\W_]*\Z"
    return _Patterns(
        re.compile(rf"{_LEAD}{said}{stop}", re.IGNORECASE),
        re.compile(rf"{_LEAD}(?<=[(\[*_]){said}[^()\[\]*_\n]{{0,60}}[)\]*_]", re.IGNORECASE),
        re.compile(
            rf"(?:{dash}\W*{said}{because}{tail}"
            rf"|[(\[](?:[^()\[\]\n]{{0,80}}[,;] )?{said}[^()\[\]\n]{{0,80}}[)\]]{tail})",
            re.IGNORECASE,
        ),
        re.compile(rf"[\W_]*{said}[\W_]*", re.IGNORECASE),
    )


@lru_cache(maxsize=2048)
def phrase_in(text: str) -> Place | None:
    """Return the place of a phrase by which a text calls itself confidential, or None."""
    low = text.lower()  # most texts hold none, and that is quickly seen
    if not any(each in low for each in _least()):
        return None
    patterns = _patterns()
    for pattern in (patterns.begun, patterns.bracketed):
        begun = pattern.match(text[:_MOST])
        if begun is not None:
            return begun.span(1)
    ended = patterns.ended.search(text, max(0, len(text) - _MOST))
    return ended.span(ended.lastindex or 0) if ended is not None else None


def is_phrase_alone(text: str) -> bool:
    """Tell whether a text is such a phrase and nothing else, set as a heading or before a colon."""
    return _patterns().alone.fullmatch(text) is not None and text.endswith((":", "**", "__"))
