"""What a person must look at in the lists of who was there."""

from collections.abc import Iterator, Sequence
from typing import Final

from bra.importing.head.attendance import Attendance
from bra.importing.head.labelled import Given
from bra.importing.head.labels import crowd
from bra.importing.head.listlines import unwrapped
from bra.importing.head.people import read_entry
from bra.importing.head.peoplelists import is_led
from bra.importing.lines.line import Line
from bra.importing.names.groups import is_heading
from bra.importing.names.smallnames import could_be_name
from bra.importing.patterns.words import is_one_of, label_of
from bra.importing.record import Doubt, Person

_LISTS: Final = ("present", "absent", "guests")
_MOST_WORDS: Final = 6


def doubts_of(
    attendance: Attendance, given: Sequence[Given], lines: Sequence[Line]
) -> tuple[Doubt, ...]:
    """Return what cannot be told of people by the words of their lists alone."""
    texts = {line.number: line.text for line in lines}
    people = (*attendance.present, *attendance.absent, *attendance.guests)
    read = {person.line for person in (*people, *attendance.both)}
    return (
        *(_doubt("import-in-both-lists", person, person.name) for person in attendance.both),
        *(each for person in people for each in _of_small_letters(person, texts)),
        *(Doubt("import-nobody-on-line", at) for each in given for at in _unread(each, read)),
    )


def _unread(given: Given, read: set[int]) -> Iterator[int]:
    """Give the lines of a list, between those of people, on which somebody stands in odd words."""
    inside = [line.number for _, line in given.values if line.number in read]
    if given.label not in _LISTS or not inside or len(inside) == len(given.values):
        return
    for text, line in unwrapped(given.values):
        between = inside[0] < line.number < inside[-1] and line.number not in read
        if between and _may_be_somebody(text):
            yield line.number


def _may_be_somebody(text: str) -> bool:
    """Tell whether a short line begins as words do, and is no entry, heading, label or number."""
    if not text[:1].isalpha() or len(text.split()) > _MOST_WORDS or text.endswith((":", ".")):
        return False
    if crowd(text) or is_one_of(text, "nothing") or label_of(text) is not None:
        return False
    heads = text[0].isupper() and is_heading(text)
    return not (heads or is_led(text) or read_entry(text))


def _of_small_letters(person: Person, texts: dict[int, str]) -> Iterator[Doubt]:
    text = texts.get(person.line, "")
    written = person.name.lower()
    if person.name not in text and written in text:
        yield _doubt("import-small-letters", person, written)
    for note in (person.organisation or "", *(person.note or "").split(", ")):
        if f", {note}" in text and could_be_name(note):
            yield _doubt("import-note-or-name", person, note)


def _doubt(code: str, person: Person, name: str) -> Doubt:
    return Doubt(code, person.line, (("name", name),))
