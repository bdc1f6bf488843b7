"""Tasks told with a verb that is in no list: `Anna flamsar i rabatten`."""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context
from bra.importing.acting.tenses import promised
from bra.importing.acting.titlesbefore import is_title_word
from bra.importing.acting.verbs import infinitives, reporting
from bra.importing.actions.found import Found, finish
from bra.importing.head.titlewords import has_verb
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import one_of, patterns

if TYPE_CHECKING:
    from bra.importing.record import Confidence

_FIRST: Final = 8
"""How many words of a sentence may stand before a verb that is in no list."""


@cache
def _present_shape() -> re.Pattern[str]:
    return compiled(
        rf"\s*(?:(?:{one_of('before_verbs')})\s+)?"
        rf"(?P<verb>[a-zåäö]{{3,}}(?:{one_of('present_endings')}))(?!\w)"
    )


@cache
def _negated() -> re.Pattern[str]:
    return compiled(rf"\s+(?:\w+\s+)?(?:{one_of('negations')})(?!\w)", re.IGNORECASE)


@cache
def _verb_or_adverb() -> re.Pattern[str]:
    verb = rf"[a-zåäö]{{3,}}(?:{one_of('present_endings')})(?!\w)"
    return compiled(rf"(?:{one_of('before_verbs')})\Z|{verb}")


@lru_cache(maxsize=4096)
def _might_be_verb(word: str) -> bool:
    return _verb_or_adverb().match(word) is not None


def might_be_unknown(text: str, context: Context) -> bool:
    """Tell whether behind somebody may stand a verb that is in no list."""
    return bool(_behind_somebody(text, context))


def _behind_somebody(text: str, context: Context) -> list[int]:
    """Return where verbs may stand that are in no list: behind what may end a word for somebody."""
    if context.when.code != "sv":
        return []
    may_end = context.people.may_end
    return [at for at, before in _perhaps_verbs(text) if may_end(before)]


# A sentence is asked whether it might tell of a task before it is read.
@lru_cache(maxsize=64)
def _perhaps_verbs(text: str) -> tuple[tuple[int, str], ...]:
    """Return where words stand that look like verbs in no list, each with the word before it."""
    words = text.split(maxsplit=_FIRST + 1)[: _FIRST + 1]
    found = [(at, words[at - 1]) for at in range(1, len(words)) if _might_be_verb(words[at])]
    return tuple(found)


def unknown_verb(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read a verb that is in no list: the present, where the text tells in the past."""
    places = _behind_somebody(text, context)
    words = text.split() if places else []
    for count in reversed(places):
        rest = " ".join(words[count:])
        match = _present_shape().match(rest)
        if match is None or _negated().match(rest, match.end()) is not None:
            continue
        phrase = " ".join(words[:count])
        owners = context.people.owners(phrase, spoken_of)
        if owners is None or context.people.is_genitive(phrase):
            continue
        if not owners.kinds <= {"person", "all"} or not owners.names:
            return None
        if reporting().match(match["verb"] + rest[match.end() :]) is not None:
            return None
        if is_title_word(match["verb"]):
            # A list of those there: `Anna Ek kassör`.
            return None
        if match["verb"] in infinitives() or patterns("musing").match(rest[match.end() :]):
            return None
        if owners.kinds == {"all"} and has_verb(rest[match.end() :]):
            # "Alla klasser får komma" has a noun behind it.
            return None
        sure = context.past or promised(find_term(text, context.when), context)
        confidence: Confidence = "likely" if sure else "weak"
        return finish(text, len(text) - len(rest), owners, context, "present-other", confidence)
    return None
