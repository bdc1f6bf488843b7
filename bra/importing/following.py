"""What minutes say of the next meeting: when, where, and what is put forward for it."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Final, NamedTuple

from bra.importing.cues import Shape
from bra.importing.days import Day, find_days
from bra.importing.head import any_weekday, without_times
from bra.importing.lines import Line
from bra.importing.people import looks_like_entry
from bra.importing.prose import Sentence
from bra.importing.record import Fact, Following, Topic
from bra.importing.who import People
from bra.importing.words import bare, either, listed, one_of
from bra.languages.cldr import time_range
from bra.languages.importing import all_of
from bra.languages.times import place_times

_BRACKET: Final = re.compile(r"\s*\((?P<inside>[^()]*)\)\s*\.?\s*\Z")
_NUMBER: Final = re.compile(r"\A\(?\d{1,2}[.)]\s+")
_INVITED: Final = re.compile(
    r",?\s*(?:inbjud(?:en|na|et)|invited|föredragande|föredrar|presenterar)\b", re.IGNORECASE
)
_JOINED: Final = re.compile(r"\s*(?:,|;|\s+(?:och|and|samt|&)\s+)\s*")
_LAST_AND: Final = re.compile(r"\s+(?:och|and|samt)\s+")
_SENTENCES: Final = re.compile(r"[.!?]\s+[A-ZÅÄÖ]")
_LONGEST_TOPIC: Final = 160


class Section(NamedTuple):
    """Hold the section about the next meeting: its heading's text and line, its lines."""

    heading: str
    line: int
    lines: tuple[Line, ...]
    sentences: tuple[Sentence, ...]


def read_following(
    section: Section | None,
    sentences: Sequence[Sentence],
    day: str | None,
    place: str | None,
    people: People,
    code: str,
) -> Following:
    """Read the section about the next meeting, or else the sentence that speaks of it."""
    found = Following()
    if section is not None:
        texts = [(section.heading, section.line)] + [
            (each.text, each.line)
            for each in section.sentences
            if each.kind != "entry" or _says_when(each.text)
        ]
        for text, line in texts[:7]:
            found = _when(found, text, line, day, place, code, named=True)
        topics = _topics(section, people)
        found = found._replace(topics=topics)
    if found.date is None:
        for sentence in sentences:
            if _mention().search(sentence.text):
                tail = sentence.text[_mention_start(sentence.text) :]
                found = _when(found, tail, sentence.line, day, place, code, named=False)
                if found.date is not None:
                    break
    if not found.topics:
        found = found._replace(topics=_topics_of_sentences(section, sentences, people))
    return found


@cache
def _mention() -> Shape:
    return Shape(rf"(?<!\w)(?:{one_of('next_headings')})(?!\w)", re.IGNORECASE)


def _mention_start(text: str) -> int:
    match = _mention().search(text)
    return match.start() if match is not None else 0


def _when(
    found: Following,
    text: str,
    line: int,
    day: str | None,
    place: str | None,
    code: str,
    *,
    named: bool,
) -> Following:
    """Add what a text says of date, time and place, as far as that is not known."""
    days = [each for each in find_days(text, code) if _is_next(each, day)]
    if found.date is None and days and (named or _near_mention(days[0])):
        iso = _after(days[0], day)
        if iso is not None:
            found = found._replace(
                date=Fact(
                    iso,
                    line,
                    "next-section" if named else "next-sentence",
                    "explicit" if named else "likely",
                )
            )
    if found.date is None or line - found.date.line not in (0, 1, 2):
        return found if not named else _same_place(found, text, line, place)
    if found.time is None:
        times = place_times(text)
        if times:
            found = found._replace(time=Fact(time_range(times[0][0], code), line, "next-section"))
    if found.place is None:
        found = _place(found, text, line, place, code)
    return found


def _same_place(found: Following, text: str, line: int, place: str | None) -> Following:
    if found.place is None and place and either("same_place").search(text):
        return found._replace(place=Fact(place, line, "next-same-place"))
    return found


