"""Who is meant by a word in minutes: a person who was there, an office, a body, nobody."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from typing import Final, NamedTuple

from bra.importing.acting.called import Called
from bra.importing.acting.joined import joined_words, may_be_joined, means_represented, name_divider
from bra.importing.acting.titlesbefore import (
    behind_title,
    behind_title_of_several,
    may_begin_title,
)
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
from bra.importing.names.fullnames import full_name
from bra.importing.patterns.cues import like_i
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed, one_of, patterns
from bra.importing.record import Person
from bra.languages import languages
from bra.languages.importing import all_of

_MOST_WORDS: Final = 7
_MERE_LETTERS: Final = 3
_SHORT_TITLE: Final = 5
_ENDS: Final = " ,.;:*_"
"""What may stand around a phrase, and is no part of it."""
_HALF: Final = compiled(r"[^\W\d_]+-\s+[^\W\d_]+\s+(?=[^\W\d_])")
"""The first half of an office of two: `Säkerhets- och beredskapschefen`."""


@cache
def _article() -> re.Pattern[str]:
    return compiled(rf"\A(?:{one_of('office_articles')})\s+(?=\w)", re.IGNORECASE)


@cache
def _definite_beginnings() -> tuple[str, ...]:
    return tuple(each for spoken in languages() for each in spoken.definite_beginnings)


class Owners(NamedTuple):
    """Hold who is meant: names, and the kinds that occur among them.

    A kind is `person`, `stranger` (a name that nobody present has), `office`, `body` (an
    organisation), `own` (the meeting itself), `all` or `nobody`.
    """

    names: tuple[str, ...]
    kinds: frozenset[str]


class People:
    """Find people by full name, first name, last name, initials, or a post in their place."""

    def __init__(
        self,
        people: Iterable[Person],
        extra: Iterable[str],
        own: str,
        writer: Mapping[str, str] | None = None,
        short: frozenset[str] = frozenset(),
    ) -> None:
        self.people = list(people)
        self.own = own.casefold()
        self._short = short
        self._called = Called(self.people, extra)
        self._writer = writer or {}
        """Who writes, by each word by which she speaks of herself."""
        self._known: dict[tuple[str, str | None], Owners | None] = {}
        self._ends: dict[str, bool] = {}
        self._named: dict[str, str | None] = {}
        self.organisations = {
            person.organisation.casefold() for person in self.people if person.organisation
        }

    def are_here(self, owners: Owners) -> bool:
        """Tell whether owners are people and organisations of the lists, none only of the text."""
        if owners.kinds - {"person", "body"}:
            return True
        listed_names = {person.name for person in self.people}
        return all(
            name in listed_names or name.casefold() in self.organisations for name in owners.names
        )

    def person(self, word: str) -> str | None:
        """Return the one person whom a word means, or None."""
        return self._called.person(word)

    def ambiguous(self, word: str) -> bool:
        """Tell whether a word may mean several people."""
        return self._called.ambiguous(word)

    def is_genitive(self, phrase: str) -> bool:
        """Tell whether a phrase ends in a name that owns what follows: `Davids` bilder."""
        return self._called.is_genitive(phrase)

    def named(self, text: str) -> str | None:
        """Return whom capitalised words name: somebody known, else a stranger's full name."""
        if text not in self._named:
            self._named[text] = self._name_in(text.split(), text)
        return self._named[text]

    def _name_in(self, words: list[str], text: str) -> str | None:
        for size in range(len(words), 0, -1):
            for start in range(len(words) - size + 1):
                person = self.person(" ".join(words[start : start + size]))
                if person:
                    return person
        return text if len(words) > 1 and text.casefold() not in self.own else None

    def owners(self, phrase: str, spoken_of: str | None = None) -> Owners | None:
        """Return who a phrase means as a whole, or None when it is no phrase for somebody.

        `spoken_of` is whom a pronoun means.
        """
        if not self.may_end(phrase.rpartition(" ")[2]):
            return None
        asked = (phrase, spoken_of)
        if asked not in self._known:
            self._known[asked] = self._owners(phrase, spoken_of)
        return self._known[asked]

    def may_end(self, word: str) -> bool:
        """Tell whether a phrase that means somebody might end in a word.

        Most words before a verb end none: then no phrase need be looked up that ends there.
        """
        known = self._ends.get(word)
        if known is None:
            known = self._ends[word] = self._may_end(word)
        return known

    def _may_end(self, word: str) -> bool:
        # What ends a phrase is no part of it.
        word = word.rstrip(_ENDS)
        if not word.isalpha() or self._called.posts:
            # Signs may divide names, and a post is known by the first letters of its words.
            return True
        low = word.casefold()
        last = self._last_words
        if low in self._held or word in self._writer:
            return True
        own = low in self.own and low.endswith(ends_of_bodies())
        return own or low in last or low.removesuffix("s") in last or ends_somebody(low)

    @cached_property
    def _last_words(self) -> frozenset[str]:
        """Return the last words of all names that are known here."""
        names = (*self._called.words, *self.organisations, *self._sides)
        return frozenset([words[-1] for name in names if (words := name.split())])

    def may_begin(self, word: str) -> bool:
        """Tell whether words for people of the lists might begin with a word.

        Few in small letters do: behind a comma, most are none.
        """
        if not (word.islower() and word.isalpha()) or self._called.posts or like_i(word):
            return True
        low = word.casefold()
        firsts = self._first_words
        if low in firsts or low.removesuffix("s") in firsts or low in self._writer:
            return True
        return may_begin_title(low)

    @cached_property
    def _first_words(self) -> frozenset[str]:
        """Return the first words of all names of people that are known here."""
        return frozenset([words[0] for name in self._called.words if (words := name.split())])

    @cached_property
    def _held(self) -> frozenset[str]:
        """Return what the notes call people here, as one speaks of them: `konsulenten`."""
        firsts = (part.split()[0].casefold() for part in self._notes if part.strip())
        titles = {word for word in firsts if len(word) > _SHORT_TITLE and word.isalpha()}
        sides = {word for side in self._sides for word in (side, side.split()[0])}
        return frozenset(sides).union(title + end for title in titles for end in ("en", "n"))

    @cached_property
    def _sides(self) -> frozenset[str]:
        """Return the sides of a negotiation that people are listed under: `staff side`."""
        named = (_article().sub("", bare(part)) for part in self._notes)
        return listed("sides").intersection(named)

    @cached_property
    def _notes(self) -> tuple[str, ...]:
        return tuple(part for person in self.people for part in (person.note or "").split(", "))

    def _owners(self, phrase: str, spoken_of: str | None) -> Owners | None:
        phrase = phrase.strip(_ENDS)
        if not phrase or len(phrase.split()) > _MOST_WORDS * 2:
            return None
        if phrase.count("(") != phrase.count(")"):
            return None
        divided = name_divider().split(phrase) if may_be_joined(phrase) else []
        parts = [part for part in divided if part.strip()]
        whole = phrase.casefold()
        if (
            len(parts) < 2
            or self.person(phrase)
            or whole in self.organisations
            or whole in joined_words()
        ):
            # There is nothing to divide.
            return self._one(phrase, spoken_of)
        names: list[str] = []
        kinds: set[str] = set()
        parts[0] = behind_title_of_several(parts[0])
        for part in parts:
            one = self._one(part.strip(), spoken_of)
            if one is None:
                return None
            names += [name for name in one.names if name not in names]
            kinds |= one.kinds
        return Owners(tuple(names), frozenset(kinds))

    def _one(self, word: str, spoken_of: str | None) -> Owners | None:
        low = bare(word)
        if not low:
            return None
        person = self.person(word)
        titled = behind_title(word) if person is None else None
        person = self.person(titled) if titled is not None else person
        if person is not None:
            return Owners((person,), frozenset(("person",)))
        if word in self._writer:
            return Owners((self._writer[word],), frozenset(("person",)))
        if low in listed("everybody"):
            return Owners((low,), frozenset(("all",)))
        if low in listed("pronouns"):
            return Owners((spoken_of,), frozenset(("person",))) if spoken_of else None
        if low in listed("nobody"):
            return Owners((), frozenset(("nobody",)))
        if len(word.split()) > _MOST_WORDS:
            return None
        return self._office(word, low)

    def _office(self, word: str, low: str) -> Owners | None:
        low = _HALF.sub("", low) if "- " in low else low
        if low in self.organisations:
            return Owners((word,), frozenset(("body",)))
        if not self._ends_office(low) or low in listed("decided_passive"):
            # "bordläggs" ends as names of bodies do.
            return None
        if low in listed("units") and word[:1].isupper():
            return Owners((word,), frozenset(("office",)))
        if means_represented(low):
            return Owners((word,), frozenset(("body",)))
        plain_low = _article().sub("", low)
        if not listed("no_modifiers").isdisjoint(plain_low.split()[:-1]) or _is_month(low):
            # "Den 3 april beslutade styrelsen" names no office.
            return None
        if plain_low == low and _tells(word):
            return None
        plain = _article().sub("", word)
        if plain_low in self._held and not ends_as_body(plain_low):
            return Owners((plain,), frozenset(("office",)))
        if self.is_own(low):
            return Owners((word,), frozenset(("own",)))
        head = bare(plain_low)
        last = head.split()[-1]
        if head in listed("organisation_words") or (
            ends_as_body(last) and (len(head.split()) <= 3 or self._loose_body(head))
        ):
            office = last.endswith(office_endings()) and not last.endswith(body_endings())
            return Owners((plain,), frozenset(("office" if office else "body",)))
        if last.endswith(office_endings()) and len(head.split()) <= 4:
            return Owners(
                (word if word.lower().startswith(_definite_beginnings()) else plain,),
                frozenset(("office",)),
            )
        if last.endswith(title_endings()) and len(head.split()) <= 3:  # the bare office
            return Owners((plain,), frozenset(("office",)))
        if head in self._held:
            return Owners((plain,), frozenset(("office",)))
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
            [words[-1] for name in (*self._held, *self._short) if (words := name.split())]
        )

    def _loose_body(self, head: str) -> bool:
        return any(
            head in name or name in head for name in self.organisations if len(name) > 3
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
        return low in self.own or any(
            re.search(rf"(?<!\w){re.escape(each)}(?!\w)", self.own) for each in indefinite(low)
        )

    def _calls_itself(self, body: str) -> bool:
        """Tell whether the head names a body by this word, or by no other."""
        loose = listed("title_words") | listed("nobody") | listed("everybody")
        others = (each for each in words_of_bodies() if len(each) > SHORTEST and each in self.own)
        others = (each for each in others if each not in loose)
        named = any(each in self.own for each in (body, *indefinite(body)))
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


def names_in(text: str, people: People) -> list[str]:
    """Return the people that a text names, in order."""
    found = (people.named(match[0]) for match in full_name().finditer(text))
    return [name for name in found if name is not None]
