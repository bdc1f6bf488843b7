"""Who was there, who was not, who was invited; who led, wrote and was chosen to approve."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.head.besidenames import sentences_apart
from bra.importing.head.entries import entries, person_of
from bra.importing.head.guestsamong import guests_among
from bra.importing.head.labelled import Given
from bra.importing.head.listlines import ticks_apart, unwrapped
from bra.importing.head.markcolumns import with_marks
from bra.importing.head.namedtwice import is_initialled, join_bodies, once
from bra.importing.head.people import read_entry
from bra.importing.head.peoplelists import columns_of_names, people_of
from bra.importing.head.postsbelow import posts_below
from bra.importing.head.rolecells import body_apart, body_of_role
from bra.importing.head.told import sentences_of_people, without_excuse
from bra.importing.head.worded import worded_kind
from bra.importing.lines.line import Line
from bra.importing.lines.tables import Table, find_tables
from bra.importing.names.looks import (
    is_title,
    looks_like_entry,
    without_brackets,
)
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, either, label_of, listed, one_of
from bra.importing.record import Person

_MARK: Final = 3
_HEAD_LINES: Final = 6
_LISTS: Final = ("present", "absent", "guests")


class Attendance(NamedTuple):
    """Hold the three lists."""

    present: tuple[Person, ...]
    absent: tuple[Person, ...]
    guests: tuple[Person, ...]
    both: tuple[Person, ...] = ()
    """Those named among the present whom another list calls absent."""


def read_attendance(
    given: Sequence[Given], lines: Sequence[Line], officers: Sequence[Given]
) -> Attendance:
    """Read the attendance from labels and tables; who was called and is not named was absent."""
    given = with_marks(given)
    lists: dict[str, list[Person]] = {"present": [], "absent": [], "guests": [], "called": []}
    apart = {
        line.number: each.label for each in given if each.label in _LISTS for _, line in each.values
    }
    tables = [
        table if table.attendance else table.of_people
        for table in find_tables(lines)
        if table.attendance or lines[table.start].number in apart
    ]
    tables = [table for table in tables if table.attendance]
    inside = {row.number for table in tables for row, _ in (*table.rows, *table.divided)}
    heads = {lines[table.start].number for table in tables}
    for table in tables:
        _from_table(table, lists, apart.get(lines[table.start].number, "present"))
        lists["present"] += posts_below(table, lines)
    names = columns_of_names(given)
    for each in given:
        values = [(value, line) for value, line in each.values if line.number not in inside | heads]
        values = list(unwrapped(values))
        if each.label == "absent":
            values = [(without_excuse(value), line) for value, line in values]
        values, among = guests_among(values) if each.label == "present" else (values, [])
        values, told, invited = sentences_apart(values, each.label)
        invited += among
        lists["guests"] += people_of(invited, each._replace(label="guests"), names=names)
        values, unticked = ticks_apart(values)
        bodies = each.label == "guests" and _represent(lists["present"])
        lists[each.label] += people_of(values, each, names=names, bodies=bodies)
        lists["absent"] += [*told, *people_of(unticked, each._replace(label="absent"), names=names)]
    came = bool(lists["present"] or lists["absent"])
    if _all_were_called(lists):
        lists["called"] += lists["guests"]
        lists["guests"] = []
    for each in officers if came or not _calls(lines, lists) else ():
        if each.label in ("chair", "secretary") and each.values:
            _add_officer(each, lists)
    _divide_noted(lists)
    join_bodies(lists)
    _add_from_called(lists)
    present, absent, guests = (once(lists[key]) for key in ("present", "absent", "guests"))
    if lists["called"] and present and came:
        there = {person.name.casefold() for person in (*present, *guests, *absent)}
        absent += tuple(
            person._replace(rule="absent-called")
            for person in once(lists["called"])
            if person.name.casefold() not in there
        )
    absent = tuple(person for person in absent if not _surname_of_another(person, absent))
    away = {person.name.casefold() for person in absent}
    here = tuple(person for person in present if person.name.casefold() not in away)
    both = tuple(person for person in present if person.name.casefold() in away)
    return Attendance(here, absent, guests, both)


def _all_were_called(lists: dict[str, list[Person]]) -> bool:
    """Tell whether those said to be invited are all who could come, and no guests of theirs."""
    here = {person.name.casefold() for person in lists["present"]}
    invited = {person.name.casefold() for person in lists["guests"]}
    return len(here) > 1 and here <= invited


def _represent(people: Sequence[Person]) -> bool:
    """Tell whether all but one of several people have the body that they represent."""
    with_body = sum(person.organisation is not None for person in people)
    return with_body > 1 and with_body >= len(people) - 1


def _calls(lines: Sequence[Line], lists: dict[str, list[Person]]) -> bool:
    """Tell whether a head is that of a notice, which nobody has come to yet."""
    head = [line.text for line in lines if not line.blank][:_HEAD_LINES]
    return bool(lists["called"]) or any(either("call_words").search(text) for text in head)


def _surname_of_another(person: Person, people: Sequence[Person]) -> bool:
    """Tell whether a surname alone is that of one who is named in full: `Cllr Ford`, Eve Ford."""
    name = person.name.casefold()
    return " " not in name and any(each.name.casefold().endswith(f" {name}") for each in people)


def _divide_noted(lists: dict[str, list[Person]]) -> None:
    """Move those whose note says that they were not there, or were guests, to where they belong."""
    here: list[Person] = []
    for person in lists["present"]:
        where = _noted(person.note) if person.note else "present"
        if where == "present":
            here.append(person)
        else:
            lists[where].append(person._replace(rule=f"{where}-noted"))
    lists["present"] = here


# Most notes are titles, which many have.
@lru_cache(maxsize=1024)
def _noted(note: str) -> str:
    """Return the list that what stands behind a name puts somebody in."""
    parts = [bare(part) for part in note.split(",")]
    if any(
        len(part) > _MARK and (part in listed("no") or label_of(part) == "absent") for part in parts
    ):
        return "absent"
    guest = any("guests" in (label_of(part), worded_kind(part)) for part in parts if part)
    return "guests" if guest else "present"


def _add_from_called(lists: dict[str, list[Person]]) -> None:
    """Give those who came what the list of those who were called says of them."""
    called = {person.name.casefold(): person for person in lists["called"]}
    for label in ("present", "absent"):
        lists[label] = [
            person._replace(organisation=known.organisation, note=known.note)
            if (known := called.get(person.name.casefold())) is not None
            and person.organisation is None
            and person.note is None
            else person
            for person in lists[label]
        ]


def _add_officer(given: Given, lists: dict[str, list[Person]]) -> None:
    value, line = given.values[0]
    value = sentences_of_people(value)[0]
    known = {person.name.casefold() for people in lists.values() for person in people}
    for entry in read_entry(value)[:1]:
        if entry.name.casefold() in known or not looks_like_entry(entry.name, strict=True):
            continue
        if any(is_initialled(entry.name, each.name) for each in lists["present"]):
            continue
        first = entry.name.split()[0].casefold()
        same = [at for at, each in enumerate(lists["present"]) if each.name.casefold() == first]
        if len(same) == 1:
            # A list of first names has her already.
            lists["present"][same[0]] = lists["present"][same[0]]._replace(name=entry.name)
        else:
            body = entry.organisation or ""
            other = body.casefold() in known and looks_like_entry(body, strict=True)
            # `Ordförande: Anna Ek, Bo Lund` led in turn: Bo is no organisation.
            told = entry._replace(organisation=None) if other else entry
            lists["present"].append(person_of(told, line, "present-officer"))


def _from_table(table: Table, lists: dict[str, list[Person]], below: str) -> None:
    """Add the people of a table that stands below the word for a list."""
    titled = _titles_behind(table)
    away_marks = listed("no") - (
        table.yes_by_others if "presence" in table.columns else frozenset()
    )
    no_marks = table.no_by_others
    for line, row in table.rows:
        cells = _with_mark(table.cells(row))
        names = ", ".join((cells.get("name", ""), *table.others(row)))
        # Each mark is one person's, whose body may look like a name.
        marked = bool({"presence", "day"} & {*table.columns})
        named = entries(names, inline=not (titled or marked or table.others(row)))
        presence = cells.get("presence", "")
        presence, inside = without_brackets(presence)
        mark, _, rest = presence.partition(",")
        where = table.where(line.number)
        where = below if where == "present" and below != "called" else where
        notes = [each for each in (rest.strip(), *inside, *table.stays(row)) if each]
        if "presence" in table.columns:
            word = bare(mark) or mark.strip().casefold()
            first = word.split()[0] if word else mark.strip()
            here = "present" in map(label_of, map(bare, (rest, *inside)))
            if not here and (word in away_marks or first in away_marks or not mark.strip()):
                where = "absent"
                if len(word) > 3 and word not in listed("mere_absence"):  # a reason, no mark
                    notes.insert(0, mark.strip())
            elif label_of(word) == "guests":
                where = "guests"
            elif word not in listed("yes") and first not in listed("yes"):
                notes.insert(0, mark.strip())
            stand_in = _stand_in().fullmatch(presence)
            if stand_in is not None:
                where = "absent"
                lists["present"] += [
                    person_of(each, line, "present-table")._replace(
                        organisation=each.organisation or cells.get("organisation") or None
                    )
                    for each in entries(stand_in["name"], inline=False)
                ]
        away = cells.get("absence", "")
        if len(away) > _MARK or _is_yes(away):
            where = "absent"
            notes += [] if _is_yes(away) else [away]
        days = table.days(row)
        came = [day for day, mark in days.items() if _is_yes(mark) and bare(mark) not in no_marks]
        if days and not came:
            where = "absent"
        elif len(came) < len(days):
            notes.append(", ".join(came))
        for told in (cells.get("role", ""), *table.others(row), *table.further_roles(row)):
            where = _told_absence(told) or where
        notes = [*table.further_roles(row), *notes]
        role, of_role = body_of_role(cells.get("role", ""))
        if role:
            notes.insert(0, role)
        for entry in named:
            note = ", ".join(each for each in (*notes, entry.note) if each) or None
            told, remarks = body_apart(cells.get("organisation", ""))
            note = ", ".join(each for each in (note, *remarks) if each) or None
            organisation = told or entry.organisation or of_role or table.body(line.number)
            lists[where].append(
                Person(
                    entry.name,
                    organisation,
                    note,
                    line.number,
                    f"{where}-table",
                    "explicit",
                    entry.initials,
                )
            )


@cache
def _stand_in() -> re.Pattern[str]:
    """Return the pattern of who came in the place of another: `ersatt av Cia Dahl`."""
    return compiled(rf"(?:{one_of('replaced_words')})\s+(?P<name>{CAPITAL}.*)", re.IGNORECASE)


def _titles_behind(table: Table) -> bool:
    """Tell whether a table has titles behind its names: then no comma stands between two people."""
    names = [table.cells(row).get("name", "").partition(",")[2].strip() for _, row in table.rows]
    behind = [each for each in names if each]
    return bool(behind) and sum(map(is_title, behind)) * 2 >= len(behind)


def _with_mark(cells: dict[str, str]) -> dict[str, str]:
    """Read a mark that stands where a row leaves out the office: `Anna Ek, kassör | X`."""
    role = cells.get("role", "")
    if cells.get("presence") != "" or not _is_yes(role.partition(",")[0]):
        return cells
    return {**cells, "presence": role, "role": ""}


def _is_yes(mark: str) -> bool:
    return bare(mark) in listed("yes") or mark in listed("yes")


def _told_absence(text: str) -> str | None:
    """Return where a remark puts somebody: `förhinder`, `inbjuden, punkt 4`."""
    words = bare(re.split(r"[,(]", text, maxsplit=1)[0])
    meant = label_of(words)
    if meant in ("absent", "guests"):
        return meant
    return "absent" if len(words) > _MARK and words in listed("no") else None
