"""Read files of a council, no matter what they are."""

import os
import posixpath
import re
import stat
from pathlib import Path
from urllib.parse import unquote

from bra.errors import UserError
from bra.store.finding import composed_name

MOST_BYTES = 8 * 1024 * 1024
MOST_LINKED = 128 * 1024 * 1024
_BINARY = getattr(os, "O_BINARY", 0)
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
_CLOSE_ON_EXEC = getattr(os, "O_CLOEXEC", 0)


class FileProblem(UserError):
    """Tell that one file cannot be read."""


def linked_path(path: str, target: str) -> str | None:
    """Return the path of the file that a link leads to, or None when it lies outside.

    `path` is that of the file with the link; both paths are from the council's folder.
    """
    inside = composed_name(unquote(re.split(r"[?#]", target, maxsplit=1)[0]))
    if not inside or inside.startswith("/") or re.search(r"[:\\\x00]", inside):
        return None
    found = posixpath.normpath(posixpath.join(posixpath.dirname(path), inside))
    return None if found.split("/")[0] in ("..", ".git", ".") else found


def _as_named(folder: Path, path: str) -> str:
    """Return a path as the disk has it, where a name on it may have `å` as two letters."""
    if path.isascii() or (folder / path).exists():
        return path
    from unicodedata import normalize

    apart = normalize("NFD", path)
    return apart if (folder / apart).exists() else path


def read_linked(root: Path, path: str) -> bytes:
    """Return the bytes of a file that minutes link to.

    Raises FileProblem when it cannot be read, is too large, or lies elsewhere through a symlink.
    """
    path = _as_named(root, path)
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
        folder = (root / path).parent
        return folder.joinpath(_as_named(folder, target)).exists()
    except (OSError, ValueError):
        return False


def digest(data: bytes) -> bytes:
    """Return 16 bytes that tell one content from another."""
    import hashlib

    return hashlib.blake2b(data, digest_size=16).digest()
