"""Tables in foreign minutes: of Markdown, of tabs, or of columns set with spaces."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from bra.importing.lines.cells import aligned, cells_of, lone_cell, rooms_of
from bra.importing.lines.line import Line
from bra.importing.lines.listcolumns import list_columns
from bra.importing.lines.meetingparts import marked_by_parts
from bra.importing.lines.presencecolumns import holds_names, with_presence, yes_and_no
from bra.importing.lines.tableheads import (
    APART,
    borne_out,
    by_cells,
    is_caption,
    is_in_margin,
    of_people,
    supposed,
    understood,
)
from bra.importing.lines.tworowheads import is_second_row, joined
from bra.importing.names.groups import is_heading, names_group
from bra.importing.names.looks import looks_like_entry, names_somebody
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, label_of, listed

_TWO: Final = 2
_MARK_END: Final = compiled(r"[,(]")


class Table(NamedTuple):
    """Hold a table whose head was understood: what each column is, and its rows with their lines.

    `start` and `end` are places in the list of lines.
    """

    columns: tuple[str | None, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[Line, tuple[str, ...]], ...]
    start: int
    end: int
    divided: tuple[tuple[Line, str], ...] = ()
    """The lines within it that say who stands below them, with what they say."""
    under: Line | None = None
    """The second row of its head, when it has one."""

    @property
    def attendance(self) -> bool:
        """Tell whether the table says who was there."""
        return "name" in self.columns and not self.tasks

    @property
    def tasks(self) -> bool:
        """Tell whether the table says who is to do what."""
        return "task" in self.columns and "owner" in self.columns

    def where(self, number: int) -> str:
        """Return the list that the person on a line is on, if no mark says otherwise."""
        head = self.heads[self.columns.index("name")] if "name" in self.columns else ""
        above = [label for line, label in self.divided if line.number < number]
        found = above[-1] if above else label_of(bare(head))
        return found if found in APART else "present"

    @property
    def of_people(self) -> "Table":
        """The table with its columns read as those of people, whatever else they could be."""
        columns = of_people(tuple(map(bare, self.heads)))
        return self if columns is None else self._replace(columns=by_cells(columns, self.rows))

    @property
    def yes_by_others(self) -> frozenset[str]:
        """The marks that may mean yes or no, and mean yes beside others that only mean no."""
        return self._unlike("presence", listed("no"), listed("yes"))

    @property
    def no_by_others(self) -> frozenset[str]:
        """The marks of days that may mean yes or no, and mean no beside others of mere yes."""
        return self._unlike("day", listed("yes"), listed("no"))

    def _unlike(self, field: str, others: frozenset[str], own: frozenset[str]) -> frozenset[str]:
        """Return the marks in both lists when the columns hold, beside them, only `others`."""
        places = [at for at, column in enumerate(self.columns) if column == field]
        cells = (row[at] for _, row in self.rows for at in places)
        marks = {_MARK_END.split(cell)[0].strip().casefold() for cell in cells}
        both = own & others
        return both if not marks & (own - both) and marks & (others - both) else frozenset()

    def stays(self, row: tuple[str, ...]) -> tuple[str, ...]:
        """Return since when and how long the person of a row was there, if not all the time."""
        cells = zip(self.columns, self.heads, row, strict=False)
        timed = (each for each in cells if each[0] == "stay" and any(map(str.isdigit, each[2])))
        return tuple(f"{head.lower()} {cell}" for _, head, cell in timed)

    def body(self, number: int) -> str | None:
        """Return the body that a row above a line names for those below it: `Polisen`.

        A word for a list of people is no body: `Ersättare`.
        """
        above = [cells_of(line)[0] for line, _ in self.divided if line.number < number]
        named = above and is_heading(above[-1]) and label_of(above[-1]) is None
        return above[-1] if named else None

    def days(self, row: tuple[str, ...]) -> dict[str, str]:
        """Return the marks of a row by their columns' heads, where each day has its own."""
        cells = zip(self.columns, self.heads, row, strict=False)
        return {head: cell for column, head, cell in cells if column == "day"}

    def cells(self, row: tuple[str, ...]) -> dict[str, str]:
        """Return a row's cells by what their column is."""
        named = zip(self.columns, row, strict=False)
        return {column: cell for column, cell in named if column is not None}

    def others(self, row: tuple[str, ...]) -> tuple[str, ...]:
        """Return the cells of a row whose columns are not understood, but for mere marks."""
        return tuple(cell for head, cell in self._further(row) if not _heads_role(head))

    def further_roles(self, row: tuple[str, ...]) -> tuple[str, ...]:
        """Return the cells of a row that say what somebody is, beside those of the first such."""
        return tuple(cell for head, cell in self._further(row) if _heads_role(head))

    def _further(self, row: tuple[str, ...]) -> list[tuple[str, str]]:
        heads = (*self.heads, *[""] * len(row))
        named = zip(self.columns, heads, row, strict=False)
        return [(head, cell) for column, head, cell in named if column is None and _tells(cell)]


