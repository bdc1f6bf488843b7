"""Draw for a terminal, with Rich."""

import io
import shutil
from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.markdown import Markdown
from rich.table import Table
from rich.text import Text

from bra.cli.call import Call
from bra.cli.safe import safe
from bra.cli.widths import Column, widths

_INDENT: Final = 2
_BETWEEN: Final = " · "
_NOTHING: Final[Mapping[str, int]] = MappingProxyType({})


class Bar(NamedTuple):
    """Hold how many signs of a bar stand for what is late, and how many for the rest."""

    late: int
    rest: int


def draw_table(
    call: Call,
    rows: Sequence[Mapping[str, object]],
    columns: Sequence[tuple[str, str]],
    whole: Collection[str],
    most: Mapping[str, int] = _NOTHING,
    gap: int = 2,
) -> str:
    """Return a table that fits the terminal: long text wraps, the columns in `whole` do not.

    `most` bounds the width of columns by their keys, `gap` is the space between columns.  Numbers
    stand to the right.
    """
    found = widths(_columns(rows, columns, whole, most), _room() - gap * (len(columns) - 1))
    padding = (0, gap - 1, 0, 0)
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=padding)
    for place, (key, heading) in enumerate(columns):
        numbers = any(isinstance(row.get(key), (int, float)) for row in rows)
        table.add_column(
            Text(safe(heading)),
            no_wrap=key in whole,
            overflow="fold",
            max_width=most.get(key),
            width=found[place] if found else None,
            justify="right" if numbers else "left",
        )
    for row in rows:
        table.add_row(*(_drawn_cell(row.get(key)) for key, _ in columns))
    return _drawn(call, table)


def draw_listing(
    call: Call,
    rows: Sequence[Mapping[str, object]],
    columns: Sequence[tuple[str, str]],
    whole: Collection[str],
    below: str = "",
) -> str:
    """Return a table, or a paragraph a row where the terminal is too narrow for whole words.

    Between the two, the column of the key `below` is put below the cells of the first one.
    """
    for way in (columns, [each for each in columns if each[0] != below]):
        shown = rows if way is columns else [_with_below(row, way[0][0], below) for row in rows]
        if widths(_columns(shown, way, whole, _NOTHING), _room() - 2 * (len(way) - 1)):
            return draw_table(call, shown, way, whole)
    headings = [safe(heading) for _, heading in columns]
    cells = ([safe(_cell(row.get(key))) for key, _ in columns] for row in rows)
    console = _console(call)
    lines = (line for row in cells for line in _paragraph(console, headings, row))
    return _drawn(call, Text("\n").join(lines))


def _with_below(row: Mapping[str, object], key: str, below: str) -> Mapping[str, object]:
    """Return a row with one of its cells below another that does not say the same."""
    both = dict.fromkeys(filter(None, (_cell(row.get(key)), _cell(row.get(below)))))
    return {**row, key: "\n".join(both)}


def _columns(
    rows: Sequence[Mapping[str, object]],
    columns: Sequence[tuple[str, str]],
    whole: Collection[str],
    most: Mapping[str, int],
) -> list[Column]:
    return [
        Column(
            safe(heading),
            [_drawn_cell(row.get(key)).plain for row in rows],
            key in whole,
            most.get(key),
        )
        for key, heading in columns
    ]


def _paragraph(console: Console, headings: Sequence[str], cells: Sequence[str]) -> Iterator[Text]:
    """Return the lines of a row: its first cell, and below it the others with their headings."""
    room = console.width - _INDENT
    yield Text(cells[0], style="bold")
    for part in _together(headings[1:], cells[1:], room):
        if "\n" not in part and cell_len(part) <= room:
            yield Text(" " * _INDENT + part)
            continue
        first, *rest = Text(part).wrap(console, room - _INDENT)
        yield Text(" " * _INDENT) + first
        yield from (Text(" " * 2 * _INDENT) + line for line in rest)


def _together(headings: Sequence[str], cells: Sequence[str], room: int) -> list[str]:
    """Return cells with their headings, on one line as far as they have room on it."""
    parts: list[str] = []
    for heading, cell in zip(headings, cells, strict=True):
        part = f"{heading}: {cell}"
        together = f"{parts[-1]}{_BETWEEN}{part}" if parts else part
        if parts and cell and "\n" not in together and cell_len(together) <= room:
            parts[-1] = together
        elif cell:
            parts.append(part)
    return parts


def _drawn_cell(value: object) -> Text:
    if isinstance(value, Bar):
        return Text.assemble(("█" * value.late, "red"), ("▒" * value.rest, "cyan"))
    return Text(safe(_cell(value)))


def draw_markdown(call: Call, text: str) -> str:
    """Return Markdown as a terminal shows it."""
    return _drawn(call, Markdown(safe(text)))


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return str(value)


def _room() -> int:
    """Return how many signs a line of the terminal has."""
    return shutil.get_terminal_size().columns


def _drawn(call: Call, what: Table | Markdown | Text) -> str:
    console = _console(call)
    with console.capture() as captured:
        console.print(what)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _console(call: Call) -> Console:
    return Console(
        file=io.StringIO(),
        width=_room(),
        force_terminal=call.colour,
        color_system="standard" if call.colour else None,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
