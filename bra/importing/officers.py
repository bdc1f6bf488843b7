"""Who led the meeting, who wrote, who was chosen to approve."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache, reduce
from operator import or_
from typing import Final, NamedTuple

from bra.importing.attendance import Attendance
from bra.importing.cues import cues_in
from bra.importing.division import divided
from bra.importing.elections import PROSE, with_elections
from bra.importing.entries import nameable
from bra.importing.labelled import Given
from bra.importing.labelsapart import stands_for
from bra.importing.lines import Line
from bra.importing.names import ARTICLE, is_title, looks_like_entry, without_brackets
from bra.importing.parts import tail_given
from bra.importing.people import read_entry
from bra.importing.phrases import ANYBODY, any_phrase, speaks_of_officers
from bra.importing.record import Fact, Person
from bra.importing.shapes import Search, Shape
from bra.importing.told import sentences_of_people
from bra.importing.who import People
from bra.importing.words import (
    and_or_comma,
    bare,
    joiners,
    label_of,
    listed,
    name_pattern,
    one_of,
    patterns,
)
from bra.languages.importing import all_of

_STROKE: Final = re.compile(
    r"(?:/{1,2}|[–—])\s*(?P<who>[A-ZÅÄÖ][\w’'-]+(?:\s+[A-ZÅÄÖ][\w’'.-]*){0,2})\s*/?"
)
_SIGNED: Final = re.compile(r"\A[^\W\d_]+:\s+")
_FULL: Final = 55
_SHORT_END: Final = 4
_PLURAL_SPACES: Final = re.compile(r"\t|\s{2,}")


@cache
def _titles(field: str) -> Shape:
    return Shape(rf"(?<![\w-])(?:{'|'.join(all_of(field))})(?![\w-])", re.IGNORECASE)


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
) -> Officers:
    """Find the officers: by label, by what the text says, by title in the list, by signature.

    `later` are the numbers of lines about the next meeting, which others may lead.
    """
    keys = ("chair", "secretary", "approvers")
    by_label = {key: list(_labelled(given, key)) for key in keys}
    by_signature = {key: list(_labelled(tail_given(tail), key)) for key in keys}
    there = [*attendance.present, *attendance.guests]
    index = People(there, (), "")
    signed_last = _signed_last(lines)
    telling = [
        line
        for line in _run_on(list(with_elections(lines)))
        if line.kind in PROSE and line.number not in later and speaks_of_officers(line.text)
    ]
    chair = _first(
        by_label["chair"] or by_signature["chair"],
        _said(telling, "chair", index, lines),
        _titled(there, _titles("chair_titles"), patterns("not_chair"), "chair"),
        list(_signed(tail, _titles("chair_titles"), patterns("not_chair"), "chair")),
    )
    secretary = _first(
        by_label["secretary"] or by_signature["secretary"],
        _said(telling, "secretary", index, lines),
        _titled(there, _titles("secretary_titles"), None, "secretary"),
        list(_signed(tail, _titles("secretary_titles"), None, "secretary")),
        signed_last,
    )
    # Who was chosen; others sign as well.
    signed = by_signature["approvers"] or list(
        _signed(tail, _titles("approver_titles"), None, "approvers")
    )
    leading = {fact.value for fact in (chair, secretary) if fact is not None}
    signed = [fact for fact in signed if fact.value not in leading] or signed
    approvers = by_label["approvers"] or _said(telling, "approver", index, lines) or signed
    unique = {fact.value.casefold(): fact for fact in reversed(approvers)}
    return Officers(
        _whole_name(chair, index),
        _whole_name(secretary, index),
        tuple(fact for each in reversed(unique.values()) if (fact := _whole_name(each, index))),
    )


def _whole_name(fact: Fact | None, index: People) -> Fact | None:
    """Give an officer the full name that the list has for a first name."""
    if fact is None:
        return None
    return fact._replace(value=index.person(fact.value) or fact.value)


def _first(*options: Sequence[Fact]) -> Fact | None:
    return next((facts[0] for facts in options if facts), None)


def _labelled(given: Sequence[Given], key: str) -> Iterator[Fact]:
    for each in given:
        if each.label != key:
            continue
        for value, line in each.values[: 1 if key != "approvers" else 6]:
            for part in divided(sentences_of_people(value)[0], inline=True):
                for entry in read_entry(part):
                    whole = " " in entry.name or line.number == each.line.number
                    if whole and nameable(entry) and _person_like(entry.name):
                        yield Fact(entry.name, line.number, f"{key}-label")


def _person_like(name: str) -> bool:
    few = (
        (name[:1].isupper() or name[:1] == "@")
        and len(name.split()) <= 4
        and not re.search(r"\d", name)
        and not _heads_other(name)
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
    return re.compile(rf"(?:{one_of('approval_words')})")


def _said(lines: Sequence[Line], key: str, index: People, sources: Sequence[Line]) -> list[Fact]:
    """Return whom sentences name as having led, written or been chosen.

    `sources` are the lines that the texts were put together from.
    """
    found: list[Fact] = []
    there = {person.name for person in index.people}
    # The words of all phrases are known before those of a line are asked for.
    phrases = [
        (shape, shape.bit, beside)
        for shape, beside in zip(_phrases(key), _beside_names(key), strict=True)
    ]
    asked = [(line, cues_in(line.text)) for line in lines if not any_phrase(key).misses(line.text)]
    every = reduce(or_, (cues for _, cues in asked), 0)
    for shape, bit, beside in phrases:
        for line, cues in asked if every & bit else ():
            if not cues & bit or beside.search(line.text) is None:
                continue
            for match in shape.finditer(line.text):
                found += [
                    Fact(
                        name,
                        _number_at(line, match.start("who"), sources),
                        f"{key if key != 'approver' else 'approvers'}-sentence",
                        "likely",
                    )
                    for name in _resolved(
                        match["who"], index, led=match.start("who") > match.start()
                    )
                    if " " in name or name in there or name.startswith("@")
                ]
        if found and key != "approver":
            break
    return found


@cache
def _phrases(key: str) -> tuple[Shape, ...]:
    who = f"(?P<who>{_names_pattern()})"
    phrases = all_of(f"{key}_phrases")
    return tuple(
        Shape(each.replace("{who}", who), re.IGNORECASE, each.replace("{who}", ANYBODY))
        for each in phrases
    )


@cache
def _beside_names(key: str) -> tuple[Shape, ...]:
    """Return the patterns of what stands before the name of a phrase, or else behind it.

    A name may begin at any capital letter, and its pattern is long; what stands beside it is made,
    and found or missed, much sooner.
    """
    led = (each.partition("{who}") for each in all_of(f"{key}_phrases"))
    return tuple(Shape(before or rest, re.IGNORECASE) for before, _, rest in led)


def _names_pattern() -> str:
    party = r"(?:\s\([^\W\d_]{1,3}\))?"
    one = rf"(?:(?-i:{name_pattern()}){party}|@[\w-]+)"
    return rf"{one}(?:(?:,\s+|\s+(?:{joiners()})\s+){one})*"


def _resolved(words: str, index: People, *, led: bool) -> list[str]:
    """Return the people of a phrase; the names that it is `led` by end with their sentence."""
    found: list[str] = []
    for part in and_or_comma().split(sentences_of_people(words)[0 if led else -1]):
        # `Justering: Bo Ek utses att justera`
        name = without_brackets(part.rpartition(": ")[2])[0].rstrip(".,")
        person = index.person(name)
        if person is None and " " in name and not name.startswith("@"):
            # `President Ann Hill`
            name = next((entry.name for entry in read_entry(name)), name)
            person = index.person(name)
        if (
            person is None
            and " " not in name
            and bare(name) in listed("bodies") | listed("nobody") | listed("pronouns")
        ):
            continue
        if person is None and is_title(ARTICLE.sub("", name)):
            # `The Chair`
            continue
        found.append(person or name)
    return found


def _titled(people: Sequence[Person], title: Shape, other: Search | None, key: str) -> list[Fact]:
    """Return those whose note is the title."""
    found: list[Fact] = []
    for person in people:
        note = person.note or ""
        if title.search(note) and (other is None or not other.search(note)):
            found.append(Fact(person.name, person.line, f"{key}-title"))
    return found


def _signed(tail: Sequence[Line], title: Shape, other: Search | None, key: str) -> Iterator[Fact]:
    """Return who signed with a title: the line above it, or below, or beside it."""
    words = _uncolumned([line for line in tail if line.text and line.kind != "rule"])
    for at, line in enumerate(words):
        entries = read_entry(_SIGNED.sub("", line.text)) if "," in line.text else ()
        if len(entries) == 1 and entries[0].note and title.fullmatch(entries[0].note):
            yield Fact(entries[0].name, line.number, f"{key}-signature", "likely")
            continue
        match = title.match(line.text) or _lead_of(key).match(line.text)
        if label_of(line.text) not in (None, key):
            # `Minutes` is who wrote, and `Minutes checked by` who approved.
            continue
        if match is None or (other is not None and other.search(line.text)):
            continue
        beside = line.text[match.end() :].strip(" :,._–-")
        for text, number in (
            (beside, line.number),
            *(
                (words[near].text, words[near].number)
                for near in (at - 1, at + 1)
                if 0 <= near < len(words)
            ),
        ):
            if looks_like_entry(text, strict=True):
                yield Fact(read_entry(text)[0].name, number, f"{key}-signature", "likely")
                if key == "approvers" and number > line.number:
                    yield from _more_signed(words[at + 2 :])
                break


def _more_signed(lines: Sequence[Line]) -> Iterator[Fact]:
    """Yield who else signed below the same words, each with no office of her own."""
    for line in lines:
        if "," in line.text or not looks_like_entry(line.text, strict=True):
            return
        yield Fact(line.text, line.number, "approvers-signature", "likely")


def _signed_last(lines: Sequence[Line]) -> list[Fact]:
    """Return who set a name behind a stroke at the very end, as who writes a letter does."""
    last = next((line for line in reversed(lines) if not line.blank), None)
    match = _STROKE.fullmatch(last.text) if last is not None else None
    if last is None or match is None:
        return []
    return [Fact(match["who"].strip(), last.number, "secretary-signature", "likely")]


def _run_on(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines, those of running text that were broken where they were full put together."""
    held: Line | None = None
    last: Line | None = None
    for line in lines:
        if held is not None and last is not None and _goes_on(last, line):
            held = held._replace(text=f"{held.text} {line.text}")
        else:
            if held is not None:
                yield held
            held = line
        last = line
    if held is not None:
        yield held


