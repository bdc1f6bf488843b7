"""In how many processes the meetings of a site are read, and the site is made."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from bra.publishing.briefs import Packed, read_briefs
from bra.publishing.pages.meeting import Papers
from bra.publishing.plan import Made, Sheaf, in_turn
from bra.store import FoundFile

if TYPE_CHECKING:
    from bra.folder import Folder

ENOUGH: Final = 80
"""How many meetings are worth the start of other processes."""
_PART: Final = 4
_MOST_PROCESSES: Final = 12


def read(
    folder: "Folder", files: Sequence[FoundFile], today: str, *, processes: int = 0
) -> Mapping[str, Packed]:
    """Read meetings as `read_briefs` does, in as many processes; 0 is as many as are worth it."""
    count = processes or (_processors() if len(files) >= ENOUGH else 1)
    if count == 1 or not files:
        return read_briefs(folder, files, today)
    from bra.publishing.readers import read_divided

    return read_divided(folder, files, today, count)


def made(papers: Papers, stale: Sequence[Sheaf], *, processes: int = 0) -> Iterable[Made]:
    """Make sheaves, in any order, in as many processes; 0 is as many as are worth it."""
    # What can be found of a meeting takes a fraction of the time that its pages take.
    work = sum(bool(sheaf.stem) + len(sheaf.takes) / _PART for sheaf in stale)
    count = processes or (_processors() if work >= ENOUGH else 1)
    if count == 1:
        return _one_process(stale)
    from bra.publishing.division import Division

    return Division(papers, stale, count).made()


def _one_process(stale: Sequence[Sheaf]) -> Iterator[Made]:
    """Make sheaves here, and the rest while another program makes what is searched."""
    if not any(sheaf.bundle for sheaf in stale):
        yield from in_turn(stale)
        return
    with ThreadPoolExecutor(1) as beside:
        begun: list[tuple[Sheaf, Future[Mapping[str, bytes]]]] = [
            (sheaf, beside.submit(sheaf.rest))
            for sheaf in stale
            if sheaf.bundle and sheaf.rest is not None
        ]
        yield from in_turn([sheaf for sheaf in stale if not sheaf.bundle])
        for sheaf, future in begun:
            yield sheaf, future.result()


def _processors() -> int:
    """Return how many processors this process may use."""
    try:
        count = len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows and macOS
        count = os.cpu_count() or 1
    return min(count, _MOST_PROCESSES)
