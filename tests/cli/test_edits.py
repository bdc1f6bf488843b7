"""The commands that edit: where a change goes, what it may say, and what it never reaches."""

import ast
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from bra.cli import commands
from bra.cli.table import COMMANDS
from tests.transcript import Result, run_bra

COUNCIL = """\
---
namn: Rådet
språk: sv
ledamöter:
  - Per Ask, polisen
  - Per Bo, skolan
  - Jonas Eek, polisen
organisationer:
  polisen: {}
  skolan: {}
  Arbete och välfärd: {}
---
"""
RAISED = """\
---
status: färdigställt
närvarande:
  - Jonas Eek, polisen
  - Kim Berg, länsstyrelsen
---

## 1. Öppet

- [ ] **A1** Jonas Eek: undersöka (till nästa möte)
- [/] **A2** Kim Berg: granska
- [ ] **A3** skriva (EST) (löpande)

## 2. Slutet {.sekretess}

- [ ] **A4** Jonas Eek: kodordet (senast 2017-12-24)

## 3. Nästa möte
"""
PLANNED = "---\nstatus: planerat\n---\n\n## Öppnande\n\n## Uppföljning\n\n## Övrigt\n"
TODAY = "2017-09-20"


def write(root: Path, **files: str) -> Path:
    (root / "minutes").mkdir(exist_ok=True)
    for name, text in {"council": COUNCIL, **files}.items():
        path = root / "minutes" / f"{name.replace('_', '-').removeprefix('m')}.md"
        path.write_text(text, encoding="utf-8", newline="")
    return root


@pytest.fixture
def council(tmp_path: Path) -> Path:
    return write(tmp_path, m2017_08_18=RAISED, m2017_10_11=PLANNED)


def bra(council: Path, command: str, *arguments: str, today: str = TODAY) -> Result:
    return run_bra(command, "--today", today, *arguments, cwd=council)


def said(result: Result) -> str:
    return result.stderr.decode()


def text(council: Path, stem: str) -> str:
    return (council / "minutes" / f"{stem}.md").read_bytes().decode()


def action(council: Path, name: str, day: str, *more: str) -> dict[str, object]:
    result = bra(council, "action", name, "--format", "json", *more, today=day)
    assert result.code == 0, said(result)
    found: dict[str, object] = json.loads(result.stdout)
    return found


def contents(council: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in (council / "minutes").glob("*.md")}


# Where a change goes.


def test_a_draft_with_nothing_after_it_is_postponed_in_place(tmp_path: Path) -> None:
    of = write(tmp_path, m2017_08_18=RAISED.replace("färdigställt", "utkast"))
    assert bra(of, "postpone", "A1", "2017-12-06").code == 0
    assert "- [ ] **A1** Jonas Eek: undersöka (senast 2017-12-06)\n" in text(of, "2017-08-18")
    assert bra(of, "postpone", "A3", "2017-12-06").code == 0
    assert "- [ ] **A3** skriva (EST) (senast 2017-12-06)\n" in text(of, "2017-08-18")
    assert bra(of, "assign", "A1", "A2", "skolan", "Jonas").code == 0
    assert "- [ ] **A1** Skolan och Jonas Eek: undersöka (sen" in text(of, "2017-08-18")
    assert "- [/] **A2** Skolan och Jonas Eek: granska\n" in text(of, "2017-08-18")


def test_a_next_meeting_that_nobody_knows_takes_no_day_away(tmp_path: Path) -> None:
    council = write(tmp_path, council=COUNCIL, m2017_08_18=RAISED.replace("färdigställt", "utkast"))
    path = council / "minutes" / "2017-08-18.md"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "nästa:" not in line), encoding="utf-8")
    assert bra(council, "postpone", "A1", "2017-12-06").code == 0
    before = contents(council)
    result = bra(council, "postpone", "A1", "nästa möte")
    assert result.code == 2
    assert "inget kommande möte" in said(result)
    assert contents(council) == before


