"""The place of a meeting where no label gives it: beside the day, in what says that it was held."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.days import find_days
from bra.importing.labelled import PEOPLE, label_on
from bra.importing.lines import Line
from bra.importing.meetingday import other_day
from bra.importing.names import is_organisation
from bra.importing.record import Fact
from bra.importing.words import CAPITAL, bare, joiners, label_match, listed, one_of
from bra.languages import codes
from bra.languages.dates import any_of
from bra.languages.importing import all_of
from bra.languages.times import place_times
from bra.model.meeting import TimeRange

_SHORT: Final = 3
_MOST_JOINED: Final = 3
_MOST_WORDS: Final = 7
_FAR: Final = 12
_EARLY: Final = 40
_WHEN: Final = ("date", "time", "when_where")
_TIMED: Final = re.compile(r"\s+(?:kl|klockan|at|from)\.?\Z", re.IGNORECASE)
_CLOCK: Final = re.compile(r"\s+(?:kl\.?|klockan|at|from|@)?\s*\0.*\Z", re.IGNORECASE)
_DIVIDER: Final = re.compile(r"\s*[()]\s*|\s+[–—|·•-]\s+|\s*[|·•;]\s*|,\s+")
_STRONG: Final = re.compile(r"\s*[|·•]\s*|\0")
_ADDRESS: Final = re.compile(
    r"[A-ZÅÄÖ][\w’'-]{3,}(?:\s[A-ZÅÄÖ]?[\w’'-]+){0,2}\s\d{1,4}\s?[A-Za-z]?"
)


_NUMBERED: Final = re.compile(r"(?i:\s(?:nr|no|number|nummer)\.?)\s\d")
"""What is numbered is no address: `Möte nr 5`."""


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
    told = list(_told(lines, code))
    for each in told:
        place = _beside(each)
        if place is not None:
            where = without_article(_TIMED.sub("", place.strip(" ,.")))
            return Fact(where, each.line.number, "place-beside-date", "likely")
    return _below(lines, {each.line.number for each in told})


def _told(lines: Sequence[Line], code: str) -> Iterator[_Told]:
    """Yield the lines above the people that give a day or a time, or say where it was held."""
    begun_text = False
    for at, line in enumerate(lines):
        label = label_on(line)
        if line.kind not in ("text", "atx") or other_day(line.text):
            continue
        if label is not None and label.label != "sheet":
            if label.label in PEOPLE:
                return
            continue
        text = _joined(lines, at)
        days = find_days(text, code)
        spans = [(start, end) for _, start, end in clock_times(text)]
        begun = re.match(any_weekday(code), text, re.IGNORECASE) or says_held().search(
            text[:_EARLY]
        )
        if days or (spans and (begun or _place_first(text[: min(spans)[0]]))):
            spans += [(day.start, day.end) for day in days]
            yield _Told(text, line, tuple(sorted(spans)), bool(days), first=not begun_text)
        begun_text = begun_text or not line.blank


def _place_first(text: str) -> bool:
    """Tell whether only a place stands before a clock time: `Lunchrummet kl 12`."""
    before = _tied().sub("", text)
    return not before or (len(before.split()) <= _SHORT and _sounds_like_place(before))


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
        text = f"{text} {line.text}"
    return text


def _beside(told: _Told) -> str | None:
    """Return the place in a line: behind what tells when, else before it, else apart from it."""
    text = told.text
    for _, end in sorted(told.spans, reverse=True):
        match = _behind(text[end:])
        if match is not None:
            return match["place"]
    starts = [start for start, _ in told.spans] or [len(text)]
    if not told.dated and starts[0] and _place_first(text[: starts[0]]):
        return _tied().sub("", text[: starts[0]]) or _apart(told)
    before = next((found for start in starts if (found := _before(text[:start]))), None)
    rest = text[max((end for _, end in told.spans), default=0) :].strip()
    if before is None and len(rest.split()) == 1 and _sounds_like_place(rest):
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
        words = piece.strip(" ,.")
        if "\0" not in words and "," in words and _sounds_like_place(words) and not _meets(words):
            return words
    for piece in (*pieces[first + 1 :], *pieces[1:first]):
        words = _CLOCK.sub("", piece).strip(" ,.")
        led = _own().fullmatch(words)
        words = led["place"] if led is not None else words
        online = bare(words) in listed("online_places")
        if "\0" in words or not (online or (_sounds_like_place(words) and not _meets(words))):
            continue
        if piece in pieces[first:] or not is_organisation(words):
            return words
    before = _tied().sub("", pieces[0].partition("\0")[0])
    alone = not told.first and (first == 0 or (first == 1 and not is_organisation(before)))
    return before if alone and _sounds_like_place(before) else None


def _below(lines: Sequence[Line], told: set[int]) -> Fact | None:
    """Return the place on a line of its own below the one that tells when."""
    near = 0
    for line in lines:
        label = label_on(line)
        if line.number in told or (label is not None and label.label in _WHEN):
            near = 2
            continue
        if line.blank:
            continue
        if near and line.kind == "text" and label is None and not other_day(line.text):
            match = _own().fullmatch(line.text)
            words = (match["place"] if match is not None else line.text).strip(" ,")
            if (match is not None or _sounds_like_place(words)) and not _meets(words):
                return Fact(without_article(words), line.number, "place-below-date", "likely")
        near -= near > 0
        if not near and told and line.number > max(told) + _FAR:
            break
    return None


def _sounds_like_place(text: str) -> bool:
    """Tell whether a few words end as places do, are an address, or name where one dials in."""
    words = bare(text).split()
    if not 0 < len(words) <= _MOST_WORDS or text.endswith((":", "!", "?", ".")):
        return False
    house, *parts = re.split(r",\s+|\s*\(", text, maxsplit=1)
    if house[:1].isupper() and parts and _room_name().fullmatch(parts[0]):
        return True
    if bare(house) in listed("online_places") or _room_name().fullmatch(house):
        return True
    if _online_too().match(house) is not None:
        return True
    if _ADDRESS.fullmatch(house) is not None and _NUMBERED.search(house) is None:
        return True
    if bare(house).endswith(all_of("place_endings")):
        return True
    return _named_house().fullmatch(house) is not None


@cache
def _online_too() -> re.Pattern[str]:
    """Return the pattern of a place that is both online and somewhere: `Videolänk och Ekbo`."""
    return re.compile(
        rf"(?:{one_of('online_places')})\s+(?:{joiners()})\s+{CAPITAL}", re.IGNORECASE
    )


@cache
def _named_house() -> re.Pattern[str]:
    """Return the pattern of a house with its name or town behind it: `Klubbhuset i Ekby`."""
    return re.compile(
        rf"(?i:\w*(?:{one_of('place_endings')}))\s+(?:(?:i|in|at|på)\s+)?[A-ZÅÄÖ][\w’'-]+"
        r"(?:\s[A-ZÅÄÖ][\w’'-]+)?"
    )


def clock_times(text: str) -> list[tuple[TimeRange, int, int]]:
    """Find the clock times in a text with where they stand; a room has a number: `Rum 4.12`."""
    found = place_times(text)
    return [each for each in found if not _before_room().search(text[: each[1]])]


@cache
def _before_room() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{one_of('room_words')})\s+\Z", re.IGNORECASE)


@cache
def _room_name() -> re.Pattern[str]:
    return re.compile(rf"(?i:\w*(?:{one_of('room_words')}))\s+[A-ZÅÄÖ0-9][^:;,.]{{0,30}}")


@cache
def _own() -> re.Pattern[str]:
    """Return the pattern of a line that is only a place with what leads it: `Hos Asta, Gatan 9`."""
    return re.compile(
        rf"(?:(?:{one_of('held_words')})\s+)?{_leads()}"
        r"(?P<place>[^\W\d_][^.;:!?]{2,58})\.?",
        re.IGNORECASE,
    )


@cache
def says_held() -> re.Pattern[str]:
    """Return the pattern of words that say that a meeting was held."""
    return re.compile(rf"(?<!\w)(?:{one_of('held_words')})(?!\w)", re.IGNORECASE)


@cache
def _led() -> re.Pattern[str]:
    return re.compile(
        rf"\A[\s,.]*(?:\(\w+\)\s*)?(?:(?:{one_of('held_words')})\s+)?{_leads()}"
        rf"(?P<place>[^.,;\d(]{{2,58}}[^.,;\d\s(]\s\((?:{_room()}|{_STREET})\)|[^.,;\d]{{2,59}}[^.,;\d\s]"
        rf"(?:{further()}\.?\s*\Z|,\s+(?:{_room()}|{_STREET})(?=,\s|\.\s))?)",
        re.IGNORECASE,
    )


@cache
def _leads() -> str:
    """Return the pattern of what leads a place: one word, or several that are part of it."""
    whole = any_of(lead for lead in all_of("place_leads") if " " in lead)
    return rf"(?:(?=(?:{whole})\s)|(?:{one_of('place_leads')})\s+)"


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(
        rf"\s*[,|]\s*(?P<place>(?:{_room()}|[^\W\d_][^\d,.]{{2,50}}?)(?:{further()})?)\.?\s*",
        re.IGNORECASE,
    )


def _room() -> str:
    return rf"\w*(?:{one_of('room_words')})\s+(?:\d[\d.:]*\d\w?|[^\W_][^:;,.]{{0,30}}?)"


_STREET: Final = r"(?-i:[A-ZÅÄÖ])[^\W\d_][^:;,.\d]{1,30}?\s\d{1,4}\s?[a-z]?"


def further() -> str:
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
        rf"(?:{one_of('held_words')})\s+(?:\S+\s+){{0,4}}?{_leads()}(?P<place>[^.;\d]{{3,60}}(?:,\s+\d{{1,4}}[a-z]?\s+[^.;\d]{{3,40}}|(?<=\w)\s\d{{1,4}}\s?[a-z]?|{further()})?)\Z",
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
    words = rf"{days}|den|on|the|at|kl|kl\.|klockan"
    return re.compile(rf"(?:[\s,]+(?:{words}))*[\s,]*\Z", re.IGNORECASE)


def _meets(place: str) -> bool:
    """Tell whether the words behind a preposition are of a body or a meeting: `i styrelsen`."""
    words = tuple(word for word in (*all_of("bodies"), *all_of("held_words")) if len(word) > _SHORT)
    found = bare(place)
    if found.endswith(words) or any(map(f"{found} ".startswith, _held_first())):
        return True
    return any(word.endswith(all_of("meeting_bodies")) for word in found.split())


@cache
def _held_first() -> tuple[str, ...]:
    return tuple(f"{word} " for word in all_of("held_words"))


def without_article(place: str) -> str:
    """Return a place without the article before it: `the Community Hall`."""
    flags = re.IGNORECASE if place.isupper() else 0
    return re.sub(rf"\A(?:{one_of('definite_articles')})\s+", "", place, flags=flags)


@cache
def any_weekday(code: str) -> str:
    """Return the pattern of a weekday's name."""
    from bra.languages.cldr import calendar_words

    return rf"(?<!\w)(?:{any_of(calendar_words(code).weekdays)})(?!\w)"
