"""Who changed a line last, asked of real repositories under hostile settings."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bra.git import Repository, repository
from bra.git.blame import UNCOMMITTED, UNKNOWN, Change, last_changes

PATH = "minutes/möte å.md"
FIRST = "rad ett\nrad två\nrad tre\n"


def git(cwd: Path, *arguments: str, author: str = "Åsa Öberg", day: str = "2017-08-18") -> str:
    settings = ("-c", f"user.name={author}", "-c", "user.email=x@example.org")
    moment = f"{day}T23:30:00-0500"
    env = {**os.environ, "GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment}
    env |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    command = ["git", *settings, *arguments]
    return subprocess.run(
        command, cwd=cwd, env=env, check=True, capture_output=True, encoding="utf-8"
    ).stdout.strip()


def write(council: Path, text: str, path: str = PATH) -> None:
    (council / "minutes").mkdir(parents=True, exist_ok=True)
    (council / path).write_text(text, encoding="utf-8", newline="")


def commit(council: Path, author: str, day: str) -> str:
    git(council, "add", "--all")
    git(council, "commit", "--quiet", "--message", "ändring", author=author, day=day)
    return git(council, "rev-parse", "HEAD")


def known(council: Path) -> Repository:
    found = repository(council)
    assert found is not None
    return found


@pytest.fixture
def top(tmp_path: Path) -> Path:
    folder = tmp_path / "förråd"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch", "main")
    return folder


@pytest.fixture
def council(top: Path) -> Path:
    """Return a council in a subfolder, with two lines by Åsa and one by Bo."""
    folder = top / "råd" / "BRÅ"
    write(folder, FIRST)
    commit(folder, "Åsa Öberg", "2017-08-18")
    write(folder, FIRST.replace("två", "2"))
    commit(folder, "Bo Ek", "2017-09-01")
    return folder


def told(council: Path) -> list[tuple[str | None, str | None]]:
    found = last_changes(known(council), PATH, [1, 2, 3])
    return [(found[line].author, found[line].day) for line in (1, 2, 3)]


EXPECTED = [("Åsa Öberg", "2017-08-18"), ("Bo Ek", "2017-09-01"), ("Åsa Öberg", "2017-08-18")]


def test_each_line_has_its_last_change(council: Path) -> None:
    assert told(council) == EXPECTED
    found = last_changes(known(council), PATH, [2])
    head = git(council, "rev-parse", "HEAD")
    assert found == {2: Change("committed", head, "Bo Ek", "2017-09-01")}
    assert last_changes(known(council), PATH, []) == {}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("blame.ignoreRevsFile", "finns inte"),
        ("blame.coloring", "highlightRecent"),
        ("blame.showEmail", "true"),
        ("blame.showRoot", "true"),
        ("blame.date", "relative"),
        ("color.ui", "always"),
        ("color.blame", "always"),
        ("core.pager", "false"),
        ("pager.blame", "false"),
        ("core.quotePath", "true"),
        ("i18n.logOutputEncoding", "latin1"),
        ("log.showSignature", "true"),
        ("diff.external", "false"),
        ("diff.mnemonicPrefix", "true"),
        ("alias.blame", "!false"),
    ],
)
def test_no_setting_changes_the_answer(council: Path, name: str, value: str) -> None:
    git(council, "config", name, value)
    assert told(council) == EXPECTED


def test_an_ignored_revision_is_told_all_the_same(council: Path) -> None:
    write(council, "x", "minutes/ignored")
    (council / "minutes" / "ignored").write_text(git(council, "rev-parse", "HEAD") + "\n")
    git(council, "config", "blame.ignoreRevsFile", "råd/BRÅ/minutes/ignored")
    assert told(council) == EXPECTED


@pytest.mark.parametrize("name", ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PAGER"])
def test_the_environment_names_no_other_repository(
    council: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "/nowhere")
    assert told(council) == EXPECTED


@pytest.mark.parametrize("setting", ["", "finns inte"])
def test_what_is_not_committed_says_so(council: Path, setting: str) -> None:
    if setting:
        git(council, "config", "blame.ignoreRevsFile", setting)
    write(council, "ny\nrad ett\nrad 2\nändrad\n")
    found = last_changes(known(council), PATH, [1, 2, 3, 4])
    assert (found[1], found[4]) == (UNCOMMITTED, UNCOMMITTED)
    assert (found[2].author, found[3].author) == ("Åsa Öberg", "Bo Ek")
    write(council, "rad 2\nrad tre\n")
    found = last_changes(known(council), PATH, [1, 2])
    assert (found[1].author, found[2].author) == ("Bo Ek", "Åsa Öberg")


def test_a_file_without_a_commit_is_not_committed(top: Path, council: Path) -> None:
    write(council, FIRST, "minutes/ny.md")
    assert last_changes(known(council), "minutes/ny.md", [1]) == {1: UNCOMMITTED}
    git(top, "add", "--all")
    assert last_changes(known(council), "minutes/ny.md", [1]) == {1: UNCOMMITTED}


def test_before_the_first_commit_nothing_is_committed(top: Path) -> None:
    write(top, FIRST)
    assert last_changes(known(top), PATH, [1]) == {1: UNCOMMITTED}


def test_a_line_that_is_not_there_is_left_out(council: Path) -> None:
    assert last_changes(known(council), PATH, [9]) == {}


@pytest.mark.parametrize("setting", ["", "finns inte"])
def test_a_renamed_file_keeps_its_history(council: Path, setting: str) -> None:
    git(council, "mv", PATH, "minutes/annat.md")
    commit(council, "Eva", "2017-10-11")
    if setting:
        git(council, "config", "blame.ignoreRevsFile", setting)
    found = last_changes(known(council), "minutes/annat.md", [1, 2])
    assert [found[1].author, found[2].author] == ["Åsa Öberg", "Bo Ek"]


@pytest.mark.parametrize("setting", ["", "finns inte"])
def test_a_shallow_clone_names_nobody_for_what_is_older(
    top: Path, council: Path, tmp_path: Path, setting: str
) -> None:
    write(council, FIRST.replace("två", "2").replace("tre", "3"))
    commit(council, "Eva", "2017-10-11")
    shallow = tmp_path / "grund"
    git(tmp_path, "clone", "--quiet", "--depth", "2", top.as_uri(), str(shallow))
    if setting:
        git(shallow, "config", "blame.ignoreRevsFile", setting)
    found = last_changes(known(shallow / "råd" / "BRÅ"), PATH, [1, 2, 3])
    assert (found[1], found[2]) == (UNKNOWN, UNKNOWN)
    assert found[3].author == "Eva"


def test_crlf_in_the_work_tree_is_no_change(council: Path) -> None:
    git(council, "config", "core.autocrlf", "true")
    write(council, FIRST.replace("två", "2").replace("\n", "\r\n"))
    assert told(council) == EXPECTED


def test_without_git_there_is_no_repository(
    council: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert repository(council) is None


def test_a_refused_repository_is_none(
    council: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    real = shutil.which("git")
    refusing = tmp_path / "bin" / "git"
    refusing.parent.mkdir()
    refusing.write_text(
        f'#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "{real}" "$@"\n', encoding="utf-8"
    )
    refusing.chmod(0o755)
    if os.name == "nt":
        pytest.skip("a shell script stands in for git")
    monkeypatch.setenv("PATH", f"{refusing.parent}{os.pathsep}{os.environ['PATH']}")
    assert repository(council) is None