def test_a_draft_is_left_alone_when_a_later_meeting_was_held(tmp_path: Path) -> None:
    drafts = {"m2017_08_18": RAISED.replace("färdigställt", "utkast"), "m2017_10_11": PLANNED}
    of = write(tmp_path, **drafts, m2017_09_01=PLANNED.replace("planerat", "färdigställt"))
    before = text(of, "2017-08-18")
    assert bra(of, "postpone", "A1", "2017-12-06").code == 0
    assert text(of, "2017-08-18") == before
    assert "**2017-08-18/A1** undersöka (senast 2017-12-06)" in text(of, "2017-10-11")


def test_a_later_line_that_would_count_is_the_one_to_change(tmp_path: Path) -> None:
    of = write(tmp_path, m2017_08_18=RAISED.replace("färdigställt", "utkast"), m2017_10_11=PLANNED)
    assert bra(of, "carry", "next").code == 0
    assert bra(of, "postpone", "A1", "2017-12-06").code == 0
    assert "Jonas Eek: undersöka (senast 2017-12-06)" in text(of, "2017-10-11")
    assert action(of, "A1", "2017-10-11")["due"] == "2017-12-06"
    refused = bra(of, "postpone", "A1", "2018-01-01", "--in", "2017-08-18")
    assert refused.code == 2
    assert "något senare" in said(refused)


@pytest.mark.parametrize(
    ("change", "said_then"),
    [
        (("assign", "A1", "Per Bo"), "- [/] **2017-08-18/A1** Per Bo: undersöka"),
        (
            ("postpone", "A1", "2017-12-06"),
            "- [/] **2017-08-18/A1** Jonas Eek: undersöka (senast 2017-12-06)\n",
        ),
    ],
)
def test_what_came_under_way_after_it_was_carried_stays_so(
    tmp_path: Path, change: tuple[str, ...], said_then: str
) -> None:
    of = write(tmp_path, m2017_08_18=RAISED, m2017_09_01=PLANNED, m2017_10_11=PLANNED)
    assert bra(of, "carry", "2017-10-11").code == 0
    assert "- [ ] **2017-08-18/A1** Jonas Eek: undersöka" in text(of, "2017-10-11")
    held = PLANNED.replace("planerat", "färdigställt").replace(
        "## Övrigt", "- [/] **2017-08-18/A1** dröjer\n\n## Övrigt"
    )
    write(tmp_path, m2017_09_01=held)
    assert bra(of, *change).code == 0
    assert said_then in text(of, "2017-10-11")
    assert action(of, "A1", "2017-09-20")["state"] == "under way"
    assert action(of, "A1", "2017-10-11")["state"] == "under way"


def test_the_line_that_stands_there_is_the_one_that_is_changed(council: Path) -> None:
    assert bra(council, "postpone", "A1", "2017-12-06").code == 0
    assert bra(council, "assign", "A1", "Per Bo").code == 0
    assert bra(council, "done", "A1", "--in", "2017-10-11").code == 0
    assert text(council, "2017-10-11").count("2017-08-18/A1") == 1
    line = "- [x] **2017-08-18/A1** Per Bo: undersöka (senast 2017-12-06, klart 2017-09-20)\n"
    assert line in text(council, "2017-10-11")


def test_several_actions_are_one_change_or_none(council: Path) -> None:
    before = contents(council)
    refused = bra(council, "done", "A1", "A2", "A9")
    assert refused.code == 2
    assert bra(council, "drop", "A1").code == 0
    dropped = contents(council)
    assert bra(council, "done", "A2", "A1").code == 2
    assert contents(council) == dropped != before


