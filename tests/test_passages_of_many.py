"""Passages that name confidential actions: by numbers that reading gives, in chains, beside A21."""

from pathlib import Path

import pytest

from tests.test_passages import with_git
from tests.transcript import run_bra

WORD = "kodordet"
COUNCIL = "---\nname: The council\nlanguage: en\nmembers: [Jonas Eek]\n---\n"
HIDDEN = "## 2. B {.confidential}\n\n"
ASKED = [
    "actions --all",
    "actions --all --format json",
    "decisions",
    "search Jonas",
    "search is:open",
    "minutes 2025-02-12",
    "report --year 2025",
    "action 2025-02-12/A5",
]
BELOW = f"""\
- 2025-01-15/A2 {WORD}
  - [ ] **A7** Jonas Eek: {WORD}
  - **Decision D1:** {WORD}
- [ ] **A5** Jonas Eek: plant
  - 2025-01-15/A2 {WORD}
"""


def minutes(day: str, body: str) -> str:
    return f"---\ndate: {day}\nstatus: final\npresent: [Jonas Eek]\n---\n\n## 1. A\n\n{body}"


def write(root: Path, **files: str | bytes) -> None:
    (root / "minutes").mkdir(exist_ok=True)
    for name, text in {"council": COUNCIL, **files}.items():
        data = text.encode() if isinstance(text, str) else text
        (root / "minutes" / f"{name.replace('_', '-').strip('-')}.md").write_bytes(data)


def told(root: Path, command: str) -> str:
    result = run_bra(*command.split(), "--today", "2025-03-20", cwd=root)
    assert result.code in (0, 1), result.stderr.decode()
    return result.stdout.decode() + result.stderr.decode()


@pytest.mark.parametrize("command", ASKED)
def test_a_number_that_reading_gives_withholds_as_a_written_one(
    tmp_path: Path, command: str
) -> None:
    raised = f"- [ ] **A1** Jonas Eek: paint\n\n{HIDDEN}- [ ] Jonas Eek: {WORD}\n"
    write(
        tmp_path,
        _2025_01_15=minutes("2025-01-15", raised),
        _2025_02_12=minutes("2025-02-12", BELOW),
    )
    for _ in range(2):  # the second time from the cache
        assert WORD not in told(tmp_path, command)


def test_a_search_follows_a_chain_to_its_end_and_back(tmp_path: Path) -> None:
    raised = f"{HIDDEN}- [ ] **A1** Jonas Eek: {WORD}\n"
    files = {"_2025_01_15": minutes("2025-01-15", raised)}
    before = "2025-01-15"
    for day in (f"2025-02-{number:02}" for number in range(1, 13)):
        line = f"- [ ] **A1** Jonas Eek: {WORD} after {before}/A1\n"
        files[f"_{day.replace('-', '_')}"] = minutes(day, line)
        before = day
    write(tmp_path, **files)
    assert f"{WORD} after" not in told(tmp_path, f"search {WORD}")
    files["_2025_01_15"] = minutes("2025-01-15", raised.removeprefix(HIDDEN))
    write(tmp_path, **files)
    assert told(tmp_path, f"search {WORD}").count(f"{WORD} after") == 12


def test_a_search_withholds_two_that_name_each_other(tmp_path: Path) -> None:
    files = {
        f"_2025_0{here}_15": minutes(
            f"2025-0{here}-15",
            f"- [ ] **A1** Jonas Eek: {WORD}, see 2025-0{there}-15/A1 and 2025-04-15/A1\n",
        )
        for here, there in ((1, 2), (2, 1))
    }
    files["_2025_04_15"] = minutes("2025-04-15", f"{HIDDEN}- [ ] **A1** Jonas Eek: {WORD}\n")
    write(tmp_path, **files)
    assert f"{WORD}," not in told(tmp_path, f"search {WORD}")


def test_a_longer_number_is_another(tmp_path: Path) -> None:
    raised = f"- [ ] **A21** Jonas Eek: paint\n\n{HIDDEN}- [ ] **A2** Jonas Eek: {WORD}\n"
    later = f"- [ ] **A5** Jonas Eek: plant\n  tulips, see 2025-01-15/A21\n- 2025-01-15/A2 {WORD}\n"
    write(
        tmp_path,
        _2025_01_15=minutes("2025-01-15", raised),
        _2025_02_12=minutes("2025-02-12", later),
    )
    assert "tulips" in told(tmp_path, "action 2025-02-12/A5")
    assert "| action | tulips" in told(tmp_path, "search tulips")


