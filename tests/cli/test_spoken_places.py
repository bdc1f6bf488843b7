"""Items and times are spoken of in one way, whichever command speaks of them."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.transcript import run_bra

COUNCIL = "---\nname: Hembygd\nlanguage: {language}\nnumbering: year\nmembers:\n  - Ulla Ros\n---\n"
MEETING = """\
---
date: {date}
status: draft
---

## Fence

Nails.

## Gate

Hinges.

{tasks}"""
BY = {"en": "by", "sv": "till"}
ONLY_BY = {"en": "by", "sv": "senast"}
NEXT = {"en": "next meeting", "sv": "nästa möte"}


def git(folder: Path, *arguments: str) -> None:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    who = ("-c", "user.name=U", "-c", "user.email=u@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=folder, env=clean, check=True)


def write(folder: Path, date: str, tasks: str = "") -> None:
    text = MEETING.format(date=date, tasks=tasks)
    (folder / "minutes" / f"{date}.md").write_text(text, encoding="utf-8", newline="\n")


@pytest.fixture(params=["en", "sv"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def council(tmp_path: Path, language: str) -> Path:
    (tmp_path / "minutes").mkdir()
    text = COUNCIL.format(language=language)
    (tmp_path / "minutes" / "council.md").write_text(text, encoding="utf-8")
    write(tmp_path, "2019-01-15")
    write(tmp_path, "2019-02-15")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    return tmp_path


def test_diff_names_an_item_by_the_number_that_it_goes_by(council: Path) -> None:
    path = council / "minutes" / "2019-02-15.md"
    path.write_text(path.read_text().replace("Hinges", "Locks"), encoding="utf-8")
    assert "- § 4 Gate: " in run_bra("diff", cwd=council).stdout.decode()
    data = json.loads(run_bra("diff", "--format", "json", cwd=council).stdout)
    assert data["meetings"][0]["changes"][0]["item"] == {"number": "4", "title": "Gate"}


def test_diff_counts_items_anew_where_each_meeting_does(council: Path) -> None:
    register = council / "minutes" / "council.md"
    register.write_text(register.read_text().replace("numbering: year\n", ""), encoding="utf-8")
    git(council, "commit", "-qam", "second")
    path = council / "minutes" / "2019-02-15.md"
    path.write_text(path.read_text().replace("Hinges", "Locks"), encoding="utf-8")
    data = json.loads(run_bra("diff", "--format", "json", cwd=council).stdout)
    assert data["meetings"][0]["changes"][0]["item"] == {"number": "2", "title": "Gate"}


def test_search_names_an_item_by_the_number_that_it_goes_by(council: Path) -> None:
    found = run_bra("search", "hinges", cwd=council).stdout.decode()
    assert "§ 2 Gate" in found
    assert "§ 4 Gate" in found
    data = json.loads(run_bra("search", "hinges", "--format", "json", cwd=council).stdout)
    assert sorted(each["item"] for each in data) == ["2", "4"]


def test_search_counts_items_by_place_where_each_meeting_begins_anew(council: Path) -> None:
    register = council / "minutes" / "council.md"
    register.write_text(register.read_text().replace("numbering: year\n", ""), encoding="utf-8")
    assert "2. Gate" in run_bra("search", "hinges", cwd=council).stdout.decode()


def test_a_time_is_told_without_the_word_that_introduces_it(council: Path, language: str) -> None:
    by, following = BY[language], NEXT[language]
    write(council, "2019-02-15", f"- [ ] **A1** Ulla Ros: mend ({by} {following})\n")
    told = run_bra("diff", cwd=council).stdout.decode()
    assert f"({ONLY_BY[language]} {following})" in told
    git(council, "commit", "-qam", "second")
    write(council, "2019-02-15", "- [ ] **A1** Ulla Ros: mend (due 2019-05-01)\n")
    told = run_bra("diff", cwd=council).stdout.decode()
    assert following in told
    assert f"{by} {following}" not in told


def test_a_task_of_a_calendar_does_not_say_due_twice(council: Path) -> None:
    write(council, "2019-02-15", "- [ ] **A1** Ulla Ros: mend (due 10 May 2019)\n")
    task = run_bra("actions", "--to", "ics", cwd=council).stdout.decode().replace("\r\n ", "")
    assert "10 May 2019" in task
    assert "Due: due" not in task


def test_a_heading_that_is_found_has_its_own_number(council: Path) -> None:
    data = json.loads(run_bra("search", "gate", "--format", "json", cwd=council).stdout)
    assert sorted((each["kind"], each["item"]) for each in data) == [("item", "2"), ("item", "4")]