@pytest.mark.parametrize(
    ("typed", "written", "due"),
    [
        ("2017-12-06", "(senast 2017-12-06)", "2017-12-06"),
        ("nästa möte", "(senast 2017-10-11)", "2017-10-11"),
        ("till nästa möte", "(senast 2017-10-11)", "2017-10-11"),
        ("15 december", "(15 december)", "2017-12-15"),
        ("15 september", "(15 september)", "2018-09-15"),
        ("1 oktober", "(senast 2017-10-01)", "2017-10-01"),
        ("v. 50", "(v. 50)", "2017-12-17"),
        ("under hösten 2018", "(under hösten 2018)", "2018-11-30"),
        ("löpande", "(löpande)", None),
        ("snarast", "(snarast)", None),
    ],
)
def test_a_time_reads_back_as_what_was_meant(
    council: Path, typed: str, written: str, due: str | None
) -> None:
    result = bra(council, "postpone", "A2", *typed.split())
    assert result.code == 0, said(result)
    assert f"- [/] **2017-08-18/A2** granska {written}\n" in text(council, "2017-10-11")
    found = action(council, "A2", "2017-10-11")
    assert (found["due"], found["state"]) == (due, "under way")


@pytest.mark.parametrize(
    "typed",
    ["2017-13-01", "sedan", "15/9, tidigast 1/9", "(löpande)", "klart", "onsdag 15 september",
     "senast fredag", "", "återöppnat 2017-09-01", "efter\nsamråd"],
)  # fmt: skip
def test_what_is_no_time_is_refused(council: Path, typed: str) -> None:
    before = contents(council)
    assert bra(council, "postpone", "A1", typed).code == 2
    assert contents(council) == before


def test_the_next_meeting_of_a_meeting_being_held_is_the_one_after(council: Path) -> None:
    following = PLANNED.replace("status: planerat", "status: utkast\nnästa: 2017-12-06")
    write(council, m2017_10_11=following)
    assert bra(council, "postpone", "A2", "nästa", "möte", today="2017-10-11").code == 0
    assert "granska (till nästa möte)" in text(council, "2017-10-11")


# Who is meant.


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        (["jonas"], "Jonas Eek"),
        (["JONAS EEK"], "Jonas Eek"),
        (["Jonas", "Eek"], "Jonas Eek"),
        (["arbete och välfärd"], "Arbete och välfärd"),
        (["Arbete", "och", "välfärd", "Jonas"], "Arbete och välfärd och Jonas Eek"),
        (["Per Ask", "skolan", "jonas"], "Per Ask, skolan och Jonas Eek"),
        (["Per Ask, skolan och jonas"], "Per Ask, skolan och Jonas Eek"),
        (["sekreteraren"], "Sekreteraren"),
        (["Kim Nyberg"], "Kim Nyberg"),
        (["jonas", "och", "skolan"], "Jonas Eek och skolan"),
        (["Per", "Ask", "and", "jonas"], "Per Ask och Jonas Eek"),
        (["jonas", "&", "Per", "Bo"], "Jonas Eek och Per Bo"),
        (["Per", "Ask,", "skolan,", "och", "jonas"], "Per Ask, skolan och Jonas Eek"),
        (["jonas", ",", "skolan"], "Jonas Eek och skolan"),
        (["Jon", "Snow"], "Jon Snow"),
        (["Jon", "von", "Snow", "och", "Jonas"], "Jon von Snow och Jonas Eek"),
        (["Jon", "Snow", "Jonas", "Eek"], "Jon Snow och Jonas Eek"),
        (["skolan", "Jon", "Snow,", "Eva", "Å", "Ek"], "Skolan, Jon Snow och Eva Å Ek"),
        (["Jon Snow", "Eva Ny"], "Jon Snow och Eva Ny"),
    ],
)
def test_owners_are_found_and_written_in_full(council: Path, asked: list[str], names: str) -> None:
    result = bra(council, "assign", "A3", *asked)
    assert result.code == 0, said(result)
    assert f"- [ ] **2017-08-18/A3** {names}: skriva (EST)\n" in text(council, "2017-10-11")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["Jon", "nyberg"], "”Jon” är varken en person"),
        (["Jonas", "Nyberg"], "”Nyberg” är varken en person"),
        (["jonas", "och"], "”och” är varken en person"),
        (["och", "jonas"], "”och” är varken en person"),
        (["Per", "Snow"], "Per Ask, Per Bo"),
    ],
)
def test_words_that_make_no_name_are_refused(council: Path, asked: list[str], told: str) -> None:
    before = contents(council)
    result = bra(council, "assign", "A1", *asked)
    assert result.code == 2
    assert told in said(result)
    assert contents(council) == before


