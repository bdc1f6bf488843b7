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
