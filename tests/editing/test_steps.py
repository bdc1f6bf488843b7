"""Each step of a meeting's way asks for what a secretary would look after."""

import pytest

from bra.editing.steps import Step, obstacles, step_edits
from bra.ledger import build_ledger
from bra.model import Council
from bra.planning.agenda import plan_agenda
from bra.reading.meeting import page_of, read_meeting
from bra.text.source import Source, apply
from tests.planning.councils import council

STEM = "2017-10-11"
MEMBERS = (
    "members:\n  - {name: Jonas Eek, organisation: Polisen, aliases: [Jompa]}\n"
    "  - Åsa Björk\n  - {name: Gammal Man, to: 2016-12-31}\n"
)
OF = council(MEMBERS)


def step(front: str, body: str = "", today: str = STEM, of: Council = OF) -> Step:
    text = f"---\ndatum: {STEM}\n{front}---\n\n{body}"
    source = Source(f"minutes/{STEM}.md", text.encode())
    meeting = read_meeting(source, STEM, of)
    agenda = plan_agenda(of, [meeting], build_ledger([page_of(meeting)]), STEM, today=today)
    return Step(source, meeting, of, agenda, today)


def codes(of: Step, wanted: str, *, everyone: bool = False) -> list[tuple[str, int]]:
    return [(each.code, each.line) for each in obstacles(of, wanted, everyone=everyone)]


def after(of: Step, wanted: str, *, everyone: bool = False) -> str:
    edits = step_edits(of, wanted, everyone=everyone)
    text = apply(of.source.data, edits).decode()
    return text.removeprefix(f"---\ndatum: {STEM}\n").partition("---\n")[0]


@pytest.mark.parametrize(
    ("written", "wanted", "becomes"),
    [
        ("planerat", "draft", "utkast"),
        ("planned", "draft", "draft"),
        ("planerad", "cancelled", "inställd"),
        ("Planerade", "cancelled", "Inställda"),
        ("'planerat'", "cancelled", "'inställt'"),
        ("utkastet", "final", "färdigställt"),
        ("färdigställd", "draft", "utkast"),
        ("finalised", "draft", "draft"),
        ("planerat # preliminärt", "draft", "utkast # preliminärt"),
    ],
)
def test_the_word_has_the_language_and_the_form_of_the_file(
    written: str, wanted: str, becomes: str
) -> None:
    assert after(step(f"status: {written}\n"), wanted) == f"status: {becomes}\n"


def test_a_state_that_is_missing_is_one_line() -> None:
    assert after(step("plats: H\nsekreterare: X\n"), "draft") == (
        "plats: H\nstatus: utkast\nsekreterare: X\n"
    )


ALLOWED = {
    ("planned", "draft"),
    ("planned", "cancelled"),
    ("draft", "final"),
    ("final", "draft"),
}


@pytest.mark.parametrize("now", ["planned", "draft", "final", "cancelled", "approved"])
@pytest.mark.parametrize("wanted", ["planned", "draft", "final", "cancelled", "approved"])
def test_only_the_steps_of_the_format_are_taken(now: str, wanted: str) -> None:
    if now == wanted:
        return
    found = {code for code, _ in codes(step(f"status: {now}\n"), wanted)}
    refused = {"step-order", "step-approve.notes", "step-approved.notes"}
    assert bool(found & refused) == ((now, wanted) not in ALLOWED)
    if now == "approved":
        assert found == {"step-approved.notes"}
    elif wanted == "approved":
        assert found == {"step-approve.notes"}


def test_sealed_minutes_are_not_touched_whatever_their_state_says() -> None:
    sealed = step("status: final\ngodkänt:\n  by:\n    - Åsa Björk, 2017-10-12\n")
    assert codes(sealed, "draft") == [("step-approved.notes", 3)]


def test_what_the_date_says_may_be_written_down() -> None:
    assert codes(step("närvarande:\n  - X\n"), "draft") == []
    assert codes(step("", today="2017-10-10"), "planned") == []
    assert codes(step("närvarande:\n  - X\n"), "planned") == [("step-order", 2)]


def test_a_plan_whose_day_has_passed_may_become_a_draft_or_be_cancelled() -> None:
    late = step("status: planerat\nnärvarande:\n  - X\n", today="2017-10-20")
    assert codes(late, "draft") == codes(late, "cancelled") == []
    assert codes(late, "final") == [("step-order", 3)]


