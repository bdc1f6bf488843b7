"""Verbs that stand in no list, known by how they end and by what stands behind them."""

import re
from functools import cache, lru_cache
from typing import Final

from bra.importing.acting.verbs import (
    gerunds,
    idle,
    infinitives,
    known_infinitives,
    perfects,
    state,
)
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import joiners, listed, one_of, patterns
from bra.languages.importing import import_words

_SHORTEST: Final = 4
_LETTERS: Final = compiled(r"[a-z]+(?:-[a-z]+)*\Z")


@cache
def knows_forms(code: str) -> bool:
    """Tell whether the verbs of a language are known by these forms."""
    return bool(import_words(code).verbforms.third_person)


@cache
def one_endings(code: str) -> str:
    """Return the pattern of how a verb of one person ends."""
    return any_of(end for end, _ in import_words(code).verbforms.third_person)


@lru_cache(maxsize=4096)
def infinitive_of_one(verb: str, code: str) -> str | None:
    """Return the infinitive of a verb of one person: `carries` is of `carry`."""
    known = infinitives().get(verb)
    if known is not None:
        return known
    if len(verb) < _SHORTEST or verb.endswith(("ss", "us", "is")) or _LETTERS.match(verb) is None:
        return None
    pairs = import_words(code).verbforms.third_person
    return next(
        (verb.removesuffix(end) + other for end, other in pairs if verb.endswith(end)), None
    )


@lru_cache(maxsize=4096)
def infinitive_at(verb: str, code: str) -> str | None:
    """Return the infinitive of what somebody is at: `scything` is of `scythe`."""
    if verb in listed("no_ats"):
        return None
    known = gerunds().get(verb)
    return known or _from_stem(verb, import_words(code).verbforms.at_endings, code)


@lru_cache(maxsize=4096)
def infinitive_done(verb: str, code: str) -> str | None:
    """Return the infinitive of what is done: `scythed` is of `scythe`, `rehung` of `rehang`."""
    words = import_words(code)
    known = perfects().match(verb)
    listed_form = known is not None and known.end() == len(verb)
    found = words.acting.perfects.get(verb) if listed_form else words.verbforms.odd_forms.get(verb)
    return found or _from_stem(verb, words.verbforms.done_forms, code)


def _from_stem(verb: str, endings: tuple[str, ...], code: str) -> str | None:
    end = next((each for each in endings if verb.endswith(each)), None)
    stem = verb.removesuffix(end) if end is not None else ""
    if not any(vowel in stem for vowel in "aeiouy") or _LETTERS.match(verb) is None:
        return None
    first, hyphen, last = stem.rpartition("-")
    for shape, other in _stems(code):
        if shape.search(last) is not None:
            return first + hyphen + shape.sub(other, last, count=1)
    return stem


@cache
def _stems(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    pairs = import_words(code).verbforms.bare_stems
    return tuple((compiled(shape), other) for shape, other in pairs)


def is_deed_verb(verb: str, rest: str = "") -> bool:
    """Tell whether an infinitive is of doing something: not of thinking, saying, being, having.

    Most verbs are, before a particle: `sounds out the tenants`.
    """
    if verb in idle() or state().match(verb) is not None:
        return False
    return verb not in listed("minding") or minds_not(rest)


def minds_not(rest: str) -> bool:
    """Tell whether a particle behind a verb of minding makes it one of doing: `backs up`."""
    return rest.lstrip().partition(" ")[0] in listed("verb_particles")


def acts_on(rest: str) -> bool:
    """Tell whether what stands behind a verb is a thing that it is done to."""
    return patterns("acted_on").match(rest.lstrip()) is not None


def is_deed_of_one(words: str, code: str) -> bool:
    """Tell whether words begin with a verb of a deed of one person and the thing it is done to."""
    if not knows_forms(code):
        return False
    verb, _, rest = words.partition(" ")
    one = infinitive_of_one(verb, code)
    return one is not None and is_deed_verb(one, rest) and acts_on(rest)


def is_deed_at(words: str, code: str) -> bool:
    """Tell whether words begin with what somebody is at: `is scything the meadow`."""
    match = _being_at().match(words) if knows_forms(code) else None
    verb = infinitive_at(match["verb"], code) if match is not None else None
    if match is None or verb is None or verb in listed("not_at"):
        return False
    rest = words[match.end() :]
    return is_deed_verb(verb, rest) and acts_on(rest)


@cache
def _being_at() -> re.Pattern[str]:
    being = rf"(?:{one_of('being_at')}|{one_of('coming_at')})"
    return compiled(rf"{being}\s+(?:(?:{one_of('before_gerunds')})\s+)?(?P<verb>[a-z-]+)\s")


def determined(rest: str, code: str) -> bool:
    """Tell whether words begin with a pronoun, a number, or a word such as an article."""
    return _determined(code).match(rest) is not None


@cache
def _determined(code: str) -> re.Pattern[str]:
    return compiled(next(iter(import_words(code).verbforms.acted_on), r"\Z"))


def begins_as_errand(words: str, code: str) -> bool:
    """Tell whether words begin with an infinitive that is in no list: `whitewash the cellar`.

    Before an article or a number only few words stand that are no verbs, and all are listed.
    In Swedish it is known by its ending as well: `krita upp linjerna`.
    """
    verb, _, rest = words.partition(" ")
    if not knows_forms(code):
        return _bare_errand(code).match(words) is not None and is_deed_verb(verb, rest)
    if _LETTERS.match(verb) is None or len(verb) < len("oil") or verb in listed("no_verbs"):
        return False
    if verb.endswith(("s", "ed", "ing", "ly")) or not is_deed_verb(verb, rest):
        return False
    return acts_on(rest)


@cache
def _bare_errand(code: str) -> re.Pattern[str]:
    return compiled("|".join(import_words(code).verbforms.bare_errands) or r"(?!)")


def with_joined(task: str, code: str) -> str:
    """Return a task with the verb of one person that is joined to it in its infinitive.

    Behind it must stand a thing, unless the verb is known.
    """

    def plain(match: re.Match[str]) -> str:
        verb = infinitive_of_one(match["verb"], code)
        known = verb in known_infinitives() or match["thing"]
        return f"{match['between']}{verb}" if verb is not None and known else match[0]

    return _next_verb(code).sub(plain, task)


@cache
def _next_verb(code: str) -> re.Pattern[str]:
    thing = _determined(code).pattern
    return compiled(
        rf"(?P<between>\s(?:{joiners()})\s)(?P<verb>[a-z]{{2,}}(?:{one_endings(code)}))\b"
        rf"(?=(?P<thing>\s(?:{thing}))?)"
    )
