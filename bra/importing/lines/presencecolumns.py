"""The columns that tell who was there, known by their cells where the heads say less."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.words import bare, label_of
from bra.languages.importing import all_of

_MARK: Final = 3


def with_days(
    columns: tuple[str | None, ...], rows: Sequence[tuple[Line, tuple[str, ...]]]
) -> tuple[str | None, ...]:
    """Take columns of mere marks for the days, or the parts, of a meeting when there are several.

    A single one says who was there.
    """
    if "name" not in columns or "presence" in columns or "task" in columns:
        return columns
    unknown = [at for at, each in enumerate(columns) if each is None]
    marks = [at for at in unknown if all_marks(rows, at)]
    marks = marks or [at for at in unknown if all_told(rows, at)][:1]
    meant = "day" if len(marks) > 1 else "presence"
    return tuple(meant if at in marks else each for at, each in enumerate(columns))


def all_marks(rows: Sequence[tuple[Line, tuple[str, ...]]], place: int) -> bool:
    """Tell whether every cell of a column is a mark or empty, and some are marks."""
    cells = [cells[place] for _, cells in rows if place < len(cells)]
    told = [cell for cell in cells if cell]
    return bool(told) and all(bare(cell) in yes_and_no() or cell in yes_and_no() for cell in told)


def all_told(rows: Sequence[tuple[Line, tuple[str, ...]]], place: int) -> bool:
    """Tell whether every cell of a column says who came, and maybe how: `ja, till kl. 15`.

    A few may have a letter of their own: `D` for who came from a distance.
    """
    told = [cells[place] for _, cells in rows if place < len(cells) and cells[place]]
    others = [cell for cell in told if not _tells_presence(cell)]
    return len(others) * 3 < len(told) and all(len(each) == 1 and each.isupper() for each in others)


def _tells_presence(cell: str) -> bool:
    mark = re.split(r"[,(]", cell, maxsplit=1)[0].strip()
    return bare(mark) in yes_and_no() or mark in yes_and_no()


def with_presence(
    columns: tuple[str | None, ...],
    heads: Sequence[str],
    rows: Sequence[tuple[Line, tuple[str, ...]]],
) -> tuple[str | None, ...]:
    """Take a column called `Absent` that holds no names for one that marks who did not come.

    One called `Was there` marks who did when its cells say so and no other column does.
    """
    if "name" not in columns or "task" in columns:
        return columns
    found = list(columns)
    for at, head in enumerate(heads):
        label = label_of(head) if found[at] is None else None
        if label == "absent" and not _any_name(rows, at):
            found[at] = "absence"
        elif label == "present" and "presence" not in found and all_told(rows, at):
            found[at] = "presence"
    return tuple(found)


def _any_name(rows: Sequence[tuple[Line, tuple[str, ...]]], place: int) -> bool:
    return any(looks_like_entry(cells[place], strict=True) for _, cells in rows)


def with_marks(
    columns: tuple[str | None, ...], rows: Sequence[tuple[Line, tuple[str, ...]]]
) -> tuple[str | None, ...]:
    """Take a column called `Present` that holds marks for one of presence, and another for names.

    The word may head either.
    """
    if "name" not in columns or "presence" in columns or "task" in columns:
        return columns
    place = columns.index("name")
    others = [at for at, column in enumerate(columns) if column is None and holds_names(rows, at)]
    marks = sum(
        bare(cells[place]) in yes_and_no() or 0 < len(cells[place]) < _MARK for _, cells in rows
    )
    if not others or marks * 2 <= len(rows):
        return columns
    turned = list(columns)
    turned[place], turned[others[0]] = "presence", "name"
    return tuple(turned)


@cache
def yes_and_no() -> frozenset[str]:
    """Return the marks for somebody who was there, and for somebody who was not."""
    return frozenset((*all_of("yes"), *all_of("no")))


def holds_names(rows: Sequence[tuple[Line, tuple[str, ...]]], place: int) -> bool:
    """Tell whether the cells of a column are names, mostly: then the rest says who they are."""
    names = sum(looks_like_entry(cells[place], strict=True) for _, cells in rows)
    return names * 2 > len(rows)
