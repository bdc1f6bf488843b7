"""The signatures at the end of a file: where they begin, and whom they name."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.head.labelled import Given
from bra.importing.head.labels import read_labels
from bra.importing.head.signatures import (
    is_place_and_day,
    offices_beside,
    signs_as,
    without_room,
)
from bra.importing.head.titlewords import is_as_above
from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import bare, either, label_of, listed
from bra.languages.importing import all_of

_SHORT_SIGNATURE: Final = 64
_TAIL_LINES: Final = 24
_OFFICERS: Final = ("chair", "secretary", "approvers")
_CELL: Final = compiled(r"\S+(?: \S+)*")
_GAP: Final = compiled(r"\s{2,}|\t")
_WIDE: Final = compiled(r"\s{2,}")
_ROOM: Final = compiled(r"[._\s-]+")
_COUPLE: Final = 2


def signature_start(lines: Sequence[Line]) -> int | None:
    """Return where the signatures begin: short lines to the end.

    One of them is a lead or a name with an office.
    """
    words = [at for at, line in enumerate(lines) if not line.blank]
    start: int | None = None
    for place in range(len(words) - 1, max(-1, len(words) - 1 - _TAIL_LINES), -1):
        line = lines[words[place]]
        text = bare(line.text)
        if len(without_room(line.text)) > _SHORT_SIGNATURE and "  " not in line.text:
            break
        if line.kind == "entry" or (
            line.text.endswith((".", "!", "?"))
            and len(text.split()) > 3
            and not offices_beside(line.text)
        ):  # a sentence
            break
        lead = any(
            bare(cell).rstrip(",") in listed("signature_leads") or _lead(bare(cell))
            for cell in _GAP.split(line.text)
            if cell
        )
        lead = (
            lead
            or is_as_above(line.text)
            or signs_as(line, lines[words[place - 1]] if place else line, lines)
        )
        if lead and not _runs_on(lines, words[place]):
            start = words[place]
        elif (
            len(text.split()) > 4
            and not looks_like_entry(line.text, strict=True)
            and line.kind != "rule"
            and not _ROOM.fullmatch(line.text)
            and not is_place_and_day(line.text)
            and not _WIDE.search(line.text)
        ):  # not a name
            break
    if start is None:
        return None
    at = words.index(start)
    while at > 0 and _is_signed(lines[words[at - 1]]):
        at -= 1
    # The only line of an item is what it says.
    if at > 1 and is_place_and_day(lines[words[at - 1]].text, placed=True):
        at -= 1
    return words[at]


def _is_signed(line: Line) -> bool:
    """Tell whether a line above who signs as what is a name, or room for one."""
    label, colon, _ = line.text.partition(":")
    if colon and bare(label) in listed("topic_leads"):  # its matters may look like names
        return False
    return (
        looks_like_entry(line.text, strict=True)
        or line.kind == "rule"
        or not without_room(line.text).strip()
    )


def _runs_on(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line is the end of a sentence that begins above it."""
    ends = lines[at].text[:1].islower() and lines[at].text.endswith(".")
    return ends and at > 0 and not lines[at - 1].blank and lines[at - 1].text[-1:] not in ".!?:"


def _lead(words: str) -> bool:
    return words.startswith(_beginnings()) and _signed_by().match(words) is not None


@cache
def _beginnings() -> tuple[str, ...]:
    return tuple(map(str.casefold, all_of("signed_by")))


@cache
def _signed_by() -> Shape:
    return either("signed_by", before="")


def tail_given(tail: Sequence[Line]) -> list[Given]:
    """Return the officers whom labels among the signatures name."""
    lines = _one_below_another(list(map(_without_side, tail)))
    return [each for each in read_labels(lines) if each.label in _OFFICERS]


def _without_side(line: Line) -> Line:
    """Return a line without whom somebody signs for, behind the word for it: `Justeras, facket`."""
    word, comma, side = line.text.partition(",")
    signs = bool(comma) and _CELL.fullmatch(line.text) and label_of(word) == "approvers"
    if not signs or looks_like_entry(side.strip(), strict=True):
        return line
    return line._replace(text=f"{word}:", raw=f"{word}:")


def _one_below_another(tail: Sequence[Line]) -> list[Line]:
    """Return signatures in columns under labels as if each column stood below the other.

    Empty lines and room for a hand between label and name belong to the columns.
    """
    found: list[Line] = []
    at = 0
    while at < len(tail):
        heads = [(match.start(), match[0]) for match in _CELL.finditer(tail[at].raw)]
        if len(heads) < _COUPLE or not all(_is_officers(cell) for _, cell in heads):
            found.append(tail[at])
            at += 1
            continue
        columns = [[tail[at]._replace(text=f"{cell.strip(' :')}:")] for _, cell in heads]
        at += 1
        while at < len(tail) and not any(
            _is_officers(cell) for cell in _CELL.findall(tail[at].raw)
        ):
            for match in _CELL.finditer(tail[at].raw):
                near = min(range(len(heads)), key=lambda n: abs(heads[n][0] - match.start()))
                if any(map(str.isalpha, match[0])):
                    columns[near].append(tail[at]._replace(text=match[0], raw=match[0]))
            at += 1
        found += [line for column in columns for line in column]
    return found


def _is_officers(cell: str) -> bool:
    return label_of(cell) in _OFFICERS