def test_a_draft_needs_the_day_and_somebody_present() -> None:
    early = step("status: planerat\n", today="2017-10-10")
    assert codes(early, "draft") == [("step-not-held", 2), ("step-nobody-present", 2)]
    assert codes(early, "draft", everyone=True) == [("step-not-held", 2)]
    assert codes(step("status: planerat\nnärvarande:\n  - X\n"), "draft") == []
    assert codes(step("status: final\n"), "draft") == []


def test_everyone_is_who_was_called_less_who_is_known() -> None:
    some = step(
        "status: planerat\nfrånvarande:\n  - Åsa Björk (sjuk)\n",
        "## 1. A (Eva Ny, länsstyrelsen, inbjuden)\n\n"
        "## 2. B (Hemlig Gäst, inbjuden) {.sekretess}\n",
    )
    assert after(some, "draft", everyone=True) == (
        "status: utkast\nnärvarande:\n  - Jonas Eek, Polisen\nfrånvarande:\n  - Åsa Björk (sjuk)\n"
        "adjungerade:\n  - Eva Ny, länsstyrelsen\n"
    )


def test_everyone_adds_to_those_who_stand_there() -> None:
    some = step("status: planerat\nnärvarande:\n  - Jompa\ninbjudna:\n  - Eva Ny\n")
    assert after(some, "draft", everyone=True) == (
        "status: utkast\nnärvarande:\n  - Jompa\n  - Åsa Björk\ninbjudna:\n  - Eva Ny\n"
    )


DONE = (
    "status: utkast\nordförande: Åsa Björk\nsekreterare: Jonas Eek\n"
    "närvarande:\n  - Jonas Eek\n  - Åsa Björk\n"
)


def test_what_is_complete_may_be_final() -> None:
    assert codes(step(DONE, "## 1. A\n\n- [ ] **A1** x\n\n**Beslut D1:** ja\n"), "final") == []


@pytest.mark.parametrize(
    ("front", "body", "reasons"),
    [
        (DONE.replace("  - Åsa Björk\n", ""), "", [("step-unaccounted", 6)]),
        (DONE.replace("  - Åsa Björk\n", "  - Bo Ek (för Åsa Björk)\n"), "", []),
        (DONE.replace("  - Åsa Björk\n", "frånvarande:\n  - Åsa\n"), "", []),
        (f"{DONE}frånvarande:\n  - Åsa Björk\n", "", [("step-both", 8)]),
        (f"{DONE}frånvarande:\n  - Jompa (sjuk)\n", "", [("step-both", 7)]),
        (DONE.replace("ordförande: Åsa Björk\n", ""), "", [("step-no-chair", 2)]),
        (DONE.replace("sekreterare: Jonas Eek", "sekreterare:"), "", [("step-no-secretary", 5)]),
        (DONE, "## 1. A (Eva Ny, inbjuden)\n", [("step-unaccounted", 6)]),
        (DONE, "## 1. A\n\n- [ ] x\n", [("step-unnumbered-action", 13)]),
        (DONE, "## 1. A\n\n- [ ] **2017-08-18/A1** x\n", []),
        (DONE, "## 1. A\n\n**Beslut:** ja\n", [("step-unnumbered-decision", 13)]),
        (DONE, "## 1. A\n\n## B\n", [("unnumbered-item", 13)]),
        (f"{DONE}nästa: 2017-99-99\n", "", [("bad-date", 9)]),
        (DONE, "## 1. A {.sekrets}\n\nx\n", [("step-hidden-error", 11)]),
    ],
)  # fmt: skip
def test_what_a_final_record_lacks(front: str, body: str, reasons: list[tuple[str, int]]) -> None:
    assert codes(step(front, body), "final") == reasons


def test_approvers_are_named_where_the_council_wants_them() -> None:
    of = council(f"{MEMBERS}approval: approvers\napprovers: 2\n")
    assert codes(step(f"{DONE}justerare: [Jonas Eek]\n", of=of), "final") == [("step-approvers", 9)]


def test_front_matter_that_cannot_be_read_is_named() -> None:
    assert codes(step("status: [\n"), "draft") != []
