"""What words patterns need, kept between runs, so that it is found out once.

Each entry stands beside the pattern that it was found for, and so is never that of another; a
missing or damaged file costs only time.
"""

from functools import cache
from pathlib import Path
from typing import Final

from bra.importing.patterns.cues import Cues
from bra.importing.patterns.needed import cues_of
from bra.pagecache import load_plain, save_plain
from bra.store import cache_folder

_HERE: Final = Path(__file__).parent
_KIND: Final = "cues"


class KeptCues:
    """Hold the cues of patterns, from the last run and of this one."""

    def __init__(self) -> None:
        self.lasting = cache_folder() is not None
        """Whether what is found out now is of use to later runs."""
        found = load_plain(_HERE, _KIND, _code())
        self._known = {key: kept for key, kept in found.items() if _is_whole(kept)}
        self._grown = False

    def of(self, pattern: str, flags: int) -> Cues | None:
        """Return the cues of a pattern, or None when it has none."""
        key = f"{int(flags)} {pattern}"
        if key not in self._known:
            self._known[key] = tuple(cues_of(pattern, flags) or ())
            self._grown = True
        kept = self._known[key]
        return Cues._make(kept) if kept else None

    def save(self) -> None:
        """Keep the cues for later runs, when there are new ones."""
        if self._grown:
            save_plain(_HERE, _KIND, _code(), self._known)
            self._grown = False


@cache
def kept_cues() -> KeptCues:
    """Return the cues that this process knows."""
    return KeptCues()


def _code() -> bytes:
    """Return what changes whenever the code does by which cues are found."""
    files = [_HERE / name for name in ("cues.py", "needed.py")]
    return " ".join(f"{stat.st_size} {stat.st_mtime_ns}" for stat in map(Path.stat, files)).encode()


def _is_whole(kept: object) -> bool:
    """Tell whether an entry is made as this program makes them."""
    if not isinstance(kept, tuple) or len(kept) not in {0, len(Cues._fields)}:
        return False
    return all(isinstance(part, frozenset) and all(map(_is_text, part)) for part in kept)


def _is_text(word: object) -> bool:
    return isinstance(word, str)
