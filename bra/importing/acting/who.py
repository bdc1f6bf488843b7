"""Who is meant by a word in minutes: a person who was there, an office, a body, nobody."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Final, NamedTuple

from bra.importing.acting.called import Called
from bra.importing.acting.joined import joined_words, may_be_joined, name_divider
from bra.importing.acting.titlesbefore import (
    behind_title,
    behind_title_of_several,
    may_begin_title,
)
from bra.importing.acting.unnamed import Unnamed
from bra.importing.names.endings import (
    ends_of_bodies,
    ends_somebody,
)
from bra.importing.names.fullnames import full_name
from bra.importing.patterns.cues import like_i
from bra.importing.patterns.words import bare, listed
from bra.importing.record import Person

_MOST_WORDS: Final = 7
_ENDS: Final = " ,.;:*_"
"""What may stand around a phrase, and is no part of it."""


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
        self._called = Called(self.people, extra)
        self._writer = writer or {}
        """Who writes, by each word by which she speaks of herself."""
        self._known: dict[tuple[str, str | None], Owners | None] = {}
        self._ends: dict[str, bool] = {}
        self._named: dict[str, str | None] = {}
        self.organisations = {
            person.organisation.casefold() for person in self.people if person.organisation
        }
        self.unnamed = Unnamed(self.people, self.own, short, self.organisations)
        """Who is meant here by words that are no names."""

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
        if low in self.unnamed.held or word in self._writer:
            return True
        own = low in self.own and low.endswith(ends_of_bodies())
        return own or low in last or low.removesuffix("s") in last or ends_somebody(low)

    @cached_property
    def _last_words(self) -> frozenset[str]:
        """Return the last words of all names that are known here."""
        names = (*self._called.words, *self.organisations, *self.unnamed.sides)
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
        found = self.unnamed.office(word, low)
        return None if found is None else Owners((found[0],), frozenset((found[1],)))

    def is_own(self, low: str) -> bool:
        """Tell whether a word means the meeting itself or the body that meets."""
        return self.unnamed.is_own(low)


def names_in(text: str, people: People) -> list[str]:
    """Return the people that a text names, in order."""
    found = (people.named(match[0]) for match in full_name().finditer(text))
    return [name for name in found if name is not None]
