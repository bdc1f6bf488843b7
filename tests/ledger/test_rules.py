"""Each sentence of the format about the ledger, on minutes as they are written."""

import pytest

from bra.ledger import Action, Ledger, build_ledger
from bra.ledger.decisions import decisions_of, without_decision
from bra.model import Meeting
from bra.reading.meeting import page_of
from tests.planning.councils import council, meeting

COUNCIL = council("members: [Jonas Eek, Åsa Björk]\n")
RAISED = "- [ ] **A1** Jonas Eek: undersöka (senast 2017-10-01)"


def held(stem: str, *lines: str, front: str = "status: final\n") -> Meeting:
    return meeting(COUNCIL, stem, front, "## 1. A\n\n" + "\n".join(lines) + "\n")


def ledger(*meetings: Meeting, follow_from: str | None = None) -> Ledger:
    return build_ledger([page_of(each) for each in meetings], follow_from)


def one(of: Ledger, day: str, full_id: str = "2017-08-18/A1") -> Action:
    return next(action for action in of.actions(day) if action.id == full_id)


@pytest.mark.parametrize(
    ("line", "day", "state", "closed"),
    [
        ("- [x] **2017-08-18/A1** gjort", "2017-10-10", "open", None),
        ("- [x] **2017-08-18/A1** gjort", "2017-10-11", "done", "2017-10-11"),
        ("- [x] **2017-08-18/A1** per mejl (klart 2017-09-14)", "2017-09-13", "open", None),
        ("- [x] **2017-08-18/A1** per mejl (klart 2017-09-14)", "2017-09-14", "done", "2017-09-14"),
        ("- [x] **2017-08-18/A1** förut (klart 2017-01-01)", "2017-08-18", "done", "2017-08-18"),
        ("- [-] **2017-08-18/A1** nej", "2017-10-11", "dropped", "2017-10-11"),
        ("- [~] **2017-08-18/A1** nej (avskrivet 2017-09-01)", "2017-09-01", "dropped",
         "2017-09-01"),
        ("- [/] **2017-08-18/A1** pågår", "2017-10-11", "under way", None),
        ("- [ ] **2017-08-18/A1** dröjer", "2017-10-11", "open", None),
        ("- [x] 2017-08-18/A1 utan fetstil", "2017-10-11", "done", "2017-10-11"),
    ],
)  # fmt: skip
def test_a_mention_takes_effect_on_its_day(
    line: str, day: str, state: str, closed: str | None
) -> None:
    action = one(ledger(held("2017-08-18", RAISED), held("2017-10-11", line)), day)
    assert (action.state, action.closed) == (state, closed)


def test_an_open_box_does_not_reopen_but_a_reopening_does() -> None:
    of = ledger(
        held("2017-08-18", RAISED),
        held("2017-09-01", "- [x] **2017-08-18/A1** gjort"),
        held("2017-10-11", "- [ ] **2017-08-18/A1** ändå inte"),
        held("2017-12-06", "- [ ] **2017-08-18/A1** igen (återöppnat 2017-11-20)"),
    )
    states = [one(of, day).state for day in ("2017-09-01", "2017-10-11", "2017-11-20")]
    assert states == ["done", "done", "open"]


def test_what_was_reopened_and_closed_on_one_day_is_closed() -> None:
    line = "- [x] **2017-08-18/A1** (återöppnat 2017-11-02, klart 2017-11-02)"
    of = ledger(
        held("2017-08-18", RAISED),
        held("2017-10-11", "- [x] **2017-08-18/A1** gjort"),
        held("2017-12-06", line),
    )
    assert one(of, "2017-11-03").state == "done"
    assert one(of, "2017-11-01").state == "done"


def test_the_last_date_and_the_last_owners_apply() -> None:
    of = ledger(
        held("2017-08-18", RAISED),
        held("2017-10-11", "- [ ] **2017-08-18/A1** Åsa Björk: dröjer (senast 2017-12-06)"),
        held("2017-11-01", "- [ ] **2017-08-18/A1** ännu"),
    )
    before, after = one(of, "2017-10-02"), one(of, "2017-11-02")
    assert (before.due, before.overdue, before.owners[0].name) == ("2017-10-01", True, "Jonas Eek")
    assert (after.due, after.overdue, after.owners[0].name) == ("2017-12-06", False, "Åsa Björk")


def test_a_line_that_says_nothing_new_is_no_event() -> None:
    of = ledger(
        held("2017-08-18", RAISED),
        held("2017-10-11", "- [ ] **2017-08-18/A1** Jonas Eek: undersöka (senast 2017-10-01)"),
    )
    assert [mention.meeting for mention in one(of, "2018-01-01").mentions] == ["2017-08-18"]


@pytest.mark.parametrize("status", ["cancelled", "planned"])
def test_what_was_not_held_changes_nothing_but_reports(status: str) -> None:
    later = held("2017-10-11", "- [x] **2017-08-18/A1** gjort", front=f"status: {status}\n")
    report = held(
        "2017-10-11",
        "- [x] **2017-08-18/A1** gjort (klart 2017-09-14)",
        "- [ ] **A9** nytt",
        front=f"status: {status}\n",
    )
    assert one(ledger(held("2017-08-18", RAISED), later), "2017-10-10").state == "open"
    reported = ledger(held("2017-08-18", RAISED), report)
    assert one(reported, "2017-10-10").state == "done"
    assert [action.id for action in reported.actions("2017-10-10")] == ["2017-08-18/A1"]


