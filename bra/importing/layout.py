"""Which lines of a file make its head, its items, its signatures."""

from typing import NamedTuple

from bra.importing.lines import Line


class Layout(NamedTuple):
    """Hold the lines of a file by what they belong to.

    `headings` and `bodies` go item by item; `aside` are parts that are no items and stand below
    the first one, such as an attendance list.
    """

    head: tuple[Line, ...]
    headings: tuple[tuple[Line, ...], ...]
    bodies: tuple[tuple[Line, ...], ...]
    aside: tuple[Line, ...]
    tail: tuple[Line, ...]
    width: int
    markdown: bool
