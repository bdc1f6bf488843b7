"""Heads and feet of pages, which are no part of the text that runs on past them."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bra.importing.lines.spaces import single_spaced
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed, one_of
from bra.languages.importing import all_of

if TYPE_CHECKING:
    from bra.importing.lines.line import Line

_NUMBER: Final = compiled(r"[-–]?\s*\d{1,4}\s*[-–]?\Z")
_DIGITS: Final = compiled(r"\d+")
_DATED: Final = compiled(r"(?:19|20)\d\d-\d\d-\d\d|\b(?:19|20)\d\d\Z")
"""A day as the last thing on a line: `2031-05-03`, `3 maj 2031`."""
_DAY: Final = compiled(r"\d{1,2}/\d{1,2}")
_NUMBER_BEFORE: Final = compiled(r"\A§?\s*\d+[.)]?\s+")
_NEAR: Final = 3
_FIRST_PAGE: Final = 8
_LONG_FURNITURE: Final = 90
_SHORTEST_PAGE: Final = 8
_FEW_WORDS: Final = 2
_YEAR: Final = 4
"""How many digits a year has, and no number of a page."""
_ENDED: Final = (".", "!", "?", ":", ";", "…")


@cache
def _page() -> re.Pattern[str]:
    """Return the pattern of a page's number at the end of a line: `2 (3)`, `2/3`, `2 av 3`."""
    return compiled(
        r"(?:(?<!\w)[^\W\d_]{4,6}\s+)?(?<!\w)(?:\d{1,3}\s?\(\d{1,3}\)|\d{1,3}\s?/\s?\d{1,3}"
        rf"|\d{{1,3}}\s(?:{one_of('page_joiners')})\s\d{{1,3}})\s*\Z",
        re.IGNORECASE,
    )


@cache
def _furniture_words() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of('furniture')})(?!\w)", re.IGNORECASE)


def furniture(lines: Sequence["Line"]) -> set[int]:
    """Return the numbers of lines that are heads and feet of pages.

    Sure are those that begin with a word for the approvers' sign, and those that end in a page
    number, or begin with one apart from the rest, and come again but for their digits; then what
    comes again beside those.
    """
    words = _furniture_words()
    maybe = {line.number for line in lines if line.text and _may_be_furniture(line, words)}
    if not maybe:
        return set()
    shape = _shapes([line for line in lines if line.text])
    counts = Counter(shape.values())
    tops = _at_tops(lines, shape)
    apart = _pages_apart(lines, shape)
    counted = _pages_counted([line for line in lines if line.number in maybe])
    sure: set[int] = set()
    seen: set[str] = set()
    days = _days_below(lines, maybe)
    for line in lines:
        # The first page's head is the only one that gives its date and place.
        first = shape.get(line.number) not in seen and line.number <= _FIRST_PAGE
        seen.add(shape.get(line.number, ""))
        if line.number not in maybe or line.kind not in ("text", "rule"):
            continue
        again = counts[shape[line.number]] > 1
        if line.number in days and not again:
            continue
        numbered = _worded().search(line.text)
        if (
            words.match(line.text)
            or line.number in counted
            or (again and not first and _leading().match(line.text) is not None)
            or (numbered is not None and (numbered[0] == line.text or line.number in apart))
            or (
                (line.text[-1].isdecimal() or line.text[-1] == ")")
                and (
                    _page().fullmatch(line.text)
                    or (not first and again and _page().search(line.text))
                )
            )
            or (line.raw.lstrip(" ").startswith("\f") and tops[shape[line.number]] > 1)
        ):
            sure.add(line.number)
    if not sure:
        return sure
    return sure | _over(lines, sure, shape) | _beside(lines, sure, shape)


def _days_below(lines: Sequence["Line"], maybe: set[int]) -> set[int]:
    """Return the lines right below `Nästa möte` that are a day: `8/9` is no page there."""
    said = [line for line in lines if not line.blank]
    return {
        line.number
        for above, line in pairwise(said)
        if line.number in maybe and _DAY.fullmatch(line.text) is not None and _is_of_next(above)
    }


