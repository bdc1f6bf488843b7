"""The place of a meeting where no label gives it: beside the day, in what says that it was held."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.days.find import find_days
from bra.importing.head.labelled import PEOPLE, label_on
from bra.importing.head.meetingday import other_day
from bra.importing.head.placewords import (
    any_weekday,
    clock_times,
    means_meeting,
    place_alone,
    place_before,
    place_behind,
    says_held,
    sounds_like_place,
    untied,
    without_article,
)
from bra.importing.head.told import sentences_of_people
from bra.importing.lines.line import Line
from bra.importing.names.looks import is_organisation, looks_like_entry, without_brackets
from bra.importing.patterns.hyphens import joined
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import bare, clock_words, label_match, listed, one_of, patterns
from bra.importing.record import Fact
from bra.languages.importing import all_words

_MOST_JOINED: Final = 3
_FEW_WORDS: Final = 3
_LONGEST: Final = 2000
_FAR: Final = 12
_EARLY: Final = 40
_WHEN: Final = ("date", "time", "when_where")
_DIVIDER: Final = compiled(r"\s*[()]\s*|\s+[–—|·•-]\s+|\s*[|·•;]\s*|,\s+")
_NUMBERED: Final = compiled(r",\s[^,\d]+\s\d{1,4}\s?[a-z]?\Z")
"""A street behind the house: `Hemma hos Asta, Granvägen 7`."""
_STRONG: Final = compiled(r"\s*[|·•]\s*|\0")


class _Told(NamedTuple):
    """Hold a line, or lines that run on, with where its days and clock times stand."""

    text: str
    line: Line
    spans: tuple[tuple[int, int], ...]
    dated: bool
    first: bool


def place_beside(lines: Sequence[Line], code: str) -> Fact | None:
    """Return the place that stands beside date and time: behind, before, between or below them.

    `3 maj kl. 18 i matsalen` has it behind, `Styrelsemöte i matsalen den 3 maj` before.
    """
    told: set[int] = set()
    for each in _told(lines, code):
        told.add(each.line.number)
        place = _beside(each)
        if place is not None:
            counted = patterns("counted_there").search(place)
            place = place if counted is None else place[: counted.start()]
            where = without_article(_time_word().sub("", place.strip(" ,.")))
            return Fact(where, each.line.number, "place-beside-date", "likely")
    return _below(lines, told)


def _told(lines: Sequence[Line], code: str) -> Iterator[_Told]:
    """Yield the lines above the people that give a day or a time, or say where it was held."""
    begun_text = False
    for at, line in enumerate(lines):
        if line.kind not in ("text", "atx") or other_day(line.text):
            continue
        label = label_on(line)
        if label is not None and label.label != "sheet":
            if label.label in PEOPLE:
                return
            continue
        text = _joined(lines, at)
        if len(text) > _LONGEST:
            begun_text = True
            continue
        days = find_days(text, code)
        spans = [(start, end) for _, start, end in clock_times(text)]
        if days or (spans and (_begins(text, code) or _place_first(text[: min(spans)[0]]))):
            spans += [(day.start, day.end) for day in days]
            yield _Told(text, line, tuple(sorted(spans)), bool(days), first=not begun_text)
        begun_text = begun_text or not line.blank


def _begins(text: str, code: str) -> bool:
    """Tell whether a line begins with a weekday, or soon says that a meeting was held."""
    weekday = re.match(any_weekday(code), text, re.IGNORECASE) is not None
    return weekday or says_held().search(text[:_EARLY]) is not None


def _place_first(text: str) -> bool:
    """Tell whether only a place stands before a clock time: `Lunchrummet kl 12`."""
    before = untied(text)
    return not before or (len(before.split()) <= _FEW_WORDS and sounds_like_place(before))


def _joined(lines: Sequence[Line], at: int) -> str:
    """Return a line that says that a meeting was held with those that it runs on over."""
    text = lines[at].text
    if lines[at].kind != "text" or says_held().search(text) is None:
        return text
    for line in lines[at + 1 : at + 1 + _MOST_JOINED]:
        ended = text.endswith((".", ":")) or line.kind != "text"
        ended = ended or (text[-1:].isdecimal() and line.text[:1].isupper())
        if ended or label_match(line.text) is not None or other_day(line.text):
            break
        if _opens(line.text):
            break
        text = joined(text, line.text)
    return text


def _opens(text: str) -> bool:
    """Tell whether a line tells how the meeting began: `Ordföranden öppnade kl. 18.`."""
    words = text.split(maxsplit=_MOST_JOINED + 1)[1 : _MOST_JOINED + 1]
    return text[:1].isupper() and any(bare(word) in listed("welcoming") for word in words)


def _beside(told: _Told) -> str | None:
    """Return the place in a line: behind what tells when, else before it, else apart from it."""
    text = told.text
    for _, end in sorted(told.spans, reverse=True):
        place = place_behind(text[end:])
        if place is not None:
            return place
    starts = [start for start, _ in told.spans] or [len(text)]
    if not told.dated and starts[0] and _place_first(text[: starts[0]]):
        return untied(text[: starts[0]]) or _apart(told)
    before = next((found for start in starts if (found := place_before(text[:start]))), None)
    rest = text[max((end for _, end in told.spans), default=0) :].strip()
    if before is None and len(rest.split()) == 1 and sounds_like_place(rest):
        return rest
    return before or _apart(told)


def _apart(told: _Told) -> str | None:
    """Return the place that signs set apart behind the day: `3 maj - matsalen - kl. 18`."""
    if len(told.text) > _FAR * _FAR or not told.spans:
        return None
    text = told.text
    for start, end in sorted(told.spans, reverse=True):
        text = f"{text[:start]}\0{text[end:]}"
    pieces = _DIVIDER.split(text)
    first = next(at for at, piece in enumerate(pieces) if "\0" in piece)
    for piece in _STRONG.split(text):
        # The weekday of the day that follows may stand between: `Kyrksalen, tisdag 4 maj`.
        words = untied(piece).strip(" ,.")
        if (
            "\0" not in words
            and "," in words
            and sounds_like_place(words)
            and not means_meeting(words)
        ):
            return words
    for piece in (*pieces[first + 1 :], *pieces[1:first]):
        words = _clock().sub("", piece).strip(" ,.")
        led = place_alone().fullmatch(words)
        words = led["place"] if led is not None else _held_where(words)
        online = bare(words) in listed("online_places")
        if "\0" in words or not (online or (sounds_like_place(words) and not means_meeting(words))):
            continue
        if piece in pieces[first:] or not is_organisation(words):
            return words
    before = untied(pieces[0].partition("\0")[0])
    alone = not told.first and (first == 0 or (first == 1 and not is_organisation(before)))
    return before if alone and sounds_like_place(before) else None


@cache
def _time_word() -> re.Pattern[str]:
    """Return the pattern of the word for a clock time at the end of what stands before one.

    So it is with one that says that they began: `klubbhuset, start 18.30`.
    """
    begun = any_of(word for word, label in all_words("labels").items() if label == "time")
    return compiled(rf"(?:\s+(?:{clock_words()})\.?|,\s+(?:{begun}))\Z", re.IGNORECASE)


@cache
def _clock() -> re.Pattern[str]:
    """Return the pattern of what stands where a clock time stood, with all behind it."""
    return compiled(rf"\s+(?:{clock_words()}|@)?\s*\0.*\Z", re.IGNORECASE)


def _held_where(words: str) -> str:
    """Return words without the one for being held before what is online: `held online`."""
    begun = _held().match(words)
    online = begun is not None and bare(words[begun.end() :]) in listed("online_places")
    return words[begun.end() :] if begun is not None and online else words


@cache
def _held() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('held_words')})\s+", re.IGNORECASE)


def _is_online(text: str) -> bool:
    """Tell whether a line says that nobody met in a room, or by what means: `Digitalt (Teams)`."""
    plain, inside = without_brackets(text)
    label = text.rstrip().endswith(":")
    return not label and all(bare(each) in listed("online_places") for each in (plain, *inside))


def _heads_names(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a name stands right below a line: those who took part so, while others met."""
    below = lines[at + 1] if at + 1 < len(lines) else None
    return below is not None and not below.blank and looks_like_entry(below.text, strict=True)


