"""An approval is written as the format has it, or refused with what is in the way."""

import re
from pathlib import Path

import pytest

from bra.proving.version import version_of
from bra.text.seal import is_sealed, seal_of, written_seals
from tests.repositories import Council, real_council

STEM = "2017-08-18"
CHAIR = "Åsa Karlsson Björkmarker"
ENGLISH = """\
---
format: 1
name: Harbour Council
language: en
record: minutes
approval: approvers
approvers: 2
members:
  - Ann Lee, Town office
  - name: Bo Kim
    aliases: [Bosse]
  - Cy Orr
---
"""
MINUTES = """\
---
# Kept by the secretary.
date: 2025-05-06   # a Tuesday
status: 'final' # at last
chair: Ann Lee
approvers: [Bo Kim, Cy Orr]
present:
  - Ann Lee
  - Bo Kim
absent:
  - Cy Orr (ill)
x-own: kept
---

# Minutes

## 1. Boats {.decision}

**Proposal:** No.

**Decision D1:** Yes.

- [ ] **A1** Ann Lee: buy paint (by 2025-06-01)
"""


@pytest.fixture
def council(tmp_path: Path) -> Council:
    return real_council(tmp_path / "council")


@pytest.fixture
def english(tmp_path: Path) -> Council:
    made = Council(tmp_path / "english")
    made.write(ENGLISH, "council")
    made.write(MINUTES, "2025-05-06")
    made.commit("Minutes")
    return made


def approve(council: Council, *arguments: str, today: str = "2025-06-01") -> tuple[int, str, str]:
    result = council.bra("approve", *arguments, env={"BRA_TODAY": today})
    return result.code, result.stdout.decode(), result.stderr.decode()


def test_the_block_is_the_one_of_the_format(council: Council) -> None:
    before = council.path().read_text(encoding="utf-8")
    council.must("approve", STEM, "--by", "åsa", "--on", "2017-08-30", "--proof", "mejl")
    after = council.path().read_text(encoding="utf-8")
    seal = re.search(r"sha256:[0-9a-f]{64}", after)
    assert seal is not None
    block = (
        f"status: godkänt\ngodkänt:\n  by:\n    - {CHAIR}, 2017-08-30 (mejl)\n  seal: {seal[0]}\n"
    )
    assert after == before.replace("status: färdigställt\n", block)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("last", [True, False])
def test_nothing_else_in_the_file_changes(
    english: Council, newline: str, mark: bytes, *, last: bool
) -> None:
    text = MINUTES if last else MINUTES.removesuffix("\n")
    before = mark + text.replace("\n", newline).encode()
    english.write(before, "2025-05-06")
    assert approve(english, "2025-05-06", "--by", "Bosse")[0] == 0
    after = english.path("2025-05-06").read_bytes()
    lines = after.split(newline.encode())
    assert is_sealed(after)
    at = lines.index(b"status: 'approved' # at last")
    assert lines[at + 1 : at + 4] == [b"approved:", b"  by:", b"    - Bo Kim, 2025-06-01"]
    assert lines[at + 4].startswith(b"  seal: sha256:")
    del lines[at + 1 : at + 5]
    lines[at] = b"status: 'final' # at last"
    assert newline.encode().join(lines) == before


def test_minutes_are_justerade_in_swedish(council: Council) -> None:
    council.change("dokument: minnesanteckningar", "dokument: protokoll", "council")
    assert f"{STEM} är justerat" in council.bra("approve", STEM, "--by", "Åsa").stderr.decode()
    assert "status: justerat\njusterat:\n  by:\n" in council.path().read_text(encoding="utf-8")


def test_every_approver_seals_anew(english: Council) -> None:
    path = english.path("2025-05-06")
    code, _, said = approve(english, "2025-05-06", "--by", "Bo Kim", "--on", "2025-05-20")
    assert (code, "Cy Orr has not approved yet" in said) == (0, True)
    first = path.read_bytes()
    assert english.bra("verify").code == 1
    code, _, said = approve(english, "2025-05-06", "--by", "cy orr", "--proof", "letter: yes")
    assert (code, "2025-05-06 is approved" in said) == (0, True)
    assert "warning: Cy Orr is listed as absent" in said
    second = path.read_bytes()
    added = b'    - "Cy Orr, 2025-06-01 (letter: yes)"'
    old, new = first.splitlines(), second.splitlines()
    assert next(line for line in new if line not in old) == added
    assert len(new) == len(old) + 1
    assert is_sealed(second)
    assert english.bra("verify").code == 0
    again = approve(english, "2025-05-06", "--by", "Ann Lee")
    assert again[0] == 2
    assert path.read_bytes() == second


