"""The report says of a decision that later minutes correct it, as the register does."""

import json
from pathlib import Path

import pytest

from tests.rendering.readback import words_of
from tests.transcript import run_bra

COUNCIL = "---\nname: Rådet\nlanguage: {code}\n---\n"
FIRST = """\
---
date: 2025-03-10
---

## 1. A

**Beslut D1:** två bänkar

**Beslut D2:** x
"""
LATER = """\
---
date: 2026-01-19
---

## 1. B

**Rättelse 2025-03-10 punkt 1:** D1: tre bänkar
"""


def report(root: Path, code: str, *arguments: str) -> bytes:
    minutes = root / "minutes"
    minutes.mkdir()
    (minutes / "council.md").write_text(COUNCIL.format(code=code), encoding="utf-8")
    (minutes / "2025-03-10.md").write_text(FIRST, encoding="utf-8")
    (minutes / "2026-01-19.md").write_text(LATER, encoding="utf-8")
    result = run_bra("report", "--year", "2025", *arguments, "--today", "2026-03-01", cwd=root)
    assert result.code == 0, result.stderr.decode()
    return result.stdout


@pytest.mark.parametrize(
    ("code", "words"),
    [("sv", "(rättat 2026-01-19)"), ("en", "(corrected 2026-01-19)")],
)
@pytest.mark.parametrize("form", ["md", "html", "pdf", "docx"])
def test_a_corrected_decision_says_where(tmp_path: Path, code: str, words: str, form: str) -> None:
    shown = " ".join(words_of(form, report(tmp_path, code, "--to", form)).split())
    assert shown.count(words) == 1
    assert f"två bänkar {words}" in shown


def test_the_data_have_the_corrections(tmp_path: Path) -> None:
    decisions = json.loads(report(tmp_path, "sv", "--to", "json"))["decisions"]
    assert [len(each["corrections"]) for each in decisions] == [1, 0]
    assert decisions[0]["corrections"][0]["meeting"] == "2026-01-19"