def test_a_forgotten_plan_counts_once_its_day_is_over() -> None:
    plan = held("2017-10-11", "- [x] **2017-08-18/A1** gjort", front="status: planned\n")
    assert one(ledger(held("2017-08-18", RAISED), plan), "2017-10-12").state == "done"


def test_unnumbered_actions_of_finished_minutes_have_the_next_numbers() -> None:
    final = held("2017-08-18", "- [ ] **A2** a", "- [ ] b", "- [ ] c")
    later = held("2017-10-11", "- [x] **2017-08-18/A5** borta", "- [ ] d", front="status: draft\n")
    found = [(action.id, action.text) for action in ledger(final, later).actions("2017-10-11")]
    assert found == [
        ("2017-08-18/A2", "a"),
        ("2017-08-18/A6", "b"),
        ("2017-08-18/A7", "c"),
        ("2017-08-18/A5", "borta"),
        (None, "d"),
    ]


def test_a_number_given_twice_hides_nothing() -> None:
    of = ledger(held("2017-08-18", "- [ ] **A1** a", "- [x] **A1** b"))
    assert [(a.id, a.text, a.state) for a in of.actions("2017-08-18")] == [
        ("2017-08-18/A1", "a", "open"),
        (None, "b", "done"),
    ]


@pytest.mark.parametrize(
    ("fronts", "due"),
    [
        (["next: 2017-10-11\n"], "2017-10-11"),
        (["", "status: final\n"], "2017-10-11"),
        (["next: 2017-10-11\n", "status: cancelled\nnext: 2017-11-15\n"], "2017-11-15"),
        (["next: 2017-10-10\n", "moved-from: 2017-10-10\n"], "2017-10-11"),
        (["next: 2017-10-11\n", "status: cancelled\n"], None),
        ([""], None),
    ],
)
def test_the_next_meeting_is_followed(fronts: list[str], due: str | None) -> None:
    stems = ["2017-08-18", "2017-10-11"]
    lines = ["- [ ] **A1** a (till nästa möte)", "text"]
    meetings = [
        held(stem, line, front=front)
        for stem, line, front in zip(stems, lines, fronts, strict=False)
    ]
    assert one(ledger(*meetings), "2017-08-18").due == due


def test_what_nobody_followed_up_is_historic() -> None:
    old = held("2016-01-15", "- [ ] **A1** a", "- [ ] **A2** b")
    new = held("2017-08-18", "- [ ] **2016-01-15/A2** lever", "- [ ] **A1** c")
    of = ledger(old, new, follow_from="2017-01-01")
    historic = {action.id: action.historic for action in of.actions("2017-09-01")}
    assert historic == {"2016-01-15/A1": True, "2016-01-15/A2": False, "2017-08-18/A1": False}


def test_confidential_words_do_not_reach_a_public_action() -> None:
    secret = meeting(
        COUNCIL,
        "2017-10-11",
        "status: final\n",
        "## 1. B {.sekretess}\n\n- [x] **2017-08-18/A1** Åsa Björk: hemligt (senast 2018-01-01)\n",
    )
    of = ledger(held("2017-08-18", RAISED), secret)
    public = one(of, "2017-10-11")
    assert (public.state, public.due, public.owners[0].name) == ("done", "2017-10-01", "Jonas Eek")
    assert "hemligt" not in repr(public)
    assert "Åsa" not in repr(public)
    inside = next(iter(of.actions("2017-10-11", internal=True)))
    assert (inside.due, inside.owners[0].name) == ("2018-01-01", "Åsa Björk")


def test_decisions_of_finished_minutes_are_numbered_above_what_is_mentioned() -> None:
    of = council()
    body = "## 1. A\n\nBeslut D1: a\n\nBeslut: b\n\nBeslut 3: c\n\nBeslut: d\n"
    held = meeting(of, "2017-08-18", "status: final\n", body)
    later = meeting(of, "2017-10-11", "", "## 1. A\n\nBeslut: e (ersätter 2017-08-18/D4)\n")
    ids = [each.id for each in decisions_of([held, later])]
    assert ids == ["2017-08-18/D1", "2017-08-18/D5", None, "2017-08-18/D6", None]


def test_items_that_decide_nothing_are_counted_by_their_words_but_for_withheld_ones() -> None:
    body = (
        "## 1. Skolan\n\nBeslut D1: Ja\n\n## 2. SKOLAN igen\n\nFörslag: nej\n\n"
        "## 3. Skolan {.sekretess}\n\n## 4. Övrigt\n\n## 5. Puben\n"
    )
    held_on = meeting(COUNCIL, "2017-08-18", "status: final\n", body)
    texts = {("2017-08-18", 3): "Skolans tak nämndes igen"}

    def count(words: str, *, internal: bool = False) -> int:
        return without_decision([held_on], texts, words, internal=internal)

    assert [count("Skolan"), count("skolan igen"), count("tak puben")] == [2, 2, 0]
    assert count("skolan", internal=True) == 3
