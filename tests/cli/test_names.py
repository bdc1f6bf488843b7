"""Who is meant by a name on the command line, however it is spelled."""

import json
from pathlib import Path

import pytest

from tests.transcript import run_bra

COUNCIL = """\
---
namn: R
ledamöter:
  - Sam O'Neill, Skolan
  - Kim Barton, Polisen
  - Lo Ask, Polisen
  - Bo Ask, Skolan
---
"""
MINUTES = """\
---
datum: 2017-08-18
status: färdigställt
ordförande: Kim Barton
närvarande:
  - Sam O\u2019Neill
  - Kim Barton
---

## 1. Läget

- [ ] **A1** Sam O\u2019Neill: göra något
- [ ] **A2** Sam O'Neill: göra mer
- [ ] **A3** Kim Barton: göra annat
"""


@pytest.fixture
def council(tmp_path: Path) -> Path:
    (tmp_path / "minutes").mkdir()
    for name, text in {"council": COUNCIL, "2017-08-18": MINUTES}.items():
        (tmp_path / "minutes" / f"{name}.md").write_text(text, encoding="utf-8")
    return tmp_path


def told(root: Path, *call: str) -> list[dict[str, object]]:
    result = run_bra(*call, "--format", "json", "--today", "2017-10-01", cwd=root)
    assert result.code == 0, result.stderr.decode()
    found: list[dict[str, object]] = json.loads(result.stdout)
    return found


def test_the_form_of_an_apostrophe_makes_nobody_another(council: Path) -> None:
    people = {each["name"]: each["present"] for each in told(council, "people")}
    assert people == {"Sam O'Neill": 1, "Kim Barton": 1, "Lo Ask": 0, "Bo Ask": 0}
    for name in ("Sam O'Neill", "sam o\u2019neill", "O\u2018Neill"):
        found = told(council, "actions", "--owner", name)
        assert [each["owners"] for each in found] == [["Sam O'Neill"]] * 2, name
        assert found[0]["organisations"] == ["Skolan"]


def test_a_surname_that_one_person_has_is_enough(council: Path) -> None:
    assert [each["id"] for each in told(council, "actions", "--owner", "barton")] == [
        "2017-08-18/A3"
    ]
    calls = (
        ("approve", "2017-08-18", "--by", "Barton"),
        ("assign", "2017-08-18/A1", "Barton"),
    )
    later = council / "minutes" / "2017-10-11.md"
    later.write_text("---\nstatus: planerat\n---\n\n## 1. A\n", encoding="utf-8")
    for call in calls:
        result = run_bra(*call, "--dry-run", "--today", "2017-10-01", cwd=council)
        assert result.code == 0, result.stderr.decode()
        assert "Kim Barton" in result.stdout.decode()


def test_a_surname_that_two_have_is_told_with_both(council: Path) -> None:
    result = run_bra("actions", "--owner", "Ask", "--today", "2017-10-01", cwd=council)
    assert result.code == 2
    assert "Bo Ask, Lo Ask" in result.stderr.decode()
    call = ("approve", "2017-08-18", "--by", "Ask", "--dry-run", "--today", "2017-10-01")
    assert "Lo Ask, Bo Ask" in run_bra(*call, cwd=council).stderr.decode()


def test_one_of_two_surnames_is_enough_and_not_a_part_of_one(council: Path) -> None:
    path = council / "minutes" / "council.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Kim Barton", "Kim Barton Lind"), encoding="utf-8")
    call = ("approve", "2017-08-18", "--dry-run", "--today", "2017-10-01", "--by")
    for name in ("Lind", "Barton Lind"):
        assert "Kim Barton Lind, 2017" in run_bra(*call, name, cwd=council).stdout.decode()
    assert run_bra(*call, "Bart", cwd=council).code == 2


def test_minutes_read_no_surname_alone_as_a_name(council: Path) -> None:
    path = council / "minutes" / "2017-08-18.md"
    path.write_text(MINUTES.replace("Kim Barton: göra", "Barton: göra"), encoding="utf-8")
    owners = [each["owners"] for each in told(council, "actions")]
    assert ["Kim Barton"] not in owners
