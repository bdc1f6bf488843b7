"""The people that a label lists, and whom they represent."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bra.importing.head.division import names_alone
from bra.importing.head.entries import entries, person_of
from bra.importing.head.labelled import Given
from bra.importing.head.labels import crowd
from bra.importing.head.namelists import set_alone
from bra.importing.head.people import Entry
from bra.importing.head.writers import without_writer
from bra.importing.lines.line import Line
from bra.importing.names.groups import (
    Group,
    begins_led,
    divided_groups,
    group_above,
    group_on,
    is_heading,
    party_above,
    spoken_together,
)
from bra.importing.names.looks import (
    article,
    begins_with_title,
    is_known_body,
    is_organisation,
    is_title,
    looks_like_entry,
    name_words,
    names_somebody,
    without_brackets,
)
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import and_or_comma, bare, either, joiner, listed
from bra.importing.record import Person
from bra.languages.importing import all_of

_PLURAL_SPACES: Final = compiled(r"\t|\s{2,}")
_COMMA: Final = compiled(r",(?![^()]*\))\s*")
_COUPLE: Final = 2
_SEVERAL: Final = 3
_SINGLE: Final = {"guests": "single_guests", "absent": "single_absent"}


def columns_of_names(given: Sequence[Given]) -> bool:
    """Tell whether lines in two columns name two people; else the second says who one is."""
    rows = [
        cells
        for each in given
        for value, _ in each.values
        if len(cells := [cell for cell in _PLURAL_SPACES.split(value.strip()) if cell]) > 1
    ]
    named = sum(all(looks_like_entry(cell, strict=True) for cell in cells) for cells in rows)
    return named * 2 > len(rows)


def people_of(
    values: Sequence[tuple[str, Line]], given: Given, *, names: bool = True, bodies: bool = False
) -> list[Person]:
    """Return the people of a label: those on its line, and those on lines of their own.

    What stands before a colon, on the line or on one above, is what they represent.  `names`
    tells that columns are of names, and `bodies` that those who are named above represent some.
    """
    if not values:
        return []
    values = [(without_writer(text), line) for text, line in values]
    found: list[Person] = []
    above: Group | None = None
    indents = {one.number: two.indent for (_, one), (_, two) in pairwise(values)}
    below = {one.number: text for (_, one), (text, _) in pairwise(values)}
    headings = _headings(values)
    begun = [line.number == given.line.number for _, line in values]
    among = sum(names_somebody(text) for text, _ in values) * 2 > len(values)
    # On the label's own line commas divide names in any case.
    alone = not all(begun) and names_alone([text for text, _ in values], begun=any(begun))
    for text, line in values:
        if line.number in headings:
            above = group_above(text)[0]
            continue
        parts = (part.strip() for each in text.split(";") for part in and_or_comma().split(each))
        behind = text.rpartition(":")[2].strip()
        if crowd(behind) and not any(map(names_somebody, parts)):
            continue
        if ":" in text and bare(behind) in listed("nobody_came"):
            continue
        deeper = indents.get(line.number, 0) > line.indent and line.number != given.line.number
        together = [part for each in divided_groups(text) for part in spoken_together(each)]
        together = _of_one_body(text, line, values) or together
        for each, of_all in together:
            party = party_above(each, below.get(line.number), deeper=deeper)
            group, who = party or (group_above(each) if deeper else group_on(each))
            group = of_all or group
            if group is not None and not who:
                above = group
                continue
            inline = line.number == given.line.number or group is not None or alone
            inline = inline and not _of_one(given, values, who, bodies=bodies)
            who = set_alone(who) if among and not inline else who
            word = (
                None if group is not None and _names_own_line(values, given, line) else given.word
            )
            found += [
                _in_group(
                    person_of(entry, line, f"{given.label}-list"),
                    group or above,
                    here=group is not None and _in_title(entry, who),
                )._replace(group=word)
                for entry in entries(who, inline=inline, names=names)
            ]
    return _columns_apart(found)


def _of_one_body(
    text: str, line: Line, values: Sequence[tuple[str, Line]]
) -> list[tuple[str, Group | None]]:
    """Return three names or more with the body behind the last: `Anna, Bo och Cia Ek, styrelsen`.

    It is of them all where each other line of the list has one name and what is told of it.
    """
    *names, body = _COMMA.split(text)
    if len(names) + 1 < _SEVERAL or "(" in text:
        return []
    sure = is_organisation(body) or is_known_body(body) or _own_body(body) in listed("bodies")
    if not sure:
        return []
    last = joiner().split(names[-1])
    if len(last) != _COUPLE or not all(map(names_somebody, (*names[:-1], *last))):
        return []
    others = [_COMMA.split(other) for other, each in values if each is not line]
    alone = all(
        len(parts) > 1 and names_somebody(parts[0]) and not names_somebody(parts[1])
        for parts in others
    )
    return [(", ".join((*names[:-1], *last)), Group(body, None))] if others and alone else []


def _own_body(text: str) -> str:
    """Return a word for the meeting's own body without its article: `the committee`."""
    return bare(article().sub("", text))


