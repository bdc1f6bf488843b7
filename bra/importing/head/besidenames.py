"""Sentences behind the names of a list: who could not come, who came as well."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.acting.phrases import tells_officers
from bra.importing.head.entries import entries, person_of
from bra.importing.head.people import read_entry
from bra.importing.head.told import Told, told_in, without_note_lead
from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry, names_somebody
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, listed, name_pattern, one_of, patterns
from bra.importing.record import Person

_SENTENCE: Final = compiled(rf"(?<=\w{{3}})\.\s+(?={CAPITAL})")


def sentences_apart(
    values: Sequence[tuple[str, Line]], label: str
) -> tuple[list[tuple[str, Line]], list[Person], list[tuple[str, Line]]]:
    """Cut off sentences behind names that say who was not there, and who was invited.

    Return the list, who was not there, and the names of guests.  A sentence that only adds
    somebody, `Dessutom Anna Ek`, becomes an entry of its own.
    """
    kept: list[tuple[str, Line]] = []
    away: list[Person] = []
    guests: list[tuple[str, Line]] = []
    for text, line in values:
        noted = _noted_below(text) or (_all_but(text) if label == "present" else None)
        if noted is not None and noted.label != "present":
            if noted.label == "guests":
                guests.append((noted.names, line))
            else:
                away += _away(noted.names, line)
            continue
        if _is_mere_note(text):
            continue
        first, *others = _sentences(text)
        came = [found for each in others if (found := told_in(each.rstrip(". "))) is not None]
        if came and ("," in text or names_somebody(first.rpartition(":")[2].strip())):
            kept.append((first, line))
            kept += [(found.names, line) for found in came if found.label == "present"]
            guests += [(found.names, line) for found in came if found.label == "guests"]
            absent = (found.names for found in came if found.label == "absent")
            away += [person for names in absent for person in _away(names, line)]
            continue
        told = [each for each in others if patterns("away_patterns").search(each)]
        for each in told:
            away += [
                person_of(entry, line, "absent-sentence")
                for match in re.finditer(name_pattern(), each)
                if looks_like_entry(match[0], strict=True)
                for entry in read_entry(match[0])
            ]
        told += [each for each in others if tells_officers(each)]
        # A full stop may stand for a comma.
        more = [
            match["who"] if match is not None else each
            for each in others
            if (match := _also().fullmatch(each)) is not None or looks_like_entry(each, strict=True)
        ]
        kept.append((first if told or more else text, line))
        kept += [(each, line) for each in more]
    return kept, away, guests


def _noted_below(text: str) -> Told | None:
    """Return what a note on a list says of one: `Obs: Anna Ek hade förhinder.`."""
    sentence = without_note_lead(text)
    return told_in(sentence.rstrip(". ")) if sentence != text else None


def _is_mere_note(text: str) -> bool:
    """Tell whether a note on a list makes nobody present: `Obs: Anna Ek ringer sedan`."""
    sentence = without_note_lead(text)
    return sentence != text and not names_somebody(sentence.partition(",")[0].rstrip(" ."))


def _all_but(text: str) -> Told | None:
    """Return who alone was missing, where a list of those who came says no more than that."""
    first = text.partition(" ")[0].casefold().rstrip(",")
    return told_in(text.rstrip(". ")) if first in _words_for_all() else None


@cache
def _words_for_all() -> frozenset[str]:
    """Return the first words of phrases for everybody."""
    return frozenset(each.split()[0] for each in listed("everybody"))


def _away(names: str, line: Line) -> list[Person]:
    return [person_of(entry, line, "absent-sentence") for entry in entries(names, inline=True)]


def _sentences(text: str) -> list[str]:
    """Divide a list at full stops, but not behind a title before a name: `ordf. Anna Ek`."""
    found: list[str] = []
    for part in _SENTENCE.split(text):
        last = found[-1].split()[-1].casefold() if found else ""
        titled = last in listed("honorifics") or f"{last}." in listed("honorifics")
        if titled or (last in listed("short_offices") and names_somebody(part)):
            found[-1] = f"{found[-1]}. {part}"
        else:
            found.append(part)
    return found


@cache
def _also() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('also_leads')})\s+(?P<who>(?-i:{CAPITAL}).*)", re.IGNORECASE)