def test_each_owner_of_a_new_action_is_given_by_itself(council: Path) -> None:
    result = bra(council, "add", "x", "--in", "last", "--owner", "Jon", "--owner", "Snow")
    assert (result.code, "”Jon” är varken" in said(result)) == (2, True)
    given = ("--owner", "Jon Snow", "--owner", "jonas och skolan")
    assert bra(council, "add", "x", "--in", "last", *given).code == 0
    assert "** Jon Snow, Jonas Eek och skolan: x\n" in text(council, "2017-08-18")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Per", "Per Ask, Per Bo"),
        ("nyberg", "varken en person"),
        ("Jonas: Per Ask", "varken en person"),
        ("  ", "tom"),
        ("Kim\x1bNyberg", "tecken"),
    ],
)
def test_whom_nobody_could_tell_is_refused(council: Path, asked: str, told: str) -> None:
    before = contents(council)
    result = bra(council, "assign", "A1", asked)
    assert result.code == 2
    assert told in said(result)
    assert contents(council) == before


def test_english_minutes_are_written_in_english(tmp_path: Path) -> None:
    english = "---\nname: Board\nlanguage: en\nmembers: [Ann Lee, Bob Ray]\n---\n"
    of = write(
        tmp_path,
        council=english,
        m2017_08_18="---\nstatus: draft\n---\n\n## 1. A\n\n- [ ] **A1** Ann Lee: look into it\n",
    )
    assert bra(of, "assign", "A1", "ann", "bob", "chair").code == 0
    assert b"(by next meeting)" in bra(of, "postpone", "A1", "next meeting", "--dry-run").stdout
    assert bra(of, "postpone", "A1", "2017-12-06").code == 0
    line = "- [ ] **A1** Ann Lee, Bob Ray and chair: look into it (due 2017-12-06)\n"
    assert line in text(of, "2017-08-18")


# What a note may hold.


@pytest.mark.parametrize(
    "note",
    ["per mejl", "- [x] **A2** lurad", "# rubrik", "> Sekretess: nej", "1. punkt", "---", "===",
     "|---|", "```", "Jonas Eek: ringde", "(senast 2018-01-01)", "**Beslut D1:** ja", "två\nrader",
     "a\\*b", "<!--", "* * *", "A3 gjort", "2017-08-18/A2"],
)  # fmt: skip
@pytest.mark.parametrize("name", ["A1", "A2"])
def test_a_note_is_read_back_and_harms_nothing(council: Path, note: str, name: str) -> None:
    below = RAISED.replace("granska\n", "granska\nmed lat fortsättning\n  - under\n")
    write(council, m2017_08_18=below)
    for command in (("done", name), ("reopen", name), ("postpone", name, "2018-01-02")):
        result = bra(council, *command, "--note", note)
        assert result.code == 0, (command, said(result))
    others = [each for each in ("A1", "A2", "A3") if each != name]
    states = [action(council, each, "2017-10-11")["state"] for each in others]
    assert states == (["open", "open"] if name == "A2" else ["under way", "open"])
    assert action(council, name, "2017-10-11")["due"] == "2018-01-02"


def test_a_note_stands_after_what_goes_on_with_the_line(council: Path) -> None:
    write(council, m2017_08_18=RAISED.replace("granska\n", "granska\nmed lat rad\n  - under\n"))
    assert bra(council, "done", "A2", "--note", "klart").code == 0
    lines = "granska (klart 2017-09-20)\nmed lat rad\n  klart\n  - under\n"
    assert lines in text(council, "2017-08-18")


# New actions.


