"""Kill a writer of files at every system call: `python -m tests.killing replace|move FOLDER`.

It runs in a process of its own because a small one is forked fast.
"""

import shutil
import sys
from pathlib import Path
from typing import Final

from bra import store
from tests.children import kill_at

PATH: Final = "minutes/2017-10-11.md"
TO: Final = "minutes/2017-10-18.md"
OLD: Final = b"old\r\n" * 1000
NEW: Final = b"new\r\n" * 1000
LEAST: Final = 20
"""Stops that a write has at the least: two for each of ten system calls."""


def replace(root: Path) -> None:
    """Look after each stop of a replacing that the file is the old one or the new one, whole."""
    file = root / PATH
    seen: list[bytes] = []
    _begin(root)
    while kill_at(lambda: store.replace(root, PATH, OLD, NEW), len(seen)):
        data = file.read_bytes()
        assert data in {OLD, NEW}, f"torn at stop {len(seen)}"
        seen.append(data)
        # Whoever comes next is not hindered, and tidies up.
        store.replace(root, PATH, data, b"next")
        assert [path.name for path in file.parent.iterdir()] == [file.name]
        file.write_bytes(OLD)
    assert file.read_bytes() == NEW
    assert len(seen) > LEAST
    assert seen == sorted(seen, key=lambda data: data == NEW)
    assert {OLD, NEW} == set(seen)


def move(root: Path) -> None:
    """Look after each stop of a move that the meeting is whole under one name or the other."""
    stop, killed = 1, True  # as a call is left is as the next one is entered
    while killed:
        _begin(root)
        killed = kill_at(lambda: store.move(root, PATH, TO, OLD, NEW), stop)
        found = {
            f"minutes/{path.name}": path.read_bytes()
            for path in (root / "minutes").iterdir()
            if path.suffix != ".new"
        }
        assert found in ({PATH: OLD}, {PATH: OLD, TO: NEW}, {TO: NEW}), f"lost at stop {stop}"
        stop += 2
    assert stop > LEAST
    assert found == {TO: NEW}


def _begin(root: Path) -> None:
    shutil.rmtree(root / "minutes", ignore_errors=True)
    (root / "minutes").mkdir()
    (root / PATH).write_bytes(OLD)


if __name__ == "__main__":
    {"replace": replace, "move": move}[sys.argv[1]](Path(sys.argv[2]))
