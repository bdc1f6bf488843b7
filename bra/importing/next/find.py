"""What minutes say of the next meeting: when, where, and what is put forward for it."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache
from itertools import chain, islice
from typing import Final, NamedTuple

from bra.importing.acting.who import People
from bra.importing.days.find import Day, find_days
from bra.importing.head.placewords import clock_times, without_article
from bra.importing.lines.line import Line
from bra.importing.lines.prose import Sentence
from bra.importing.next.nextday import coming_days, days_ahead
from bra.importing.next.place import names_place, with_place
from bra.importing.next.topics import Section, is_topic_heading, mention, read_topics, says_when
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, label_of, listed, one_of, patterns
from bra.importing.record import Doubt, Fact, Following
from bra.languages import codes
from bra.languages.cldr import time_range
from bra.languages.importing import all_of

_FIRST_SENTENCES: Final = 6
_LETTER: Final = compiled(r"\A\s*[A-Za-z][.)]\s+")
_LABELLED: Final = compiled(r"[^:.;\d]{3,40}:\s")
_FEWEST: Final = 2
_WHEN: Final = ("date", "time", "place", "when_where")


class Held(NamedTuple):
    """Hold what is known of the meeting itself: its day, place and time, and all its lines."""

    day: str | None
    place: str | None
    time: Fact | None
    lines: Sequence[Line] = ()


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
    if section is not None:
        taken = any(patterns("proposal_taken").search(each.text) for each in section.sentences)
        listing = lists_days(section.heading)
        texts = (
            (_from_next(each.text, held.day, code) if listing else each.text, each.line)
            for each in section.sentences
            if (each.kind != "entry" or says_when(each.text))
            and either("closing").search(each.text) is None
            and (taken or not _only_proposed(each.text, code))
        )
        heading = ((section.heading, section.line),)
        first = islice(texts, _FIRST_SENTENCES)
        for text, line in chain(heading, _in_rows(section, held.day, code), first):
            found = _when(found, text, line, held, code, named=True)
            if None not in (found.date, found.time, found.place):
                break
    speaking = _mentions(sentences) if found.date is None else []
    for at, start in sorted(speaking, key=lambda each: not _is_label(sentences[each[0]], each[1])):
        tail = sentences[at].text[start:]
        if patterns("no_meeting").search(tail) is not None:
            continue
        found = _when(found, tail, sentences[at].line, held, code, named=False)
        if found.date is not None:
            found = _place_behind(found, sentences[at : at + 2])
            break
    if found.time is None and found.date is not None and held.time is not None:
        near = [each.text for each in sentences if abs(each.line - found.date.line) <= 1]
        if any(either("same_time").search(text) for text in near):
            found = found._replace(time=Fact(held.time.value, found.date.line, "next-same-time"))
    topics = read_topics(section, apart, sentences, [at for at, _ in speaking], people)
    if found.place is not None and found.place.value in {each.title for each in topics[1:]}:
        found = found._replace(place=None)  # a place stands before what is put forward
    return found._replace(topics=topics)


def lists_days(heading: str) -> bool:
    """Tell whether the days of coming meetings stand below a heading: `Mötestider 2024`."""
    return bare(heading).startswith(all_of("calendar_headings"))


def _from_next(text: str, day: str | None, code: str) -> str:
    """Cut what a calendar says before its first day that is to come.

    One with the day of this meeting too was made before, and may be about to be changed.
    """
    days = days_ahead(text, code)
    coming = [(iso, each.start) for each in days if (iso := _after(each, day)) is not None]
    if day is None or any((each.iso or each.near(day)) == day for each in days):
        return "" if days else text
    return text[min(coming)[1] :] if coming else text


def _only_proposed(text: str, code: str) -> bool:
    """Tell whether a line only proposes a series of days: `Förslag: 3 maj, 7 juni`."""
    proposed = ":" in text and patterns("proposed_days").match(text) is not None
    return proposed and len(find_days(text, code)) > 1


def _mentions(sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Return which sentences speak of the next meeting, each with where the words for it begin."""
    matches = ((at, mention().search(each.text)) for at, each in enumerate(sentences))
    return [(at, match.start()) for at, match in matches if match is not None]


