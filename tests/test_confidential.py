"""What is confidential stays inside, in every command and every format, unless it is asked for."""

from pathlib import Path

import pytest

from tests.rendering.readback import words_of
from tests.transcript import run_bra

WORD = "kodordet"
MINUTES = f"""\
---
datum: 2017-08-18
status: färdigställt
närvarande:
  - Jonas Eek, Polismyndigheten
nästa: 2017-10-11
---

# Möte

## 1. Öppet

- [ ] **A1** Jonas Eek: göra något

  > Sekretess: {WORD} under ett uppdrag

**Beslut D1:** Ja.

> **Sekretess:** {WORD}
>
> - [ ] **A2** Jonas Eek: {WORD} (senast 2017-09-01)

## 2. {WORD} ({WORD} Ask, inbjuden, 10 min) {{.sekretess}}

{WORD}

- [ ] **A3** {WORD} Ek: {WORD}

**Beslut D2:** {WORD}

[{WORD}]({WORD}.pdf)

## 3. Öppet

### {WORD} {{.sekretes}}

- [ ] **A4** Jonas Eek: {WORD}

### {WORD} .sekretess

{WORD}

### Sekretess: {WORD}

- {WORD}

## 4. Nästa möte {{.sekretess}}

- {WORD} ({WORD} Berg, inbjuden)
"""
LATER = f"""\
---
datum: 2017-09-15
status: färdigställt
nästa: 2017-10-11
---

## 1. A {{.hemligt}}

- [/] **2017-08-18/A1** {WORD} Ek: {WORD} (senast 2018-01-01)

- [x] **2017-08-18/A5** {WORD} (klart 2017-09-15)

## 2. Uppföljning

- [ ] **2017-08-18/A3** Jonas Eek: {WORD} dröjer
  {WORD} en rad till

  - {WORD}
- [x] 2017-08-18/A3 {WORD} utan fetstil

Om 2017-08-18/A3: {WORD}
och {WORD}.

| id | vad |
|---|---|
| 2017-08-18/A3 | {WORD} |

**Beslut:** 2017-08-18/A3 skjuts upp.

## 3. Nästa möte

- Öppet ämne

> Sekretess: {WORD}
>
> - {WORD}

## 4. Nästan

> Sekretess (OSL 18:8): {WORD}
> {WORD}

Text.

> [!SEKRETESS]
> {WORD}

Text.

> **Sekretess** {WORD}
>
> - [ ] **A6** Jonas Eek: {WORD}
"""
COMMANDS = [
    f"{command} --format {form}"
    for command in (
        "actions --all",
        "actions --open",
        f"actions --search {WORD}",
        "actions --owner Jonas",
        "actions --overdue",
        "actions --stale 0",
        f"actions --item {WORD}",
        "actions --all --by owner",
        "actions --all --by organisation --sort silence",
        "actions --summary",
        "actions --summary --organisation Polismyndigheten",
        "actions --due-before 2030-01-01",
        "action 2017-08-18/A1",
        "decisions",
        f"decisions --search {WORD}",
        "meetings",
        "people",
    )
    for form in ("table", "md", "csv", "json")
]
COMMANDS += [
    f"{command} --to {form}"
    for command in ("agenda 2017-08-18", "agenda 2017-09-15", "agenda 2017-10-11")
    for form in ("md", "json")
]
COMMANDS += [f"check --format {form}" for form in ("text", "json", "github", "sarif")]
COMMANDS += [f"agenda 2017-08-18 --to {form}" for form in ("ics", "eml")]
COMMANDS += ["report --year 2017", "report --year 2017 --to json"]
COMMANDS += ["actions --all --to ics", "remind -o mail --dry-run", "status 2017-08-18"]
COMMANDS += [
    "done 2017-08-18/A1 --dry-run",
    "drop A1 --note klart --dry-run",
    "reopen A1 --dry-run",
    "postpone A1 2017-12-06 --in 2017-08-18 --dry-run",
    "assign A1 Jonas --dry-run",
    "add ringa --in 2017-08-18 --dry-run",
    "add ringa --in 2017-09-15 --item 2 --dry-run",
    "carry 2017-09-15 --dry-run",
    "done A3 --dry-run",
]
# What is looked for would be shown in a message about it; these words stand in confidential text.
COMMANDS += ["search Jonas", "search göra Ask", "search is:open --format json", "search typ:beslut"]
COMMANDS += ["verify", "verify --format json", "approve 2017-08-18 --by Jonas --dry-run"]
COMMANDS += ["new-meeting 2017-09-20 --dry-run", "action 2017-08-18/A3", "action A4"]


@pytest.fixture
def council(tmp_path: Path) -> Path:
    (tmp_path / "minutes").mkdir()
    files = {
        "council": "---\nnamn: R\nledamöter: [Jonas Eek]\n---\n",
        "2017-08-18": MINUTES,
        "2017-09-15": LATER,
    }
    for name, text in files.items():
        (tmp_path / "minutes" / f"{name}.md").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_no_output_holds_what_is_confidential(council: Path, command: str) -> None:
    arguments = [*command.split(), "--today", "2017-10-01"]
    for _ in range(2):  # the second time from the cache
        result = run_bra(*arguments, cwd=council)
        assert result.code in ({0, 1} if command.startswith("check") else {0, 2})
        shown = (result.stdout + result.stderr).decode()
        assert WORD not in shown
        assert "2018-01-01" not in shown


