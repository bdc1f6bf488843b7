"""By which of its words a sentence without a label says that this meeting decides."""

import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import Final

from bra.importing.acting.who import People
from bra.importing.days.times import When
from bra.importing.decisions.bymeeting import by_this_meeting
from bra.importing.decisions.earlier import decided_earlier, without_own_day
from bra.importing.decisions.here import chosen_here, only_names, passive_here
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape, Shape, Worded
from bra.importing.patterns.words import (
    either,
    is_one_of,
    label_of,
    listed,
    one_of,
    patterns,
)
from bra.languages.importing import all_of

_BLANK: Final = compiled(r"(?:\A|\s)(?:_{4,}|_{2,3}(?!\w)|\.{4,}|…{2,})")
_FEW_WORDS: Final = 8
_FEWEST_WORDS: Final = 3


@cache
def _deciding() -> Shape:
    return either("decides")


@cache
def _passive() -> Shape:
    return either("decided_passive")


def deciding_rule(text: str, people: People, when: When) -> str | None:
    """Return the rule by which a sentence without a label is a decision."""
    if words_of_decisions().misses(text):
        return None
    if _deciding_words().misses(text) and not _decides_alone(text):
        return None
    text = _what_came_of_it(without_own_day(text, when))
    agreed = _before_agreement(text)
    if agreed is not None and _describes(agreed[0]):
        return None
    if _says_last(text, people) or (agreed is not None and _came_of(agreed[1], people)):
        return "decision-verb"
    rule = _rule(text, people)
    if (
        rule is None
        or patterns("not_deciding").search(text)
        or _only_filing(text)
        or undecided(text)
        or decided_earlier(text, when)
        or leaves_blank(text)
    ):
        return None
    return rule


def _says_last(text: str, people: People) -> bool:
    """Tell whether who decided stands last, behind what was: `I maj höjs hyran, beslöt mötet`.

    What time stands in the clause before is that of the matter.
    """
    what, comma, told = text.rpartition(", ")
    words = told.rstrip(" .!").split() if comma else []
    if not 1 < len(words) <= _FEWEST_WORDS or len(what.split()) < _FEWEST_WORDS:
        return False
    first = what.split(maxsplit=1)[0].casefold()
    if first in listed("subordinators") or either("reasons").match(what) is not None:
        return False
    verb = _deciding().search(" ".join(words))
    whole = verb is not None and verb[0] in (words[0], words[-1])
    others = " ".join(words).replace(verb[0], "", 1).strip() if verb is not None and whole else ""
    return others.islower() and people.is_own(others)


def _before_agreement(text: str) -> tuple[str, str] | None:
    """Divide what was from who agrees behind it: `En tur` and `styrelsen är enig om det`."""
    if patterns("agreed_behind").misses(text) or text.endswith("?"):
        return None
    match = patterns("agreed_behind").search(text)
    return None if match is None else (text[: match.start()], text[match.end() :])


def _describes(what: str) -> bool:
    """Tell whether a text says what something is or was like: `Festen var lyckad`.

    What a clause within it says is another matter: `Vi börjar när isen är borta`.
    """
    words = what.casefold().split()
    clauses = [at for at, word in enumerate(words) if at and word in listed("subordinators")]
    words = words[: min(clauses, default=len(words))]
    if patterns("past_verbs").search(" ".join(words)) is not None:
        return True
    modals = listed("modals")
    return any(
        word in listed("copulas") and f"{word} {after}" not in modals
        for word, after in pairwise([*words, ""])
    )


def _came_of(text: str, people: People) -> bool:
    """Tell whether a text says what came of something for the body that meets."""
    match = patterns("came_of").search(text)
    return match is not None and people.is_own(match["who"].casefold())


def _what_came_of_it(text: str) -> str:
    """Return the clause behind what was, where one is: `Förra året regnade det, så ...`."""
    joined = None if patterns("past_times").misses(text) else _therefore().search(text)
    if joined is None or patterns("past_times").search(text[: joined.start()]) is None:
        return text
    return text[joined.end() :]


@cache
def _therefore() -> Shape:
    return Shape(rf"[,;]\s+(?:{one_of('therefore')})\s+(?=\S)", re.IGNORECASE)


def leaves_blank(text: str) -> bool:
    """Tell whether a text leaves a place for a name: `Approved: ____ (Chair)`."""
    may = "__" in text or "..." in text or "……" in text
    return may and _BLANK.search(text) is not None


@cache
def _deciding_words() -> AnyShape:
    return AnyShape(
        _deciding(), _passive(), either("chosen"), patterns("decided_short"), patterns("came_of")
    )


@cache
def words_of_decisions() -> AnyShape:
    """Return whether a text might hold a word by which a sentence is a decision."""
    return AnyShape(_deciding_words(), AnyWord(all_of("decided_alone")))


def _decides_alone(text: str) -> bool:
    return is_one_of(text, "decided_alone")


_Step = Callable[[str, People], str | None]
"""What reads a sentence, and returns the rule by which it is a decision."""


def _rule(text: str, people: People) -> str | None:
    for step in _steps().of(text):
        rule = step(text, people)
        if rule is not None:
            return rule
    return None


@cache
def _steps() -> Worded[_Step]:
    """Return the ways in which a sentence may decide, in their order, each with its words."""
    return Worded(
        (_deciding(), _by_verb),
        (patterns("came_of"), _by_outcome),
        (None, _alone),
        (patterns("decided_short"), _in_short),
        (_passive(), _by_passive),
        (either("chosen"), _by_choice),
    )


def _by_verb(text: str, people: People) -> str | None:
    match = _deciding().search(text)
    while match is not None:
        if by_this_meeting(text, match, people):
            return "decision-verb"
        match = _deciding().search(text, match.end())
    return None


def _by_outcome(text: str, people: People) -> str | None:
    return "decision-verb" if _came_of(text, people) else None


def _alone(text: str, _: People) -> str | None:
    return "decision-passive" if _decides_alone(text) else None


def _in_short(text: str, _: People) -> str | None:
    return "decision-short" if patterns("decided_short").search(text) is not None else None


def _by_passive(text: str, people: People) -> str | None:
    match = _passive().search(text)
    here = match is not None and passive_here(text, match, people)
    return "decision-passive" if here else None


def _by_choice(text: str, people: People) -> str | None:
    match = either("chosen").search(text)
    if match is None or label_of(text.partition(":")[0]) == "approvers":
        return None
    alone = only_names(text[: match.start()], text[match.end() :], people)
    return "decision-chosen" if alone or chosen_here(text) else None


def answers_proposal(text: str, people: People) -> bool:
    """Tell whether a short sentence behind a proposal says what came of it: `Anna Ek valdes`."""
    words = text.split()
    if len(words) > _FEW_WORDS or words_of_decisions().misses(text):
        return False
    passive = _passive().search(text)
    if passive is not None and len(words) <= _FEWEST_WORDS:
        return not text[passive.end() :].strip(" .!") and not undecided(text)
    match = either("chosen").search(text)
    alone = match is not None and only_names(text[: match.start()], text[match.end() :], people)
    return alone or _decides_alone(text)


def undecided(text: str) -> bool:
    """Tell whether a sentence says that nothing was decided."""
    return patterns("undecided").search(text) is not None


def _only_filing(text: str) -> bool:
    """Tell whether a sentence only files papers, on which careful readers differ."""
    filed = either("filing").search(text)
    return filed is not None and _passive().search(text[: filed.start()]) is None
