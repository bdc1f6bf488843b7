"""People whom several lists name, and bodies that stand among people."""

from collections.abc import Iterable

from bra.importing.names.looks import is_title
from bra.importing.patterns.words import label_of
from bra.importing.record import Person


def join_bodies(lists: dict[str, list[Person]]) -> None:
    """Give bodies that commas made people of, and others represent, to who stands before them."""
    bodies = {
        person.organisation.casefold()
        for people in lists.values()
        for person in people
        if person.organisation is not None
    }
    for label, people in lists.items():
        joined: list[Person] = []
        for person in people:
            last = joined[-1] if joined else None
            beside = last is not None and last.line == person.line and last.organisation is None
            told = person.note is not None and person.name.casefold() in bodies
            if last is None or not beside or not told:
                joined.append(person)
                continue
            note = ", ".join(filter(None, (last.note, person.note))) or None
            joined[-1] = last._replace(organisation=person.name, note=note)
        lists[label] = joined


def is_initialled(short: str, name: str) -> bool:
    """Tell whether a name has only the first letter of the first name of another: `N. Ask`."""
    first, _, last = short.partition(" ")
    lettered = len(first.rstrip(".")) == 1 and name.startswith(first.rstrip("."))
    return lettered and bool(last) and name.casefold().endswith(f" {last.casefold()}")


def once(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return each of some people once, with the offices and initials that are told elsewhere."""
    found: dict[str, Person] = {}
    for person in people:
        first = found.setdefault(person.name.casefold(), person)
        if first is not person and person.note is not None:
            # `Presidium: Anna Ek (ordf.)` beside a list that has no offices.
            found[person.name.casefold()] = first = _with_office(first, person.note)
        if first.initials is None and person.initials is not None:
            # A key below the list: `AE = Anna Ek`.
            found[person.name.casefold()] = first._replace(
                initials=person.initials, note=first.note or person.note
            )
    return tuple(found.values())


def _with_office(person: Person, note: str) -> Person:
    """Return somebody with the offices that another list has for her."""
    known = (person.note or "").split(", ")
    told = [part for part in note.split(", ") if _is_office(part) and part not in known]
    return person._replace(note=", ".join((*filter(None, known), *told)) or None)


def _is_office(part: str) -> bool:
    return is_title(part) or label_of(part) in ("chair", "secretary")
