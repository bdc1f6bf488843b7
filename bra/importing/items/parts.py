"""A file is divided: its head, its items, its signatures."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.decisions.labels import label_at, leads_decision
from bra.importing.head.elections import tells_election
from bra.importing.head.labelled import PEOPLE, Given, label_on
from bra.importing.head.labels import read_labels
from bra.importing.head.rollcalls import called, is_roll_call
from bra.importing.head.signatures import (
    is_place_and_day,
    offices_beside,
    signs_as,
    without_room,
)
from bra.importing.head.titlewords import is_as_above, special
from bra.importing.head.told import told_lines
from bra.importing.items.contents import ASIDE, lists_headings
from bra.importing.items.headings import find_headings
from bra.importing.items.looks import Heading
from bra.importing.lines.line import Line
from bra.importing.lines.numbering import DIGIT
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import bare, either, joiners, label_of, listed
from bra.languages.importing import all_of

_SHORT_SIGNATURE: Final = 64


_TAIL_LINES: Final = 24


_HEADS: Final = frozenset(("date", "time", "place", "when_where", *PEOPLE))
_OFFICERS: Final = ("chair", "secretary", "approvers")
_CELL: Final = compiled(r"\S+(?: \S+)*")
_COUPLE: Final = 2


_LAST: Final = ("notice", "approvers", "secretary", "chair", "signatures")


class Part(NamedTuple):
    """Hold one part of the file: its heading, if it has one, and its lines."""

    heading: Heading | None
    kind: str | None
    lines: tuple[Line, ...]


def parts_of(lines: Sequence[Line]) -> list[Part]:
    """Divide a file at its headings; the first part has none."""
    headings = find_headings(lines)
    parts: list[Part] = []
    marked = any(line.kind == "atx" for line in lines)
    first = headings[0].at if headings else len(lines)
    parts.append(Part(None, None, tuple(lines[:first])))
    for place, heading in enumerate(headings):
        end = headings[place + 1].at if place + 1 < len(headings) else len(lines)
        kind = None
        if heading.number is None or heading.style == "atx":
            above = all(part.kind for part in parts[1:])
            kind = special(heading.title, above=above)
            if kind in PEOPLE and not above and tells_election(lines[heading.after : end]):
                kind = None
            if (
                kind == "head"
                and any(part.kind in PEOPLE for part in parts)
                and not label_of(heading.title)
            ):
                kind = None
        if kind == "contents" and not above and label_at(heading.title) is not None:
            # "Resolutions" among the items holds what was decided.
            kind = None
        if heading.number is not None and kind in ("contents", "head"):
            kind = None
        if kind == "head" and bare(heading.title) in listed("loose_labels"):
            # "Start" without a time is the first item.
            timed = any(DIGIT.search(line.text) for line in lines[heading.after : end])
            kind = kind if timed else None
        if heading.style == ASIDE:
            kind = "notice"
        if kind is None and lists_headings(
            heading, lines[heading.after : end], headings[place + 1 :]
        ):
            kind = "contents"
        # A heading within an item that is the label of a decision is a line of its own.
        below = tuple(lines[heading.after : end])
        if marked:
            below = tuple(map(_as_text, below))
        if heading.rest:
            below = (lines[heading.after - 1]._replace(text=heading.rest, cut=True), *below)
        parts.append(Part(heading, kind, below))
    return parts


def _as_text(line: Line) -> Line:
    """Return the heading of a decision as a line of text, any other line as it is."""
    leads = line.kind == "atx" and leads_decision(line)
    return line._replace(kind="text") if leads else line


def with_heading(part: Part, lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a part, those of its heading first."""
    if part.heading is None:
        return list(part.lines)
    return [*lines[part.heading.at : part.heading.after], *part.lines]


def parts_above(parts: Sequence[Part]) -> list[Part]:
    """Return the parts before the first item, those that set attendance apart included."""
    found: list[Part] = []
    for part in parts:
        if part.heading is not None and part.kind is None:
            break
        found.append(part)
    return [_as_head(part) for part in found]


