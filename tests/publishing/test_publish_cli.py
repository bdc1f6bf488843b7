"""`bra publish` as somebody calls it, in a repository."""

from pathlib import Path

from bra.text.seal import seal_of
from tests.publishing.sites import SECOND, sealed, write_council
from tests.repositories import Council
from tests.transcript import run_bra


def test_what_was_changed_and_sealed_anew_is_held_back(tmp_path: Path) -> None:
    root, site = tmp_path / "council", tmp_path / "site"
    write_council(root)
    council = Council(root)
    council.commit("approved")
    call = ("publish", str(site), "--no-pdf", "--today", "2026-03-20")
    assert run_bra(*call, cwd=root).code == 0
    page = site / "2026-01-14" / "index.html"
    assert "No cameras after all" in page.read_text(encoding="utf-8")
    path = root / "minutes" / "2026-01-14.md"
    path.write_text(sealed(SECOND.replace("No cameras", "Many cameras")), encoding="utf-8")
    assert seal_of(path.read_bytes()).encode() in path.read_bytes()
    council.commit("forged")
    result = run_bra(*call, cwd=root)
    assert result.code == 0
    assert b"2026-01-14 is not shown" in result.stderr
    text = page.read_text(encoding="utf-8")
    assert "Many cameras" not in text
    assert "the text is not what was approved" in text
