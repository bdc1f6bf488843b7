"""What a person must look at in the lists of who was there."""

from collections.abc import Iterator, Sequence

from bra.importing.head.attendance import Attendance
from bra.importing.lines.line import Line
from bra.importing.names.smallnames import could_be_name
from bra.importing.record import Doubt, Person


def doubts_of(attendance: Attendance, lines: Sequence[Line]) -> tuple[Doubt, ...]:
    """Return what cannot be told of people by the words of their lists alone."""
    texts = {line.number: line.text for line in lines}
    people = (*attendance.present, *attendance.absent, *attendance.guests)
    return (
        *(_doubt("import-in-both-lists", person, person.name) for person in attendance.both),
        *(each for person in people for each in _of_small_letters(person, texts)),
    )


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
