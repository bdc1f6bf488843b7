"""Names that stand side by side with one space between them, beside a row of their offices."""

from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, label_of

_OFFICERS: Final = ("chair", "secretary", "approvers")
_CELL: Final = compiled(r"\S+(?: \S+)*")
_LAST: Final = 12
"""How many of the last lines with words may be signatures."""
_LONGEST: Final = 120
_COUPLE: Final = 2
_MOST: Final = 4
_OF_NAME: Final = (2, 3)
_WIDTH: Final = 48


def with_gaps(lines: Sequence[Line]) -> Sequence[Line]:
    """Return lines in which names below or above a row of their offices stand in columns.

    `Ylva Stare Bo Ek` below `Ordförande   Justerare` are two names.
    """
    worded = (at for at in reversed(range(len(lines))) if any(map(str.isalpha, lines[at].text)))
    places = [*islice(worded, _LAST)][::-1]
    if not any(_may_be_names(lines[at]) for at in places):
        return lines
    found = list(lines)
    for place, at in enumerate(places):
        offices = _offices(lines[at])
        if len(offices) < _COUPLE:
            continue
        beside = [*places[place + 1 : place + 2], *places[max(0, place - 1) : place]]
        for near in beside:
            names = _names(lines[near], lines[at], offices, lines)
            if names:
                found[at] = _columned(lines[at], offices)
                found[near] = _columned(lines[near], names)
                break
    return found


def _offices(line: Line) -> list[str]:
    """Return the offices that a line names and nothing else, or nothing."""
    words = line.text.split() if line.kind == "text" and len(line.text) <= _LONGEST else []
    found: list[str] = []
    while words:
        count = next((n for n in (3, 2, 1) if label_of(" ".join(words[:n])) in _OFFICERS), 0)
        if not count or len(found) == _MOST:
            return []
        found.append(" ".join(words[:count]).rstrip(":"))
        words = words[count:]
    return found


def _names(line: Line, above: Line, offices: list[str], lines: Sequence[Line]) -> list[str]:
    """Return as many names as there are offices, when a line holds them without all its gaps."""
    if not _may_be_names(line) or len(_CELL.findall(line.text)) >= len(offices):
        return []
    words = line.text.split()
    if any(label_of(bare(word)) is not None for word in words):
        return []
    whole = "\n".join(each.text for each in lines if each is not line)
    divided = [names for names in _divisions(words, len(offices)) if all(map(_is_name, names))]
    known = [names for names in divided if all(name in whole for name in names)]
    starts = _starts(offices, above.raw)
    columns = [names for names in divided if _starts(names, line.raw) == starts]
    chosen = known or columns or divided
    return chosen[0] if len(chosen) == 1 else []


def _may_be_names(line: Line) -> bool:
    """Tell whether a line has capitals at all its words, and enough of them for two names."""
    if line.kind != "text" or len(line.text) > _LONGEST:
        return False
    words = line.text.split()
    enough = len(words) >= _COUPLE * min(_OF_NAME)
    return enough and all(word[:1].isupper() and word[-1:].isalpha() for word in words)


def _divisions(words: Sequence[str], count: int) -> Iterator[list[str]]:
    """Give every way in which words are so many names of two or three words."""
    for sizes in product(_OF_NAME, repeat=count):
        if sum(sizes) == len(words):
            ends = [sum(sizes[: at + 1]) for at in range(count)]
            yield [" ".join(words[end - size : end]) for end, size in zip(ends, sizes, strict=True)]


def _is_name(text: str) -> bool:
    return looks_like_entry(text, strict=True)


def _starts(names: Sequence[str], raw: str) -> list[int]:
    """Return where names, or offices, begin on a line."""
    found: list[int] = []
    for name in names:
        found.append(raw.find(name, found[-1] + 1 if found else 0))
    return found


def _columned(line: Line, cells: Sequence[str]) -> Line:
    text = "".join(f"{cell:<{_WIDTH}}" for cell in cells).rstrip()
    return line._replace(text=text, raw=text)
