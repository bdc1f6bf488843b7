"""Numbered headings that are sentences, and go on where their line had no more room."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from bra.importing.days.timewords import months
from bra.importing.head.titlewords import has_verb
from bra.importing.items.looks import Heading
from bra.importing.lines.line import Line
from bra.importing.lines.paragraphs import Paragraph, paragraphs
from bra.importing.lines.prose import Sentence, sentences
from bra.importing.lines.widths import is_wide, text_width, wrapped
from bra.importing.patterns.hyphens import hyphened
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare

_DAY: Final = compiled(r"\s[0-3]?\d\Z")
_NUMBERED: Final = ("para", "ref", "num", "hash")


def whole_titles(headings: Sequence[Heading], lines: Sequence[Line]) -> list[Heading]:
    """Return headings, each numbered sentence with the words of it on the lines below."""
    width = 0
    found: list[Heading] = []
    for place, heading in enumerate(headings):
        end = headings[place + 1].at if place + 1 < len(headings) else len(lines)
        if not _may_go_on(heading, lines, end):
            found.append(heading)
            continue
        width = width or text_width(lines)
        goes_on = _goes_on(lines[heading.at], lines[heading.after], width)
        found.append(_whole(heading, lines[heading.at : end], width) if goes_on else heading)
    return found


def _may_go_on(heading: Heading, lines: Sequence[Line], end: int) -> bool:
    """Tell whether a heading is a sentence without an end, and a line of text is right below."""
    if heading.style not in _NUMBERED or heading.rest or heading.after != heading.at + 1:
        return False
    if heading.after >= end or heading.title.endswith((".", "!", "?", ":")):
        return False
    below = lines[heading.after]
    columns = "  " in lines[heading.at].text.partition(" ")[2].lstrip()
    if below.kind != "text" or lines[heading.at].under or columns:
        return False
    goes_on = below.text[:1].islower() or _ends_in_day(heading.title, below)
    return goes_on or ". " in heading.title or has_verb(heading.title)


def _ends_in_day(text: str, below: Line) -> bool:
    """Tell whether a text ends in the number of a day whose month stands below."""
    first = "".join(below.text.split(maxsplit=1)[:1])  # a line of signs alone has no text
    return _DAY.search(text) is not None and bare(first) in months()


def _goes_on(line: Line, below: Line, width: int) -> bool:
    """Tell whether a line was full, so that its sentence goes on below."""
    if below.text[:1].islower() and hyphened(line.text):
        return True
    if _ends_in_day(line.text, below):
        return True
    in_small = below.text[:1].islower() or below.text[:1].isdecimal()
    return is_wide(line, below, width) if in_small else wrapped(line, below, width)


def _whole(heading: Heading, lines: Sequence[Line], width: int) -> Heading:
    """Return a heading with all of its first sentence, and what stands behind that on its line."""
    run = list(takewhile(lambda line: line.kind == "text", lines))
    run[0] = run[0]._replace(text=heading.title)
    paragraph = paragraphs(run, width)[0]
    if len(paragraph.places) == 1:
        return heading
    first, *others = sentences(paragraph, 0)
    at = next(at for at, line in enumerate(run) if line.number == first.last)
    rest = _behind(paragraph, others[0], first.last) if others else ""
    return heading._replace(title=first.text, after=heading.at + at + 1, rest=rest)


def _behind(paragraph: Paragraph, second: Sentence, number: int) -> str:
    """Return what of the second sentence stands on the last line of the first."""
    if second.line != number:
        return ""
    start = paragraph.text.index(second.text)
    after = [begin for begin, line in paragraph.places if line > number]
    return paragraph.text[start : after[0] if after else None].rstrip()
