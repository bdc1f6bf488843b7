"""Rules about how votes are written, so that the register has their counts."""

from collections.abc import Iterator

from bra.checking.model import Case, Odd, odd
from bra.ledger.decisions import votes_of
from bra.reading.votes import read_vote


def odd_vote(case: Case) -> Iterator[Odd]:
    """A vote is written so that its counts are not wholly understood, and so none is read."""
    if case.held:
        for statement in case.meeting.statements:
            if statement.kind == "vote" and not read_vote(statement.text).clear:
                yield odd((statement.start, statement.end))


def two_votes(case: Case) -> Iterator[Odd]:
    """Two votes belong to one decision, of which the register has one.

    A vote belongs to the decision after it, else to the one before it; where each vote of an item
    stands right below a decision, it belongs to that one.
    """
    if not case.held:
        return
    statements = case.meeting.statements
    for places in votes_of(statements).values():
        counted = [statements[place] for place in places if statements[place].vote is not None]
        for vote in counted[1:]:
            yield odd((vote.start, vote.end), line=str(counted[0].line))
