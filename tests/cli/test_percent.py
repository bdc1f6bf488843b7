"""A share is written as the council's language writes it, wherever it stands."""

from pathlib import Path

import pytest

from tests.transcript import run_bra

MEETING = "---\ndate: 2025-03-10\npresent: [Anna Alm]\n---\n\n## 1. A\n\nText.\n"


@pytest.mark.parametrize(("code", "share"), [("sv", "100 %"), ("en", "100%")])
@pytest.mark.parametrize("command", ["people", "report", "publish"])
def test_a_share_is_written_as_the_language_has_it(
    tmp_path: Path, code: str, share: str, command: str
) -> None:
    (tmp_path / "minutes").mkdir()
    head = f"---\nname: Rådet\nlanguage: {code}\nmembers: [Anna Alm, Bo Ek]\n---\n"
    (tmp_path / "minutes" / "council.md").write_text(head, encoding="utf-8")
    text = MEETING.replace("date:", "status: final\ndate:") if command == "publish" else MEETING
    (tmp_path / "minutes" / "2025-03-10.md").write_text(text, encoding="utf-8")
    arguments = ["site"] if command == "publish" else ["--year", "2025"]
    result = run_bra(command, *arguments, "--today", "2025-04-01", cwd=tmp_path)
    assert result.code == 0, result.stderr.decode()
    shown = result.stdout.decode()
    if command == "publish":
        folder = {"sv": "narvaro", "en": "attendance"}[code]
        shown = (tmp_path / "site" / folder / "index.html").read_text(encoding="utf-8")
    assert share in shown
    assert ("100 %" in shown) is (code == "sv")
