import shutil
from pathlib import Path

import pytest

from bra.checking.findings import find
from bra.checking.rules.table import RULES, by_code
from bra.cli.pages import RULES as PAGES
from bra.folder import COUNCIL_PATH, Folder
from bra.languages import languages
from tests.checking.councils import TODAY, approved
from tests.rulepages import INDEX, SPECIMENS, WITHOUT_SPECIMEN, index, output, page
from tests.rulepages import TODAY as DAY_OF_PAGES

CODES = sorted({rule.code for rule in RULES} - set(WITHOUT_SPECIMEN))
each_specimen = pytest.mark.parametrize("code", CODES)


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRA_CACHE", "off")


def test_each_code_stands_once_in_the_table() -> None:
    assert len(by_code()) == len(RULES)
    assert TODAY == DAY_OF_PAGES


def test_each_rule_has_a_specimen_and_no_specimen_is_a_stranger() -> None:
    assert sorted(path.name for path in SPECIMENS.iterdir()) == CODES


def test_each_rule_has_words_and_a_text() -> None:
    for rule in RULES:
        assert rule.text.split("\n")[0].endswith("."), rule.code
        for language in languages():
            assert rule.code in language.messages


@each_specimen
def test_a_specimen_breaks_its_rule_and_no_other(code: str) -> None:
    found = find(Folder(SPECIMENS / code), today=TODAY)
    assert {finding.code for finding in found} == {code}
    assert {finding.severity for finding in found} == {by_code()[code].severity}


@each_specimen
def test_the_mended_specimen_breaks_none(code: str) -> None:
    assert find(Folder(SPECIMENS / code / "mended"), today=TODAY) == ()


@each_specimen
def test_what_is_noticed_while_reading_is_as_grave_as_the_table_says(code: str) -> None:
    folder = Folder(SPECIMENS / code)
    noticed = [*folder.council.diagnostics, *(d for m in folder.meetings for d in m.diagnostics)]
    for diagnostic in noticed:
        assert diagnostic.severity == by_code()[diagnostic.code].severity


@each_specimen
def test_output_and_page_are_current(code: str) -> None:
    said, ended = output(code)
    assert said == (SPECIMENS / code / "output.txt").read_text(encoding="utf-8")
    assert ended == (by_code()[code].severity == "error")
    assert page(by_code()[code]) == (PAGES / f"{code}.md").read_text(encoding="utf-8")


def test_the_manual_has_a_page_for_each_rule_and_names_them_all() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} == set(by_code())
    assert index() == INDEX.read_text(encoding="utf-8")


@each_specimen
def test_no_rule_but_those_on_safety_fails_approved_minutes(code: str, tmp_path: Path) -> None:
    root = tmp_path / "council"
    shutil.copytree(SPECIMENS / code / "minutes", root / "minutes")
    council = root / COUNCIL_PATH
    setting = f"regler:\n  - {{regel: {code}, nivå: fel, skäl: vi vill så}}\n"
    text = council.read_bytes().decode()
    if "regler:" not in text:
        council.write_bytes(text.replace("organisationer:", f"{setting}organisationer:").encode())
    for path in (root / "minutes").glob("20*.md"):
        data = path.read_bytes() if path.is_file() else b""
        if data.startswith(b"---\n") and b"seal:" not in data and code != "not-utf-8":
            path.write_bytes(approved(data.decode()).encode())
    folder = Folder(root)
    sealed = {m.path for m in folder.meetings if m.status == "approved"}
    failing = {
        finding.code
        for finding in find(folder, today=TODAY)
        if finding.path in sealed and finding.severity != "info"
    }
    # The name of a file can be mended without touching what is sealed.
    assert {by_code()[each].subject for each in failing - {"date-differs"}} <= {"safety"}


@each_specimen
def test_some_files_alone_give_what_they_give_among_all(code: str, tmp_path: Path) -> None:
    root = tmp_path / "council"
    shutil.copytree(SPECIMENS / code, root)
    everything = find(Folder(root), today=TODAY)
    for path in sorted((root / "minutes").rglob("*.md")):
        name = path.relative_to(root).as_posix()
        alone = find(Folder(root), [name], today=TODAY)
        assert alone == tuple(each for each in everything if each.path == name)
