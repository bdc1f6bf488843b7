"""The index of a council's minutes: SQLite's full-text search, in the disposable cache.

A file is indexed anew when its content changes; the whole index when the council's file or the
reading code does.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from bra import pagecache, store
from bra.folder import Folder
from bra.reading.meeting import Reading, read_whole
from bra.searching.units import units_of

if TYPE_CHECKING:
    from bra.text.source import Source

_TABLES: Final = """
CREATE TABLE about (key BLOB);
CREATE TABLE files (path TEXT PRIMARY KEY, digest BLOB);
CREATE TABLE units (
    number INTEGER PRIMARY KEY, path TEXT, kind TEXT, stem TEXT, line INTEGER, item TEXT,
    title TEXT, id TEXT, secret INTEGER, raises INTEGER
);
CREATE INDEX of_path ON units (path);
CREATE VIRTUAL TABLE found USING fts5(
    title, body, tokenize = "unicode61 remove_diacritics 0"
);
"""


class Row(NamedTuple):
    """Hold a unit as it is found: `rank` is smaller for what fits better."""

    rank: float
    path: str
    kind: str
    stem: str
    line: int
    item: str | None
    title: str
    id: str | None
    text: str


@contextmanager
def opened_index(folder: Folder) -> Iterator[sqlite3.Connection]:
    """Give the index of a folder as its files are now; one that is damaged is made anew."""
    place = _place(folder.root)
    key = pagecache.key_of(folder.council_source.data)
    try:
        base = _connected(place, key)
        _update(base, folder)
    except sqlite3.Error:
        if place is not None:
            with suppress(OSError):
                place.unlink(missing_ok=True)
        base = _connected(None, key)
        _update(base, folder)
    try:
        yield base
    finally:
        base.close()


def _place(root: Path) -> Path | None:
    folder = store.cache_folder()
    if folder is None:
        return None
    name = hashlib.blake2b(str(root.resolve()).encode(), digest_size=12).hexdigest()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder / f"search-{name}"


def _connected(place: Path | None, key: bytes) -> sqlite3.Connection:
    base = sqlite3.connect(
        ":memory:" if place is None else str(place), timeout=0.5, isolation_level=None
    )
    base.execute("PRAGMA journal_mode = MEMORY")
    base.execute("PRAGMA synchronous = OFF")
    base.execute("BEGIN IMMEDIATE")
    try:
        known = base.execute("SELECT key FROM about").fetchone()
    except sqlite3.OperationalError:
        known = None
    if known is None or known[0] != key:
        for name in ("about", "files", "units", "found"):
            base.execute(f"DROP TABLE IF EXISTS {name}")
        for statement in _TABLES.split(";"):
            base.execute(statement)
        base.execute("INSERT INTO about VALUES (?)", (key,))
    return base


def _update(base: sqlite3.Connection, folder: Folder) -> None:
    """Index what changed since the last time."""
    known: Mapping[str, bytes] = dict(base.execute("SELECT path, digest FROM files"))
    there: set[str] = set()
    changed: list[tuple[Source, str, bytes]] = []
    for found, source in folder.sources():
        there.add(found.path)
        digest = store.digest(source.data)
        if known.get(found.path) != digest:
            changed.append((source, found.stem, digest))
    for path in known.keys() - there | {source.path for source, _, _ in changed} & known.keys():
        _forget(base, path)
    # Where most is new, everything is read, so that nothing need be read again for other things.
    everything = len(changed) * 2 > len(there)
    read = {each.meeting.path: each for each in folder.readings()} if everything else {}
    for source, stem, digest in changed:
        _add(base, read.get(source.path) or read_whole(source, stem, folder.council))
        base.execute("INSERT INTO files VALUES (?, ?)", (source.path, digest))
    base.execute("COMMIT")


def _forget(base: sqlite3.Connection, path: str) -> None:
    numbers = base.execute("SELECT number FROM units WHERE path = ?", (path,)).fetchall()
    base.executemany("DELETE FROM found WHERE rowid = ?", numbers)
    base.execute("DELETE FROM units WHERE path = ?", (path,))
    base.execute("DELETE FROM files WHERE path = ?", (path,))


def _add(base: sqlite3.Connection, reading: Reading) -> None:
    raising = {line.line for line in reading.meeting.actions if line.raises}
    [first] = base.execute("SELECT coalesce(max(number), 0) + 1 FROM units").fetchone()
    units = list(enumerate(units_of(reading.source, reading.meeting, reading.secret), first))
    base.executemany(
        "INSERT INTO units VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                number,
                unit.path,
                unit.kind,
                unit.stem,
                unit.line,
                unit.number,
                unit.title,
                unit.id,
                unit.secret,
                unit.kind == "action" and unit.line in raising,
            )
            for number, unit in units
        ],
    )
    base.executemany(
        "INSERT INTO found (rowid, title, body) VALUES (?, ?, ?)",
        [(number, unit.title, unit.text) for number, unit in units],
    )


def rows(
    base: sqlite3.Connection, match: str | None, conditions: Iterable[str], values: Iterable[str]
) -> list[Row]:
    """Return the units that fit, the best first; without `match` the newest first.

    `match` is an expression of FTS5; `conditions` are terms of SQL over the table of units that
    `values` fill.
    """
    where = list(conditions)
    filled = list(values)
    rank = "0.0"
    if match is not None:
        rank = "bm25(found, 1.0, 2.0)"
        where.insert(0, "found MATCH ?")
        filled.insert(0, match)
    sql = (
        f"SELECT {rank}, path, kind, stem, line, item, units.title, id, body"  # noqa: S608 - terms of ours
        f" FROM found JOIN units ON found.rowid = units.number"
        f" WHERE {' AND '.join(where) or '1'}"
        f" ORDER BY 1, stem DESC, line"
    )
    return [Row(*found) for found in base.execute(sql, filled)]
