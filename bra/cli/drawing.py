"""Draw for a terminal, with Rich."""

import io
import shutil
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markdown import Markdown
from rich.table import Table
from rich.text import Text

from bra.cli.call import Call
from bra.cli.safe import safe

_NO_WIDTHS: Final[Mapping[str, int]] = MappingProxyType({})


class Bar(NamedTuple):
    """Hold how many signs of a bar stand for what is late, and how many for the rest."""

    late: int
    rest: int


def draw_table(
    call: Call,
    rows: Sequence[Mapping[str, object]],
    columns: Sequence[tuple[str, str]],
    whole: Collection[str],
    most: Mapping[str, int] = _NO_WIDTHS,
    gap: int = 2,
) -> str:
    """Return a table that fits the terminal: long text wraps, the columns in `whole` do not.

    `most` bounds the width of columns by their keys, `gap` is the space between columns.  Numbers
    stand to the right.
    """
    padding = (0, gap - 1, 0, 0)
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=padding)
    for key, heading in columns:
        numbers = any(isinstance(row.get(key), (int, float)) for row in rows)
        table.add_column(
            Text(safe(heading)),
            no_wrap=key in whole,
            overflow="fold",
            max_width=most.get(key),
            justify="right" if numbers else "left",
        )
    for row in rows:
        table.add_row(*(_drawn_cell(row.get(key)) for key, _ in columns))
    return _drawn(call, table)


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


def _drawn(call: Call, what: Table | Markdown) -> str:
    console = Console(
        file=io.StringIO(),
        width=shutil.get_terminal_size().columns,
        force_terminal=call.colour,
        color_system="standard" if call.colour else None,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
    with console.capture() as captured:
        console.print(what)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())
