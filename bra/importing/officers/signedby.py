"""Who signed with an office, at the end of minutes."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from bra.importing.acting.who import People
from bra.importing.head.labelsapart import stands_for
from bra.importing.head.people import Entry, read_entry
from bra.importing.head.signatures import (
    is_place_and_day,
    name_and_office,
    of_body,
    offices_in,
    without_body,
    without_lead,
    without_post,
)
from bra.importing.head.titlewords import is_as_above
from bra.importing.lines.line import Line
from bra.importing.names.looks import article, looks_like_entry
from bra.importing.patterns.choices import Search
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import CAPITAL, bare, label_of, listed, patterns
from bra.importing.record import Fact

_STROKE: Final = compiled(
    rf"(?:/{{1,2}}|[–—])\s*(?P<who>{CAPITAL}[\w’'-]+(?:\s+{CAPITAL}[\w’'.-]*){{0,2}})\s*/?"
)
_LETTERS: Final = compiled(rf"(?:\A|[.!?/]\s*)/{{0,2}}(?P<who>{CAPITAL}{{2,3}})\s*/?\Z")
_DIVIDER: Final = compiled(r"\s*/\s*|,\s+|\s+[–—-]\s+")
_LONGEST: Final = 70
_OFFICERS: Final = ("chair", "secretary", "approvers")
_COUPLE: Final = 2
_APART: Final = compiled(r"[,:]|\t|\s{2,}")
_SIGNED: Final = compiled(r"\A[^\W\d_]+:\s+")
_PLURAL_SPACES: Final = compiled(r"\t|\s{2,}")


def signed_with(
    tail: Sequence[Line], title: Shape, other: Search | None, key: str
) -> Iterator[Fact]:
    """Return who signed with a title: the line above it, or below, or beside it."""
    words = _uncolumned([line for line in tail if line.text and line.kind != "rule"])
    for at, line in enumerate(words):
        entries = _signer(line.text)
        note = (entries[0].note or entries[0].organisation) if len(entries) == 1 else None
        offices = offices_in(name_and_office(line.text)[1])
        told = (note, *offices, *map(without_post, offices), of_body(note)) if note else ()
        if any(map(title.fullmatch, told)):
            yield Fact(entries[0].name, line.number, f"{key}-signature", "likely")
            continue
        words_of = without_body(article().sub("", without_lead(line.text)))
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


def _signer(text: str) -> tuple[Entry, ...]:
    """Return who signed with an office on the same line, a sign between them."""
    text = _SIGNED.sub("", text)
    if "," in text or "(" in text:
        return read_entry(without_lead(text))
    name, office = name_and_office(text)
    return read_entry(f"{name}, {office}") if office else ()


def offices_below(tail: Sequence[Line]) -> bool:
    """Tell whether each office among signatures stands below its name, and none above."""
    words = _uncolumned([line for line in tail if line.text and line.kind != "rule"])
    first, last = (words[0], words[-1]) if words else (None, None)
    if first is None or last is None or label_of(last.text) not in _OFFICERS:
        return False
    return looks_like_entry(first.text, strict=True) and label_of(first.text) is None


def _more_signed(lines: Sequence[Line]) -> Iterator[Fact]:
    """Yield who else signed below the same words, each with no office of her own."""
    for line in lines:
        if "," in line.text or not looks_like_entry(line.text, strict=True):
            return
        yield Fact(line.text, line.number, "approvers-signature", "likely")


def signed_last(
    lines: Sequence[Line], tail: Sequence[Line], index: People, approvers: Sequence[Fact]
) -> list[Fact]:
    """Return who signed with no office, at the very end or below the place and the day.

    Who writes signs so, as in a letter; `approvers` sign as well.
    """
    whole = [line for line in lines if not line.blank]
    signed = [line for line in tail if not line.blank] or whole[-_COUPLE:]
    who = _below_place(signed) or (_at_end(whole[-1], index) if whole else None)
    if who is None or any(fact.value == who.value for fact in approvers):
        return []
    return [who]


def _below_place(lines: Sequence[Line]) -> Fact | None:
    """Return whose name stands right below `Dag som ovan` or `Byn den 3 april`."""
    for above, line in pairwise(lines):
        placed = is_as_above(above.text) or is_place_and_day(above.text, placed=True)
        alone = _APART.search(line.text) is None
        if placed and alone and looks_like_entry(line.text, strict=True):
            return Fact(line.text.strip(), line.number, "secretary-signature", "likely")
    return None


def _at_end(line: Line, index: People) -> Fact | None:
    """Return who set a name or initials at the end of a line, behind a stroke or beside a day.

    `Bo Al / utsänt 2024-03-08`, `2024-03-08, Bo Al`, `The meeting closed at 9. BA`.
    """
    match = _STROKE.fullmatch(line.text)
    name = match["who"].strip() if match is not None else _beside_day(line.text)
    if name is None and (letters := _LETTERS.search(line.text)) is not None:
        name = index.person(letters["who"])
    return Fact(name, line.number, "secretary-signature", "likely") if name else None


def _beside_day(text: str) -> str | None:
    """Return the name on a line that else has only a day, or when it was sent, and no verb."""
    if not any(map(str.isdigit, text)) or len(text) > _LONGEST:
        return None
    parts = [part.strip(" .") for part in _DIVIDER.split(text, maxsplit=1)]
    for name, other in (parts, parts[::-1]) if len(parts) > 1 else ():
        if any(word in listed("signature_leads") for word in bare(other).split()):
            continue
        sent = patterns("sent_lines").match(bare(other))
        dated = is_place_and_day(other[:1].upper() + other[1:]) or sent is not None
        if dated and looks_like_entry(name, strict=True):
            return name
    return None


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
