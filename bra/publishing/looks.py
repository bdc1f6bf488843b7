"""How the site looks: the style sheet that comes with the program."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bra.publishing.plan import Leaf

_FOLDER: Final = Path(__file__).with_name("look")


def look_leaves() -> Iterator[Leaf]:
    """Return the files that every page uses."""
    yield Leaf("site.css", (_FOLDER / "site.css").read_bytes)
