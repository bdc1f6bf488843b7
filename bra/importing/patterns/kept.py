"""What is found out about patterns, kept between runs: what words they need, how they are made.

Each entry stands beside the pattern that it was found for, and so is never that of another; a
missing or damaged file costs only time.
"""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeGuard

from bra.importing.patterns.cues import Cues
from bra.importing.patterns.making import Parts, joined, parts_of
from bra.importing.patterns.needed import cues_of, cues_of_words, every_cues_of
from bra.languages import dates
from bra.pagecache import load_plain, save_plain
from bra.store import cache_folder

_HERE: Final = Path(__file__).parent
_KIND: Final = "patterns"
_SHARE: Final = 20

Entry = tuple[Any, ...]


class Kept:
    """Hold what is known of patterns, from the last run and of this one."""

    def __init__(self) -> None:
        self.lasting = cache_folder() is not None
        """Whether what is found out now is of use to later runs."""
        self._known = load_plain(_HERE, _KIND, _code())
        self._new = 0

    def cues(self, pattern: str, flags: int) -> Cues | None:
        """Return the cues of a pattern, or None when it has none."""
        key = _key("cues", pattern, flags)
        entry = self._known.get(key)
        if not _are_cues(entry):
            entry = self._add(key, tuple(cues_of(pattern, flags) or ()))
        return Cues._make(entry) if entry else None

    def every_cues(self, pattern: str, flags: int) -> tuple[Cues, ...]:
        """Return the cues of each part of a pattern, of each of which what it finds holds one."""
        key = _key("every", pattern, flags)
        entry = self._known.get(key)
        if not isinstance(entry, tuple) or not all(each and _are_cues(each) for each in entry):
            entry = self._add(key, tuple(map(tuple, every_cues_of(pattern, flags))))
        return tuple(map(Cues._make, entry))

    def cues_of_words(self, words: Iterable[str]) -> Cues | None:
        """Return the cues of a pattern of words that stand whole, or None when it has none."""
        given = sorted(set(words))
        key = _key("whole", "\n".join(given), 0)
        entry = self._known.get(key)
        if not _are_cues(entry):
            entry = self._add(key, tuple(cues_of_words(given) or ()))
        return Cues._make(entry) if entry else None

    def any_of(self, words: Iterable[str]) -> str:
        """Return the pattern of any of some words, the longest first."""
        given = sorted(set(words))
        key = _key("words", "\n".join(given), 0)
        entry = self._known.get(key)
        if not _are_words(entry):
            entry = self._add(key, (dates.any_of(given),))
        return str(entry[0])

    def has_made(self, pattern: str, flags: int) -> bool:
        """Tell whether a pattern was made before, so that it takes no time."""
        return _key("parts", pattern, flags) in self._known

    def made(self, pattern: str, flags: int) -> re.Pattern[str]:
        """Return a pattern as `re.compile` makes it; raises what that raises."""
        key = _key("parts", pattern, flags)
        entry = self._known.get(key)
        if not _are_parts(entry):
            found = parts_of(pattern, flags)
            if found is None:
                return re.compile(pattern, flags)
            entry = self._add(key, tuple(found))
        return joined(pattern, Parts._make(entry)) or re.compile(pattern, flags)

    def _add(self, key: str, entry: Entry) -> Entry:
        self._known[key] = entry
        self._new += 1
        return entry

    def save(self) -> None:
        """Keep what is known for later runs, when so much is new that writing it is worth while."""
        if self._new * _SHARE > len(self._known):
            save_plain(_HERE, _KIND, _code(), self._known)
            self._new = 0


@cache
def kept() -> Kept:
    """Return what this process knows of patterns."""
    return Kept()


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern of words of the languages, which is the same in every run.

    Raises what `re.compile` raises.  What is made of the words of one file would only fill the
    memory of later runs: that is for `re.compile`.
    """
    return kept().made(pattern, flags)


def any_of(words: Iterable[str]) -> str:
    """Return the pattern of any of some words of the languages, the longest first."""
    return kept().any_of(words)


def _key(kind: str, pattern: str, flags: int) -> str:
    return f"{kind} {int(flags)} {pattern}"


def _code() -> bytes:
    """Return what changes whenever the code does by which entries are found."""
    files = [_HERE / name for name in ("cues.py", "firsts.py", "making.py", "needed.py")]
    return " ".join(f"{stat.st_size} {stat.st_mtime_ns}" for stat in map(Path.stat, files)).encode()


def _are_words(entry: object) -> TypeGuard[Entry]:
    return isinstance(entry, tuple) and len(entry) == 1 and _is_text(entry[0])


def _are_cues(entry: object) -> TypeGuard[Entry]:
    """Tell whether an entry is made as this program makes those of words."""
    if not isinstance(entry, tuple) or len(entry) not in {0, len(Cues._fields)}:
        return False
    return all(isinstance(part, frozenset) and all(map(_is_text, part)) for part in entry)


def _are_parts(entry: object) -> TypeGuard[Entry]:
    """Tell whether an entry is made as this program makes the parts of a pattern."""
    if not isinstance(entry, tuple) or len(entry) != len(Parts._fields):
        return False
    return isinstance(entry[1], bytes) and isinstance(entry[3], dict)


def _is_text(word: object) -> bool:
    return isinstance(word, str)
