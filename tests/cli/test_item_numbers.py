"""Numbers that run on through the year are written before they can become others."""

from pathlib import Path

import pytest

from tests.transcript import run_bra

HEAD = """\
---
date: {date}
status: {status}
chair: Nora Quist
secretary: Olle Varg
present:
  - Nora Quist
  - Olle Varg
next: 2024-12-01
---

## Garden

Weeds.

## a shed {{.confidential}}

Roof.
"""
WORDS = {"en": ("year", "final"), "sv": ("år", "färdigställt")}


def council(folder: Path, language: str, **statuses: str) -> Path:
    minutes = folder / "minutes"
    minutes.mkdir()
    year, _ = WORDS[language]
    text = (
        f"---\nname: Allotment\nlanguage: {language}\nnumbering: {year}\n"
        "members:\n  - Nora Quist\n  - Olle Varg\n---\n"
    )
    (minutes / "council.md").write_text(text, encoding="utf-8")
    for name, status in statuses.items():
        write(folder, f"2024-{name[1:3]}-05", status)
    return folder


def write(folder: Path, date: str, status: str) -> None:
    text = HEAD.format(date=date, status=status)
    (folder / "minutes" / f"{date}.md").write_text(text, encoding="utf-8", newline="\n")


def headings(folder: Path, date: str) -> list[str]:
    text = (folder / "minutes" / f"{date}.md").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.startswith("##")]


@pytest.mark.parametrize("language", ["en", "sv"])
def test_fmt_writes_the_numbers_of_meetings_that_were_held(tmp_path: Path, language: str) -> None:
    root = council(tmp_path, language, m02="draft", m04="final", m06="planned", m09="cancelled")
    planned = headings(root, "2024-06-05")
    assert run_bra("fmt", "--check", "--today", "2024-05-01", cwd=root).code == 1
    assert run_bra("fmt", "--today", "2024-05-01", cwd=root).code == 0
    assert headings(root, "2024-02-05") == ["## § 1 Garden", "## § 2. a shed {.confidential}"]
    assert headings(root, "2024-04-05") == ["## § 3 Garden", "## § 4. a shed {.confidential}"]
    assert headings(root, "2024-06-05") == planned == headings(root, "2024-09-05")
    assert run_bra("fmt", "--check", "--today", "2024-05-01", cwd=root).code == 0


def test_approved_items_keep_their_numbers_when_an_earlier_meeting_comes_late(
    tmp_path: Path,
) -> None:
    root = council(tmp_path, "en", m02="draft", m04="final")
    assert run_bra("approve", "04-05", "--by", "Nora Quist", cwd=root).code == 0
    write(root, "2024-03-05", "draft")
    assert headings(root, "2024-04-05")[0] == "## § 3 Garden"
    extract = run_bra("minutes", "04-05", "--item", "3", cwd=root)
    assert (extract.code, b"Weeds" in extract.stdout) == (0, True)
    told = run_bra("fmt", "minutes/2024-03-05.md", cwd=root)
    assert headings(root, "2024-03-05")[0] == "## Garden"
    assert b"2024-04-05" in told.stderr
    assert run_bra("verify", cwd=root).code == 0


@pytest.mark.parametrize("language", ["en", "sv"])
def test_a_record_that_becomes_final_gets_its_numbers(tmp_path: Path, language: str) -> None:
    root = council(tmp_path, language, m02="final", m04="draft")
    assert run_bra("status", "04-05", WORDS[language][1], cwd=root).code == 0
    assert headings(root, "2024-04-05")[0] == "## § 3 Garden"


def test_check_tells_of_numbers_that_are_only_counted(tmp_path: Path) -> None:
    root = council(tmp_path, "en", m02="final", m04="draft")
    found = run_bra("check", "--format", "json", cwd=root).stdout.decode()
    assert found.count('"counted-number"') == 1
    run_bra("fmt", cwd=root)
    assert "counted-number" not in run_bra("check", "--format", "json", cwd=root).stdout.decode()


def test_a_council_that_counts_each_meeting_for_itself_gets_none(tmp_path: Path) -> None:
    root = council(tmp_path, "en", m02="final")
    register = root / "minutes" / "council.md"
    register.write_text(register.read_text().replace("numbering: year\n", ""), encoding="utf-8")
    assert run_bra("fmt", "--check", cwd=root).code == 0


@pytest.mark.parametrize(
    "text",
    [
        "```\n## § 3 x\n```\n",
        "<!--\n## § 3 x\n-->\n",
        "<div>\n## § 3 x\n</div>\n",
        "    ## § 3 x\n",
    ],
)
def test_what_only_looks_like_a_numbered_heading_hinders_no_numbers(
    tmp_path: Path, text: str
) -> None:
    root = council(tmp_path, "en", m02="final")
    path = root / "minutes" / "2024-02-05.md"
    path.write_text(path.read_text().replace("Weeds.\n", f"Weeds.\n\n{text}"), encoding="utf-8")
    assert run_bra("fmt", cwd=root).code == 0
    assert "## § 1 Garden" in headings(root, "2024-02-05")
    assert text in path.read_text(encoding="utf-8")


def test_a_heading_without_words_gets_its_number_too(tmp_path: Path) -> None:
    root = council(tmp_path, "en", m02="final")
    path = root / "minutes" / "2024-02-05.md"
    path.write_text(path.read_text().replace("## Garden", "##"), encoding="utf-8")
    assert run_bra("fmt", cwd=root).code == 0
    assert headings(root, "2024-02-05")[0] == "## § 1"
    assert run_bra("fmt", "--check", cwd=root).code == 0


def test_numbers_of_another_year_are_free(tmp_path: Path) -> None:
    root = council(tmp_path, "en", m02="final")
    path = root / "minutes" / "2023-02-05.md"
    text = HEAD.format(date="2023-02-05", status="final").replace("## Garden", "## § 1 Garden")
    path.write_text(text.replace("## a", "## § 2. a"), encoding="utf-8")
    assert run_bra("fmt", cwd=root).code == 0
    assert headings(root, "2024-02-05")[0] == "## § 1 Garden"


def test_a_meeting_still_marked_planned_after_its_day_was_held(tmp_path: Path) -> None:
    root = council(tmp_path, "en", m02="planned")
    assert run_bra("fmt", "--check", "--today", "2024-02-04", cwd=root).code == 0
    assert run_bra("fmt", "--today", "2024-05-01", cwd=root).code == 0
    assert headings(root, "2024-02-05")[0] == "## § 1 Garden"
