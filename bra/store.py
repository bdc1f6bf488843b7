"""The only module that touches the council's files."""

import hashlib
import os
import posixpath
import re
import stat
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from bra.errors import UserError

MOST_BYTES = 8 * 1024 * 1024
MOST_LINKED = 128 * 1024 * 1024
_STEM = re.compile(r"(\d{4}-\d\d-\d\d)(?:-[\w-]+)?\Z")
_NEAR = re.compile(
    r"\s*\d{4}[-_. ]?\d{1,2}[-_. ]?\d{1,2}(?!\d)[^/]*\.(?:md|markdown)\s*\Z", re.IGNORECASE
)
_YEAR = re.compile(r"\d{4}\Z")
_BINARY = getattr(os, "O_BINARY", 0)
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
_CLOSE_ON_EXEC = getattr(os, "O_CLOEXEC", 0)
_BESIDE = ".new"
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds; editors, scanners and synchronisers hold files open for moments."""


class FoundFile(NamedTuple):
    """Hold a meeting file: its stem, its path from the council's folder, its ISO date."""

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


class FileProblem(UserError):
    """Tell that one file cannot be read."""


def find_council(start: Path, named: str | None) -> Path:
    """Return the folder that holds `minutes/council.md`.

    `named` is the folder itself or its `minutes`; without it the search walks up from `start`.
    Raises UserError that says where the search began.
    """
    if named is not None:
        folder = Path(named)
        inside = folder.absolute().name == "minutes"
        for candidate in (folder, folder.absolute().parent if inside else folder):
            if (candidate / "minutes" / "council.md").is_file():
                return candidate
        raise _no_council(folder, f"{named} is not a council's folder")
    here = start.absolute()
    for folder in (here, *here.parents):
        if (folder / "minutes" / "council.md").is_file():
            return folder
    raise _no_council(here, f"no council in {here} or in a folder above it")


def _no_council(folder: Path, problem: str) -> UserError:
    there = (folder / "minutes").is_dir()
    missing = "its minutes/ has no council.md" if there else "minutes/council.md is missing"
    sentence = f"{problem}: {missing}. Name one with -C PATH, or start one with bra init."
    return UserError("no-council", sentence, folder=str(folder))


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


def meeting_files(paths: Iterable[str]) -> tuple[FoundFile, ...]:
    """Return those of paths from a council's folder that are meetings' files, as `list_minutes`."""
    found: dict[str, FoundFile] = {}
    for path in sorted(paths):
        *folders, name = path.split("/")
        match = _STEM.match(name.removesuffix(".md")) if name.endswith(".md") else None
        year = len(folders) == 1 or (len(folders) == 2 and bool(_YEAR.match(folders[1])))  # noqa: PLR2004 - minutes/YYYY
        if match is not None and folders[:1] == ["minutes"] and year and _possible(match[1]):
            found.setdefault(name[:-3], FoundFile(name[:-3], path, match[1]))
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
        if name.endswith(".md") and (match := _STEM.match(name[:-3])):
            if _possible(match[1]):
                found.append(FoundFile(name[:-3], f"{folder}/{name}", match[1]))
            else:
                problems.append(StoreProblem("impossible-date", f"{folder}/{name}"))
        elif years is not None and _YEAR.match(name):
            with suppress(OSError):
                if entry.is_dir():
                    years.append(name)
        elif _NEAR.match(name):
            problems.append(StoreProblem("odd-file-name", f"{folder}/{name}"))


def meeting_stem(path: str) -> str | None:
    """Return the stem of a path from the council's folder, or None when it is no meeting's file."""
    parts = path.split("/")
    if parts[0] != "minutes" or not parts[-1].endswith(".md"):
        return None
    match = _STEM.match(parts[-1][:-3])
    folders = parts[1:-1]
    placed = not folders or (len(folders) == 1 and _YEAR.match(folders[0]) is not None)
    return parts[-1][:-3] if match is not None and placed and _possible(match[1]) else None


