"""The program's own templates as they were compiled, kept between runs in the user's cache.

What is kept is code that runs, so it is taken only from a file that nobody but this user can have
written: one of his own that no other may write, and that lies outside the council's folder, which
somebody else may have filled.  Where the system does not tell whose a file is, nothing is kept.
"""

import hashlib
import marshal
import os
import stat
from contextlib import suppress
from pathlib import Path
from types import CodeType
from typing import Final

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

from bra import pagecache, store

_PRIVATE: Final = 0o600
_OTHERS: Final = stat.S_IWGRP | stat.S_IWOTH
_SIZE: Final = 16


class Compiled(BytecodeCache):
    """Keep compiled templates in a folder; one that is lost or damaged is compiled anew."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return what a template is known by: its own name and that of its file."""
        return f"{name}\n{filename}"

    def get_source_checksum(self, source: str) -> str:
        """Return what changes whenever a template does."""
        return _sum(source.encode()).hex()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take a template as it was compiled, if it was kept by this program from this text."""
        data = _own_bytes(self._place(bucket)) or b""
        head, payload = data[: 2 * _SIZE], data[2 * _SIZE :]
        if head != _key(bucket) + _sum(payload):
            return
        with suppress(ValueError, EOFError, TypeError):
            code = marshal.loads(payload)  # noqa: S302 - written by this user, and whole
            bucket.code = code if isinstance(code, CodeType) else None

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template; a folder that cannot be written is no error."""
        payload = marshal.dumps(bucket.code)
        place = self._place(bucket)
        beside = place.with_name(f"{place.name}.{os.getpid()}")
        with suppress(OSError):
            store.make_cache_folder(place.parent)
            try:
                descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
                with os.fdopen(descriptor, "wb") as file:
                    file.write(_key(bucket) + _sum(payload) + payload)
                beside.replace(place)
            finally:
                beside.unlink(missing_ok=True)

    def _place(self, bucket: Bucket) -> Path:
        """Return the file of a template; what it was before has the same."""
        return self._folder / f"template-{_sum(bucket.key.encode()).hex()}"


def kept_for(root: Path) -> Path | None:
    """Return the folder in which compiled templates are kept, or None where they are not."""
    folder = store.cache_folder()
    if folder is None or not hasattr(os, "getuid"):
        return None
    return None if folder.resolve().is_relative_to(root.resolve()) else folder


def _key(bucket: Bucket) -> bytes:
    """Return what a template was compiled from: its text, this program, Jinja, Python."""
    made_of = (jinja2.__version__, bucket.key, bucket.checksum)
    return pagecache.key_of("\0".join(made_of).encode())


def _own_bytes(path: Path) -> bytes | None:
    """Return the bytes of a file that only this user can have written, or None."""
    try:
        with path.open("rb") as file:
            about = os.fstat(file.fileno())
            own = about.st_uid == os.getuid() and not about.st_mode & _OTHERS
            return file.read() if own and stat.S_ISREG(about.st_mode) else None
    except OSError:
        return None


def _sum(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_SIZE).digest()
