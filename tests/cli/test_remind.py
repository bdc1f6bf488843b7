"""Reminders go to a folder that is kept in order; what somebody else put there is not lost."""

import json
import shutil
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from tests.transcript import ROOT, Result, run_bra


@pytest.fixture
def council(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "tests/fixtures/promises", tmp_path, dirs_exist_ok=True)
    return tmp_path


def remind(council: Path, *arguments: str, day: str = "2025-05-02") -> Result:
    return run_bra("remind", "-o", "mail", *arguments, "--today", day, cwd=council)


def contents(council: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (council / "mail").iterdir()}


def test_each_owner_gets_all_that_is_open(council: Path) -> None:
    assert remind(council).code == 0
    files = contents(council)
    mail = message_from_bytes(files["bo-lind.eml"], policy=default)
    body = mail.get_content().replace("\r\n", "\n")
    assert body == files["bo-lind.txt"].decode()
    assert [body.index(f"2025-03-04/A{n}") for n in (1, 6, 2)] == sorted(
        body.index(f"2025-03-04/A{n}") for n in (1, 2, 6)
    )
    assert "A9" not in body
    assert {name for name in files if name.endswith(".eml")} == {
        "asa-ost.eml",
        "bo-lind.eml",
        "polisen.eml",
    }
    rest = files["utan-adress.txt"].decode()
    for name in ("Cilla Falk", "Eva Ny", "ingen ansvarar"):
        assert name in rest


def test_the_same_minutes_give_the_same_bytes(council: Path) -> None:
    remind(council)
    before = contents(council)
    shutil.rmtree(council / "mail")
    remind(council)
    assert contents(council) == before


@pytest.mark.parametrize("internal", [False, True])
def test_confidential_actions_are_in_no_file_unless_asked_for(
    council: Path, *, internal: bool
) -> None:
    result = remind(council, *(["--internal"] if internal else []))
    everything = b"".join(contents(council).values()) + result.stdout + result.stderr
    assert (b"familjen" in everything) == internal
    assert ("hålls inne" in result.stderr.decode()) != internal


def test_what_no_longer_holds_is_removed(council: Path) -> None:
    remind(council)
    minutes = council / "minutes/2025-03-04.md"
    minutes.write_bytes(minutes.read_bytes().replace(b"- [ ] **A2**", b"- [x] **A2**"))
    assert "tog bort" in remind(council).stderr.decode()
    assert not {name for name in contents(council) if name.startswith("polisen")}


def test_a_file_that_was_changed_is_kept(council: Path) -> None:
    remind(council)
    (council / "mail/polisen.eml").write_bytes(b"mine")
    refused = remind(council, day="2025-05-08")
    assert refused.code == 2
    assert "polisen.eml" in refused.stderr.decode()
    assert contents(council)["polisen.eml"] == b"mine"
    minutes = council / "minutes/2025-03-04.md"
    minutes.write_bytes(minutes.read_bytes().replace(b"- [ ] **A2**", b"- [x] **A2**"))
    assert "får ligga kvar" in remind(council, day="2025-05-08").stderr.decode()
    assert contents(council)["polisen.eml"] == b"mine"


def test_a_file_of_somebody_else_is_kept_unless_forced(council: Path) -> None:
    (council / "mail").mkdir()
    (council / "mail/bo-lind.txt").write_bytes(b"mine")
    assert remind(council).code == 2
    assert contents(council) == {"bo-lind.txt": b"mine"}
    assert remind(council, "--force").code == 0
    assert contents(council)["bo-lind.txt"] != b"mine"


def test_a_damaged_list_of_files_trusts_nobody(council: Path) -> None:
    remind(council)
    for text in ("{", "[]", '{"../minutes/council.md": "x", "bo-lind.txt": 1}'):
        (council / "mail/.bra-remind.json").write_text(text)
        assert remind(council, day="2025-05-08").code == 2
    assert (council / "minutes/council.md").exists()


def test_a_dry_run_writes_nothing(council: Path) -> None:
    result = remind(council, "--dry-run")
    assert result.code == 0
    assert "Hej!" in result.stdout.decode()
    assert not (council / "mail").exists()


def test_two_of_one_name_get_a_file_each(council: Path) -> None:
    path = council / "minutes/council.md"
    twin = "  - {namn: Bo Lind, till: 2020-01-01, e-post: gamle.bo@ekby.example}\norganisationer:"
    path.write_bytes(path.read_bytes().replace(b"organisationer:", twin.encode()))
    remind(council)
    names = [name for name in contents(council) if name.startswith("bo-lind-")]
    assert len(names) == 3
    listed = json.loads(contents(council)[".bra-remind.json"])
    assert set(listed) == set(contents(council)) - {".bra-remind.json"}


def test_a_council_shadows_the_text(council: Path) -> None:
    (council / "templates").mkdir()
    (council / "templates/remind.md.j2").write_text("Kära {{ name }}!\n", encoding="utf-8")
    remind(council)
    assert contents(council)["bo-lind.txt"].decode() == "Kära Bo Lind!\n"


def test_a_calendar_goes_to_a_file_by_its_ending(council: Path) -> None:
    result = run_bra("actions", "-o", "a.ics", "--today", "2025-05-02", cwd=council)
    assert result.code == 0
    data = (council / "a.ics").read_bytes()
    assert data.count(b"BEGIN:VTODO\r\n") == 8
    assert b"familjen" not in data
    shown = run_bra("actions", "--to", "ics", "--today", "2025-05-02", cwd=council)
    assert shown.stdout == data
