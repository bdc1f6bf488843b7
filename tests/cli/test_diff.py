"""`bra diff` between real revisions, whatever git is configured to do."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.transcript import Result, run_bra

COUNCIL = "---\nnamn: Rådet\nledamöter:\n  - Jonas Eek, polisen\n---\n"
FIRST = """\
---
datum: 2017-08-18
status: utkast
---

## 1. Åtgärder

- [ ] **A1** Jonas Eek: mäta (senast 2017-09-15)

Text.
"""
SECOND = FIRST.replace("[ ]", "[x]")
HOSTILE = """\
[diff]
	external = false
	renames = false
	noprefix = true
	mnemonicPrefix = true
[core]
	quotePath = true
	pager = false
	autocrlf = true
	fsmonitor = /nonexistent
	attributesFile = {attributes}
[color]
	ui = always
[pager]
	diff = false
	log = false
[diff "md"]
	textconv = false
	command = false
[merge]
	conflictStyle = diff3
[alias]
	ls-tree = log
"""


def git(folder: Path, *arguments: str) -> str:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    name = {"NAME": "Eva", "EMAIL": "eva@example.org"}
    people = {f"GIT_{who}_{key}": name[key] for who in ("AUTHOR", "COMMITTER") for key in name}
    done = subprocess.run(
        ["git", "-c", "init.defaultBranch=main", "-c", "core.autocrlf=false", *arguments],
        cwd=folder,
        env={**clean, **people, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"},
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return done.stdout


def write(council: Path, name: str, text: str) -> None:
    path = council / "minutes" / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


@pytest.fixture
def council(tmp_path: Path) -> Path:
    """Return a council in a folder of a repository, with one commit."""
    folder = tmp_path / "arkiv" / "rådet"
    write(folder, "council", COUNCIL)
    write(folder, "2017-08-18", FIRST)
    git(tmp_path / "arkiv", "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "first")
    return folder


def diff(council: Path, *arguments: str, env: dict[str, str] | None = None) -> dict[str, Any]:
    result = run_bra("diff", *arguments, "--format", "json", cwd=council, env=env)
    assert (result.code, result.stderr) == (0, b"")
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def kinds(found: dict[str, Any]) -> list[tuple[str, str, list[str]]]:
    return [
        (each["stem"], each["change"], [change["kind"] for change in each["changes"]])
        for each in found["meetings"]
    ]


DONE = [("2017-08-18", "changed", ["action-done"])]


def test_the_work_tree_the_index_and_revisions(council: Path) -> None:
    assert kinds(diff(council)) == []
    write(council, "2017-08-18", SECOND)
    assert kinds(diff(council)) == DONE
    assert kinds(diff(council, "--staged")) == []
    git(council, "add", "-A")
    assert kinds(diff(council, "--staged")) == kinds(diff(council)) == DONE
    git(council, "commit", "-q", "-m", "second")
    assert kinds(diff(council)) == kinds(diff(council, "--staged")) == []
    assert kinds(diff(council, "HEAD~1")) == DONE
    assert kinds(diff(council, "HEAD~1", "--staged")) == DONE
    assert kinds(diff(council, "HEAD~1..HEAD")) == kinds(diff(council, "HEAD~1..")) == DONE
    assert kinds(diff(council, "..HEAD~1")) == [("2017-08-18", "changed", ["action-reopened"])]
    assert diff(council, "HEAD~1..")["to"] == "HEAD"


def test_three_dots_begin_where_two_branches_parted(council: Path) -> None:
    git(council, "checkout", "-q", "-b", "side")
    write(council, "2017-08-18", SECOND)
    git(council, "commit", "-q", "-a", "-m", "side")
    git(council, "checkout", "-q", "main")
    write(council, "2017-08-18", FIRST.replace("Text.", "Annan text."))
    git(council, "commit", "-q", "-a", "-m", "main")
    assert kinds(diff(council, "main...side")) == DONE
    assert len(kinds(diff(council, "main..side"))[0][2]) == 2


def test_a_new_file_that_git_does_not_know_yet_is_part_of_the_work_tree(council: Path) -> None:
    write(council, "2017-10-11", FIRST.replace("08-18", "10-11").replace("A1", "A2"))
    assert [each[:2] for each in kinds(diff(council))] == [("2017-10-11", "added")]
    assert kinds(diff(council, "--staged")) == []


def test_before_the_first_commit_all_is_new(tmp_path: Path) -> None:
    write(tmp_path, "council", COUNCIL)
    write(tmp_path, "2017-08-18", FIRST)
    git(tmp_path, "init", "-q")
    assert [each[:2] for each in kinds(diff(tmp_path))] == [("2017-08-18", "added")]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_hostile_configuration_has_no_say(
    council: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    attributes = tmp_path / "attributes"
    attributes.write_text("*.md diff=md filter=no -text\n")
    config = tmp_path / "hostile"
    config.write_text(HOSTILE.format(attributes=attributes.as_posix()))
    other = tmp_path / "other"
    other.mkdir()
    git(other, "init", "-q")
    for key, value in {
        "GIT_CONFIG_GLOBAL": str(config),
        "GIT_DIR": str(other / ".git"),
        "GIT_WORK_TREE": str(other),
        "GIT_INDEX_FILE": str(other / "index"),
        "GIT_EXTERNAL_DIFF": "false",
        "GIT_PAGER": "false",
        "PAGER": "false",
    }.items():
        monkeypatch.setenv(key, value)
    git(council, "mv", "minutes/2017-08-18.md", "minutes/2017-08-18-årsmöte.md")
    path = council / "minutes" / "2017-08-18-årsmöte.md"
    path.write_text(SECOND.replace("A1", "A1"), encoding="utf-8", newline=end)
    expected = [("2017-08-18-årsmöte", "moved", ["action-done"])]
    assert kinds(diff(council)) == expected
    git(council, "add", "-A")
    assert kinds(diff(council, "--staged")) == expected
    git(council, "commit", "-q", "-m", "second")
    assert kinds(diff(council, "HEAD~1..HEAD")) == expected


def test_line_endings_of_the_work_tree_are_no_change(council: Path) -> None:
    path = council / "minutes" / "2017-08-18.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert kinds(diff(council)) == []


def test_a_file_that_is_no_text_is_told_and_nothing_is_said_of_its_actions(council: Path) -> None:
    (council / "minutes" / "2017-08-18.md").write_bytes(b"---\n\xff\n")
    (told,) = diff(council)["meetings"][0]["changes"]
    assert (told["kind"], told["problem"]) == ("unreadable-now", "not-utf-8")


def test_a_link_in_a_revision_is_no_file(council: Path) -> None:
    where = council / "minutes"
    blob = git(council, "hash-object", "-w", "--", str(where / "council.md")).strip()
    name = "rådet/minutes/2017-10-11.md"
    git(council, "update-index", "--add", "--cacheinfo", f"120000,{blob},{name}")
    (told,) = diff(council, "--staged")["meetings"][0]["changes"]
    assert (told["kind"], told["problem"]) == ("unreadable-now", "no-ordinary-file")


def refused(council: Path, *arguments: str) -> Result:
    result = run_bra("diff", *arguments, cwd=council)
    assert (result.code, result.stdout) == (2, b"")
    assert result.stderr.count(b"\n") == 1
    return result


def test_wrong_calls_are_a_sentence(council: Path, tmp_path: Path) -> None:
    for wrong in ("nope", "nope..HEAD", "HEAD..nope", "HEAD...nope", "HEAD:nope", "a b", "0" * 40):
        assert "git känner ingen version" in refused(council, wrong).stderr.decode()
    assert b"--staged" in refused(council, "HEAD..HEAD", "--staged").stderr
    outside = tmp_path / "utanför"
    write(outside, "council", COUNCIL)
    assert "inte i något git-arkiv" in refused(outside).stderr.decode()
    assert run_bra("diff", "--format", "csv", cwd=council).code == 2
    # An option of git is no revision of ours.
    assert run_bra("diff", "--", "--output=x", cwd=council).code == 2
    assert not (council / "x").exists()


def test_histories_without_anything_in_common(council: Path) -> None:
    git(council, "checkout", "-q", "--orphan", "alone")
    git(council, "commit", "-q", "-m", "alone")
    assert "inget gemensamt" in refused(council, "main...alone").stderr.decode()


def test_without_git_it_is_a_sentence(council: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(council))
    assert "inte i något git-arkiv" in refused(council).stderr.decode()


def test_what_is_confidential_is_counted(council: Path) -> None:
    secret = f"{FIRST}\n## 2. Kodordet {{.sekretess}}\n\nKodordet.\n"
    write(council, "2017-08-18", secret)
    for form in ("md", "text", "json"):
        result = run_bra("diff", "--format", form, cwd=council)
        shown = (result.stdout + result.stderr).decode()
        assert "odordet" not in shown
        assert "1 post hålls inne" in shown
        assert ("Ej offentlig" in result.stdout.decode()) == (form != "json")
    assert "Kodordet" in run_bra("diff", "--internal", cwd=council).stdout.decode()


def test_text_from_the_minutes_is_data(council: Path) -> None:
    odd = "## 1. Å <!-- `x` @alla [31m\n\n- [ ] **A9** Jonas Eek: <b>x\n"
    write(council, "2017-08-18", FIRST + odd)
    shown = run_bra("diff", cwd=council).stdout.decode()
    assert "\\<!-- \\`x\\` \\@alla" in shown
    assert "\x1b" not in shown
