"""The council's logo, and how wide it is beside its height: so that nothing moves when it comes."""

import re
import struct
from pathlib import Path
from typing import Final, NamedTuple

from bra.errors import UserError
from bra.store import FileProblem, read_linked

HEIGHT: Final = 40
_MOST_BYTES: Final = 500_000
_WIDEST: Final = 8.0
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_SIGNS: Final = {
    ".png": _PNG,
    ".jpg": b"\xff\xd8\xff",
    ".jpeg": b"\xff\xd8\xff",
    ".webp": b"RIFF",
}
# What makes a drawing do something, or fetch something from elsewhere, when it is opened by itself.
_ACTIVE: Final = re.compile(
    rb"<[\w-]*:?(?:script|foreignObject|iframe|embed|object|handler|listener)\b"
    rb"|\son\w+\s*=|javascript:|<!ENTITY|<\?xml-stylesheet|@import"
    rb"|(?:href|src)\s*=\s*[\"']?\s*(?!#|data:image/(?:png|jpeg|webp)[;,])[^\s\"'>]"
    rb"|url\(\s*[\"']?\s*(?!#|data:image/(?:png|jpeg|webp)[;,])[^\s\"')]",
    re.IGNORECASE,
)
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

    What lies outside the folder, by a link or otherwise, is none, and neither is what does more
    than show itself.
    """
    found = _read(root, written) if written else None
    if not isinstance(found, bytes):
        return None
    share = _shape(found)
    name = f"logo{Path(written).suffix.lower()}"
    return Logo(name, found, max(1, round(HEIGHT * min(share, _WIDEST))))


def logo_problem(root: Path, written: str) -> UserError | None:
    """Return why the logo that a council names is not shown, or None where nothing is amiss."""
    found = _read(root, written) if written else None
    return found if isinstance(found, UserError) else None


def _read(root: Path, path: str) -> bytes | UserError:
    try:
        data = read_linked(root, path)
    except FileProblem as problem:
        return problem
    if len(data) > _MOST_BYTES:
        most = f"{_MOST_BYTES // 1000} kB"
        return UserError("too-large", f"{path}: larger than {most}", path=path, most=most)
    ending = Path(path).suffix.lower()
    drawn = ending == ".svg" and b"<svg" in data and _is_utf8(data)
    if not drawn and not data.startswith(_SIGNS.get(ending, b"\0")):
        return UserError("logo-no-picture", f"{path}: no picture of that kind", path=path)
    if drawn and _ACTIVE.search(data):
        return UserError("logo-active", f"{path}: it does more than show itself", path=path)
    return data


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


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
