"""Heads and feet that come again at the edges of pages which new-page signs divide."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bra.importing.lines.spaces import single_spaced
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import one_of

if TYPE_CHECKING:
    from bra.importing.lines.line import Line

_DIGITS: Final = compiled(r"\d+")
_COUNT: Final = compiled(
    r"(?:\A|(?<=\s))(?:[^\W\d_]{4,6}\s+)?(?P<page>\d{1,3})"
    r"(?:\s?\(\d{1,3}\)|\s?/\s?\d{1,3}|\s[^\W\d_]{2}\s\d{1,3})?\Z"
)
"""The number of a page at the end of a line, with its word and of how many it is."""
_NUMBER: Final = compiled(r"(?:[-–]\s?)?(\d{1,3})(?:\s?[-–])?")
_MAY_BE_DAY: Final = compiled(r"1\s?/\s?(0?[1-9]|1[0-2])(?!\d)")
_DAY: Final = compiled(
    r"(?<!\d)(?:(?:19|20)\d\d[-./]\d\d|\d{1,2}[.:]?[^\W\d_]{0,2}\s+[^\W\d_]{3,}|\d{1,2}[/.-]\d)"
)
_FAR: Final = 2
_LED: Final = compiled(r"§|\d{1,3}[.)]\s|[-*+•]\s")
_REACHED: Final = compiled(r"www\.|@|https?:|(?:\d\D*){5}")
"""What tells where somebody is reached, as the foot of a letter does."""
_ENDED: Final = (".", "!", "?", ":", ";")
_LONGEST: Final = 90
_MOST: Final = 4
_FEW_WORDS: Final = 2


def page_edges(lines: Sequence["Line"]) -> set[int]:
    """Return the numbers of lines that come again at the same edge of the next page.

    They come with the next page's number, or are alike and say where somebody is reached.  The
    head of the first page stays: it may be all that gives the day.
    """
    found: set[int] = set()
    for above, below in pairwise(_pages(lines)):
        feet = _alike(above[::-1], below[::-1])
        found |= {line.number for pair in feet for line in pair}
        found |= {line.number for _, line in _alike(above, below)}
    return found


def page_numbers(lines: Sequence["Line"]) -> set[int]:
    """Return the lines that have nothing but the number of their page, far below its text."""
    found: set[int] = set()
    pages = list(_pages(lines)) or [[line for line in lines if line.text]]
    for count, page in enumerate(pages, 1):
        number = _NUMBER.fullmatch(page[-1].text) if len(page) > 1 else None
        far = number is not None and page[-1].number - page[-2].number > _FAR
        if number is not None and far and int(number[1]) == count:
            found.add(page[-1].number)
    return found


def uncounted(lines: Sequence["Line"], gone: set[int]) -> list["Line"]:
    """Return lines in which the head of the first page has lost the number of the page."""
    pages = list(_pages(lines))
    if len(pages) < _FEW_WORDS:
        return list(lines)
    heads = {
        first.number
        for first, second in _alike(pages[0], pages[1])
        if first.number not in gone and _is_counted(first, second)
    }
    return [_without_count(line) if line.number in heads else line for line in lines]


def unled(lines: Sequence["Line"]) -> list["Line"]:
    """Return lines of which the first has lost the number of its page before what it says."""
    first = next((at for at, line in enumerate(lines) if line.text), None)
    match = _first_page().match(lines[first].text) if first is not None else None
    if first is None or match is None or lines[first].kind != "text":
        return list(lines)
    day = _MAY_BE_DAY.match(match[0])
    if day is not None and not (
        _DAY.search(lines[first].text, match.end()) or len(list(_pages(lines))) == int(day[1])
    ):
        # `1/3   Styrelsemöte` is of one on the first of March.
        return list(lines)
    head = lines[first]._replace(text=lines[first].text[match.end() :])
    return [*lines[:first], head, *lines[first + 1 :]]


@cache
def _first_page() -> re.Pattern[str]:
    """Return the pattern of a first page's number at the left of others: `1 (3)   Byarådet`."""
    words, of = one_of("page_words"), one_of("page_joiners")
    count = rf"1(?:\s+(?:{of})\s+\d{{1,3}}|\s?\(\d{{1,3}}\)|\s?/\s?\d{{1,3}})"
    return compiled(
        rf"(?:(?:{words})\s*(?:{count}|1)|{count})(?:\s{{3,}}|\t+)(?=\S)", re.IGNORECASE
    )


def _pages(lines: Sequence["Line"]) -> Iterator[list["Line"]]:
    """Give the lines of each page that are not blank; a text without new pages has none."""
    feeds = [at for at, line in enumerate(lines) if "\f" in line.raw]
    starts = [at for at in feeds if lines[at].raw.lstrip(" ").startswith("\f")]
    for start, end in pairwise((0, *starts, len(lines))) if starts else ():
        yield [line for line in lines[start:end] if line.text]


def _alike(above: Sequence["Line"], below: Sequence["Line"]) -> list[tuple["Line", "Line"]]:
    """Return the lines of two pages, each from an edge inwards, that are a head or a foot."""
    # Of the text itself something must be left.
    most = min(_MOST, len(above) - 1, len(below) - 1)
    pairs: list[tuple[Line, Line]] = []
    for first, second in zip(above[: max(0, most)], below, strict=False):
        if not (_may_be_edge(first) and _shape(first) == _shape(second)):
            break
        pairs.append((first, second))
    counted = [at for at, pair in enumerate(pairs) if _is_counted(*pair)]
    if counted:
        return [
            (first, second)
            for at, (first, second) in enumerate(pairs)
            if at in counted or _words(first) == _words(second)
        ]
    apart = pairs and _is_apart(above, len(pairs)) and _is_apart(below, len(pairs))
    same = all(
        _words(first) == _words(second) and _REACHED.search(first.text) is not None
        for first, second in pairs
    )
    return pairs if apart and same else []


def _is_apart(edge: Sequence["Line"], count: int) -> bool:
    """Tell whether an empty line divides what stands at an edge from the text."""
    return abs(edge[count].number - edge[count - 1].number) > 1


def _may_be_edge(line: "Line") -> bool:
    text = line.text
    if line.kind != "text" or len(single_spaced(text)) > _LONGEST or _LED.match(text):
        return False
    return not text.endswith(_ENDED)


def _is_counted(first: "Line", second: "Line") -> bool:
    """Tell whether two lines differ in the number of their page alone, which goes up by one."""
    before, after = _COUNT.search(_words(first)), _COUNT.search(_words(second))
    if before is None or after is None or int(after["page"]) != int(before["page"]) + 1:
        return False
    return _around(before) == _around(after)


def _around(count: re.Match[str]) -> str:
    """Return a line without the number of its page."""
    return f"{count.string[: count.start('page')]} {count.string[count.end('page') :]}"


def _without_count(line: "Line") -> "Line":
    count = _COUNT.search(line.text)
    text = line.text if count is None else line.text[: count.start()].rstrip(" ,–-|")
    return line._replace(text=text, kind=line.kind if text else "blank")


def _shape(line: "Line") -> str:
    return _DIGITS.sub("#", _words(line).casefold())


def _words(line: "Line") -> str:
    """Return what a line says, however far its columns stand apart."""
    return single_spaced(line.text)
