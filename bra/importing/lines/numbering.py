"""What number a heading has, and in which of its makes that number is written."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, one_of
from bra.languages.calendar import calendar_words

_PARA: Final = compiled(
    r"§+\s*(?P<number>(?:(?:[A-ZÅÄÖ]{2,5}|[A-ZÅÄÖ][\wåäö]{1,4})[\s-]?(?=\d))?"
    r"\d+(?:\s?[a-z](?!\w))?(?:[./:]\d+)?)\.?(?:\s*[:–-](?!\s?\d))?\s*(?P<title>.*)"
)
_PARAS: Final = compiled(
    rf"§+\s*(?P<number>\d{{1,3}}\s?[–-]\s?\d{{1,3}})[.:]?\s+(?P<title>{CAPITAL}.*)"
)
"""Several items at once: `§§ 1–2 Öppnande och val`."""
PARA_AFTER: Final = compiled(r"(?P<number>\d{1,3})\s?§\.?\s*(?P<title>.*)")
# FHR 29, KS § 12, Au §3, BN-14, SN 3/2024
_REF: Final = compiled(
    r"(?P<number>(?:[A-ZÅÄÖ]{2,5}(?:\s|-)?(?:§\s?)?|[A-ZÅÄÖ][\wåäö]{1,4}\s?§\s?)\d{1,4}(?:[/:]\d{2,4})?)"
    rf"(?:[.:]|\s[–-])?\s+(?P<title>{CAPITAL}.*)"
)
# FHR § 13, with the title on the next line
_REF_ALONE: Final = compiled(
    r"(?P<number>[A-ZÅÄÖ][\wåäö]{1,4}\s?§\s?\d{1,4}(?:[/:]\d{2,4})?)[.:]?(?P<title>)\s*\Z"
)
_NUM: Final = compiled(
    r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,2}|\d{1,4}/\d{1,4})(?:[.):]+\s*|/\s+|\s*\|\s*|\s+[–—-]\s+|\s+)(?P<title>[^\W\d_].*)"
)
_NUM_BEFORE_NUMBER: Final = compiled(
    r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,2})[.):]+\s+"
    r"(?P<title>(?:\d{1,4}|(?:19|20)\d\d[/–-]\d{2,4})(?:[\s–-]?[^\W\d_]{2}|D(?!\w)).*)"
)
"""With a title that begins with a number of its own: `2. 2024 års budget`."""
_LETTERED: Final = compiled(
    rf"(?P<number>\d{{1,3}}\s?[a-h])(?:[.):]+\s*|\s+)(?P<title>{CAPITAL}.*)"
)
"""One of several matters of a number: `8a Grillar`."""
# #1 Öppnande, #2: Ekonomi
_HASH: Final = compiled(rf"#(?P<number>\d{{1,2}})(?:\s?[.:)–-])?\s+(?P<title>{CAPITAL}.*)")
DIGIT: Final = compiled(r"\d")
_GAP: Final = compiled(r"\t|\s\s")
# A heading with a code for a number, as decisions have: B18.
_CODE: Final = compiled(r"(?P<number>[A-ZÅÄÖ]{1,3}-?\d{1,3})\s*:\s+(?P<title>\S.*)")
_HOUR: Final = compiled(
    r"(?:[^\W\d_]{2,7}\.?\s)?\d{1,2}[.:]\d{2}(?:\s*[–-]\s*\d{1,2}[.:]\d{2})?(?:\s?[ap]\.?m\.?)?"
    r"\s+(?=(?:§\s?\d{1,2}|\d{1,2}[.)])\s+[^\W\d_])"
)
_BY_SIGN: Final = (("para", _PARAS), ("para", _PARA))
_BY_DIGIT: Final = (("para", PARA_AFTER), ("num", _NUM), ("num", _NUM_BEFORE_NUMBER))
_FARTHEST: Final = 24
"""How far from the beginning a number stands that something leads."""


@cache
def led_by_word() -> re.Pattern[str]:
    """Return the pattern of a number that a word leads: `Punkt 3: Ekonomi`, `Punkt 3, ekonomi`.

    Behind a comma stands no sentence, nor another number: `Punkt 3, 4 och 5 bordlades.`.
    """
    divider = r"(?:\s*[.:)–—-]?\s+|,\s+(?=[^\W\d_][^.!?]*\Z))"
    return compiled(
        rf"(?:{one_of('item_leads')})\s+(?P<number>\d{{1,3}}){divider}(?P<title>\S.*)",
        re.IGNORECASE,
    )


def has_number(text: str) -> bool:
    """Tell whether a digit stands near the beginning of a text, or behind a gap there."""
    digit = DIGIT.search(text)
    if digit is None:
        return False
    return digit.start() < _FARTHEST or _GAP.search(text, 0, _FARTHEST) is not None


@lru_cache(maxsize=2048)
def number_of(text: str) -> tuple[str | None, str]:
    """Return the number of a heading, if it has one, and its title."""
    if not has_number(text):
        return None, text
    for shape in _shapes_of(text[:1]):
        match = shape.match(text)
        if match is None or not match["title"].strip():
            continue
        # "2018 års plan" and "3 nya trygghetsvandringar" are titles.
        loose = shape is _NUM and text[len(match["number"])].isspace()
        if loose and (not match["title"][:1].isupper() or _is_day(match["title"])):
            continue
        return match["number"], match["title"].strip()
    return None, text


def _is_day(title: str) -> bool:
    """Tell whether the month of a day stands behind its number: `18 August 2021`."""
    month = title.partition(" ")[0].casefold()
    return month in calendar_words("en").months and title[-1].isdecimal()


def without_hour(line: Line) -> Line:
    """Return a line of a timetable without the hour before its number: `08.30  1. Välkomna`."""
    hour = _HOUR.match(line.text)
    if hour is None:
        return line
    return line._replace(text=line.text[hour.end() :], indent=line.indent + hour.end())


def _shapes_of(sign: str) -> tuple[re.Pattern[str], ...]:
    """Return what a number may look like in a heading that begins with a sign."""
    if sign == "§":
        return (_PARAS, _PARA, led_by_word())
    if sign == "#":
        return (_HASH,)
    if sign.isdecimal():
        return (PARA_AFTER, _NUM, _NUM_BEFORE_NUMBER, _LETTERED, led_by_word())
    return (_CODE, led_by_word()) if sign.isupper() else (led_by_word(),)


def numbers_of(text: str, *, numbered: bool) -> Sequence[tuple[str, re.Pattern[str]]]:
    """Return the styles that a heading's number may have; `numbered` tells that it comes first."""
    if text[:1] == "#":
        return (("hash", _HASH),)
    if numbered:
        return _BY_SIGN if text[:1] == "§" else _BY_DIGIT
    if not has_number(text):
        return ()
    return (("ref", _REF), ("ref", _REF_ALONE), ("num", led_by_word()))
