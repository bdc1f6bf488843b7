"""What is not as it should be on the disk is told, and neither published nor written into."""

import dataclasses
import os
import shutil
from pathlib import Path

import pytest
from typer import Context

from bra.cli.call import Call
from tests.transcript import ROOT, run_bra

TODAY = {"BRA_TODAY": "2017-09-20"}
MARKERS = "<<<<<<< HEAD\nEn text.\n=======\nEn annan.\n>>>>>>> hosten\n"


@pytest.fixture
def council(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "minutes", tmp_path / "minutes")
    return tmp_path


@pytest.mark.parametrize(
    "command", ["done A1", "postpone A1 2017-12-01", "status last draft", "done A1 --dry-run"]
)
def test_nothing_is_written_into_an_unfinished_merge(council: Path, command: str) -> None:
    path = council / "minutes" / "2017-08-18.md"
    before = path.read_text(encoding="utf-8") + MARKERS
    path.write_text(before, encoding="utf-8", newline="\n")
    result = run_bra(*command.split(), cwd=council, env=TODAY)
    assert result.code == 2
    assert path.read_text(encoding="utf-8") == before


@pytest.mark.skipif(os.name == "nt", reason="symlinks need a privilege on Windows")
def test_a_link_out_of_the_folder_is_not_followed(council: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path.parent / "elsewhere.md"
    elsewhere.write_text("---\nstatus: utkast\n---\n\n## 1. Hemliga ord\n", encoding="utf-8")
    (council / "minutes" / "2017-09-06.md").symlink_to(elsewhere)
    (council / "minutes" / "2016").symlink_to(tmp_path.parent, target_is_directory=True)
    for command in ("minutes 2017-09-06", "check", "meetings", "search hemliga"):
        result = run_bra(*command.split(), cwd=council, env=TODAY)
        assert "Hemliga" not in (result.stdout + result.stderr).decode()
    assert b"minutes/2017-09-06.md: error: no-ordinary-file" in run_bra("check", cwd=council).stdout


def test_figures_are_drawn_in_colour_as_they_are_meant(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Call.of

    def coloured(ctx: Context, today: str | None = None) -> Call:
        return dataclasses.replace(plain(ctx, today), terminal=True, colour=True)

    monkeypatch.setattr(Call, "of", coloured)
    env = {"BRA_TODAY": "2017-12-01"}
    result = run_bra("actions", "--summary", "--format", "table", cwd=council, env=env)
    assert result.code == 0
    assert "\x1b[" in result.stdout.decode()
    assert "\ufffd" not in result.stdout.decode()


@pytest.mark.parametrize("name", ["2017-10-25", "10-25"])
@pytest.mark.parametrize("command", ["agenda", "minutes", "status", "approve"])
def test_a_file_in_another_encoding_is_told_and_not_called_missing(
    council: Path, command: str, name: str
) -> None:
    text = "---\ndatum: 2017-10-25\n---\n\n# Möte\n"
    (council / "minutes" / "2017-10-25.md").write_bytes(text.encode("cp1252"))
    result = run_bra(command, name, cwd=council, env=TODAY)
    assert (result.code, result.stdout) == (2, b"")
    last = result.stderr.decode().splitlines()[-1]
    assert last == "bra: minutes/2017-10-25.md:5 är inte med: filen är inte UTF-8-text"


def test_an_empty_file_is_minutes_that_say_nothing(council: Path) -> None:
    (council / "minutes" / "2017-10-11.md").touch()
    result = run_bra("minutes", "2017-10-11", cwd=council, env=TODAY)
    assert (result.code, b"har ingen fil" in result.stderr) == (0, False)
    assert result.stdout.startswith(b"# Minnesanteckningar 11 oktober 2017\n")
