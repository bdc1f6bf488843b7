"""Somebody who goes by two names is one person in every list, and an office has one holder."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.transcript import run_bra

COUNCIL = """\
---
name: Hamnrådet
language: {language}
members:
  - {{name: Berit Ask, aliases: [Bibbi Ask], organisation: hamnen}}
  - {{name: Maja Fors, aliases: [Maja Brun], email: maja@example.org}}
  - {{name: Rut Lind, to: 2023-03-08}}
  - {{name: Rut Lind, role: ordförande, from: 2023-03-08, email: rut@example.org}}
  - Per Dahl
organisations:
  Hamnförvaltningen: {{aliases: [hamnen]}}
roles:
  hamnkaptenen: {{holder: Hedda Hassel}}
---
"""
MEETING = """\
---
date: {date}
status: final
chair: Bibbi Ask
secretary: Maja Brun
present:
  - Bibbi Ask
  - Maja Brun
  - Rut Lind
  - Per Dahl
guests:
  - Nils Gran, Hamnförvaltningen
---

## 1. Kajen

- [ ] **A1** Maja Brun: skriv
- [ ] **A2** Per Dahl och Maja Brun: mät
- [ ] **A3** ordföranden: läs
- [ ] **A4** Bibbi: ring
- [x] **A5** ordföranden: svara (klart 2023-01-20)
- [ ] **A6** hamnkaptenen: lås
"""


@pytest.fixture(params=["sv", "en"])
def council(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    (minutes / "council.md").write_text(COUNCIL.format(language=request.param), encoding="utf-8")
    for date in ("2023-01-11", "2023-03-08"):
        (minutes / f"{date}.md").write_text(MEETING.format(date=date), encoding="utf-8")
    return tmp_path


def listed(council: Path, *words: str) -> list[dict[str, object]]:
    result = run_bra(*words, "--format", "json", "--today", "2023-04-01", cwd=council)
    assert result.code == 0, result.stderr.decode()
    found: list[dict[str, object]] = json.loads(result.stdout)
    return found


def numbers(found: Sequence[dict[str, object]]) -> set[str]:
    return {str(each["id"]).rpartition("/")[2] for each in found}


def test_attendance_counts_an_alias_as_the_member_and_two_terms_as_one(council: Path) -> None:
    people = {each["name"]: (each["called"], each["present"]) for each in listed(council, "people")}
    assert people == {
        "Berit Ask": (2, 2),
        "Maja Fors": (2, 2),
        "Rut Lind": (2, 2),
        "Per Dahl": (2, 2),
        "Nils Gran": (0, 0),
    }


def test_an_organisation_is_counted_once_by_all_its_names(council: Path) -> None:
    found = listed(council, "people", "--by", "organisation")
    assert [(each["name"], each["people"]) for each in found] == [("Hamnförvaltningen", 2), ("", 3)]
    assert numbers(listed(council, "actions", "--organisation", "hamnen")) == {"A4"}


@pytest.mark.parametrize("name", ["Maja Fors", "Maja Brun", "Maja", "Brun"])
def test_an_action_is_found_by_each_name_of_its_owner(council: Path, name: str) -> None:
    found = listed(council, "actions", "--owner", name)
    assert numbers(found) == {"A1", "A2"}
    assert found[0]["owners"] == ["Maja Fors"]


def test_carry_keeps_owners_that_the_minutes_name_by_an_alias(council: Path) -> None:
    assert run_bra("new-meeting", "2023-05-10", "--today", "2023-04-01", cwd=council).code == 0
    assert run_bra("carry", "2023-05-10", cwd=council).code == 0
    text = (council / "minutes" / "2023-05-10.md").read_text(encoding="utf-8")
    assert "**2023-01-11/A1** Maja Fors: skriv" in text
    assert any(f"A2** Per Dahl {word} Maja Fors: mät" in text for word in ("och", "and"))


def test_check_does_not_miss_a_member_who_is_listed_by_an_alias(council: Path) -> None:
    assert b"unaccounted-for" not in run_bra("check", cwd=council).stdout


def test_somebody_who_stays_away_under_an_alias_is_not_called(council: Path) -> None:
    assert run_bra("new-meeting", "2023-05-10", "--today", "2023-04-01", cwd=council).code == 0
    path = council / "minutes" / "2023-05-10.md"
    text = path.read_text(encoding="utf-8").replace("---\n\n", "absent:\n  - Bibbi Ask\n---\n\n", 1)
    path.write_text(text, encoding="utf-8")
    agenda = run_bra("agenda", "2023-05-10", "--to", "json", cwd=council).stdout.decode()
    assert "Maja Fors" in agenda
    assert "Berit Ask" not in json.dumps(json.loads(agenda)["called"], ensure_ascii=False)


def test_what_an_office_owes_is_its_holders_in_lists_and_in_mails(council: Path) -> None:
    assert numbers(listed(council, "actions", "--owner", "Rut Lind")) == {"A3"}
    assert numbers(listed(council, "actions", "--owner", "Bibbi Ask")) == {"A4"}
    assert numbers(listed(council, "actions", "--all", "--owner", "Berit")) == {"A4", "A5"}
    folder = council / "mails"
    result = run_bra("remind", "-o", str(folder), "--today", "2023-04-01", cwd=council)
    assert result.code == 0
    assert "2023-01-11/A3" in (folder / "rut-lind.txt").read_text(encoding="utf-8")
    assert "2023-01-11/A2" in (folder / "maja-fors.txt").read_text(encoding="utf-8")


def test_a_holder_and_a_guest_are_somebody_here(council: Path) -> None:
    assert numbers(listed(council, "actions", "--owner", "Hedda Hassel")) == {"A6"}
    assert listed(council, "actions", "--owner", "Nils Gran") == []
    assert run_bra("actions", "--owner", "Nils Gam", cwd=council).code == 2
    assert run_bra("search", 'owner:"Nils Gran"', cwd=council).code == 0
    assert run_bra("search", 'owner:"Nils Gam"', cwd=council).code == 2


@pytest.mark.parametrize("name", ["Berit Ask", "Bibbi Ask", "chair"])
def test_an_approver_who_is_named_by_an_alias_approves(council: Path, name: str) -> None:
    result = run_bra("approve", "2023-03-08", "--by", name, "--on", "2023-03-20", cwd=council)
    assert result.code == 0, result.stderr.decode()
    assert len(result.stderr.decode().splitlines()) == 2
    assert run_bra("verify", "2023-03-08", cwd=council).code == 0


def test_check_finds_a_chair_who_is_listed_by_the_other_name(council: Path) -> None:
    path = council / "minutes" / "2023-03-08.md"
    text = path.read_text(encoding="utf-8").replace("chair: Bibbi Ask", "chair: Berit Ask")
    path.write_text(text, encoding="utf-8")
    assert b"chair-not-present" not in run_bra("check", cwd=council).stdout
