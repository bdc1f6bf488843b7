import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bra import pagecache
from bra.publishing import publish
from bra.publishing.pages import rows
from tests.publishing.sites import PLANNED, build, files_of, write_council

Edit = Callable[[Path], None]
THIRD = """\
---
date: 2026-02-11
status: final
present: [Åsa Öberg, Jonas Eek]
---

## 1. Statistics of the year

- [ ] **2025-11-05/A1** Mats Norén: once more (återöppnat 2026-02-12)
- [x] **2025-11-05/A2** (done 2026-02-01)
- [ ] Jonas Eek: without a number

See 2026-01-14/D1 and 2026-02-11/A1.

**Correction 2026-01-14:** the whole.

## 2. Harbour

**Decision:** A fence. (supersedes 2026-01-14/D1)

## 3. Cameras {#cameras}
"""


def change(name: str, pattern: str, new: str) -> Edit:
    def edit(minutes: Path) -> None:
        path = minutes / f"{name}.md"
        text = path.read_text(encoding="utf-8")
        changed = re.sub(pattern, new, text, count=1)
        assert changed != text, pattern
        path.write_text(changed, encoding="utf-8")

    return edit


def write(name: str, text: str) -> Edit:
    def edit(minutes: Path) -> None:
        (minutes / f"{name}.md").write_text(text, encoding="utf-8")

    return edit


def remove(name: str) -> Edit:
    return lambda minutes: (minutes / f"{name}.md").unlink()


def move(old: str, new: str) -> Edit:
    def edit(minutes: Path) -> None:
        text = (minutes / f"{old}.md").read_text(encoding="utf-8")
        (minutes / f"{old}.md").unlink()
        text = text.replace(f"date: {old}", f"date: {new}\nmoved-from: {old}")
        (minutes / f"{new}.md").write_text(text, encoding="utf-8")

    return edit


SAME_DAY = "---\ndate: 2026-02-11\nstatus: final\n---\n\n# The other\n\n## 1. Harbour\n\nText.\n"
EDITS: tuple[Edit, ...] = (
    write("2026-02-11", THIRD),
    change("2026-02-11", "once more", "once again"),
    change("2026-02-11", "## 1. Statistics of the year", "## 1. The statistics"),
    change("2025-11-05", "## 1. Statistics", "## 1. Numbers"),
    change("2025-11-05", "draw a map", "draw two maps"),
    change("2025-11-05", "Cameras at the station", "Cameras by the station"),
    change("2025-11-05", r"\{\.confidential\}", ""),
    change("2025-11-05", "## 3. Single case", "## 3. Single case {.confidential}"),
    change("2026-02-11", "A fence", "A high fence"),
    change("2026-02-11", r"2026-01-14:\*\*", "2025-11-05 item 2:**"),
    change("2026-02-11", "status: final", "status: draft"),
    change("2026-02-11", "status: draft", "status: final"),
    change("2026-02-11", "## 2. Harbour", "## 2. Harbour {.confidential}"),
    # Two of one day, told apart on their own pages and on those beside them.
    write("2026-02-11-b", SAME_DAY),
    change("2026-02-11-b", "The other", "Another"),
    write("2026-02-18", SAME_DAY.replace("11", "18")),
    change("2026-02-11", "status: final", "place: Harbour\nstatus: final"),
    remove("2026-02-11-b"),
    # The next meeting is told of by the minutes before it, then by its file again.
    remove("2026-04-15"),
    change("2026-02-18", "status: final", "status: final\nnext: 2026-04-15"),
    change("2026-02-18", "next: 2026-04-15", "next: {date: 2026-04-15, time: 18.00}"),
    change("2026-02-18", r"\Z", "\n## 2. Next meeting\n\n- A topic (Jonas Eek)\n"),
    change("council", "13.30–15.00\n", "13.30–15.00\nagenda: [Opening, topics]\n"),
    write("2026-04-15", PLANNED),
    # Nothing approved is left, and no page leads to how a seal is checked.
    change("2026-01-14", "status: approved", "status: final"),
    change("2026-01-14", "status: final", "status: approved"),
    change("2026-01-14", "figures came", "figures came at last"),
    change("2026-01-14", "\nstatus", "\nplace: Elsewhere\nstatus"),
    write("2026-01-14", ""),
    move("2026-04-15", "2026-04-22"),
    change("council", "chair\\}", "secretary}"),
    change("council", "  address: ", "  names: no\n  address: "),
    remove("2025-11-05"),
    remove("2026-02-11"),
)


def test_what_is_written_after_a_change_is_what_a_new_site_has(tmp_path: Path) -> None:
    root, kept = tmp_path / "council", tmp_path / "kept"
    write_council(root)
    build(root, kept)
    for number, edit in enumerate(EDITS):
        edit(root / "minutes")
        before = files_of(kept)
        written = set(build(root, kept))
        now, new = files_of(kept), tmp_path / f"new{number}"
        build(root, new)
        assert now == files_of(new), number
        changed = {path for path in now if before.get(path) != now[path]}
        assert written == changed, number


def test_a_next_meeting_follows_the_minutes_of_another_year(tmp_path: Path) -> None:
    root, kept, new = tmp_path / "council", tmp_path / "kept", tmp_path / "new"
    write_council(root)
    for stem in ("2026-01-14", "2026-03-18", "2026-04-15"):
        remove(stem)(root / "minutes")
    change("2025-11-05", "next: 2026-01-14", "next: 2026-04-15")(root / "minutes")
    build(root, kept)
    named = "next: {date: 2026-04-15, time: 18.00}"
    change("2025-11-05", "next: 2026-04-15", named)(root / "minutes")
    assert "data/2026.json" in build(root, kept)
    build(root, new)
    assert files_of(kept) == files_of(new)


def test_a_small_change_writes_few_pages(tmp_path: Path) -> None:
    root, place = tmp_path / "council", tmp_path / "site"
    write_council(root)
    build(root, place)
    change("2025-11-05", "lower than last year", "higher than last year")(root / "minutes")
    written = {path for path in build(root, place) if not path.startswith("search/")}
    assert written == {
        "2025-11-05/index.html",
        "2025-11-05/statistics/index.html",
        "data/2025.json",
    }


def test_a_program_that_was_changed_makes_anew_what_it_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_council(tmp_path / "c")
    build(tmp_path / "c", tmp_path / "s")
    monkeypatch.setattr(rows, "status_words", lambda *_: "otherwise")
    monkeypatch.setattr(publish, "code_of", lambda _: b"another program")
    build(tmp_path / "c", tmp_path / "s")
    build(tmp_path / "c", tmp_path / "fresh")
    made = files_of(tmp_path / "s")
    assert b"Otherwise" in made["meetings/2025/index.html"]
    assert made == files_of(tmp_path / "fresh")


def test_what_stands_for_the_program_changes_with_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "room").mkdir()
    file = tmp_path / "room" / "a.py"
    file.write_text("1", encoding="utf-8")
    monkeypatch.setattr(pagecache, "__file__", str(tmp_path / "pagecache.py"))
    before = pagecache.code_of.__wrapped__((".",))
    file.write_text("12", encoding="utf-8")
    assert pagecache.code_of.__wrapped__((".",)) != before
