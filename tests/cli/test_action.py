"""`bra action` in a real repository: whose change each line was last, and what stays inside."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.transcript import run_bra

ID = "2017-08-18/A1"
RAISED = "- [ ] **A1** Jonas Eek: undersöka (senast 2017-09-01)\n"
SECRET = f"## 1. A {{.sekretess}}\n\n- [/] **{ID}** tyst\n"


def git(cwd: Path, author: str, *arguments: str) -> str:
    settings = ("-c", f"user.name={author}", "-c", "user.email=x@example.org")
    return subprocess.run(
        ["git", *settings, *arguments],
        cwd=cwd,
        env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"},
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout.strip()


def write(council: Path, name: str, text: str) -> None:
    path = council / "minutes" / f"{name}.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def commit(council: Path, author: str) -> str:
    git(council, author, "add", "--all")
    git(council, author, "commit", "--quiet", "--message", "ändring")
    return git(council, author, "rev-parse", "HEAD")


@pytest.fixture
def council(tmp_path: Path) -> Path:
    git(tmp_path, "x", "init", "--quiet")
    write(tmp_path, "council", "---\nnamn: R\nledamöter: [Jonas Eek]\n---\n")
    write(tmp_path, "2017-08-18", f"---\nstatus: färdigställt\n---\n\n## 1. A\n\n{RAISED}")
    commit(tmp_path, "Åsa Öberg")
    write(tmp_path, "2017-09-15", f"---\nstatus: färdigställt\n---\n\n{SECRET}")
    commit(tmp_path, "Hemlig Person")
    return tmp_path


def shown(council: Path, form: str, *options: str) -> str:
    arguments = ("action", ID, "--format", form, "--today", "2017-10-01", *options)
    result = run_bra(*arguments, cwd=council, env={"COLUMNS": "200"})
    assert result.code == 0
    return (result.stdout + result.stderr).decode()


@pytest.mark.parametrize("form", ["table", "md", "csv", "json"])
def test_each_line_has_its_commit_and_author(council: Path, form: str) -> None:
    text = shown(council, form)
    assert "Åsa Öberg" in text
    assert git(council, "x", "rev-parse", "HEAD~")[:8] in text


@pytest.mark.parametrize("form", ["table", "md", "csv", "json"])
def test_a_withheld_mention_keeps_place_commit_and_author_inside(council: Path, form: str) -> None:
    hidden = ("Hemlig", git(council, "x", "rev-parse", "HEAD")[:7], "2017-09-15.md", "tyst")
    text = shown(council, form)
    assert not [word for word in hidden if word in text]
    inside = shown(council, form, "--internal")
    assert all(word in inside for word in hidden)


def history(council: Path) -> list[dict[str, object]]:
    found = json.loads(run_bra("action", ID, "--format", "json", cwd=council).stdout)["history"]
    assert isinstance(found, list)
    return found


def test_a_line_ticked_in_its_place_has_the_commit_of_its_last_change(council: Path) -> None:
    first = git(council, "x", "rev-parse", "HEAD~")
    assert run_bra("done", ID, "--on", "2017-09-20", cwd=council).code == 0
    assert [(step["change"], step["commit"]) for step in history(council)] == [
        ("uncommitted", None),
        ("uncommitted", None),
    ]
    later = commit(council, "Bo Ek")
    found = history(council)
    assert later != first
    assert [step["changes"] for step in found] == [[{"what": "raised"}], [{"what": "done"}]]
    assert [(step["commit"], step["author"]) for step in found] == [(later, "Bo Ek")] * 2


def test_without_a_repository_only_those_columns_are_missing(
    council: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_git = shown(council, "csv").splitlines()
    monkeypatch.setenv("PATH", "")
    without = shown(council, "csv").splitlines()
    assert without[0] == "Dag,Händelse,Uppdrag,Ställe"
    assert [line.split(",")[:4] for line in with_git] == [line.split(",") for line in without]