@pytest.mark.parametrize(
    "words",
    ["ringa", "Polisen: ringa", "**fet** och `kod`", "ringa (EST)", "# rubrik", "- [x] punkt",
     "**A1** ringa", "<!-- kommentar", "ringa | skriva", "Jonas Eek: ringa", "\\*", "a: b (c) d.",
     "ringa (till nästa möte)", "ringa (senast 2017-12-01)", "[länk](x.pdf)", "> citat", "A9"],
)  # fmt: skip
@pytest.mark.parametrize("more", [(), ("--owner", "jonas"), ("--due", "2017-12-06")])
def test_new_words_come_out_as_they_were_or_not_at_all(
    council: Path, words: str, more: tuple[str, ...]
) -> None:
    before = contents(council)
    known = json.loads(bra(council, "actions", "--all", "--format", "json").stdout)
    result = bra(council, "add", "--in", "last", *more, "--", words)
    if result.code:
        assert (result.code, contents(council)) == (2, before)
        assert "skulle läsas" in said(result)
        return
    found = action(council, result.stdout.decode().strip(), TODAY)
    assert found["text"] == words
    assert found["owners"] == (["Jonas Eek"] if "--owner" in more else [])
    assert found["due"] == ("2017-12-06" if "--due" in more else None)
    now = json.loads(bra(council, "actions", "--all", "--format", "json").stdout)
    assert [each for each in now if each["id"] != found["id"]] == known
    assert found["id"] == "2017-08-18/A5"


def test_only_words_that_would_read_otherwise_are_refused(council: Path) -> None:
    accepted = ["ringa", "ringa (EST)", "**A1** ringa", "- [x] punkt", "# rubrik"]
    assert all(
        bra(council, "add", "--in", "last", "--dry-run", "--", words).code == 0
        for words in accepted
    )
    assert (
        bra(council, "add", "Polisen: ringa", "--in", "last", "--owner", "jonas", "--dry-run").code
        == 0
    )
    assert (
        bra(council, "add", "ringa (löpande)", "--in", "last", "--due", "snarast", "--dry-run").code
        == 0
    )


def test_a_number_that_is_mentioned_anywhere_is_taken(council: Path) -> None:
    mention = PLANNED.replace("## Övrigt", "- [x] **2017-08-18/A12** klart\n\n## Övrigt")
    write(council, m2017_10_11=mention)
    assert bra(council, "add", "ringa", "--in", "last").stdout == b"2017-08-18/A13\n"


@pytest.mark.parametrize(
    ("due", "day"),
    [("15/8", "2018-08-15"), ("nästa möte", "2017-10-11"), ("2018-08-15", None), ("löpande", None)],
)
def test_the_day_that_a_time_means_is_told(council: Path, due: str, day: str | None) -> None:
    result = bra(council, "add", "ringa", "--in", "last", "--due", due)
    assert result.code == 0
    told = "" if day is None else f"2017-08-18/A5 ska vara klart senast {day}\n"
    assert said(result).removeprefix("skrev minutes/2017-08-18.md\n") == told


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("sv", "uppdraget ges på mötet 2017-08-18, så det kan inte vara klart senast 2017-08-17"),
        ("en", "that gives the action is on 2017-08-18, so it cannot be due on 2017-08-17"),
    ],
)
def test_a_day_before_the_meeting_is_refused(council: Path, language: str, says: str) -> None:
    before = contents(council)
    arguments = ("ringa", "--in", "last", "--lang", language, "--due")
    for due in ("2017-08-17", "17 augusti 2017"):
        result = bra(council, "add", *arguments, due)
        assert (result.code, result.stdout) == (2, b"")
        assert says in said(result)
    assert contents(council) == before
    assert bra(council, "add", *arguments, "2017-08-18").code == 0