def _of_one(given: Given, values: Sequence[tuple[str, Line]], text: str, *, bodies: bool) -> bool:
    """Tell whether a label for one has a name and, behind it, the body: `Gäst: Bo Ek, Ekbo`.

    A body of two words in capitals could be a name by its looks; where all others have `bodies`
    it is one on a line below any label for guests.  The items that somebody came for are neither.
    """
    field = _SINGLE.get(given.label)
    if field is None or len(values) > 1:
        return False
    below = given.label == "guests" and values[0][1].number != given.line.number
    one = (bodies and below) or either(field, before=r"\A").match(bare(given.word)) is not None
    told = name_words().part
    parts = [part for part in _COMMA.split(text) if not told.search(without_brackets(part)[0])]
    return one and len(parts) == _COUPLE and names_somebody(text)


def _names_own_line(values: Sequence[tuple[str, Line]], given: Given, line: Line) -> bool:
    """Tell whether a label says only who those on its own line are: `Personal: Anna Ek`.

    A line below it with a word of its own has others.
    """
    own = any(each.number == given.line.number for _, each in values)
    return own and line.number != given.line.number


def _headings(values: Sequence[tuple[str, Line]]) -> set[int]:
    """Return the lines that say whom the names below represent.

    They stand apart from those before, or have a word for it: `Från kommunen`.  Where such a line
    ends the list, each is of the name above it.
    """
    found: set[int] = set()
    leads = not values or not is_led(values[-1][0])
    before = -1
    for (text, line), (below, under) in pairwise(values):
        apart = line.number > before + 1 or (leads and is_led(text))
        # Over an empty line only the entries of a list belong to it.
        near = under.number == line.number + 1 or under.kind == "entry"
        if apart and near and line.kind == "text" and is_heading(text) and names_somebody(below):
            found.add(line.number)
        before = line.number
    return found


def is_led(text: str) -> bool:
    """Tell whether a word says for whom somebody came; the article alone may begin a name."""
    article = bare(text.partition(" ")[0]) in listed("definite_articles")
    return begins_led(text) and not article


def _in_group(person: Person, group: Group | None, *, here: bool) -> Person:
    """Give a person the organisation or the note of the group that names it.

    One on the same line, `here`, is more than the part of it that an office names:
    `Socialkontoret: Anna Ek, chef hemtjänsten`.
    """
    if group is None:
        return person
    if group.note is not None:
        note = ", ".join(each for each in (group.note, person.note) if each)
        return person._replace(note=note, rule=f"{person.rule}-group")
    own = person.organisation is not None and not begins_with_title(person.organisation)
    if own and not here:
        return person._replace(note=_with_group(person, group))
    if person.organisation is not None:
        note = ", ".join(each for each in (person.note, person.organisation) if each)
        person = person._replace(note=note)
    return person._replace(organisation=group.organisation, rule=f"{person.rule}-group")


def _in_title(entry: Entry, text: str) -> bool:
    """Tell whether an organisation stands in a list within an office: `chef hemtjänsten`."""
    body = entry.organisation or ""
    behind = re.search(rf"[^\W\d_]\s+{re.escape(body)}", text) if body[:1].islower() else None
    return behind is not None


def _with_group(person: Person, group: Group) -> str | None:
    """Return the note of somebody who has an organisation of her own, the group added to it."""
    word = group.organisation or ""
    if not word or word.casefold() in (person.organisation or "").casefold():
        return person.note
    common = " " not in word and word[1:].islower() and not word.endswith(all_of("known_endings"))
    return ", ".join(each for each in (person.note, word.lower() if common else word) if each)


def _columns_apart(people: list[Person]) -> list[Person]:
    """Bring organisations to names where a page set in columns gave all names, then all of them."""
    if not people or not _may_be_body(people[-1]):
        return people
    bodies = _bodies(people)
    last = len(people)
    first = last
    while first > 0 and bodies[first - 1]:
        first -= 1
    count = last - first
    if not count or count > first or any(bodies[:first]):
        return people
    names = people[first - count : first]
    if any(person.organisation or _is_post(person.name) for person in names):
        return people
    if people[first - 1].line >= people[first].line:
        return people
    joined = [
        person._replace(organisation=body.name, rule="present-columns")
        for person, body in zip(names, people[first:], strict=True)
    ]
    return [*people[: first - count], *joined]


def _bodies(people: Sequence[Person]) -> list[bool]:
    """Tell of which people of a list the name is a body's, or stands among as many as came before.

    Where half of a list are names and the half below none, most of it bodies, all of that are.
    """
    bodies = [_is_body(person) for person in people]
    half = len(people) // 2
    names = [looks_like_entry(person.name, strict=True) for person in people]
    told = any(person.note or person.organisation for person in people[half:])
    if len(people) != half * 2 or not all(names[:half]) or any(names[half:]) or told:
        return bodies
    return [False] * half + [True] * half if sum(bodies[half:]) * 2 >= half else bodies


def _is_post(name: str) -> bool:
    """Tell whether a list names an office where the names of people would stand."""
    return is_title(name) or name.isupper()


def _may_be_body(person: Person) -> bool:
    """Tell whether one of a list is a body, or could be one among others."""
    return _is_body(person) or not looks_like_entry(person.name, strict=True)


def _is_body(person: Person) -> bool:
    return person.note is None and person.organisation is None and is_organisation(person.name)
