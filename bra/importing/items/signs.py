"""Headings that a letter, a Roman numeral, an hour or a number on a line of its own makes."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from bra.importing.head.titlewords import ends_as_title, is_known
from bra.importing.items.looks import Heading
from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, one_of

_LETTERED: Final = compiled(rf"(?P<number>[A-Z])(?:[.):]|\s[–-])?\s+(?P<title>{CAPITAL}.*)")
_SMALL: Final = compiled(rf"\(?(?P<number>[a-z])[.)]\s+(?P<title>{CAPITAL}.*)")
_BRACKETED: Final = compiled(rf"\[(?P<number>\d{{1,2}})\]\s+(?P<title>{CAPITAL}.*)")
_ENCLOSED: Final = compiled(rf"\((?P<number>\d{{1,2}})\)\s+(?P<title>{CAPITAL}.*)")
_ROMAN: Final = compiled(rf"(?P<number>[IVX]{{1,6}})(?:[.):]|\s[–-])\s+(?P<title>{CAPITAL}.*)")
_LED: Final = compiled(r"[A-Z]{1,6}(?:[.):]|\s[–-])?\s|\(?[a-z][.)]\s|[\[(]\d")
"""What all of these begin with."""
_TIMED: Final = compiled(
    r"(?P<clock>(?:kl\.?\s*)?(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)(?:\s?(?P<half>[ap])\.?m\.?)?"
    rf"(?:\s?[–-]\s?\d{{1,2}}[.:]\d{{2}}(?:\s?[ap]\.?m\.?)?)?):?\s+(?P<title>{CAPITAL}.*)"
)
_TENS: Final = ("", "X", "XX", "XXX")
_ONES: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
NUMERALS: Final = tuple(ten + one for ten in _TENS for one in _ONES)[1:]
FEWEST: Final = 3
_LONGEST: Final = 75
_MOST_WORDS: Final = 11
_PAGE: Final = 30
_GAP: Final = 3
_PASSED: Final = 2
_NOON: Final = 12


class _Numbered(NamedTuple):
    """Hold a line that may be a heading, and what its number is worth."""

    heading: Heading
    value: int
    worded: bool


def lettered(lines: Sequence[Line]) -> list[Heading]:
    """Return headings with letters, Roman numerals or numbers in brackets for numbers.

    `A. Ekonomi`, `II. Val`, `a) Ekonomi`, `[2] Val`
    """
    led = [at for at, line in enumerate(lines) if line.text and _LED.match(line.text)]
    rows = (
        _row(lines, led, _LETTERED, _of_letter),
        _row(lines, led, _ROMAN, _of_numeral),
        _row(lines, led, _SMALL, lambda number: ord(number) - ord("a") + 1),
        _row(lines, led, _BRACKETED, int),
        _row(lines, led, _ENCLOSED, int),
    )
    return max(rows, key=len)


def _row(
    lines: Sequence[Line],
    led: Sequence[int],
    shape: re.Pattern[str],
    worth: Callable[[str], int],
) -> list[Heading]:
    """Return the headings that count from the first on, each with text below or the next.

    `led` are the places of the lines that a letter, a numeral or a bracket leads.  Two headings are
    enough where one of them is what minutes often have.  Small letters are those of a list unless
    they stand apart, with sentences below them.
    """
    found: list[Heading] = []
    for at in led:
        line = lines[at]
        fits = _stands_apart(lines, at) if shape is _SMALL else line.kind == "text"
        match = shape.match(line.text) if fits else None
        if match is None or (shape is _ROMAN and match["number"] not in NUMERALS):
            continue
        title = match["title"].strip()
        if worth(match["number"]) != len(found) + 1 or not is_title(title):
            continue
        found.append(Heading(at, at + 1, "num", match["number"], title, line.number, line.indent))
    fewest = FEWEST - any(is_known(heading.title) for heading in found)
    return found if len(found) >= fewest and have_text(found, lines) else []


def spelled_numbers(titles: Sequence[str]) -> list[tuple[str, str] | None]:
    """Divide the titles that Roman numerals or letters count: `II. Val`, `B. Ekonomi`.

    They count from the first on, one of them perhaps left out, and are three at least.
    """
    for shape, worth in ((_ROMAN, _of_numeral), (_LETTERED, _of_letter)):
        found: list[tuple[str, str] | None] = []
        last = 0
        for title in titles:
            match = shape.match(title)
            value = worth(match["number"]) if match is not None else 0
            follows = match is not None and last < value <= last + min(last + 1, _PASSED)
            found.append((match["number"], match["title"]) if match and follows else None)
            last = value if follows else last
        if len(found) - found.count(None) >= FEWEST:
            return found
    return [None] * len(titles)


def _of_numeral(number: str) -> int:
    return NUMERALS.index(number) + 1 if number in NUMERALS else 0


def _of_letter(number: str) -> int:
    return ord(number) - ord("A") + 1


def _stands_apart(lines: Sequence[Line], at: int) -> bool:
    """Tell whether an entry of a list has an empty line above it, and a sentence right below."""
    line = lines[at]
    if line.kind != "entry" or line.tick is not None or (at and not lines[at - 1].blank):
        return False
    below = next((each for each in lines[at + 1 :] if not each.blank), line)
    return below.kind == "text" and below.text[:1].isupper()


def have_text(found: Sequence[Heading], lines: Sequence[Line]) -> bool:
    """Tell whether most headings have text below, so that they are no mere list."""
    ends = [heading.at for heading in found[1:]] + [len(lines)]
    below = [
        any(not line.blank for line in lines[heading.after : end])
        for heading, end in zip(found, ends, strict=True)
    ]
    return sum(below) * 2 > len(below)


def alone(lines: Sequence[Line]) -> list[Heading]:
    """Return headings below whose number nothing else stands: `3`, and on the next line `Val`.

    What is farther apart is the number of a page.  Without empty lines above them, they count from
    one, and most stand behind the end of a sentence.
    """
    found = list(_numbers_alone(lines))
    apart = [each for each in found if not each.heading.at or lines[each.heading.at - 1].blank]
    return _longest_row(apart, lines) or _close(_longest_row(found, lines), lines)


def _numbers_alone(lines: Sequence[Line]) -> Iterator[_Numbered]:
    for at, (line, below) in enumerate(pairwise(lines)):
        # Most lines end in a letter.
        if line.kind != "text" or line.text[-1:].isalpha():
            continue
        if not line.text.rstrip(".):").rstrip()[-1:].isdecimal():
            continue
        match = _alone().fullmatch(line.text) if below.kind == "text" else None
        title = below.text.strip()
        if match is None or not title[:1].isupper() or not may_be_title(title):
            continue
        heading = Heading(at, at + 2, "num", match["number"], title, line.number, line.indent)
        yield _Numbered(heading, int(match["number"]), line.text[:1].isalpha())


def timed(lines: Sequence[Line]) -> list[Heading]:
    """Return headings before which the time stands when they were begun: `13.15 Ekonomi`.

    The time is put behind the title, as others write it, to be told from it there.
    """
    found: list[Heading] = []
    last = -1
    for at, line in enumerate(lines):
        apart = line.kind == "text" and (not at or lines[at - 1].kind == "blank")
        match = _TIMED.match(line.text) if apart else None
        if match is None or not is_title(match["title"]):
            continue
        hour = int(match["hour"])
        if match["half"] is not None:
            hour = hour % _NOON + _NOON * (match["half"] == "p")
        minute = hour * 60 + int(match["minute"])
        if minute < last:
            return []
        last = minute
        title = f"{match['title'].strip()} {match['clock']}"
        found.append(Heading(at, at + 1, "sign", None, title, line.number, line.indent))
    fewest = FEWEST - any(is_known(heading.title.rpartition(" ")[0]) for heading in found)
    return found if len(found) >= fewest and have_text(found, lines) else []


def _longest_row(found: Sequence[_Numbered], lines: Sequence[Line]) -> list[Heading]:
    rows: list[list[_Numbered]] = []
    for each in found:
        row = next((row for row in rows if _comes_next(row[-1], each)), None)
        if row is None:
            rows.append([each])
        else:
            row.append(each)
    best = [each.heading for each in max(rows, key=len, default=[])]
    near = best and best[-1].at - best[0].at < _PAGE * (len(best) - 1)
    return best if len(best) >= FEWEST and near and have_text(best, lines) else []


def _comes_next(last: _Numbered, each: _Numbered) -> bool:
    """Tell whether a number follows on another; behind a word one may be left out: `Punkt 6`."""
    return 0 < each.value - last.value <= (_GAP if each.worded else 1)


def _close(row: list[Heading], lines: Sequence[Line]) -> list[Heading]:
    """Return a row without empty lines between if it counts items and not the cells of a table."""
    ended = [lines[each.at - 1].text.endswith((".", "!", "?")) for each in row[1:]]
    return row if row and sum(ended) * 2 > len(ended) and row[0].number == "1" else []


@cache
def _alone() -> re.Pattern[str]:
    return compiled(
        rf"(?:(?:{one_of('item_leads')})\s+)?(?P<number>\d{{1,3}})\s?[.):]?", re.IGNORECASE
    )


def is_title(text: str) -> bool:
    """Tell whether a text is short and begins and ends as a title does."""
    return may_be_title(text) and ends_as_title(text) and text[:1].isupper()


def may_be_title(text: str) -> bool:
    """Tell whether a text is short enough for a title."""
    return len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
