"""Rules about corrections of earlier minutes."""

import re
from collections.abc import Iterator
from functools import cache

from bra.checking.model import Case, Odd, odd
from bra.checking.rules.labels import beginnings, first_line
from bra.languages import languages
from bra.ledger.corrections import may_correct
from bra.model import Item
from bra.reading.words import either


def odd_correction(case: Case) -> Iterator[Odd]:
    """A correction does not say what it corrects so that it can be read, and has no effect.

    It names the day of the minutes and, where only one item is meant, its number.
    """
    if not may_correct(case.data):
        return
    read = {each.start for each in case.meeting.statements if each.corrects}
    for start in beginnings(case):
        match = _label().match(first_line(case, start)) if start not in read else None
        if match is not None and _is_meant(match):
            yield odd((start, start + len(match[0].encode())), words=match[0].strip("*_: "))


def _is_meant(match: re.Match[str]) -> bool:
    """Tell a label from a sentence that goes on after the word."""
    said = match["said"].strip()
    return not said or bool(match["sign"]) or any(map(str.isdecimal, said))


def unknown_corrected(case: Case) -> Iterator[Odd]:
    """A correction is of minutes or of an item that there is not, and has no effect."""
    for statement in case.meeting.statements:
        for stem, number in statement.corrects:
            meeting = case.files.meeting(stem)
            if meeting is not None and (not number or _has(meeting.items, number)):
                continue
            said = stem if meeting is None else f"{stem} § {number}"
            yield odd(case.line(statement.start), target=said)
            if meeting is None:
                break


def _has(items: tuple[Item, ...], number: str) -> bool:
    return any(item.number == number for item in items)


@cache
def _label() -> re.Pattern[str]:
    labels = either({each for spoken in languages() for each in spoken.labels["correction"]})
    return re.compile(
        rf"(?P<sign>[*_]{{1,3}})?(?:{labels})(?!\w)(?P<said>[^:*_\n]*)"
        r"(?:[*_]{1,3}[ \t]*:?|:[*_]{0,3})",
        re.IGNORECASE,
    )
