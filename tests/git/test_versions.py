"""The versions of a meeting's file, asked of real repositories."""

from pathlib import Path

from bra.git import Repository, repository
from bra.git.versions import versions
from tests.git.test_blame import commit, git, write

OLD, NEW = "minutes/2017-10-04.md", "minutes/2017-10-11.md"


def opened(council: Path) -> Repository:
    found = repository(council)
    assert found is not None
    return found


def told(council: Path) -> list[tuple[str, bytes]]:
    return [(path, data) for path, data in versions(opened(council), [NEW, OLD])]


def test_without_a_commit_there_is_no_version(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    write(tmp_path, "x", NEW)
    assert told(tmp_path) == []


def test_a_file_is_followed_through_the_names_it_had(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    for text in ("ett\nå\n", "två\n\n", "två\n\n"):
        write(tmp_path, text, OLD)
        write(tmp_path, f"annat {len(text)} {text}", "minutes/council.md")
        if git(tmp_path, "status", "--porcelain"):
            commit(tmp_path, "Åsa", "2017-08-18")
    (tmp_path / OLD).unlink()
    write(tmp_path, "tre", NEW)
    commit(tmp_path, "Åsa", "2017-08-19")
    write(tmp_path, "ännu inte sparat", NEW)
    assert told(tmp_path) == [(OLD, "ett\nå\n".encode()), (OLD, "två\n\n".encode()), (NEW, b"tre")]


def test_a_council_in_a_folder_of_a_repository_is_found(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    council = tmp_path / "råd ett"
    write(council, "x", NEW)
    commit(tmp_path, "Åsa", "2017-08-18")
    assert told(council) == [(NEW, b"x")]


def test_a_merged_branch_is_one_change(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    write(tmp_path, "1", NEW)
    commit(tmp_path, "Åsa", "2017-08-18")
    git(tmp_path, "checkout", "--quiet", "-b", "side")
    for text in ("2", "3"):
        write(tmp_path, text, NEW)
        commit(tmp_path, "Åsa", "2017-08-19")
    git(tmp_path, "checkout", "--quiet", "main")
    git(tmp_path, "merge", "--quiet", "--no-ff", "--message", "in", "side", day="2017-08-20")
    assert told(tmp_path) == [(NEW, b"1"), (NEW, b"3")]
