"""Approved minutes that lie under another name, under two, or where nobody can read them."""

import os
import shutil
from pathlib import Path

import pytest

from bra import store
from bra.checking.findings import find
from bra.folder import Folder
from bra.ledger.approval import first_of_twins
from bra.proving.doubts import Doubts
from bra.proving.verify import verify
from tests.proving.test_verify import STEM, approved, council, told, verdicts
from tests.repositories import Council

__all__ = ["approved", "council"]
LATER = "2017-09-01"


def copy(council: Council, to: str, of: str = STEM) -> None:
    shutil.copyfile(council.path(of), council.path(to))


def codes(council: Council, *arguments: str) -> dict[str, list[str]]:
    """Return what is found about each meeting."""
    return {
        each["meeting"]: [code for code, _ in told(each, "findings")]
        for each in verdicts(council, *arguments)
    }


@pytest.mark.parametrize("git", [True, False])
def test_a_copy_under_another_day_is_no_second_approved_meeting(
    council: Council, *, git: bool
) -> None:
    copy(council, LATER)
    if git:
        council.commit("Copy")
    else:
        shutil.rmtree(council.top / ".git")
    assert codes(council) == {STEM: [], LATER: ["other-day", "same-seal"]}
    assert codes(council, LATER) == {LATER: ["other-day", "same-seal"]}
    said = council.bra("verify", LATER).stdout.decode()
    assert f"{LATER}: förseglingen stämmer, men filens namn gör det inte\n" in said
    assert "2017-08-18" in said
    assert "the file is a copy of" in council.bra("--lang", "en", "verify", LATER).stdout.decode()
    assert Doubts().of(Folder(council.root)) == {LATER}


def test_a_copy_with_the_name_of_a_computer_is_no_second_meeting_of_the_day(
    council: Council,
) -> None:
    copy(council, f"{STEM}-LAPTOP-7Q2")
    assert codes(council) == {STEM: [], f"{STEM}-LAPTOP-7Q2": ["same-seal"]}
    found = find(Folder(council.root), today="2017-09-10")
    assert [each.path for each in found if each.code == "same-seal"] == [
        f"minutes/{STEM}-LAPTOP-7Q2.md"
    ]
    council.commit("Copy")
    council.path(f"{STEM}-LAPTOP-7Q2").unlink()
    council.commit("Take the copy away")
    assert codes(council) == {STEM: [], f"{STEM}-LAPTOP-7Q2": []}
    [gone] = verdicts(council, f"{STEM}-LAPTOP-7Q2")
    assert "was-copy" in [code for code, _ in told(gone, "notes")]
    assert b"1 m\xc3\xb6te \xc3\xa4r of\xc3\xb6r\xc3\xa4ndrat" in council.bra("verify").stderr


def test_a_renamed_file_is_of_another_day_without_a_history_too(council: Council) -> None:
    shutil.rmtree(council.top / ".git")
    council.path().rename(council.path(LATER))
    assert codes(council) == {LATER: ["other-day"]}


def test_a_rename_to_a_longer_name_is_told_of_the_old_one(council: Council) -> None:
    council.path().rename(council.path(f"{STEM}-extra"))
    council.commit("Rename")
    assert codes(council) == {STEM: ["renamed"], f"{STEM}-extra": []}
    council.path(f"{STEM}-extra").rename(council.path())
    council.commit("Back")
    assert codes(council) == {STEM: [], f"{STEM}-extra": []}


def test_a_date_that_may_differ_is_not_found(council: Council) -> None:
    shutil.rmtree(council.top / ".git")
    council.path().rename(council.path(LATER))
    text = council.path("council").read_text(encoding="utf-8")
    setting = f"regler:\n  - {{regel: date-differs, nivå: av, möten: [{LATER}], skäl: x}}\n"
    council.path("council").write_text(text.replace("---\n", f"---\n{setting}", 1), "utf-8")
    assert codes(council) == {LATER: []}


def test_the_check_warns_of_approved_minutes_of_another_day(council: Council) -> None:
    council.path().rename(council.path(LATER))
    found = find(Folder(council.root), today="2017-09-10")
    assert [each.severity for each in found if each.code == "date-differs"] == ["warning"]


def test_doubts_learn_that_a_twin_came_and_went(council: Council) -> None:
    doubts = Doubts()
    assert doubts.of(Folder(council.root)) == frozenset()
    copy(council, f"{STEM}-b")
    assert doubts.of(Folder(council.root)) == {f"{STEM}-b"}
    council.path(f"{STEM}-b").unlink()
    assert doubts.of(Folder(council.root)) == frozenset()


