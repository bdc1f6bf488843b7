"""What somebody at a terminal is asked before files of others are replaced."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.beginning import TODAY
from tests.transcript import run_bra

QUESTIONS = {
    ("minutes", "sv"): "ut.md finns redan; ska den ersättas? [j/N] ",
    ("minutes", "en"): "ut.md exists; replace it? [y/N] ",
    ("publish", "sv"): (
        "index.html i ut är inte skrivna av bra publish eller har ändrats; ska de ersättas? [j/N] "
    ),
    ("publish", "en"): (
        "index.html in ut were not written by bra publish, or were changed; replace them? [y/N] "
    ),
    ("remind", "sv"): (
        "utan-adress.txt i ut är inte skrivna av bra remind eller har ändrats; "
        "ska de ersättas? [j/N] "
    ),
    ("remind", "en"): (
        "without-address.txt in ut were not written by bra remind, or were changed; "
        "replace them? [y/N] "
    ),
}
CALLS = {
    "minutes": ("minutes", "2026-11-13", "-o", "ut.md"),
    "publish": ("publish", "ut", "--no-pdf"),
    "remind": ("remind", "-o", "ut"),
}


@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals there")
@pytest.mark.parametrize(("command", "code"), QUESTIONS)
@pytest.mark.parametrize("answer", ["j", "y", "n"])
def test_a_file_in_the_way_is_asked_about_in_words_that_can_be_answered(
    command: str, code: str, answer: str, tmp_path: Path
) -> None:
    run_bra("init", "demo", "--name", "X", "--example", *TODAY, cwd=tmp_path)
    council = tmp_path / "demo"
    question = QUESTIONS[command, code]
    name = question.split()[0]
    product = council / name if command == "minutes" else council / "ut" / name
    product.parent.mkdir(exist_ok=True)
    product.write_text("annat", encoding="utf-8")
    call = [sys.executable, "-m", "bra", "--lang", code, *CALLS[command], *TODAY]
    near, far = os.openpty()
    with subprocess.Popen(call, cwd=council, stdin=far, stderr=far) as process:
        os.write(near, f"{answer}\n".encode())
        process.wait(timeout=60)
    os.close(far)
    assert question in os.read(near, 4096).decode()
    os.close(near)
    assert process.returncode == (2 if answer == "n" else 0)
    assert (product.read_text(encoding="utf-8") == "annat") is (answer == "n")
