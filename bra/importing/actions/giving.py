"""By what words a task is given: assigned, asked for, agreed on, or somebody's turn."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from bra.importing.acting.verbs import begins_with_infinitive
from bra.importing.patterns.choices import Choice
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape, Shape
from bra.importing.patterns.words import either, one_of
from bra.languages.importing import all_of

_MOST_WHO: Final = 6
"""How many words name at most whom somebody asks."""


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
    return AnyShape(turn_shape(), either("asking_whom"))


@cache
def giving_words() -> AnyShape:
    """Return whether a text might say in so many words that somebody is given a task."""
    return AnyShape(assigning_words(), asking_words(), agreeing_words())


@cache
def turn_shape() -> Choice:
    """Return the pattern of words for whose turn it is: `Det är Annas tur att`."""
    return _with_who(all_of("turns"), rf"(?:,?\s+(?:{one_of('task')})(?!\w))")


def asking_in(text: str) -> re.Match[str] | None:
    """Return the words that ask somebody, before what is asked: `ber Bo kontakta`."""
    for asks in either("asking_whom").finditer(text):
        for shape in _asking_shapes():
            match = shape.match(text, asks.start())
            if match is None:
                break
            if begins_with_infinitive(text[match.end() :]):
                return match
    return None


@cache
def _asking_shapes() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of asking somebody whom one word names, or two, and so on."""
    asks = one_of("asking_whom")
    whom = (rf"(?P<who>\S+(?:\s+\S+){{{more}}})" for more in range(_MOST_WHO))
    return tuple(compiled(rf"(?:{asks})\s+{each}\s+", re.IGNORECASE) for each in whom)


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
