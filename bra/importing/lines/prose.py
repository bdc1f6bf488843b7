"""Paragraphs become sentences, each with the lines that it stands on."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.lines.line import Line
from bra.importing.lines.paragraphs import Paragraph, paragraphs
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, CAPITALS, listed, one_of
from bra.languages.importing import all_of

_WHO: Final = compiled(rf"\s+\({CAPITAL}[^().:;!?\d]{{1,60}}\)\s*")
"""Who it is that a last sentence tells of, behind its dot: `Laga grinden. (Anna Ek)`."""
_SUM: Final = compiled(r"[£$€][\d.,]+|\d[\d.]*,\d\d")
_LEADER: Final = compiled(r"\s\.{4,}\Z|\s…{2,}\Z")
"""Dots that lead from one column of a row to the next."""
_MOST_DIGITS: Final = 3
_OPENING: Final = "\"”“'’([-–§@#"


@cache
def _end() -> re.Pattern[str]:
    """Return the pattern of what ends a sentence: it begins with all the signs that it may."""
    clause = rf"(?=\s+(?:{one_of('clause')})\s)"
    return compiled(rf"(?P<sign>[.!?…;])(?:(?<!;)[\"”’')\]]*(?=\s+(?P<next>\S))|(?<=;){clause})")


class Sentence(NamedTuple):
    """Hold a sentence, the lines it stands on, and what it stands in.

    `kind` is `text`, `entry` or `quote`; `paragraph` counts the paragraphs of a section.
    """

    text: str
    line: int
    last: int
    kind: str
    paragraph: int
    first: bool
    indent: int = 0
    tick: str | None = None


_new = tuple.__new__  # as for lines: of sentences, too, there are many
_HOUSE: Final = 3
"""How many digits the number of its house has at least."""


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(map(str.casefold, all_of("abbreviations")))


class Said(NamedTuple):
    """Hold a paragraph and its sentences."""

    paragraph: Paragraph
    sentences: tuple[Sentence, ...]


def said(lines: Sequence[Line], width: int) -> tuple[Said, ...]:
    """Join the lines of running text to paragraphs, and divide these into sentences."""
    return _said(tuple(lines), width)


# What is recognised is written next: each part of a text is asked for twice.
@lru_cache(maxsize=128)
def _said(lines: tuple[Line, ...], width: int) -> tuple[Said, ...]:
    every = enumerate(paragraphs(lines, width), 1)
    return tuple([Said(each, sentences(each, number)) for number, each in every])


def sentences(paragraph: Paragraph, number: int) -> tuple[Sentence, ...]:
    """Divide a paragraph into sentences."""
    text = paragraph.text
    if not _goes_on_behind(text):
        whole = _sentence(paragraph, 0, len(text), number)
        return (whole,) if whole.text else ()
    found: list[Sentence] = []
    start = 0
    for match in _end().finditer(text):
        after = match["next"]
        if not (after is None or after.isupper() or after.isdigit() or after in _OPENING):
            continue
        if not text[start : match.start()].strip():
            # `? - boka lokalen` begins with a sign for somebody.
            continue
        if after == "(" and _WHO.fullmatch(text, match.end()) is not None:
            continue
        if match["sign"] in ".…" and _LEADER.search(text[start : match.start() + 1]) is not None:
            # `Virke ........ Bo`
            continue
        if match["sign"] == ".":
            before = text[start : match.start()]
            if _stays_open(before) and not _sure_end(before, after):
                continue
        found.append(_sentence(paragraph, start, match.end(), number))
        start = match.end() + 1
    last = _sentence(paragraph, start, len(text), number)
    if last.text:
        found.append(last)
    return tuple(found)


def _goes_on_behind(text: str) -> bool:
    """Tell whether a sign that may end a sentence stands before the last letter."""
    inner = text[:-1]
    return "." in inner or "!" in inner or "?" in inner or ";" in inner or "…" in inner


def _stays_open(before: str) -> bool:
    """Tell whether a text ends in a number or an abbreviation, so that a dot ends no sentence."""
    start = before.rfind(" ") + 1
    if not before[start:].isalnum():
        # Another sign than a space stands before the last word, or dots within it.
        start = len(before)
        while start and (before[start - 1].isalnum() or before[start - 1] in "._"):
            start -= 1
    *first, last = before[start:].removesuffix(".").split(".")
    if last.isdecimal() or _is_lettered(last) or last.casefold() in _abbreviations():
        return True
    if not first:
        return False
    # `t.ex` has a dot within.
    ends = (".".join((*first[at:], last)) for at in range(len(first)))
    return any(each.casefold() in _abbreviations() for each in ends)


def _is_lettered(word: str) -> bool:
    """Tell whether a word is an initial, or one letter with a number: `B2`."""
    letter, number = word[:1], word[1:]
    known = bool(letter) and (letter in CAPITALS or letter.upper() in CAPITALS)
    return known and (not number or (number.isdecimal() and len(number) <= _MOST_DIGITS))


def _sure_end(before: str, after: str) -> bool:
    """Tell whether a number or a letter ends a sentence: what follows is no month or surname.

    `after` is the first letter or sign of what follows.
    """
    words = before.split()
    if not after.isupper():
        return False
    if len(words) < 3:  # "den 3." is no end
        return len(words) > 1 and _SUM.fullmatch(words[-1]) is not None
    if (
        len(words[-1]) == 1
        and words[-1].isupper()
        and words[-1] not in listed("ending_abbreviations")
    ):
        # "lösning B. Anna", "port 2 C. Anna", but "118 W. Juniper Street"
        street = words[-1] in listed("compass_points") and len(words[-2]) >= _HOUSE
        counted = words[-2].isdecimal() and not street
        return counted or (words[-2].islower() and words[-2].endswith(all_of("lettered")))
    last = words[-1].casefold() if len(words[-1]) > 1 else words[-1]  # an initial is no word
    return last[-1].isdigit() or last in listed("ending_abbreviations")


def _sentence(paragraph: Paragraph, start: int, end: int, number: int) -> Sentence:
    text, places, kind, indent, tick, _ = paragraph
    piece = text[start:end]
    if len(places) == 1:
        first = last = places[0][1]
    else:
        lead = len(piece) - len(piece.lstrip())
        first = paragraph.line(start + lead)
        last = paragraph.line(max(start, end - 1))
    fields = (piece.strip(), first, last, kind, number, start == 0, indent, tick)
    return _new(Sentence, fields)
