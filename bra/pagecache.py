"""Pages kept between runs, outside the repository; a wrong or missing cache costs only time.

The file begins with a key over everything but the minutes that its pages were made from, and a
checksum.  Each page stands beside the digest of the file that it was read from.
"""

import hashlib
import marshal
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, cast

from bra import __version__, store
from bra.model import (
    ActionLine,
    Council,
    Diagnostic,
    Due,
    Mark,
    Member,
    Organisation,
    Outline,
    Owner,
    Page,
    Role,
    RuleSetting,
    TimeRange,
    YearlyItem,
)

Packed = tuple[Any, ...]
Kept = tuple[bytes, Packed, bytes | None]
"""The digest of the file, its outline, and its page where that was read."""

_KEY_SIZE = 16
_OWNERS, _DUE = ActionLine._fields.index("owners"), ActionLine._fields.index("due")
_RECORDS: dict[str, Any] = {
    record.__name__: record
    for record in (
        Council,
        Diagnostic,
        Member,
        Organisation,
        Role,
        RuleSetting,
        TimeRange,
        YearlyItem,
    )
}
_ROOMS = ("text", "model", "languages", "reading", "checking", "publishing")


def pack_outline(outline: Outline) -> Packed:
    """Return an outline as plain tuples."""
    return tuple(outline.page[:-1]), tuple([tuple(mark) for mark in outline.marks])


def unpack_outline(packed: Packed) -> Outline:
    """Return the outline of plain tuples."""
    head, marks = packed
    return Outline(Page._make((*head, ())), tuple([Mark._make(mark) for mark in marks]))


def pack(page: Page) -> bytes:
    """Return a page as bytes."""
    return marshal.dumps((*page[:-1], [_pack_line(line) for line in page.lines]))


def _pack_line(line: ActionLine) -> Packed:
    if not line.owners and line.due is None:
        return tuple(line)
    owners = tuple([tuple(owner) for owner in line.owners])
    due = None if line.due is None else tuple(line.due)
    return (*line[:_OWNERS], owners, line.text, due, *line[_DUE + 1 :])


def unpack(data: bytes) -> Page:
    """Return the page of bytes that `pack` made."""
    packed = cast("Packed", marshal.loads(data))  # noqa: S302 - under the checksum of the file
    make = ActionLine._make
    lines = tuple(
        [
            make(line) if not line[_OWNERS] and line[_DUE] is None else _unpack_line(line)
            for line in packed[-1]
        ]
    )
    return Page._make((*packed[:-1], lines))


def _unpack_line(line: Packed) -> ActionLine:
    owners = tuple([Owner._make(owner) for owner in line[_OWNERS]])
    due = None if line[_DUE] is None else Due._make(line[_DUE])
    return ActionLine._make((*line[:_OWNERS], owners, line[_OWNERS + 1], due, *line[_DUE + 1 :]))


def load_council(root: Path, digest: bytes) -> Council | None:
    """Return the council that was read from the content of a digest, or None."""
    place = _place(root, "council")
    data = _payload(place, digest) if place is not None else None
    if data is None:
        return None
    try:
        return cast("Council", _thawed(marshal.loads(data)))  # noqa: S302 - the checksum was compared
    except (ValueError, EOFError, TypeError, LookupError):
        return None


def save_council(root: Path, digest: bytes, council: Council) -> None:
    """Keep a council."""
    place = _place(root, "council")
    if place is not None:
        _write(place, digest, marshal.dumps(_frozen(council)))


def _frozen(value: object) -> Any:  # noqa: ANN401 - what marshal takes
    """Return a record, and the records in it, as plain tuples that begin with their names."""
    if isinstance(value, tuple):
        name = type(value).__name__ if hasattr(value, "_fields") else ""
        return (name, *map(_frozen, value))
    return value


def _thawed(value: object) -> object:
    """Return the record of plain tuples."""
    if not isinstance(value, tuple):
        return value
    fields = tuple(map(_thawed, value[1:]))
    return _RECORDS[value[0]]._make(fields) if value[0] else fields


def load(root: Path, council: bytes) -> Mapping[str, Kept]:
    """Return the kept pages by path, or none when anything about the file is not as it must be."""
    place = _place(root, "pages")
    payload = _payload(place, council) if place is not None else None
    if payload is None:
        return {}
    try:
        return cast("dict[str, Kept]", marshal.loads(payload))  # noqa: S302 - the checksum was compared
    except (ValueError, EOFError, TypeError):
        return {}


def save(root: Path, council: bytes, pages: Mapping[str, Kept]) -> None:
    """Keep the pages; a folder that cannot be written is no error."""
    place = _place(root, "pages")
    if place is not None:
        _write(place, council, marshal.dumps(dict(pages)))


def load_plain(root: Path, kind: str, council: bytes) -> dict[str, Packed]:
    """Return what was kept of a kind by path, as plain values; none when anything is amiss."""
    place = _place(root, kind)
    payload = _payload(place, council) if place is not None else None
    if payload is None:
        return {}
    try:
        return cast("dict[str, Packed]", marshal.loads(payload))  # noqa: S302 - the checksum was compared
    except (ValueError, EOFError, TypeError):
        return {}


def save_plain(root: Path, kind: str, council: bytes, kept: Mapping[str, Packed]) -> None:
    """Keep plain values by path; a folder that cannot be written is no error."""
    place = _place(root, kind)
    if place is not None:
        _write(place, council, marshal.dumps(dict(kept)))


def _payload(place: Path, council: bytes) -> memoryview | None:
    """Return what was kept, or None when anything about the file is not as it must be."""
    try:
        data = place.read_bytes()
    except OSError:
        return None
    size = _KEY_SIZE
    payload = memoryview(data)[2 * size :]
    whole = data[:size] == key_of(council) and data[size : 2 * size] == _sum(payload)
    return payload if whole else None


def _write(place: Path, council: bytes, payload: bytes) -> None:
    beside = place.with_name(f"{place.name}.{os.getpid()}")
    with suppress(OSError):
        store.make_cache_folder(place.parent)
        try:
            beside.write_bytes(key_of(council) + _sum(payload) + payload)
            beside.replace(place)
        finally:
            beside.unlink(missing_ok=True)


def _place(root: Path, kind: str) -> Path | None:
    folder = store.cache_folder()
    if folder is None:
        return None
    name = hashlib.blake2b(os.fsencode(root.resolve()), digest_size=12).hexdigest()
    return folder / f"{kind}-{name}"


def _sum(payload: bytes | memoryview) -> bytes:
    return hashlib.blake2b(payload, digest_size=_KEY_SIZE).digest()


def key_of(council: bytes) -> bytes:
    """Return what stands for all but the minutes: the program, its reading code, the council."""
    parts = (__version__.encode(), sys.version.encode(), code_of(_ROOMS), council)
    return hashlib.blake2b(b"\0".join(parts), digest_size=_KEY_SIZE).digest()


@cache
def code_of(rooms: tuple[str, ...]) -> bytes:
    """Return what changes whenever the code of rooms does: names, sizes and times of its files."""
    found: list[str] = []
    for room in rooms:
        _add_code(Path(__file__).parent / room, room, found)
    return "\n".join(sorted(found)).encode()


def _add_code(folder: Path, name: str, found: list[str]) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                stat = entry.stat()
                found.append(f"{name}/{entry.name} {stat.st_size} {stat.st_mtime_ns}")
            elif entry.is_dir() and entry.name != "__pycache__":
                _add_code(Path(entry.path), f"{name}/{entry.name}", found)
