"""What the label of a correction says that it corrects: minutes, and items of them."""

import re
from functools import cache
from typing import Final, NamedTuple

from bra.languages import languages
from bra.reading.words import either

_MOST: Final = 200
"""How many items a correction may name; more of them are a slip, or there to fill the memory."""


class _Patterns(NamedTuple):
    """Hold the parts of `av 2017-08-18, punkt 1 och 2`, and the words that make a range."""

    day: re.Pattern[str]
    number: re.Pattern[str]
    further: re.Pattern[str]
    between: re.Pattern[str]
    range: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    spoken = languages()
    of = either({word for each in spoken for word in each.correction_words})
    items = either({word for each in spoken for word in each.item_words})
    joiners = {word for each in spoken for word in each.joiners}
    until = {word for each in spoken for word in each.range_words} - joiners
    range_ = rf"[-–—]|(?<![^\W\d])(?:{either(until)})(?![^\W\d])"
    between = rf"[^\S\n]*(?:,|(?:,[^\S\n]*)?(?<![^\W\d])(?:{either(joiners)})(?![^\W\d])|{range_})"
    # A letter belongs to the number only where no word follows: `4 a`, but not `4 i bilagan`.
    end = rf"(?={between}|[^\S\n]*(?:[.;()]|\Z))"
    number = rf"\d+(?:\.\d+)*(?:[^\S\n]?[a-z]{end})?"
    return _Patterns(
        re.compile(
            rf"[^\S\n]*(?:(?:{of})[^\S\n]+)?(\d{{4}}-\d\d-\d\d(?:-[\w-]+)?)(?:(?:[^\S\n]*,)?[^\S\n]+)?",
            re.IGNORECASE,
        ),
        re.compile(rf"(?:{items})?[^\S\n]*(?:({number})(?![\w/])|(\S+))", re.IGNORECASE),
        re.compile(rf"({number}){end}", re.IGNORECASE),
        re.compile(rf"({between})[^\S\n]*(?:{items})?[^\S\n]*(?=\d)", re.IGNORECASE),
        re.compile(range_, re.IGNORECASE),
    )


def read_corrected(text: str) -> tuple[tuple[str, str], ...]:
    """Return the stem and the number of each item that is corrected, in order; none if unclear.

    An empty number means the minutes as a whole.  `§§ 4–6` is 4, 5 and 6.
    """
    patterns = _patterns()
    day = patterns.day.match(text)
    if day is None:
        return ()
    first = patterns.number.match(text, day.end())
    if first is None:
        return ((day[1], ""),)
    if first[1] is None:
        # A word that is no number is told of as an item that there is not.
        return ((day[1], first[2].rstrip(".,")),)
    numbers = _further(text, first.end(), [_plain(first[1])])
    return tuple((day[1], number) for number in numbers)


def _further(text: str, at: int, numbers: list[str]) -> list[str]:
    """Return the numbers with those that follow; none where it is not clear what one counts."""
    patterns = _patterns()
    while (between := patterns.between.match(text, at)) is not None:
        number = patterns.further.match(text, between.end())
        if number is None:  # `punkt 4, 2 stycket`
            return []
        if patterns.range.search(between[1]) is None:
            numbers.append(_plain(number[1]))
        else:
            filled = _filled(numbers[-1], _plain(number[1]))
            if not filled:
                return []
            numbers += filled
        if len(numbers) > _MOST:
            return []
        at = number.end()
    return numbers


def _filled(first: str, last: str) -> list[str]:
    """Return the numbers after the first up to the last; none for what is no range."""
    if not (first.isdecimal() and last.isdecimal() and len(last) <= len(str(10**6))):
        return []
    start, end = int(first), int(last)
    return [str(each) for each in range(start + 1, end + 1)] if end - start <= _MOST else []


def _plain(number: str) -> str:
    return " ".join(number.split())