def _goes_on(last: Line, line: Line) -> bool:
    """Tell whether a line is the rest of a sentence that the one before it begins."""
    if last.kind != "text" or line.kind != "text" or line.number != last.number + 1:
        return False
    full = len(last.text) >= _FULL and last.text[-1] not in ".!?:;"
    return full and line.text[:1].isalpha() and not (line.under or "  " in line.text)


def _number_at(line: Line, place: int, sources: Sequence[Line]) -> int:
    """Return the number of the line that a place in texts put together stands on."""
    number = line.number
    lengths = {each.number: len(each.text) for each in sources}
    while place > lengths.get(number, place):
        place -= lengths[number] + 1
        number += 1
    return number


def _uncolumned(lines: Sequence[Line]) -> list[Line]:
    """Return signatures set side by side as if they stood below one another."""
    found: list[Line] = []
    held: list[list[Line]] = []
    for line in lines:
        cells = [cell.strip() for cell in _PLURAL_SPACES.split(line.text) if cell.strip()]
        if len(cells) < 2:  # one column
            found += [each for column in held for each in column] + [line]
            held = []
            continue
        if len(held) != len(cells):
            found += [each for column in held for each in column]
            held = [[] for _ in cells]
        for column, cell in zip(held, cells, strict=True):
            column.append(line._replace(text=cell))
    return found + [each for column in held for each in column]


@cache
def _lead_of(key: str) -> Shape:
    """Return the pattern of the words that stand above a signature."""
    return Shape(rf"(?:{'|'.join(map(re.escape, stands_for(key)))})(?!\w)", re.IGNORECASE)
