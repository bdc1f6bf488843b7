"""Titles before names within a sentence: `kassören Bo Ek`, `Firmatecknarna Anna och Bo`."""

from functools import cache, lru_cache
from typing import Final

from bra.importing.names.endings import body_endings, office_endings
from bra.importing.names.looks import is_title
from bra.importing.patterns.words import listed
from bra.languages.importing import all_of

_LONGEST: Final = 2
"""The most words of a title: `Vice Chair`."""


@lru_cache(maxsize=2048)
def is_title_word(word: str) -> bool:
    """Tell whether a word is the title of one person."""
    if is_title(word):
        return True
    low = word.casefold()
    return low.endswith(office_endings()) and not low.endswith(body_endings())


def may_begin_title(word: str) -> bool:
    """Tell whether a word in small letters may begin a title before names."""
    return word in _honorifics() or is_title_word(word) or is_title_of_several(word)


@cache
def _honorifics() -> frozenset[str]:
    """Return the first words of all that is said before names in honour: `fru`."""
    return frozenset(each.split()[0].casefold() for each in all_of("honorifics"))


def behind_title(words: str) -> str | None:
    """Return the name behind the title of one, or None."""
    parts = words.split(maxsplit=_LONGEST)
    for count in range(len(parts) - 1, 0, -1):
        name = " ".join(parts[count:])
        if name[:1].isupper() and is_title_word(" ".join(parts[:count])):
            return name
    return None


def behind_title_of_several(words: str) -> str:
    """Return the first name behind the title of several, which is joined to another name."""
    first, space, name = words.partition(" ")
    if not space or not name[:1].isupper():
        return words
    return name if is_title_of_several(first.casefold()) else words


@cache
def is_title_of_several(word: str) -> bool:
    """Tell whether a word, in small letters, is the title of several: `revisorerna`, `wardens`."""
    return word.endswith(all_of("titles_of_several")) or word in listed("plural_honorifics")