def _is_of_next(line: "Line") -> bool:
    return bare(_NUMBER_BEFORE.sub("", line.text)) in listed("next_headings")


@cache
def _worded() -> re.Pattern[str]:
    """Return the pattern of a page's number behind its word: `Sida 2`, `Page 2 of 4`."""
    words, of = one_of("page_words"), one_of("page_joiners")
    return compiled(rf"(?<!\w)(?:{words})\s*\d{{1,3}}(?:\s+(?:{of})\s+\d{{1,3}})?\Z", re.IGNORECASE)


@cache
def _leading() -> re.Pattern[str]:
    """Return the pattern of a page's number at the left of a line of columns: `Page 2 of 4   …`."""
    words, of = one_of("page_words"), one_of("page_joiners")
    count = rf"\d{{1,3}}(?:\s+(?:{of})\s+\d{{1,3}}|\s?\(\d{{1,3}}\)|\s?/\s?\d{{1,3}})"
    return compiled(rf"(?:{words})\s*{count}(?:\s{{2,}}|\t)\S", re.IGNORECASE)


def ends_in_page(text: str) -> bool:
    """Tell whether a line ends in the number of a page."""
    return _page().search(text) is not None or _worded().search(text) is not None


def _pages_apart(lines: Sequence["Line"], shape: dict[int, str]) -> set[int]:
    """Return the lines that came before but for their digits, and at least a short page above."""
    found: set[int] = set()
    last: dict[str, int] = {}
    for line in lines:
        words = shape.get(line.number, "")
        if words in last and ("\f" in line.raw or line.number - last[words] >= _SHORTEST_PAGE):
            found.add(line.number)
        last[words] = line.number
    return found


def _at_tops(lines: Sequence["Line"], shape: dict[int, str]) -> Counter[str]:
    """Count the lines at the tops of pages; the first page's title may stand over its head."""
    tops = list(shape)[:_NEAR] + [line.number for line in lines if "\f" in line.raw]
    return Counter(shape[number] for number in set(tops) & shape.keys())


def _pages_counted(lines: Sequence["Line"]) -> set[int]:
    """Return the lines with other words than the page before, but the next number in a column."""
    found: set[int] = set()
    before, last = [0], 0
    for line in lines:
        match = _worded().search(line.text) or _page().search(line.text)
        if match is None:
            continue
        numbers = [int(each) for each in _DIGITS.findall(match[0])]
        follows = numbers[0] == before[0] + 1 and numbers[1:] == before[1:]
        column = line.text[: match.start()].endswith(("  ", "\t"))
        if follows and column and last and line.number - last >= _SHORTEST_PAGE:
            found.add(line.number)
        before, last = numbers, line.number
    return found


def _over(lines: Sequence["Line"], sure: set[int], shape: dict[int, str]) -> set[int]:
    """Return the lines at the top of pages that stand over a number of theirs, but for the first.

    A head of two lines has the number of the page on its second.
    """
    found: set[int] = set()
    seen: set[str] = set()
    before: tuple[Line | None, Line | None] = (None, None)
    for line in lines:
        above, head = before
        before = (head, line)
        if line.number not in sure or head is None or head.number not in shape:
            continue
        if head.kind != "text" or head.number in sure:
            continue
        drawn = above is not None and above.kind == "rule"
        top = above is None or above.blank or drawn or "\f" in head.raw
        # Right above may stand the foot of the page before.
        top = top or (above is not None and above.number in sure)
        words = shape[head.number]
        if top and words in seen and len(words.split()) >= _FEW_WORDS:
            found.add(head.number)
            if above is not None and drawn:
                # The line between two pages.
                found.add(above.number)
        seen.add(words)
    return found


def between_halves(lines: Sequence["Line"], gone: set[int]) -> set[int]:
    """Return the empty lines around heads of pages within which a sentence runs on."""
    found: set[int] = set()
    if not gone:
        return found
    before: Line | None = None
    run: list[Line] = []
    for line in lines:
        if line.blank or line.number in gone:
            run.append(line)
            continue
        if before is not None and any(each.number in gone for each in run):
            # A line of signs alone has no text.
            both = before.kind == line.kind == "text" and bool(before.text)
            if both and before.text[-1] not in _ENDED and _goes_on(line.text):
                found |= {each.number for each in run if each.blank}
        before, run = line, []
    return found


