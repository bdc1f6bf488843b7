"""Whom sentences name as having led, written or been chosen to approve."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.acting.phrases import ANYBODY, speaks_of_officers
from bra.importing.acting.who import People
from bra.importing.head.people import read_entry
from bra.importing.head.told import sentences_of_people
from bra.importing.lines.line import Line
from bra.importing.names.looks import article, is_title, without_brackets
from bra.importing.patterns.kept import any_of
from bra.importing.patterns.shapes import Shape, Worded
from bra.importing.patterns.words import (
    CAPITAL,
    and_or_comma,
    bare,
    joiner,
    joiners,
    listed,
    name_pattern,
    one_of,
)
from bra.importing.record import Fact
from bra.languages.importing import all_of

_FULL: Final = 55
_SHORT: Final = 3


def said(lines: Sequence[Line], key: str, index: People, sources: Sequence[Line]) -> list[Fact]:
    """Return whom sentences name as having led, written or been chosen.

    `sources` are the lines that the texts were put together from.
    """
    found: list[Fact] = []
    there = {person.name for person in index.people}
    asked = [(phrase, line) for line in lines for phrase in _by_words(key).of(line.text)]
    asked.sort(key=lambda each: each[0].rank)
    last = -1
    lengths: dict[int, int] = {}
    for phrase, line in asked:
        if found and key != "approver" and phrase.rank > last:
            break
        last = phrase.rank
        if phrase.beside.look(line.text) is None:
            continue
        for match in phrase.whole.finditer(line.text):
            if _begins_another(match):
                continue
            lengths = lengths or {each.number: len(each.text) for each in sources}
            found += [
                Fact(
                    name,
                    _number_at(line, match.start("who"), lengths),
                    f"{key if key != 'approver' else 'approvers'}-sentence",
                    "likely",
                )
                for name in _resolved(
                    _of_verb(match, several=key == "approver"),
                    index,
                    there,
                    led=match.start("who") > match.start(),
                )
                if " " in name or name in there or name.startswith("@")
            ]
    return found


def _of_verb(match: re.Match[str], *, several: bool) -> str:
    """Return the names of a phrase that are its own: `Anteckningar Anna Ek, Bo Al ledde`.

    Where nothing but a comma joins the names before a verb of one, the first is of something else,
    and so it is behind a word for who did that, and before a word that tells of the last alone.
    """
    who = match["who"]
    both = joiner().split(who)
    behind = match.string[match.end("who") :].strip(" ,").partition(" ")[0]
    if not several and behind.casefold() in listed("relatives"):
        # `Anna, Bo och Cia, som skrev`
        return and_or_comma().split(who)[-1]
    if several or match.start("who") > match.start():
        return who
    before = match.string[: match.start("who")].rpartition(" ")[0].rpartition(" ")[2]
    if len(both) > 1 and before.casefold() in listed("by_whom"):
        # `leddes av Anna och Bo antecknade`
        return both[-1]
    if len(both) > 1:
        return who
    return who.rpartition(", ")[2]


def _begins_another(match: re.Match[str]) -> bool:
    """Tell whether what is said behind a name is of the next sentence: `valdes Bo. Till att`."""
    behind = match.end("who") < match.end()
    if behind and match["who"].endswith(".") and len(match["who"].split()[-1]) > _SHORT:
        # `ledde Bo Ek. För protokollet`; an initial ends so as well.
        return True
    within = match.start() < match.start("who") and match.end("who") < match.end()
    return within and len(sentences_of_people(match["who"])) > 1


class _Phrase(NamedTuple):
    """Hold a phrase about an office: its place among the others, itself, what it has beside names.

    A name may begin at any capital letter, and its pattern is long; what stands before the name,
    or else behind it, is made, and found or missed, much sooner.
    """

    rank: int
    whole: Shape
    beside: Shape


@cache
def _phrases(key: str) -> tuple[_Phrase, ...]:
    """Return the phrases about an office, those first that outdo the others."""
    who = f"(?P<who>{_names_pattern()})"
    found: list[_Phrase] = []
    for rank, each in enumerate(all_of(f"{key}_phrases")):
        whole = Shape(each.replace("{who}", who), re.IGNORECASE, each.replace("{who}", ANYBODY))
        before, _, behind = each.partition("{who}")
        found.append(_Phrase(rank, whole, Shape(before or behind, re.IGNORECASE)))
    return tuple(found)


@cache
def _by_words(key: str) -> Worded[_Phrase]:
    return Worded(*((phrase.whole, phrase) for phrase in _phrases(key)))


def _names_pattern() -> str:
    party = r"(?:\s\([^\W\d_]{1,3}\))?"
    vice = any_of(word for word in all_of("vice") if len(word) > _SHORT)
    word = rf"(?-i:{CAPITAL})[\w-]+"
    post = rf"{word}\s+(?:{one_of('post_for')})\s+{word}"
    one = rf"(?:(?:{vice})\s+[^\W\d_]+|{post}|(?-i:{name_pattern()}){party}|@[\w-]+)"
    return rf"{one}(?:(?:,\s+|\s+(?:{joiners()})\s+){one})*"


def _resolved(words: str, index: People, there: Collection[str], *, led: bool) -> list[str]:
    """Return the people of a phrase; the names that it is `led` by end with their sentence.

    An office is somebody when it stands for one in the list of those who were `there`.
    """
    found: list[str] = []
    for part in and_or_comma().split(sentences_of_people(words)[0 if led else -1]):
        # `Justering: Bo Ek utses att justera`
        name = without_brackets(part.rpartition(": ")[2])[0].rstrip(".,")
        first, _, rest = name.partition(" ")
        if first.casefold() in listed("writer_words"):
            continue
        # `Att Bo Ek utses`: a clause of a decision may begin a line.
        name = rest if rest and first.casefold() in listed("clause") else name
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
        if person is None and _is_post(name) and name not in there:
            continue
        if person is None and is_title(office := article().sub("", name)):
            # `The Chair`
            found += [each for each in there if each.casefold() == office.casefold()]
            continue
        found.append(person or name)
    return found


def _is_post(name: str) -> bool:
    """Tell whether words are a post with what it is for, and no name: `Head of Events`."""
    return not listed("post_for").isdisjoint(name.split())


def run_on(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines that speak of officers, each put together with what it was broken from.

    Lines of running text are broken where they are full.
    """
    end = 0
    for at, line in enumerate(lines):
        if at < end or not speaks_of_officers(line.text):
            continue
        start, end = at, at + 1
        while start and _goes_on(lines[start - 1], lines[start]):
            start -= 1
        while end < len(lines) and _goes_on(lines[end - 1], lines[end]):
            end += 1
        text = " ".join([each.text for each in lines[start:end]])
        yield lines[start]._replace(text=text)


def _goes_on(last: Line, line: Line) -> bool:
    """Tell whether a line is the rest of a sentence that the one before it begins."""
    if last.kind != "text" or line.kind != "text" or line.number != last.number + 1:
        return False
    full = len(last.text) >= _FULL and last.text[-1] not in ".!?:;"
    return full and line.text[:1].isalpha() and not (line.under or "  " in line.text)


def _number_at(line: Line, place: int, lengths: Mapping[int, int]) -> int:
    """Return the number of the line that a place in texts put together stands on.

    `lengths` are those of the lines by their numbers.
    """
    number = line.number
    if len(line.text) <= _FULL:
        # Only what was full was put together with the next.
        return number
    while place > lengths.get(number, place):
        place -= lengths[number] + 1
        number += 1
    return number
