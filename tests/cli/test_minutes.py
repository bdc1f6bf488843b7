"""The record through its states, its templates and its formats."""

import re
import shutil
from pathlib import Path

import pytest

from bra.folder import Folder
from bra.text.seal import seal_of
from tests.rendering.readback import words_of
from tests.transcript import ROOT, run_bra

STATES = {
    ("notes", "draft"): "Utkast, varken färdigställda eller godkända",
    ("notes", "final"): "Färdigställda, ännu inte godkända",
    ("minutes", "draft"): "Utkast, ojusterat",
    ("minutes", "final"): "Ojusterat",
}
BY = "approved:\n  by:\n    - Per Ask, 2017-08-30 (mejl)\n  seal: sha256:{seal}\n"


def council(
    root: Path, front: str = "", meeting: str = "", body: str = "## 1. A\n\nOrd.\n"
) -> Path:
    minutes = root / "minutes"
    minutes.mkdir()
    head = f"---\nname: Rådet\n{front}members: [Per Ask]\n---\n"
    (minutes / "council.md").write_text(head, encoding="utf-8")
    text = f"---\ndate: 2017-08-18\nchair: Per Ask\nsecretary: Bo Ek\n{meeting}---\n\n{body}"
    text = text.format(seal="0" * 64) if "{seal}" in text else text
    text = text.replace(f"sha256:{'0' * 64}", seal_of(text.encode()))
    (minutes / "2017-08-18.md").write_text(text, encoding="utf-8", newline="\n")
    return root


def minutes(root: Path, *arguments: str) -> str:
    result = run_bra("minutes", "2017-08-18", *arguments, "--today", "2017-09-01", cwd=root)
    assert result.code == 0, result.stderr.decode()
    form = arguments[arguments.index("--to") + 1] if "--to" in arguments else "md"
    return words_of(form, result.stdout)


@pytest.mark.parametrize(("record", "status"), STATES)
@pytest.mark.parametrize("form", ["md", "html", "pdf", "docx"])
def test_the_state_is_said_while_approval_is_missing(
    tmp_path: Path, record: str, status: str, form: str
) -> None:
    root = council(tmp_path, f"record: {record}\n", f"status: {status}\n")
    assert STATES[record, status] in minutes(root, "--to", form)
    assert STATES[record, status] in minutes(root, "--to", form, "--item", "1")


def test_finished_notes_that_nobody_approves_say_nothing(tmp_path: Path) -> None:
    shown = minutes(council(tmp_path, "approval: none\n", "status: final\n"))
    assert "Utkast" not in shown
    assert "godkända" not in shown


@pytest.mark.parametrize(("record", "word"), [("notes", "godkänt"), ("minutes", "justerat")])
def test_an_approval_fills_the_signatures(tmp_path: Path, record: str, word: str) -> None:
    shown = minutes(council(tmp_path, f"record: {record}\n", f"status: approved\n{BY}"))
    assert f"Per Ask, ordförande\\\n{word} 30 augusti 2017 (mejl)" in shown
    assert "\\_" not in shown
    assert "**" not in shown.partition("- **")[0]


def test_an_approval_that_does_not_hold_fills_nothing(tmp_path: Path) -> None:
    root = council(tmp_path, meeting=f"status: approved\n{BY}")
    path = root / "minutes" / "2017-08-18.md"
    path.write_text(path.read_text("utf-8").replace("Ord.", "Andra ord."), encoding="utf-8")
    shown = minutes(root)
    assert "**Ändrade sedan de godkändes**" in shown
    assert "30 augusti" not in shown
    assert "\\_" in shown


def test_an_approval_that_nothing_proves_is_called_so(tmp_path: Path) -> None:
    assert "**Godkännandet är inte styrkt**" in minutes(council(tmp_path, "", "status: approved\n"))


def test_the_notice_is_for_those_whom_the_law_binds(tmp_path: Path) -> None:
    root = council(tmp_path, "record: minutes\nstatutory: yes\n", f"status: approved\n{BY}")
    assert "\n- **Anslaget sätts upp:** senast 1 september 2017\n" in minutes(root)
    front = root / "minutes" / "council.md"
    front.write_text(front.read_text("utf-8").replace("yes", "no"), encoding="utf-8")
    assert "nslag" not in minutes(root)


TWO = "approval: approvers\napprovers: 2\nstatutory: yes\nrecord: minutes\nlanguage: {}\n"
SIGNED = (
    "status: approved\napprovers: [Per Ask, Eva Ö]\napproved:\n  by:\n{}  seal: sha256:{{seal}}\n"
)
SAID = {"sv": "Ännu inte justerat av alla", "en": "Not yet approved by all"}


