"""How a place is worded: rooms, houses and addresses, and what stands before or behind it."""

import re
from functools import cache
from typing import Final

from bra.importing.days.hours import with_bare_hours, with_half_days, with_noon
from bra.importing.days.spoken import with_spoken
from bra.importing.head.numberedplaces import (
    CODE,
    coded,
    house,
    house_in_town,
    in_street,
    too,
)
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import (
    CAPITAL,
    CAPITALS,
    bare,
    clock_words,
    either,
    joiners,
    listed,
    one_of,
)
from bra.languages import codes
from bra.languages.calendar import calendar_words
from bra.languages.importing import all_of
from bra.languages.times import place_times
from bra.model.meeting import TimeRange

_SHORT: Final = 3
_DIGITS: Final = compiled(r"\d+")
_GREETING: Final = 2
ZONE: Final = compiled(
    r"(?<!\w)(?:UTC|GMT|CES?T|BST|[ECMP][SD]T|WES?T|EES?T)(?:\s?[+-]\d{1,2}(?::\d\d)?)?(?!\w)"
)
_MOST_WORDS: Final = 7
_ADDRESS: Final = compiled(
    rf"{CAPITAL}[\w’'-]{{3,}}(?:\s{CAPITAL}?[\w’'-]+){{0,2}}\s\d{{1,4}}\s?[A-Za-z]?"
)
_STREET_NAME: Final = rf"(?-i:{CAPITAL})[^\W\d_][^:;,.\d]{{1,30}}?"
_STREET_NUMBER: Final = r"\s\d{1,4}\s?[a-z]?"
_STATED: Final = r"(?-i:[a-zåäö])[^(),.;\d]{1,30},[^()]{2,50}"
"""What a bracket says of a place in several parts: `hörsalen, ingång från torget`."""
_STREET: Final = f"{_STREET_NAME}{_STREET_NUMBER}"


def sounds_like_place(text: str) -> bool:
    """Tell whether a few words end as places do, are an address, or name where one dials in."""
    words = bare(text).split()
    if not 0 < len(words) <= _MOST_WORDS or text.endswith((":", "!", "?", ".")):
        return False
    if greets(text):
        return False
    house, *parts = re.split(r",\s+|\s*\(", text, maxsplit=1)
    if house[:1].isupper() and parts and _room_name().fullmatch(parts[0]):
        return True
    if bare(house) in listed("online_places") or _room_name().fullmatch(house):
        return True
    if _online_too().match(house) is not None:
        return True
    if _is_address(house):
        return True
    if bare(house).endswith(all_of("place_endings")):
        return True
    return _named_house().fullmatch(house) is not None or _house_in_street(house)


def _house_in_street(text: str) -> bool:
    """Tell whether words are a house with its street right behind: `klubbhuset Ekvägen 3`."""
    first, _, street = text.partition(" ")
    return first.casefold().endswith(all_of("place_endings")) and _is_address(street)


@cache
def _numbered() -> re.Pattern[str]:
    """Return the pattern of a number that is no address: `Möte nr 5`."""
    return compiled(rf"(?i:\s(?:{one_of('number_signs')})\.?)\s\d")


def _is_address(text: str) -> bool:
    return _ADDRESS.fullmatch(text) is not None and _numbered().search(text) is None


def greets(text: str) -> bool:
    """Tell whether a few words begin as a greeting or thanks do: `Thanks`, `Hej alla`."""
    words = re.findall(r"\w+", text.casefold())[:_GREETING]
    return any(" ".join(words[: at + 1]) in listed("greetings") for at in range(len(words)))


@cache
def _online_too() -> re.Pattern[str]:
    """Return the pattern of a place that is both online and somewhere: `Videolänk och Ekbo`."""
    return compiled(rf"(?:{one_of('online_places')})\s+(?:{joiners()})\s+{CAPITAL}", re.IGNORECASE)


