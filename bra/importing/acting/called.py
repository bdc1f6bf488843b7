"""What people are called: by full name, first name, last name, initials, handle or post."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from bra.importing.names.endings import is_short_for, vice_before
from bra.importing.names.fullnames import honorific_before
from bra.importing.names.looks import is_title
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import listed, patterns
from bra.importing.record import Person

_SIGNS: Final = compiled(r"[-.\s]")
_HANDLE: Final = compiled(r"@[\w-]+")
_SHORTENED: Final = 4
"""How many letters a name keeps at least when it is shortened, and how many it loses."""
_MOST_INITIALS: Final = 5
_VOWELS: Final = frozenset("aeiouyåäöæøáéíóúè")
"""What no shortened name ends in: `Anna` beside an Annalisa is a name of its own."""
GENITIVE: Final = compiled(r"(?:s|’s|'s)\Z")


class Called:
    """Know which of some people a word means: those of the lists, and names of the text."""

    def __init__(self, people: Iterable[Person], extra: Iterable[str]) -> None:
        self.posts: dict[tuple[bool, str], str] = {}
        """Posts in the place of names, by whether they are of a vice, and what of."""
        self._names: dict[str, set[str]] = defaultdict(set)
        self._short: dict[str, set[str]] = defaultdict(set)
        self._persons: dict[str, str | None] = {}
        for person in people:
            self._add(person.name, person.initials)
            if is_title(person.name):
                vice = vice_before(r"(?!\w)").match(person.name)
                rest = person.name[vice.end() :] if vice is not None else person.name
                self.posts[vice is not None, rest.casefold()] = person.name
            for handle in _HANDLE.findall(person.note or ""):
                self._names[handle.casefold()].add(person.name)
            alias = patterns("also_called").search(person.note) if person.note else None
            if alias is not None:
                self._names[alias[alias.lastgroup or 0].casefold()].add(person.name)
        for name in extra:
            if name.casefold() not in self._names:
                self._add(name, None)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return all that somebody is called, in small letters."""
        return tuple([name.lstrip("=").casefold() for name in (*self._names, *self._short)])

    def person(self, word: str) -> str | None:
        """Return the one person whom a word means, or None."""
        if word not in self._persons:
            self._persons[word] = self._person(word)
        return self._persons[word]

    def _person(self, word: str) -> str | None:
        word = word.strip(" .,:;()")
        honorific = None if word.isalpha() else honorific_before().match(word)
        plain = word if honorific is None else word[honorific.end() :].strip()
        if not plain:
            return None
        for key in dict.fromkeys((plain, plain.removeprefix("@"), plain.replace("*", ""))):
            found = self._names.get(key.casefold())
            if found is None and _may_be_initials(key):
                found = self._names.get(f"={_SIGNS.sub('', key)}")
            if (
                found is not None
                and plain[:1].islower()
                and not _is_surname(plain)
                and key.casefold() not in self._exact(found)
            ):
                found = None
            if found is not None:
                exact = [name for name in found if name.casefold() == key.casefold()]
                if len(exact) == 1:
                    return exact[0]
                return next(iter(found)) if len(found) == 1 else None
        without = GENITIVE.sub("", plain) if plain.endswith("s") else plain
        if without != plain and len(without) > 2 and self._names.get(without.casefold()):  # a name
            found = self._names[without.casefold()]
            return next(iter(found)) if len(found) == 1 and not plain.endswith("ss") else None
        post = self._post(plain.casefold()) if self.posts else None
        return post or self._shortened(plain)

    def _shortened(self, word: str) -> str | None:
        """Return whom the beginning of a long first name means: `Alex` for Alexander."""
        found = self._short.get(word.casefold(), ()) if word[:1].isupper() else ()
        return next(iter(found)) if len(found) == 1 else None

    def _post(self, word: str) -> str | None:
        """Return the post in a list of posts that a word is short for: `ordf`, `v. ordf`."""
        vice = vice_before("").match(word)
        options = [(False, word)] if vice is None else [(False, word), (True, word[vice.end() :])]
        found = {
            name
            for (of_vice, post), name in self.posts.items()
            for wanted, short in options
            if of_vice == wanted and is_short_for(short, post)
        }
        return next(iter(found)) if len(found) == 1 else None

    def ambiguous(self, word: str) -> bool:
        """Tell whether a word may mean several people."""
        return len(self._names.get(word.casefold(), ())) > 1

    def is_genitive(self, phrase: str) -> bool:
        """Tell whether a phrase ends in a name that owns what follows: `Davids` bilder."""
        last = phrase.rpartition(" ")[2].casefold()
        return last not in self._names and GENITIVE.sub("", last) in self._names

    def _add(self, name: str, initials: str | None) -> None:
        parts = name.split()
        keys = [name]
        if len(parts) > 1:
            first, last = parts[0], parts[-1]
            keys += [first, last, f"{first} {last}", f"{first} {last[0]}", " ".join(parts[:-1])]
            keys += [f"{first[0]} {last}", f"{first[0]}. {last}", _with_particles(parts)]
        for key in keys:
            self._names[key.casefold()].add(name)
        first = parts[0].casefold() if len(parts) > 1 and parts[0].isalpha() else ""
        for length in range(_SHORTENED, len(first) - _SHORTENED + 1):
            if first[length - 1] not in _VOWELS:
                self._short[first[:length]].add(name)
        if initials or len(parts) > 1:
            letters = initials or "".join([part[0] for part in name.replace("-", " ").split()])
            for written in {letters, letters.upper()}:
                self._names[f"={written}"].add(name)
        if "-" in parts[0].strip("-"):  # Ulla-Karin is UK
            firsts = [part[:1] for part in parts[0].split("-")]
            self._names[f"={''.join(firsts)}"].add(name)
            if len(parts) > 1:
                self._add_short_double(firsts, parts[-1], name)

    def _add_short_double(self, letters: Sequence[str], last: str, name: str) -> None:
        """Add the ways a double first name is shortened before a surname: `U-K Ek`, `U.-K. Ek`."""
        for joined in ("-".join(letters), "".join(letters), ".-".join(letters) + "."):
            self._names[f"{joined} {last}".casefold()].add(name)

    @staticmethod
    def _exact(names: Iterable[str]) -> set[str]:
        return {name.casefold() for name in names}


def _may_be_initials(word: str) -> bool:
    """Tell whether a word may be initials, with a small letter for a particle: `MdV`."""
    ends = word.isupper() or (word[:1].isupper() and word[-1:].isupper())
    return ends and len(word) <= _MOST_INITIALS


def _with_particles(parts: Sequence[str]) -> str:
    """Return the surname of a name with what belongs to it: `ap Huw`, `Ní Riain`, `de la Tour`."""
    within = range(1, len(parts) - 1)
    first = next((at for at in within if parts[at].casefold() in listed("particles")), -1)
    return " ".join(parts[first:])


def _is_surname(words: str) -> bool:
    """Tell whether words are a surname that begins with a small particle: `ap Huw`."""
    parts = words.split()
    return parts[0] in listed("particles") and parts[-1][:1].isupper()
