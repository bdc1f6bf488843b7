"""Files named from above the council: hooks run at the top of a repository."""

from pathlib import Path

import pytest

from tests.transcript import run_bra

TODAY = ("--today", "2026-01-10")
FILE = "council/minutes/2025-12-27.md"


@pytest.fixture
def top(tmp_path: Path) -> Path:
    for name in ("council", "other"):
        run_bra("init", name, "--name", "X", "--language", "en", "--example", *TODAY, cwd=tmp_path)
    return tmp_path


def unnumbered(top: Path) -> str:
    path = top / FILE
    text = path.read_text(encoding="utf-8").replace("**A1** ", "")
    path.write_text(text, encoding="utf-8", newline="\n")
    return text


@pytest.mark.parametrize(
    "paths",
    [
        (FILE,),
        ("council/minutes",),
        ("council",),
        ("README.md", FILE),
        ("council/minutes/council.md", FILE),
    ],
)
def test_the_council_above_a_named_file_is_the_one(top: Path, paths: tuple[str, ...]) -> None:
    (top / "README.md").write_text("x", encoding="utf-8")
    unnumbered(top)
    wanted = tuple(path for path in paths if path != "README.md")
    for command, code in (("check", 0), ("fmt", 0)):
        result = run_bra(command, *wanted, *TODAY, cwd=top)
        assert result.code == code, result.stderr
    assert "**A3** Robin" in (top / FILE).read_text(encoding="utf-8")
    if wanted != paths:
        result = run_bra("check", *paths, *TODAY, cwd=top)
        assert (result.code, b"README.md" in result.stderr) == (2, True)


def test_an_absolute_path_will_do(top: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    assert run_bra("check", str(top / FILE), *TODAY, cwd=elsewhere).code == 0


def test_a_council_that_is_named_or_found_here_goes_before(top: Path) -> None:
    for arguments, cwd in ((("-C", "other"), top), ((), top / "other")):
        result = run_bra("check", *arguments, str(top / FILE), *TODAY, cwd=cwd)
        assert result.code == 2
        assert FILE in result.stderr.decode()


def test_files_of_two_councils_are_not_mixed(top: Path) -> None:
    result = run_bra("fmt", FILE, "other/minutes/2025-12-27.md", *TODAY, cwd=top)
    assert result.code == 2
    assert "other/minutes/2025-12-27.md" in result.stderr.decode()


def test_without_files_or_a_council_above_them_there_is_none(top: Path) -> None:
    (top / "notes.md").write_text("x", encoding="utf-8")
    for paths in ((), ("notes.md",), ("nowhere/x.md",)):
        result = run_bra("check", *paths, *TODAY, cwd=top)
        assert result.code == 2
        assert "minutes/council.md is missing" in result.stderr.decode()


def test_a_file_that_is_not_there_is_told_with_its_council(top: Path) -> None:
    result = run_bra("check", "council/minutes/2025-01-01.md", *TODAY, cwd=top)
    assert (result.code, b"2025-01-01.md" in result.stderr) == (2, True)