@cache
def _named_house() -> re.Pattern[str]:
    """Return the pattern of a house with its name or what it is in: `Salen Ek`, `i stallet`."""
    return compiled(
        rf"(?i:\w*(?:{one_of('place_endings')}))\s+(?:(?:(?:{one_of('beside_names')})\s+)?{CAPITAL}[\w’'-]+"
        rf"(?:\s{CAPITAL}[\w’'-]+)?|(?:{one_of('beside_things')})\s+(?:the\s+)?\w+)"
    )


def clock_times(text: str) -> list[tuple[TimeRange, int, int]]:
    """Find the clock times in a text with where they stand.

    A room has a number, and so has a house: `Rum 4.12`, `at 12 High Street`.
    """
    text = with_noon(text)
    found = with_half_days(with_spoken(with_bare_hours(place_times(text), text), text), text)
    return [
        (time, start, end)
        for time, start, end in found
        if not _numbers_room(text, start, end, time) and not _numbers_house(text, start, end)
    ]


def _numbers_room(text: str, start: int, end: int, time: TimeRange) -> bool:
    """Tell whether what looks like an hour is the number of a room: `Rum 4.12`, `grupprum 4.12`.

    An hour has words for it, or stands behind the kind of a room and has no odd minutes.
    """
    if not text[start].isdecimal() or text[end - 2 : end].strip(". ").casefold().endswith("m"):
        return False
    match = _before_room().search(text[:start])
    return match is not None and (not match["kind"] or time.start[-1:] not in "05")


def _numbers_house(text: str, start: int, end: int) -> bool:
    """Tell whether what looks like an hour is the number of a house."""
    number = _DIGITS.search(text, start, end)
    if number is None:
        return False
    return re.match(house(), text[number.start() :], re.IGNORECASE) is not None


@cache
def _before_room() -> re.Pattern[str]:
    letters = r"(?:(?-i:[A-ZÅÄÖ]{1,3})[ .:/-]?)?"
    return compiled(rf"(?<!\w)(?P<kind>\w*)(?:{one_of('room_words')})\s+{letters}\Z", re.IGNORECASE)


@cache
def _room_name() -> re.Pattern[str]:
    name = rf"[{CAPITALS}0-9][^:;,.]{{0,30}}"
    return compiled(rf"(?i:\w*(?:{one_of('room_words')}))\s+(?:{CODE}{too()}|{name})")


@cache
def place_alone() -> re.Pattern[str]:
    """Return the pattern of a line that is only a place with what leads it: `Hos Asta, Gatan 9`."""
    return compiled(
        rf"(?:(?:{one_of('held_words')})\s+)?{_leads()}"
        rf"(?P<place>{house()}|[^\W\d_][^.;:!?]{{2,58}})\.?",
        re.IGNORECASE,
    )


def behind_held(text: str) -> str:
    """Return a place without the word for being held that it begins with: `held at Ekbo`."""
    begun = _held_lead().match(text)
    return text if begun is None else without_article(text[begun.end() :])


@cache
def _held_lead() -> re.Pattern[str]:
    words = rf"(?:(?:{one_of('held_words')})\s+)+(?:{one_of('place_leads')})"
    return compiled(rf"{words}\s+(?=\S)", re.IGNORECASE)


def says_held() -> Shape:
    """Return the pattern of words that say that a meeting was held."""
    return either("held_words")


@cache
def _led() -> re.Pattern[str]:
    return compiled(
        rf"\A[\s,.]*(?:\(\w+\)\s*)?(?:(?:{one_of('held_words')})\s+)?{_leads()}"
        rf"(?P<place>{house_in_town()}|{in_street()}|(?:[^.,;\d(]{{2,40}}\s)??{coded()}"
        rf"|[^.,;\d(]{{2,58}}[^.,;\d\s(]\s\((?:{_room()}|{_STREET}|{_STATED})\)|[^.,;\d]{{2,59}}[^.,;\d\s]"
        rf"(?:{further()}\.?\s*\Z|,\s+(?:{_room()}|{_STREET})(?=,\s|\.\s)"
        rf"|,\s+(?:{_hall()}|{_STREET_NAME})(?=,?\s+(?:{clock_words()}|@)\.?\s*\d))?)",
        re.IGNORECASE,
    )


