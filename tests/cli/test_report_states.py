"""The report says of approved minutes what the list of meetings says of them."""

import re
from pathlib import Path

import pytest

from bra.text.seal import seal_of
from tests.transcript import run_bra

COUNCIL = "---\nname: Rådet\nlanguage: {code}\nrecord: {record}\n---\n"
MINUTES = """\
---
date: 2026-01-14
status: approved
{approved}---

## 1. A

A text.
"""
APPROVED = """\
approved:
  by:
    - Åsa Öberg, 2026-01-20
  seal: sha256:{seal}
"""
TODAY = ("--today", "2026-03-20")


def write(root: Path, code: str, record: str, *, seal: bool) -> Path:
    minutes = root / "minutes"
    minutes.mkdir()
    council = COUNCIL.format(code=code, record=record)
    (minutes / "council.md").write_text(council, encoding="utf-8")
    text = MINUTES.format(approved=APPROVED if seal else "").replace("{seal}", "0" * 64)
    right = seal_of(text.encode()).removeprefix("sha256:")
    path = minutes / "2026-01-14.md"
    path.write_bytes(text.replace("0" * 64, right).encode())
    return path


def listed(root: Path) -> str:
    """Return the state that the list of meetings has."""
    text = run_bra("meetings", "--format", "md", *TODAY, cwd=root).stdout.decode()
    [found] = re.findall(r"^\| 2026-01-14 \| ([^|]*) \|", text, re.MULTILINE)
    return str(found)


@pytest.mark.parametrize(
    ("code", "record", "words"),
    [
        ("sv", "notes", ("godkänt", "godkänt, men ändrat efteråt", "godkänt, men utan försegling")),
        ("sv", "minutes", ("justerat", "justerat, men ändrat efteråt", "")),
        ("en", "minutes", ("approved", "approved, but changed since", "")),
    ],
)
def test_an_approval_that_no_seal_bears_out_says_so(
    tmp_path: Path, code: str, record: str, words: tuple[str, str, str]
) -> None:
    path = write(tmp_path, code, record, seal=True)

    def reported() -> str:
        text = run_bra("report", "--year", "2026", *TODAY, cwd=tmp_path).stdout.decode()
        [found] = re.findall(r"^\| 2026-01-14 \| ([^|]*) \|", text, re.MULTILINE)
        return str(found)

    assert reported() == listed(tmp_path) == words[0]
    path.write_bytes(path.read_bytes().replace(b"A text", b"Another text"))
    assert reported() == listed(tmp_path) == words[1]
    if words[2]:
        path.write_bytes(MINUTES.format(approved="").encode())
        assert reported() == listed(tmp_path) == words[2]


@pytest.mark.parametrize(
    ("code", "words"),
    [("sv", "justerat, men ännu inte av alla"), ("en", "approved, but not by everybody yet")],
)
def test_an_approval_that_not_all_have_given_says_so(tmp_path: Path, code: str, words: str) -> None:
    path = write(tmp_path, code, "minutes", seal=True)
    text = path.read_text("utf-8").replace("status:", "approvers: [Bo Ek, Åsa Öberg]\nstatus:")
    text = re.sub("[0-9a-f]{64}", "0" * 64, text)
    path.write_text(text.replace(f"sha256:{'0' * 64}", seal_of(text.encode())), "utf-8")
    assert listed(tmp_path) == words
    assert words in run_bra("status", "2026-01-14", *TODAY, cwd=tmp_path).stdout.decode()
    report = run_bra("report", "--year", "2026", *TODAY, cwd=tmp_path).stdout.decode()
    assert f"| 2026-01-14 | {words} |" in report


def test_an_approver_whose_name_is_withheld_is_waited_for(tmp_path: Path) -> None:
    path = write(tmp_path, "en", "minutes", seal=True)
    marked = "approvers:\n  - Åsa Öberg\n  - Bo Ek (confidential)\nstatus:"
    text = re.sub("[0-9a-f]{64}", "0" * 64, path.read_text("utf-8").replace("status:", marked, 1))
    path.write_text(text.replace(f"sha256:{'0' * 64}", seal_of(text.encode())), "utf-8")
    register = tmp_path / "minutes" / "council.md"
    register.write_text(
        register.read_text("utf-8").replace("record:", "approval: approvers\nrecord:"), "utf-8"
    )
    assert listed(tmp_path) == "approved, but not by everybody yet"
    said = run_bra("meetings", *TODAY, cwd=tmp_path)
    assert b"Bo Ek" not in said.stdout + said.stderr