@pytest.mark.parametrize("code", SAID)
@pytest.mark.parametrize("form", ["md", "html", "pdf", "docx"])
def test_who_has_yet_to_approve_has_a_line_and_the_notice_no_day(
    tmp_path: Path, code: str, form: str
) -> None:
    front = TWO.format(code)
    one = "    - Per Ask, 2017-08-20\n"
    root = council(tmp_path, front, SIGNED.format(one))
    shown = minutes(root, "--to", form)
    assert SAID[code] in shown
    assert SAID[code] in minutes(root, "--to", form, "--item", "1")
    notice = shown[shown.rindex({"sv": "Anslag", "en": "Public"}[code]) :]
    assert "2017-08-20" not in notice
    assert "20 " not in notice
    assert "22 " not in notice
    if form == "md":
        assert shown.count("\\_\\\n") == 1
        assert "\\_\\\nEva Ö, " in shown


@pytest.mark.parametrize("code", SAID)
def test_days_in_the_notice_are_in_words_and_stand_beside_no_line_to_fill_in(
    tmp_path: Path, code: str
) -> None:
    both = "    - Eva Ö, 2017-08-24\n    - Per Ask, 2017-08-20\n"
    shown = minutes(council(tmp_path, TWO.format(code), SIGNED.format(both)))
    notice = shown[shown.rindex("\n## ") :]
    assert "2017-" not in notice
    assert {"sv": "18 augusti 2017", "en": "18 August 2017"}[code] in notice
    # A label with its day leaves no room on paper for the line after it.
    lines = [line for line in notice.splitlines() if line.endswith("\\_")]
    assert len(lines) == len(("up", "down", "kept", "signature"))
    assert not any("2017" in line for line in lines)


def test_the_notice_counts_from_the_last_approval(tmp_path: Path) -> None:
    both = "    - Eva Ö, 2017-08-24\n    - Per Ask, 2017-08-20\n"
    shown = minutes(council(tmp_path, TWO.format("sv"), SIGNED.format(both)))
    assert SAID["sv"] not in shown
    assert "24 augusti 2017\n" in shown
    assert "senast 26 augusti 2017" in shown
    assert "\\_\\\n" not in shown


def test_a_chair_whom_only_the_register_names_is_waited_for(tmp_path: Path) -> None:
    root = council(tmp_path, "record: minutes\n", f"status: approved\n{BY}")
    register, held = (root / "minutes" / name for name in ("council.md", "2017-08-18.md"))
    text = register.read_text("utf-8")
    register.write_text(text.replace("[Per Ask]", "[{name: Ada Ek, role: chair}]"), "utf-8")
    text = held.read_text("utf-8").replace("chair: Per Ask\n", "")
    text = re.sub("sha256:.*", seal_of(text.encode()), text)
    held.write_text(text, encoding="utf-8", newline="\n")
    assert "\\_\\\nAda Ek\n" in minutes(root)


@pytest.mark.parametrize(
    ("record", "heading", "approved"),
    [("notes", "Godkännande", "godk"), ("minutes", "Justering", "juster")],
)
def test_notes_are_approved_and_minutes_attested_in_every_word(
    tmp_path: Path, record: str, heading: str, approved: str
) -> None:
    root = council(tmp_path, f"record: {record}\n", f"status: approved\n{BY}")
    assert f"\n## {heading}\n" in minutes(root, "--item", "1")
    held = root / "minutes" / "2017-08-18.md"
    other = {"godk": "juster", "juster": "godk"}[approved]
    for wanted in ("draft", "approved"):
        told = run_bra("status", "2017-08-18", wanted, cwd=root).stderr.decode()
        assert (approved in told, other in told) == (True, False), told
        final = "---\ndate: 2017-08-18\nstatus: final\n---\n\n## 1. A\n\nOrd.\n"
        held.write_text(final, "utf-8")


def test_a_decision_without_number_has_the_one_it_would_get(tmp_path: Path) -> None:
    body = "## 1. A\n\n**Beslut D3:** Ja.\n\nBeslut: Nej.\n"
    assert "> **Beslut D4:** Nej." in minutes(council(tmp_path, "", "status: final\n", body))


def test_a_council_has_its_own_words_in_every_format(tmp_path: Path) -> None:
    root = council(tmp_path)
    (root / "templates").mkdir()
    own = (
        "## Punkt {{ item.number }}\n\n{% for part in item.parts %}{{ part.text }}\n{% endfor %}\n"
    )
    (root / "templates" / "item.md.j2").write_text(own)
    for form in ("md", "html", "pdf", "docx"):
        assert "Punkt 1." in minutes(root, "--to", form)


@pytest.mark.parametrize("name", ["minutes", "extract", "agenda", "actions", "decisions"])
@pytest.mark.parametrize("form", ["md", "pdf"])
def test_an_error_in_a_template_names_file_and_line(tmp_path: Path, name: str, form: str) -> None:
    root = council(tmp_path)
    (root / "templates").mkdir()
    path = root / "templates" / f"{name}.md.j2"
    path.write_text("# {{ title }}\n\n{{ titel }}\n")
    call = ["minutes", "2017-08-18", "--item", "1"] if name == "extract" else [name]
    call += ["2017-08-18"] if name in ("agenda", "minutes") else []
    result = run_bra(*call, "--to", form, "--today", "2017-09-01", cwd=root)
    assert result.code == 2
    assert f"{name}.md.j2:3: 'titel' finns inte. Menades 'title'?" in result.stderr.decode()