@cache
def _leads() -> str:
    """Return the pattern of what leads a place: one word, or several that are part of it."""
    whole = any_of(lead for lead in all_of("place_leads") if " " in lead)
    return rf"(?:(?=(?:{whole})\s)|(?:{one_of('place_leads')})\s+)"


@cache
def _comma() -> re.Pattern[str]:
    return compiled(
        rf"\s*[,|]\s*(?P<place>(?:{_room()}|[^\W\d_][^\d,.]{{2,50}}?)(?:{further()})?)\.?\s*",
        re.IGNORECASE,
    )


def _room() -> str:
    return (
        rf"\w*(?:{one_of('room_words')})\s+(?:{CODE}{too()}|\d[\d.:]*\d\w?|[^\W_][^:;,.]{{0,30}}?)"
    )


def _hall() -> str:
    """Return the pattern of a room without a name: `stora salen`, `konferensrummet`."""
    articles = one_of("definite_articles")
    return rf"(?:(?:{articles})\s+)?(?:\w+\s+)?\w*(?:{one_of('room_words')})"


def further() -> str:
    """Return the pattern of a house's room and address: `, stora salen`, `, Ekgatan 5`."""
    address = f"{_STREET_NAME}(?:{_STREET_NUMBER})?"
    return rf"(?:,\s+(?:{_room()}|{_hall()}|{address})(?=,|\.?\s*\Z)){{1,2}}"


def place_behind(rest: str) -> str | None:
    """Return the place that stands behind what tells when."""
    for match in (find(rest) for find in (_led().match, _comma().fullmatch)):
        if match is not None and not means_meeting(match["place"]):
            return match["place"]
    return None


@cache
def _held() -> re.Pattern[str]:
    return compiled(
        rf"(?:{one_of('held_words')})\s+(?:\S+\s+){{0,4}}?{_leads()}(?P<place>{house_in_town()}|(?:[^.;\d]{{2,40}}\s)??{coded()}"
        rf"|[^.;\d]{{3,60}}(?:,\s+\d{{1,4}}[a-z]?\s+[^.;\d]{{3,40}}|(?<=\w)\s\d{{1,4}}\s?[a-z]?|{further()})?)\Z",
        re.IGNORECASE,
    )


def place_before(text: str) -> str | None:
    """Return the place that stands before what tells when."""
    told = untied(text)
    match = _held().search(told)
    if match is not None and not means_meeting(match["place"]):
        return match["place"]
    online = _held_online().search(told)
    return online["place"] if online is not None else None


@cache
def _held_online() -> re.Pattern[str]:
    """Return the pattern of what says that nobody met in a room: `Mötet hölls digitalt`."""
    return compiled(
        rf"(?<!\w)(?:{one_of('held_words')})\s+(?P<place>{one_of('online_places')})\Z",
        re.IGNORECASE,
    )


def untied(text: str) -> str:
    """Return what stands before a date or a time without what ties them to it."""
    return _tied().sub("", text)


@cache
def _tied() -> re.Pattern[str]:
    """Return the pattern of what ties a date to the words before it."""
    days = any_of(day for each in codes() for day in calendar_words(each).weekdays)
    words = rf"{days}|{clock_words()}|{one_of('range_leads')}|{one_of('day_ties')}"
    return compiled(rf"(?:[\s,]+(?:{words}))*[\s,]*\Z", re.IGNORECASE)


def means_meeting(place: str) -> bool:
    """Tell whether the words behind a preposition are of a body or a meeting: `i styrelsen`."""
    words = tuple(word for word in (*all_of("bodies"), *all_of("held_words")) if len(word) > _SHORT)
    found = bare(place)
    if found.endswith(words):
        return True
    if any(map(f"{found} ".startswith, _held_first())):
        # `Meeting Room 3`
        return not any(word.endswith(all_of("room_words")) for word in found.split()[1:2])
    named = listed("named_bodies") if not sounds_like_place(place) else frozenset()
    return any(word.endswith(all_of("meeting_bodies")) or word in named for word in found.split())


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
    return rf"(?<!\w)(?:{any_of(calendar_words(code).weekdays)})(?!\w)"