def _is_next(each: Day, day: str | None) -> bool:
    iso = each.iso
    return iso is None or day is None or iso > day


def _near_mention(day: Day) -> bool:
    return day.start < 60  # farther on it is another day


def _after(each: Day, day: str | None) -> str | None:
    """Return the first such day after the meeting."""
    if each.year is not None:
        return each.iso
    if day is None:
        return None
    first = date.fromisoformat(day)
    for year in range(first.year, first.year + 9):
        iso = each._replace(year=year).iso
        if iso is not None and iso > day:
            return iso
    return None


def _place(found: Following, text: str, line: int, place: str | None, code: str) -> Following:
    if either("same_place").search(text):
        same = Fact(place, line, "next-same-place") if place else None
        return found._replace(place=same)
    head = re.split(r"\.\s+(?=[A-ZÅÄÖ])|[.!?]\Z", text)[0]
    lead = re.split(rf"(?<!\w)(?:{one_of('topic_leads')})\s*:", head, flags=re.IGNORECASE)[0]
    spans = [each.end for each in find_days(lead, code)] + [end for _, _, end in place_times(lead)]
    rest = lead[max(spans) :] if (spans and lead is head) or spans else lead
    led = _led(rest)
    rest = without_times(rest, code)
    label = re.match(r"\s*(?:plats|lokal|place|venue|location)\s*:\s*(.+)", head, re.IGNORECASE)
    if label is not None:
        rest = label[1]
    rest = re.sub(r"^[\s,;:()–-]+", "", rest)
    led = led or _led(rest)
    if led is None and label is None and not spans:
        # A sentence of its own that neither dates nor names a place.
        return found
    where = led["place"] if led is not None else rest
    where = where.strip(" .,;)–-")
    if (
        not where
        or len(where) > 70
        or (led is None and label is None and either("no_place").search(where))
    ):  # a place is short
        return found
    if (
        re.fullmatch(any_weekday(code), where, re.IGNORECASE)
        or not any(map(str.isalpha, where))
        or len(where) < 3
    ):
        return found
    return found._replace(place=Fact(where, line, "next-place"))


def _led(text: str) -> re.Match[str] | None:
    """Return the place that a preposition leads, when nothing but signs stands before it."""
    leads = one_of("place_leads")
    return re.match(rf"[\s,;:()–-]*(?:{leads})\s+(?P<place>\D*)", text, re.IGNORECASE)


@cache
def _lead() -> Shape:
    return Shape(rf"(?:^|(?<=[.!?]\s))(?:{one_of('topic_leads')})\s*:\s*", re.IGNORECASE)


def _topics(section: Section, people: People) -> tuple[Topic, ...]:
    """Return what a section lists: its entries, or the lines below a word such as "topics"."""
    found: list[Topic] = []
    below = False
    series_until = 0
    for line in section.lines:
        if line.blank:
            below = below and not found
            continue
        lead = _lead().search(line.text) if line.kind != "row" else None
        if lead is not None:
            rest = line.text[lead.end() :].strip()
            below = True
            text = _run_on(section.lines, line, rest) if rest or lead.start() else ""
            if text.strip():
                series_until = line.number + text.count("\n")
                below = False
                text = text.replace("\n", " ")
                found += [_topic(part, line, people, "topic-series") for part in _series(text)]
            continue
        if line.number <= series_until:
            continue
        numbered = _NUMBER.match(line.text)
        entry = (
            line.kind == "entry" and line.tick is None and (line.indent < 2 or not found)
        )  # deeper entries explain
        if numbered or entry or (below and line.kind in ("text", "entry")):
            text = _NUMBER.sub("", line.text)
            if _says_when(text) or len(text) > _LONGEST_TOPIC or _SENTENCES.search(text):
                continue
            found.append(_topic(text, line, people, "topic-list"))
    if not found:
        for sentence in section.sentences:
            found += _in_sentence(sentence, people)
    return tuple(found)


