"""The head of minutes: title, when and where, who led and who wrote."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.days import find_days
from bra.importing.labels import PEOPLE, Given, label_on, read_labels
from bra.importing.lines import Line
from bra.importing.meetingday import meeting_day, other_day
from bra.importing.record import Doubt, Fact, Foreign
from bra.importing.title import read_title
from bra.importing.words import bare, one_of
from bra.languages import codes
from bra.languages.cldr import time_range
from bra.languages.dates import any_of
from bra.languages.importing import all_of, all_words
from bra.languages.times import place_times, read_time

_LEADS: Final = re.compile(r"^(?:i|på|vid|hos|in|at)\s+", re.IGNORECASE)
_SHORT: Final = 3


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
    given = [*_from_front(foreign), *read_labels(lines)]
    title = read_title(foreign, lines)
    doubts: list[Doubt] = []
    date = meeting_day(foreign, given, lines, code, all_lines, doubts)
    time = _time(given, lines, code)
    place = _place(given, code) or _place_beside(lines, code)
    people = tuple(each for each in given if each.label in PEOPLE)
    officers = tuple(each for each in given if each.label in ("chair", "secretary", "approvers"))
    return Head(title, date, time, place, people, officers, tuple(doubts))


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
        if each.label in ("time", "when_where", "date", "place"):
            for value, line in each.values:
                times = [time for time, _, _ in place_times(value)]
                whole = read_time(value) if each.label == "time" else None
                if whole is not None or times:
                    return Fact(time_range(whole or times[0], code), line.number, "time-label")
    for line in lines:
        if line.kind in ("text", "atx") and not other_day(line.text) and len(line.text) < 120:
            times = [time for time, _, _ in place_times(line.text)]
            if times:
                return Fact(time_range(times[0], code), line.number, "time-head", "likely")
    return None


def _place(given: Sequence[Given], code: str) -> Fact | None:
    for wanted in ("place", "when_where", "time", "date"):
        for each in given:
            if each.label != wanted:
                continue
            for value, line in each.values:
                rest = without_times(value, code)
                if wanted in ("time", "date"):
                    # A label for the place says all of it; here it is what else stands there.
                    rest = _house(rest)
                if rest and (wanted == "place" or _placelike(rest)):
                    return Fact(rest, line.number, "place-label")
    return None


def _house(text: str) -> str:
    """Return a place with its room or address, without what else commas divide from it."""
    first = text.partition(",")[0]
    match = re.match(_further(), text[len(first) :], re.IGNORECASE)
    return first + match[0] if match is not None else first


def _place_beside(lines: Sequence[Line], code: str) -> Fact | None:
    """Return the place that stands beside date and time, behind or before them.

    `3 maj kl. 18 i matsalen` has it behind, `Styrelsemöte i matsalen den 3 maj` before.
    """
    for line in lines:
        label = label_on(line)
        if line.kind not in ("text", "atx") or other_day(line.text):
            continue
        if label is not None and label.label != "sheet":
            continue
        if label is not None and label.label in PEOPLE:
            break
        days = find_days(line.text, code)
        spans = [(start, end) for _, start, end in place_times(line.text)]
        led = bool(spans) and re.match(any_weekday(code), line.text, re.IGNORECASE)
        if not days and not led:
            continue
        spans += [(day.start, day.end) for day in days]
        place = next(
            (
                match["place"]
                for _, end in sorted(spans, reverse=True)
                if (match := _behind(line.text[end:])) is not None
            ),
            None,
        ) or _before(line.text[: min(start for start, _ in spans)])
        if place is not None:
            where = without_article(place.strip(" ,."))
            return Fact(where, line.number, "place-beside-date", "likely")
    return None


@cache
def _led() -> re.Pattern[str]:
    return re.compile(
        rf"\A[\s,.]*(?:{one_of('place_leads')})\s+"
        rf"(?P<place>[^.,;\d]{{2,59}}[^.,;\d\s](?:{_further()}\.?\s*\Z)?)",
        re.IGNORECASE,
    )


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(
        rf"\s*[,|]\s*(?P<place>(?:{_room()}|[^\W\d_][^\d,.]{{2,50}}?)(?:{_further()})?)\.?\s*",
        re.IGNORECASE,
    )


def _room() -> str:
    return rf"\w*(?:{one_of('room_words')})\s+[^\W_][^:;,.]{{0,30}}?"


def _further() -> str:
    """Return the pattern of a house's room and address: `, sal Eken`, `, Storgatan 5`."""
    address = r"(?-i:[A-ZÅÄÖ])[^\W\d_][^:;,.\d]{1,30}?(?:\s\d{1,4}\s?[a-z]?)?"
    return rf"(?:,\s+(?:{_room()}|{address})(?=,|\.?\s*\Z)){{1,2}}"


