"""Verbs of tasks: their present in a sentence, their infinitive in a task."""

import re
from functools import cache, lru_cache
from typing import Final

from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.words import WHOLE, joiners, listed, one_of, patterns
from bra.languages import codes
from bra.languages.importing import all_of, import_words

_PARTS: Final = 2
"""The most words of a verb: `draw up`."""


@cache
def infinitives() -> dict[str, str]:
    """Map the present of each verb to its infinitive."""
    found: dict[str, str] = {}
    for code in codes():
        for infinitive, forms in import_words(code).acting.verbs.items():
            for form in forms:
                found.setdefault(form, infinitive)
    return found


@cache
def _by_perfect() -> dict[str, str]:
    return {
        form: verb for code in codes() for form, verb in import_words(code).acting.perfects.items()
    }


@cache
def perfects() -> Words:
    """Return the pattern of a verb as it stands behind "has not", to be matched at the verb."""
    return Words(WHOLE[0], _by_perfect(), WHOLE[1])


@cache
def known_infinitives() -> frozenset[str]:
    """Return the infinitives of all languages."""
    return frozenset(infinitives().values())


@cache
def present() -> Words:
    """Return the pattern of a task's verb in the present."""
    return Words(WHOLE[0], infinitives(), WHOLE[1])


@cache
def _behind_one() -> dict[str, str]:
    pairs = (import_words(code).acting.together.items() for code in codes())
    return {form: single for each in pairs for form, single in each}


@cache
def together() -> Words:
    """Return the pattern of a verb behind several who are joined: `Ann and Bo book`."""
    before = rf"(?:(?<!\w)(?:{joiners()})\s|[+,/])\s*(?:[^\s,.;:]+\s+){{1,3}}?(?P<verb>"
    return Words(before, _behind_one(), r")(?=\s+\w)")


def as_of_one(verb: str) -> str | None:
    """Return the form behind one for that behind several, unless it may be of the past: `put`."""
    return None if _by_perfect().get(verb.split(maxsplit=1)[0]) else _behind_one()[verb]


@cache
def reporting() -> re.Pattern[str]:
    """Return the pattern of a verb of what is told at a meeting, to be matched at the verb."""
    return compiled(rf"(?:{one_of('reporting')})(?!\w)")


@cache
def idle() -> frozenset[str]:
    """Return the infinitives of what somebody does for the meeting itself."""
    return frozenset(all_of("idle"))


@cache
def informing_infinitives() -> frozenset[str]:
    """Return the infinitives of telling what is so."""
    return frozenset(infinitives()[form] for form in all_of("informing") if form in infinitives())


def is_deed(words: str) -> bool:
    """Tell whether a verb that is mostly no task is done to something: `get two quotes`."""
    if _being_at().match(words) is not None:
        return True
    match = _deed().match(words)
    return match is not None and patterns("deed_objects").match(words[match.end() :]) is not None


@cache
def _being_at() -> re.Pattern[str]:
    """Return the pattern of being at a task, as in `will be asking the school`."""
    forms = any_of(form for code in codes() for form in import_words(code).acting.gerunds)
    return compiled(rf"(?:{one_of('being')})\s+(?:{forms})(?!\w)")


@cache
def gerunds() -> dict[str, str]:
    """Return the infinitives of forms that stand behind `is`."""
    return {
        form: verb for code in codes() for form, verb in import_words(code).acting.gerunds.items()
    }


def infinitive_of(gerund: str) -> str | None:
    """Return the infinitive of a form behind `is`."""
    return gerunds().get(gerund.casefold())


@cache
def at_it() -> Words:
    """Return the pattern of being at something: `is drafting`, `is in the process of drafting`."""
    between = rf"(?:{one_of('before_gerunds')}|{one_of('busy_words')})"
    before = rf"(?<!\w)(?:{one_of('being_at')})\s+(?:{between}\s+){{0,2}}(?P<verb>"
    return Words(before, gerunds(), r")(?!\w)")


def _without_being_at(task: str) -> str:
    """Return a task without that somebody is at it: `hålla på att måla`."""
    if not task.startswith(all_of("being_at_leads")):
        return task
    lead = next(each for each in all_of("being_at_leads") if task.startswith(each))
    rest = task[len(lead) :].lstrip()
    return rest if begins_with_infinitive(rest) else task


@cache
def _deed() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('deeds')})\s+(?=\S)", re.IGNORECASE)


@cache
def state() -> re.Pattern[str]:
    """Return the pattern of an infinitive that is no task."""
    return compiled(
        rf"(?:(?:{one_of('before_states')})\s+)?(?:{one_of('states')})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _between() -> re.Pattern[str]:
    """Return the pattern of what joins a verb to the one before it."""
    return compiled(rf"(?<=[\s,])(?:{joiners()})\s+|,\s+")


@cache
def _joined() -> Words:
    before = rf"(?P<between>{_between().pattern})(?P<verb>"
    return Words(before, infinitives(), r")(?!\w)")


def as_task(words: str) -> str:
    """Put the verb that a text begins with, and those joined to it, into the infinitive."""
    have, _, behind = words.partition(" ")
    if have in listed("have_infinitives"):
        # `skulle ha ringt banken`
        words = behind if perfects().match(behind) is not None else words
    if have in listed("being_at") and (at := at_it().match(words)) is not None:
        return f"{gerunds()[' '.join(at['verb'].casefold().split())]}{words[at.end() :]}"
    match = present().match(words)
    if match is None and (done := perfects().match(words)) is not None:
        return _by_perfect()[done[0]] + words[done.end() :]
    if match is None:
        return words[:1].lower() + words[1:] if begins_with_infinitive(words) else words
    return _without_being_at(with_joined(infinitives()[match[0]], words[match.end() :]))


def with_joined(verb: str, rest: str) -> str:
    """Return a verb and what stands behind it, the verbs that are joined to it as infinitives."""
    if _between().search(rest) is None:
        return verb + rest
    return verb + _joined().sub(
        lambda found: f"{found['between']}{infinitives()[found['verb']]}", rest
    )


@lru_cache(maxsize=2048)
def begins_with_infinitive(words: str) -> bool:
    """Tell whether a text begins with the infinitive of a task's verb."""
    parts = [part.casefold().strip(",.") for part in words.split(maxsplit=_PARTS)[:_PARTS]]
    known = known_infinitives()
    return bool(parts) and (parts[0] in known or " ".join(parts) in known)
