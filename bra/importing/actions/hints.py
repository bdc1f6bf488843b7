"""What a sentence must hold for any rule of actions: without it, no rule is tried on it."""

from functools import cache
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.acting.verbforms import knows_forms
from bra.importing.acting.verbs import at_it, begins_with_infinitive, present, together
from bra.importing.actions.agents import might_be_by_agent, might_be_by_other
from bra.importing.actions.beingat import might_be_at
from bra.importing.actions.commitments import telling_words
from bra.importing.actions.giving import giving_words
from bra.importing.actions.marks import to_word
from bra.importing.actions.nominal import might_fall_to
from bra.importing.actions.noted import might_be_noted
from bra.importing.actions.ownedrows import might_be_row
from bra.importing.actions.passivelines import might_be_passive_line
from bra.importing.actions.tasklabels import may_be_labelled, may_be_numbered, owner_label
from bra.importing.actions.thirdperson import might_be_of_one
from bra.importing.actions.unlisted import might_be_unknown
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import either

# An arrow or a handle beside who acts, or a colon or a dash with a space behind it; a bracket at
# the end.
_SIGN: Final = compiled(r"[:@→➜⇒>–—-]")
_SIGNS: Final = compiled(r"[@→➜⇒>]|(?::|\s[–—-]+)\s")
_BRACKET: Final = compiled(r"[)\]][\s.]*\Z")


def might_ask(text: str, context: Context) -> bool:
    """Tell whether a sentence of running text holds what any rule finds a task by.

    Two of five sentences hold no such word, sign or verb.
    """
    return (
        not _words().misses(text)
        or _is_signed(text)
        or may_be_labelled(text)
        or begins_with_infinitive(text)
        or might_be_unknown(text, context)
        or might_be_passive_line(text, context)
        or might_be_row(text, context)
        or might_be_by_agent(text, context)
        or (knows_forms(context.when.code) and _might_be_by_form(text, context))
    )


def _might_be_by_form(text: str, context: Context) -> bool:
    """Tell whether a sentence may hold a verb in no list that is known by its form."""
    return (
        might_be_of_one(text, context)
        or might_be_at(text, context)
        or might_fall_to(text, context)
        or might_be_by_other(text, context)
        or might_be_noted(text, context)
    )


def _is_signed(text: str) -> bool:
    """Tell whether a sign stands in a sentence by which who acts may be told."""
    if text[:1] == "[" or may_be_numbered(text) or (_SIGN.search(text) and _SIGNS.search(text)):
        return True
    return (")" in text or "]" in text) and _BRACKET.search(text) is not None


@cache
def _words() -> AnyShape:
    return AnyShape(
        owner_label(),
        giving_words(),
        telling_words(),
        at_it(),
        to_word(),
        present(),
        together(),
        either("weak"),
    )
