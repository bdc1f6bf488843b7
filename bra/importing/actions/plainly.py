"""A sentence as rules of actions read it: names for `they`, plain verbs, and no number before."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.acting.plural import with_names
from bra.importing.acting.subjects import Context
from bra.importing.acting.verbforms import knows_forms
from bra.importing.acting.verbs import infinitives, present
from bra.importing.actions.answered import questions, with_answer
from bra.importing.actions.around import (
    coming_words,
    in_small_letters,
    roundabout,
    said_plainly,
    with_plain_verb,
    with_reporter,
    with_small_verb,
)
from bra.importing.actions.dueclauses import due_clauses, with_due_clause
from bra.importing.actions.responsible import label_last, with_owner_label
from bra.importing.actions.sameverb import with_verb_again
from bra.importing.actions.thingsfirst import with_thing_behind
from bra.importing.actions.timesfirst import with_time_last
from bra.importing.decisions.earlier import without_own_day
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import listed, patterns

_POINT: Final = compiled(
    r"\A\(?(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}\.\d{1,2}(?=\s+[^\W\d_])|[a-z][)/])\s+"
)


_TOLD: Final = compiled(
    r"(?P<who>@[\w.-]+(?:\s+[^\W\d_][\w-]*)??:?|[^\W\d_][^\s:]*(?:\s[^\s:]+){0,2}:)\s+"
    r"(?P<verb>[a-zåäö]+)(?=\s+(?P<next>[^\W\d_]+))"
)
_BOLD: Final = compiled(r"(?<=[^\s*] )\*\*(?P<words>[^*]+)\*\*")


def put_plainly(text: str, sentences: Sequence[Sentence], at: int, context: Context) -> str:
    """Return the text of a sentence with who acts before a plain verb, where others say that."""
    return with_verb_again(_plain(text, sentences, at, context), context)


def _plain(text: str, sentences: Sequence[Sentence], at: int, context: Context) -> str:
    people, when = context.people, context.when
    code = when.code
    text = _without_emphasis(text) if "**" in text else text
    set_out = not _set_out(code).misses(text)
    text = with_due_clause(text, when) if set_out else text
    text = _with_infinitive(text, context) if text[:1] == "@" or ": " in text else text
    if set_out:
        text = with_owner_label(text, people)
        text = _without_wish(with_answer(text, sentences, at, context))
    if knows_forms(code):
        text = with_thing_behind(with_time_last(text, context), context)
    words = _reworded(code)
    if words.misses(text) and not text.isupper():
        return without_first(_POINT, without_own_day(text, when))
    text = in_small_letters(with_reporter(text, sentences, at, context), people)
    text = with_names(text, sentences[at - 1] if at else None, sentences[at], people)
    text = without_first(_POINT, without_own_day(text, when))
    if words.misses(text):
        return text
    return said_plainly(with_small_verb(with_plain_verb(text, context), context), context)


def _without_emphasis(text: str) -> str:
    """Return a text without marks of bold type around words that begin inside a sentence."""
    return _BOLD.sub(r"\g<words>", text)


def _without_wish(text: str) -> str:
    """Return a text without a last clause of what would please who acts: `and would welcome it`."""
    match = patterns("wishes_beside").search(text)
    return text if match is None else text[: match.start()] + (text[match.end() :] or ".")


def _with_infinitive(text: str, context: Context) -> str:
    """Return a text in which what somebody is told to do is an infinitive: `@Bo häng upp lappar`.

    Behind a colon the word may be a noun: `Bo: besök från kommunen`.
    """
    match = _TOLD.match(text) if context.when.code == "sv" else None
    verb = infinitives().get(f"{match['verb']}er") if match is not None else None
    if match is None or verb is None or verb != f"{match['verb']}a":
        return text
    named = match["who"].strip(": ")
    if match["who"][0] != "@" and (
        context.people.person(named) is None or match["next"] in _nouns_have_behind()
    ):
        return text
    return f"{text[: match.start('verb')]}{verb}{text[match.end('verb') :]}"


@cache
def _nouns_have_behind() -> frozenset[str]:
    return listed("object_words") - listed("verb_particles")


@cache
def _set_out(code: str) -> AnyShape:
    """Return whether a text might be a question, or end in a label, a wish or a term: few do."""
    return AnyShape(label_last(), questions(code), patterns("wishes_beside"), *due_clauses(code))


@cache
def _reworded(code: str) -> AnyShape:
    """Return whether a text might be put more plainly: most hold no verb by which it could."""
    return AnyShape(present(), patterns("future"), roundabout(code), coming_words())


def without_first(begun: re.Pattern[str], text: str) -> str:
    """Return a text without the number, the letter or the arrow that it begins with."""
    if text[:1].isalpha() and text[1:2] not in (")", "/"):
        return text
    match = begun.match(text)
    return text if match is None else text[match.end() :]
