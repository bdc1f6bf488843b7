"""How words for offices, posts and bodies end, and which words mean the same post."""

import re
from functools import cache, lru_cache
from typing import Final
from unicodedata import combining, normalize

from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, one_of
from bra.languages.importing import all_of
from bra.reading.names import forms_of

SHORTEST: Final = 4
_DEFINITE: Final = ("et", "en", "t", "n")


def indefinite(body: str) -> list[str]:
    """Return what a body may be called in a title: `Föräldraråd` for `föräldrarådet`."""
    long = (body.removesuffix(end) for end in _DEFINITE if body.endswith(end))
    return [each for each in long if len(each) > SHORTEST]


@cache
def vice_before(end: str) -> re.Pattern[str]:
    """Return the pattern of `vice` before a post; in `vordf` no more than a letter of it."""
    return compiled(rf"(?:{one_of('vice')}){end}[\s.-]*(?=\w{{{SHORTEST}}})", re.IGNORECASE)


def is_short_for(word: str, post: str) -> bool:
    """Tell whether a word is the beginning of a post's name, or a form of it."""
    beginning = len(word) >= SHORTEST and post.startswith(word)
    return beginning or word in forms_of(post) or _plainly(word) == _plainly(post)


def _plainly(word: str) -> str:
    """Return a word without its dots and accents, as it is written in haste: `kassor`."""
    return "".join(sign for sign in normalize("NFD", word) if not combining(sign))


@lru_cache(maxsize=4096)
def ends_somebody(word: str) -> bool:
    """Tell whether a word ends as offices, bodies, and words for nobody or everybody do."""
    # A genitive is no other word.
    ends = word.endswith(_endings()) or word.removesuffix("s").endswith(_endings())
    return ends or word in _last_words()


@cache
def _last_words() -> frozenset[str]:
    fields = ("everybody", "pronouns", "nobody", "units", "bodies", "organisation_words")
    return frozenset(bare(each).split()[-1] for field in fields for each in all_of(field))


@cache
def _endings() -> tuple[str, ...]:
    return (*body_endings(), *office_endings(), *title_endings(), *all_of("represented"))


@cache
def ends_of_bodies() -> tuple[str, ...]:
    """Return the last words of what bodies that meet are called."""
    return tuple({each.split()[-1] for each in words_of_bodies()})


@cache
def words_of_bodies() -> tuple[str, ...]:
    """Return what bodies that meet are called."""
    return all_of("bodies")


def ends_as_body(word: str) -> bool:
    """Tell whether a word ends as names of organisations do, with or without a genitive."""
    plain = word.removesuffix("s")
    return word.endswith(body_endings()) or plain.endswith(body_endings())


@cache
def body_endings() -> tuple[str, ...]:
    """Return how names of organisations end."""
    return (*all_of("organisation_endings"), *all_of("organisation_words"))


@cache
def office_endings() -> tuple[str, ...]:
    """Return how names of offices end."""
    return all_of("office_endings")


@cache
def title_endings() -> tuple[str, ...]:
    """Return how titles of people end."""
    return all_of("title_endings")