def test_several_approve_in_one_call(english: Council) -> None:
    code, _, said = approve(english, "2025-05-06", "--by", "Bo", "--by", "Cy", "--by", "Bo Kim")
    assert (code, "is approved" in said) == (0, True)
    assert version_of(english.path("2025-05-06").read_bytes()).by == (
        "Bo Kim, 2025-06-01",
        "Cy Orr, 2025-06-01",
    )


@pytest.mark.parametrize("resealed", [False, True])
def test_nobody_approves_what_others_did_not(english: Council, *, resealed: bool) -> None:
    path = english.path("2025-05-06")
    assert approve(english, "2025-05-06", "--by", "Bo")[0] == 0
    english.commit("Approve")
    data = path.read_bytes().replace(b"buy paint", b"buy a boat")
    if resealed:
        [seal] = written_seals(data)
        data = data.replace(str(seal).encode(), seal_of(data).encode())
    path.write_bytes(data)
    code, _, said = approve(english, "2025-05-06", "--by", "Cy")
    assert (code, "no longer what was approved" in said) == (2, True)
    assert path.read_bytes() == data


def test_the_same_person_approves_once(english: Council) -> None:
    assert approve(english, "2025-05-06", "--by", "Bo")[0] == 0
    code, _, said = approve(english, "2025-05-06", "--by", "Bosse")
    assert (code, "Bo Kim has approved 2025-05-06 already" in said) == (2, True)


def test_a_dry_run_shows_it_and_writes_nothing(council: Council) -> None:
    before = council.path().read_bytes()
    shown = council.must("approve", STEM, "--by", "Åsa", "--dry-run")
    assert "+godkänt:\n+  by:\n" in shown
    assert council.path().read_bytes() == before


REFUSED = {
    "draft": ("status: 'final'", "status: draft", "draft"),
    "planned": ("status: 'final'", "status: planned", "draft"),
    "cancelled": ("status: 'final'", "status: cancelled", "cancelled"),
    "no state": ("status: 'final' # at last\n", "", "draft"),
    "an action without a number": ("**A1** ", "", "bra fmt"),
    "two actions without numbers": ("- [ ] **A1** ", "- [ ] paint\n- [ ] ", ":23"),
    "a decision without a number": ("Decision D1", "Decision", "bra fmt"),
    "no decision": ("**Decision D1:** Yes.", "Yes.", ":17 is marked as a decision"),
    "an error": ("**A1** Ann Lee", "**a1** Ann Lee", "bra fmt"),
    "another error": ("date: 2025-05-06", "date: 2025-05-07", "1 error"),
    "a seal": ("# Minutes", "```\n  seal: sha256:x\n```", "looks like a seal"),
    "a mapping": ("status: 'final' # at last", "status: {a: final}", "status"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_ready_is_refused(english: Council, name: str) -> None:
    old, new, says = REFUSED[name]
    english.change(old, new, "2025-05-06")
    before = english.path("2025-05-06").read_bytes()
    code, shown, said = approve(english, "2025-05-06", "--by", "Bo Kim")
    assert (code, shown) == (2, "")
    assert says in said
    assert english.path("2025-05-06").read_bytes() == before


def test_a_meeting_that_is_planned_for_today_is_not_called_a_draft(english: Council) -> None:
    english.change("status: 'final'", "status: planned", "2025-05-06")
    code, _, said = approve(english, "2025-05-06", "--by", "Bo Kim", today="2025-05-06")
    assert code == 2
    assert "is planned" in said


def test_an_error_in_confidential_text_is_told_without_it(english: Council) -> None:
    hidden = "> **Confidential:** x\n>\n> - [ ] **A7** Kodord Ordet: x (by the 45th)\n"
    english.change("- [ ] **A1**", f"{hidden}\n- [ ] **A1**", "2025-05-06")
    english.change("date: 2025-05-06", "date: 2025-05-07", "2025-05-06")
    code, _, said = approve(english, "2025-05-06", "--by", "Bo Kim")
    assert code == 2
    assert "Kodord" not in said


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "--by"),
        (("--by", "Nobody Here"), "nearest: "),
        (("--by", "Bo Kin"), "nearest: Bo Kim"),
        (("--by", "the council"), "not among those who can approve"),
        (("--by", "Bo", "--on", "2025-05-05"), "had not been held on 2025-05-05"),
        (("--by", "Bo", "--on", "2025-06-02"), "--on"),
        (("--by", "Bo", "--on", "yesterday"), "--on"),
        (("--by", "Bo", "--at", "2025-05-06"), "was not held after"),
        (("--by", "Bo", "--at", "2025-05-13"), "2025-05-13"),
    ],
)
def test_a_call_that_cannot_be_is_a_sentence(
    english: Council, arguments: tuple[str, ...], says: str
) -> None:
    before = english.path("2025-05-06").read_bytes()
    code, _, said = approve(english, "2025-05-06", *arguments)
    assert code == 2
    assert says in said
    assert english.path("2025-05-06").read_bytes() == before


