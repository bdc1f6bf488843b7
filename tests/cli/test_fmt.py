"""`bra fmt` writes all that is proven or nothing, and shows nothing confidential."""

import re
import shutil
import stat
import sys
from pathlib import Path

import pytest

from tests.bench.council import write_council
from tests.transcript import ROOT, run_bra

MINUTES = """\
---
datum: 2017-10-11
---

## 1. Öppet

- [ ] Jonas Eek: gör något

## 2. Hemligt {.sekretess}

- [ ] Jonas Eek: kodordet
"""


@pytest.fixture
def council(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "minutes", tmp_path / "minutes")
    (tmp_path / "minutes" / "2017-10-11.md").write_text(MINUTES, encoding="utf-8", newline="\n")
    return tmp_path


def contents(council: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (council / "minutes").iterdir()}


def test_what_is_written_is_what_was_said(council: Path) -> None:
    before = contents(council)
    shown = run_bra("fmt", "--diff", cwd=council)
    assert shown.code == 0
    assert run_bra("fmt", "--dry-run", cwd=council).stdout == shown.stdout
    assert contents(council) == before
    told = run_bra("fmt", "--check", cwd=council)
    assert (told.code, told.stdout.decode()) == (1, "minutes/2017-10-11.md: nummer A1, A2\n")
    assert run_bra("fmt", cwd=council).code == 0
    after = contents(council)
    assert after.pop("2017-10-11.md") == before.pop("2017-10-11.md").replace(
        b"- [ ] Jonas Eek: g", b"- [ ] **A1** Jonas Eek: g"
    ).replace(b"- [ ] Jonas Eek: k", b"- [ ] **A2** Jonas Eek: k")
    assert after == before
    assert run_bra("fmt", "--check", cwd=council).code == 0


@pytest.mark.parametrize("options", [(), ("--diff",), ("--check", "--diff"), ("--dry-run",)])
def test_what_is_confidential_is_numbered_and_not_shown(
    council: Path, options: tuple[str, ...]
) -> None:
    result = run_bra("fmt", *options, cwd=council)
    assert "kodordet" not in (result.stdout + result.stderr).decode()
    shown = run_bra("fmt", "--diff", "--internal", cwd=council).stdout.decode()
    assert ("kodordet" in shown) == bool(options)


def test_only_what_is_named_is_tidied_but_all_is_known(council: Path) -> None:
    later = "---\ndatum: 2017-12-06\n---\n\n## 1. A\n\n- [ ] x\n- [x] **2017-10-11/A7** y\n"
    path = council / "minutes" / "2017-12-06.md"
    path.write_text(later, encoding="utf-8")
    for named in ("minutes/2017-10-11.md", str(council / "minutes" / "2017-10-11.md")):
        told = run_bra("fmt", "--check", named, "minutes/council.md", cwd=council)
        assert told.stdout.decode() == "minutes/2017-10-11.md: nummer A8, A9\n"
    assert run_bra("fmt", "--check", "minutes", cwd=council).stdout.count(b"\n") == 2
    assert run_bra("fmt", "--check", ".", cwd=council).stdout.count(b"\n") == 2
    for wrong in ("nope.md", "..", str(council.parent)):
        result = run_bra("fmt", wrong, cwd=council)
        assert result.code == 2
        assert result.stderr.count(b"\n") == 1


def test_approved_minutes_are_left_alone(council: Path) -> None:
    path = council / "minutes" / "2017-10-11.md"
    path.write_text(MINUTES.replace("---\n\n", "status: justerat\n---\n\n", 1), encoding="utf-8")
    before = contents(council)
    assert run_bra("fmt", cwd=council).code == 0
    assert run_bra("fmt", "--check", cwd=council).code == 0
    assert contents(council) == before


def test_a_head_that_cannot_be_read_is_told_and_left(council: Path) -> None:
    path = council / "minutes" / "2017-10-11.md"
    path.write_text(MINUTES.replace("datum:", "- datum: ["), encoding="utf-8")
    before = contents(council)
    result = run_bra("fmt", cwd=council)
    assert (result.code, contents(council)) == (0, before)
    assert "2017-10-11.md lämnas som den är" in result.stderr.decode()


def test_a_fault_of_its_own_writes_nothing(council: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bra.text.source import Edit

    monkeypatch.setattr("bra.editing.tidying.name_action", lambda *_: Edit(0, 0, b"x"))
    before = contents(council)
    result = run_bra("fmt", cwd=council)
    assert (result.code, contents(council)) == (3, before)
    assert "a fault in bra itself" in result.stderr.decode()
    assert "nothing was written" in result.stderr.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_mode_and_links_stay(council: Path) -> None:
    path = council / "minutes" / "2017-10-11.md"
    real = council / "real.md"
    path.rename(real)
    path.symlink_to("../real.md")
    real.chmod(0o640)
    assert run_bra("fmt", "minutes/2017-10-11.md", cwd=council).code == 0
    assert path.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert b"**A1**" in real.read_bytes()


def test_the_benchmark_is_tidy_and_stable_without_its_numbers(tmp_path: Path) -> None:
    write_council(tmp_path, 60)
    assert run_bra("fmt", "--check", cwd=tmp_path).code == 0
    for path in (tmp_path / "minutes").glob("20*.md"):
        data = re.sub(rb"- \[ \] \*\*A\d\*\*", b"- [ ]", path.read_bytes()).replace(b" D1", b"")
        path.write_bytes(data)
    assert run_bra("fmt", cwd=tmp_path).code == 0
    assert run_bra("fmt", "--check", cwd=tmp_path).code == 0
