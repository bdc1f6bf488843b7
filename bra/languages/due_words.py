"""The patterns of due expressions, made once from the words of all languages."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from bra.languages import canonical, languages
from bra.languages.dates import any_of


class Grammar(NamedTuple):
    """Hold what due expressions look like.

    `phrases` are whole expressions with the kind of `Due` that they are; `unread` is what is meant
    as a time and not read as one; `filler` is what may stand before a time and means nothing;
    `split` is what stands between the ends of a range.
    """

    phrases: dict[str, str]
    seasons: dict[str, str]
    season: re.Pattern[str]
    week: re.Pattern[str]
    unread: re.Pattern[str]
    parts: dict[str, str]
    part: re.Pattern[str]
    filler: re.Pattern[str]
    split: re.Pattern[str]


@cache
def grammar() -> Grammar:
    """Return the patterns of all languages together."""
    phrases = dict.fromkeys(_each("next_meeting"), "next")
    phrases |= dict.fromkeys(_each("standing"), "standing")
    phrases |= dict.fromkeys(_each("soon"), "words")
    seasons = dict(canonical("seasons"))
    parts = dict(canonical("part_words"))
    filler = any_of(word for spoken in languages() for word in spoken.date_words)
    between = any_of(word for spoken in languages() for word in spoken.range_words)
    week = any_of(_each("week"))
    return Grammar(
        phrases=phrases,
        seasons=seasons,
        season=re.compile(
            rf"(?P<season>{any_of(seasons)})"
            r"(?:[\s-]*(?P<year>(?<![0-9])(?:[0-9]{4}|['’]?[0-9]{2}))"
            r"(?:[/–-](?P<until>[0-9]{4}|[0-9]{2}))?)?"
        ),
        week=re.compile(
            rf"(?:(?P<before>[0-9]{{4}})[\s-]*)?(?:{week})\s*(?P<first>[0-9]{{1,2}})"
            rf"(?:\s*(?:[-–—/&]|(?<=\s)(?:{between})(?=\s))\s*(?:(?:{week})\s*)?"
            r"(?P<last>[0-9]{1,2}))?"
            r"(?:\s*[/,\s-]\s*(?P<year>[0-9]{4}))?"
        ),
        unread=re.compile(
            rf"(?:{any_of(_each('week_from'))})\s+(?=\D*[0-9]).*"
            r"|[0-9]{1,2}\.\s?[0-9]{1,2}\.\s?[0-9]{4}",
            re.IGNORECASE,
        ),
        parts=parts,
        part=re.compile(rf"({any_of(parts)})(?:\s+|-)"),
        filler=re.compile(rf"^(?:(?:{filler})\s+)+"),
        split=re.compile(rf"\s*[-–—]\s*|\s+(?:{between})\s+"),
    )


def _each(key: str) -> Iterator[str]:
    for spoken in languages():
        yield from spoken.due_words[key]
