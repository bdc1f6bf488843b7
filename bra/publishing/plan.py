"""What the site is made of: every file with what makes it, in sheaves that change together."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple


class Leaf(NamedTuple):
    """Hold one file of the site: its path, with slashes, and what makes its bytes."""

    path: str
    make: Callable[[], bytes]


Key = bytes | Callable[[], bytes]
"""What changes whenever what is made from it may; or what tells it, since that takes its time."""


class Sheaf(NamedTuple):
    """Hold files that change together; `told` is their key, or what tells it.

    `rest` makes files whose paths nobody knows before they are made; a sheaf with nothing else has
    a `name`, which no path is.  `stem` is that of the meeting whose pages they are; `takes` are the
    stems of those of which the bundle `bundle` takes what can be found.  By these another process
    can make them.
    """

    told: Key
    leaves: tuple[Leaf, ...]
    rest: Callable[[], Mapping[str, bytes]] | None = None
    name: str = ""
    stem: str = ""
    bundle: str = ""
    takes: tuple[str, ...] = ()

    @property
    def key(self) -> bytes:
        """Return what changes whenever any of the files may; it may be worked out at each call."""
        return self.told if isinstance(self.told, bytes) else self.told()

    @property
    def known_by(self) -> str:
        """Return what the sheaf is known by from one run to the next."""
        return self.name or self.leaves[0].path


Made = tuple[Sheaf, Mapping[str, bytes]]
"""A sheaf with its files by their paths."""


def in_turn(sheaves: Iterable[Sheaf]) -> Iterator[Made]:
    """Make sheaves one after the other."""
    for sheaf in sheaves:
        files = {leaf.path: leaf.make() for leaf in sheaf.leaves}
        if sheaf.rest is not None:
            files.update(sheaf.rest())
        yield sheaf, files


def page_leaf(address: str, make: Callable[[], bytes]) -> Leaf:
    """Return the file of a page's address."""
    return Leaf(f"{address}index.html", make)