def _heads_role(head: str) -> bool:
    return bare(head) in listed("role_columns")


def _tells(cell: str) -> bool:
    return bool(cell) and cell.casefold() not in yes_and_no()


def find_tables(lines: Sequence[Line]) -> Sequence[Table]:
    """Return the tables whose head is understood, in order."""
    whole = "\n".join([line.text for line in lines])
    # With neither columns nor rows there is none: one look for all lines.
    return _tables(tuple(lines)) if "  " in whole or "\t" in whole or "|" in whole else ()


# The lines of an item are asked about for its tasks, for its sentences and when it is written.
@lru_cache(maxsize=32)
def _tables(lines: tuple[Line, ...]) -> tuple[Table, ...]:
    found: list[Table] = []
    end = 0
    gapped = [
        at
        for at, line in enumerate(lines)
        if line.kind == "row" or (line.kind == "text" and ("  " in line.text or "\t" in line.text))
    ]
    for at in gapped:
        if at >= end:
            tables = _of_rows(lines, at) if lines[at].kind == "row" else []
            alone = None if tables else _table(lines, at)
            tables = tables if alone is None else [alone]
            found += tables
            end = tables[-1].end if tables else end
    return tuple(found)


def _of_rows(lines: Sequence[Line], at: int) -> list[Table]:
    """Return the tables that rows of Markdown make other than one with a head of its own."""
    return _of_lists(lines, at) or _side_by_side(lines, at) or _below_label(lines, at)


def _side_by_side(lines: Sequence[Line], at: int) -> list[Table]:
    """Return the two tables that one is: `Deltar | Från | Deltar ej | Från`."""
    cells = cells_of(lines[at])
    if len(cells) != _TWO * _TWO:
        return []
    halves = (cells[:_TWO], cells[_TWO:])
    columns = [understood(tuple(map(bare, half))) for half in halves]
    end = _end_of_rows(lines, at)
    if any(each is None or "name" not in each for each in columns) or end == at + 1:
        return []
    if not any(label_of(cell) in APART for cell in halves[1]):
        return []
    found: list[Table] = []
    for first, half, meant in zip((0, _TWO), halves, columns, strict=True):
        rows = tuple(
            (line, row)
            for line in lines[at + 1 : end]
            if line.kind == "row" and any(row := cells_of(line)[first : first + _TWO])
        )
        found.append(Table(meant or (), half, rows, at, end))
    named = all(holds_names(each.rows, each.columns.index("name")) for each in found)
    return found if named else []


def _of_lists(lines: Sequence[Line], at: int) -> list[Table]:
    """Return a table for each list that one has a column of: `Part | Närvarande | Frånvarande`."""
    end = _end_of_rows(lines, at)
    below = [(line, cells_of(line)) for line in lines[at + 1 : end] if line.kind == "row"]
    lists = list_columns(cells_of(lines[at]), below) if below else []
    return [Table(("organisation", "name"), each.heads, each.rows, at, end) for each in lists]


def _below_label(lines: Sequence[Line], at: int) -> list[Table]:
    """Return the table without heads that stands below the word for a list of people, alone."""
    before = [n for n in range(max(0, at - _TWO), at) if not lines[n].blank][-1:]
    above = lines[before[0]] if before else None
    label = label_of(bare(above.text)) if above is not None and above.kind != "row" else None
    if above is None or label not in ("present", *APART):
        return []
    end = _end_of_rows(lines, at)
    rows = tuple((line, cells_of(line)) for line in lines[at:end] if line.kind == "row")
    width = len(rows[0][1])
    if width != _TWO or any(len(row) != width for _, row in rows):
        return []
    named = all(looks_like_entry(row[0], strict=True) for _, row in rows)
    if not named or all(looks_like_entry(row[1], strict=True) for _, row in rows):
        return []
    columns = by_cells(("name", None), rows)
    return [Table(columns, (above.text, ""), rows, before[0], end)]


