"""A council whose own file cannot be read keeps its language, and nothing is written for it."""

from pathlib import Path

import pytest

from tests.transcript import run_bra

BREAKS = ("no colon", "no fence", "conflict")
SAYS = {
    "sv": "inget skrivs förrän det är rättat",
    "en": "until that is mended nothing is written",
}
WRITING = (
    ("new-meeting",),
    ("new-meeting", "--dry-run"),
    ("add", "x", "--owner", "Lou", "--in", "12-27"),
    ("done", "12-27/A1"),
    ("drop", "12-27/A1", "--dry-run"),
    ("postpone", "12-27/A1", "2026-06-01"),
    ("assign", "12-27/A1", "Lou"),
    ("carry", "12-27"),
    ("status", "12-27", "final"),
    ("move", "12-27", "2026-01-20"),
    ("fmt",),
    ("approve", "12-27", "--by", "Kim Berg"),
    ("import", "--update-council"),
)


def broken(folder: Path, language: str, how: str) -> Path:
    arguments = ("--name", "X", "--language", language, "--example", "--today", "2026-01-10")
    assert run_bra("init", "demo", *arguments, cwd=folder).code == 0
    path = folder / "demo" / "minutes" / "council.md"
    text = path.read_text(encoding="utf-8")
    if how == "no colon":
        text = text.replace("\nledamöter:", "\nledamöter").replace("\nmembers:", "\nmembers")
    elif how == "no fence":
        text = text.replace("---\n", "", 1)
    else:
        text = text.replace("---\n", "---\n<<<<<<< ours\na: b\n=======\nc: d\n>>>>>>> x\n", 1)
    path.write_text(text, encoding="utf-8", newline="\n")
    return folder / "demo"


@pytest.mark.parametrize("how", BREAKS)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_cannot_be_read_is_told_in_the_councils_language(
    tmp_path: Path, language: str, how: str
) -> None:
    council = broken(tmp_path, language, how)
    result = run_bra("new-meeting", cwd=council)
    assert (result.code, result.stdout) == (2, b"")
    assert result.stderr.decode().endswith(f"{SAYS[language]}\n")
    listed = run_bra("actions", "--format", "md", cwd=council).stdout.decode()
    assert listed.startswith({"sv": "# Öppna uppdrag", "en": "# Open actions"}[language])


@pytest.mark.parametrize("arguments", WRITING, ids=" ".join)
def test_no_command_writes(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    council = broken(tmp_path, "en", "no colon")
    before = {path: path.read_bytes() for path in council.rglob("*.md")}
    result = run_bra(*arguments, "--today", "2026-01-10", cwd=council)
    assert result.code == 2
    assert SAYS["en"] in result.stderr.decode()
    assert {path: path.read_bytes() for path in council.rglob("*.md")} == before


def test_what_only_shows_still_does(tmp_path: Path) -> None:
    council = broken(tmp_path, "en", "no colon")
    for arguments in (("status", "12-27"), ("meetings",), ("minutes", "12-27")):
        assert run_bra(*arguments, "--today", "2026-01-10", cwd=council).code == 0


@pytest.mark.parametrize(
    ("language", "hint"), [("sv", "sedan namn: och"), ("en", "then name: and")]
)
def test_a_council_without_front_matter_is_told_to_give_its_name(
    tmp_path: Path, language: str, hint: str
) -> None:
    council = broken(tmp_path, language, "no fence")
    said = run_bra("check", "--lang", language, cwd=council).stdout.decode()
    assert hint in said
    assert "status:" not in said.partition("no-front-matter")[2].partition("minutes/")[0]
