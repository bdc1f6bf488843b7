"""Give files of a council other names."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from bra.store.writing import BESIDE, WriteProblem, alone, refuse_read_only, remove_stale, settle

_CLOSE_ON_EXEC = getattr(os, "O_CLOEXEC", 0)


def move(root: Path, old: str, new: str, expected: bytes, data: bytes) -> None:
    """Give a file another name, with new content: it is whole under the one or under the other.

    `expected` is what was read.  The new name must be free; the file's mode stays.  The new file is
    complete before the old one goes, so that a kill in between leaves both and loses nothing.
    Raises WriteProblem, and then the old file is as it was and the new name is free.
    """
    source, target = root / old, root / new
    try:
        with alone(source.resolve()):
            if source.is_symlink():
                sentence = f"{old} is a link to another file; left as it is."
                raise WriteProblem("link-not-moved", sentence, path=old)
            refuse_read_only(source, old)
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
    remove_stale(target)
    beside = folder / f".{target.name}.{os.getpid()}{BESIDE}"
    created = False
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            beside.chmod(stat.S_IMODE(source.stat().st_mode))
            os.fsync(file.fileno())
        _take_free_name(beside, target)
        created = True
        settle(folder)
        source.unlink()
    except BaseException:
        beside.unlink(missing_ok=True)
        if created and source.exists():  # else the interrupt came when all was done
            target.unlink(missing_ok=True)
        if made:
            with suppress(OSError):
                folder.rmdir()
        raise
    settle(source.parent)


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
