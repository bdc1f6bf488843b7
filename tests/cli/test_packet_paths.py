"""The packet says what is wrong with a path of a file that it leaves out."""

from pathlib import Path

import pytest

from tests.transcript import run_bra


@pytest.mark.parametrize(("code", "words"), [("sv", "skriv /"), ("en", "write /")])
@pytest.mark.parametrize(("target", "backslash"), [("papers\\x.pdf", True), ("../../x.pdf", False)])
def test_a_backslash_is_told_of_as_one(
    tmp_path: Path, code: str, words: str, target: str, *, backslash: bool
) -> None:
    (tmp_path / "minutes").mkdir()
    head = f"---\nname: Rådet\nlanguage: {code}\n---\n"
    (tmp_path / "minutes" / "council.md").write_text(head, encoding="utf-8")
    text = f"---\ndate: 2025-03-10\n---\n\n## 1. A\n\n[budget]({target})\n"
    (tmp_path / "minutes" / "2025-03-10.md").write_text(text, encoding="utf-8")
    arguments = ("2025-03-10", "--packet", "-o", "a.pdf", "--today", "2025-03-01")
    said = run_bra("agenda", *arguments, cwd=tmp_path).stderr.decode()
    assert target in said
    assert (words in said) is backslash
