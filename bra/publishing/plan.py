"""What the site is made of: every file with what makes it, in sheaves that change together."""

from collections.abc import Callable
from typing import NamedTuple


class Leaf(NamedTuple):
    """Hold one file of the site: its path, with slashes, and what makes its bytes."""

    path: str
    make: Callable[[], bytes]


class Sheaf(NamedTuple):
    """Hold files that change together; `key` changes whenever any of them may."""

    key: bytes
    leaves: tuple[Leaf, ...]


def page_leaf(address: str, make: Callable[[], bytes]) -> Leaf:
    """Return the file of a page's address."""
    return Leaf(f"{address}index.html", make)
