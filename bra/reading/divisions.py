"""What a heading says as a whole that is confidential: *Part II*, *Slutna ärenden*, (OSL 25:1).

Such a heading has no mark, and none of its words stands where a mark would; all of it is one.  One
that divides an agenda, as *Part II* does, speaks of the items after it as well.
"""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.languages import languages
from bra.reading.phrases import is_phrase
from bra.reading.secretwords import is_label, is_quality
from bra.reading.words import any_spaces, either, folded

_TAIL: Final = re.compile(r"(?:[\s:,;–—-]*(?:\([^()\n]*\)|\{[^{}\n]*\}|\[[^\[\]\n]*\]))+[\W_]*\Z")
_SPACES: Final = re.compile(r"\s+")
_MOST: Final = 300
_DRESS: Final = " \t*_~`\"'”’“.:;,!–—-()[]"


class Said(NamedTuple):
    """Tell where a heading says so, and whether it speaks of the items after it too.

    With `always` it does so with a text of its own, else when nothing stands below it.
    """

    start: int
    end: int
    divides: bool
    always: bool


class _Patterns(NamedTuple):
    part: re.Pattern[str]
    private: re.Pattern[str]
    denied: re.Pattern[str]
    opened: re.Pattern[str]
    ground: re.Pattern[str]
    law: re.Pattern[str]
    sessions: frozenset[str]
    subjects: tuple[str, ...]


@cache
def _patterns() -> _Patterns:
    spoken = languages()
    parts = {each for one in spoken for each in one.confidential_parts}
    private = {each for one in spoken for each in one.confidential_part_words}
    inside = {each for one in spoken for each in one.confidential_part_phrases}
    denials = {each for one in spoken for each in one.confidential_denials}
    opened = {each for one in spoken for each in one.open_parts}
    grounds = {each for one in spoken for each in one.confidential_grounds}
    things = {each for one in spoken for each in one.confidential_things}
    laws = any_spaces(either({each for one in spoken for each in one.confidential_laws}))
    whole = any_spaces(either({each for one in spoken for each in one.confidential_provisions}))
    chapter = r"\d{1,2}[ \t]*(?:kap\b|:[ \t]*\d)"
    law = rf"\b(?:(?:{laws})[ ,]*{chapter}|{chapter}[^()\[\]{{}}\n]{{0,30}}\b(?:{laws}))\b"
    return _Patterns(
        re.compile(rf"(?:{any_spaces(either(parts))})(?!\w)", re.IGNORECASE),
        # Another word after it makes it say something else: *Part 2: Private schools*.
        re.compile(
            rf"\b(?:{any_spaces(either(private))})(?![\w-])(?=\s*(?:\Z|[^\w\s]|(?:{either(things)})))"
            rf"|\b(?:{any_spaces(either(inside))})\b",
            re.IGNORECASE,
        ),
        re.compile(rf"\W*(?:{any_spaces(either(denials))})(?!\w)", re.IGNORECASE),
        re.compile(rf"\W*(?:{either(opened)})(?!\w)", re.IGNORECASE),
        re.compile(
            rf"[\W_]*([^\W\d_]+)(?:[^\S\n]+(?:{either(things)})\w*)?"
            rf"(?P<why>\W{{1,4}}(?:{either(grounds)})\b[^\n]{{0,80}})?[\W_]*",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?:[({{\[][^()\[\]{{}}\n]*?(?P<in>{law}|\b(?:{whole})(?!\w))"
            rf"|[ \t][–—-]{{1,3}}[ \t]+(?P<behind>{law})[^\n]{{0,40}}\Z)",
            re.IGNORECASE,
        ),
        frozenset(each for one in spoken for each in one.confidential_sessions),
        tuple(each for one in spoken for each in one.confidential_subjects),
    )


@lru_cache(maxsize=2048)
def whole_heading(heading: str, start: int) -> Said | None:
    """Return how a heading calls itself confidential as a whole, or None.

    `start` is where its text begins behind a number.
    """
    text = heading[start:_MOST].rstrip()
    patterns = _patterns()
    lead = len(text) - len(text.lstrip(_DRESS))
    part = patterns.part.match(text, lead)
    if part is not None:
        rest = text[part.end() :].strip(_DRESS)
        if not rest or patterns.private.search(rest):
            return Said(start + lead, start + part.end(), divides=True, always=True)
    shut = _shutting_out(text, lead)
    if shut is not None and patterns.denied.match(text, shut.end()) is None:
        return Said(start + lead, start + shut.end(), divides=True, always=True)
    tail = _TAIL.search(text)
    bare = text[: tail.start()] if tail is not None else text
    said = _SPACES.sub(" ", bare.strip(_DRESS)).casefold()
    divides = said in patterns.sessions
    if divides or is_phrase(said):
        return Said(start + lead, start + len(bare), divides, always=False)
    behind = bare.rfind(", ") + 1
    if behind and is_phrase(bare[behind:].strip(_DRESS)):
        return Said(start + behind + 1, start + len(bare), divides=False, always=False)
    found = patterns.ground.fullmatch(bare)
    if found is not None and is_label(found[1]) and _says(found):
        return Said(start + found.start(1), start + found.end(1), divides, always=False)
    law = patterns.law.search(text)
    if law is None:
        return None
    place = law.span("in") if law["in"] else law.span("behind")
    return Said(start + place[0], start + place[1], divides=False, always=False)


def _shutting_out(text: str, lead: int) -> re.Match[str] | None:
    """Return how a heading begins that shuts the public out, or None.

    There are so many ways that a pattern of all is made only for a heading that begins so.
    """
    if not folded(_SPACES.sub(" ", text[lead:])).startswith(_exclusions()):
        return None
    return _excluding().match(text, lead)


@cache
def _exclusions() -> tuple[str, ...]:
    return tuple({each for one in languages() for each in one.confidential_exclusions})


@cache
def _excluding() -> re.Pattern[str]:
    ways = any_spaces(either(set(_exclusions())))
    return re.compile(rf"(?:{ways})(?![\w-])", re.IGNORECASE)


def names_ground(text: str) -> bool:
    """Tell whether a bracket, or what stands behind a dash, names a law of confidentiality."""
    return _patterns().law.search(text[:_MOST]) is not None


def _says(found: re.Match[str]) -> bool:
    """Tell whether a word with a ground, or alone, is more than the subject of an item."""
    if found["why"]:
        return True
    word = found[1].casefold()
    if word.startswith(_patterns().subjects):
        return False
    return is_quality(word)


def opens_again(heading: str, start: int) -> bool:
    """Tell whether a heading says that what comes after it is open to the public."""
    return _patterns().opened.match(heading, start) is not None
