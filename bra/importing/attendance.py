"""Who was there, who was not, who was invited; who led, wrote and was chosen to approve."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from bra.importing.labels import Given, crowd
from bra.importing.lines import Line
from bra.importing.people import Entry, looks_like_entry, read_entry
from bra.importing.record import Person
from bra.importing.tables import Table, find_tables
from bra.importing.words import bare, label_of, listed

_COMMA: Final = re.compile(r",(?![^()]*\))\s*")
_LAST: Final = re.compile(r"\s+(?:och|and|samt|&)\s+(?=[^\W\d_a-zåäö])")
_LONGEST: Final = 4000
_PLURAL_SPACES: Final = re.compile(r"\t|\s{2,}")


class Attendance(NamedTuple):
    """Hold the three lists."""

    present: tuple[Person, ...]
    absent: tuple[Person, ...]
    guests: tuple[Person, ...]


def read_attendance(
    given: Sequence[Given], lines: Sequence[Line], officers: Sequence[Given]
) -> Attendance:
    """Read the attendance from labels and tables; who was called and is not named was absent."""
    lists: dict[str, list[Person]] = {"present": [], "absent": [], "guests": [], "called": []}
    tables = [table for table in find_tables(lines) if table.attendance]
    inside = {row.number for table in tables for row, _ in table.rows}
    heads = {lines[table.start].number for table in tables}
    for table in tables:
        _from_table(table, lists)
    for each in given:
        values = [(value, line) for value, line in each.values if line.number not in inside | heads]
        lists[each.label] += _people(values, each)
    for each in officers:
        if each.label in ("chair", "secretary") and each.values:
            _add_officer(each, lists)
    present, absent, guests = (_once(lists[key]) for key in ("present", "absent", "guests"))
    if lists["called"] and present:
        there = {person.name.casefold() for person in (*present, *guests, *absent)}
        absent += tuple(
            person._replace(rule="absent-called")
            for person in _once(lists["called"])
            if person.name.casefold() not in there
        )
    away = {person.name.casefold() for person in absent}
    present = tuple(person for person in present if person.name.casefold() not in away)
    return Attendance(present, absent, guests)


def _add_officer(given: Given, lists: dict[str, list[Person]]) -> None:
    value, line = given.values[0]
    known = {person.name.casefold() for people in lists.values() for person in people}
    for entry in read_entry(value)[:1]:
        if entry.name.casefold() not in known and len(entry.name.split()) > 1:
            lists["present"].append(_person(entry, line, "present-officer"))


def _once(people: Iterable[Person]) -> tuple[Person, ...]:
    found: dict[str, Person] = {}
    for person in people:
        found.setdefault(person.name.casefold(), person)
    return tuple(found.values())


def _from_table(table: Table, lists: dict[str, list[Person]]) -> None:
    for line, row in table.rows:
        cells = table.cells(row)
        entries = read_entry(cells.get("name", ""))
        presence = cells.get("presence", "")
        mark, _, rest = presence.partition(",")
        where = "present"
        notes = [rest.strip()] if rest.strip() else []
        if "presence" in table.columns:
            word = bare(mark) or mark.strip().casefold()
            first = word.split()[0] if word else mark.strip()
            if word in listed("no") or first in listed("no") or not mark.strip():
                where = "absent"
                if len(word) > 3 and word not in (
                    "nej",
                    "absent",
                    "frånvarande",
                ):  # a reason, no mark
                    notes.insert(0, mark.strip())
            elif label_of(word) == "guests":
                where = "guests"
            elif word not in listed("yes") and first not in listed("yes"):
                notes.insert(0, mark.strip())
        if cells.get("role"):
            notes.insert(0, cells["role"])
        for entry in entries:
            note = ", ".join(each for each in (*notes, entry.note) if each) or None
            organisation = cells.get("organisation") or entry.organisation
            lists[where].append(
                Person(
                    entry.name,
                    organisation or None,
                    note,
                    line.number,
                    f"{where}-table",
                    "explicit",
                    entry.initials,
                )
            )


def _people(values: Sequence[tuple[str, Line]], given: Given) -> list[Person]:
    """Return the people of a label: those on its line, and those on lines of their own."""
    found: list[Person] = []
    rule = f"{given.label}-list"
    for text, line in _wrapped(values):
        if crowd(text) and not looks_like_entry(text, strict=True):
            continue
        same_line = line.number == given.line.number
        for part in divided(text, inline=same_line):
            if crowd(part) and not looks_like_entry(part, strict=True):
                continue
            entries = read_entry(part)
            found += [
                _person(entry, line, rule)._replace(group=given.word)
                for entry in entries
                if nameable(entry)
            ]
    return _columns_apart(found)


def nameable(entry: Entry) -> bool:
    """Tell whether an entry may be a name: a few words, and no label."""
    words = entry.name.split()
    return 0 < len(words) <= 6 and not entry.name.endswith(":")  # longer is a sentence


def _wrapped(values: Sequence[tuple[str, Line]]) -> Iterator[tuple[str, Line]]:
    """Join a list of names that runs over lines: a line that ends in a comma goes on."""
    held: tuple[str, Line] | None = None
    for text, line in values:
        joined = text if held is None else f"{held[0]} {text}"
        first = line if held is None else held[1]
        if text.rstrip().endswith((",", " och", " and")):
            held = (joined, first)
            continue
        held = None
        yield joined, first
    if held is not None:
        yield held


def divided(text: str, *, inline: bool) -> list[str]:
    """Divide a line that names several people; one that names one and an organisation stays."""
    if len(text) > _LONGEST:
        return [text]
    if ";" in text:
        return [part.strip() for part in text.split(";") if part.strip()]
    if _PLURAL_SPACES.search(text.strip()):
        cells = [cell.strip() for cell in _PLURAL_SPACES.split(text.strip()) if cell.strip()]
        if len(cells) > 1 and all(
            looks_like_entry(cell, strict=True)
            or ("," in cell and looks_like_entry(cell, strict=True))
            for cell in cells
        ):
            return cells
        return [text]
    parts = [part.strip() for part in _COMMA.split(text) if part.strip()]
    if len(parts) > 1 and not _LAST.search(parts[0]):
        parts[-1:] = [part.strip() for part in _LAST.split(parts[-1]) if part.strip()]
    names = [looks_like_entry(part, strict=True) for part in parts]
    firsts = all(
        re.fullmatch(r"[^\W\d_]+(?:-[^\W\d_]+)?", part) and part[0].isupper() for part in parts
    )
    if len(parts) > 1 and firsts and inline:
        return parts
    bodies = inline and len(parts) > 2 and not any(names) and "(" not in text
    if bodies and all(part[:1].isupper() for part in parts):
        return parts
    if not names or not names[0] or sum(names) < (2 if inline else 3):
        if (
            inline
            and parts
            and re.search(r"\)\s*,", text)
            and all(part[:1].isupper() for part in parts)
        ):
            return parts
        return [text]
    groups: list[str] = []
    for part, is_name in zip(parts, names, strict=True):
        if is_name or not groups:
            groups.append(part)
        else:
            groups[-1] += f", {part}"
    return groups


def _columns_apart(people: list[Person]) -> list[Person]:
    """Bring organisations to names where a page set in columns gave all names, then all of them."""
    bodies = [_is_body(person) for person in people]
    last = len(people)
    first = last
    while first > 0 and bodies[first - 1]:
        first -= 1
    count = last - first
    if not count or count > first or any(bodies[:first]):
        return people
    names = people[first - count : first]
    if any(person.organisation for person in names) or people[first - 1].line >= people[first].line:
        return people
    joined = [
        person._replace(organisation=body.name, rule="present-columns")
        for person, body in zip(names, people[first:], strict=True)
    ]
    return [*people[: first - count], *joined]


def _is_body(person: Person) -> bool:
    from bra.importing.people import is_organisation

    return person.note is None and person.organisation is None and is_organisation(person.name)


def _person(entry: Entry, line: Line, rule: str) -> Person:
    return Person(
        entry.name,
        entry.organisation,
        entry.note,
        line.number,
        rule,
        "explicit",
        entry.initials,
        entry.party,
    )
