"""Who signed with an office, at the end of minutes."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from bra.importing.head.labelsapart import stands_for
from bra.importing.head.people import read_entry
from bra.importing.head.signatures import offices_in, without_body, without_lead
from bra.importing.lines.line import Line
from bra.importing.names.looks import ARTICLE, looks_like_entry
from bra.importing.patterns.shapes import Search, Shape
from bra.importing.patterns.words import CAPITAL, label_of
from bra.importing.record import Fact

_STROKE: Final = re.compile(
    rf"(?:/{{1,2}}|[–—])\s*(?P<who>{CAPITAL}[\w’'-]+(?:\s+{CAPITAL}[\w’'.-]*){{0,2}})\s*/?"
)
_SIGNED: Final = re.compile(r"\A[^\W\d_]+:\s+")
_PLURAL_SPACES: Final = re.compile(r"\t|\s{2,}")


def signed_with(
    tail: Sequence[Line], title: Shape, other: Search | None, key: str
) -> Iterator[Fact]:
    """Return who signed with a title: the line above it, or below, or beside it."""
    words = _uncolumned([line for line in tail if line.text and line.kind != "rule"])
    for at, line in enumerate(words):
        apart = "," in line.text or "(" in line.text
        entries = read_entry(without_lead(_SIGNED.sub("", line.text))) if apart else ()
        note = entries[0].note if len(entries) == 1 else None
        told = (note, *offices_in(line.text.partition(",")[2])) if note else ()
        if any(map(title.fullmatch, told)):
            yield Fact(entries[0].name, line.number, f"{key}-signature", "likely")
            continue
        words_of = without_body(ARTICLE.sub("", without_lead(line.text)))
        match = title.match(words_of) or _lead_of(key).match(words_of)
        if label_of(line.text) not in (None, key):
            # `Minutes` is who wrote, and `Minutes checked by` who approved.
            continue
        if match is None or (other is not None and other.search(line.text)):
            continue
        beside = words_of[match.end() :].strip(" :,._–-")
        for text, number in (
            (beside, line.number),
            *(
                (words[near].text, words[near].number)
                for near in (at - 1, at + 1)
                if 0 <= near < len(words)
            ),
        ):
            if looks_like_entry(text, strict=True):
                yield Fact(read_entry(text)[0].name, number, f"{key}-signature", "likely")
                if key == "approvers" and number > line.number:
                    yield from _more_signed(words[at + 2 :])
                break


def _more_signed(lines: Sequence[Line]) -> Iterator[Fact]:
    """Yield who else signed below the same words, each with no office of her own."""
    for line in lines:
        if "," in line.text or not looks_like_entry(line.text, strict=True):
            return
        yield Fact(line.text, line.number, "approvers-signature", "likely")


def signed_at_end(lines: Sequence[Line]) -> list[Fact]:
    """Return who set a name behind a stroke at the very end, as who writes a letter does."""
    last = next((line for line in reversed(lines) if not line.blank), None)
    match = _STROKE.fullmatch(last.text) if last is not None else None
    if last is None or match is None:
        return []
    return [Fact(match["who"].strip(), last.number, "secretary-signature", "likely")]


def _uncolumned(lines: Sequence[Line]) -> list[Line]:
    """Return signatures set side by side as if they stood below one another."""
    found: list[Line] = []
    held: list[list[Line]] = []
    for line in lines:
        cells = [cell.strip() for cell in _PLURAL_SPACES.split(line.text) if cell.strip()]
        if len(cells) < 2:  # one column
            found += [each for column in held for each in column] + [line]
            held = []
            continue
        if len(held) != len(cells):
            found += [each for column in held for each in column]
            held = [[] for _ in cells]
        for column, cell in zip(held, cells, strict=True):
            column.append(line._replace(text=cell))
    return found + [each for column in held for each in column]


@cache
def _lead_of(key: str) -> Shape:
    """Return the pattern of the words that stand above a signature."""
    return Shape(rf"(?:{'|'.join(map(re.escape, stands_for(key)))})(?!\w)", re.IGNORECASE)
