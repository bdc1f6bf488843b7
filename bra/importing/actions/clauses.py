"""Divide a sentence where another person is said to do something else."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.acting.tenses import futures
from bra.importing.acting.verbforms import is_deed_at, is_deed_of_one, knows_forms
from bra.importing.acting.verbs import begins_with_infinitive, present
from bra.importing.acting.who import People
from bra.importing.actions.beginnings import (
    WHOLE,
    held_first,
    is_to_do,
    names_first,
    others_first,
    says_next,
)
from bra.importing.actions.done import says_done
from bra.importing.actions.giving import assigning_in
from bra.importing.actions.lastthings import parted
from bra.importing.actions.matters import with_matter
from bra.importing.actions.promising import promises_beside, says_that_she
from bra.importing.actions.unlisted import tells_unknown
from bra.importing.head.titlewords import has_verb
from bra.importing.patterns.cues import AnyWord
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import (
    bare,
    either,
    joining_words,
    listed,
    one_of,
    patterns,
    whole_patterns,
)
from bra.languages.importing import all_of

_LONGEST: Final = 2000
_NEAR: Final = 120
_MOST_NAMES: Final = 4
_ASIDE: Final = compiled(r"\s\((?P<inside>[^()]{8,120})\)\s*\.?\s*\Z")


def clauses_of(text: str, people: People, code: str) -> list[str]:
    """Divide a sentence where another person is said to do something else.

    `Lisbet skriver en inbjudan och Yusuf beställer container` is two tasks.
    """
    if ")" not in text and _parting().misses(text):
        return [text]
    text, aside = _without_aside(text, people) if ")" in text else (text, [])
    any_verb = code == "sv"
    few = " to " not in text and not (any_verb or knows_forms(code))
    few = few and _what_comes().misses(text)
    if few or len(text) > _LONGEST:
        return [text, *aside]
    found = [text]
    named_until = 0
    for match in () if _dividing().misses(text) else _divider().finditer(text):
        joint = bare(match[0].split()[-1])
        if match.start() < named_until or joint in listed("conditions"):
            # `Anna bokar lokalen när Bo ringer` is one task.
            continue
        rest = text[match.end() :]
        words = _without_times(rest[:_NEAR]).split()
        before = text[: match.start()]
        apart = joint not in listed("object_relatives")
        count = (
            names_first(words, people)
            or others_first(words, before, people, apart=apart)
            or held_first(words, people, code)
        )
        falls = not count and _falls_to_another(rest)
        if not count and not falls:
            continue
        behind = words[count or 1 :]
        errand = not falls and is_to_do(before, match[0], behind, people)
        told = falls or errand or says_next(" ".join(behind))
        told = told or (any_verb and tells_unknown(behind))
        told = told or is_deed_of_one(" ".join(behind), code)
        herself = not falls and says_that_she(" ".join(behind))
        told = told or herself
        told = told or (match[0].startswith(";") and _goes_on(behind))
        if not told:
            continue
        if joint in listed("task") and begins_with_infinitive(rest):
            # `Anna lovade att be rektorn att svara` is one task.
            continue
        begun = present().search(before) or whole_patterns("committed").search(before)
        settled = begun or any(futures(before, people)) or _suggests(before, match[0])
        settled = settled or _tells_how_it_is(before, match[0], people)
        settled = settled or (any_verb and _begins_unknown(before, people))
        settled = settled or patterns("asked_here").search(before) is not None
        settled = settled or whole_patterns("assigned").search(before) is not None
        settled = settled or (apart and says_done(before)) or _is_errand(before, people)
        settled = settled or either("usual").search(before) is not None
        settled = settled or _wishes_together(before, people)
        settled = settled or _is_deed_before(before, people, code)
        settled = settled or promises_beside(before, " ".join(behind), people)
        settled = settled and (herself or not _proposes(before, match[0], people))
        if match[0].startswith(";") or settled or errand or _answers(match[0], behind):
            start = len(text) - len(found[-1])
            found[-1:] = [text[start : match.start()].rstrip(" ,"), rest]
            named_until = match.end() + len(" ".join(words[: count or 1]))
    found[-1:] = parted(found[-1], people)
    if len(found) > 1:
        found[1:] = [with_matter(each, text) for each in found[1:]]
    return found + aside


def _begins_unknown(text: str, people: People) -> bool:
    """Tell whether a text begins with people and a verb in no list: `Anna flamsar i rabatten`."""
    words = text.split()
    count = names_first(words, people)
    return count > 0 and tells_unknown(words[count:])


def _falls_to_another(text: str) -> bool:
    """Tell whether a clause without a subject of its own gives a task: `it fell to Bo to ring`."""
    given = assigning_in(text) if bare(text.partition(" ")[0]) in listed("things") else None
    return given is not None and given.start() <= len("it ")


def _without_times(text: str) -> str:
    match = _leading_times().match(text)
    return text if match is None else text[match.end() :]


@cache
def _leading_times() -> re.Pattern[str]:
    """Return the pattern of words for when, before who acts then: `and until then all label it`."""
    return compiled(rf"(?:(?:{one_of('meanwhile')}),?\s+)+", re.IGNORECASE)


def _is_errand(text: str, people: People) -> bool:
    """Tell whether a clause gives somebody an errand: `Ann to book the hall`."""
    words = text.split(maxsplit=_MOST_NAMES)
    return any(
        words[at] == "to" and people.person(" ".join(words[:at])) is not None
        for at in range(1, min(_MOST_NAMES, len(words)))
    )


def _is_deed_before(text: str, people: People, code: str) -> bool:
    """Tell whether a clause before another tells a deed by a verb in no list."""
    words = text.split()
    count = names_first(words, people) or held_first(words, people, code)
    deed = " ".join(words[count:])
    return count > 0 and (is_deed_of_one(deed, code) or is_deed_at(deed, code))


def _goes_on(words: Sequence[str]) -> bool:
    """Tell whether words behind somebody tell more of her than one thing: `trodde det men ska`."""
    return bool(words) and words[0].islower() and has_verb(" ".join(words))


def _without_aside(text: str, people: People) -> tuple[str, list[str]]:
    """Take off a last bracket that is a clause of its own: `(Anna hälsar henne det)`."""
    match = _ASIDE.search(text)
    words = match["inside"].split() if match is not None else []
    count = names_first(words, people)
    if match is None or not count or not says_next(" ".join(words[count:])):
        return text, []
    return text[: match.start()].rstrip(), [match["inside"]]


def _suggests(text: str, divider: str) -> bool:
    """Tell whether a clause before a comma only says what ought to be: `Det borde göras, ...`."""
    if divider.strip() != "," or patterns("mild").search(text) is None:
        return False
    rest = patterns("mild").pattern.sub("", text)
    return len(text.split()) >= WHOLE and patterns("suggesting").search(rest) is None


def _proposes(text: str, divider: str, people: People) -> bool:
    """Tell whether the next clause is suggested as well: `Cia föreslår att Bo ringer och Dan ...`.

    Behind a comma somebody may answer: `Cia föreslår att vi väntar, men Bo ringer`.
    """
    last = divider.rsplit(maxsplit=1)[-1]
    if "," in divider or last not in joining_words() | listed("clause"):
        return False
    told = patterns("suggesting").search(_without_agreeing(text))
    if told is None or _wishes_together(text, people):
        # Who does what the meeting itself wishes is told next.
        return False
    return either("clause").search(text + divider, told.end()) is not None


def _without_agreeing(text: str) -> str:
    """Return a text with room for its words of agreeing, which hold one of doubt: `enas om`."""
    shape = patterns("agreeing_about")
    if shape.misses(text):
        return text
    return shape.pattern.sub(lambda match: " " * len(match[0]), text)


def _wishes_together(text: str, people: People) -> bool:
    """Tell whether a clause is what the meeting itself wishes: `Rådet vill ha en folder`."""
    wished = either("wishing").search(text)
    return wished is not None and people.is_own(bare(text[: wished.start()]))


def _tells_how_it_is(text: str, divider: str, people: People) -> bool:
    """Tell whether a clause before a comma tells how a matter stands: `Grinden är trasig, ...`.

    Behind a name the comma divides names.
    """
    words = text.split()
    if divider.strip() != "," or len(words) < WHOLE or people.person(words[-1]) is not None:
        return False
    told = either("auxiliaries").search(text) or either("copulas").search(text)
    if told is not None or either("remains").search(text) is not None:
        return patterns("suggesting").match(text) is None
    # `Stina vill sluta, Bo letar efter en ny`: what she wishes is no clause of its own.
    wished = either("wishing").search(text)
    return wished is not None and either("clause").search(text, wished.end()) is None


def _answers(divider: str, words: Sequence[str]) -> bool:
    """Tell whether a clause behind a comma says only that somebody does it: `Bo kollar`."""
    return divider.strip() == "," and len(words) == 1


@cache
def _what_comes() -> AnyShape:
    return AnyShape(present(), patterns("future"))


@cache
def _dividing() -> AnyWord:
    return AnyWord(all_of("clause_joiners"), ",;")


@cache
def _parting() -> AnyShape:
    """Return whether a text might be divided: behind a comma, a joining word, or a thing shown."""
    return AnyShape(_dividing(), patterns("shown_things"))


@cache
def _divider() -> re.Pattern[str]:
    words, clause = one_of("clause_joiners"), one_of("clause")
    joined = rf"(?:(?<=,)\s+|(?<=\s)\s*)(?:{words})\s+(?:(?:{clause})\s+)?"
    # A pattern that begins with all the signs that it may goes from one to the next.
    return compiled(rf"[,;\s](?:{joined}|(?<=[,;])\s+)")
