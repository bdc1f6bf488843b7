"""By what words a task is given: assigned, asked for, agreed on, or somebody's turn."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from bra.importing.acting.verbs import known_infinitives
from bra.importing.patterns.kept import any_of
from bra.importing.patterns.shapes import AnyShape, Choice, Shape
from bra.importing.patterns.words import one_of
from bra.languages.importing import all_of


@cache
def assigned_shape() -> Choice:
    """Return the pattern of words by which somebody before them gets a task: `fick i uppdrag`."""
    return Choice((rf"(?<!\w)(?:{each})" for each in all_of("assigned")), re.IGNORECASE)


@cache
def assigning_shape() -> Choice:
    """Return the pattern of words that give somebody within them a task: `uppdrar åt Anna att`."""
    tail = one_of("task")
    who = rf"(?P<who>(?:(?!(?:{tail})\s)\S+\s+){{0,8}}?(?!(?:{tail})\s)\S+)"
    found = []
    for number, each in enumerate(all_of("assigning")):
        named = who.replace("(?P<who>", f"(?P<who_{number}>")
        shape = rf"(?<!\w){each.replace('{who}', named)}"
        # A word such as "att" stands in every other sentence.
        whole = rf"{shape}(?:,?\s+(?:{tail})(?!\w))"
        found.append(Shape(whole, re.IGNORECASE, shape))
    return Choice(found, re.IGNORECASE)


# A sentence is first divided by these words, and then read by them.
@lru_cache(maxsize=64)
def assigned_in(text: str) -> re.Match[str] | None:
    """Return by what words somebody before them is given a task in a text."""
    return assigned_shape().search(text)


@lru_cache(maxsize=64)
def assigning_in(text: str) -> re.Match[str] | None:
    """Return by what words somebody within them is given a task in a text."""
    return assigning_shape().search(text)


@cache
def assigning_words() -> AnyShape:
    """Return whether a text might say by what word somebody is given a task."""
    return AnyShape(assigning_shape(), assigned_shape())


@cache
def asking_words() -> AnyShape:
    """Return whether a text might ask somebody for something, or say whose turn it is."""
    return AnyShape(turn_shape(), asking_shape())


@cache
def giving_words() -> AnyShape:
    """Return whether a text might say in so many words that somebody is given a task."""
    return AnyShape(assigning_words(), asking_words(), agreeing_words())


@cache
def turn_shape() -> Choice:
    """Return the pattern of words for whose turn it is: `Det är Annas tur att`."""
    return _with_who(all_of("turns"), rf"(?:,?\s+(?:{one_of('task')})(?!\w))")


@cache
def asking_shape() -> Choice:
    """Return the pattern of words that ask somebody, before what is asked: `ber Bo kontakta`."""
    return _with_who(
        [rf"(?:{one_of('asking_whom')})\s+{{who}}"], rf"\s+(?={any_of(known_infinitives())})"
    )


def _with_who(shapes: Iterable[str], tail: str) -> Choice:
    """Return the pattern of any of some shapes with a few words for an owner in each."""
    who = r"(?P<who>(?:\S+\s+){0,5}?\S+)"
    found = [rf"(?<!\w)(?:{each.replace('{who}', who)})" for each in shapes]
    # The words are those of the shapes, which are few, and not the hundreds behind them.
    made = (Shape(f"{each}{tail}", re.IGNORECASE, each) for each in found)
    return Choice(made, re.IGNORECASE)


@cache
def agreeing_words() -> Choice:
    """Return the pattern of a body that agrees on what somebody is to do."""
    return _with_who(all_of("agreed_that"), "")