def test_a_meeting_without_minutes_is_said_to_be_so(tmp_path: Path) -> None:
    root = council(tmp_path, meeting="next: 2017-10-11\n")
    result = run_bra("minutes", "2017-10-11", "--today", "2017-09-01", "--lang", "en", cwd=root)
    assert result.code == 2
    assert "2017-10-11 has no file yet" in result.stderr.decode()
    (root / "minutes" / "2017-10-11.md").write_bytes(b"---\ndate: 2017-10-11\n---\n\xff\n")
    result = run_bra("minutes", "2017-10-11", "--today", "2017-11-01", "--lang", "en", cwd=root)
    assert result.code == 2
    assert "minutes/2017-10-11.md:4 is left out" in result.stderr.decode()


def test_the_letterhead_is_found_in_the_templates(tmp_path: Path) -> None:
    root = council(tmp_path)
    (root / "templates").mkdir()
    (root / "templates" / "reference.docx").write_text("ingen wordfil")
    result = run_bra("minutes", "2017-08-18", "--to", "docx", cwd=root)
    assert result.code == 2
    assert "reference.docx is no Word document" in result.stderr.decode()


@pytest.mark.parametrize("stem", ["2024-03-12", "2024-04-16"])
def test_what_is_read_for_a_record_is_as_among_all_meetings(stem: str) -> None:
    root = ROOT / "tests" / "fixtures" / "skargard"
    every = {meeting.stem: meeting for meeting in Folder(root).meetings}
    about = Folder(root).meetings_about(stem)
    assert {meeting.stem for meeting in about} >= {stem}
    assert all(meeting == every[meeting.stem] for meeting in about)
    first = Folder(root).meetings_about("2024-03-12")
    assert [meeting.stem for meeting in first] == ["2024-03-12", "2024-04-16"]


def test_the_real_meeting_keeps_every_sentence(tmp_path: Path) -> None:
    for folder in ("minutes", "templates"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    source = (ROOT / "minutes" / "2017-08-18.md").read_text(encoding="utf-8")
    body = source.split("---\n", 2)[2]
    shown = minutes(tmp_path)
    place = 0
    for line in body.splitlines():
        words = re.sub(r"^(?:#+ (?:\d+\. )?|- \[.\] \*\*\w+\*\* |- )| \([^)]*\)$", "", line).strip()
        if words and not line.startswith("# "):
            place = shown.index(words, place)


SUPERSEDING = """\
---
date: 2017-10-11
---

## 1. B

**Beslut D1:** Tre bänkar. (ersätter 2017-08-18/D2)
"""


@pytest.mark.parametrize(
    ("code", "words"),
    [("sv", "D2 har ersatts av 2017-10-11/D1."), ("en", "D2 is superseded by 2017-10-11/D1.")],
)
@pytest.mark.parametrize("form", ["md", "html", "pdf", "docx"])
def test_an_extract_says_that_its_decision_is_superseded(
    tmp_path: Path, code: str, words: str, form: str
) -> None:
    body = "## 1. A\n\n**Beslut D1:** Ja.\n\n## 2. B\n\n**Beslut D2:** Två bänkar.\n"
    root = council(tmp_path, f"language: {code}\n", body=body)
    (root / "minutes" / "2017-10-11.md").write_text(SUPERSEDING, encoding="utf-8")
    assert words in minutes(root, "--item", "2", "--to", form)
    assert words in minutes(root, "--to", form)
    assert "2017-10-11/D1" not in minutes(root, "--item", "1", "--to", form)


def test_of_a_confidential_item_nothing_is_told_as_superseded(tmp_path: Path) -> None:
    body = "## 1. A\n\nOrd.\n\n## 2. B {.sekretess}\n\n**Beslut D2:** Två bänkar.\n"
    root = council(tmp_path, body=body)
    (root / "minutes" / "2017-10-11.md").write_text(SUPERSEDING, encoding="utf-8")
    assert "2017-10-11/D1" not in minutes(root)
    assert "2017-10-11/D1" in minutes(root, "--internal")


def test_an_extract_counts_only_what_is_withheld_of_it(tmp_path: Path) -> None:
    root = council(tmp_path, body="## 1. A\n\nOrd.\n\n## 2. B {.sekretess}\n\nOrd.\n")
    told = [
        run_bra("minutes", "2017-08-18", *item, cwd=root).stderr.decode()
        for item in (("--item", "1"), ("--item", "2"), ())
    ]
    assert ["sekretess" in each for each in told] == [False, True, True]


def test_a_decision_without_a_number_has_that_of_the_register(tmp_path: Path) -> None:
    body = "## 1. A\n\n**Beslut:** Ja.\n"
    root = council(tmp_path, meeting="status: final\n", body=body)
    later = SUPERSEDING.replace("2017-08-18/D2", "2017-08-18/D1")
    (root / "minutes" / "2017-10-11.md").write_text(later, encoding="utf-8")
    listed = run_bra("decisions", "--format", "json", cwd=root).stdout.decode()
    shown = minutes(root)
    assert '"id": "2017-08-18/D2"' in listed
    assert ("Beslut D2:" in shown, "har ersatts" in shown) == (True, False)
