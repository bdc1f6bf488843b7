"""How the site looks: one style sheet in the council's colours, an icon, and a small script."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from bra.publishing.logo import Logo
from bra.publishing.palette import custom_properties, palette
from bra.publishing.plan import Leaf

_FOLDER: Final = Path(__file__).with_name("look")
_BLACK: Final = "#000000"
"""What stands for the colour of the council in the icon."""


def look_leaves(colour: str, logo: Logo | None) -> Iterator[Leaf]:
    """Return the files that the pages of a site of that colour (`#rrggbb`) use."""
    yield Leaf("site.css", lambda: style_sheet(colour))
    yield Leaf("icon.svg", lambda: icon(colour))
    yield Leaf("actions.js", lambda: _text("actions.js").encode())
    if logo is not None:
        yield Leaf(logo.name, lambda: logo.data)


def style_sheet(colour: str) -> bytes:
    """Return the style sheet: the colours, and what is done with them."""
    return (custom_properties(palette(colour)) + _text("site.css")).encode()


def icon(colour: str) -> bytes:
    """Return the icon: a sheet with a tick on it."""
    return _text("icon.svg").replace(_BLACK, palette(colour).light.accent).encode()


@cache
def _text(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")
