"""Which offices are held by somebody at the meeting."""

from collections.abc import Iterator
from typing import Final

from bra.importing.acting.who import People
from bra.importing.names.endings import indefinite
from bra.importing.names.looks import article
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, patterns

_WORD: Final = compiled(r"[\w-]+")


def is_held_here(office: str, people: People) -> bool:
    """Tell whether somebody here has an office: the meeting's officers, and who is noted so.

    Some offices every body has, as that of who keeps its money.
    """
    word = _plain(office)
    return patterns("held_offices").match(word) is not None or is_known_here(office, people)


def is_known_here(office: str, people: People) -> bool:
    """Tell whether an office is one of the meeting's officers, or noted of somebody here."""
    word = _plain(office)
    officers = ("chair_titles", "writer_titles", "secretary_titles", "secretary_offices")
    return any(patterns(field).match(word) for field in officers) or is_noted(word, people)


def _plain(office: str) -> str:
    return article().sub("", bare(office))


def is_noted(office: str, people: People) -> bool:
    """Tell whether a note says of somebody here that she has an office."""
    word = bare(office)
    forms = {word, *indefinite(word)}
    noted = (set(_WORD.findall(bare(person.note))) for person in people.people if person.note)
    return any(not forms.isdisjoint(words) for words in noted) or (
        " " in word and any(word == bare(part) for part in _notes(people))
    )


def _notes(people: People) -> Iterator[str]:
    return (part for person in people.people for part in (person.note or "").split(", "))