def _possible(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def linked_path(path: str, target: str) -> str | None:
    """Return the path of the file that a link leads to, or None when it lies outside.

    `path` is that of the file with the link; both paths are from the council's folder.
    """
    inside = unquote(re.split(r"[?#]", target, maxsplit=1)[0])
    if not inside or inside.startswith("/") or re.search(r"[:\\\x00]", inside):
        return None
    found = posixpath.normpath(posixpath.join(posixpath.dirname(path), inside))
    return None if found.split("/")[0] in ("..", ".git", ".") else found


def read_linked(root: Path, path: str) -> bytes:
    """Return the bytes of a file that minutes link to.

    Raises FileProblem when it cannot be read, is too large, or lies elsewhere through a symlink.
    """
    if not (root / path).resolve().is_relative_to(root.resolve()):
        sentence = f"{path}: it lies outside the council's folder"
        raise FileProblem("link-outside", sentence, path=path)
    if not (root / path).exists():
        raise FileProblem("link-to-nothing", f"{path}: there is no such file", path=path)
    return read_bytes(root, path, MOST_LINKED)


def read_bytes(root: Path, path: str, most_bytes: int = MOST_BYTES) -> bytes:
    """Return the bytes of a file by its path from the council's folder.

    Raises FileProblem when it cannot be read or is larger than minutes ever are.
    """
    try:
        descriptor = os.open(f"{root}/{path}", os.O_RDONLY | _BINARY | _CLOSE_ON_EXEC | _NO_WAIT)
    except OSError as error:
        raise _file_problem(path, error) from None
    try:
        about = os.fstat(descriptor)
        if not stat.S_ISREG(about.st_mode):
            sentence = f"{path}: it is no ordinary file"
            raise FileProblem("no-ordinary-file", sentence, path=path)
        if about.st_size > most_bytes:
            most = f"{most_bytes // 1024 // 1024} MB"
            raise FileProblem("too-large", f"{path}: larger than {most}", path=path, most=most)
        data = os.read(descriptor, about.st_size + 1)
        while chunk := os.read(descriptor, 65536) if len(data) != about.st_size else b"":
            data += chunk
            if len(data) > most_bytes:
                raise FileProblem(
                    "too-large",
                    f"{path}: too large",
                    path=path,
                    most=f"{most_bytes // 1024 // 1024} MB",
                )
    except OSError as error:
        raise _file_problem(path, error) from None
    finally:
        os.close(descriptor)
    return data


def _file_problem(path: str, error: OSError) -> FileProblem:
    reason = error.strerror or str(error)
    return FileProblem("unreadable-file", f"{path}: {reason}", path=path, reason=reason)


def is_there(root: Path, path: str, target: str) -> bool:
    """Tell whether a relative link that stands in a file leads to a file or a folder."""
    try:
        return (root / path).parent.joinpath(target).exists()
    except (OSError, ValueError):
        return False


def digest(data: bytes) -> bytes:
    """Return 16 bytes that tell one content from another."""
    return hashlib.blake2b(data, digest_size=16).digest()


def create(path: Path, data: bytes) -> None:
    """Create a file with its folders; one that exists is a UserError and stays as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    except FileExistsError:
        raise UserError("file-exists", f"{path} exists already.", path=str(path)) from None
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise


class WriteProblem(UserError):
    """Tell that a file was not written; it is as it was."""


def replace(root: Path, path: str, expected: bytes, new: bytes) -> None:
    """Put new content in place of what was read, whole or not at all.

    `expected` is what was read; when the file holds anything else by now, nothing is written.
    The file's mode stays, a symlink stays one, and after a power cut the file holds the old
    content or the new.  Raises WriteProblem, and then the file is as it was.
    """
    if new == expected:
        return
    target = (root / path).resolve()
    try:
        with _alone(target):
            if target.read_bytes() != expected:
                sentence = f"{path} was changed by somebody else in the meantime; left as it is."
                raise WriteProblem("changed-meanwhile", sentence, path=path)
            _remove_stale(target)
            _replace(target, new)
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = f"{path} cannot be written ({reason}); it is as it was."
        raise WriteProblem("not-written", sentence, path=path, reason=reason) from error


def _replace(target: Path, new: bytes) -> None:
    beside = target.with_name(f".{target.name}.{os.getpid()}{_BESIDE}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _CLOSE_ON_EXEC
    try:
        descriptor = os.open(beside, flags, 0o600)
        try:
            rest = memoryview(new)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        put_in_place(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _settle(target.parent)


def move(root: Path, old: str, new: str, expected: bytes, data: bytes) -> None:
    """Give a file another name, with new content: it is whole under the one or under the other.

    `expected` is what was read.  The new name must be free; the file's mode stays.  The new file is
    complete before the old one goes, so that a kill in between leaves both and loses nothing.
    Raises WriteProblem, and then the old file is as it was and the new name is free.
    """
    source, target = root / old, root / new
    try:
        with _alone(source.resolve()):
            if source.is_symlink():
                sentence = f"{old} is a link to another file; left as it is."
                raise WriteProblem("link-not-moved", sentence, path=old)
            if source.read_bytes() != expected:
                sentence = f"{old} was changed by somebody else in the meantime; left as it is."
                raise WriteProblem("changed-meanwhile", sentence, path=old)
            _move(source, target, data)
    except FileExistsError:
        raise WriteProblem("meeting-exists", f"{new} exists already.", path=new) from None
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = f"{old} cannot be moved to {new} ({reason}); it is as it was."
        raise WriteProblem("not-written", sentence, path=old, reason=reason) from error


def _move(source: Path, target: Path, data: bytes) -> None:
    folder = target.parent
    made = not folder.exists()
    folder.mkdir(exist_ok=True)
    _remove_stale(target)
    beside = folder / f".{target.name}.{os.getpid()}{_BESIDE}"
    created = False
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            beside.chmod(stat.S_IMODE(source.stat().st_mode))
            os.fsync(file.fileno())
        _take_free_name(beside, target)
        created = True
        _settle(folder)
        source.unlink()
    except BaseException:
        beside.unlink(missing_ok=True)
        if created and source.exists():  # else the interrupt came when all was done
            target.unlink(missing_ok=True)
        if made:
            with suppress(OSError):
                folder.rmdir()
        raise
    _settle(source.parent)


def _take_free_name(beside: Path, target: Path) -> None:
    """Let a file take a name at once; FileExistsError when it is taken."""
    if sys.platform == "win32":
        beside.rename(target)  # never replaces there
        return
    try:
        os.link(beside, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links: hold the name, then fill it
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _CLOSE_ON_EXEC, 0o600))
        beside.replace(target)
        return
    beside.unlink()


def put_in_place(beside: Path, target: Path) -> None:
    """Let one file take the name of another; on Windows wait for programs that hold it open."""
    for pause in _PAUSES if sys.platform == "win32" else ():
        try:
            beside.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    beside.replace(target)


def _remove_stale(target: Path) -> None:
    """Remove what a killed writer of a file left beside it; the lock says that none is alive."""
    beginning = f".{target.name}."
    with os.scandir(target.parent) as entries:
        for entry in entries:
            name = entry.name
            number = name[len(beginning) : -len(_BESIDE)]
            if name.startswith(beginning) and name.endswith(_BESIDE) and number.isdecimal():
                with suppress(OSError):  # another user's, whose lock is another
                    Path(entry.path).unlink()


@contextmanager
def _alone(target: Path) -> Iterator[None]:
    """Keep other writers of the same file out; the lock lies outside the repository.

    The system gives a lock back when its holder dies, so none is ever left behind.
    """
    folder = Path(tempfile.gettempdir()) / f"bra-locks-{_user()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    lock = folder / hashlib.blake2b(os.fsencode(target), digest_size=12).hexdigest()
    descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | _CLOSE_ON_EXEC, 0o600)
    try:
        _lock(descriptor)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    """Wait until nobody else holds the lock."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX)


def _user() -> str:
    """Return what tells the users of one machine apart."""
    return str(os.getuid()) if hasattr(os, "getuid") else "own"


def _settle(folder: Path) -> None:
    """Write the folder's new entry to disk, where the system lets folders be opened."""
    if sys.platform == "win32":
        return
    # The new content is in place; a file system that cannot sync a folder changes nothing of that.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


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
