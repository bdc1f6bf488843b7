"""Words for several at once: those that join names, and those that mean all of a kind."""

import re
from functools import cache
from typing import Final

from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import listed
from bra.languages import languages
from bra.languages.importing import all_of

_JOINING_SIGN: Final = compiled(r"[,&+/]")
_DESCRIBED: Final = 2
"""Of how many words a noun with its adjective is."""


def may_be_joined(phrase: str) -> bool:
    """Tell whether a phrase holds a sign or a word that joins names: most hold none."""
    if _JOINING_SIGN.search(phrase) is not None:
        return True
    return not _joining_words().isdisjoint(phrase.casefold().split())


@cache
def _joining_words() -> frozenset[str]:
    written = (word for spoken in languages() for word in spoken.joiners if word.isalpha())
    return frozenset((*written, *all_of("hasty_joiners")))


@cache
def joined_words() -> frozenset[str]:
    """Return the words for everybody that hold one that joins names: `var och en`."""
    return frozenset(each for each in all_of("everybody") if may_be_joined(each))


@cache
def name_divider() -> re.Pattern[str]:
    """Return the pattern of what divides the names of several."""
    words = any_of(_joining_words())
    # "Säkerhets- och beredskapschefen" is one.
    return compiled(
        rf"\s*(?<!-),\s*(?:(?:{words})\s+)?|(?<!-)\s+(?:{words})\s+|\s*[&+/]\s*", re.IGNORECASE
    )


def means_represented(low: str) -> bool:
    """Tell whether words mean all who are represented: `de fackliga organisationerna`."""
    if not low.endswith(all_of("represented")):
        return False
    words = low.split()
    articles = listed("definite_articles") | listed("plural_pronouns")
    words = words[1:] if words[0] in articles else words
    described = (listed("no_modifiers") | listed("not_all")).isdisjoint(words)
    return 0 < len(words) <= _DESCRIBED and described
