"""Each table of a page has a name of its own, which a screen reader says before it."""

import re
from html import unescape
from pathlib import Path

import pytest

from tests.transcript import run_bra

TABLE = "| a | b |\n|---|---|\n| 1 | 2 |\n"
MINUTES = f"""\
---
date: 2026-01-14
status: final
present:
  - Anna Alm
---

# Möte i januari

## 1. Statistik & läge

{TABLE}
- [ ] **A1** Anna Alm: räkna om (löpande)

{TABLE}
## 2. Åtgärder

{TABLE}
### Cyklar

- [ ] **A2** Anna Alm: låsa (löpande)

{TABLE}
> Ett citat.
>
> {TABLE.replace(chr(10), chr(10) + "> ")}

**Beslut D1:** Rådet godkänner

{TABLE}
"""
STATISTICS = ["1. Statistik & läge", "1. Statistik & läge (2)"]
MEASURES = ["2. Åtgärder", "Cyklar", "Cyklar (2)", "Cyklar (3)"]


def captions(html: str) -> list[str]:
    return [unescape(each) for each in re.findall(r"<caption>(.*?)</caption>", html)]


@pytest.fixture
def council(tmp_path: Path) -> Path:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    head = "---\nname: Rådet\nmembers:\n  - Anna Alm\n---\n"
    (minutes / "council.md").write_text(head, encoding="utf-8")
    (minutes / "2026-01-14.md").write_text(MINUTES, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("language", ["sv", "en"])
def test_tables_of_the_site_are_named_by_the_heading_above_them(
    council: Path, language: str
) -> None:
    told = run_bra("--lang", language, "publish", "site", "--today", "2026-03-01", cwd=council)
    assert told.code == 0, told.stderr.decode()
    site = council / "site" / "2026-01-14"
    whole = (site / "index.html").read_text(encoding="utf-8")
    assert captions(whole) == STATISTICS + MEASURES
    pages = [each.read_text(encoding="utf-8") for each in sorted(site.glob("*/index.html"))]
    assert sorted(filter(None, map(captions, pages))) == [STATISTICS, MEASURES]


def test_tables_of_a_document_are_named_so_too(council: Path) -> None:
    told = run_bra("minutes", "2026-01-14", "--to", "html", "--today", "2026-03-01", cwd=council)
    assert captions(told.stdout.decode()) == STATISTICS + MEASURES
