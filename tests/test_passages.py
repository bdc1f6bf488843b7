"""What stands in an entry or a paragraph that names a confidential action is withheld with it."""

import subprocess
from pathlib import Path

import pytest

from bra.checking.files import Files
from bra.folder import Folder
from tests.rendering.readback import words_of
from tests.transcript import run_bra

WORD = "kodordet"
COUNCILS = {
    "sv": "---\nnamn: Rådet\nspråk: sv\nledamöter: [Jonas Eek]\n---\n",
    "en": "---\nname: The council\nlanguage: en\nmembers: [Jonas Eek]\n---\n",
}
RAISED = """\
---
date: 2025-01-15
status: final
present: [Jonas Eek]
---

## 1. A

- [ ] **A1** Jonas Eek: måla

## 2. B {.confidential}

- [ ] **A2** Jonas Eek: kodordet
"""
LATER = """\
---
date: 2025-02-12
status: final
present: [Jonas Eek]
---

## 1. A

- [ ] **2025-01-15/A2** Jonas Eek: kodordet
  - [ ] Jonas Eek: kodordet
  - [ ] **A7** Jonas Eek: kodordet
  - [ ] **2025-01-15/A1** Jonas Eek: kodordet
  - **Decision D1:** kodordet

  [kodordet](kodordet.pdf)
- 2025-01-15/A2
  - [ ] kodordet Ek: kodordet
- [ ] **A5** Jonas Eek: plantera
  - 2025-01-15/A2 kodordet
- [ ] **A6** Jonas Eek: kodordet, se 2025-01-15/A2

## 2. Next meeting

- 2025-01-15/A2 kodordet (kodordet Berg, invited)
- Budget
"""
AFTER = """\
---
date: 2025-03-12
status: draft
present: [Jonas Eek]
---

## 1. A

- [ ] **2025-02-12/A7** Jonas Eek: kodordet
"""
COMMANDS = [
    *(
        f"{command} --format {form}"
        for command in ("actions --all", "actions --all --by owner", "decisions", "meetings")
        for form in ("table", "md", "csv", "json")
    ),
    *(f"check --format {form}" for form in ("text", "json", "github", "sarif")),
    *(f"agenda 2025-02-12 --to {form}" for form in ("md", "json", "html", "ics", "pdf", "docx")),
    *(f"agenda 2025-03-12 --to {form}" for form in ("md", "json", "ics")),
    *(f"minutes 2025-02-12 --to {form}" for form in ("md", "html", "pdf", "docx")),
    *("minutes 2025-03-12", "action 2025-02-12/A5", "action 2025-02-12/A5 --format json"),
    *("report --year 2025", "report --year 2025 --to json", "remind -o mail --dry-run"),
    *("actions --all --to ics", "carry 2025-03-12 --dry-run", "fmt --diff", "search Jonas"),
    *("search Jonas --format json", "search is:open", "search type:decision", "search se"),
    "new-meeting 2025-04-09 --dry-run",
]


