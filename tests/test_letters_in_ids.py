"""An action is known as confidential by its id, whatever letters the name of its meeting has."""

import gzip
from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest

from bra.git import repository
from bra.git.merging import ids_elsewhere
from tests.repositories import Council
from tests.test_confidential import LATER, MINUTES, WORD
from tests.transcript import run_bra

Form = Literal["NFC", "NFD"]
DAY = "2017-08-18"
COUNCIL = "---\nnamn: R\nledamöter: [Jonas Eek]\nwebbplats: {adress: https://example.org/}\n---\n"
PLAN = "---\nstatus: planerat\ndatum: 2017-10-11\n---\n\n## 1. Ö\n\nOm {id}: kodordet.\n"
HELD = """\
---
datum: 2017-09-20
status: färdigställt
---

## 1. Läget

Om {id}: kodordet.

- [ ] **A1** Jonas Eek: skriva till skolan (senast 2017-09-25)
  - Se {id}: kodordet.

- Kodordet, se {id}.
  - [ ] **A2** Jonas Eek: kodordet

Det öppna.
"""
STEMS = (f"{DAY}-årsmöte", f"{DAY}-ægir_ß-2", f"{DAY}-ÖVRIGT", f"{DAY}-会议")
COMMANDS = [
    *(
        f"{name} --format {form}"
        for name in ("actions --all", "decisions")
        for form in ("md", "json")
    ),
    *(f"agenda 2017-10-11 --to {form}" for form in ("md", "json", "html", "ics", "eml")),
    *(
        f"minutes {day} --to {form}"
        for day in ("2017-09-15", "2017-09-20")
        for form in ("md", "html")
    ),
    "report --year 2017",
    "report --year 2017 --to json",
    "search Jonas",
    "search is:open --format json",
    "check --format json",
    "remind -o mail --dry-run",
    "carry 2017-10-11 --dry-run",
    "actions --all --to ics",
]


def council(root: Path, stem: str, form: Form) -> Path:
    """Write a council in which later minutes speak of what a meeting raised in confidence."""
    (root / "minutes").mkdir()
    later = LATER.replace(f"{DAY}/", f"{stem}/")
    files = {
        "council": COUNCIL,
        stem: MINUTES,
        "2017-09-15": later,
        "2017-09-20": HELD.format(id=f"{stem}/A3"),
        "2017-10-11": PLAN.format(id=f"{stem}/A3"),
    }
    for name, text in files.items():
        path = root / "minutes" / f"{normalize(form, name)}.md"
        path.write_text(normalize(form, text), encoding="utf-8")
    return root


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("stem", STEMS[:2])
def test_no_output_speaks_of_it(tmp_path: Path, stem: str, form: Form) -> None:
    where = council(tmp_path, stem, form)
    for command in (*COMMANDS, f"action {stem}/A3"):
        result = run_bra(*command.split(), "--today", "2017-10-01", cwd=where)
        assert result.code in (0, 1, 2), command
        assert WORD not in (result.stdout + result.stderr).decode().lower(), command


@pytest.mark.parametrize("stem", STEMS)
def test_no_byte_of_a_site_speaks_of_it(tmp_path: Path, stem: str) -> None:
    where = council(tmp_path, stem, "NFC")
    made = run_bra("publish", "site", "--drafts", "--today", "2017-10-01", cwd=where)
    assert made.code == 0, made.stderr.decode()
    files = [path for path in (tmp_path / "site").rglob("*") if path.is_file()]
    assert b"Det \xc3\xb6ppna" in (tmp_path / "site/2017-09-20/index.html").read_bytes()
    for path in files:
        data = path.read_bytes()
        data = gzip.decompress(data) if path.suffix == ".gz" else data
        assert WORD.encode() not in data.lower(), path


def test_who_is_inside_reads_it(tmp_path: Path) -> None:
    where = council(tmp_path, STEMS[0], "NFD")
    shown = run_bra("action", f"{STEMS[0]}/A3", "--internal", "--today", "2017-10-01", cwd=where)
    assert WORD in shown.stdout.decode()


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_what_a_change_means_is_told_without_it(tmp_path: Path, form: Form) -> None:
    where = council(tmp_path, STEMS[0], form)
    Council(where).commit("Before")
    path = where / "minutes" / "2017-09-20.md"
    text = path.read_text(encoding="utf-8").replace("kodordet", "Kodordet igen", 2)
    path.write_text(text + "\n- [ ] **A3** Jonas Eek: lyssna\n", encoding="utf-8")
    shown = run_bra("diff", cwd=where)
    assert "lyssna" in shown.stdout.decode()
    assert WORD not in (shown.stdout + shown.stderr).decode().lower()


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_merge_sees_what_other_files_mention(tmp_path: Path, form: Form) -> None:
    where = council(tmp_path, STEMS[0], form)
    Council(where).commit("Before")
    here = repository(where)
    assert here is not None
    _, known = ids_elsewhere(here, STEMS[0], f"minutes/{normalize(form, STEMS[0])}.md")
    assert known == {f"{STEMS[0]}/A{number}" for number in (1, 3, 5)}
