"""How a council's files look from outside: enough to tell that one changed, without opening it."""

import os
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from bra.store.finding import is_year
from bra.store.reading import FileProblem, read_bytes

Look = tuple[int, int, int]
"""The size of a file in bytes, when it was changed in nanoseconds, and its number on its disk."""
_FOLDERS = ("minutes", "templates", "templates/site")
_SETTLED = 3_000_000_000
"""Nanoseconds after which two changes of a file have two times, on the coarsest file systems."""


def look(root: Path) -> dict[str, Look]:
    """Return how the minutes and templates of a council look now, by path from its folder.

    What cannot be looked at is left out, as is what lies elsewhere.
    """
    found: dict[str, Look] = {}
    for folder in _FOLDERS:
        _look(root, folder, found)
    for year in list(_years(root)):
        _look(root, f"minutes/{year}", found)
    return found


def glance(root: Path, paths: Iterable[str]) -> tuple[Look | None, ...]:
    """Return how some files look now, and the folders themselves, in which files come and go."""
    found: list[Look | None] = []
    for path in (*_FOLDERS, *paths):
        try:
            about = os.stat(f"{root}/{path}")  # noqa: PTH116 - many times a second
        except OSError:
            found.append(None)
        else:
            found.append((about.st_size, about.st_mtime_ns, about.st_ino))
    return tuple(found)


def _look(root: Path, folder: str, found: dict[str, Look]) -> None:
    with suppress(OSError), os.scandir(root / folder) as entries:
        for entry in entries:
            if entry.name.endswith((".md", ".j2")):
                with suppress(OSError):  # gone since the folder was read
                    about = entry.stat()
                    found[f"{folder}/{entry.name}"] = (
                        about.st_size,
                        about.st_mtime_ns,
                        about.st_ino,
                    )


def _years(root: Path) -> Iterator[str]:
    with suppress(OSError), os.scandir(root / "minutes") as entries:
        for entry in entries:
            if is_year(entry.name) and entry.is_dir():
                yield entry.name


class Kept:
    """Keep what files hold, and open only those that look otherwise than when they were read.

    A file that was changed a moment before it was read is read again: two changes within the
    time that the file system can tell apart look the same.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[str, tuple[Look, bytes]] = {}

    def files(self, looks: Mapping[str, Look]) -> dict[str, bytes]:
        """Return the bytes of the files that can be read, by path."""
        known: dict[str, tuple[Look, bytes]] = {}
        found: dict[str, bytes] = {}
        for path, seen in looks.items():
            old = self._known.get(path)
            if old is not None and old[0] == seen:
                known[path], found[path] = old, old[1]
                continue
            now = time.time_ns()
            with suppress(FileProblem):
                found[path] = read_bytes(self._root, path)
                if seen[1] + _SETTLED < now:
                    known[path] = seen, found[path]
        self._known = known
        return found
