"""Tasks told with a verb that is in no list: `Anna flamsar i rabatten`."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from bra.importing.acting.due import find_term
from bra.importing.acting.offices import is_held_here
from bra.importing.acting.subjects import Context, owners_after, subject_before
from bra.importing.acting.tenses import is_ahead, promised
from bra.importing.acting.titlesbefore import is_title_word
from bra.importing.acting.verbs import infinitives, present, reporting, with_joined
from bra.importing.acting.who import Owners
from bra.importing.actions.found import Found, finish
from bra.importing.actions.fronted import part_before
from bra.importing.head.titlewords import has_verb
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import bare, joining_words, listed, one_of, patterns
from bra.languages.importing import all_of

if TYPE_CHECKING:
    from bra.importing.record import Confidence

_FIRST: Final = 12
"""How many words of a sentence may stand before a verb that is in no list."""


@cache
def _present_shape() -> re.Pattern[str]:
    return compiled(
        rf"\s*(?:(?:{one_of('before_verbs')})\s+)?(?P<verb>{'|'.join(_endings())})(?!\w)"
    )


@cache
def _endings() -> tuple[str, ...]:
    return all_of("present_endings")


@cache
def _negated() -> re.Pattern[str]:
    return compiled(rf"\s+(?:\w+\s+)?(?:{one_of('negations')})(?!\w)", re.IGNORECASE)


@cache
def _verb_or_adverb() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('before_verbs')})\Z|(?:{'|'.join(_endings())})(?!\w)")


@lru_cache(maxsize=4096)
def might_be_verb(word: str) -> bool:
    """Tell whether a word may be a verb in the present by how it ends, or stands before one."""
    return _verb_or_adverb().match(word) is not None and word not in listed("no_presents")


def knows_endings(code: str) -> bool:
    """Tell whether the verbs of a language are known by their endings in the present."""
    return code == "sv"


def might_be_unknown(text: str, context: Context) -> bool:
    """Tell whether behind somebody may stand a verb that is in no list."""
    if not knows_endings(context.when.code) or not _perhaps_verbs(text):
        return False
    return bool(_behind_somebody(text, context)) or bool(_before_somebody(text, context))


def _behind_somebody(text: str, context: Context) -> list[int]:
    """Return where verbs may stand that are in no list: behind what may end a word for somebody."""
    may_end, joining = context.people.may_end, joining_words()
    return [
        at
        for at, before, _ in _perhaps_verbs(text)
        if before[-1] == "," or before in joining or may_end(before)
    ]


def _before_somebody(text: str, context: Context) -> list[int]:
    """Return where verbs may stand that are in no list, before what may be words for somebody."""
    may_end = context.people.may_end
    return [at for at, _, behind in _perhaps_verbs(text) if behind and any(map(may_end, behind))]


# A sentence is asked whether it might tell of a task before it is read.
@lru_cache(maxsize=64)
def _perhaps_verbs(text: str) -> tuple[tuple[int, str, tuple[str, ...]], ...]:
    """Return where words stand that look like verbs in no list, with those on both sides."""
    words = text.split(maxsplit=_FIRST + 2)[: _FIRST + 2]
    return tuple(
        [
            (at, words[at - 1], tuple(words[at + 1 : at + 3]))
            for at in range(1, min(len(words), _FIRST + 1))
            if might_be_verb(words[at])
        ]
    )


def unknown_verb(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read a verb that is in no list: the present, where the text tells in the past.

    Where all is told in the present, it must be done to something.
    """
    if not knows_endings(context.when.code) or not _perhaps_verbs(text):
        return None
    places = _behind_somebody(text, context)
    words = text.split() if places else []
    for count in reversed(places):
        rest = " ".join(words[count:])
        match = _present_shape().match(rest)
        if match is None or _negated().match(rest, match.end()) is not None:
            continue
        phrase = " ".join(words[:count])
        owners = context.people.owners(phrase, spoken_of)
        joined = owners is None and words[count - 1] in joining_words()
        if joined and not _has_object(rest[match.end() :]):
            # Behind `bord och` a word that ends as a verb may be a thing: `stolar`.
            continue
        if owners is None and (joined or phrase.endswith(",")):
            # `Anna, som kan sådant, flamsar i rabatten`
            owners = subject_before(f"{phrase} ", len(phrase) + 1, context.people, spoken_of)
        if owners is None or context.people.is_genitive(phrase):
            continue
        found = _done_by(owners, text, rest, match, context)
        if found is not None or not joined:
            return found
    return _unknown_before(text, context, spoken_of)


