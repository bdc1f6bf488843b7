"""A bar on stderr that shows how far many things have come."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import track

_Each = TypeVar("_Each")


def progress(things: Iterable[_Each], count: int) -> Iterator[_Each]:
    """Pass things on with a bar that vanishes at the end; in a pipe there is none."""
    console = Console(stderr=True)
    yield from track(
        things,
        total=count,
        description="",
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
