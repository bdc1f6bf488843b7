"""The rules by which running text gives somebody a task, in their order, each with its words."""

from collections.abc import Callable
from functools import cache, partial
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.acting.verbforms import knows_forms
from bra.importing.acting.verbs import known_infinitives, present, together
from bra.importing.actions.agents import (
    agent_words,
    all_passive_forms,
    by_agent,
    by_other_agent,
    under_way,
)
from bra.importing.actions.assignments import agreed_that, asked, assigned, invited
from bra.importing.actions.beingat import at_other
from bra.importing.actions.commitments import committed, future
from bra.importing.actions.found import Found
from bra.importing.actions.giving import agreeing_words, asking_words, assigning_words
from bra.importing.actions.goingon import going_on, going_on_words
from bra.importing.actions.marks import by_owner_mark, in_bracket, weak_candidate
from bra.importing.actions.nominal import falls_to
from bra.importing.actions.noted import noted
from bra.importing.actions.ourselves import of_ourselves, our_words
from bra.importing.actions.ownedrows import owned_row, row_signs
from bra.importing.actions.passivelines import by_passive_line
from bra.importing.actions.presents import behind_clause, of_several, of_task_verb
from bra.importing.actions.remains import old_task, remaining, remaining_words
from bra.importing.actions.thirdperson import verb_of_one, verb_of_several
from bra.importing.actions.unlisted import knows_endings, unknown_verb
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.shapes import AnyShape, Worded
from bra.importing.patterns.words import either, patterns, whole_patterns

_SIGNS: Final = ":–—-→➜⇒>@"

Rule = Callable[[str, Context, str | None], Found | None]
"""What reads a clause, and whom a pronoun in it means."""


def given(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Return what a clause gives somebody in so many words."""
    return _first(_explicit(context.when.code), text, context, spoken_of)


def told(text: str, context: Context, spoken_of: str | None, *, entry: bool) -> Found | None:
    """Return what running text tells that somebody is to do; `entry` is one of a list."""
    return _first(_telling(context.when.code, entry=entry), text, context, spoken_of)


def _first(rules: Worded[Rule], text: str, context: Context, spoken_of: str | None) -> Found | None:
    for rule in rules.of(text):
        found = rule(text, context, spoken_of)
        if found is not None:
            return found
    return None


@cache
def _explicit(code: str) -> Worded[Rule]:
    return Worded(
        (either("remains"), old_task),
        (asking_words(), asked),
        (_any_text(known=knows_forms(code)), falls_to),
        (assigning_words(), assigned),
    )


@cache
def _telling(code: str, *, entry: bool) -> Worded[Rule]:
    errand = AnyWord(known_infinitives())
    # What reads verbs that are in no list needs no word, but a language that tells them apart.
    formed = _any_text(known=knows_forms(code))
    return Worded(
        (patterns("passive_invitation"), invited),
        (agreeing_words(), agreed_that),
        (remaining_words(), remaining),
        (whole_patterns("committed"), committed),
        (our_words(), of_ourselves),
        (AnyShape(AnyWord(("to",), _SIGNS), errand), partial(by_owner_mark, entry=entry)),
        (going_on_words(), going_on),
        (patterns("future"), future),
        (present(), of_task_verb),
        (present(), behind_clause),
        (together(), of_several),
        (_any_text(known=knows_endings(code)), unknown_verb),
        (formed, verb_of_one),
        (formed, verb_of_several),
        (agent_words(), under_way),
        (formed, at_other),
        (agent_words(), by_agent),
        (formed, by_other_agent),
        (_any_text(known=bool(all_passive_forms(code))), by_passive_line),
        (AnyWord((), ")]"), in_bracket),
        (formed, noted),
        (row_signs(), owned_row),
        (AnyShape(either("weak"), errand), weak_candidate),
    )


def _any_text(*, known: bool) -> AnyWord | None:
    """Return what every text holds, or where a rule reads nothing in a language, none."""
    return None if known else AnyWord(())
