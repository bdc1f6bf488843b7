"""What the files of a site were made from, kept between runs; losing it costs only time."""

import hashlib
import marshal
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from bra.store import cache_folder, make_cache_folder

Look = tuple[int, int]
"""The size of a file in bytes, and when it was changed, in nanoseconds."""
_SUM = 16


class Kept(NamedTuple):
    """Hold the key of a sheaf, the path and sum of each of its files, and how those looked."""

    key: bytes
    sums: tuple[tuple[str, str], ...]
    looks: tuple[Look | None, ...]

    def seen(self, folder: Path) -> "Kept":
        """Return the same with the looks of the files as they are now."""
        if not self.key:
            return self
        return self._replace(looks=self._looks(folder))

    def is_as_seen(self, folder: Path) -> bool:
        """Tell whether all files are there and look as they did."""
        looks = self._looks(folder)
        return None not in looks and looks == self.looks

    def _looks(self, folder: Path) -> tuple[Look | None, ...]:
        return tuple([_look(folder, path) for path, _ in self.sums])


def _look(folder: Path, path: str) -> Look | None:
    try:
        about = os.stat(f"{folder}/{path}")  # noqa: PTH116 - tens of thousands of them
    except OSError:
        return None
    return about.st_size, about.st_mtime_ns


class Keys:
    """Remember the sheaves of the site in one folder; `base` is what all of them depend on."""

    def __init__(self, root: Path, folder: Path, base: bytes) -> None:
        self._base = base
        caches = cache_folder()
        name = hashlib.blake2b(
            os.fsencode(root.resolve()) + b"\0" + os.fsencode(folder.resolve()), digest_size=12
        ).hexdigest()
        self._place = None if caches is None else caches / f"site-{name}"
        self._known = self._load()

    def get(self, name: str) -> Kept | None:
        """Return what is known of a sheaf by its first path."""
        return self._known.get(name)

    def save(self, sheaves: Mapping[str, Kept]) -> None:
        """Keep what is known of all sheaves; a folder that cannot be written is no error."""
        if self._place is None:
            return
        plain = {name: tuple(kept) for name, kept in sheaves.items() if kept.key}
        payload = marshal.dumps(plain)
        beside = self._place.with_name(f"{self._place.name}.{os.getpid()}")
        with suppress(OSError):
            make_cache_folder(self._place.parent)
            try:
                beside.write_bytes(self._base + _sum(payload) + payload)
                beside.replace(self._place)
            finally:
                beside.unlink(missing_ok=True)

    def _load(self) -> dict[str, Kept]:
        try:
            data = self._place.read_bytes() if self._place is not None else b""
        except OSError:
            return {}
        head, payload = data[: len(self._base) + _SUM], data[len(self._base) + _SUM :]
        if head != self._base + _sum(payload):
            return {}
        try:
            plain = marshal.loads(payload)  # noqa: S302 - the checksum was compared
            return {name: Kept(*each) for name, each in plain.items()}
        except (ValueError, EOFError, TypeError, AttributeError):
            return {}


def _sum(payload: bytes) -> bytes:
    return hashlib.blake2b(payload, digest_size=_SUM).digest()
