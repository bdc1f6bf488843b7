"""What happened to approved minutes is told, with the commit in which it did."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bra.text.seal import MARK, seal_of
from tests.repositories import HOSTILE, Council, real_council

STEM = "2017-08-18"
CHAIR = "Åsa Karlsson Björkmarker"


@pytest.fixture(scope="module")
def approved(tmp_path_factory: pytest.TempPathFactory) -> Council:
    """Return a council whose minutes were approved by the chair, and committed."""
    made = real_council(tmp_path_factory.mktemp("approved") / "council")
    made.must("approve", STEM, "--by", CHAIR, "--on", "2017-08-30")
    made.commit("Approve")
    return made


@pytest.fixture
def council(approved: Council, tmp_path: Path) -> Council:
    return approved.copy(tmp_path / "council")


def verdicts(council: Council, *arguments: str) -> list[dict[str, Any]]:
    result = council.bra("verify", "--format", "json", *arguments)
    found: list[dict[str, Any]] = json.loads(result.stdout)
    assert result.code == int(not all(each["right"] for each in found)), result.stderr.decode()
    return found


def told(verdict: dict[str, Any], key: str) -> list[tuple[str, str | None]]:
    return [(each["code"], each["commit"]) for each in verdict[key]]


def reseal(council: Council, stem: str = STEM) -> None:
    """Write the seal that fits the text, as somebody does by hand."""
    data = council.path(stem).read_bytes()
    lines = data.splitlines(keepends=True)
    seal = b"  seal: " + seal_of(data).encode() + b"\n"
    council.write(b"".join(seal if line.startswith(MARK) else line for line in lines), stem)


def test_an_approval_says_by_whom_when_and_where(council: Council) -> None:
    [verdict] = verdicts(council)
    assert verdict["right"]
    assert verdict["by"] == [{"name": CHAIR, "date": "2017-08-30", "proof": None}]
    assert verdict["written"] == [verdict["seal"]]
    [sealing] = verdict["sealed"]
    assert sealing["commit"] == council.git("rev-parse", "HEAD")
    assert (sealing["author"], sealing["signatures"]) == ("Bo Tenland", [])
    assert verdict["notes"] == []


def edit(council: Council) -> None:
    council.change("Teleborg har", "Teleborg hade")


def edit_and_reseal(council: Council) -> None:
    edit(council)
    reseal(council)


def other_approver(council: Council) -> None:
    council.change(f"{CHAIR}, 2017-08-30", "Jonas Eek, 2017-08-30")
    reseal(council)


def other_day(council: Council) -> None:
    council.change("2017-08-30", "2017-08-29")


def remove_seal(council: Council) -> None:
    lines = council.path().read_bytes().splitlines(keepends=True)
    council.write(b"".join(line for line in lines if not line.startswith(MARK)))


def second_seal(council: Council) -> None:
    lines = council.path().read_bytes().splitlines(keepends=True)
    council.write(b"".join(line * (1 + line.startswith(MARK)) for line in lines))


def set_back(council: Council) -> None:
    council.change("status: godkänt", "status: färdigställt")


def set_back_and_reseal(council: Council) -> None:
    set_back(council)
    reseal(council)


def comment_in_the_head(council: Council) -> None:
    council.change("ordförande:", "# Detta är inte sant\nordförande:")
    reseal(council)


def add_to_the_approval(council: Council) -> None:
    council.change("  seal:", "  anteckning: Jonas Eek var emot\n  seal:")
    reseal(council)


def delete(council: Council) -> None:
    council.path().unlink()


def rename(council: Council) -> None:
    council.path().rename(council.path("2017-08-19"))


def lose_an_action(council: Council) -> None:
    council.change("- [ ] **A3** ", "- ")
    reseal(council)


DAMAGE: list[tuple[Callable[[Council], None], list[str]]] = [
    (edit, ["text-changed"]),
    (edit_and_reseal, ["resealed"]),
    (other_approver, ["approval-changed", "approver-missing"]),
    (other_day, ["approval-changed"]),
    (remove_seal, ["seal-removed"]),
    (second_seal, ["seal-malformed"]),
    (set_back, ["status-changed"]),
    (set_back_and_reseal, ["status-changed"]),
    (comment_in_the_head, ["resealed"]),
    (add_to_the_approval, ["approval-changed"]),
    (delete, ["deleted", "ids-vanished"]),
    (rename, ["renamed"]),
    (lose_an_action, ["resealed", "ids-vanished"]),
]


@pytest.mark.parametrize(
    ("damage", "codes"), DAMAGE, ids=lambda each: getattr(each, "__name__", "")
)
def test_damage_is_told_with_its_commit(
    council: Council, damage: Callable[[Council], None], codes: list[str]
) -> None:
    sealed = council.git("rev-parse", "HEAD")
    damage(council)
    assert findings_of(council, sealed) == (codes, None, None)
    commit = council.commit("Innocent", "Mal Lory")
    assert findings_of(council, sealed) == (codes, commit, "Mal Lory")
    (council.root / "other.txt").write_text("x", encoding="utf-8")
    council.commit("Something else", "Per Sandberg")
    assert findings_of(council, sealed) == (codes, commit, "Mal Lory")


def findings_of(council: Council, sealed: str) -> tuple[list[str], str | None, str | None]:
    """Return the codes of the findings, and the commit and author of the first."""
    found = next(each for each in verdicts(council) if each["meeting"] == STEM)
    assert found["sealed"][0]["commit"] == sealed
    first = found["findings"][0]
    return [code for code, _ in told(found, "findings")], first["commit"], first["author"]


def test_the_text_says_where_a_renamed_file_is(council: Council) -> None:
    rename(council)
    council.commit("Rename", "Mal Lory")
    said = council.bra("verify", STEM).stdout.decode()
    assert f"{STEM}: filen är borta\n" in said
    assert "minutes/2017-08-19.md" in said
    assert "Mal Lory" in said


def test_what_vanished_is_named(council: Council) -> None:
    council.change("- [ ] **A3** ", "- ")
    found = verdicts(council)[0]["findings"]
    assert found[-1]["message"].endswith("2017-08-18/A3")


def test_each_change_has_its_own_commit(council: Council) -> None:
    edit(council)
    first = council.commit("Text", "Mal Lory")
    remove_seal(council)
    second = council.commit("Seal", "Per Sandberg")
    found = told(verdicts(council)[0], "findings")
    assert found == [("seal-removed", second), ("text-changed", first)]


def test_what_was_restored_is_a_note(council: Council) -> None:
    edit(council)
    first = council.commit("Text", "Mal Lory")
    council.git("revert", "--no-edit", "HEAD")
    second = council.git("rev-parse", "HEAD")
    [verdict] = verdicts(council)
    assert verdict["right"]
    assert told(verdict, "notes") == [("was-disturbed", first), ("restored", second)]


def test_an_approval_that_was_taken_back_is_told(council: Council) -> None:
    council.git("revert", "--no-edit", "HEAD")
    back = council.git("rev-parse", "HEAD")
    [verdict] = verdicts(council)
    assert told(verdict, "findings") == [("taken-back", back)]
    assert "inte godkänt" in council.bra("verify").stdout.decode()


def test_approving_anew_after_taking_back_is_right_and_told(council: Council) -> None:
    council.git("revert", "--no-edit", "HEAD")
    back = council.git("rev-parse", "HEAD")
    edit(council)
    council.commit("Mend")
    council.must("approve", STEM, "--by", CHAIR, "--on", "2017-09-05")
    anew = council.commit("Approve anew")
    [verdict] = verdicts(council)
    assert verdict["right"]
    assert told(verdict, "notes") == [("taken-back-once", back), ("approved-anew", anew)]
    assert [each["commit"] for each in verdict["sealed"]] == [anew]


def test_a_broken_state_in_between_does_not_matter(council: Council) -> None:
    council.git("revert", "--no-edit", "HEAD")
    council.change("status: färdigställt", "status: godkänt")
    council.commit("Say so")
    council.change("status: godkänt", "status: färdigställt")
    council.must("approve", STEM, "--by", CHAIR, "--on", "2017-09-05")
    council.commit("Approve anew")
    [verdict] = verdicts(council)
    assert verdict["right"]


def test_an_old_approval_does_not_carry_over_to_another_text(council: Council) -> None:
    sealed = council.path().read_bytes()
    council.git("revert", "--no-edit", "HEAD")
    council.write(sealed)
    edit_and_reseal(council)
    anew = council.commit("As if nothing had been", "Mal Lory")
    assert told(verdicts(council)[0], "findings") == [("resealed", anew)]


def test_without_its_history_only_the_text_is_proved(council: Council) -> None:
    council.git("checkout", "-q", "--orphan", "anew")
    rewritten = council.commit("All at once", "Mal Lory")
    [verdict] = verdicts(council)
    assert verdict["right"]
    assert told(verdict, "notes") == [("only-text", rewritten)]


def test_without_git_the_seal_proves_the_text(council: Council) -> None:
    shutil.rmtree(council.top / ".git")
    assert verdicts(council)[0]["right"]
    assert "git" in council.bra("verify").stderr.decode()
    edit(council)
    assert told(verdicts(council)[0], "findings") == [("seal-differs", None)]
    council.path().unlink()
    assert verdicts(council) == []


def test_a_folder_that_is_not_committed_has_no_history(tmp_path: Path) -> None:
    council = real_council(tmp_path / "council")
    shutil.rmtree(council.top / ".git")
    council.git("init", "-q")
    council.must("approve", STEM, "--by", CHAIR, "--on", "2017-08-30")
    assert verdicts(council)[0]["right"]


def test_a_merge_that_throws_the_approval_away_is_told(council: Council) -> None:
    council.git("checkout", "-q", "-b", "side", "HEAD~1")
    council.commit("Aside")
    council.git("merge", "-q", "-s", "ours", "-m", "Ours", "main")
    merge = council.git("rev-parse", "HEAD")
    assert told(verdicts(council)[0], "findings") == [("taken-back", merge)]


def test_drafts_on_a_side_branch_are_no_change(council: Council) -> None:
    council.git("checkout", "-q", "-b", "side", "HEAD~1")
    edit(council)
    council.commit("Another wording", "Per Sandberg")
    council.git("checkout", "-q", "main")
    council.git("merge", "-q", "-s", "ours", "-m", "Ours", "side")
    [verdict] = verdicts(council)
    assert verdict["right"]
    assert verdict["notes"] == []


def test_a_merge_of_a_branch_that_approves_names_the_commit_there(council: Council) -> None:
    council.git("reset", "-q", "--hard", "HEAD~1")
    council.git("checkout", "-q", "-b", "approval")
    council.must("approve", STEM, "--by", CHAIR, "--on", "2017-08-30")
    sealed = council.commit("Approve", "Åsa Karlsson")
    council.git("checkout", "-q", "main")
    council.commit("Meanwhile")
    council.git("merge", "-q", "--no-ff", "-m", "Merge", "approval")
    [verdict] = verdicts(council)
    assert [each["commit"] for each in verdict["sealed"]] == [sealed]
    assert (verdict["right"], verdict["notes"]) == (True, [])


def test_a_file_may_move_into_the_folder_of_its_year(council: Council) -> None:
    (council.root / "minutes" / "2017").mkdir()
    council.path().rename(council.root / "minutes" / "2017" / f"{STEM}.md")
    council.commit("Sort")
    [verdict] = verdicts(council)
    assert (verdict["right"], verdict["notes"]) == (True, [])
    assert verdict["path"] == "minutes/2017/2017-08-18.md"


def test_a_council_in_a_folder_of_a_repository(tmp_path: Path) -> None:
    council = real_council(tmp_path / "all", "råd/ett")
    council.must("approve", STEM, "--by", CHAIR, "--on", "2017-08-30")
    sealed = council.commit("Approve")
    assert verdicts(council)[0]["sealed"][0]["commit"] == sealed
    edit(council)
    changed = council.commit("Text")
    assert told(verdicts(council)[0], "findings") == [("text-changed", changed)]


def test_a_status_alone_is_no_approval(council: Council) -> None:
    council.git("reset", "-q", "--hard", "HEAD~1")
    council.change("färdigställt", "godkänt")
    council.commit("Say so")
    found = [code for code, _ in told(verdicts(council)[0], "findings")]
    assert found == ["no-approval", "no-seal"]
    loose = b"(inte incheckat)"
    assert loose not in council.bra("verify").stdout
    council.change("godkänt", "justerat")
    assert loose in council.bra("verify").stdout


def test_a_meeting_that_nobody_approved_is_told_when_it_is_named(council: Council) -> None:
    council.git("reset", "-q", "--hard", "HEAD~1")
    assert verdicts(council) == []
    [verdict] = verdicts(council, STEM)
    assert told(verdict, "findings") == [("unapproved", None)]
    assert "(inte incheckat)" not in council.bra("verify", STEM).stdout.decode()
    result = council.bra("verify", "2011-01-01")
    assert (result.code, result.stdout) == (2, b"")


def test_a_vanished_file_can_be_named(council: Council) -> None:
    delete(council)
    council.commit("Delete")
    [verdict] = verdicts(council, STEM)
    assert verdict["findings"][0]["code"] == "deleted"


def test_line_ends_may_change(council: Council) -> None:
    data = council.path().read_bytes()
    council.write(data.replace(b"\n", b"\r\n"))
    council.commit("Windows")
    [verdict] = verdicts(council)
    assert (verdict["right"], verdict["notes"]) == (True, [])


def test_replaced_objects_hide_nothing(council: Council) -> None:
    honest = council.git("rev-parse", "HEAD")
    edit_and_reseal(council)
    council.commit("Text", "Mal Lory")
    # Locally, the first approval is made to look as if it had always been of the new text.
    tree = council.git("rev-parse", "HEAD^{tree}")
    parent = council.git("rev-parse", f"{honest}~1")
    fake = council.git("commit-tree", "-p", parent, "-m", "Approve", tree)
    council.git("replace", honest, fake)
    assert [code for code, _ in told(verdicts(council)[0], "findings")] == ["resealed"]


def test_a_shallow_clone_is_told(council: Council, tmp_path: Path) -> None:
    council.commit("Later")
    url = council.top.as_uri()
    council.git("clone", "-q", "--depth", "1", url, str(tmp_path / "clone"))
    clone = Council(tmp_path / "clone")
    result = clone.bra("verify")
    assert result.code == 0
    assert "--unshallow" in result.stderr.decode()


def test_settings_of_git_change_nothing(council: Council, tmp_path: Path) -> None:
    edit(council)
    council.commit("Text", "Mål Löry")
    council.commit("Later")
    honest = council.bra("verify", "--format", "json")
    config = tmp_path / "config"
    config.write_text(HOSTILE, encoding="utf-8")
    with (council.top / ".git" / "config").open("a", encoding="utf-8") as file:
        file.write(HOSTILE)
    env = {
        "GIT_CONFIG_GLOBAL": str(config),
        "GIT_DIR": str(tmp_path / "nowhere"),
        "GIT_WORK_TREE": str(tmp_path),
        "GIT_INDEX_FILE": str(tmp_path / "index"),
        "GIT_PAGER": "false",
        "GIT_EXTERNAL_DIFF": "false",
        "GIT_TRACE": "1",
    }
    assert council.bra("verify", "--format", "json", env=env) == honest
    assert honest.code == 1
