"""In how many processes a site is made."""

import os
from collections.abc import Iterable, Sequence
from typing import Final

from bra.publishing.pages.meeting import Papers
from bra.publishing.plan import Made, Sheaf, in_turn

ENOUGH: Final = 80
"""How many meetings are worth the start of other processes."""
_PART: Final = 4
_MOST_PROCESSES: Final = 12


def made(papers: Papers, stale: Sequence[Sheaf], *, processes: int = 0) -> Iterable[Made]:
    """Make sheaves, in any order, in as many processes; 0 is as many as are worth it."""
    # What can be found of a meeting takes a fraction of the time that its pages take.
    work = sum(bool(sheaf.stem) + len(sheaf.takes) / _PART for sheaf in stale)
    count = processes or (_processors() if work >= ENOUGH else 1)
    if count == 1:
        return in_turn(stale)
    from bra.publishing.division import Division

    return Division(papers, stale, count).made()


def _processors() -> int:
    """Return how many processors this process may use."""
    try:
        count = len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows and macOS
        count = os.cpu_count() or 1
    return min(count, _MOST_PROCESSES)