def test_a_new_action_stands_at_the_end_of_its_item(council: Path) -> None:
    assert bra(council, "add", "ringa", "--in", "last").code == 0
    assert "- [ ] **A3** skriva (EST) (löpande)\n- [ ] **A5** ringa\n\n## 2." in text(
        council, "2017-08-18"
    )
    assert (
        bra(council, "add", "ringa igen", "--item", "3", "--note", "snart", "--in", "last").code
        == 0
    )
    assert text(council, "2017-08-18").endswith(
        "## 3. Nästa möte\n\n- [ ] **A6** ringa igen\n  snart\n"
    )


def test_a_new_action_stands_outside_what_is_confidential(council: Path) -> None:
    part = "- [ ] **A3** skriva (EST) (löpande)\n\n### Slutet {.sekretess}\n\n> Hemligt\n"
    write(council, m2017_08_18=RAISED.replace("- [ ] **A3** skriva (EST) (löpande)\n", part))
    refused = bra(council, "add", "ringa", "--item", "2", "--in", "last")
    assert refused.code == 2
    assert "sekretess" in said(refused)
    assert bra(council, "add", "ringa", "--in", "last").code == 0
    assert action(council, "A5", TODAY)["text"] == "ringa"
    assert bra(council, "add", "ringa", "--item", "2", "--internal", "--in", "last").code == 0
    assert bra(council, "action", "A6").code == 2


def test_only_a_draft_is_added_to_without_being_named(council: Path) -> None:
    refused = bra(council, "add", "ringa")
    assert refused.code == 2
    assert "--in" in said(refused)
    write(council, m2017_08_18=RAISED.replace("färdigställt", "utkast"))
    assert bra(council, "add", "ringa").code == 0


def test_final_minutes_with_unnumbered_actions_take_none(council: Path) -> None:
    write(council, m2017_08_18=RAISED.replace("**A3** ", ""))
    refused = bra(council, "add", "ringa", "--in", "last")
    assert refused.code == 2
    assert "bra fmt" in said(refused)


# The follow-up.


def test_a_carried_line_is_no_history_and_no_freshness(council: Path) -> None:
    def state(internal: str) -> list[object]:
        days = ("2017-09-20", "2017-10-11", "2017-12-01")
        each = [
            bra(council, "actions", "--all", internal, "--format", "json", today=d) for d in days
        ]
        stale = bra(
            council, "actions", "--stale", "1", internal, "--format", "json", today="2017-10-12"
        )
        return [json.loads(result.stdout) for result in (*each, stale)]

    before = [state("--no-color"), state("--internal")]
    assert len(before[0][3]) == 3  # type: ignore[arg-type]
    assert bra(council, "carry", "next").code == 0
    assert [state("--no-color"), state("--internal")] == before
    carried = text(council, "2017-10-11")
    assert (
        "- [ ] **2017-08-18/A1** Jonas Eek: undersöka (senast 2017-10-11)\n"
        "- [/] **2017-08-18/A2** Kim Berg: granska\n"
        "- [ ] **2017-08-18/A3** skriva (EST) (löpande)\n"
    ) in carried
    assert "A4" not in carried
    assert bra(council, "carry", "next").code == 0
    assert text(council, "2017-10-11") == carried


@pytest.mark.parametrize(
    ("term", "carried"),
    [
        ("snarast", "snarast"),
        ("asap", "asap"),
        ("omgående", "omgående"),
        ("löpande", "löpande"),
        ("v. 48", "senast 2017-12-03"),
        ("klart v. 48", "senast 2017-12-03"),
        ("före v. 48", "senast 2017-11-26"),
        ("senast v. 38", "senast 2017-09-24"),
        ("under hösten", "senast 2017-11-30"),
        ("september", "senast 2017-09-30"),
        ("vintern", "senast 2018-02-28"),
        ("senast 15/11", "senast 2017-11-15"),
        ("senast lördag 18 november", "senast 2017-11-18"),
        ("till nästa möte", "senast 2017-10-11"),
        ("senast när det går", None),
    ],
)
def test_a_time_is_carried_as_it_still_holds(council: Path, term: str, carried: str | None) -> None:
    write(council, m2017_08_18=RAISED.replace("(till nästa möte)", f"({term})"))
    before = action(council, "A1", "2017-10-11")
    assert bra(council, "carry", "2017-10-11").code == 0
    shown = "" if carried is None else f" ({carried})"
    line = f"- [ ] **2017-08-18/A1** Jonas Eek: undersöka{shown}\n"
    assert line in text(council, "2017-10-11")
    assert action(council, "A1", "2017-10-11") == before
    findings = json.loads(bra(council, "check", "--format", "json").stdout)
    told = [each["code"] for each in findings if each["path"] == "minutes/2017-10-11.md"]
    assert not {"due-on-day-off", "unresolvable-due", "due-before-meeting"} & set(told)


