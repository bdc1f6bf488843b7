"""Who led the meeting, who wrote, who was chosen to approve."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.acting.who import People
from bra.importing.head.attendance import Attendance
from bra.importing.head.division import divided
from bra.importing.head.elections import PROSE, with_elections
from bra.importing.head.entries import nameable
from bra.importing.head.labelled import Given
from bra.importing.head.people import read_entry
from bra.importing.head.told import sentences_of_people
from bra.importing.items.tails import tail_given
from bra.importing.lines.line import Line
from bra.importing.names.looks import is_organisation, is_title
from bra.importing.officers.elided import with_verbs
from bra.importing.officers.jointly import below_headings, one_by_one
from bra.importing.officers.labelsbelow import labelled_below
from bra.importing.officers.letters import signed_letter
from bra.importing.officers.loud import named_alone, words_of_names
from bra.importing.officers.said import run_on, said
from bra.importing.officers.signedby import offices_below, signed_last, signed_with
from bra.importing.officers.signedrows import signed_among
from bra.importing.patterns.choices import Search
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import bare, label_of, listed, one_of, patterns
from bra.importing.record import Fact, Person
from bra.languages.importing import all_of

_SHORT_END: Final = 4
_NUMBERS: Final = compiled(r"(?:[^\W\d_]+\.?|§+)\s*\d+(?:\s*[–-]\s*\d+)?")
_WRITING: Final = ("writer_titles", "secretary_titles", "secretary_offices")


@cache
def _titles(*fields: str) -> Shape:
    words = "|".join(word for field in fields for word in all_of(field))
    return Shape(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


class Officers(NamedTuple):
    """Hold who led the meeting, who wrote, and who was chosen to approve."""

    chair: Fact | None
    secretary: Fact | None
    approvers: tuple[Fact, ...]


def read_officers(
    given: Sequence[Given],
    attendance: Attendance,
    lines: Sequence[Line],
    tail: Sequence[Line],
    later: Collection[int] = (),
    sender: Given | None = None,
) -> Officers:
    """Find the officers: by label, by what the text says, by title in the list, by signature.

    `later` are the numbers of lines about the next meeting, which others may lead; `sender` is who
    was there and sent the minutes in a mail.
    """
    keys = ("chair", "secretary", "approvers")
    # In a list of those who were not there an office is that of one who did not serve.
    away = {(person.name.casefold(), person.line) for person in attendance.absent}
    by_label = {
        key: [
            fact for fact in _labelled(given, key) if (fact.value.casefold(), fact.line) not in away
        ]
        for key in keys
    }
    if not (by_label["chair"] and by_label["secretary"]):
        below = list(labelled_below(lines))
        by_label = {key: by_label[key] or list(_labelled(below, key)) for key in keys}
    signatures = [] if offices_below(tail) else tail_given(tail)
    by_signature = {key: list(_labelled(signatures, key)) for key in keys}
    there = [*attendance.present, *attendance.guests]
    index = People(there, (), "")
    names = words_of_names([*there, *attendance.absent])
    telling = [] if all(by_label.values()) else _telling(lines, later, names)
    chair = _first(
        by_label["chair"]
        or by_signature["chair"]
        or said(telling, "chair", index, lines)
        or _titled(there, _titles("chair_titles"), patterns("not_chair"), "chair")
        or [*signed_with(tail, _titles("chair_titles"), patterns("not_chair"), "chair")]
        or _titled(_own(there), _titles("chair_offices"), None, "chair")
    )
    others = [*by_label["approvers"], *by_signature["approvers"]]
    secretary = _first(
        by_label["secretary"]
        or by_signature["secretary"]
        or said(telling, "secretary", index, lines)
        or _titled(there, _titles("writer_titles"), None, "secretary")
        or _titled(there, _titles("secretary_titles"), None, "secretary")
        or _titled(there, _titles("secretary_offices"), None, "secretary")
        or [*signed_with(tail, _titles(*_WRITING), None, "secretary")]
        or signed_last(lines, tail, index, by_label["approvers"])
        or signed_among(lines, tail, index, [*others, *filter(None, [chair])])
        or signed_letter([*lines, *tail], index, _name_of(chair, index))
        or (
            [] if sender is None else [Fact(sender.values[0][0], sender.line.number, "mail-sender")]
        )
    )
    # Who was chosen; others sign as well.
    approvers = by_label["approvers"] or said(telling, "approver", index, lines)
    if not approvers:
        signed = by_signature["approvers"] or list(
            signed_with(tail, _titles("approver_titles"), None, "approvers")
        )
        leading = {fact.value for fact in (chair, secretary) if fact is not None}
        approvers = [fact for fact in signed if fact.value not in leading] or [
            fact for fact in signed if chair is None or fact.value != chair.value
        ]
    unique = {fact.value.casefold(): fact for fact in reversed(approvers)}
    return Officers(
        _whole_name(chair, index),
        _whole_name(secretary, index),
        tuple(fact for each in reversed(unique.values()) if (fact := _whole_name(each, index))),
    )


def _whole_name(fact: Fact | None, index: People) -> Fact | None:
    """Give an officer the full name that the list has for a first name, or behind an office."""
    if fact is None:
        return None
    known = index.person(fact.value)
    words = fact.value.split()
    for at in range(1, len(words)):
        # `Chair Hill`, `Vice Chair Hill`
        if known is None and is_title(words[at - 1]):
            known = index.person(" ".join(words[at:]))
    return fact._replace(value=known or fact.value)


def _name_of(fact: Fact | None, index: People) -> str | None:
    whole = _whole_name(fact, index)
    return None if whole is None else whole.value


def _telling(lines: Sequence[Line], later: Collection[int], names: frozenset[str]) -> list[Line]:
    """Return the lines that speak of officers, of this meeting; `names` are words of names."""
    told = list(run_on(list(with_elections(list(below_headings(lines))))))
    told = [
        each
        for each in told
        if each.kind in PROSE
        and (each.number not in later or patterns("approved_lines").match(each.text) is not None)
    ]
    told = [named_alone(each, names) for each in told]
    # Phrases of a whole series are told by its own words, those of one by the verb that it lacks.
    series = [each._replace(text=text) for each in told if (text := with_verbs(each.text))]
    return [one_by_one(each) for each in (*told, *series)]


def _first(facts: Iterable[Fact]) -> Fact | None:
    return next(iter(facts), None)


def _labelled(given: Sequence[Given], key: str) -> Iterator[Fact]:
    for each in given:
        if each.label != key:
            continue
        # Behind the room for a hand may stand which items were signed.
        values = [told for told in each.values if not _tells_numbers(told[0])]
        for value, line in values[: 1 if key != "approvers" else 6]:
            for part in divided(sentences_of_people(value)[0], inline=True):
                for entry in read_entry(part):
                    whole = " " in entry.name or line.number == each.line.number
                    if whole and nameable(entry) and _person_like(entry.name):
                        yield Fact(entry.name, line.number, f"{key}-label")


def _tells_numbers(value: str) -> bool:
    """Tell whether a value is of the numbers of items or pages: `Paragrafer 13–17`, `Items 1-9`."""
    return _NUMBERS.fullmatch(value.strip(" ._")) is not None


def _person_like(name: str) -> bool:
    few = (
        (name[:1].isupper() or name[:1] == "@")
        and len(name.split()) <= 4
        and not re.search(r"\d", name)
        and not _heads_other(name)
        and not is_organisation(name)
        and bare(name) not in listed("from_words") | listed("place_leads")
    )  # a name
    last = name.rpartition(" ")[2]
    # `Justeringens plats`, `Justerade §§`; `Bo Ek d.ä.` is one.
    other = not last[:1].isupper() and (len(last) > _SHORT_END or not last[:1].isalpha())
    few = few and (last == name or not other)
    return few and sum(each[:1].islower() for each in name.split()) < 2  # `Justeringen äger rum`


def _heads_other(words: str) -> bool:
    """Tell whether words are of a form's next field: `Justeringens tid`, `Bevis om anslag`."""
    plain = bare(words)
    other = plain in listed("notice_headings") or plain in listed("signature_headings")
    return other or label_of(words) is not None or _approval().match(plain) is not None


@cache
def _approval() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('approval_words')})")


def _own(people: Sequence[Person]) -> list[Person]:
    """Return those who are there for nobody: another body's president is a guest."""
    return [person for person in people if person.organisation is None]


def _titled(people: Sequence[Person], title: Shape, other: Search | None, key: str) -> list[Fact]:
    """Return those whose note is the title."""
    found: list[Fact] = []
    for person in people:
        note = person.note or ""
        if title.search(note) and (other is None or not other.search(note)):
            found.append(Fact(person.name, person.line, f"{key}-title"))
    return found
