"""Write files of a council whole, or not at all."""

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bra.errors import UserError

BESIDE = ".new"
_BINARY = getattr(os, "O_BINARY", 0)
_CLOSE_ON_EXEC = getattr(os, "O_CLOEXEC", 0)
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds; editors, scanners and synchronisers hold files open for moments."""


def create(path: Path, data: bytes) -> None:
    """Create a file with its folders; one that exists is a UserError and stays as it is."""
    if not path.parent.is_dir():
        # Making a folder that is there would wait for all that is being written into it.
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
    content or the new.  A file that nobody may write to is somebody's wish and stays as it is,
    though putting another in its place would not ask.
    Raises WriteProblem, and then the file is as it was.
    """
    if new == expected:
        return
    target = (root / path).resolve()
    try:
        with alone(target):
            refuse_read_only(target, path)
            if target.read_bytes() != expected:
                sentence = f"{path} was changed by somebody else in the meantime; left as it is."
                raise WriteProblem("changed-meanwhile", sentence, path=path)
            remove_stale(target)
            _replace(target, new)
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = f"{path} cannot be written ({reason}); it is as it was."
        raise WriteProblem("not-written", sentence, path=path, reason=reason) from error


def refuse_read_only(target: Path, path: str) -> None:
    """Raise WriteProblem for a file that is marked as read-only, alike on every system."""
    if not target.stat().st_mode & _WRITABLE:
        raise WriteProblem("read-only", f"{path} is read-only; left as it is.", path=path)


def _replace(target: Path, new: bytes) -> None:
    beside = target.with_name(f".{target.name}.{os.getpid()}{BESIDE}")
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
    settle(target.parent)


def put_in_place(beside: str | Path, target: str | Path) -> None:
    """Let one file take the name of another; on Windows wait for programs that hold it open."""
    for pause in _PAUSES if sys.platform == "win32" else ():
        try:
            os.replace(beside, target)  # noqa: PTH105 - of a site there are tens of thousands
        except PermissionError:
            time.sleep(pause)
        else:
            return
    os.replace(beside, target)  # noqa: PTH105 - of a site there are tens of thousands


def remove_stale(target: Path) -> None:
    """Remove what a killed writer of a file left beside it; the lock says that none is alive."""
    beginning = f".{target.name}."
    with os.scandir(target.parent) as entries:
        for entry in entries:
            name = entry.name
            number = name[len(beginning) : -len(BESIDE)]
            if name.startswith(beginning) and name.endswith(BESIDE) and number.isdecimal():
                with suppress(OSError):  # another user's, whose lock is another
                    Path(entry.path).unlink()


@contextmanager
def alone(target: Path) -> Iterator[None]:
    """Keep other writers of the same file out; the lock lies outside the repository.

    The system gives a lock back when its holder dies, so none is ever left behind.
    """
    import hashlib
    import tempfile

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


def settle(folder: Path) -> None:
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
