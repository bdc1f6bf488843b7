"""What is told of votes that are unclear, or that come to a decision that has one."""

from pathlib import Path

from tests.checking.test_missed import found

DECISION = "**Beslut D{}:** Rådet köper västar."
VOTE = "**Omröstning:** ja {}, nej 0"


def test_a_vote_that_is_not_understood_is_told_of(tmp_path: Path) -> None:
    text = "**Vote:** 1 for, two against\n\n" + DECISION.format(1)
    assert len(found(tmp_path, text, "odd-vote")) == 1


def test_a_second_vote_on_a_decision_is_told_of(tmp_path: Path) -> None:
    text = f"{VOTE.format(1)}\n\n{VOTE.format(2)}\n\n{DECISION.format(1)}"
    assert found(tmp_path, text, "two-votes") == [{"line": "14"}]


def test_votes_with_a_decision_each_are_in_order(tmp_path: Path) -> None:
    parts = (DECISION.format(1), VOTE.format(1), DECISION.format(2), VOTE.format(2))
    assert found(tmp_path, "\n\n".join(parts), "two-votes") == []
