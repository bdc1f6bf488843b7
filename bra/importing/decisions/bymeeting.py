"""Whether a verb of deciding has the meeting itself for its subject, at this time."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.who import People
from bra.importing.names.looks import names_somebody
from bra.importing.patterns.words import bare, joining_words, label_of, listed, one_of, patterns

_OTHER_TIME: Final = 60
_FEWEST_WORDS: Final = 3


def by_this_meeting(text: str, match: re.Match[str], people: People) -> bool:
    """Tell whether a verb of deciding tells what this meeting decides, and nobody else."""
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