def _end_of_rows(lines: Sequence[Line], at: int) -> int:
    end = at + 1
    while end < len(lines) and lines[end].kind in ("row", "rule"):
        end += 1
    return end


def _table(lines: Sequence[Line], at: int) -> Table | None:
    head = lines[at]
    cells = cells_of(head)
    if len(cells) < 2 or max(map(len, cells)) > 40:  # two columns, short heads
        return None
    heads = tuple(map(bare, cells))
    under = _second_row(lines, at, len(cells))
    if under is not None:
        heads = joined(heads, cells_of(under))
    sure = understood(heads)
    columns = sure or (None if names_somebody(cells[0]) else supposed(heads))
    if columns is None:
        return None
    under = under if "task" in columns else None
    rooms = rooms_of(lines[at:], len(cells))
    rows: list[tuple[Line, tuple[str, ...]]] = []
    divided: list[tuple[Line, str]] = []
    end = at + 1
    while end < len(lines):
        line = lines[end]
        if line.kind == "rule" or line is under:
            end += 1
            continue
        if line.kind != head.kind:
            break
        row = aligned(cells_of(line), head, line, len(cells), rooms)
        label = _divides(lines, end, row, columns) if "name" in columns else None
        if label is not None:
            divided.append((line, label))
            end += 1
            continue
        if row is None and rooms is not None and "task" in columns:
            row = lone_cell(line, lines[min(end + 1, len(lines) - 1)], rooms)
        if row is None:
            break
        rows.append((line, row))
        end += 1
    if sure is None and not borne_out(columns, rows):
        return None
    if not rows or is_caption(cells, rows[0][1]) or is_in_margin(head, columns, rows):
        return None
    columns = by_cells(with_presence(marked_by_parts(columns, heads, rows), cells, rows), rows)
    strange = [cell for cell, column in zip(cells, columns, strict=True) if column is None]
    if any(label_of(cell) is not None for cell in strange):
        return None
    if sum(map(bool, columns)) == 1 and not holds_names(rows, columns.index("name")):
        return None
    return Table(columns, tuple(cells), tuple(rows), at, end, tuple(divided), under)


def _second_row(lines: Sequence[Line], at: int, count: int) -> Line | None:
    """Return the second row of a table's head, which is below the rule where one is drawn."""
    below = next((each for each in lines[at + 1 : at + 3] if each.kind != "rule"), None)
    if below is None or below.kind != lines[at].kind:
        return None
    return below if is_second_row(cells_of(below), count) else None


def _divides(
    lines: Sequence[Line],
    at: int,
    row: tuple[str, ...] | None,
    columns: tuple[str | None, ...],
) -> str | None:
    """Return which list those are on that stand below a line within a table of people, or None.

    A row with nothing but a word for people, or for their body, divides a table as well, and so
    does any word before a row with a mark for who came.
    """
    alone = row is None or (bool(row[0]) and not any(row[1:]))
    if not alone or at + 1 == len(lines) or lines[at + 1].kind != lines[at].kind:
        return None
    cells = cells_of(lines[at])
    if row is None and (len(cells) != 1 or len(cells_of(lines[at + 1])) < _TWO):
        return None
    label = label_of(cells[0])
    if label in ("present", *APART):
        return label
    group = not names_somebody(cells[0]) and (is_heading(cells[0]) or names_group(cells[0]))
    return "present" if group or _is_marked(cells_of(lines[at + 1]), columns) else None


def _is_marked(row: tuple[str, ...], columns: tuple[str | None, ...]) -> bool:
    """Tell whether a row has a name, and a mark where its table says who came."""
    if "presence" not in columns or len(row) != len(columns):
        return False
    mark = _MARK_END.split(row[columns.index("presence")])[0].strip()
    known = mark in yes_and_no() or bare(mark) in yes_and_no()
    return known and names_somebody(row[columns.index("name")])
