"""A folder with a site in it: only what changed is written, and what no longer is is removed.

Beside the pages lies a list of them with the sum of each, so that a file that somebody else put
there, or changed, is known and stays.
"""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Final, NamedTuple

from bra.errors import SpokenError, UserError
from bra.publishing.keys import Kept, Keys
from bra.publishing.plan import Made, Sheaf, in_turn
from bra.store import put_in_place

LIST: Final = "bra-site.json"
_SIZE: Final = 16
_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_MOST: Final = 1 << 24
"""How many bytes are made before they are written: what counts is memory."""


class Written(NamedTuple):
    """Hold the paths that were written and removed, and how many files stayed as they were.

    `lacking` is the code of what is said when the site has no search.
    """

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    lacking: str = ""


class ForeignFilesError(UserError):
    """Tell that files are in the way that no earlier site left there."""


class SiteFolder:
    """Write a site into a folder."""

    def __init__(self, folder: Path, keys: Keys, *, force: bool = False, dry: bool = False) -> None:
        self.folder = folder
        self._name = str(folder)
        self.force = force
        self.dry = dry
        self._keys = keys
        self._is_new = not folder.exists()
        self._old = _read_list(folder)
        self._now: dict[str, str] = {}
        self._written: set[str] = set()
        self._home = ""
        self._folders: set[str] = set()
        self._foreign: list[str] = []

    def fill(
        self,
        sheaves: Iterable[Sheaf],
        make: Callable[[Sequence[Sheaf]], Iterable[Made]] = in_turn,
    ) -> Written:
        """Write all files of the sheaves that are not there yet as they are to be.

        `make` makes those of sheaves, in any order.
        Raises ForeignFilesError before anything of somebody else's is touched.
        """
        known: dict[str, Kept] = {}
        stale: list[Sheaf] = []
        for sheaf in sheaves:
            name = sheaf.known_by
            kept = self._keys.get(name)
            # Where nothing is known of it, its key is worked out while others make it.
            if kept is None or not (key := sheaf.key) or kept.key != key or not self._holds(kept):
                stale.append(sheaf)
                kept = Kept(b"", (), ())
            known[name] = kept
            self._now.update(kept.sums)
        for sheaf, sums in self._made(make(stale)):
            known[sheaf.known_by] = Kept(sheaf.key, sums, ())
        removed = self._remove()
        if not self.dry:
            self._save_list(self._now)
            fresh = {sheaf.known_by for sheaf in stale}
            seen = {
                name: kept.seen(self.folder) if name in fresh else kept
                for name, kept in known.items()
            }
            self._keys.save(seen)
        unchanged = len(self._now) - len(self._written)
        paths = [path for kept in known.values() for path, _ in kept.sums]
        written = tuple([path for path in paths if path in self._written])
        return Written(written, tuple(removed), unchanged)

    def _made(self, made: Iterable[Made]) -> Iterator[tuple[Sheaf, tuple[tuple[str, str], ...]]]:
        """Write what was made, and return each sheaf with the paths and sums of its files."""
        pending: dict[str, bytes] = {}
        weight = 0
        for sheaf, files in made:
            sums = tuple([(path, _sum(data)) for path, data in files.items()])
            self._now.update(sums)
            for path, sum_ in sums:
                if not self._is_there(path, sum_):
                    pending[path] = files[path]
                    weight += len(files[path])
            yield sheaf, sums
            if weight > _MOST and not self.dry:
                self._flush(pending)
                weight = 0
        self._flush(pending)

    def _holds(self, kept: Kept) -> bool:
        """Tell whether all files of a sheaf are there as they were written."""
        return kept.is_as_seen(self.folder) and all(
            self._old.get(path) == sum_ for path, sum_ in kept.sums
        )

    def _is_there(self, path: str, sum_: str) -> bool:
        """Tell whether a file is there with some content; note one that is somebody else's."""
        if self._is_new:
            return False
        try:
            with open(f"{self._name}/{path}", "rb") as file:  # noqa: PTH123 - tens of thousands
                data = file.read()
        except FileNotFoundError:
            return False
        except OSError:
            self._foreign.append(path)
            return False
        found = _sum(data)
        if found == sum_:
            return True
        if self._old.get(path) != found:
            self._foreign.append(path)
        return False

    def _flush(self, pending: dict[str, bytes]) -> None:
        if self._foreign and not self.force:
            names = ", ".join(sorted(self._foreign)[:5])
            sentence = f"{self.folder}: no earlier site wrote {names}"
            raise ForeignFilesError("site-foreign", sentence, names=names, folder=str(self.folder))
        if pending and not self.dry:
            # Until all is done the list knows the files of before and of now.
            self._save_list(self._old | self._now)
            for path, data in pending.items():
                self._write(path, data)
        self._written.update(pending)
        pending.clear()

    def _write(self, path: str, data: bytes) -> None:
        self._make_folder(path.rpartition("/")[0])
        target = f"{self._name}/{path}"
        beside = f"{target}.new"
        try:
            _put(beside, data)
            put_in_place(beside, target)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise

    def _make_folder(self, folder: str) -> None:
        """Make a folder of the site, and see that it lies in the site's own."""
        if folder in self._folders:
            return
        if not folder:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._home = os.path.realpath(self.folder)
            self._folders.add("")
            return
        self._make_folder(folder.rpartition("/")[0])
        place = f"{self._name}/{folder}"
        try:
            os.mkdir(place)  # noqa: PTH102 - tens of thousands of them
        except FileExistsError:
            # What was made just now lies where it was made; what was there may lead anywhere.
            if not os.path.isdir(place):  # noqa: PTH112
                raise
            real = os.path.realpath(place)
            if not Path(real).is_relative_to(self._home):
                sentence = f"{place} leads out of {self.folder}; nothing is written there"
                facts = {"path": place, "folder": str(self.folder)}
                raise SpokenError("site-outside", sentence, **facts) from None
        self._folders.add(folder)

    def _remove(self) -> list[str]:
        """Remove the files of before that the site no longer has, unless somebody changed them."""
        removed: list[str] = []
        for path in sorted(set(self._old) - set(self._now)):
            target = self.folder / path
            with suppress(OSError):
                if _sum(target.read_bytes()) != self._old[path]:
                    continue
                removed.append(path)
                if not self.dry:
                    target.unlink()
                    _remove_empty(target.parent, self.folder)
        return removed

    def _save_list(self, sums: Mapping[str, str]) -> None:
        said = json.JSONEncoder(ensure_ascii=False).encode
        # As `json` writes it with no indentation, but in a fraction of the time.
        rows = ",\n".join(f"{said(path)}: {said(sums[path])}" for path in sorted(sums))
        data = (f"{{\n{rows}\n}}\n" if rows else "{}\n").encode()
        with suppress(FileNotFoundError):
            if (self.folder / LIST).read_bytes() == data:
                return
        self._write(LIST, data)


def _read_list(folder: Path) -> dict[str, str]:
    """Return the sums of the files written before; a list that is damaged knows of none."""
    try:
        found = json.loads((folder / LIST).read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        path: value
        for path, value in found.items()
        if isinstance(value, str) and path != LIST and _is_inside(path)
    }


def _is_inside(path: str) -> bool:
    """Tell whether a path of the list stays in the folder: it may have been tampered with."""
    parts = path.split("/")
    return not any(part in ("", ".", "..") or "\\" in part or ":" in part for part in parts)


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def _put(path: str, data: bytes) -> None:
    """Write a file with no more calls to the system than it takes."""
    descriptor = os.open(path, _FLAGS, 0o666)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
    finally:
        os.close(descriptor)


def _sum(data: bytes) -> str:
    return blake2b(data, digest_size=_SIZE).hexdigest()


def is_writable_place(folder: Path, root: Path) -> bool:
    """Tell whether a site may go into a folder: not the council's own, nor its minutes'."""
    place, home = Path(os.path.realpath(folder)), Path(os.path.realpath(root))
    return place not in (home, *home.parents) and not any(
        place.is_relative_to(home / name) for name in ("minutes", "templates", ".git")
    )
