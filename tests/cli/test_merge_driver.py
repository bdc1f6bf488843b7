"""The merge driver and the attributes, as real git calls them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.transcript import ROOT, run_bra

DRIVER = f'"{Path(sys.executable).as_posix()}" -m bra merge-driver %O %A %B %P'
MINUTES = """\
---
datum: 2017-08-18
status: utkast
närvarande:
  - Per Ask
---

# Rådet

## 1. Statistik

{text}
- [ ] **A1** Per Ask: ett
{added}
## 2. Nästa möte

- Torget
"""
PLAIN = MINUTES.format(text="Text.\n", added="")


class Clone:
    """A repository with a council in it, and one setting."""

    def __init__(self, top: Path, where: str = ".", *, driver: bool = True) -> None:
        self.top = top
        self.council = top / where
        self.minutes = self.council / "minutes" / "2017-08-18.md"
        self.git("init", "-q")
        run_bra("init", str(self.council), "--name", "Rådet", cwd=top)
        if driver:
            self.git("config", "merge.bra.driver", DRIVER)
        self.commit(PLAIN, "start")

    def git(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        clean = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        people = {
            f"GIT_{who}_{key}": value
            for who in ("AUTHOR", "COMMITTER")
            for key, value in (("NAME", "Eva"), ("EMAIL", "eva@example.org"))
        }
        env = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_EDITOR": "true"}
        return subprocess.run(
            ["git", "-c", "init.defaultBranch=main", "-c", "core.autocrlf=false", *arguments],
            cwd=self.top,
            env={**clean, **people, **env, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
            check=False,
            capture_output=True,
            encoding="utf-8",
        )

    def commit(self, text: str, message: str, path: Path | None = None) -> None:
        (path or self.minutes).write_text(text, encoding="utf-8", newline="\n")
        self.git("add", "-A")
        assert self.git("commit", "-q", "-m", message).returncode == 0

    def part(self, ours: str, theirs: str) -> None:
        """Let two branches change the minutes, `main` and `side`."""
        self.git("checkout", "-q", "-b", "side")
        self.commit(theirs, "theirs")
        self.git("checkout", "-q", "main")
        self.commit(ours, "ours")

    def text(self) -> str:
        return self.minutes.read_text(encoding="utf-8")


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path)


def added(*lines: str, text: str = "Text.\n") -> str:
    return MINUTES.format(text=text, added="".join(f"{line}\n" for line in lines))


@pytest.mark.parametrize("where", [".", "rådet"])
def test_two_people_add_actions_and_both_survive(tmp_path: Path, where: str) -> None:
    clone = Clone(tmp_path, where)
    for key, value in (("merge.conflictStyle", "zdiff3"), ("color.ui", "always")):
        clone.git("config", key, value)
    clone.part(added("- [ ] **A2** Per Ask: två"), added("- [ ] **A2** Bo Ek: tre"))
    done = clone.git("merge", "side")
    assert done.returncode == 0, done.stdout + done.stderr
    assert clone.text() == added("- [ ] **A2** Per Ask: två", "- [ ] **A3** Bo Ek: tre")
    assert "A2 från den andra sidan heter nu A3" in done.stderr
    assert clone.git("status", "--porcelain").stdout == ""


def test_without_the_setting_git_merges_as_ever(tmp_path: Path) -> None:
    clone = Clone(tmp_path, driver=False)
    clone.part(added("- [ ] två"), added("- [ ] tre"))
    assert clone.git("merge", "side").returncode == 1
    assert "<<<<<<< HEAD\n- [ ] två\n=======\n- [ ] tre\n>>>>>>> side\n" in clone.text()


def test_a_real_conflict_stops_the_merge_with_the_usual_markers(clone: Clone) -> None:
    clone.part(added(text="Ett.\n"), added(text="Två.\n"))
    done = clone.git("merge", "side")
    assert done.returncode == 1
    assert "CONFLICT" in done.stdout
    assert "<<<<<<< ours\nEtt.\n=======\nTvå.\n>>>>>>> theirs\n" in clone.text()
    assert clone.git("status", "--porcelain").stdout == "UU minutes/2017-08-18.md\n"


@pytest.mark.parametrize("how", ["merge", "rebase", "cherry-pick"])
def test_every_direction_renumbers_what_comes_in(clone: Clone, how: str) -> None:
    clone.part(added("- [ ] **A2** två"), added("- [ ] **A2** tre"))
    if how == "rebase":
        clone.git("checkout", "-q", "side")
        done = clone.git("rebase", "main")
    else:
        done = clone.git(how, "side")
    assert done.returncode == 0, done.stdout + done.stderr
    assert clone.text() == added("- [ ] **A2** två", "- [ ] **A3** tre")


@pytest.mark.parametrize("how", ["merge", "rebase"])
def test_a_number_that_other_minutes_mention_is_a_conflict(clone: Clone, how: str) -> None:
    clone.part(added("- [ ] **A2** två"), added("- [ ] **A2** tre"))
    clone.git("checkout", "-q", "side")
    later = "---\ndatum: 2017-10-11\n---\n\n## 1. A\n\n- [x] **2017-08-18/A2** klart\n"
    clone.commit(later, "later", clone.minutes.with_name("2017-10-11.md"))
    if how == "merge":
        clone.git("checkout", "-q", "main")
    assert clone.git(how, "side" if how == "merge" else "main").returncode == 1
    text = clone.text()
    assert "**A2** två" in text
    assert "**A2** tre" in text
    assert "**A3**" not in text


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_conflict_that_git_alone_would_not_see_has_its_reason(
    tmp_path: Path, language: str
) -> None:
    reasons = {
        "sv": ("båda sidor har gett 2017-08-18/A2", "säger olika saker om 2017-06-01/A1"),
        "en": ("both sides gave 2017-08-18/A2", "say different things of 2017-06-01/A1"),
    }
    closed, put_off = (
        "- [x] **2017-06-01/A1** ett (klart 2017-08-10)",
        "- [ ] **2017-06-01/A1** ett (senast 2017-12-01)",
    )
    names = files(
        tmp_path,
        PLAIN,
        added("- [ ] **A2** två", closed),
        added("- [ ] **A2** tre", put_off),
    )
    arguments = ("merge-driver", *names, "minutes/2017-08-18.md")
    result = run_bra(*arguments, "--lang", language, cwd=tmp_path)
    assert result.code == 1
    for reason in reasons[language]:
        assert reason in result.stderr.decode()


def test_a_number_that_only_our_side_mentions_is_changed(clone: Clone) -> None:
    clone.part(added("- [ ] **A2** två"), added("- [ ] **A2** tre"))
    later = "---\ndatum: 2017-10-11\n---\n\n## 1. A\n\n- [x] **2017-08-18/A2** klart\n"
    clone.commit(later, "later", clone.minutes.with_name("2017-10-11.md"))
    assert clone.git("merge", "side").returncode == 0
    assert "**A3** tre" in clone.text()


def test_members_of_the_council_too(clone: Clone) -> None:
    council = clone.minutes.with_name("council.md")
    text = council.read_text(encoding="utf-8")
    base = text.replace("dagordning:", "ledamöter:\n  - Per Ask\ndagordning:", 1)
    clone.commit(base, "members", council)
    clone.git("checkout", "-q", "-b", "side")
    clone.commit(base.replace("Per Ask\n", "Per Ask\n  - Bo Ek\n"), "theirs", council)
    clone.git("checkout", "-q", "main")
    clone.commit(base.replace("Per Ask\n", "Per Ask\n  - Eva Ny\n"), "ours", council)
    assert clone.git("merge", "side").returncode == 0
    assert "Per Ask\n  - Eva Ny\n  - Bo Ek\n" in council.read_text(encoding="utf-8")


def test_hunks_of_git_diff_show_the_item(clone: Clone) -> None:
    clone.minutes.write_text(PLAIN.replace("Torget", "Hamnen"), encoding="utf-8", newline="\n")
    shown = clone.git("diff", "-U0").stdout
    assert "@@ ## 2. Nästa möte" in shown
    text = "Text.\n\n### Under\n\nRad.\n\nRad.\n\nSist.\n"
    clone.commit(added(text=text), "longer")
    clone.minutes.write_text(
        added(text=text.replace("Sist", "Allra sist")), encoding="utf-8", newline="\n"
    )
    assert "@@ ### Under" in clone.git("diff", "-U0").stdout


def test_line_endings_in_the_repository_are_plain(clone: Clone) -> None:
    clone.minutes.write_bytes(PLAIN.replace("Torget", "Hamnen").replace("\n", "\r\n").encode())
    clone.git("add", "-A")
    clone.git("commit", "-q", "-m", "windows")
    assert "\r" not in clone.git("show", "HEAD:minutes/2017-08-18.md").stdout


def files(folder: Path, base: str, ours: str, theirs: str) -> list[str]:
    for name, text in (("base", base), ("ours", ours), ("theirs", theirs)):
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return [str(folder / name) for name in ("base", "ours", "theirs")]


def test_a_fault_of_its_own_loses_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = files(tmp_path, "a\n", "b\n", "c\n")
    monkeypatch.setattr("bra.merging.merge.read_pieces", lambda *_: 1 / 0)
    result = run_bra("merge-driver", *names, cwd=tmp_path)
    assert result.code == 1
    assert b"ZeroDivisionError" in result.stderr
    whole = "<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n"
    assert (tmp_path / "ours").read_text(encoding="utf-8") == whole


def test_without_a_path_or_a_repository_it_merges_and_renumbers_nothing(tmp_path: Path) -> None:
    names = files(tmp_path, PLAIN, added("- [ ] två"), added("- [ ] tre"))
    assert run_bra("merge-driver", *names, cwd=tmp_path).code == 0
    text = (tmp_path / "ours").read_text(encoding="utf-8")
    assert text == added("- [ ] två", "- [ ] tre")
    names = files(tmp_path, PLAIN, added("- [ ] **A2** två"), added("- [ ] **A2** tre"))
    result = run_bra("merge-driver", *names, "minutes/2017-08-18.md", cwd=tmp_path)
    assert result.code == 1
    assert "**A3**" not in (tmp_path / "ours").read_text(encoding="utf-8")


def test_a_file_that_is_missing_is_a_sentence(tmp_path: Path) -> None:
    result = run_bra("merge-driver", "a", "b", "c", cwd=tmp_path)
    assert (result.code, result.stderr.count(b"\n")) == (2, 1)
