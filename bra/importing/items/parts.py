"""A file is divided: its head, its items, its signatures."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import dropwhile, takewhile
from typing import Final, NamedTuple

from bra.importing.decisions.labels import label_at, leads_decision
from bra.importing.head.elections import tells_election
from bra.importing.head.labelled import PEOPLE, label_on
from bra.importing.head.rollcalls import called, is_roll_call, may_be_roll_call
from bra.importing.head.titlewords import is_of_site, of_site, special
from bra.importing.head.told import told_lines
from bra.importing.items.contents import ASIDE, lists_headings
from bra.importing.items.headings import find_headings
from bra.importing.items.looks import Heading
from bra.importing.items.tails import signature_start
from bra.importing.lines.line import Line
from bra.importing.lines.numbering import DIGIT
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, joiners, label_of, listed
from bra.languages.importing import all_of

_HEADS: Final = frozenset(("date", "time", "place", "when_where", *PEOPLE))
_LAST: Final = ("notice", "approvers", "secretary", "chair", "signatures")

_FEW_WORDS: Final = 4


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
    site = of_site([(each.number, each.title, each.level) for each in headings])
    above = True
    for place, heading in enumerate(headings):
        end = headings[place + 1].at if place + 1 < len(headings) else len(lines)
        kind = None
        if heading.number is None or heading.style == "atx":
            kind = special(heading.title, above=above)
            if kind in PEOPLE and not above and tells_election(lines[heading.after : end]):
                kind = None
            if (
                kind == "head"
                and any(part.kind in PEOPLE for part in parts)
                and not label_of(heading.title)
            ):
                kind = None
        if kind == "notice" and is_of_site(heading.title) and place not in site:
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
        if kind == "head" and _tells_opening(heading, lines[heading.after : end]):
            kind = None
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
        # Every item from the first on is below the head.
        above = above and kind is not None
    return parts


def _tells_opening(heading: Heading, lines: Sequence[Line]) -> bool:
    """Tell whether a sentence stands below the opening, which is a label of its time elsewhere."""
    if either("opening", before=r"\A").search(heading.title) is None:
        return False
    if heading.rest:
        return True
    said = dropwhile(lambda line: line.blank, lines)
    below = [line.text for line in takewhile(lambda line: line.kind == "text", said)]
    # What is wrapped is a sentence although its first line does not end it.
    wrapped = len(below) > 1 and len(below[0].split()) > _FEW_WORDS and below[-1].endswith(".")
    return wrapped or (bool(below) and below[0].endswith("."))


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
    if may_be_roll_call(whole) and is_roll_call(title):
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
    cut = signature_start(last.lines)
    if cut is not None:
        tail = [*last.lines[cut:], *tail]
        parts[-1] = Part(last.heading, last.kind, last.lines[:cut])
    return parts, tail


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
