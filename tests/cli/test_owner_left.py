"""An open action of somebody who has left is told of where it can still be given away."""

from pathlib import Path

import pytest

from tests.transcript import run_bra

COUNCIL = """\
---
name: Torget
language: {language}
members:
  - Åke Vik
  - {{name: Sten Ros, to: 2020-08-31}}
---
"""
MEETING = """\
---
date: {date}
status: {status}
present:
  - Åke Vik
{more}---

## 1. Stalls

- [ ] **A1** Sten Ros: count
- [ ] **A2** Åke Vik: paint
"""
TODAY = ("--today", "2020-09-08")


def write(root: Path, date: str, status: str, more: str = "") -> None:
    text = MEETING.format(date=date, status=status, more=more)
    (root / "minutes" / f"{date}.md").write_text(text, encoding="utf-8")


@pytest.fixture(params=["en", "sv"])
def council(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    (tmp_path / "minutes").mkdir()
    text = COUNCIL.format(language=request.param)
    (tmp_path / "minutes" / "council.md").write_text(text, encoding="utf-8")
    write(tmp_path, "2020-06-02", "final", "  - Sten Ros\n")
    return tmp_path


def places(council: Path) -> list[str]:
    said = run_bra("check", *TODAY, cwd=council).stdout.decode()
    return [line.partition(": ")[0] for line in said.splitlines() if ": owner-left: " in line]


def test_check_tells_at_the_meeting_that_leaves_it_open(council: Path) -> None:
    assert places(council) == ["minutes/2020-06-02.md:11:1"]
    assert run_bra("new-meeting", "2020-09-09", *TODAY, cwd=council).code == 0
    carried = run_bra("carry", "2020-09-09", *TODAY, cwd=council)
    told = carried.stderr.decode()
    assert (told.count("Sten Ros"), "2020-08-31" in told, "Åke" in told) == (1, True, False)
    assert [place.partition(":")[0] for place in places(council)] == ["minutes/2020-09-09.md"]
    assigned = run_bra("assign", "06-02/A1", "Åke Vik", *TODAY, cwd=council)
    assert assigned.code == 0, assigned.stderr.decode()
    assert places(council) == []


@pytest.mark.parametrize("more", ["", "guests:\n  - Sten Ros\n"])
def test_what_is_past_is_left_alone(council: Path, more: str) -> None:
    write(council, "2020-09-07", "approved" if not more else "draft", more)
    assert places(council) == []


def test_a_member_of_today_is_no_cause(council: Path) -> None:
    register = council / "minutes" / "council.md"
    text = register.read_text(encoding="utf-8").replace("2020-08-31", "2020-09-08")
    register.write_text(text, encoding="utf-8")
    assert places(council) == []


def test_a_line_that_names_no_owner_keeps_the_one_before_it(council: Path) -> None:
    write(council, "2020-09-07", "draft")
    later = council / "minutes" / "2020-09-07.md"
    kept = later.read_text(encoding="utf-8").partition("- [ ]")[0]
    later.write_text(kept + "- [ ] **2020-06-02/A1** wait\n", encoding="utf-8")
    assert [place.partition(":")[0] for place in places(council)] == ["minutes/2020-09-07.md"]
    later.write_text(kept + "- [ ] **2020-06-02/A1** Åke Vik: wait\n", encoding="utf-8")
    assert places(council) == []


def test_what_is_said_twice_at_a_meeting_is_told_of_at_the_last_line(council: Path) -> None:
    first = council / "minutes" / "2020-06-02.md"
    text = first.read_text(encoding="utf-8").rstrip("\n")
    first.write_text(text + "\n- [ ] **2020-06-02/A1** wait\n", encoding="utf-8")
    (place,) = places(council)
    assert place != "minutes/2020-06-02.md:11:1"


def test_carry_tells_only_of_what_it_writes(council: Path) -> None:
    made = run_bra("new-meeting", "2020-09-09", *TODAY, cwd=council)
    assert made.code == 0
    file = council / "minutes" / "2020-09-09.md"
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}\n- [ ] **2020-06-02/A1** Sten Ros: count\n", encoding="utf-8")
    carried = run_bra("carry", "2020-09-09", *TODAY, cwd=council)
    assert (carried.code, b"Sten" in carried.stderr) == (0, False)
    assert "2020-06-02/A2" in file.read_text(encoding="utf-8")