def _tells_other(text: str) -> bool:
    """Tell whether a line counts who were there, or speaks of another day."""
    return patterns("counted_there").search(text) is not None or other_day(text)


def _below(lines: Sequence[Line], told: set[int]) -> Fact | None:
    """Return the place on a line of its own below the one that tells when."""
    near = 0
    for at, line in enumerate(lines):
        label = label_on(line)
        if line.number in told or (label is not None and label.label in _WHEN):
            near = 2
            continue
        if line.blank:
            continue
        if near and _is_online(line.text) and not _heads_names(lines, at):
            return Fact(line.text, line.number, "place-below-date", "likely")
        if near and line.kind == "text" and label is None and not _tells_other(line.text):
            text, *more = sentences_of_people(line.text)
            # What stands before a sentence that tells the hours is less surely a place.
            hours = any(map(clock_times, more))
            text = text if hours else line.text
            match = place_alone().fullmatch(text)
            words = (match["place"] if match is not None else text).strip(" ,")
            led = match is not None and (not hours or _NUMBERED.search(words) is not None)
            if (led or sounds_like_place(words)) and not means_meeting(words):
                return Fact(without_article(words), line.number, "place-below-date", "likely")
        near -= near > 0
        if not near and told and line.number > max(told) + _FAR:
            break
    return None
