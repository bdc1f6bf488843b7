"""The head of minutes: title, when and where, who led and who wrote."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.days.find import find_days
from bra.importing.head.heldwhere import place_said
from bra.importing.head.labelled import PEOPLE, Given
from bra.importing.head.labels import read_labels
from bra.importing.head.meetingday import meeting_day, other_day
from bra.importing.head.place import place_beside
from bra.importing.head.placewords import (
    ZONE,
    any_weekday,
    behind_held,
    clock_times,
    further,
    greets,
    says_held,
    without_article,
)
from bra.importing.head.roomlabels import place_of_those_there
from bra.importing.head.title import read_title
from bra.importing.head.told import sentences_of_people
from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, listed, one_of, patterns
from bra.importing.record import Doubt, Fact, Foreign
from bra.languages.cldr import time_range
from bra.languages.importing import all_of, all_words
from bra.languages.times import read_time
from bra.model.meeting import TimeRange

_LONGEST: Final = 160
_FEW_WORDS: Final = 3
_WHEN: Final = ("date", "time", "place", "when_where")
_SENTENCE_END: Final = compiled(r"\.\s|\.\Z")
_UNTIL: Final = compiled(r"\d\s*[–-]\s*[^\W\d]")
_READ_AS_LETTER: Final = compiled(
    r"(?<!\w)[OoIl](?=\d[.:]\d\d(?!\d))|(?<=\d)[OoIl](?=[.:]\d\d(?!\d))"
    r"|(?<=\d[.:])[Oo](?=[\dOo](?!\w))|(?<=\d[.:]\d)[Oo](?!\w)|(?<=\d[.:][Oo])[Oo](?!\w)"
)


class Head(NamedTuple):
    """Hold what a head gives, the labels of people left for the attendance."""

    title: Fact | None
    date: Fact | None
    time: Fact | None
    place: Fact | None
    people: tuple[Given, ...]
    officers: tuple[Given, ...]
    doubts: tuple[Doubt, ...]


def read_head(
    foreign: Foreign, lines: Sequence[Line], code: str, all_lines: Sequence[Line]
) -> Head:
    """Read the lines above the first item."""
    given = [*_from_front(foreign), *map(_own_day, read_labels(lines))]
    title = read_title(foreign, lines)
    doubts: list[Doubt] = []
    date = meeting_day(foreign, given, lines, code, all_lines, doubts)
    time = _time(given, lines, code)
    place = _place(given, code) or _place_told(lines, code) or place_of_those_there(given)
    people = tuple(each for each in given if each.label in PEOPLE)
    officers = tuple(each for each in given if each.label in ("chair", "secretary", "approvers"))
    return Head(title, date, time, place, people, officers, tuple(doubts))


def _place_told(lines: Sequence[Line], code: str) -> Fact | None:
    """Return the place that no label gives; a sentence says it more surely than a letterhead."""
    beside, said = place_beside(lines, code), place_said(lines, code)
    return beside if said is None or (beside and beside.line == said.line) else said


def _own_day(given: Given) -> Given:
    """Return a label without lines below it that are of another day: when the notice was sent."""
    if given.label not in _WHEN:
        return given
    values = (each for each in given.values if each[1] is given.line or not other_day(each[0]))
    return given._replace(values=tuple((_with_digits(text), line) for text, line in values))


def _with_digits(text: str) -> str:
    """Return a text with the digits of its hours that were read from paper as letters: `O9.00`."""
    return _READ_AS_LETTER.sub(lambda match: "0" if match[0] in "Oo" else "1", text)


def _from_front(foreign: Foreign) -> list[Given]:
    """Return the keys of front matter as labels."""
    found: list[Given] = []
    for key, values, number in foreign.front:
        label = all_words("labels").get(key)
        if label is not None and values:
            raw = foreign.lines[number - 1] if number <= len(foreign.lines) else ""
            line = Line(number, raw, raw.strip(), 0, "text")
            found.append(Given(label, key, line, tuple((value, line) for value in values)))
    return found


def _time(given: Sequence[Given], lines: Sequence[Line], code: str) -> Fact | None:
    for each in given:
        if each.label in _WHEN:
            for value, line in each.values:
                time = (read_time(value) if each.label == "time" else None) or _span(value)
                if time is not None:
                    return Fact(time_range(_to_end(time, lines), code), line.number, "time-label")
    # When somebody came or went stands among the people.
    people = {
        line.number
        for each in given
        if each.label in PEOPLE
        for line in (each.line, *(line for _, line in each.values))
    }
    for line in lines:
        text = line.text
        if line.number in people or len(text) >= _LONGEST:
            text, *more = sentences_of_people(text)
            if line.number in people and not (more and _says_held(text)):
                continue
        if line.kind in ("text", "atx") and not other_day(text) and len(text) < _LONGEST:
            time = _span(text)
            if time is not None:
                time = _to_end(time, lines)
                return Fact(time_range(time, code), line.number, "time-head", "likely")
    return None


def _span(text: str) -> TimeRange | None:
    """Return the first clock time of a text, to that at which a word behind it says it ended."""
    times = clock_times(_until_about().sub("–", text) if _UNTIL.search(text) else text)
    if not times:
        return None
    (first, begin, end), *others = times
    for later, start, _ in others[:1]:
        between = text[end:start].strip().casefold()
        ended = patterns("ending_words").search(text[end:start]) is not None
        ended = ended or (between in listed("range_joiners") and _says_between(text[:begin]))
        if ended and first.end is None and later.end is None and later.start > first.start:
            return TimeRange(first.start, later.start)
    return first


def _says_between(text: str) -> bool:
    """Tell whether a word for a span stands before its first time: `mellan kl. 18 och kl. 20`."""
    return either("range_leads", after=r"(?:\s+\w+\.?)?\s*\Z").search(text) is not None


def _to_end(begun: TimeRange, lines: Sequence[Line]) -> TimeRange:
    """Return a time to when a line of its own says that the meeting ended: `Avslutades: 21.20`."""
    for line in lines if begun.end is None else ():
        if not line.text[-1:].isdecimal() and "m" not in line.text[-3:]:
            continue
        label, colon, value = line.text.partition(":")
        if colon and len(label.split()) <= _FEW_WORDS and patterns("ending_words").search(label):
            end = next((each.start for each, _, _ in clock_times(f"kl. {value.strip()}")), "")
            return begun._replace(end=end) if end > begun.start else begun
    return begun


@cache
def _until_about() -> re.Pattern[str]:
    """Return the pattern of a dash before an end that is not exact: `13.15 - ca 16`."""
    return compiled(rf"\s*[–-]\s*(?:{one_of('roughly')})\s*(?=\d)", re.IGNORECASE)


def _place(given: Sequence[Given], code: str) -> Fact | None:
    for wanted in ("place", "when_where", "time", "date"):
        for each in given:
            if each.label != wanted:
                continue
            for value, line in each.values:
                # Behind a label for the time a bare hour is one: `Kl. 9-10.30 i matsalen`.
                bare_hour = wanted == "time" and value[:1].isdecimal()
                told = _without_hours_told(value) if wanted == "place" else value
                rest = without_times(f"kl. {told}" if bare_hour else told, code)
                if wanted in ("time", "date"):
                    # A label for the place says all of it; here it is what else stands there.
                    rest = ZONE.sub("", _house(rest.partition(". ")[0])).strip()
                if wanted != "place" and _SENTENCE_END.search(value) and _says_held(rest):
                    continue
                if rest and (wanted == "place" or _placelike(rest)):
                    return Fact(behind_held(rest), line.number, "place-label")
    return _online(given)


def _without_hours_told(place: str) -> str:
    """Return a place without a sentence behind it that tells an hour: `Salen. Paus 14.40`."""
    first, *more = sentences_of_people(place)
    return first if any(map(clock_times, more)) else place


def _online(given: Sequence[Given]) -> Fact | None:
    """Return where those are who meet without a place, when only the form tells: `Form: Zoom`."""
    for each in given:
        if each.label == "sheet" and bare(each.word) in listed("form_labels"):
            for value, line in each.values[:1]:
                if bare(value) in listed("online_places"):
                    return Fact(value.strip(), line.number, "place-label", "likely")
    return None


def _says_held(text: str) -> bool:
    """Tell whether a text is a sentence about the meeting, and no mere place."""
    return says_held().search(text) is not None


def _house(text: str) -> str:
    """Return a place with its room or address, without what else commas divide from it."""
    first = text.partition(",")[0]
    match = re.match(further(), text[len(first) :], re.IGNORECASE)
    return first + match[0] if match is not None else first


def _placelike(text: str) -> bool:
    # A letter or two is a leftover.
    return any(map(str.isalpha, text)) and len(text) > 2 and not greets(text)


@cache
def _lone_lead() -> re.Pattern[str]:
    return compiled(rf"^(?:{one_of('lone_leads')})\s+", re.IGNORECASE)


def without_times(value: str, code: str) -> str:
    """Return a text without its dates, clock times and what tied them to the rest."""
    spans = [(day.start, day.end) for day in find_days(value, code)]
    spans += [(start, end) for _, start, end in clock_times(value)]
    for start, end in sorted(spans, reverse=True):
        value = f"{value[:start]}\0{value[end:]}"
    if spans:
        value = re.sub(
            rf"(?:{any_weekday(code)})?\s*(?:(?:{one_of('definite_articles')})\s+)?\0"
            rf"\s*(?:{'|'.join(all_of('hour_nouns'))})?",
            "\0",
            value,
            flags=re.IGNORECASE,
        )
    value = re.sub(r"(?:\s*[,;–-]?\s*\bkl(?:ockan|\.)?\s*)(?=\0|$)", "", value, flags=re.IGNORECASE)
    value = re.sub(r"(?:[\s,;.:–-]*\0[\s,;:.–-]*)+", "\0", value)
    pieces = [piece.strip(" ,;:–-") for piece in value.split("\0")]
    whole = next((piece for piece in pieces if len(piece) > 1), "")
    return without_article(_lone_lead().sub("", whole).strip(" .,;"))
