"""Patterns made once from the words of all languages."""

import re
from functools import cache, lru_cache
from typing import Final

from bra.importing.patterns.choices import Choice
from bra.importing.patterns.cues import first_word
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.shapes import Shape
from bra.languages import languages
from bra.languages.importing import all_of, all_words

WHOLE: Final = (r"(?<!\w)", r"(?!\w)")
"""What stands before and behind a word that stands whole."""
_LAST: Final = r"\s*\Z"
# Latin letters with all their marks: the last of the Latin blocks that names are written in.
_LATIN: Final = range(0x41, 0x250)
CAPITALS: Final = "".join(chr(code) for code in _LATIN if chr(code).isupper())
"""Every Latin capital, to stand in a class of a pattern."""
CAPITAL: Final = f"[{CAPITALS}]"
SMALL: Final = f"[{''.join(chr(code) for code in _LATIN if chr(code).islower())}]"
_AROUND: Final = " :.–-*_"
_NAME_WORD = rf"{CAPITAL}[\w’'.:-]*"


@cache
def name_pattern() -> str:
    """Return what one name looks like: capitalised words, particles between them."""
    particles = any_of(all_of("particles"))
    return rf"{_NAME_WORD}(?:\s+(?:(?:{particles})\s+)?{_NAME_WORD}){{0,3}}"


@cache
def one_of(field: str) -> str:
    """Return the pattern of any word of a list."""
    return any_of(all_of(field))


@cache
def listed(field: str) -> frozenset[str]:
    """Return a list of words for asking whether a text is one of them."""
    return frozenset(all_of(field))


def is_one_of(text: str, field: str) -> bool:
    """Tell whether a text is one of the words of a list, whatever ends it."""
    return bare(text) in listed(field)


@cache
def either(field: str, *, before: str = r"(?<!\w)", after: str = r"(?!\w)") -> Shape:
    """Return the pattern of any word of a list, as a whole word."""
    words = all_of(field)
    if before == WHOLE[0] and after in (WHOLE[1], _LAST):
        return Words(before, words, after, re.IGNORECASE)
    return Shape(rf"{before}(?:{any_of(words)}){after}", re.IGNORECASE)


@cache
def patterns(field: str) -> Choice:
    """Return the pattern of any regular expression of a list."""
    return Choice(all_of(field), re.IGNORECASE)


@cache
def whole_patterns(field: str) -> Choice:
    """Return the pattern of any regular expression of a list, as whole words."""
    return Choice((rf"(?<!\w)(?:{each})(?!\w)" for each in all_of(field)), re.IGNORECASE)


@cache
def _label_pattern(first: str) -> re.Pattern[str]:
    """Return the pattern of a label at the head of minutes that begins with a word.

    Its groups: the label, what divides it from its value, the value.
    """
    words = any_of(_labels_by_first()[first])
    return compiled(
        rf"(?P<label>{words})(?:\s*\((?:[^()]*)\))?"
        rf"(?:(?P<colon>\s*(?::|\?:?)(?:\s+|$)|\s+(?:{one_of('copulas')})\s+(?=(?-i:{CAPITAL}))|\t+|\s{{2,}}|\s+[–-]\s+|\s*$)|(?P<space>\s+(?=(?-i:[{CAPITALS}0-9(§])|(?:{clock_words()})\s*\d)))"
        r"(?P<value>.*)",
        re.IGNORECASE,
    )


def clock_words() -> str:
    """Return the pattern of words before a clock time: `kl.`, `at`."""
    return any_of(word for spoken in languages() for word in spoken.clock_words)


@lru_cache(maxsize=2048)
def label_match(text: str) -> re.Match[str] | None:
    """Return the label at the beginning of a line at the head of minutes."""
    first = first_word(text)
    match = _label_pattern(first).match(text) if first in _labels_by_first() else None
    short = match is not None and match["colon"] is None and first in listed("short_labels")
    return None if short else match


@cache
def _labels_by_first() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for label in all_words("labels"):
        found.setdefault(first_word(label), []).append(label)
    return found


@cache
def joiners() -> str:
    """Return the pattern of any word that joins names."""
    return any_of(word for spoken in languages() for word in spoken.joiners)


@cache
def joining_words() -> frozenset[str]:
    """Return the words that join names, which have no place where each has a line of its own."""
    return frozenset(word for spoken in languages() for word in spoken.joiners)


@cache
def joiner() -> re.Pattern[str]:
    """Return the pattern of a word between two names, not of one within `Mark- och byggchef`."""
    return compiled(rf"(?<!\w-)\s+(?:{joiners()})\s+", re.IGNORECASE)


@cache
def begins_joined() -> re.Pattern[str]:
    """Return the pattern of a word between two names at the beginning of a text."""
    return compiled(rf"\A(?:{joiners()})\s+", re.IGNORECASE)


@cache
def and_or_comma() -> re.Pattern[str]:
    """Return the pattern of what divides names."""
    return compiled(rf"(?<!\w-)\s+(?:{joiners()})\s+|(?<!\w-),\s+", re.IGNORECASE)


@cache
def reference() -> Shape:
    """Return the pattern of `Dnr KS 2017/123`; its group `dnr` is the number, the first of several.

    What comes after the first is a year and a number, or the other way round.
    """
    more = rf"(?:,|\s(?:{joiners()})(?!\w))\s+(?:[^\W\d_]{{2,6}}[\s/-]?)?\d{{2,5}}[/:.-]\d{{2,5}}"
    return Shape(
        rf"\s*[\[(]?(?<!\w)(?:{one_of('reference_words')})(?!\w)\.?:?\s*"
        rf"(?P<dnr>(?:[\w./-]+\s)?(?:[\w./-]|:(?=\d))*\d(?:[\w./-]|:(?=\d))*)(?:{more})*[\])]?\s*",
        re.IGNORECASE,
    )


def label_of(text: str) -> str | None:
    """Return what a whole text stands for when it is a label and nothing else."""
    return all_words("labels").get(bare(text))


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """Return a text in small letters without what ends it."""
    return " ".join(text.casefold().split()).strip(_AROUND)
