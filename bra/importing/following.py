"""What minutes say of the next meeting: when, where, and what is put forward for it."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache
from itertools import islice
from typing import Final, NamedTuple

from bra.importing.days import Day, find_days
from bra.importing.head import without_times
from bra.importing.placewords import any_weekday, clock_times, house, without_article
from bra.importing.prose import Sentence
from bra.importing.record import Fact, Following
from bra.importing.titlewords import has_verb
from bra.importing.topics import (
    Section,
    is_topic_heading,
    mention,
    read_topics,
    says_topics,
    says_when,
)
from bra.importing.verbs import begins_with_infinitive, present
from bra.importing.who import People
from bra.importing.words import CAPITAL, bare, either, label_of, listed, one_of, patterns
from bra.languages.cldr import time_range
from bra.languages.importing import all_of

_SHORT_PLACE: Final = 5
_FIRST_SENTENCES: Final = 6
_WHEN: Final = ("date", "time", "place", "when_where")


class Held(NamedTuple):
    """Hold what is known of the meeting itself: its day, place and time."""

    day: str | None
    place: str | None
    time: Fact | None


def read_following(
    section: Section | None,
    apart: Sequence[Section],
    sentences: Sequence[Sentence],
    held: Held,
    people: People,
    code: str,
) -> Following:
    """Read the section about the next meeting, or else the sentence that speaks of it.

    `apart` are sections of topics for it.
    """
    found = Following()
    day, place, time = held
    if section is not None:
        texts = (
            (each.text, each.line)
            for each in section.sentences
            if (each.kind != "entry" or says_when(each.text))
            and either("closing").search(each.text) is None
        )
        heading = (section.heading, section.line)
        first = islice(texts, _FIRST_SENTENCES)
        for text, line in [heading, *_in_rows(section), *first]:
            found = _when(found, text, line, day, place, code, named=True)
    speaking = _mentions(sentences) if found.date is None else []
    for at, start in speaking:
        tail = sentences[at].text[start:]
        if patterns("no_meeting").search(tail) is not None:
            continue
        found = _when(found, tail, sentences[at].line, day, place, code, named=False)
        if found.date is not None:
            found = _place_behind(found, sentences[at : at + 2])
            break
    if found.time is None and found.date is not None and time is not None:
        near = [each.text for each in sentences if abs(each.line - found.date.line) <= 1]
        if any(either("same_time").search(text) for text in near):
            found = found._replace(time=Fact(time.value, found.date.line, "next-same-time"))
    topics = read_topics(section, apart, sentences, [at for at, _ in speaking], people)
    return found._replace(topics=topics)


def _mentions(sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Return which sentences speak of the next meeting, each with where the words for it begin."""
    matches = ((at, mention().search(each.text)) for at, each in enumerate(sentences))
    return [(at, match.start()) for at, match in matches if match is not None]


def _in_rows(section: Section) -> list[tuple[str, int]]:
    """Return what the first row of a table below the heading says, each cell with its head."""
    rows = [line for line in section.lines if line.kind == "row"]
    cells = [[cell.strip() for cell in line.text.strip("| ").split("|")] for line in rows]
    if not cells or not all(label_of(head) in _WHEN for head in cells[0]):
        return []
    said = next(
        (at for at, row in enumerate(cells) if at and any(map(str.isalnum, "".join(row)))), 0
    )
    pairs = zip(cells[0], cells[said], strict=False)
    return [(f"{head}: {cell}", rows[said].number) for head, cell in pairs] if said else []


def _place_behind(found: Following, sentences: Sequence[Sentence]) -> Following:
    """Add a place that is all the next sentence says: `5 maj kl. 18. Klubbhuset`."""
    said, *after = sentences
    if found.place is not None or not after or after[0].paragraph != said.paragraph:
        return found
    name = after[0].text.strip(" .")
    if not _sounds_like_place(name):
        return found
    return found._replace(place=Fact(without_article(name), after[0].line, "next-place"))


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
    undated = found.date is None and day is None and bool(days)
    if undated and (named or _near_mention(days[0])):
        # A day without a year in minutes without one: the rest is told all the same.
        return _place(_time(found, text, line, code), text, line, place, code)
    elsewhere = found.date is not None and line != found.date.line
    if elsewhere and days:
        # A later line with a day of its own is of the meeting after the next.
        return found
    if found.date is None or line - found.date.line not in (0, 1, 2):
        return found if not named else _same_place(found, text, line, place)
    found = _time(found, text, line, code)
    return _place(found, text, line, place, code) if found.place is None else found


