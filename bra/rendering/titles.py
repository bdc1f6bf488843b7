"""The title that minutes give themselves."""

import re
from datetime import date
from functools import cache
from typing import Final

from bra.languages import languages
from bra.model import Council, Meeting

_NUMBER: Final = re.compile(r"([0-9]{1,4})\D{0,2}")


def own_title(meeting: Meeting, council: Council) -> str | None:
    """Return the title that the file gives itself, when it says more than council and date."""
    title = " ".join(meeting.title.split())
    return None if _says_no_more(title, meeting, council) else title


def _says_no_more(title: str, meeting: Meeting, council: Council) -> bool:
    """Tell whether a title says nothing but the council, the day and what the document is."""
    rest = title.casefold()
    for name in filter(None, (council.name, council.short)):
        rest = re.sub(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", " ", rest)
    day = date.fromisoformat(meeting.date)
    words = re.findall(r"\w+", rest)
    # A number may have the end of an ordinal: 13th.
    found = [number for number in map(_NUMBER.fullmatch, words) if number is not None]
    numbers = sorted(number for each in found if (number := int(each[1])) != day.year)
    named = not _month_words(day.month).isdisjoint(words)
    days = [[day.day], [day.day, day.day, day.month]] if named else [[day.day, day.month]]
    # A number besides is that of the meeting or of its minutes.
    told = not numbers or numbers in map(sorted, days)
    known = _title_words() | _month_words(day.month)
    return told and all(_NUMBER.fullmatch(word) or word in known for word in words)


@cache
def _title_words() -> frozenset[str]:
    """Return what a title may say without saying more than council and day, but for months."""
    found: set[str] = set()
    for spoken in languages():
        found.update(spoken.title_words, spoken.weekdays)
        found.update(day + end for day in spoken.weekdays for end in spoken.definite_endings)
    return frozenset(found)


@cache
def _month_words(month: int) -> frozenset[str]:
    """Return the names of a month."""
    spoken = languages()
    return frozenset(
        name for one in spoken for name in (one.months[month - 1], *one.short_months[month - 1])
    )
