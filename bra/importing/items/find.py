"""Items: their titles, numbers and presenters, and the sentences below them."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.acting.who import People
from bra.importing.days.find import find_days, weekdays
from bra.importing.head.find import without_times
from bra.importing.head.meetingday import other_day
from bra.importing.head.placewords import clock_times, sounds_like_place, untied
from bra.importing.head.titlewords import has_verb, is_known
from bra.importing.items.cases import without_case
from bra.importing.items.parts import Part
from bra.importing.items.titled import beside_title, presented, without_telling
from bra.importing.lines.paragraphs import Paragraph
from bra.importing.lines.prose import Sentence, said, sentences
from bra.importing.lines.tables import find_tables
from bra.importing.names.looks import (
    is_known_body,
    is_title,
    looks_like_entry,
    names_somebody,
)
from bra.importing.next.find import is_next_heading
from bra.importing.next.nextday import days_ahead
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import (
    and_or_comma,
    begins_joined,
    either,
    listed,
    one_of,
    patterns,
    reference,
)
from bra.importing.record import Fact, Item
from bra.languages.cldr import time_range
from bra.languages.importing import all_of
from bra.languages.times import place_times

# No rule is about more words than a long paragraph has.
_LONGEST_SENTENCE: Final = 1500
_DIGIT: Final = compiled(r"\d")
_DIVIDED: Final = compiled(r"-(?<=\w-) ")
_CLOCK: Final = compiled(
    r"[\s,–-]*(?:kl(?:ockan|\.)?\s*)?\d{1,2}[.:]\d{2}\s*(?:(?:[ap]m|[ap]\.m\.)\s*)?"
    r"(?:[–-]\s*\d{1,2}[.:]\d{2}\s*(?:[ap]m|[ap]\.m\.)?)?\.?\Z"
)
# Real estate has a colon between its numbers behind a name: tomten Norrby 3:18
_ESTATE: Final = compiled(r"\w\s+(?P<name>[A-ZÅÄÖ][\wåäö-]+)\s\d{1,3}:\d{1,3}\Z")
_MINUTES: Final = compiled(r",?\s*\d+\s*min\w*\.?")
_BRACKET: Final = compiled(r"\s*\((?P<inside>[^()]*)\)\s*\Z")


def item_of(part: Part, people: People, code: str) -> Item:
    """Return the item of a part: its title without number, reference, presenters and time."""
    heading = part.heading
    if heading is None:
        raise ValueError(part)
    # Without a digit a title holds neither a case number nor a time.
    digits = _DIGIT.search(heading.title) is not None
    title = (
        without_case(reference().sub(" ", heading.title).strip())
        if digits
        else heading.title.strip()
    )
    presenters: tuple[str, ...] = ()
    rest: str | None = None
    match = _BRACKET.search(title) if title.endswith(")") else None
    if match is not None:
        inside = match["inside"]
        owners = people.owners(without_telling(_MINUTES.sub("", inside)))
        timed = bool(place_times(inside))
        beside = without_times(inside, code).casefold()
        clock_only = timed and beside in {"", "kl", *listed("roughly")}
        if (
            clock_only
            or (
                names_somebody(inside)
                and (timed or _is_from(inside) or _MINUTES.search(inside) is not None)
            )
            or _is_titled(inside)
            or (not people.people and _is_somebody(inside))
            or (owners is not None and owners.kinds & {"person", "office", "body"})
            or _MINUTES.fullmatch(inside)
        ):
            presenters = owners.names if owners is not None else ()
            rest = match[0].strip()
            title = title[: match.start()]
            if _MINUTES.fullmatch(inside):
                title, presenters, name = presented(title)
                rest = " ".join(filter(None, (name, rest)))
    if match is None:
        title, presenters, rest = beside_title(title, people)
    clock = _CLOCK.search(title) if digits else None
    if clock is not None and title.endswith(".") and _needs_hour(title[: clock.start()], code):
        clock = None
    told = _told_next().match(title) if digits and is_next_heading(title) else None
    if told is not None and days_ahead(title, code):
        # A part of it alone would be no sentence.
        rest = " ".join(filter(None, (title, rest)))
        title = told[0]
    elif digits and is_next_heading(title) and not has_verb(title):
        title, when = _without_when(title, code)
        rest = " ".join(filter(None, (when, rest))) or None
    elif clock is not None and clock.start() > 0 and not _is_numbered(title, clock.start()):
        rest = " ".join(filter(None, (title[clock.start() :].strip(), rest)))
        title = title[: clock.start()]
    title = title.strip().rstrip(":").strip(" –-")
    first = part.lines[0].number if part.lines else heading.line + 1
    last = part.lines[-1].number if part.lines else heading.line
    return Item(
        heading.number,
        title,
        presenters,
        rest,
        heading.line,
        first,
        last,
        f"heading-{heading.style}",
    )


@cache
def _told_next() -> Shape:
    """Return the pattern of words for the next meeting before a verb: `Nästa möte blir den 3 maj`.

    They are the title of a sentence that tells when it is.
    """
    verbs = rf"(?=\s+(?:{one_of('next_verbs')})(?!\w))"
    return either("next_headings", before=r"\A", after=verbs)


def _is_from(inside: str) -> bool:
    """Tell whether a title or a body stands behind each name in a bracket: `Anna Ek, polisen`."""
    parts = [begins_joined().sub("", part) for part in inside.split(", ")]
    others = [each for each in parts if not looks_like_entry(each, strict=True)]
    known = all_of("known_endings")
    return bool(others) and all(
        is_title(each) or is_known_body(each) or (each.isalpha() and each.endswith(known))
        for each in others
    )


def _is_somebody(inside: str) -> bool:
    """Tell whether a bracket of a notice, which names nobody else, holds people and no place."""
    parts = and_or_comma().split(inside)
    return all(looks_like_entry(each, strict=True) for each in parts) and not any(
        map(sounds_like_place, parts)
    )


def _is_titled(inside: str) -> bool:
    """Tell whether the first in a bracket has a title before the name: `rektor Anna Ek`."""
    first = and_or_comma().split(inside, maxsplit=1)[0]
    return names_somebody(first) and not looks_like_entry(first, strict=True)


def _without_when(title: str, code: str) -> tuple[str, str]:
    """Divide the title of the next meeting from when it is: `Nästa möte söndag @ 19.15`."""
    days = [day.start for day in days_ahead(title, code)]
    starts = days + [start for _, start, _ in place_times(title)]
    if not starts:
        return title, ""
    before = untied(title[: min(starts)].replace("(", " ").rstrip(" @")).rstrip(" @")
    plain = re.split(r"[,:]", before)[0]
    return (plain, title[len(plain) :].strip(" :,–-")) if is_next_heading(plain) else (title, "")


def _needs_hour(before: str, code: str) -> bool:
    """Tell whether a sentence would end short without the hour at its end: `On 3 May at 7.30`."""
    last = before.rpartition(" ")[2].casefold()
    return last in listed("spoken_leads") or bool(find_days(before, code))


def _is_numbered(title: str, start: int) -> bool:
    """Tell whether a title ends in the name of real estate, or what else has such a number.

    A weekday has its hour behind it, and a version what makes it one: `release 1.30`.
    """
    if title[:start].rpartition(" ")[2].casefold() in listed("version_words"):
        return True
    match = _ESTATE.search(title)
    return match is not None and match["name"].casefold() not in weekdays()


def sentences_of(part: Part, width: int) -> list[Sentence]:
    """Return the sentences of a part, a heading that is a sentence included."""
    heading = part.heading
    told = heading is not None and (heading.title.endswith(".") or _tells(heading.title))
    if heading is None or heading.number is None or not told:
        return prose_of(part, width)
    whole = Paragraph(heading.title, ((0, heading.line),), "text", 0)
    below = prose_of(part, width)
    if heading.rest:
        # What goes on behind the heading is of one paragraph with it.
        below = [
            each._replace(paragraph=0, first=False) if each.paragraph == 1 else each
            for each in below
        ]
    return [*sentences(whole, 0), *below]


def _tells(title: str) -> bool:
    """Tell whether a title tells something, whoever presents it: `Öppnande (Anna)` does not."""
    return has_verb(title) and not is_known(_BRACKET.sub("", title))


def prose_of(part: Part, width: int) -> list[Sentence]:
    """Return the sentences below a heading, those in tables left out."""
    kept = part.lines
    tables = find_tables(part.lines)
    if tables:
        rows = {line.number for table in tables for line, _ in table.rows}
        rows |= {part.lines[table.start].number for table in tables}
        rows |= {table.under.number for table in tables if table.under is not None}
        kept = tuple([line for line in part.lines if line.number not in rows])
    return [
        sentence
        for each in said(kept, width)
        for sentence in each.sentences
        if len(sentence.text) <= _LONGEST_SENTENCE
    ]


def said_above(above: Sequence[Part], width: int) -> list[Sentence]:
    """Return the sentences around the items that begin with words for the next meeting."""
    text = " ".join([line.text for part in above for line in part.lines])
    # A hyphen may divide one of those words.
    if _DIVIDED.search(text) is None and not _names_next(" ".join(text.split())):
        return []
    found = [sentence for part in above for sentence in prose_of(part, width)]
    beside = [*found, None][1:]
    return [
        each._replace(text=f"{each.text} {after.text}")
        if each.text.endswith(":") and after is not None
        else each
        for each, after in zip(found, beside, strict=True)
        if is_next_heading(each.text)
    ]


def _names_next(text: str) -> bool:
    """Tell whether words that a heading about the next meeting begins with stand in a text."""
    headings, shapes = either("next_headings", after=""), patterns("next_patterns")
    return headings.search(text) is not None or shapes.search(text) is not None


def opening_time(
    body: Sequence[Part],
    items: Sequence[Item],
    texts: Sequence[Sequence[Sentence]],
    held: str | None,
    code: str,
) -> Fact | None:
    """Return the time of opening: in the first heading, or the sentence that opens the meeting.

    A time of another day than the one on which the meeting was `held` is none of it.
    """
    opening = either("opening")
    for part, item, each in list(zip(body, items, texts, strict=True))[:2]:
        if part.heading is not None and opening.search(part.heading.title):
            times = place_times(part.heading.title)
            if times:
                # The first of several times before titles ends with its item.
                timed = part.heading.style == "sign"
                time = times[0][0]._replace(end=None) if timed else times[0][0]
                return Fact(time_range(time, code), item.line, "time-opening")
        opens = opening.search(item.title) is not None
        for sentence in each[:4]:
            told = opens or opening.search(sentence.text) is not None
            clocks = clock_times(sentence.text) if told else []
            if clocks and not _of_other_day(sentence.text, held, code):
                time = clocks[0][0]
                return Fact(time_range(time, code), sentence.line, "time-opening", "likely")
    return None


def _of_other_day(text: str, held: str | None, code: str) -> bool:
    """Tell whether a sentence is of another meeting than this, or has a day that is not its."""
    if other_day(text) or patterns("next_patterns").search(text) is not None:
        return True
    days = find_days(text, code) if held is not None else []
    return bool(days) and all(day.near(held or "") != held for day in days)
