"""Cancelling a meeting tells what its minutes said of actions, which then no longer counts."""

from pathlib import Path

import pytest

from tests.transcript import run_bra

COUNCIL = "---\nname: Bo\nlanguage: {language}\nmembers:\n  - Cilla Ek\n  - Didrik Åh\n---\n"
FIRST = """\
---
date: 2021-06-16
status: final
present:
  - Cilla Ek
---

## 1. Roof

- [ ] **A1** Cilla Ek: mend it (due 2021-09-01)
- [ ] **A2** Cilla Ek: paint it (due 2021-09-01)
- [ ] **A3** Cilla Ek: buy tiles

## 2. Locks {.confidential}

- [ ] **A4** Cilla Ek: the code is 4711
"""


@pytest.fixture(params=["en", "sv"])
def council(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    (minutes / "council.md").write_text(COUNCIL.format(language=request.param), encoding="utf-8")
    (minutes / "2021-06-16.md").write_text(FIRST, encoding="utf-8")
    for call in (
        ("new-meeting", "2021-10-06", "--today", "2021-06-20"),
        ("assign", "06-16/A1", "Didrik", "--today", "2021-06-20"),
        ("postpone", "06-16/A2", "2022-03-01", "--today", "2021-06-20"),
        ("assign", "06-16/A4", "Didrik", "--internal", "--today", "2021-06-20"),
    ):
        result = run_bra(*call, cwd=tmp_path)
        assert result.code == 0, result.stderr.decode()
    return tmp_path


@pytest.mark.parametrize("dry", [(), ("--dry-run",)])
def test_what_lapses_is_named(council: Path, dry: tuple[str, ...]) -> None:
    call = ("status", "10-06", "cancelled", "--today", "2021-06-20", *dry)
    result = run_bra(*call, cwd=council)
    told = result.stderr.decode()
    assert result.code == 0
    lines = [line for line in told.splitlines() if "2021-06-16/A" in line]
    assert len(lines) == 3
    assert any("A1" in line and "Cilla Ek" in line for line in lines)
    assert any("A2" in line and "2021-09-01" in line for line in lines)
    assert any("A4" in line and "Cilla" not in line for line in lines)
    assert "4711" not in told
    assert "bra assign" in told


def test_what_only_repeats_an_action_does_not_lapse(council: Path) -> None:
    made = run_bra("new-meeting", "2021-12-01", "--today", "2021-06-20", cwd=council)
    assert made.code == 0
    assert run_bra("carry", "2021-12-01", cwd=council).code == 0
    result = run_bra("status", "12-01", "cancelled", "--today", "2021-06-20", cwd=council)
    assert (result.code, b"2021-06-16/A" in result.stderr) == (0, False)


LATER = """\
---
date: 2021-08-18
status: final
---

## 1. Police {.confidential}

- [ ] **2021-06-16/A1** Erik Hemlig: mend it at night (by 2021-12-24)
"""
TWICE = """\
---
date: 2021-10-06
status: planned
---

## 1. Follow-up

- [ ] **2021-06-16/A1** Didrik Åh: mend it
- [x] **2021-06-16/A1** mended
"""


def test_what_is_told_is_public_and_told_once(council: Path) -> None:
    for stem, text in (("2021-08-18", LATER), ("2021-10-06", TWICE)):
        (council / "minutes" / f"{stem}.md").write_text(text, encoding="utf-8")
    result = run_bra("status", "10-06", "cancelled", "--today", "2021-10-07", cwd=council)
    lines = [line for line in result.stderr.decode().splitlines() if "2021-06-16/A1" in line]
    assert result.code == 0
    assert sum("Cilla Ek" in line for line in lines) == 1
    assert len(lines) == 2
    assert not any("Erik" in line or "2021-12-24" in line for line in lines)


def test_what_only_confidential_text_changes_is_told_without_what_it_is(council: Path) -> None:
    inside = TWICE.replace("Follow-up", "Follow-up {.confidential}").replace("[x]", "[ ]")
    for stem, text in (("2021-08-18", LATER), ("2021-10-06", inside)):
        (council / "minutes" / f"{stem}.md").write_text(text, encoding="utf-8")
    result = run_bra("status", "10-06", "cancelled", "--today", "2021-10-07", cwd=council)
    lines = [line for line in result.stderr.decode().splitlines() if "2021-06-16/A1" in line]
    assert (result.code, len(lines)) == (0, 1)
    assert not any(name in lines[0] for name in ("Erik", "Cilla", "Didrik"))