def test_what_a_person_wrote_is_left_alone(council: Path) -> None:
    own = "Läget är gott.\n\n* [ ]  2017-08-18/A1   eget\n\nEfter.\n\n"
    write(council, m2017_10_11=PLANNED.replace("## Övrigt", own + "## Övrigt"))
    assert bra(council, "carry", "next").code == 0
    after = text(council, "2017-10-11")
    assert own in after
    assert after.count("2017-08-18/A1") == 1
    assert bra(council, "add", "ringa", "--in", "2017-08-18").code == 0
    assert bra(council, "carry", "next").code == 0
    assert text(council, "2017-10-11").replace("- [ ] **2017-08-18/A5** ringa\n", "") == after


def test_a_confidential_action_is_carried_by_its_number_alone(council: Path) -> None:
    result = bra(council, "carry", "next", "--internal")
    assert result.code == 0
    assert "\n- [ ] **2017-08-18/A4**\n" in text(council, "2017-10-11")
    assert "kodordet" not in text(council, "2017-10-11")
    assert "2017-12-24" not in text(council, "2017-10-11")


def test_what_only_confidential_minutes_say_is_not_carried(council: Path) -> None:
    inside = (
        "---\nstatus: färdigställt\n---\n\n## 1. A {.sekretess}\n\n"
        "- [/] **2017-08-18/A1** Kim Berg: kodordet (senast 2018-01-01)\n"
    )
    write(council, m2017_09_01=inside)
    before = action(council, "A1", "2017-10-11", "--internal")
    assert bra(council, "carry", "next").code == 0
    assert "- [/] **2017-08-18/A1** undersöka\n" in text(council, "2017-10-11")
    assert action(council, "A1", "2017-10-11", "--internal") == before


def test_actions_without_a_number_are_counted(council: Path) -> None:
    write(council, m2017_08_18=RAISED.replace("**A2** ", "").replace("färdigställt", "utkast"))
    result = bra(council, "carry", "next")
    assert result.code == 0
    assert "saknar nummer" in said(result)


# What no edit reaches, and no diff shows.

COMMANDS_THAT_EDIT = {
    "done": ("A1",),
    "drop": ("A1",),
    "reopen": ("A3",),
    "postpone": ("A1", "2017-12-06"),
    "assign": ("A1", "skolan"),
    "add": ("ringa",),
    "carry": (),
}
SEALED = "godkänt:\n  by:\n    - Per Ask, 2017-09-01\n  seal: sha256:0\n"
LOCKED = {
    "approved": RAISED.replace("status: färdigställt\n", "status: justerat\n" + SEALED),
    "without a seal": RAISED.replace("färdigställt", "godkänt"),
    "sealed without its state": RAISED.replace("status: färdigställt\n", SEALED),
    "sealed as a draft": RAISED.replace("färdigställt\n", "utkast\n" + SEALED),
    "a seal alone": RAISED.replace("färdigställt\n", "utkast\nannat:\n  seal: sha256:0\n"),
    "misspelt state": RAISED.replace("färdigställt", "jusstertat"),
    "misspelt key": RAISED.replace("status: färdigställt", "statuss: justerat"),
    "two states": RAISED.replace("status: färdigställt", "status: utkast\nstatus: justerat"),
    "unreadable": RAISED.replace("status: färdigställt", "status: [justerat"),
    "cancelled": RAISED.replace("färdigställt", "inställt"),
}


