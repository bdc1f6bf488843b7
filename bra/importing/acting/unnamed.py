"""Offices, bodies and the meeting itself: who is meant by a word that is no name."""

import re
from collections.abc import Sequence
from functools import cache, cached_property
from typing import Final

from bra.importing.acting.joined import means_represented
from bra.importing.days.find import begins_as_day
from bra.importing.names.endings import (
    SHORTEST,
    body_endings,
    ends_as_body,
    ends_of_bodies,
    ends_somebody,
    indefinite,
    office_endings,
    title_endings,
    words_of_bodies,
)
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed, one_of, patterns
from bra.importing.record import Person
from bra.languages import languages
from bra.languages.importing import all_of

_MERE_LETTERS: Final = 3
_SHORT_TITLE: Final = 5
_HALF: Final = compiled(r"[^\W\d_]+-\s+[^\W\d_]+\s+(?=[^\W\d_])")
"""The first half of an office of two: `Säkerhets- och beredskapschefen`."""


@cache
def _article() -> re.Pattern[str]:
    return compiled(rf"\A(?:{one_of('office_articles')})\s+(?=\w)", re.IGNORECASE)


@cache
def _definite_beginnings() -> tuple[str, ...]:
    return tuple(each for spoken in languages() for each in spoken.definite_beginnings)


class Unnamed:
    """Find offices, bodies and the meeting by what they are called here.

    `own` is how the head names the body that meets, `short` its short names.
    """

    def __init__(
        self,
        people: Sequence[Person],
        own: str,
        short: frozenset[str],
        organisations: set[str],
    ) -> None:
        self._people = people
        self._own = own
        self._short = short
        self._organisations = organisations

    @cached_property
    def held(self) -> frozenset[str]:
        """Return what the notes call people here, as one speaks of them: `konsulenten`."""
        firsts = (part.split()[0].casefold() for part in self._notes if part.strip())
        titles = {word for word in firsts if len(word) > _SHORT_TITLE and word.isalpha()}
        sides = {word for side in self.sides for word in (side, side.split()[0])}
        return frozenset(sides).union(title + end for title in titles for end in ("en", "n"))

    @cached_property
    def sides(self) -> frozenset[str]:
        """Return the sides of a negotiation that people are listed under: `staff side`."""
        named = (_article().sub("", bare(part)) for part in self._notes)
        return listed("sides").intersection(named)

    @cached_property
    def _notes(self) -> tuple[str, ...]:
        return tuple(part for person in self._people for part in (person.note or "").split(", "))

    def office(self, word: str, low: str) -> tuple[str, str] | None:
        """Return the words and the kind of an office or a body, or of the body that meets.

        `low` are the words in small letters, without what ends them.
        """
        low = _HALF.sub("", low) if "- " in low else low
        if low in self._organisations:
            return word, "body"
        if not self._ends_office(low) or low in listed("decided_passive"):
            # "bordläggs" ends as names of bodies do.
            return None
        if low in listed("units") and word[:1].isupper():
            return word, "office"
        if means_represented(low):
            return word, "body"
        plain_low = _article().sub("", low)
        if not listed("no_modifiers").isdisjoint(plain_low.split()[:-1]) or _is_month(low):
            # "Den 3 april beslutade styrelsen" names no office.
            return None
        if plain_low == low and _tells(word):
            return None
        plain = _article().sub("", word)
        if plain_low in self.held and not ends_as_body(plain_low):
            return plain, "office"
        if self.is_own(low):
            return word, "own"
        head = bare(plain_low)
        last = head.split()[-1]
        if head in listed("organisation_words") or (
            ends_as_body(last) and (len(head.split()) <= 3 or self._loose_body(head))
        ):
            office = last.endswith(office_endings()) and not last.endswith(body_endings())
            return plain, "office" if office else "body"
        if last.endswith(office_endings()) and len(head.split()) <= 4:
            return word if word.lower().startswith(_definite_beginnings()) else plain, "office"
        if last.endswith(title_endings()) and len(head.split()) <= 3:  # the bare office
            return plain, "office"
        if head in self.held:
            return plain, "office"
        return None

    def _ends_office(self, low: str) -> bool:
        """Tell whether words in small letters end as offices and bodies do: most end in a name."""
        last = low.rpartition(" ")[2]
        return (
            ends_somebody(last)
            or last in self._last_of_held
            or last.endswith(ends_of_bodies())
            or low.endswith(all_of("represented"))
        )

    @cached_property
    def _last_of_held(self) -> frozenset[str]:
        """Return the last words of what offices and the body that meets are called here."""
        return frozenset(
            [words[-1] for name in (*self.held, *self._short) if (words := name.split())]
        )

    def _loose_body(self, head: str) -> bool:
        return any(
            head in name or name in head for name in self._organisations if len(name) > 3
        )  # no mere letters

    def is_own(self, low: str) -> bool:
        """Tell whether a word means the meeting itself or the body that meets."""
        low = _article().sub("", low)
        if low in self._short:
            return True
        if low in listed("bodies"):
            # Minutes of other bodies call the municipality "the council".
            return low not in listed("bodies_elsewhere") or self._calls_itself(low)
        if len(low) <= _MERE_LETTERS or not low.endswith(words_of_bodies()):
            return False
        return low in self._own or any(
            re.search(rf"(?<!\w){re.escape(each)}(?!\w)", self._own) for each in indefinite(low)
        )

    def _calls_itself(self, body: str) -> bool:
        """Tell whether the head names a body by this word, or by no other."""
        loose = listed("title_words") | listed("nobody") | listed("everybody")
        others = (each for each in words_of_bodies() if len(each) > SHORTEST and each in self._own)
        others = (each for each in others if each not in loose)
        named = any(each in self._own for each in (body, *indefinite(body)))
        return named or next(others, None) is None


def _tells(words: str) -> bool:
    """Tell whether words before an office say what somebody did to it: `Anna träffade rektor`.

    At the beginning of a sentence they may describe it: `Elected members`.
    """
    first, _, rest = words.rpartition(" ")[0].partition(" ")
    before = f"{first} {rest}" if first[:1].islower() else rest
    return patterns("past_verbs").search(before) is not None


def _is_month(words: str) -> bool:
    return words[0].isalpha() and begins_as_day(words)
