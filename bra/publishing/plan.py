"""What the site is made of: every file with what makes it, in sheaves that change together."""

from collections.abc import Callable, Mapping
from typing import NamedTuple


class Leaf(NamedTuple):
    """Hold one file of the site: its path, with slashes, and what makes its bytes."""

    path: str
    make: Callable[[], bytes]


class Sheaf(NamedTuple):
    """Hold files that change together; `key` changes whenever any of them may.

    `rest` makes files whose paths nobody knows before they are made; a sheaf with nothing else has
    a `name`, which no path is.
    """

    key: bytes
    leaves: tuple[Leaf, ...]
    rest: Callable[[], Mapping[str, bytes]] | None = None
    name: str = ""

    @property
    def known_by(self) -> str:
        """Return what the sheaf is known by from one run to the next."""
        return self.name or self.leaves[0].path


def page_leaf(address: str, make: Callable[[], bytes]) -> Leaf:
    """Return the file of a page's address."""
    return Leaf(f"{address}index.html", make)
