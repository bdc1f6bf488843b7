"""Tasks in the margin: beside the text stand who does it and by when, under a head of their own."""

from collections.abc import Sequence
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed

_GAP: Final = compiled(r"(?:^\s?|\s{2,})(?=\S)")
_FAR: Final = 24
_NEAR: Final = 6


def without_margin(lines: Sequence[Line]) -> list[Line]:
    """Return lines in which a margin's words stand behind the text that they are beside.

    `Boka salen          Anna   3/5` below a head `Ansvarig   Klart` becomes an entry
    `Boka salen. Ansvarig: Anna. Klart: 3/5`.
    """
    if not any(map(_heads, [line for line in lines if line.kind == "text" and _has_gap(line)])):
        return list(lines)
    found: list[Line] = []
    heads: list[tuple[int, str]] = []
    for line in lines:
        own = _heads(line)
        if own:
            heads = own
            found.append(line._replace(text="", raw="", kind="blank"))
            continue
        apart = heads and line.kind == "text" and "  " in line.raw.strip()
        found.append(_beside(line, heads, found[-1] if found else None) if apart else line)
    rows = any(
        new.text != old.text and not new.blank for new, old in zip(found, lines, strict=True)
    )
    return found if rows else list(lines)


def _cells(line: Line) -> list[tuple[int, str]]:
    starts = [match.end() for match in _GAP.finditer(line.raw)]
    ends = [*starts[1:], len(line.raw)]
    return [(start, line.raw[start:end].strip()) for start, end in zip(starts, ends, strict=True)]


def _has_gap(line: Line) -> bool:
    text = line.text
    return "  " in text or "\t" in text or line.indent >= _FAR


def _heads(line: Line) -> list[tuple[int, str]]:
    """Return the heads of a margin with their places, when a line holds nothing else."""
    if line.kind != "text" or not _has_gap(line):
        return []
    cells = _cells(line)
    # The column of the text and that of its numbers have heads too.
    while len(cells) > 1 and bare(cells[0][1]) in listed("number_columns"):
        cells = cells[1:]
    if len(cells) > 1 and bare(cells[0][1]) in listed("text_columns"):
        cells = cells[1:]
    if not cells or cells[0][0] < _FAR:
        return []
    words = [bare(cell) for _, cell in cells]
    owner = any(word in listed("owner_columns") for word in words)
    known = listed("owner_columns") | listed("due_columns") | listed("state_columns")
    return cells if owner and all(word in known for word in words) else []


def _beside(line: Line, heads: Sequence[tuple[int, str]], before: Line | None) -> Line:
    cells = _cells(line)
    told: dict[str, str] = {}
    for start, cell in cells[1:]:
        near = [head for place, head in heads if abs(place - start) <= _NEAR]
        if not near or near[0] in told:
            return line
        if any(map(str.isalnum, cell)):
            told[near[0]] = cell
    if not told or cells[0][0] >= heads[0][0] - _NEAR:
        return line
    behind = ". ".join(f"{head}: {cell.rstrip('.')}" for head, cell in told.items())
    text = f"{cells[0][1].rstrip('.')}. {behind}"
    if before is not None and before.kind == "text" and before.indent == line.indent:
        # The last line of a text; what is in the margin beside it is of its last sentence.
        return line._replace(text=f"{text}.", raw=f"{text}.")
    return line._replace(text=text, raw=text, kind="entry", indent=0)
