"""A change is written whole and says what was asked, or nothing is changed."""

import shutil
from pathlib import Path

import pytest

from tests.transcript import ROOT, run_bra

TODAY = {"BRA_TODAY": "2017-09-20"}


@pytest.fixture
def council(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "minutes", tmp_path / "minutes")
    return tmp_path


def contents(council: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (council / "minutes").iterdir()}


def test_what_the_minutes_would_not_say_is_taken_back(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bra.editing.minutes import Change
    from bra.text.source import Edit

    before = contents(council)
    at = before["2017-08-18.md"].index(b"Jonas Eek: unders")
    wrong = Change("2017-08-18", (Edit(at, at, b"x"),))
    monkeypatch.setattr("bra.cli.commands.done.close", lambda *_: wrong)
    result = run_bra("done", "A1", cwd=council, env=TODAY)
    assert result.code == 2
    assert "inget har ändrats" in result.stderr.decode()
    assert contents(council) == before


def test_done_and_reopen_leave_the_file_as_it_was(council: Path) -> None:
    before = contents(council)
    assert run_bra("done", "A1", "A5", cwd=council, env=TODAY).code == 0
    assert contents(council) != before
    assert run_bra("reopen", "A5", "A1", cwd=council, env=TODAY).code == 0
    assert contents(council) == before


@pytest.mark.parametrize("command", ["done", "drop"])
def test_one_change_is_one_line(council: Path, command: str) -> None:
    before = contents(council)["2017-08-18.md"].split(b"\n")
    assert run_bra(command, "A3", cwd=council, env=TODAY).code == 0
    after = contents(council)["2017-08-18.md"].split(b"\n")
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 1


def test_a_dry_run_writes_nothing(council: Path) -> None:
    before = contents(council)
    result = run_bra("done", "A1", "--dry-run", cwd=council, env=TODAY)
    assert result.code == 0
    assert b"+- [x] **A1**" in result.stdout
    assert contents(council) == before


def test_approved_minutes_are_never_changed(council: Path) -> None:
    path = council / "minutes" / "2017-08-18.md"
    path.write_bytes(path.read_bytes().replace("färdigställt".encode(), b"justerat"))
    before = path.read_bytes()
    assert run_bra("done", "A1", cwd=council, env=TODAY).code == 2
    assert run_bra("done", "A1", "--in", "2017-08-18", cwd=council, env=TODAY).code == 2
    assert run_bra("new-meeting", cwd=council, env=TODAY).code == 0
    assert run_bra("done", "A1", cwd=council, env=TODAY).code == 0
    assert run_bra("reopen", "A1", cwd=council, env=TODAY).code == 0
    assert path.read_bytes() == before


def test_a_file_that_cannot_be_written_is_a_sentence(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = contents(council)
    monkeypatch.setattr("os.fsync", full)
    result = run_bra("done", "A1", cwd=council, env=TODAY)
    assert result.code == 2
    assert "disken är full" in result.stderr.decode()
    assert contents(council) == before
