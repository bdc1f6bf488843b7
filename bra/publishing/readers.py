"""Many meetings, read in several processes: each gives back what the site needs to know of some.

What another process cannot read is read here, so that what goes wrong is said as it always is.
"""

import marshal
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import TYPE_CHECKING, cast

from bra.publishing.bench import live_with_parent
from bra.publishing.briefs import Packed, read_briefs
from bra.publishing.division import beginning
from bra.store import FoundFile

if TYPE_CHECKING:
    from pathlib import Path

    from bra.folder import Folder
    from bra.model import Council
    from bra.store import Listing
    from bra.text.source import Source


class Reader:
    """Read meetings of one folder on one day, by the council and the list that another has."""

    def __init__(self, folder: "Folder", today: str) -> None:
        self._folder = folder
        self._today = today

    def __reduce__(self) -> tuple[object, ...]:
        """Return what another process reads the same of."""
        folder = self._folder
        given = (folder.root, folder.council_source, folder.council, folder.listing)
        return _reader, (*given, self._today)

    def read(self, files: Sequence[FoundFile]) -> bytes:
        """Return what was read of meetings."""
        return marshal.dumps(read_briefs(self._folder, files, self._today))


def _reader(
    root: "Path", source: "Source", council: "Council", listing: "Listing", today: str
) -> Reader:
    from bra.folder import Folder

    folder = Folder(root)
    folder.council_source, folder.council, folder.listing = source, council, listing
    return Reader(folder, today)


def read_divided(
    folder: "Folder", files: Sequence[FoundFile], today: str, count: int
) -> Mapping[str, Packed]:
    """Read meetings as `read_briefs` does, in several processes."""
    # Neighbours are of one length more often than not, so each process has some of every time.
    parts = [part for at in range(count) if (part := files[at::count])]
    pool = ProcessPoolExecutor(
        count, get_context(beginning()), initializer=begin, initargs=(Reader(folder, today),)
    )
    found: dict[str, Packed] = {}
    try:
        begun = [_begun(pool, part) for part in parts]
        for part, future in zip(parts, begun, strict=True):
            found.update(_taken(future) or read_briefs(folder, part, today))
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    # Its threads end with it: while there is any, no process begins as a copy of this one.
    pool.shutdown()
    return found


def _begun(pool: ProcessPoolExecutor, part: Sequence[FoundFile]) -> "Future[bytes | None] | None":
    try:
        return pool.submit(work, part)
    except (BrokenProcessPool, OSError):
        return None


def _taken(future: "Future[bytes | None] | None") -> Mapping[str, Packed] | None:
    """Return what was read, or None where another process could not."""
    try:
        result = None if future is None else future.result()
    except (BrokenProcessPool, OSError):
        return None
    if result is None:
        return None
    return cast("dict[str, Packed]", marshal.loads(result))  # noqa: S302 - from our own process


_HERE: list[Reader] = []
"""What this process was given when it began: orders come alone, so there is no other place."""


def begin(reader: Reader) -> None:
    """Begin to read in a process of its own."""
    live_with_parent()
    _HERE.append(reader)


def work(files: Sequence[FoundFile]) -> bytes | None:
    """Read what is ordered; None when that fails, and then it is read where it was ordered."""
    try:
        return _HERE[0].read(files)
    except Exception:  # noqa: BLE001 - it fails again there, and is told as it should be
        return None