def _is_label(sentence: Sentence, start: int) -> bool:
    """Tell whether the words for the next meeting begin a line as its label: `Nästa möte: 3 maj`.

    Those within a sentence may be of something else then: `Skyddsrond nästa gång, 3 maj`.
    """
    return sentence.first and start == 0 and _LABELLED.match(sentence.text) is not None


def _in_rows(section: Section, day: str | None, code: str) -> list[tuple[str, int]]:
    """Return what the first coming row of a table below the heading says, each cell with its head.

    What will be done may stand beside when and where; a day alone may be of anything then.
    """
    rows = [line for line in section.lines if line.kind == "row"]
    cells = [[cell.strip() for cell in line.text.strip("| ").split("|")] for line in rows]
    heads = cells[0] if cells else []
    known = [at for at, head in enumerate(heads) if label_of(head) in _WHEN]
    if not known or (len(known) < min(len(heads), _FEWEST)):
        return []
    for line, row in zip(rows[1:], cells[1:], strict=True):
        told = [f"{heads[at]}: {row[at]}" for at in known if at < len(row)]
        if any(map(str.isalnum, "".join(row))) and not _is_over(" ".join(told), day, code):
            return [(each, line.number) for each in told]
    return []


def _is_over(text: str, day: str | None, code: str) -> bool:
    """Tell whether the first day of a text is no later than that of the meeting."""
    first = next(iter(find_days(text, code)), None)
    if first is None or day is None:
        return False
    return (first.iso or first.near(day) or day) <= day


def _place_behind(found: Following, sentences: Sequence[Sentence]) -> Following:
    """Add a place that is all the next sentence says: `5 maj kl. 18. Klubbhuset`."""
    said, *after = sentences
    if found.place is not None or not after or after[0].paragraph != said.paragraph:
        return found
    name = after[0].text.strip(" .")
    if not names_place(name):
        return found
    return found._replace(place=Fact(without_article(name), after[0].line, "next-place"))


def _when(
    found: Following, text: str, line: int, held: Held, code: str, *, named: bool
) -> Following:
    """Add what a text says of date, time and place, as far as that is not known."""
    day, place, known = held.day, held.place, found.date
    coming, two = coming_days(text, day, held.lines, code)
    days = [each for each in coming if _is_next(each, day)]
    unsure = not days and found.date is None and found.doubt is None
    if two is not None and unsure and (named or _near_mention(two.start)):
        facts = (("date", two.first), ("other", two.second))
        found = found._replace(doubt=Doubt("import-next-ambiguous", line, facts))
        # The rest is told all the same.
        return with_place(_time(found, text, line, code), text, line, place, code)
    if found.date is None and days and (named or _near_mention(days[0].start)):
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
    if undated and (named or _near_mention(days[0].start)):
        # A day without a year in minutes without one: the rest is told all the same.
        return with_place(_time(found, text, line, code), text, line, place, code)
    if known and days and (line != known.line or _after(days[0], day) != known.value):
        # What has another day behind the first is of the meeting after the next.
        return found
    if found.date is None or line - found.date.line not in (0, 1, 2):
        return found if not named else _same_place(found, text, line, place)
    found = _time(found, text, line, code)
    return with_place(found, text, line, place, code) if found.place is None else found


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


def _near_mention(start: int) -> bool:
    return start < 60  # farther on it is another day


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
    lettered = _LETTER.sub("", text)
    if lettered != text:
        return is_next_heading(lettered)
    if _next_words().match(plain) is not None:
        return True
    # Without a day it may be of what is to be done: `Till nästa gång`.
    led = plain != words and plain.startswith(all_of("next_headings"))
    return led and any(find_days(text, code) for code in codes())


@cache
def _heading_lead() -> re.Pattern[str]:
    return compiled(rf"\A(?:(?:{one_of('next_leads')})\s+)+")


@cache
def _next_words() -> re.Pattern[str]:
    return compiled("|".join(all_of("next_patterns")))