def _unknown_before(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read a verb in no list before who acts: `I rabatten flamsar Anna om rosorna`.

    No thing may stand first, as `Valet oroar Anna` has its subject there.
    """
    words = text.split() if (places := _before_somebody(text, context)) else []
    for count in places:
        before, rest = " ".join(words[:count]), " ".join(words[count:])
        match = _present_shape().match(rest)
        given = match and owners_after(rest, match.end() + 1, context.people, spoken_of)
        if match is None or given is None or _negated().match(rest, given[1]) is not None:
            continue
        owners, end = given
        behind = rest[end:].strip(" ,")
        thing = part_before(before, behind, owners, context)
        if thing is None or context.people.is_genitive(rest[match.end() : end]):
            continue
        if patterns("long_since").search(text) or patterns("habits").search(text):
            continue
        task = " ".join(f"{match['verb']} {thing} {behind}".split())
        return _done_by(owners, f"{' '.join(owners.names)} {task}", task, match, context)
    return None


def _done_by(
    owners: Owners, text: str, rest: str, match: re.Match[str], context: Context
) -> Found | None:
    """Return what somebody does by the verb at the beginning of what stands behind her."""
    verb, behind = match["verb"], rest[match.end() :]
    if not owners.names or not _may_do(owners, text, context):
        return None
    if verb in infinitives() or verb in listed("minding") or verb in listed("no_presents"):
        return None
    if reporting().match(verb + behind) is not None or is_title_word(verb):
        # A list of those there: `Anna Ek kassör`.
        return None
    if patterns("musing").match(behind) and not _has_particle(behind):
        return None
    if owners.kinds == {"all"} and has_verb(behind):
        # "Alla klasser får komma" has a noun behind it.
        return None
    sure = context.past or promised(find_term(text, context.when), context)
    sure = sure or (_is_done_to_something(behind) and patterns("habits").search(text) is None)
    confidence: Confidence = "likely" if sure else "weak"
    found = finish(text, len(text) - len(rest), owners, context, "present-other", confidence)
    if found is None or not found.text.startswith(verb):
        return found
    return found._replace(text=with_joined(infinitive_of(verb), found.text[len(verb) :]))


def _may_do(owners: Owners, text: str, context: Context) -> bool:
    """Tell whether somebody may be told to do things: offices held here, and bodies by a day."""
    if owners.kinds <= {"person", "all"}:
        return True
    if owners.kinds == {"office"}:
        return all(is_held_here(name, context.people) for name in owners.names)
    known = all(name.casefold() in context.people.organisations for name in owners.names)
    return owners.kinds == {"body"} and known and is_ahead(find_term(text, context.when), context)


def tells_unknown(words: Sequence[str]) -> bool:
    """Tell whether words behind somebody are a verb in no list and what it is done to."""
    if not words or not might_be_verb(words[0]) or is_title_word(words[0]):
        return False
    verb, behind = words[0], " ".join(words[1:])
    if verb in infinitives() or verb in listed("minding") or reporting().match(f"{verb} {behind}"):
        return False
    mused = patterns("musing").match(f" {behind}") is not None
    return _is_done_to_something(behind) and (not mused or _has_particle(behind))


def _has_object(behind: str) -> bool:
    """Tell whether behind a verb stands a thing with an article, and no day."""
    words = behind.split(maxsplit=2)
    day = len(words) > 1 and words[1][:1].isdigit()
    return not day and patterns("deed_objects").match(behind.lstrip()) is not None


def _has_particle(behind: str) -> bool:
    """Tell whether a word that may begin a clause belongs to the verb: `fogar om trappan`."""
    first, _, rest = behind.strip().partition(" ")
    particle = first in listed("verb_particles") and bool(rest)
    return particle and not has_verb(rest) and present().search(rest) is None


def _is_done_to_something(behind: str) -> bool:
    """Tell whether behind a verb stands more than how it is done."""
    rest = _how().sub("", behind)
    first = bare(rest.partition(" ")[0])
    clause = first in listed("clause_joiners") | listed("object_relatives")
    return bool(first) and (not clause or _has_particle(behind))


@cache
def _how() -> re.Pattern[str]:
    """Return the pattern of adverbs behind a verb."""
    words = any_of((*all_of("adverbs"), *all_of("before_verbs")))
    return compiled(rf"\A[\s.]*(?:(?:{words})(?!\w)[\s.]*)*", re.IGNORECASE)


def infinitive_of(verb: str) -> str:
    """Return the infinitive of a verb in the present that is in no list."""
    for prefix in all_of("done_prefixes"):
        known = infinitives().get(verb.removeprefix(prefix))
        if known is not None and verb.startswith(prefix):
            return prefix + known
    if verb.endswith(("är", "ör", "styr")):
        return f"{verb}a"
    return f"{verb[:-2]}a" if verb.endswith(("ar", "er")) else verb[:-1]
