"""Full names in running text, whoever was there: how they are written, and who is often named."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from bra.importing.names.endings import body_endings, office_endings, title_endings
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, SMALL, name_pattern, one_of

_QUOTES: Final = frozenset('"“”«»')


def mentioned(texts: Iterable[str]) -> list[str]:
    """Return the full names that a text gives more than once, whoever was there.

    Names of bodies are none, nor are words that are capital only at the beginning of a sentence, or
    that stand in quotation marks, as titles do.
    """
    found: dict[str, list[re.Match[str]]] = {}
    for text in texts:
        for match in _two_words().finditer(text):
            found.setdefault(" ".join(match["name"].split()), []).append(match)
    return [
        _with_third(name, places)
        for name, places in found.items()
        if len(places) > 1 and _are_names(places) and _may_be_somebody(name)
    ]


def _with_third(name: str, places: Iterable[re.Match[str]]) -> str:
    """Return what somebody is called: who always has the same third name, by all three."""
    thirds = {match["third"] or "" for match in places}
    return name + thirds.pop() if len(thirds) == 1 else name


def _are_names(places: Iterable[re.Match[str]]) -> bool:
    """Tell whether words stand within a sentence somewhere, and nowhere in quotation marks."""
    within = False
    for match in places:
        text, start = match.string, match.start()
        if text[start - 1 : start] in _QUOTES:
            return False
        within = within or (start > 0 and text[start - 2 : start - 1] not in ".!?")
    return within


@lru_cache(maxsize=4096)
def _may_be_somebody(name: str) -> bool:
    """Tell whether two words are no body, no office, and no title with a surname."""
    folded = name.casefold()
    return not (
        folded.endswith((*body_endings(), *title_endings()))
        or honorific_before().match(name)
        or folded.split()[0].endswith((*title_endings(), *office_endings()))
    )


@cache
def _two_words() -> re.Pattern[str]:
    # No part of a word's letters is a word: where all of them fail, fewer are not tried.
    rest = rf"{SMALL}++(?:-{CAPITAL}{SMALL}++)?"
    word = rf"{CAPITAL}{rest}"
    # A pattern that begins with letters goes from one of them to the next.
    first = rf"{CAPITAL}(?<![\w-].){rest}"
    # The third word may be the first of another name, and is never that of the next line.
    third = rf"(?=(?P<third> {word})(?![\w-])|)"
    return compiled(rf"(?P<name>{first}\s{word})(?![\w-]){third}", re.DOTALL)


def stranger(text: str) -> str | None:
    """Return a name of two words or more at the beginning of a text."""
    match = full_name().match(text)
    return match[0] if match is not None and " " in match[0] else None


@cache
def full_name() -> re.Pattern[str]:
    """Return the pattern of a name as it stands in running text."""
    return compiled(name_pattern())


@cache
def honorific_before() -> re.Pattern[str]:
    """Return the pattern of a title before a name: `Fru`, `Mr`."""
    return compiled(rf"^(?:{one_of('honorifics')})\s+(?={CAPITAL})", re.IGNORECASE)
