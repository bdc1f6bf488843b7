"""Tasks whose owner stands behind the verb, or beside a verb that tells what is under way."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.offices import is_held_here
from bra.importing.acting.subjects import Context, may_act, owners_after, subject_before
from bra.importing.acting.taskwords import without_term
from bra.importing.acting.verbforms import infinitive_done, knows_forms, minds_not, with_joined
from bra.importing.acting.verbs import (
    at_it,
    gerunds,
    idle,
    informing_infinitives,
    known_infinitives,
)
from bra.importing.acting.who import Owners
from bra.importing.actions.found import Found, finish
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import CAPITAL, listed, one_of, patterns
from bra.languages.importing import all_of, import_words

_SENTENCE: Final = compiled(rf"\.\s+(?={CAPITAL})")
_FAR: Final = 6
_SHORTEST: Final = 4


def by_agent(text: str, context: Context, _: str | None = None) -> Found | None:
    """Read `Salen bokas av Anna före maj` and `The hall will be booked by Ann`."""
    if _by_cue().misses(text):
        return None
    matches = _passives(text, context.when.code)
    return _done_by(matches, infinitive_of_passive, text, context)


def might_be_by_agent(text: str, context: Context) -> bool:
    """Tell whether a text might tell by whom something is done with a verb that is known."""
    if _by_cue().misses(text):
        return False
    return next(_passives(text, context.when.code), None) is not None


def might_be_by_other(text: str, context: Context) -> bool:
    """Tell whether a text might tell by whom something is done with a verb in no list."""
    if not knows_forms(context.when.code) or _by_cue().misses(text):
        return False
    return _other_passive(context.when.code).search(text) is not None


def by_other_agent(text: str, context: Context, _: str | None = None) -> Found | None:
    """Read `Wreath to be laid by the Chair`: with a verb in no list, known by its form."""
    if not might_be_by_other(text, context):
        return None
    found = _other_passive(context.when.code).finditer(text)
    return _done_by(found, infinitive_done, text, context)


def _done_by(
    matches: Iterable[re.Match[str]],
    infinitive: Callable[[str, str], str | None],
    text: str,
    context: Context,
) -> Found | None:
    for match in matches:
        given = owners_after(text, match.end(), context.people, None)
        verb = infinitive(match["verb"], context.when.code)
        if given is None or verb is None or verb in idle() | informing_infinitives():
            continue
        minds = verb in listed("minding") - known_infinitives()
        if minds and not minds_not(match["between"]):
            continue
        owners, end = given
        if context.people.is_genitive(text[match.end() : end]):
            # `betalas av Annas bank`
            continue
        term = find_term(text, context.when)
        coming = term is not None or patterns("future").search(text[: match.end()]) is not None
        if not owners.names or not _may_be_agents(owners, context, coming=coming):
            continue
        decided = _clause_first().match(text)
        sure = (
            owners.kinds == {"body"}
            or term is not None
            or decided is not None
            or _answers_here(owners, context)
        )
        if owners.kinds != {"person"} and not sure:
            # What offices do is told more often than promised.
            continue
        if patterns("habits").search(text) or patterns("suggesting").search(text[: match.start()]):
            continue
        what = _matter(text[0 if decided is None else decided.end() : match.start()])
        if what is None:
            continue
        between = " ".join(match["between"].split())
        rest = _SENTENCE.split(text[end:], maxsplit=1)[0]
        last = between in listed("leading_prepositions")
        if last or between.partition(" ")[0] in listed("verb_particles"):
            # Before by whom a preposition belongs to the verb: `fylls i av Anna`.
            particle, _, between = between.partition(" ")
            verb = f"{verb} {particle}"
        # `av Anna, som inte protesterade` tells of her.
        aside = _of_her().match(rest)
        words = f"{verb} {what} {between} {rest if aside is None else rest[aside.end() :]}"
        task = without_term(words, find_term(words, context.when))
        return Found(owners, " ".join(task.split()), term, "by-agent", "likely")
    return None


@cache
def _of_her() -> re.Pattern[str]:
    """Return the pattern of a clause about who does it, up to the next comma."""
    return compiled(rf",?\s*(?:{one_of('relatives')})\s[^,.;]*", re.IGNORECASE)


def _may_be_agents(owners: Owners, context: Context, *, coming: bool) -> bool:
    """Tell whether people or offices are meant, or bodies that came, of what is to come."""
    if owners.kinds <= {"person", "office"}:
        return True
    known = all(name.casefold() in context.people.organisations for name in owners.names)
    return owners.kinds == {"body"} and known and coming


@cache
def _clause_first() -> re.Pattern[str]:
    """Return the pattern of how a clause of a decision begins: `att listan görs av Bo`."""
    return compiled(rf"(?:{one_of('clause')})\s+", re.IGNORECASE)


def _answers_here(owners: Owners, context: Context) -> bool:
    """Tell whether offices of this meeting do something now, in a text that tells of the past."""
    return context.past and all(is_held_here(name, context.people) for name in owners.names)


@cache
def _by_cue() -> AnyWord:
    return AnyWord(all_of("by_whom"))


@cache
def agent_words() -> AnyShape:
    """Return whether a text might tell who is at a task, or by whom it is done."""
    return AnyShape(_by_cue(), at_it())


@cache
def _forms(code: str) -> dict[str, str]:
    words = import_words(code).acting
    return dict(words.passives or words.perfects)


@lru_cache(maxsize=4096)
def infinitive_of_passive(form: str, code: str) -> str | None:
    """Return the infinitive of a form that tells what is done with the subject, if it is one.

    In Swedish one in no list is known by its ending, or by a verb that it ends with: `fastsätts`.
    """
    form = " ".join(form.casefold().split())
    known = _forms(code).get(form)
    if known is not None or not all_passive_forms(code) or form in listed("no_passives"):
        return known
    for at in range(1, len(form) - _SHORTEST):
        if form[at:] in _forms(code):
            return form[:at] + _forms(code)[form[at:]]
    return form[:-1] if form.endswith("as") else None


def all_passive_forms(code: str) -> str:
    """Return the pattern of words that may be such forms by their ending."""
    return "|".join(import_words(code).acting.passive_endings)


def _passives(text: str, code: str) -> Iterator[re.Match[str]]:
    """Yield what tells by whom something is done, the verbs in no list behind those in one."""
    yield from _passive(code).finditer(text)
    if all_passive_forms(code):
        yield from _any_passive(code).finditer(text)


@cache
def _any_passive(code: str) -> re.Pattern[str]:
    words = import_words(code).acting
    return compiled(
        rf"(?<!\w)(?P<verb>{all_passive_forms(code)})"
        rf"(?P<between>(?:\s+(?!{any_of(words.by_whom)}\b)[^\s,.;]+){{0,{_FAR}}}?)"
        rf"\s+(?:{any_of(words.by_whom)})\s+(?=\S)"
    )


@cache
def _passive(code: str) -> Words:
    words = import_words(code).acting
    lead = "|".join(words.passive_leads)
    return Words(
        rf"(?<!\w)(?:{lead})(?P<verb>",
        _forms(code),
        rf")(?P<between>(?:\s+(?!{any_of(words.by_whom)}\b)[^\s,.;]+){{0,{_FAR}}}?)"
        rf"\s+(?:{any_of(words.by_whom)})\s+(?=\S)",
        re.IGNORECASE,
    )


@cache
def _other_passive(code: str) -> re.Pattern[str]:
    words = import_words(code)
    lead = "|".join(words.acting.passive_leads)
    ends = any_of(words.verbforms.done_forms)
    verb = rf"(?:[a-z-]{{2,}}(?:{ends})|{any_of(words.verbforms.odd_forms)})"
    between = rf"(?:\s+(?!{any_of(words.acting.by_whom)}\b)[^\s,.;]+){{0,{_FAR}}}?"
    by = any_of(words.acting.by_whom)
    return compiled(
        rf"(?<!\w)(?:{lead})(?P<verb>{verb})(?!\w)(?P<between>{between})\s+(?:{by})\s+(?=\S)",
        re.IGNORECASE,
    )


def _matter(before: str) -> str | None:
    """Return what a passive verb is about: the clause before it, without its auxiliary."""
    clause = re.split(r"[.:;]\s+|,\s+|\s[–-]\s", before.strip())[-1].strip()
    clause = _auxiliary().sub("", clause).strip(" ,")
    if not clause:
        return None
    begun = any(word in listed("subordinators") for word in clause.casefold().split())
    if begun and patterns("fronted_objects").match(clause) is None:
        # `Frågan om priset` is a thing, though `om` may begin a clause.
        return None
    first = clause.split(maxsplit=1)[0]
    small = first[1:].islower() and len(first) > 1
    return clause[:1].lower() + clause[1:] if small else clause


@cache
def _auxiliary() -> re.Pattern[str]:
    fields = ("modals", "future_words", "reported", "adverbs")
    words = "|".join(one_of(field) for field in fields)
    return compiled(rf"(?:\s+(?:{words}))+\Z", re.IGNORECASE)


def under_way(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Ann is doing the flyer`, `Bo and Cia are getting prices`: named people at a task."""
    for match in at_it().finditer(text):
        owners = subject_before(text, match.start(), context.people, spoken_of)
        if owners is None or owners.kinds != {"person"} or not may_act(owners, context):
            continue
        if patterns("habits").search(text):
            continue
        found = finish(text, match.start("verb"), owners, context, "under-way", "likely")
        if found is None:
            continue
        verb = gerunds()[" ".join(match["verb"].casefold().split())]
        rest = found.text[len(match["verb"]) :]
        if rest.strip() and verb not in idle():
            return found._replace(text=with_joined(f"{verb}{rest}", context.when.code))
    return None
