"""Where a council's files are, and where what is kept of them for later."""

import os
import re
import sys
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bra.errors import SpokenError

_STEM = re.compile(r"(\d{4}-\d\d-\d\d)(?:-[\w-]+)?\Z")
# Editors add .txt to a name whose ending they do not know, and Windows does not show it.
_NEAR = re.compile(
    r"\s*\d{4}[-_. ]?\d{1,2}[-_. ]?\d{1,2}(?!\d)[^/]*\.(?:md|markdown)(?:\.txt)?\s*\Z",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}\Z")


class FoundFile(NamedTuple):
    """Hold a meeting file: its stem, its path from the council's folder, its ISO date.

    The stem is composed, the path as it is on disk.
    """

    stem: str
    path: str
    date: str


class StoreProblem(NamedTuple):
    """Hold what is wrong with a path; `facts` fill the message of `code`."""

    code: str
    path: str
    facts: tuple[tuple[str, str], ...] = ()


class Listing(NamedTuple):
    """Hold the meeting files in the order of date and stem, and what could not be listed."""

    files: tuple[FoundFile, ...]
    problems: tuple[StoreProblem, ...]


def find_council(start: Path, named: str | None) -> Path:
    """Return the folder that holds `minutes/council.md`.

    `named` is the folder itself, its `minutes` or the file; without it the search walks up from
    `start`.
    Raises UserError that says where the search began.
    """
    if named is not None:
        folder = Path(named)
        whole = Path(os.path.normpath(folder.absolute()))  # `..` may well be a `minutes`
        if whole.name == "council.md" and whole.is_file():
            whole = whole.parent
        for candidate in (folder, whole.parent if whole.name == "minutes" else folder):
            if (candidate / "minutes" / "council.md").is_file():
                return candidate
        raise _no_council("no-council-there", folder, f"{named} is not a council's folder")
    here = start.absolute()
    for folder in (here, *here.parents):
        if (folder / "minutes" / "council.md").is_file():
            return folder
    raise _no_council("no-council-here", here, f"no council in {here} or in a folder above it")


def _no_council(code: str, folder: Path, problem: str) -> SpokenError:
    there = (folder / "minutes").is_dir()
    missing = "its minutes/ has no council.md" if there else "minutes/council.md is missing"
    sentence = f"{problem}: {missing}. Name one with -C PATH, or start one with bra init."
    return SpokenError(code, sentence, folder=str(folder))


def list_minutes(root: Path) -> Listing:
    """Return the meeting files `minutes/STEM.md` and `minutes/YYYY/STEM.md`.

    Of two files for one stem the first by path is kept.  Other files are left alone; a name that
    is nearly a meeting's is a problem, and so is a folder that cannot be read.
    """
    problems: list[StoreProblem] = []
    found: list[FoundFile] = []
    years: list[str] = []
    _scan(root, "minutes", found, problems, years)
    for year in years:
        _scan(root, f"minutes/{year}", found, problems, None)
    found.sort(key=lambda file: (file.date, file.stem, file.path))
    kept: list[FoundFile] = []
    for file in found:
        if kept and kept[-1].stem == file.stem:
            facts = (("stem", file.stem), ("other", kept[-1].path))
            problems.append(StoreProblem("duplicate-stem", file.path, facts))
        else:
            kept.append(file)
    return Listing(tuple(kept), tuple(problems))


def _inside(root: Path, path: str) -> bool:
    """Tell whether a link leads to a place in the council's folder, or to nowhere."""
    try:
        return Path(path).resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # a link to itself is told when it is read
        return True


def meeting_files(paths: Iterable[str]) -> tuple[FoundFile, ...]:
    """Return those of paths from a council's folder that are meetings' files, as `list_minutes`."""
    found: dict[str, FoundFile] = {}
    for path in sorted(paths):
        *folders, name = path.split("/")
        stem = composed_name(name.removesuffix(".md"))
        match = _STEM.match(stem) if name.endswith(".md") else None
        year = len(folders) == 1 or (len(folders) == 2 and bool(_YEAR.match(folders[1])))  # noqa: PLR2004 - minutes/YYYY
        if match is not None and folders[:1] == ["minutes"] and year and _possible(match[1]):
            found.setdefault(stem, FoundFile(stem, path, match[1]))
    return tuple(sorted(found.values(), key=lambda file: (file.date, file.stem)))


def _scan(
    root: Path,
    folder: str,
    found: list[FoundFile],
    problems: list[StoreProblem],
    years: list[str] | None,
) -> None:
    try:
        with os.scandir(root / folder) as entries:
            names = sorted((entry.name, entry) for entry in entries)
    except OSError as error:
        facts = (("reason", error.strerror or str(error)),)
        problems.append(StoreProblem("unreadable-folder", folder, facts))
        return
    for name, entry in names:
        stem = composed_name(name.removesuffix(".md"))
        if name.endswith(".md") and (match := _STEM.match(stem)):
            if entry.is_symlink() and not _inside(root, entry.path):
                problems.append(StoreProblem("no-ordinary-file", f"{folder}/{name}"))
            elif _possible(match[1]):
                found.append(FoundFile(stem, f"{folder}/{name}", match[1]))
            else:
                problems.append(StoreProblem("impossible-date", f"{folder}/{name}"))
        elif years is not None and _YEAR.match(name):
            with suppress(OSError):
                if entry.is_dir() and (not entry.is_symlink() or _inside(root, entry.path)):
                    years.append(name)
        elif _NEAR.match(name):
            problems.append(StoreProblem("odd-file-name", f"{folder}/{name}"))


def meeting_stem(path: str) -> str | None:
    """Return the stem of a path from the council's folder, or None when it is no meeting's file."""
    parts = path.split("/")
    if parts[0] != "minutes" or not parts[-1].endswith(".md"):
        return None
    stem = composed_name(parts[-1][:-3])
    match = _STEM.match(stem)
    folders = parts[1:-1]
    placed = not folders or (len(folders) == 1 and _YEAR.match(folders[0]) is not None)
    return stem if match is not None and placed and _possible(match[1]) else None


def composed_name(name: str) -> str:
    """Return a name with `å` as one letter, where the system that wrote it made that two."""
    if name.isascii():
        return name
    from unicodedata import normalize

    return normalize("NFC", name)


def is_year(name: str) -> bool:
    """Tell whether a folder in `minutes` is one of a year."""
    return _YEAR.match(name) is not None


def _possible(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def cache_folder() -> Path | None:
    """Return where this user's caches live, or None when `BRA_CACHE` is `off`."""
    named = os.environ.get("BRA_CACHE")
    if named is not None:
        return None if named in ("", "off") else Path(named)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base) / "bra" / "cache" if base else None
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "bra"
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "bra"


def make_cache_folder(folder: Path) -> None:
    """Make a folder for caches that only this user can read; raises OSError.

    What was read of minutes is kept in it, confidential text included.  One that is there already
    stays as it is: it may be shared on purpose.  Windows gives it the rights of the profile.
    """
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