def _time(found: Following, text: str, line: int, code: str) -> Following:
    times = clock_times(text) if found.time is None else ()
    if not times:
        return found
    return found._replace(time=Fact(time_range(times[0][0], code), line, "next-section"))


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
    first, *others = re.split(r"\.\s+(?=[A-ZÅÄÖ])|[.!?]\Z", text)
    named = (each for each in others if label_of(each.partition(":")[0]) == "place")
    head = next(named, first)
    lead = _topic_lead().split(head, maxsplit=1)[0] if ":" in head else head
    spans = [each.end for each in find_days(lead, code)] + [end for _, _, end in clock_times(lead)]
    rest = lead[max(spans) :] if (spans and lead is head) or spans else lead
    if not spans and says_topics(head):
        # `På programmet står budgeten` is of what is put forward.
        return found
    rest = _without_hedges(_same_time().sub("", _HALF_DAY.sub("", rest)))
    led = _led(rest)
    rest = without_times(rest, code)
    before, colon, after = head.partition(":")
    label = after.strip() if colon and label_of(before) == "place" else None
    if label:
        rest = label
    rest = re.sub(r"^[\s,;:()–-]+", "", rest)
    label_inside, sign, where_to = rest.partition(":")
    if sign and label_of(label_inside) == "place":
        rest = where_to.strip()
    led = led or _led(rest)
    if led is None and not label and not spans and not _sounds_like_place(rest):
        # A sentence of its own that neither dates nor names a place.
        return found
    where = _without_clause(_led_place(led) if led is not None else rest)
    where = _without_hedges(where.strip(" .,;–-"))
    where = where if where.count("(") == where.count(")") else where.strip("()")
    if (
        not where
        or len(where) > 70
        or (led is None and not label and either("no_place").search(where))
        or begins_with_infinitive(where)
    ):  # a place is short
        return found
    if (
        re.fullmatch(any_weekday(code), where, re.IGNORECASE)
        or not any(map(str.isalpha, where))
        or len(where) < 3
    ):
        return found
    return found._replace(place=Fact(without_article(where), line, "next-place"))


@cache
def _topic_lead() -> re.Pattern[str]:
    """Return the pattern of a word behind which stands what is put forward."""
    return re.compile(rf"(?<!\w)(?:{one_of('topic_leads')})\s*:", re.IGNORECASE)


_HALF_DAY: Final = re.compile(r"\A\s*[ap]\.?m(?:\.|(?!\w))", re.IGNORECASE)
_ZONE: Final = re.compile(
    r"(?<!\w)(?:UTC|GMT|CES?T|BST|[ECMP][SD]T|WES?T|EES?T)(?:\s?[+-]\d{1,2}(?::\d\d)?)?(?!\w)"
)
_INSIDE: Final = re.compile(r"\s*\(([^()]*)\)")


def _without_hedges(text: str) -> str:
    """Return a place without the words at its ends for how sure it is: `troligen i aulan igen`."""
    first, last = _hedges()
    return last.sub("", first.sub("", text))


@cache
def _hedges() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = "|".join(all_of("place_hedges"))
    return (
        re.compile(rf"\A[\s,;(–-]*(?:(?:{words})(?!\w)[\s,;–-]+)+", re.IGNORECASE),
        re.compile(rf"(?:(?:[\s,;–-]+(?:{words}))+|\s*\((?:{words})\))[\s.!]*\Z", re.IGNORECASE),
    )


def _without_clause(where: str) -> str:
    """Cut a place before what else is told of it: a condition, or a clause with a verb."""
    where = re.split(r"\s[–—]\s", _ZONE.sub("", where))[0]
    where = _INSIDE.sub(lambda match: "" if _tells(match[1]) else match[0], where)
    cut = patterns("place_ends").search(where)
    where = where[: cut.start()] if cut is not None else where
    first, *rest = where.split(", ")
    kept = [first]
    for part in rest:
        if _tells(part):
            break
        kept.append(part)
    return ", ".join(kept)


def _tells(words: str) -> bool:
    return present().search(words) is not None or either("future_words").search(words) is not None


def _led(text: str) -> re.Match[str] | None:
    """Return the place that a preposition leads, when nothing but signs stands before it."""
    return _place_led().match(text)


@cache
def _place_led() -> re.Pattern[str]:
    leads = one_of("place_leads")
    words = "|".join(all_of("numbered_places"))
    numbered = rf"(?:{words})\s\d{{1,4}}[A-Z]?(?!\w|[.:/]\d)"
    return re.compile(
        rf"[\s,;:()–-]*(?P<lead>{leads})\s+(?P<place>{house()}|(?:{numbered}|\D)*)", re.IGNORECASE
    )


def _led_place(led: re.Match[str]) -> str:
    """Return a place with what leads it when that is part of it: `hemma hos Anna`."""
    whole = len(led["lead"].split()) > 1
    return f"{led['lead']} {led['place']}" if whole else led["place"]


def _sounds_like_place(text: str) -> bool:
    """Tell whether a short sentence is only a place's name: `Klubbhuset`, `Salen, Ekbo`."""
    plain = text.strip(" .")
    short = len(plain.split()) <= _SHORT_PLACE and not has_verb(plain)
    return short and _place_name().fullmatch(plain) is not None


@cache
def _place_name() -> re.Pattern[str]:
    """Return the pattern of a word that ends as places do, with its name or town behind it."""
    behind = rf"(?:,?\s+(?:{one_of('place_leads')}|{CAPITAL}\S*|\d+))*"
    return re.compile(rf"(?={CAPITAL})(?:\w+\s)?(?i:\w*(?:{one_of('place_endings')})){behind}")


@cache
def _same_time() -> re.Pattern[str]:
    """Return the pattern of the usual time, which stands between the day and the place."""
    return re.compile(rf"\A[\s,;]*(?:{one_of('same_time')})(?=[\s,;])", re.IGNORECASE)


# A heading is asked about when its item is read, and when the section is sought.
@lru_cache(maxsize=1024)
def is_next_heading(text: str) -> bool:
    """Tell whether a heading is about the next meeting."""
    words = bare(text)
    if is_topic_heading(words):
        return False
    if words in listed("next_headings") or words.startswith(all_of("next_headings")):
        return True
    plain = _heading_lead().sub("", words)
    return _next_words().match(plain) is not None


@cache
def _heading_lead() -> re.Pattern[str]:
    return re.compile(rf"\A(?:(?:{one_of('next_leads')})\s+)+")


@cache
def _next_words() -> re.Pattern[str]:
    return re.compile("|".join(all_of("next_patterns")))