def _as_head(part: Part) -> Part:
    """Return a part with its heading as a line, so that its label is read."""
    if part.heading is None:
        return part
    heading = part.heading
    line = Line(heading.line, heading.title, heading.title, 0, "text")
    if part.kind in PEOPLE and label_on(line) is None:
        # Words of their own are a label by their colon.
        line = line._replace(text=f"{heading.title}:")
    return Part(None, part.kind, (line, *part.lines))


def people_lines(part: Part) -> tuple[Line, ...]:
    """Return the lines of an item whose title is a label of people: `1. Apologies`, or none."""
    if part.heading is None:
        return ()
    if tells_head(part):
        return part.lines
    whole = part.heading.title
    lead = either("receiving", before=r"\A").match(whole)
    title = bare((whole if lead is None else whole[lead.end() :]).partition(":")[0])
    if is_roll_call(title):
        return called(part.lines)
    if label_of(title) not in PEOPLE or title in listed("loose_labels"):
        return ()
    first, *rest = _as_head(part).lines
    if lead is not None:
        first = first._replace(text=whole[lead.end() :].strip())
    return (first, *told_lines(rest, label_of(title) or ""))


def tells_head(part: Part) -> bool:
    """Tell whether an item's title is of several labels: `§ 1 Tid, plats och närvaro`."""
    return part.heading is not None and _is_of_heads(bare(part.heading.title))


# Items are called alike from one meeting to the next.
@lru_cache(maxsize=1024)
def _is_of_heads(title: str) -> bool:
    words = [word for word in _several().split(title) if word]
    meant = {label_of(word) for word in words}
    return len(words) > 1 and None not in meant and meant <= _HEADS


@cache
def _several() -> re.Pattern[str]:
    return compiled(rf",\s*|\s*[/&]\s*|\s+(?:{joiners()})\s+")


def without_tail(parts: list[Part]) -> tuple[list[Part], list[Line]]:
    """Cut signatures and notices off the last part."""
    tail: list[Line] = []
    while len(parts) > 1 and parts[-1].kind in _LAST:
        gone = _as_head(parts.pop())
        tail = [*gone.lines, *tail]
    if not parts or parts[-1].heading is None:
        return parts, tail
    last = parts[-1]
    cut = _signature_start(last.lines)
    if cut is not None:
        tail = [*last.lines[cut:], *tail]
        parts[-1] = Part(last.heading, last.kind, last.lines[:cut])
    return parts, tail


def _signature_start(lines: Sequence[Line]) -> int | None:
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
            for cell in re.split(r"\s{2,}|\t", line.text)
            if cell
        )
        lead = (
            lead
            or is_as_above(line.text)
            or signs_as(line, lines[words[place - 1]] if place else line, lines)
        )
        name = (
            looks_like_entry(line.text, strict=True)
            or line.kind == "rule"
            or re.fullmatch(r"[._\s-]+", line.text)
        )
        above = lines[words[place] - 1] if words[place] else line
        ends = line.text[:1].islower() and line.text.endswith(".")
        runs_on = ends and not above.blank and above.text[-1:] not in ".!?:"
        if lead and not runs_on:
            start = words[place]
        elif (
            not name
            and not is_place_and_day(line.text)
            and not re.search(r"\s{2,}", line.text)
            and len(text.split()) > 4
        ):  # not a name
            break
    if start is None:
        return None
    at = words.index(start)
    while at > 0 and (
        looks_like_entry(lines[words[at - 1]].text, strict=True)
        or lines[words[at - 1]].kind == "rule"
        or not without_room(lines[words[at - 1]].text).strip()
    ):
        at -= 1
    # The only line of an item is what it says.
    if at > 1 and is_place_and_day(lines[words[at - 1]].text, placed=True):
        at -= 1
    return words[at]


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
    lines = _one_below_another(tail)
    return [each for each in read_labels(lines) if each.label in _OFFICERS]


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


def signed_in_head(lines: Sequence[Line]) -> set[int]:
    """Return the lines of a head's sheet of signatures: those below the word for it."""
    found: set[int] = set()
    below = False
    for line in lines:
        below = below or bare(line.text).startswith(all_of("signature_headings"))
        if below:
            found.add(line.number)
    return found


def heading_lines(part: Part, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines of a part's heading."""
    heading = part.heading
    return () if heading is None else tuple(lines[heading.at : heading.after])
