"""By which of its words a sentence without a label says that this meeting decides."""

import re
from functools import cache
from itertools import pairwise
from typing import Final

from bra.importing.acting.who import People
from bra.importing.days.times import When
from bra.importing.decisions.earlier import decided_earlier, without_own_day
from bra.importing.decisions.here import chosen_here, only_names, passive_here
from bra.importing.names.looks import names_somebody
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape, Shape
from bra.importing.patterns.words import (
    bare,
    either,
    is_one_of,
    joining_words,
    label_of,
    listed,
    one_of,
    patterns,
)
from bra.languages.importing import all_of

_OTHER_TIME: Final = 60
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
    words = told.rstrip(" .!").split()
    if not comma or not 1 < len(words) <= _FEWEST_WORDS or len(what.split()) < _FEWEST_WORDS:
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


def _rule(text: str, people: People) -> str | None:
    match = _deciding().search(text)
    while match is not None:
        if _by_this_meeting(text, match, people):
            return "decision-verb"
        match = _deciding().search(text, match.end())
    if _came_of(text, people):
        return "decision-verb"
    if _decides_alone(text):
        return "decision-passive"
    if patterns("decided_short").search(text) is not None:
        return "decision-short"
    match = _passive().search(text)
    if match is not None and passive_here(text, match, people):
        return "decision-passive"
    match = either("chosen").search(text)
    if match is not None and label_of(text.partition(":")[0]) != "approvers":
        alone = only_names(text[: match.start()], text[match.end() :], people)
        return "decision-chosen" if alone or chosen_here(text) else None
    return None


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


def _by_this_meeting(text: str, match: re.Match[str], people: People) -> bool:
    before = text[: match.start()].strip(" ,")
    if not patterns("past_times").misses(text) and _at_other_time(text, match, before):
        return False
    words = before.split()
    if not words:
        # The verb comes first: "Beslutade att ..." in short notes.
        return match.start() == 0 and match[0].casefold() not in listed("not_first")
    matter = _matter_of(text[: match.start()], people)
    if matter is not None and _is_matter(matter, people):
        by_whom = text[match.end() :].split(maxsplit=1)[:1]
        others = listed("by_whom").issuperset(by_whom)
        return not (by_whom and others) and match[0].casefold() not in listed("not_first")
    subject = _subject(before)
    if subject and _is_of_other_level(before, subject, people):
        return False
    if subject is not None and (people.is_own(subject) or subject in listed("those_here")):
        return not re.search(
            rf"\b(?:{one_of('subordinators')})\s+(?:\w+\s+)?{re.escape(subject)}\Z",
            before.casefold(),
        )
    if bare(words[-1]) in joining_words() and people.is_own(bare(words[0])):
        # "Styrelsen fann priset högt och beslöt att vänta"
        return True
    after = text[match.end() :].strip().split(maxsplit=1)
    inverted = after[0].casefold().strip(",.") if after else ""
    # "Därefter beslutade styrelsen att"
    return (
        bool(inverted)
        and people.is_own(inverted)
        and people.person(words[-1]) is None
        and inverted not in listed("nobody")
    )


def _is_of_other_level(before: str, subject: str, people: People) -> bool:
    """Tell whether the word before a body makes it another: `the District Council`, to a parish."""
    level = bare(before.casefold().rpartition(subject)[0]).rpartition(" ")[2]
    return level in listed("other_levels") and level not in people.own


def _matter_of(before: str, people: People) -> str | None:
    """Return what stands before a colon, where nothing but a few small words parts it from a verb.

    `The boat: rejected`, `The boat: no consensus, postponed`.
    """
    head, colon, aside = before.rpartition(":")
    if not colon or not aside.strip():
        return head if colon else None
    few = (
        aside.islower() and aside.rstrip().endswith(",") and len(aside.split()) < _FEWEST_WORDS + 1
    )
    return head if few and people.owners(aside.strip(" ,")) is None else None


def _is_matter(words: str, people: People) -> bool:
    """Tell whether words before a colon are of a matter, and of nobody: `24/1877 Two dwellings`."""
    named = names_somebody(words) or people.owners(words) is not None
    return " " in words.strip() and not named and label_of(words) is None


def _at_other_time(text: str, match: re.Match[str], before: str) -> bool:
    """Tell whether a time that has been stands not far before a verb, or right behind it."""
    past = patterns("past_times")
    if len(before) < _OTHER_TIME and past.search(text[: match.start()]) is not None:
        return True
    return past.match(text[match.end() :].lstrip()) is not None


def _subject(before: str) -> str | None:
    """Return the word before a verb, adverbs and auxiliaries aside."""
    words = [word.strip(',."”()').casefold() for word in before.split()]
    while words and words[-1] in _beside_verbs():
        words.pop()
    return words[-1] if words else None


@cache
def _beside_verbs() -> frozenset[str]:
    return listed("adverbs") | listed("auxiliaries") | listed("before_verb")