def test_minutes_that_cannot_be_read_withhold_what_names_their_actions(tmp_path: Path) -> None:
    below = BELOW.replace("- 2025-01-15/A2", "- [ ] **2025-01-15/A2**")
    write(tmp_path, _2025_01_15=b"\xff\xfe\x00", _2025_02_12=minutes("2025-02-12", below))
    for command in ("search Jonas", "actions --all", "publish site"):
        assert WORD not in told(tmp_path, command)
    pages = [path for path in (tmp_path / "site").rglob("*") if path.is_file()]
    assert pages
    assert not [path for path in pages if WORD.encode() in path.read_bytes()]


def test_a_footnote_to_which_only_such_a_passage_refers_is_a_part_of_it(tmp_path: Path) -> None:
    raised = f"- [ ] **A1** Jonas Eek: paint\n\n{HIDDEN}- [ ] **A2** Jonas Eek: {WORD}[^3]\n"
    later = (
        "- 2025-01-15/A2 goes on[^1][^2]\n\nPaint[^2], and[^4].\n\n"
        f"[^1]: {WORD}\n[^2]: tulips\n[^4]: roses\n"
    )
    write(
        tmp_path,
        _2025_01_15=minutes("2025-01-15", raised),
        _2025_02_12=minutes("2025-02-12", later),
    )
    for command in ("minutes 2025-02-12", "search tulips"):
        said = told(tmp_path, command)
        assert WORD not in said
        assert "tulips" in said


PAINTED = f"- [ ] **A1** Jonas Eek: paint\n\n{HIDDEN}- [ ] **A2** Jonas Eek: {WORD}\n"


def test_notes_alone_may_name_it(tmp_path: Path) -> None:
    later = f"- [ ] **A5** Jonas Eek: plant\n  {WORD}, see 2025-01-15/A2\n"
    write(
        tmp_path,
        _2025_01_15=minutes("2025-01-15", PAINTED),
        _2025_02_12=minutes("2025-02-12", later),
    )
    said = told(tmp_path, "action 2025-02-12/A5")
    assert "plant" in said
    assert WORD not in said


def test_minutes_with_a_passage_are_held_back_for_what_else_must_not_be_public(
    tmp_path: Path,
) -> None:
    later = "- 2025-01-15/A2 goes on\n\nTulips of 19811218-9876.\n"
    write(
        tmp_path,
        _2025_01_15=minutes("2025-01-15", PAINTED),
        _2025_02_12=minutes("2025-02-12", later),
    )
    told(tmp_path, "publish site")
    pages = [path for path in (tmp_path / "site").rglob("*") if path.is_file()]
    assert pages
    assert not [path for path in pages if b"Tulips" in path.read_bytes()]


def test_a_comparison_tells_nothing_of_what_was_confidential_before(tmp_path: Path) -> None:
    later = f"- [ ] **A5** Jonas Eek: plant\n- 2025-01-15/A2\n  - **Decision D1:** {WORD}\n"
    write(
        tmp_path,
        _2025_01_15=minutes("2025-01-15", PAINTED),
        _2025_02_12=minutes("2025-02-12", later),
    )
    with_git(tmp_path)
    write(
        tmp_path,
        _2025_01_15=minutes("2025-01-15", PAINTED.replace(f"{HIDDEN}", "").replace(WORD, "x")),
        _2025_02_12=minutes("2025-02-12", later.replace(WORD, f"{WORD}x").replace("plant", "dig")),
    )
    said = run_bra("diff", cwd=tmp_path).stdout.decode()
    assert "dig" in said
    assert WORD not in said


@pytest.mark.parametrize(
    "raised",
    [minutes("2025-01-15", PAINTED.replace("**A2** ", "")).encode(), b"\xff\xfe\x00"],
)
def test_a_comparison_withholds_what_names_a_given_number_or_unread_minutes(
    tmp_path: Path, raised: bytes
) -> None:
    named = "- [ ] **2025-01-15/A2**" if b"\xff" in raised else "- 2025-01-15/A2"
    later = BELOW.replace("- 2025-01-15/A2", named, 1)
    write(tmp_path, _2025_01_15=raised, _2025_02_12=minutes("2025-02-12", later))
    with_git(tmp_path)
    changed = later.replace(WORD, f"{WORD}x").replace("plant", "dig")
    write(tmp_path, _2025_02_12=minutes("2025-02-12", changed))
    for form in ("md", "json"):
        said = run_bra("diff", "--format", form, cwd=tmp_path).stdout.decode()
        assert "dig" in said
        assert WORD not in said