@pytest.fixture(params=sorted(COUNCILS))
def council(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    files = {"council": COUNCILS[request.param], "2025-01-15": RAISED}
    files |= {"2025-02-12": LATER, "2025-03-12": AFTER}
    (tmp_path / "minutes").mkdir()
    for name, text in files.items():
        (tmp_path / "minutes" / f"{name}.md").write_text(text, encoding="utf-8")
    return tmp_path


def _words(command: str, output: bytes) -> str:
    form = command.rpartition(" ")[2]
    return words_of(form, output) if form in ("pdf", "docx") else output.decode()


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_of_such_a_passage_is_told(council: Path, command: str) -> None:
    for _ in range(2):  # the second time from the cache
        result = run_bra(*command.split(), "--today", "2025-03-20", cwd=council)
        assert result.code in (0, 1), result.stderr.decode()
        assert WORD not in _words(command, result.stdout) + result.stderr.decode()


def test_no_page_of_the_site_tells_it(council: Path) -> None:
    for drafts in ((), ("--drafts",)):
        made = run_bra("publish", "site", *drafts, "--today", "2025-03-20", cwd=council)
        assert made.code == 0, made.stderr.decode()
        pages = [path for path in (council / "site").rglob("*") if path.is_file()]
        assert pages
        assert not [path for path in pages if WORD.encode() in path.read_bytes()]


def test_what_stands_beside_it_is_told(council: Path) -> None:
    listed = run_bra("actions", "--today", "2025-03-20", cwd=council).stdout.decode()
    assert "plantera" in listed
    assert "måla" in listed
    agenda = run_bra("agenda", "2025-04-09", "--today", "2025-03-20", cwd=council)
    assert WORD not in agenda.stdout.decode()


@pytest.mark.parametrize("command", ["actions --all", "decisions", "minutes 2025-02-12"])
def test_inside_it_is_told(council: Path, command: str) -> None:
    result = run_bra(*command.split(), "--internal", "--today", "2025-03-20", cwd=council)
    assert WORD in result.stdout.decode()


def test_it_is_withheld_as_soon_as_the_other_minutes_say_so(council: Path) -> None:
    path = council / "minutes" / "2025-01-15.md"
    path.write_text(RAISED.replace(" {.confidential}", ""), encoding="utf-8")
    command = ("search", WORD, "--today", "2025-03-20")
    assert run_bra(*command, cwd=council).stdout
    path.write_text(RAISED, encoding="utf-8")
    for asked in (command, ("decisions",), ("actions", "--all", "--today", "2025-03-20")):
        assert WORD not in run_bra(*asked, cwd=council).stdout.decode()


def test_no_comparison_tells_it(council: Path) -> None:
    with_git(council)
    path = council / "minutes" / "2025-02-12.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(WORD, f"{WORD}x").replace("plantera", "vattna"), encoding="utf-8")
    for form in ("md", "json"):
        told = run_bra("diff", "--format", form, cwd=council)
        assert told.code == 0, told.stderr.decode()
        assert WORD not in told.stdout.decode()
        assert "vattna" in told.stdout.decode()
    assert WORD in run_bra("diff", "--internal", cwd=council).stdout.decode()


def test_no_file_that_such_a_passage_links_to_is_published(council: Path) -> None:
    minutes = council / "minutes"
    text = (minutes / "council.md").read_text(encoding="utf-8")
    site = "site:\n  attachments: yes\n---\n"
    (minutes / "council.md").write_text(text.removesuffix("---\n") + site, encoding="utf-8")
    for name in (f"{WORD}.pdf", "plan.pdf"):
        (minutes / name).write_bytes(b"%PDF-1.7")
    linked = f"- Budget, se [planen](plan.pdf) och [mer]({WORD}.pdf)"
    (minutes / "2025-01-15.md").write_text(
        RAISED.replace("## 2.", f"{linked}\n\n## 2."), encoding="utf-8"
    )
    made = run_bra("publish", "site", "--today", "2025-03-20", cwd=council)
    assert made.code == 0, made.stderr.decode()
    names = {path.name for path in (council / "site").rglob("*.pdf")}
    assert "plan.pdf" in names
    assert f"{WORD}.pdf" not in names


def with_git(council: Path) -> None:
    for command in ("init", "add -A", "commit -q -m x"):
        who = ["-c", "user.name=Bo", "-c", "user.email=bo@example.org"]
        subprocess.run(
            ["git", *who, *command.split()], cwd=council, check=True, capture_output=True
        )


def test_rules_see_such_a_passage_as_confidential(council: Path) -> None:
    reading = Files(Folder(council), "2025-04-01", everything=True).reading("2025-02-12")
    assert reading is not None
    assert {line.confidential for line in reading.meeting.actions} == {True, False}
    assert {topic.title: topic.confidential for topic in reading.meeting.topics}["Budget"] is False
    assert all(each.confidential for each in reading.meeting.statements)
