"""The agenda through the command line: how its items are numbered."""

from pathlib import Path

import pytest

from tests.rendering.readback import words_of
from tests.transcript import run_bra


def agenda(root: Path, numbering: str, form: str) -> str:
    minutes = root / "minutes"
    minutes.mkdir()
    head = f"---\nnamn: Nämnden\nspråk: sv\nnumrering: {numbering}\n---\n"
    (minutes / "council.md").write_text(head, "utf-8")
    for day, state in (("2024-02-01", "färdigställt"), ("2024-05-02", "planerat")):
        text = f"---\nstatus: {state}\n---\n\n## Mötets öppnande\n\n## Kamera vid torget\n"
        (minutes / f"{day}.md").write_text(text, "utf-8")
    result = run_bra("agenda", "2024-05-02", "--to", form, "--today", "2024-04-01", cwd=root)
    assert result.code == 0, result.stderr.decode()
    if form == "ics":
        return result.stdout.decode().replace("\r\n ", "")
    return words_of(form, result.stdout)


@pytest.mark.parametrize("form", ["md", "html", "pdf", "docx", "ics"])
def test_numbers_that_run_on_through_the_year_have_their_sign(tmp_path: Path, form: str) -> None:
    said = " ".join(agenda(tmp_path, "year", form).split())
    assert "§ 3 Mötets öppnande" in said
    assert "§ 4 Kamera vid torget" in said


def test_numbers_of_one_meeting_have_none(tmp_path: Path) -> None:
    assert "\n1. Mötets öppnande\n2. Kamera vid torget\n" in agenda(tmp_path, "meeting", "md")