@pytest.mark.parametrize("git", [True, False])
@pytest.mark.parametrize("kind", ["folder", "link to nowhere", "link outside"])
def test_a_file_that_cannot_be_read_is_named(
    council: Council, tmp_path: Path, kind: str, *, git: bool
) -> None:
    if not git:
        shutil.rmtree(council.top / ".git")
    council.path().unlink()
    if kind == "folder":
        council.path().mkdir()
    else:
        council.path().symlink_to("nowhere" if "nowhere" in kind else tmp_path / "x")
    assert codes(council) == {STEM: ["unreadable"]}
    assert codes(council, STEM) == {STEM: ["unreadable"]}
    said = council.bra("verify").stdout.decode()
    assert said.startswith(f"{STEM}: filen går inte att läsa\n  fel: ")


def test_a_file_that_may_not_be_read_is_not_called_deleted(
    council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def refuse(path: str, *arguments: int, **more: int) -> int:
        if str(path).endswith(f"{STEM}.md"):
            raise PermissionError(13, "Permission denied")
        return real(path, *arguments, **more)

    monkeypatch.setattr(os, "open", refuse)
    [verdict] = verify(Folder(council.root), None).verdicts
    assert [(each.code, dict(each.facts)["why"]) for each in verdict.findings] == [
        ("unreadable", "unreadable-file")
    ]


def test_a_folder_that_cannot_be_read_is_named(
    council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = store.StoreProblem("unreadable-folder", "minutes/2017", (("reason", "x"),))
    council.path().unlink()
    folder = Folder(council.root)
    monkeypatch.setattr(folder, "listing", store.Listing((), (problem,)))
    [verdict] = verify(folder, None).verdicts
    assert (verdict.stem, verdict.unreadable) == ("2017", True)


@pytest.mark.parametrize("git", [True, False])
def test_the_last_meeting_may_be_the_one_that_cannot_be_read(
    council: Council, *, git: bool
) -> None:
    earlier = council.path().read_text(encoding="utf-8")
    council.path("2017-05-05").write_text(
        earlier.split("\n---\n")[0].replace("2017-08-18", "2017-05-05") + "\n---\n", "utf-8"
    )
    with council.path().open("ab") as file:
        file.write(b"\xff")
    if git:
        council.commit("Spoil")
    else:
        shutil.rmtree(council.top / ".git")
    result = council.bra("verify", "last", "--today", "2017-09-10")
    assert result.code == 1
    assert f"{STEM}: förseglingen stämmer inte\n" in result.stdout.decode()
    assert f"minutes/{STEM}.md:" in result.stderr.decode()


@pytest.mark.parametrize(
    ("twins", "first"),
    [
        ([("2017-09-01", "2017-08-18"), ("2017-08-18-extra", None)], "2017-08-18-extra"),
        ([("2017-09-01", "2017-08-18"), ("2017-08-18-extra", "2017-08-18")], "2017-08-18-extra"),
        ([("2017-08-18-aftonen", "2017-08-18"), ("2017-08-18-b", "2017-08-18")], "2017-08-18-b"),
        ([("2017-08-18-b", None), ("2017-08-18-a", None)], "2017-08-18-a"),
    ],
)
def test_what_was_approved_has_the_day_in_its_text_and_else_the_shorter_name(
    twins: list[tuple[str, str | None]], first: str
) -> None:
    assert first_of_twins(twins) == first
    assert first_of_twins(reversed(twins)) == first


def test_a_file_whose_seal_is_broken_makes_no_copy_of_another_one(council: Council) -> None:
    copy(council, f"{STEM}-extra")
    with council.path().open("ab") as file:
        file.write(b"\nMer.\n")
    found = codes(council)
    assert found.pop(STEM)
    assert found == {f"{STEM}-extra": []}


def test_of_two_files_sealed_at_once_the_one_that_was_approved_was_no_copy(
    council: Council,
) -> None:
    data = council.path().read_bytes()
    council.path().unlink()
    council.commit("Away")
    other = "2017-08-18-x"
    for stem in (f"{STEM}-aftonen", other):
        council.path(stem).write_bytes(data)
    council.commit("Two at once")
    council.path(other).unlink()
    council.commit("Take one away")
    assert codes(council, other) == {other: ["renamed"]}
