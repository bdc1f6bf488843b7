"""The pages of a council's meetings, whole or in outline, from the cache where that holds."""

from collections.abc import Mapping
from copy import copy
from pathlib import Path
from typing import NamedTuple

from bra import pagecache, store
from bra.model import Council, Diagnostic, Outline, Page
from bra.text.source import Source


class LeftOut(NamedTuple):
    """Hold a file that could not be read at all, and why; `line` is 0 when no line is to blame."""

    path: str
    line: int
    code: str
    facts: tuple[tuple[str, str], ...]


def read_or_leave_out(root: Path, path: str, left_out: list[LeftOut]) -> bytes | None:
    """Return the bytes of a file, or None for one that cannot be read, which is then told."""
    try:
        return store.read_bytes(root, path)
    except store.FileProblem as problem:
        facts = tuple((key, value) for key, value in problem.facts.items() if key != "path")
        left_out.append(LeftOut(path, 0, problem.code, facts))
        return None


class Pages:
    """Read the pages of a folder's files, each as far as it is asked for."""

    def __init__(self, root: Path, council: Council, council_data: bytes) -> None:
        self.left_out: list[LeftOut] = []
        self.trouble: list[Diagnostic] = []
        self._root = root
        self._council = council
        self._key = store.digest(council_data)
        self._caching = store.cache_folder() is not None
        self._cache = pagecache.load(root, self._key)
        self._kept: dict[str, pagecache.Kept] = {}
        self._sources: dict[str, Source] = {}
        self._pages: dict[str, Page] = {}
        self._changed = False
        self._given: Mapping[str, bytes] = {}

    def as_if(self, given: Mapping[str, bytes]) -> "Pages":
        """Return the same pages, but those of some paths read from bytes that are given."""
        other = copy(self)
        other.left_out, other.trouble = [], []
        other.read_from(given)
        return other

    def read_from(self, given: Mapping[str, bytes]) -> None:
        """Read the files of some paths from bytes that are given; nothing is kept for later."""
        self._caching, self._given = False, given
        self._cache = {path: kept for path, kept in self._cache.items() if path not in given}
        self._kept = {path: kept for path, kept in self._kept.items() if path not in given}
        self._sources = {path: each for path, each in self._sources.items() if path not in given}
        self._pages = {path: page for path, page in self._pages.items() if path not in given}

    def outline(self, found: store.FoundFile) -> Outline | None:
        """Return the outline of a file, or None for one that cannot be read."""
        data = self._read(found.path)
        if data is None:
            return None
        digest = store.digest(data) if self._caching else b""
        kept = self._cache.get(found.path)
        self._sources[found.path] = Source(found.path, data)
        if kept is not None and kept[0] == digest:
            self._kept[found.path] = kept
            return pagecache.unpack_outline(kept[1])
        from bra.reading.head import UnreadableTextError
        from bra.reading.page import read_outline

        try:
            outline, page, troubles = read_outline(
                self._sources[found.path], found.stem, self._council
            )
        except UnreadableTextError as error:
            self.left_out.append(LeftOut(found.path, error.line, error.code, ()))
            return None
        if page is not None:
            self._pages[found.path] = page
        # What is wrong with a file is told at every question, so it is read every time.
        self.trouble += troubles
        if self._caching and not troubles:
            packed = pagecache.pack(page) if page is not None else None
            self._kept[found.path] = (digest, pagecache.pack_outline(outline), packed)
            self._changed = True
        return outline

    def page(self, found: store.FoundFile) -> Page:
        """Return the whole page of a file whose outline was asked for before."""
        page = self._pages.get(found.path)
        if page is not None:
            return page
        kept = self._kept.get(found.path)
        if kept is not None and kept[2] is not None:
            page = pagecache.unpack(kept[2])
        else:
            from bra.reading.page import read_page

            page, _ = read_page(self._sources[found.path], found.stem, self._council)
            if kept is not None:
                self._kept[found.path] = (kept[0], kept[1], pagecache.pack(page))
                self._changed = True
        self._pages[found.path] = page
        return page

    def holds(self, found: store.FoundFile, words: bytes) -> bool:
        """Tell whether words stand in the bytes of a file whose outline was asked for before."""
        source = self._sources.get(found.path)
        return source is not None and words in source.data

    def keep(self) -> None:
        """Write the cache when it is not what it was."""
        if self._caching and (self._changed or len(self._kept) != len(self._cache)):
            pagecache.save(self._root, self._key, self._kept)
            self._cache = dict(self._kept)
            self._changed = False

    def _read(self, path: str) -> bytes | None:
        if path in self._given:
            return self._given[path]
        return read_or_leave_out(self._root, path, self.left_out)