def test_the_chair_may_be_named_by_the_office(english: Council) -> None:
    english.change("approval: approvers", "approval: chair", "council")
    assert approve(english, "2025-05-06", "--by", "chair", "--by", "Bo", "--by", "Cy")[0] == 0
    assert english.bra("verify").code == 0


def test_somebody_who_is_not_asked_is_a_warning(english: Council) -> None:
    _, _, said = approve(english, "2025-05-06", "--by", "Ann Lee")
    assert "warning: Ann Lee is not among those who are to approve" in said


def test_the_next_meeting_approves(english: Council) -> None:
    english.change("approval: approvers", "approval: meeting", "council")
    later = MINUTES.replace("2025-05-06", "2025-05-20").replace("'final'", "final")
    english.write(later, "2025-05-20")
    code, _, said = approve(english, "2025-05-06")
    assert (code, "--at" in said) == (2, True)
    code, _, said = approve(english, "2025-05-06", "--at", "05-20", "--proof", "item 2")
    assert (code, "2025-05-06 is approved" in said) == (0, True)
    by = version_of(english.path("2025-05-06").read_bytes()).by
    assert by == ("The council, 2025-05-20 (meeting 2025-05-20, item 2)",)
    assert english.bra("verify").code == 0


@pytest.mark.parametrize("status", ["planned", "cancelled"])
def test_a_meeting_that_was_not_held_approves_nothing(english: Council, status: str) -> None:
    later = MINUTES.replace("2025-05-06", "2025-06-20").replace("'final'", status)
    english.write(later, "2025-06-20")
    code, _, said = approve(english, "2025-05-06", "--by", "Bo", "--at", "2025-06-20")
    assert (code, "has not been held" in said) == (2, True)


def test_what_would_not_stand_there_as_approved_is_not_written(
    english: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bra.editing import approving

    def clumsy(*arguments: object) -> bytes:
        return approving.approve(*arguments).replace(b"buy paint", b"buy a boat")  # type: ignore[arg-type]

    before = english.path("2025-05-06").read_bytes()
    monkeypatch.setattr("bra.cli.commands.approve.approve", clumsy)
    assert approve(english, "2025-05-06", "--by", "Bo")[0] == 2
    assert english.path("2025-05-06").read_bytes() == before


def test_an_entry_stands_as_deep_as_those_before_it(english: Council) -> None:
    path = english.path("2025-05-06")
    assert approve(english, "2025-05-06", "--by", "Bo")[0] == 0
    data = path.read_bytes().replace(b"    - Bo Kim,", b"      - Bo Kim,")
    [seal] = written_seals(data)
    path.write_bytes(data.replace(str(seal).encode(), seal_of(data).encode()))
    assert approve(english, "2025-05-06", "--by", "Cy")[0] == 0
    assert b"\n      - Bo Kim, 2025-06-01\n      - Cy Orr, 2025-06-01\n" in path.read_bytes()


def test_a_failing_disk_leaves_the_file_as_it_was(
    english: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = english.path("2025-05-06").read_bytes()
    monkeypatch.setattr("os.fsync", full)
    assert approve(english, "2025-05-06", "--by", "Bo")[0] == 2
    assert english.path("2025-05-06").read_bytes() == before


def test_one_person_under_several_names_approves_once(english: Council) -> None:
    path = english.path("2025-05-06")
    text = path.read_text(encoding="utf-8").replace("chair: Ann Lee", "chair: Bosse")
    path.write_text(text, encoding="utf-8", newline="\n")
    names = ("chair", "Bosse", "bo kim")
    code, _, told = approve(english, "2025-05-06", *(each for n in names for each in ("--by", n)))
    assert code == 0, told
    written = version_of(path.read_bytes())
    assert written.by == ("Bo Kim, 2025-06-01",)


def test_a_guest_was_there(english: Council) -> None:
    path = english.path("2025-05-06")
    text = path.read_text(encoding="utf-8").replace("absent:", "guests:\n  - Dee Ray\nabsent:")
    path.write_text(text, encoding="utf-8", newline="\n")
    _, _, told = approve(english, "2025-05-06", "--by", "Dee Ray", "--dry-run")
    assert "not among those who are to approve" in told
    assert "not among those present" not in told
