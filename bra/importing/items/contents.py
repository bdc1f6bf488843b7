"""Lists of contents: one of the headings further down, and the agenda of a notice."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from bra.importing.head.labelled import label_on
from bra.importing.items.looks import Heading
from bra.importing.items.signs import NUMERALS
from bra.importing.lines.line import Line
from bra.importing.lines.numbering import number_of
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, either, listed, patterns

ASIDE: Final = "aside"
"""The style of a heading that only ends what stands above it."""
_TOP: Final = 3
_LETTERED: Final = compiled(
    r"\(?(?:(?P<letter>[A-Za-z])|(?P<roman>[IVX]+|[ivx]+))[.):]\s+(?P<title>\S.*)"
)
_ROW: Final = compiled(
    r"(?P<number>\d{1,3})(?:[.)]?(?:\t|\s{2,})|(?<=\d\d)[.)]\s)\s*(?P<title>[^\W\d_](?:\S|\s(?!\s))*)(?P<rest>(?:\t|\s{2,}).*)?"
)
_CLOCKED: Final = compiled(
    r"(?P<clock>(?:kl\.?\s*)?(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)"
    r"(?:\s?[–-]\s?\d{1,2}[.:]\d{2})?)(?:\t|\s{1,}|\s?[–-]\s?)"
    rf"(?:(?P<number>\d{{1,2}})\s+)?(?P<title>{CAPITAL}.*)"
)
_GAP: Final = compiled(r"\t|\s{2,}")
_FEWEST: Final = 3


def lists_headings(heading: Heading, below: Sequence[Line], later: Sequence[Heading]) -> bool:
    """Tell whether what stands below an agenda's heading is a list of most of the later headings.

    An item about the agenda has text of its own: `Dagordningen godkändes`.
    """
    if heading.number is not None or bare(heading.title) not in listed("contents_headings"):
        return False
    entries = [bare(number_of(line.text)[1]) for line in below if not line.blank]
    titles = {bare(each.title) for each in later}
    return len(entries) > 1 and sum(entry in titles for entry in entries) * 2 > len(entries)


def called_to(lines: Sequence[Line]) -> list[Heading]:
    """Return the entries of the agenda of a notice as headings, and where they end.

    A notice calls to a meeting that is yet to be: its first lines say so, nobody was present, and
    no other line of it is an item.
    """
    if not _calls_to(lines):
        return []
    for at, line in enumerate(lines):
        if bare(line.text) in listed("contents_headings"):
            rows = (read(lines, at + 1) for read in (_entries, _rows, _lettered, _timed))
            found = _alone_in(lines, next((row for row in rows if len(row) >= _FEWEST), []))
            if found:
                return found
    return _programme(lines)


def _programme(lines: Sequence[Line]) -> list[Heading]:
    """Return the rows of a programme that has no heading of its own, right above it."""
    first = next((at for at, line in enumerate(lines) if _clocked(line) is not None), len(lines))
    found = _timed(lines, first)
    return _alone_in(lines, found if len(found) >= _FEWEST else [])


def _alone_in(lines: Sequence[Line], found: list[Heading]) -> list[Heading]:
    """Return entries and where they end, if nothing below or above tells of a meeting held."""
    if not found or _recur(found, lines[found[-1].after :]) or _names_present(lines):
        return []
    return [*found, *_rest(lines, _last_end(lines, found[-1]))]


def _calls_to(lines: Sequence[Line]) -> bool:
    """Tell whether the first lines call to a meeting."""
    top = [line.text for line in islice((each for each in lines if not each.blank), _TOP)]
    called = any(map(either("call_words").search, top))
    called = called or any(bare(text) in listed("contents_headings") for text in top)
    titles = patterns("call_titles")
    return called or any(not titles.misses(text) and titles.match(bare(text)) for text in top)


def _names_present(lines: Sequence[Line]) -> bool:
    """Tell whether a list says who was there."""
    labels = (label_on(line) for line in lines if line.kind == "text")
    return any(label is not None and label.label == "present" for label in labels)


def _recur(entries: Sequence[Heading], later: Sequence[Line]) -> bool:
    """Tell whether most entries stand further down again, over what was said of them."""
    texts = {bare(number_of(line.text)[1]) for line in later if line.text}
    return sum(bare(each.title) in texts for each in entries) * 2 > len(entries)


def _entries(lines: Sequence[Line], start: int) -> list[Heading]:
    """Return the entries of a list that begins on the next line with words, without deeper ones."""
    found: list[Heading] = []
    first: Line | None = None
    for at in range(start, len(lines)):
        line = lines[at]
        if line.blank:
            continue
        if line.kind != "entry" or line.tick is not None:
            break
        first = first or line
        if (line.marker, line.indent) == (first.marker, first.indent):
            found.append(Heading(at, at + 1, "sign", None, line.text, line.number, line.indent))
    return found


def _rows(lines: Sequence[Line], start: int) -> list[Heading]:
    """Return the numbered rows of a table set with spaces: `2    Taket    bilaga`.

    What stands between two rows, such as a break, is below the one before it; over an empty line
    only what is set in farther.
    """
    found: list[Heading] = []
    apart = False
    for at in range(start, len(lines)):
        line = lines[at]
        numbered = line.kind == "text" and line.text[:1].isdecimal()
        match = _ROW.fullmatch(line.text) if numbered else None
        if match is not None and int(match["number"]) == len(found) + 1:
            title, rest = match["title"], " ".join(_GAP.split(match["rest"] or "")).strip()
            found.append(
                Heading(at, at + 1, "num", match["number"], title, line.number, line.indent, rest)
            )
            apart = False
        elif found and line.blank:
            apart = True
        elif apart and line.indent <= found[0].level:
            break
    return found if any(each.rest for each in found) else []


def _lettered(lines: Sequence[Line], start: int) -> list[Heading]:
    """Return the entries of a list that counts with letters or Roman numerals: `c) Taket`.

    Points set in or marked otherwise are below the one before them.
    """
    found: list[Heading] = []
    apart = False
    counted = 0
    for at in range(start, len(lines)):
        if len(found) == len(NUMERALS):
            break
        line = lines[at]
        match = _LETTERED.match(line.text) if line.kind in ("entry", "text") else None
        counts = (chr(ord("A") + len(found)), NUMERALS[len(found)])
        number = (match["letter"] or match["roman"]) if match is not None else ""
        if match is not None and number.upper() in counts:
            title = match["title"].strip()
            found.append(Heading(at, at + 1, "num", number, title, line.number, line.indent))
            apart = False
        elif line.blank:
            apart = bool(found)
        elif number_of(line.text)[0] is not None:
            counted += 1
        elif not found or (apart and line.kind != "entry" and line.indent <= found[0].level):
            break
    # Letters over points with numbers are those of groups.
    return found if counted < len(found) else []


def _timed(lines: Sequence[Line], start: int) -> list[Heading]:
    """Return the rows of a programme, each behind the time when it begins: `9.15  Gården`.

    What is set in farther is below the row before it, and so is a break among rows with numbers.
    """
    found: list[Heading] = []
    last = -1
    for at in range(start, len(lines)):
        line = lines[at]
        match = _clocked(line)
        if match is not None:
            minute = int(match["hour"]) * 60 + int(match["minute"])
            if minute < last:
                return []
            last = minute
            title = _with_clock(match["title"].strip(), match["clock"])
            style = "sign" if match["number"] is None else "num"
            found.append(
                Heading(at, at + 1, style, match["number"], title, line.number, line.indent)
            )
        elif not line.blank and not (found and line.indent > found[0].level):
            break
    numbered = [each for each in found if each.number is not None]
    return numbered or found


def _with_clock(title: str, clock: str) -> str:
    """Return a title with the time behind it, as others write it: `Taket (Bo Ek, 9.15)`."""
    return f"{title[:-1]}, {clock})" if title.endswith(")") else f"{title} {clock}"


def _clocked(line: Line) -> re.Match[str] | None:
    return _CLOCKED.match(line.text) if line.kind == "text" else None


def _last_end(lines: Sequence[Line], last: Heading) -> int:
    """Return where the last entry ends: below the lines of its row that are set in farther."""
    end = last.after
    while last.number and end < len(lines) and lines[end].indent > last.level:
        end += 1
    return end


def _rest(lines: Sequence[Line], start: int) -> list[Heading]:
    """Return a heading that ends the last entry, on the first line that is of no list."""
    for at in range(start, len(lines)):
        line = lines[at]
        if not line.blank and line.kind != "entry":
            return [Heading(at, at + 1, ASIDE, None, line.text, line.number)]
    return []
