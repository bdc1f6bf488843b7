"""What was said when an action was closed does not stand unseen in a line that opens it."""

from pathlib import Path

import pytest

from tests.transcript import run_bra

COUNCIL = "---\nname: Park\nlanguage: {language}\nmembers:\n  - Ebba Lo\n---\n"
RAISING = """\
---
date: 2022-02-02
status: approved
present:
  - Ebba Lo
---

## 1. Elms

- [ ] **A1** Ebba Lo: water the elm
"""
LATER = "---\ndate: 2022-04-06\nstatus: draft\n---\n\n## 1. Follow-up of actions\n"
NAMED = {"en": "change the words", "sv": "ändra orden"}


@pytest.mark.parametrize("language", ["en", "sv"])
@pytest.mark.parametrize("note", ["Tree died", None])
def test_words_of_the_closing_are_named_when_they_stay(
    tmp_path: Path, language: str, note: str | None
) -> None:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    (minutes / "council.md").write_text(COUNCIL.format(language=language), encoding="utf-8")
    (minutes / "2022-02-02.md").write_text(RAISING, encoding="utf-8")
    (minutes / "2022-04-06.md").write_text(LATER, encoding="utf-8")
    words = ("--note", note) if note else ()
    dropped = run_bra("drop", "02-02/A1", "--on", "2022-04-06", *words, cwd=tmp_path)
    assert dropped.code == 0, dropped.stderr.decode()
    told = run_bra("reopen", "02-02/A1", "--on", "2022-04-07", cwd=tmp_path).stderr.decode()
    line = f"**2022-02-02/A1** {note or 'water the elm'}"
    assert f"- [ ] {line}" in (minutes / "2022-04-06.md").read_text(encoding="utf-8")
    assert (NAMED[language] in told) == (note is not None)
    assert note is None or note in told


def test_words_of_a_closing_in_confidence_are_not_told(tmp_path: Path) -> None:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    (minutes / "council.md").write_text(COUNCIL.format(language="en"), encoding="utf-8")
    (minutes / "2022-02-02.md").write_text(RAISING, encoding="utf-8")
    closed = "- [x] **2022-02-02/A1** all watered\n"
    inside = "## 1. Trees {.confidential}\n\n- [x] **2022-02-02/A1** felled at night\n\n## 2. "
    approved = LATER.replace("draft", "approved")
    (minutes / "2022-04-06.md").write_text(f"{approved}\n{closed}", encoding="utf-8")
    last = LATER.replace("04-06", "05-04")
    (minutes / "2022-05-04.md").write_text(last.replace("## 1. ", inside), encoding="utf-8")
    result = run_bra("reopen", "02-02/A1", "--on", "2022-05-04", cwd=tmp_path)
    assert result.code == 0, result.stderr.decode()
    assert "(reopened 2022-05-04)" in (minutes / "2022-05-04.md").read_text(encoding="utf-8")
    assert b"felled" not in result.stdout + result.stderr
