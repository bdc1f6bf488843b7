"""Which lines of a file make its head, its items, its signatures."""

from typing import NamedTuple

from bra.importing.lines.line import Line


class Layout(NamedTuple):
    """Hold the lines of a file that its text is made of, by what they belong to.

    `head` are those above the first item that say more than was taken.  `headings`, `bodies` and
    `after` go item by item; `after` are lines behind an item that belong to none, such as a notice
    below the last.
    """

    head: tuple[Line, ...]
    headings: tuple[tuple[Line, ...], ...]
    bodies: tuple[tuple[Line, ...], ...]
    after: tuple[tuple[Line, ...], ...]
    width: int
    markdown: bool
