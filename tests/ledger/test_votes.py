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
