"""A file gets another name whole, or keeps the one it had."""

import errno
import os
from pathlib import Path

import pytest

from bra import store
from bra.store import WriteProblem

OLD, NEW = b"old\r\n" * 1000, b"new\r\n" * 1000
FROM, TO = "minutes/a.md", "minutes/2018/b.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "minutes").mkdir()
    (tmp_path / FROM).write_bytes(OLD)
    return tmp_path


def files(root: Path) -> dict[str, bytes]:
    found = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def test_name_and_content_change_and_the_mode_stays(root: Path) -> None:
    (root / FROM).chmod(0o640)
    mode = (root / FROM).stat().st_mode
    store.move(root, FROM, TO, OLD, NEW)
    assert files(root) == {TO: NEW}
    assert (root / TO).stat().st_mode == mode


def test_a_name_that_is_taken_is_refused(root: Path) -> None:
    (root / "minutes/b.md").write_bytes(b"somebody's")
    with pytest.raises(WriteProblem, match=r"minutes/b\.md exists already"):
        store.move(root, FROM, "minutes/b.md", OLD, NEW)
    assert files(root) == {FROM: OLD, "minutes/b.md": b"somebody's"}


def test_what_changed_meanwhile_stays(root: Path) -> None:
    with pytest.raises(WriteProblem, match="changed by somebody else"):
        store.move(root, FROM, TO, b"something else", NEW)
    assert files(root) == {FROM: OLD}


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_is_left_as_it_is(root: Path) -> None:
    (root / FROM).replace(root / "real.md")
    (root / FROM).symlink_to("../real.md")
    with pytest.raises(WriteProblem, match="link"):
        store.move(root, FROM, TO, OLD, NEW)
    assert (root / FROM).is_symlink()
    assert not (root / TO).exists()


@pytest.mark.parametrize("call", ["fsync", "unlink"])
def test_a_failure_leaves_the_old_name_and_no_other(
    root: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    real = Path.unlink

    def held(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == "a.md":
            full()
        real(path, missing_ok=missing_ok)

    if call == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    else:
        monkeypatch.setattr(Path, "unlink", held)
    with pytest.raises(WriteProblem, match="No space"):
        store.move(root, FROM, TO, OLD, NEW)
    assert files(root) == {FROM: OLD}
    assert not (root / TO).parent.exists()


def test_a_file_system_without_hard_links_will_do(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse, raising=False)
    store.move(root, FROM, TO, OLD, NEW)
    assert files(root) == {TO: NEW}
    (root / FROM).write_bytes(OLD)
    with pytest.raises(WriteProblem, match="exists already"):
        store.move(root, FROM, TO, OLD, NEW)
    assert files(root) == {FROM: OLD, TO: NEW}
