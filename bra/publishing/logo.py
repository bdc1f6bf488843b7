"""The council's logo, and how wide it is beside its height: so that nothing moves when it comes."""

import re
import struct
from pathlib import Path
from typing import Final, NamedTuple

HEIGHT: Final = 40
_MOST_BYTES: Final = 500_000
_WIDEST: Final = 8.0
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_VIEW_BOX: Final = re.compile(
    rb"""<svg[^>]*?\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)"""
)
_WIDTH: Final = re.compile(rb"""<svg[^>]*?\bwidth\s*=\s*["']([\d.]+)""")
_HEIGHT: Final = re.compile(rb"""<svg[^>]*?\bheight\s*=\s*["']([\d.]+)""")


class Logo(NamedTuple):
    """Hold a logo: its name on the site, its bytes, and its width where it is HEIGHT high."""

    name: str
    data: bytes
    width: int


def read_logo(root: Path, written: str) -> Logo | None:
    """Return the logo that a council names by a path in its folder, or None when it has no such.

    What lies outside the folder, by a link or otherwise, is none.
    """
    if not written:
        return None
    path = (root / written).resolve()
    if not path.is_relative_to(root.resolve()) or not path.is_file():
        return None
    if path.stat().st_size > _MOST_BYTES:
        return None
    data = path.read_bytes()
    share = _shape(data)
    return Logo(f"logo{path.suffix.lower()}", data, max(1, round(HEIGHT * min(share, _WIDEST))))


def _shape(data: bytes) -> float:
    """Return the width of a picture in heights; where that cannot be seen, as if it were square."""
    if data.startswith(_PNG) and len(data) >= 24:  # noqa: PLR2004 - where the two numbers end
        width, height = struct.unpack(">II", data[16:24])
        return _divided(width, height)
    box = _VIEW_BOX.search(data)
    if box is not None:
        return _divided(_number(box[1]), _number(box[2]))
    across, down = _WIDTH.search(data), _HEIGHT.search(data)
    return _divided(_number(across[1]), _number(down[1])) if across and down else 1.0


def _number(digits: bytes) -> float:
    try:
        return float(digits)
    except ValueError:
        return 0.0


def _divided(width: float, height: float) -> float:
    return width / height if width > 0 and height > 0 else 1.0