def _behind(rest: str) -> re.Match[str] | None:
    match = _led().match(rest)
    if match is not None and not _meets(match["place"]):
        return match
    match = _comma().fullmatch(rest)
    return match if match is not None and not _meets(match["place"]) else None


@cache
def _held() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{one_of('held_words')})\s+(?:\S+\s+){{0,4}}?(?:{one_of('place_leads')})\s+(?P<place>[^.;\d]{{3,60}})\Z",
        re.IGNORECASE,
    )


def _before(text: str) -> str | None:
    plain = _tied().sub("", text)
    match = _held().search(plain)
    return match["place"] if match is not None and not _meets(match["place"]) else None


@cache
def _tied() -> re.Pattern[str]:
    """Return the pattern of what ties a date to the words before it."""
    from bra.languages.cldr import calendar_words

    days = any_of(day for each in codes() for day in calendar_words(each).weekdays)
    return re.compile(rf"(?:[\s,]+(?:{days}|den|on|the|at|kl|kl\.))*[\s,]*\Z", re.IGNORECASE)


def _meets(place: str) -> bool:
    """Tell whether the words behind a preposition are of a body or a meeting: `i styrelsen`."""
    words = tuple(word for word in (*all_of("bodies"), *all_of("held_words")) if len(word) > _SHORT)
    found = bare(place)
    if found.endswith(words) or found.startswith(all_of("held_words")):
        return True
    return any(word.endswith(all_of("meeting_bodies")) for word in found.split())


def _placelike(text: str) -> bool:
    return any(map(str.isalpha, text)) and len(text) > 2  # a letter or two is a leftover


def without_times(value: str, code: str) -> str:
    """Return a text without its dates, clock times and what tied them to the rest."""
    spans = [(day.start, day.end) for day in find_days(value, code)]
    spans += [(start, end) for _, start, end in place_times(value)]
    for start, end in sorted(spans, reverse=True):
        value = f"{value[:start]}\0{value[end:]}"
    words = any_weekday(code)
    value = re.sub(
        rf"(?:{words})?\s*(?:den\s+|the\s+)?\0\s*(?:tim\w*|hrs?|o'clock)?",
        "\0",
        value,
        flags=re.IGNORECASE,
    )
    value = re.sub(r"(?:\s*[,;–-]?\s*\bkl(?:ockan|\.)?\s*)(?=\0|$)", "", value, flags=re.IGNORECASE)
    value = re.sub(r"(?:[\s,;.:–-]*\0[\s,;:.–-]*)+", "\0", value)
    pieces = [piece.strip(" ,;:–-") for piece in value.split("\0")]
    whole = next((piece for piece in pieces if len(piece) > 1), "")
    return without_article(_LEADS.sub("", whole).strip(" .,;"))


def without_article(place: str) -> str:
    """Return a place without the article before it: `the Community Hall`."""
    flags = re.IGNORECASE if place.isupper() else 0
    return re.sub(rf"\A(?:{one_of('definite_articles')})\s+", "", place, flags=flags)


@cache
def any_weekday(code: str) -> str:
    """Return the pattern of a weekday's name."""
    from bra.languages.cldr import calendar_words

    return rf"(?<!\w)(?:{any_of(calendar_words(code).weekdays)})(?!\w)"
