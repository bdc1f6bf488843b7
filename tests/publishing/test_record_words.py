"""The site's words are those of the council's kind of record, and say a party once."""

import re
from pathlib import Path

import pytest

from bra.text.seal import seal_of
from tests.transcript import run_bra

MINUTES = f"""\
---
date: 2026-01-14
status: approved
chair: Anna Alm
present:
  - Anna Alm
  - Cecilia Cederqvist (C) (t.o.m. § 1)
approved:
  by:
    - Anna Alm, 2026-01-20
  seal: sha256:{"0" * 64}
---

## 1. A

A text.
"""


def page(root: Path, record: str) -> str:
    minutes = root / "minutes"
    minutes.mkdir()
    members = "members:\n  - Anna Alm, S\n  - Cecilia Cederqvist, C\n"
    head = f"---\nname: Rådet\nrecord: {record}\n{members}---\n"
    (minutes / "council.md").write_text(head, encoding="utf-8")
    seal = seal_of(MINUTES.encode()).removeprefix("sha256:")
    (minutes / "2026-01-14.md").write_bytes(MINUTES.replace("0" * 64, seal).encode())
    result = run_bra("publish", "site", "--today", "2026-03-01", cwd=root)
    assert result.code == 0, result.stderr.decode()
    text = (root / "site" / "2026-01-14" / "index.html").read_text(encoding="utf-8")
    return re.sub(r"<[^>]*>|\s", " ", text)


@pytest.mark.parametrize(
    ("record", "approval", "feed"),
    [
        ("minutes", "Justering", "Nya protokoll som flöde"),
        ("notes", "Godkännande", "Nya minnesanteckningar som flöde"),
    ],
)
def test_the_words_are_those_of_the_record(
    tmp_path: Path, record: str, approval: str, feed: str
) -> None:
    shown = " ".join(page(tmp_path, record).split())
    assert f"{approval} Anna Alm" in shown
    assert feed in shown
    assert ("nteckning" in shown) is (record == "notes")


def test_a_party_that_is_the_organisation_is_said_once(tmp_path: Path) -> None:
    shown = " ".join(page(tmp_path, "minutes").split())
    assert "Cecilia Cederqvist (t.o.m. § 1), C" in shown