@cache
def _sentence_shapes() -> tuple[Shape, ...]:
    return tuple(Shape(each, re.IGNORECASE) for each in all_of("topic_sentences"))


def _in_sentence(sentence: Sentence, people: People) -> list[Topic]:
    """Return what a sentence such as `Då tas budgeten upp` puts forward."""
    for shape in _sentence_shapes():
        match = shape.search(sentence.text)
        if match is not None:
            line = Line(sentence.line, sentence.text, sentence.text, 0, "text")
            return [
                _topic(part, line, people, "topic-sentence") for part in _series(match["topic"])
            ]
    return []


def _says_when(text: str) -> bool:
    """Tell whether an entry gives the meeting's time or place, not a topic."""
    words = bare(text.partition(":")[0]) if ":" in text else ""
    return words in (
        "datum",
        "tid",
        "plats",
        "date",
        "time",
        "place",
        "venue",
        "lokal",
        "när",
        "var",
        "when",
        "where",
    ) or (
        bool(find_days(text, "sv")) and len(text.split()) < 9  # little else than the date
    )


def _run_on(lines: Sequence[Line], line: Line, rest: str) -> str:
    """Return a series with the lines on which it goes on."""
    at = lines.index(line)
    for following in lines[at + 1 :]:
        if following.kind != "text" or rest.rstrip().endswith((".", "!")):
            break
        rest = f"{rest}\n{following.text}"
    return rest


def _series(text: str) -> list[str]:
    """Divide a series at its commas, and at the "and" before its last."""
    text = re.split(r"\.\s+(?=[A-ZÅÄÖ])", text)[0].strip(" .")
    parts = re.split(r"\s*[,;](?![^()]*\))\s*", text)
    if len(parts) > 1:
        last = _LAST_AND.split(parts[-1], maxsplit=1)
        if last[0].strip():
            parts[-1:] = last
        elif len(last) > 1:
            parts[-1:] = last[1:]
    elif _LAST_AND.search(text) and len(text.split()) < 12:  # a short series of two
        parts = _LAST_AND.split(text, maxsplit=1)
    return [re.sub(r"^(?:och|and|samt)\s+", "", part) for part in parts if part.strip()]


def _topic(text: str, line: Line, people: People, rule: str) -> Topic:
    """Take the presenters in a last bracket off a topic."""
    title = text.strip(" .;")
    match = _BRACKET.search(title)
    names: tuple[str, ...] = ()
    if match is not None:
        inside = _INVITED.sub("", match["inside"]).strip()
        parts = [part for part in _JOINED.split(inside) if part.strip()]
        resolved = [people.person(part) or part.strip() for part in parts]
        known = bool(resolved) and all(
            people.person(part) or looks_like_entry(part, strict=True) or people.owners(part)
            for part in parts
        )
        if known or _INVITED.search(match["inside"]):
            names = tuple(resolved)
            title = title[: match.start()].strip(" .;")
    return Topic(title, names, line.number, rule, line.number)


def _topics_of_sentences(
    section: Section | None, sentences: Sequence[Sentence], people: People
) -> tuple[Topic, ...]:
    """Return what a sentence puts forward: `Till nästa möte: budget och brandskydd`."""
    if section is not None:
        return ()
    for at, sentence in enumerate(sentences):
        if not _mention().search(sentence.text):
            continue
        for each in sentences[at : at + 3]:
            lead = _lead().search(each.text)
            if lead is not None and each.text[lead.end() :].strip():
                line = Line(each.line, each.text, each.text, 0, "text")
                return tuple(
                    _topic(part, line, people, "topic-series")
                    for part in _series(each.text[lead.end() :])
                )
    return ()


def is_next_heading(text: str) -> bool:
    """Tell whether a heading is about the next meeting."""
    words = bare(text)
    return words in listed("next_headings") or words.startswith(all_of("next_headings"))
