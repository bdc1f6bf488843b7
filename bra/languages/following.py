"""The words by which later minutes tell what became of an action; loaded when links are sought."""

from dataclasses import dataclass
from functools import cache
from importlib import import_module

from bra.languages.language import Words


@dataclass(frozen=True, slots=True)
class FollowWords:
    """Hold the words of one language, lower case."""

    have: tuple[str, ...]
    """What stands before a verb to tell that it is done."""
    between: tuple[str, ...]
    """What may stand between the two."""
    by: tuple[str, ...]
    """What stands before the one who did a thing."""
    past: tuple[str, ...]
    """Endings of a verb that tell of the past."""
    irregular: Words
    """Verbs, with the forms that tell of the past and do not begin as the verb does."""
    nouns: Words
    """Endings of verbs, with those that make nouns of them: `uppdatera`, `uppdateringen`."""
    finished: tuple[str, ...]
    """Words that say of a thing that it is done."""
    remaining: tuple[str, ...]
    """Words that say that it is still to be done."""
    under_way: tuple[str, ...]
    """Words that say that it has been begun."""
    not_words: tuple[str, ...]
    unsure: tuple[str, ...]
    """Words of what is to come, is wished, asked or depends on something."""
    believed: tuple[str, ...]
    """Words of a belief, which make nothing sure wherever they stand."""
    little: tuple[str, ...]
    """Words that say nothing of what a thing is about."""
    guests: tuple[str, ...]
    """Beginnings of words that tell, after a name, that somebody is no member."""
    plain_members: tuple[str, ...]
    """Titles that say no more than that somebody belongs to the council, or stands in."""


@cache
def follow_words(code: str) -> FollowWords:
    """Return the words of one language."""
    found = import_module(f"bra.languages.{code}.following").WORDS
    if not isinstance(found, FollowWords):
        raise TypeError(code)
    return found


@cache
def every(field: str) -> frozenset[str]:
    """Return the words of a field in all languages."""
    from bra.languages import codes

    return frozenset(word for code in codes() for word in getattr(follow_words(code), field))


@cache
def past_forms() -> dict[str, frozenset[str]]:
    """Return the irregular forms of verbs in all languages."""
    from bra.languages import codes

    found: dict[str, frozenset[str]] = {}
    for code in codes():
        for verb, forms in follow_words(code).irregular.items():
            found[verb] = found.get(verb, frozenset()) | frozenset(forms)
    return found


@cache
def nouns_of(verb: str) -> frozenset[str]:
    """Return the nouns that name what a verb does, in all languages; some are no words."""
    from bra.languages import codes

    return frozenset(
        verb[: len(verb) - len(ending)] + noun
        for code in codes()
        for ending, nouns in follow_words(code).nouns.items()
        if verb.endswith(ending)
        for noun in nouns
    )