def test_every_command_that_edits_actions_is_tried() -> None:
    folder = Path(str(commands.__file__)).parent
    editing = set()
    for entry in COMMANDS:
        tree = ast.parse((folder / f"{entry.module}.py").read_text(encoding="utf-8"))
        names = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        if "bra.cli.edit" in names:
            editing.add(entry.name)
    assert editing == set(COMMANDS_THAT_EDIT)


@pytest.mark.parametrize("command", COMMANDS_THAT_EDIT)
@pytest.mark.parametrize("how", LOCKED)
def test_no_edit_reaches_approved_minutes(tmp_path: Path, command: str, how: str) -> None:
    closed = LOCKED[how].replace("- [ ] **A3**", "- [x] **A3**")
    of = write(tmp_path, m2017_08_18=closed, m2017_10_11=PLANNED)
    before = text(of, "2017-08-18")
    named = ("2017-08-18",) if command == "carry" else ("--in", "2017-08-18")
    tries = [named, (*named, "--internal"), (*named, "--on", "2017-08-18"), (), ("--internal",)]
    for more in tries if command != "carry" else tries[:2]:
        if command != "add" or "--on" not in more:
            result = bra(of, command, *COMMANDS_THAT_EDIT[command], *more)
            assert result.code == (2 if more[:2] == named else result.code)
        assert text(of, "2017-08-18") == before
    # The meeting that is locked may also be the coming one.
    assert bra(of, command, *COMMANDS_THAT_EDIT[command], *named, today="2017-08-10").code == 2
    assert text(of, "2017-08-18") == before


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_diff_hides_what_is_confidential(council: Path, newline: str) -> None:
    inside = "- [ ] **A1** Jonas Eek: undersöka (till nästa möte)\n  > Sekretess: kodordet\n"
    body = RAISED.replace("- [ ] **A1** Jonas Eek: undersöka (till nästa möte)\n", inside)
    body = body.replace("## 2. Slutet", "## 2. kodordet")
    write(council, m2017_08_18=body.replace("\n", newline))
    tries = [("done", "A1"), ("add", "ringa", "--in", "last"), ("drop", "A2"), ("done", "A3")]
    for command in tries:
        shown = bra(council, *command, "--dry-run")
        assert shown.code == 0, said(shown)
        assert b"kodordet" not in shown.stdout + shown.stderr
    assert b"[Ej offentlig]" in bra(council, "done", "A1", "--dry-run").stdout
    assert b"kodordet" in bra(council, "done", "A1", "--dry-run", "--internal").stdout


def test_a_confidential_line_is_changed_only_for_those_inside(council: Path) -> None:
    inside = PLANNED.replace("## Övrigt", "## Slutet {.sekretess}\n\n- [ ] **2017-08-18/A1** x\n")
    write(council, m2017_10_11=inside)
    assert bra(council, "done", "A1", "--in", "2017-10-11").code == 0
    assert "- [ ] **2017-08-18/A1** x\n" in text(council, "2017-10-11")
    assert "## Uppföljning\n\n- [x] **2017-08-18/A1** undersöka (" in text(council, "2017-10-11")
    for command in (("done", "A4"), ("postpone", "A4", "2017-12-06"), ("assign", "A4", "skolan")):
        assert bra(council, *command).code == 2
        assert bra(council, *command, "--internal", "--dry-run").code == 0


def test_a_file_without_a_last_newline_shows_as_one(council: Path) -> None:
    write(council, m2017_10_11=PLANNED.rstrip() + "\n\n- [ ] **2017-08-18/A1** x")
    shown = bra(council, "done", "A1", "--in", "2017-10-11", "--dry-run").stdout.decode()
    assert shown.endswith(
        "-- [ ] **2017-08-18/A1** x\n\\ No newline at end of file\n"
        "+- [x] **2017-08-18/A1** x (klart 2017-09-20)\n\\ No newline at end of file\n"
    )
