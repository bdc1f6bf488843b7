"""A bar on stderr that shows how far many things have come."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

_Each = TypeVar("_Each")


def progress(things: Iterable[_Each], count: int) -> Iterator[_Each]:
    """Pass things on with a bar that vanishes at the end; in a pipe there is none."""
    if not sys.stderr.isatty():
        yield from things
        return
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    yield from track(
        things,
        total=count,
        description="",
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
