"""Whom sentences name as having led, written or been chosen to approve."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache, reduce
from operator import or_
from typing import Final

from bra.importing.cues import cues_in
from bra.importing.lines import Line
from bra.importing.names import ARTICLE, is_title, without_brackets
from bra.importing.people import read_entry
from bra.importing.phrases import ANYBODY, any_phrase
from bra.importing.record import Fact
from bra.importing.shapes import Shape
from bra.importing.told import sentences_of_people
from bra.importing.who import People
from bra.importing.words import and_or_comma, bare, joiners, listed, name_pattern
from bra.languages.dates import any_of
from bra.languages.importing import all_of

_FULL: Final = 55
_SHORT: Final = 3


def said(lines: Sequence[Line], key: str, index: People, sources: Sequence[Line]) -> list[Fact]:
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
                        match["who"], index, there, led=match.start("who") > match.start()
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
    vice = any_of(word for word in all_of("vice") if len(word) > _SHORT)
    one = rf"(?:(?:{vice})\s+[^\W\d_]+|(?-i:{name_pattern()}){party}|@[\w-]+)"
    return rf"{one}(?:(?:,\s+|\s+(?:{joiners()})\s+){one})*"


def _resolved(words: str, index: People, there: Collection[str], *, led: bool) -> list[str]:
    """Return the people of a phrase; the names that it is `led` by end with their sentence.

    An office is somebody when it stands for one in the list of those who were `there`.
    """
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
        if person is None and is_title(office := ARTICLE.sub("", name)):
            # `The Chair`
            found += [each for each in there if each.casefold() == office.casefold()]
            continue
        found.append(person or name)
    return found


def run_on(lines: Sequence[Line]) -> Iterator[Line]:
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
