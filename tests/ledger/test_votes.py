"""Which decision a vote belongs to, and which number a decision has."""

import pytest

from bra.ledger.decisions import decisions_of
from tests.planning.councils import council, meeting

COUNCIL = council("members: [Jonas Eek, Åsa Björk]\n")
FIVE, THREE = "Omröstning: ja 5, nej 0", "**Vote:** for 3, against 2"
ONE, TWO = "**Beslut D1:** Skolan byggs.", "**Decision D2:** The pub is open."


def votes(*lines: str) -> list[tuple[int, ...] | None]:
    text = "## 1. A\n\n" + "\n\n".join(lines) + "\n"
    found = decisions_of([meeting(COUNCIL, "2017-08-18", "status: final\n", text)])
    return [None if each.vote is None else tuple(each.vote) for each in found]


@pytest.mark.parametrize(
    ("lines", "counts"),
    [
        ((FIVE, ONE, THREE, TWO), [(5, 0, 0), (3, 2, 0)]),
        ((ONE, FIVE, TWO, THREE), [(5, 0, 0), (3, 2, 0)]),
        ((ONE, FIVE, TWO), [None, (5, 0, 0)]),
        ((ONE, TWO, FIVE), [None, (5, 0, 0)]),
        ((FIVE, ONE, TWO, THREE), [(5, 0, 0), (3, 2, 0)]),
        ((ONE, FIVE, "Reservation: Åsa Björk", TWO, THREE), [(5, 0, 0), (3, 2, 0)]),
        ((ONE, "Förslag: senare", FIVE, TWO, THREE), [None, (5, 0, 0)]),
        (("> Sekretess: nej\n>\n> " + FIVE, ONE), [None]),
        (("> Sekretess: ja\n>\n> " + FIVE + "\n>\n> " + ONE,), [(5, 0, 0)]),
        ((ONE, FIVE, "## 2. B", THREE, TWO), [(5, 0, 0), (3, 2, 0)]),
        ((ONE, "## 2. B", FIVE, TWO, THREE), [None, (5, 0, 0)]),
        ((FIVE, TWO, "Omröstning: sluten"), [(5, 0, 0)]),
        ((ONE, "Omröstning: sluten", FIVE), [(5, 0, 0)]),
        (("Förslag: nej", FIVE), []),
        ((FIVE, "Omröstning: sluten", ONE), [(5, 0, 0)]),
        ((FIVE, THREE, ONE), [(3, 2, 0)]),
    ],
)
def test_a_vote_belongs_to_its_decision(
    lines: tuple[str, ...], counts: list[tuple[int, ...] | None]
) -> None:
    assert votes(*lines) == counts


def test_decisions_with_a_label_of_later_days_leave_the_old_numbers_alone() -> None:
    text = "## 1. A\n\nResolved: one\n\nDecision: two\n\nAGREED: three\n\nBeslut: four\n"
    found = decisions_of([meeting(COUNCIL, "2017-08-18", "status: final\n", text)])
    numbers = {each.text: (each.id or "").rpartition("/")[2] for each in found}
    assert numbers == {"two": "D1", "four": "D2", "one": "D3", "three": "D4"}


def test_of_cancelled_meetings_nothing_is_decided() -> None:
    text = "## 1. A\n\nBeslut D1: Skolan byggs.\n\nFörslag: Puben stängs.\n"
    states = ("cancelled", "final", "approved", "draft")
    stems = ("2017-08-18", "2017-09-01", "2017-10-11", "2017-11-15")
    meetings = [
        meeting(COUNCIL, stem, f"status: {state}\n", text)
        for stem, state in zip(stems, states, strict=True)
    ]
    assert [(each.meeting, each.text) for each in decisions_of(meetings)] == [
        (stem, "Skolan byggs.") for stem in stems[1:]
    ]


def test_finished_minutes_number_their_decisions_and_no_others() -> None:
    text = "## 1. A\n\nFörslag: Nej.\n\nBeslut: Ja.\n\nBeslut D4: Jo.\n"
    for state, number in (("final", "D5"), ("approved", "D5"), ("draft", None)):
        found = decisions_of([meeting(COUNCIL, "2017-08-18", f"status: {state}\n", text)])
        given = f"2017-08-18/{number}" if number is not None else None
        assert [each.id for each in found] == [given, "2017-08-18/D4"]


def test_a_decision_is_replaced_by_later_ones_and_not_by_itself() -> None:
    first = "## 1. A\n\nBeslut D1: Ja (ersätter 2017-08-18/D1)\n\nBeslut D2: Jo\n"
    later = "## 1. A\n\nBeslut: Nej (ersätter 2017-08-18/D2)\n"
    meetings = [
        meeting(COUNCIL, stem, "status: final\n", text)
        for stem, text in (("2017-08-18", first), ("2017-09-01", later), ("2017-10-11", later))
    ]
    replaced = [each.superseded_by for each in decisions_of(meetings)]
    assert replaced == [(), ("2017-09-01/D1", "2017-10-11/D1"), (), ()]