DOCUMENTS = (
    "minutes 2017-08-18",
    "minutes 2017-09-15",
    "minutes 2017-08-18 --item 1",
    "minutes 2017-08-18 --item 2",
    "minutes 2017-08-18 --item 3",
    "agenda 2017-08-18",
    "actions --all --by owner",
    "actions --all --by organisation",
    "decisions",
    "report --year 2017",
)


@pytest.mark.parametrize("command", DOCUMENTS)
@pytest.mark.parametrize("form", ["md", "html", "pdf", "docx"])
def test_no_document_holds_what_is_confidential(council: Path, command: str, form: str) -> None:
    arguments = [*command.split(), "--to", form, "--today", "2017-10-01"]
    public = run_bra(*arguments, cwd=council)
    assert public.code == 0
    words = words_of(form, public.stdout)
    assert WORD not in words + public.stderr.decode()
    assert WORD.encode() not in public.stdout
    assert "Ej offentlig" in words
    assert "Internt" not in words
    inside = run_bra(*arguments, "--internal", cwd=council)
    assert inside.code == 0
    words = words_of(form, inside.stdout)
    assert WORD in words
    assert "Internt" in words


def test_a_packet_holds_nothing_that_is_confidential(council: Path) -> None:
    packet = ("agenda", "2017-09-15", "--packet", "--to", "pdf", "--today", "2017-10-01")
    public = run_bra(*packet, cwd=council)
    assert public.code == 0
    words = words_of("pdf", public.stdout)
    assert WORD not in words + public.stderr.decode()
    assert "Ej offentlig" in words
    inside = words_of("pdf", run_bra(*packet, "--internal", cwd=council).stdout)
    assert WORD in inside
    assert "Internt" in inside


def test_a_decision_about_a_confidential_action_is_public(council: Path) -> None:
    minutes = run_bra("minutes", "2017-09-15", "--today", "2017-10-01", cwd=council)
    assert "2017-08-18/A3 skjuts upp." in minutes.stdout.decode()


@pytest.mark.parametrize("name", ["kodordet", "kodordet Ek", "Okänd Person"])
def test_whether_a_confidential_name_exists_cannot_be_asked(council: Path, name: str) -> None:
    result = run_bra("actions", "--owner", name, "--today", "2017-10-01", cwd=council)
    assert result.code == 2
    assert "varken en person" in result.stderr.decode()


def test_the_number_withheld_does_not_depend_on_the_words(council: Path) -> None:
    def told(words: str) -> bytes:
        return run_bra("actions", "--search", words, "--today", "2017-10-01", cwd=council).stderr

    assert told(WORD) == told("finns inte") != b""


@pytest.mark.parametrize(
    "command", ["actions --all", "decisions", "agenda 2017-08-18", "action A3", "action A1"]
)
def test_internal_shows_it(council: Path, command: str) -> None:
    arguments = [*command.split(), "--internal", "--today", "2017-10-01"]
    shown = run_bra(*arguments, cwd=council).stdout.decode()
    assert WORD in shown


def test_a_new_file_keeps_it_marked(council: Path) -> None:
    assert run_bra("new-meeting", "2017-09-20", cwd=council).code == 0
    (council / "minutes" / "2017-09-15.md").unlink()
    assert run_bra("new-meeting", "2017-09-21", "--place", "X", cwd=council).code == 0
    for path in (council / "minutes").glob("2017-09-2*.md"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert WORD not in line or line.endswith("{.sekretess}")


@pytest.mark.parametrize(
    "command", ["move 2017-10-11 2017-10-18", "status 2017-10-11 cancelled", "done A1"]
)
def test_a_diff_shows_nothing_of_it(council: Path, command: str) -> None:
    path = council / "minutes" / "2017-10-11.md"
    path.write_text(
        "---\nstatus: planerat\ndatum: 2017-10-11\n---\n# R 11 oktober 2017\n"
        f"> Sekretess: {WORD}\n",
        encoding="utf-8",
    )
    arguments = [*command.split(), "--dry-run", "--today", "2017-10-01"]
    result = run_bra(*arguments, cwd=council)
    assert result.code == 0, result.stderr.decode()
    assert WORD not in (result.stdout + result.stderr).decode()
    assert WORD not in run_bra(*arguments[:-3], *arguments[-2:], cwd=council).stderr.decode()


def test_an_action_whose_own_minutes_cannot_be_read_is_withheld(tmp_path: Path) -> None:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    (minutes / "council.md").write_text("---\nnamn: Rådet\n---\n", encoding="utf-8")
    (minutes / "2026-01-20.md").write_bytes("## 1. Å {.sekretess}\n".encode("latin-1"))
    (minutes / "2026-02-17.md").write_text(
        "---\ndatum: 2026-02-17\nstatus: färdigställt\n---\n\n## 1. Uppföljning\n\n"
        "- [ ] **2026-01-20/A4** Siv Ek: ORDET\n",
        encoding="utf-8",
    )
    for command in ("actions", "minutes", "report"):
        result = run_bra(command, "--today", "2026-03-01", cwd=tmp_path)
        assert b"ORDET" not in result.stdout + result.stderr
        assert b"2026-01-20.md" in result.stderr, command