def _goes_on(text: str) -> bool:
    """Tell whether a line is the rest of a sentence, and no clause of a decision."""
    return text[:1].islower() and text.split(maxsplit=1)[0] not in listed("clause")


def _may_be_furniture(line: "Line", words: re.Pattern[str]) -> bool:
    text = line.text
    sign = text[0]
    if sign == "§":
        # `§ 7   Dnr 19/77` ends in the number of a case.
        return False
    # A word of furniture may begin with a letter: few lines have one of them.
    may = "\f" in line.raw or (
        (sign in _first_letters() or not sign.isascii())
        and (words.match(text) is not None or _leading().match(text) is not None)
    )
    if not (may or _ends_in_page(text)) or len(single_spaced(text)) > _LONG_FURNITURE:
        return False
    return may or _page().search(text) is not None or _worded().search(text) is not None


@cache
def _first_letters() -> frozenset[str]:
    """Return the letters that words of furniture begin with, small and large."""
    first = "".join(word[0] for word in (*all_of("furniture"), *all_of("page_words")))
    return frozenset(first.casefold() + first.upper())


def _ends_in_page(text: str) -> bool:
    """Tell whether a line ends as one with the number of a page may: no year, no party."""
    if text[-1] == ")":
        return text[-2:-1].isdecimal()
    return text[-1].isdecimal() and not (len(text) >= _YEAR and text[-_YEAR:].isdecimal())


def _beside(lines: Sequence["Line"], sure: set[int], shape: dict[int, str]) -> set[int]:
    """Return the lines near page furniture that come again there, and page numbers on their own."""
    same = _near(lines, sure, shape)
    # The first page's head gives the day, as above.
    first = {line.text: line.number for line in reversed(lines)}
    heads = set().union(*(shape[number].split() for number in sure if number in shape))
    found: set[int] = set()
    by_number = {line.number: line for line in lines}
    for start in sure:
        for step in (-1, 1):
            number = start + step
            for _ in range(_NEAR):
                line = by_number.get(number)
                if line is None or number in sure:
                    break
                alone = line.text and _NUMBER.match(line.text)
                dated = number <= _FIRST_PAGE and first[line.text] == number
                dated = dated and _DATED.search(line.text) is not None
                again = step > 0 and bool(line.text) and same[line.text] > 1 and line.kind == "text"
                again = again and not dated
                known = bool(line.text) and step > 0 and heads.issuperset(shape[number].split())
                if line.text.startswith("§"):
                    break
                if not (line.blank or alone or again or known):
                    break
                if not line.blank:
                    found.add(number)
                number += step
    return found


def _near(lines: Sequence["Line"], sure: set[int], shape: dict[int, str]) -> Counter[str]:
    """Count the lines right below page furniture, and in the head of the first page above it.

    What the text says elsewhere is no furniture.
    """
    alike = {shape[number] for number in sure if number in shape}
    # The first page's head, which is not sure, is like those of the others.
    heads = sure | {number for number, text in shape.items() if text in alike}
    steps = range(1, _NEAR + 1)
    beside = {number + step for number in heads for step in steps}
    above = {number - step for number in heads for step in steps}
    beside |= {number for number in above if number <= _FIRST_PAGE}
    return Counter([line.text for line in lines if line.number in beside])


def _shapes(lines: Sequence["Line"]) -> dict[int, str]:
    """Return the words of lines by their numbers, all digits alike."""
    plain = [line.text for line in lines]
    texts = _DIGITS.sub("#", "\n".join(plain).casefold()).split("\n")
    if len(texts) != len(plain):
        # A reader has left a break within a line.
        texts = [_DIGITS.sub("#", text.casefold()) for text in plain]
    return {line.number: single_spaced(text) for line, text in zip(lines, texts, strict=True)}
