"""The index of a council's minutes: SQLite's full-text search, in the disposable cache.

A file is indexed anew when its content changes; the whole index when the council's file or the
reading code does.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, NamedTuple

from bra import pagecache, store
from bra.folder import Folder
from bra.ledger.guarding import raised_in_confidence
from bra.reading.passages import without_found_passages
from bra.searching.units import units_of
from bra.text.ids import full_ids

# The units of a file have numbers that follow each other: from `first` to the one before `after`.
# The words are kept once, in the table of units, and the index of words only points there; it is
# built in memory as far as it goes, which writes it once instead of merging it again and again.
_TABLES: Final = """
CREATE TABLE about (key BLOB);
CREATE TABLE files (path TEXT PRIMARY KEY, digest BLOB, first INTEGER, after INTEGER);
CREATE TABLE units (
    number INTEGER PRIMARY KEY, path TEXT, kind TEXT, stem TEXT, line INTEGER, item TEXT,
    id TEXT, secret INTEGER, raises INTEGER, title TEXT, body TEXT
);
CREATE INDEX secrets ON units (id, raises) WHERE secret;
CREATE VIRTUAL TABLE found USING fts5(
    title, body, content = "units", content_rowid = "number",
    tokenize = "unicode61 remove_diacritics 0"
);
INSERT INTO found (found, rank) VALUES ('hashsize', 67108864);
"""

_Changed = tuple[store.FoundFile, bytes, list[str]]
"""A file, the digest of its content and of the confidential ids that it names, and those."""


class Row(NamedTuple):
    """Hold a unit as it is shown."""

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
    key = pagecache.key_of(folder.council_source.data + _TABLES.encode())
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
        store.make_cache_folder(folder)
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
    """Index what changed since the last time.

    What one file raises in confidence may be named in another, where that is withheld: that is
    known once all are indexed, and one that is raised where another is named leads to a third.
    """
    secret = _raised_in_confidence(base, folder)
    seen = {secret}
    together = False
    while True:
        _index(base, folder, secret)
        raised = _raised_in_confidence(base, folder)
        if raised == secret or (together and raised <= secret):
            break
        # Some that name each other may take turns: those are withheld together.
        together = together or raised in seen
        secret = raised | secret if together else raised
        seen.add(secret)
    base.execute("COMMIT")


def _raised_in_confidence(base: sqlite3.Connection, folder: Folder) -> frozenset[str]:
    """Return the ids of actions raised in confidence, and those of minutes that cannot be read.

    The numbers that reading gives depend on all files, and are asked for only where some are.
    """
    raised = "SELECT id FROM units WHERE secret AND raises"
    found = {each for [each] in base.execute(f"{raised} AND id IS NOT NULL")}
    if base.execute(f"{raised} AND id IS NULL LIMIT 1").fetchone() is not None:
        found |= raised_in_confidence(folder.ledger)
    paths = {path for [path] in base.execute("SELECT path FROM files")}
    files = folder.listing.files if paths else ()
    unread = {file.stem for file in files} - {file.stem for file in files if file.path in paths}
    for data in folder.texts.values() if unread else ():
        found.update(each for each in full_ids(data) if each.rpartition("/")[0] in unread)
    return frozenset(found)


def _index(base: sqlite3.Connection, folder: Folder, secret: frozenset[str]) -> None:
    """Index what changed, where the actions with some ids were raised in confidence."""
    known: dict[str, tuple[bytes, int, int]] = {
        path: (digest, first, after)
        for path, digest, first, after in base.execute(
            "SELECT path, digest, first, after FROM files"
        )
    }
    changed: list[_Changed] = []
    for file in folder.listing.files:
        data = folder.texts.get(file.path)
        if data is None:
            continue
        named = sorted(secret.intersection(full_ids(data))) if secret else []
        digest = store.digest(data + "\0".join(["", *named]).encode())
        if known.get(file.path, (b"",))[0] == digest:
            del known[file.path]
        else:
            changed.append((file, digest, named))
    for path, (_, first, after) in known.items():
        _forget(base, path, first, after)
    _add(base, folder, changed)


def _forget(base: sqlite3.Connection, path: str, first: int, after: int) -> None:
    numbers = (first, after)
    base.execute(
        "INSERT INTO found (found, rowid, title, body) SELECT 'delete', number, title, body"
        " FROM units WHERE number >= ? AND number < ?",
        numbers,
    )
    base.execute("DELETE FROM units WHERE number >= ? AND number < ?", numbers)
    base.execute("DELETE FROM files WHERE path = ?", (path,))


def _add(base: sqlite3.Connection, folder: Folder, files: Iterable[_Changed]) -> None:
    """Index some files; one that is no text has no units."""
    [first] = base.execute("SELECT coalesce(max(number), 0) + 1 FROM units").fetchone()
    after = first
    for file, digest, named in files:
        findable = folder.findable(file)
        if findable is None:
            continue
        if named:
            findable = without_found_passages(findable, named)
        units = [(number, *unit) for number, unit in enumerate(units_of(findable), after)]
        base.executemany(
            "INSERT INTO units VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))", units
        )
        numbers = (after, after + len(units))
        base.execute("INSERT INTO files VALUES (?, ?, ?, ?)", (file.path, digest, *numbers))
        after += len(units)
    base.execute(
        "INSERT INTO found (rowid, title, body)"
        " SELECT number, title, body FROM units WHERE number >= ?",
        (first,),
    )


def matching(
    base: sqlite3.Connection, match: str | None, conditions: Iterable[str], values: Iterable[str]
) -> list[int]:
    """Return the numbers of the units that fit, the best first; without `match` the newest first.

    `match` is an expression of FTS5; `conditions` are terms of SQL over the table of units that
    `values` fill.
    """
    where, filled = list(conditions), list(values)
    tables, rank = "units", ""
    if match is not None:
        tables, rank = "found JOIN units ON found.rowid = number", "bm25(found, 1.0, 2.0), "
        where.insert(0, "found MATCH ?")
        filled.insert(0, match)
    sql = (
        f"SELECT number FROM {tables} WHERE {' AND '.join(where) or '1'}"  # noqa: S608 - terms of ours
        f" ORDER BY {rank}stem DESC, line, number"
    )
    return [number for (number,) in base.execute(sql, filled)]


def place_of(base: sqlite3.Connection, number: int) -> tuple[str, int]:
    """Return the path and the line of the unit of a number."""
    path, line = base.execute("SELECT path, line FROM units WHERE number = ?", (number,)).fetchone()
    return path, line


def row_of(base: sqlite3.Connection, number: int) -> Row:
    """Return the unit of a number that `matching` gave."""
    sql = "SELECT path, kind, stem, line, item, title, id, body FROM units WHERE number = ?"
    return Row(*base.execute(sql, (number,)).fetchone())
