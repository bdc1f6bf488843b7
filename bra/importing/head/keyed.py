"""Whom letters mean that stand in a list in the place of a name, as a key elsewhere tells."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from bra.importing.head.attendance import Attendance
from bra.importing.head.entries import nameable
from bra.importing.head.namedtwice import once
from bra.importing.head.people import read_entry
from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, one_of
from bra.importing.record import Person

_LETTERS: Final = compiled(rf"{CAPITAL}[^\W\d_]{{0,3}}{CAPITAL}[^\W\d_]{{0,2}}")


def with_keys(attendance: Attendance, lines: Sequence[Line]) -> Attendance:
    """Give who is listed by letters alone the name that a line has beside them: `AE = Anna Ek`."""
    lists = (attendance.present, attendance.absent, attendance.guests)
    if not any(_is_lettered(person) for people in lists for person in people):
        return attendance
    texts = [line.text for line in lines]
    known = {person.initials: person for people in lists for person in people if person.initials}
    told = [[_explained(person, known, texts) for person in people] for people in lists]
    # The key may have been read as a list of those present.
    away = {person.name for people in told[1:] for person in people if person.initials}
    told[0] = [person for person in told[0] if person.name not in away]
    present, absent, guests = map(once, told)
    return attendance._replace(present=present, absent=absent, guests=guests)


def _is_lettered(person: Person) -> bool:
    return _LETTERS.fullmatch(person.name) is not None


def _explained(person: Person, known: dict[str, Person], texts: Sequence[str]) -> Person:
    """Return somebody by the name that her letters stand for, if only one is told."""
    if not _is_lettered(person):
        return person
    listed = known.get(person.name)
    if listed is not None:
        return person._replace(name=listed.name, initials=person.name)
    found = [match for text in texts for match in _key(person.name).finditer(text)]
    told = {match[match.lastgroup or 0] for match in found}
    names = {entry for each in told for entry in read_entry(each)[:1] if nameable(entry)}
    if len({entry.name for entry in names}) != 1:
        return person
    entry = max(names, key=lambda each: (each.organisation or "", each.note or ""))
    return person._replace(
        name=entry.name,
        organisation=person.organisation or entry.organisation,
        note=person.note or entry.note,
        initials=person.name,
    )


@lru_cache(maxsize=256)
def _key(letters: str) -> re.Pattern[str]:
    """Return the pattern of letters beside the name that they begin: `AE Anna Ek`, `Bo Al (BA)`.

    Behind `=` they need not begin all of its words: `ANEK = Anna Ek`.
    """
    parting = rf"[\s-]+(?:(?:{one_of('particles')})\s+)?"
    begun = parting.join(f"{letter}[\\w’'.]*" for letter in letters)
    word = rf"{CAPITAL}[\w’'.-]*"
    equal = rf"{letters[0]}[\w’'.-]*(?:\s+{word}){{1,2}}"
    tie = rf"\s*[:|]\s*|\s+[–—-]\s+|\s+(?:{one_of('copulas')})\s+|\s+"
    ends = r"(?![\w-])(?:\s*\([^()]*\))?"
    return compiled(
        rf"(?<![\w.]){letters}(?:(?:{tie})(?P<tied>{begun}{ends})|\s*=\s*(?P<equal>(?:{begun}|{equal}){ends}))"
        rf"|(?<![\w-])(?:(?P<before>{begun})(?:\s*[:|,(]\s*|\s+[–—-]\s+|\s+)|(?P<first>{begun}|{equal})\s*=\s*){letters}(?!\w)"
    )
