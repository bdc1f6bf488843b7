"""The first text that a process imports is read as every other."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Each in a process of its own, where no rule has been asked before.
SENTENCES = {
    "Karin Holm ledde mötet.": "chair",
    "Karin Holm förde protokoll.": "secretary",
    "Karin Holm chaired the meeting.": "chair",
    "Karin Holm took the minutes.": "secretary",
}


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("cache", ["off", "cache"])
def test_an_officer_is_found_in_the_first_text(cache: str, sentence: str, tmp_path: Path) -> None:
    text = f"Möte 2031-04-02\n\nNärvarande: Karin Holm, Bo Al\n\n1. Start\n\n{sentence}\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "bra", "import", "a.txt", "--dry-run", "--format", "json"]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "BRA_CACHE": cache},
    )
    (found,) = json.loads(done.stdout)
    assert found[SENTENCES[sentence]] == "Karin Holm"
