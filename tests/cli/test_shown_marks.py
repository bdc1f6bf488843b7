"""What is seen as a mark of confidentiality withholds in every output, also after an import."""

from pathlib import Path

import pytest

from tests.transcript import run_bra

TODAY = {"BRA_TODAY": "2024-01-25"}
WORD = "kodordet"
BODY = f"""\
# Möte 2024-01-15

## 1. Läget

Text.

- [ ] **A1** Bo Ek: ordna {WORD} (senast 2024-03-01) (hem&shy;ligt)

## 2. Slutet &auml;rende

**Beslut D1:** Rådet beslutar om {WORD}.

## 3. Closed ses\u200bsion

{WORD}

## 4. Annat

s*ek*retess: {WORD}

> Confidential&colon; {WORD}
"""


@pytest.mark.parametrize("source", ["minutes/2024-01-15.md", "foreign.md", "foreign.txt"])
def test_no_output_tells_it(tmp_path: Path, source: str) -> None:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    (minutes / "council.md").write_text("---\nnamn: Rådet\nledamöter:\n  - Bo Ek\n---\n")
    front = "---\ndatum: 2024-01-15\nstatus: utkast\n---\n\n" if "/" in source else ""
    (tmp_path / source).write_text(front + BODY)
    if not front:
        run_bra("import", source, "--date", "2024-01-15", cwd=tmp_path, env=TODAY)
    checked = run_bra("check", cwd=tmp_path, env=TODAY)
    assert checked.stdout.decode().count(": odd-confidential-mark") == 5
    for command in (
        "minutes 2024-01-15",
        f"search {WORD}",
        "actions --format json",
        "decisions --format json",
        "agenda 2024-03-01",
        "publish site",
    ):
        assert WORD not in run_bra(*command.split(), cwd=tmp_path, env=TODAY).stdout.decode()
    files = [each for each in (tmp_path / "site").rglob("*") if each.is_file()]
    assert files
    assert not [each for each in files if WORD.encode() in each.read_bytes()]
