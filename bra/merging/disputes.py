"""Incoming lines that do not go with ours although git, or a list, would take both."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final, NamedTuple

from bra.ledger.contradicting import contradict
from bra.merging.hunks import Hunk, Piece
from bra.merging.renumbering import lines_giving
from bra.model import ActionLine, Meeting
from bra.text.composed import composed

LF: Final = b"\n"


class Disputes(NamedTuple):
    """Hold what is left to the user, and the incoming lines of it, each with its newline.

    `numbers` are full ids that both sides gave, `actions` those of which both say something that
    cannot hold at once.
    """

    numbers: frozenset[str]
    actions: frozenset[str]
    lines: frozenset[bytes]


NONE: Final = Disputes(frozenset(), frozenset(), frozenset())


def disputes(
    meetings: tuple[Meeting, Meeting, Meeting], theirs: bytes, numbers: frozenset[str]
) -> Disputes:
    """Return what the incoming text says against ours; `numbers` are those that both sides gave.

    `meetings` are base, ours and theirs.
    """
    against = _against(*meetings)
    places = [line.start for line in against] + lines_giving(meetings[2], numbers)
    lines = frozenset(_line(composed(theirs), place) for place in places)
    return Disputes(numbers, frozenset(line.id for line in against if line.id), lines)


def _against(base: Meeting, ours: Meeting, theirs: Meeting) -> list[ActionLine]:
    """Return the incoming lines about actions of other meetings that contradict lines of ours."""
    before = {_words(line) for line in base.actions}
    one, other = (
        [
            line
            for line in each.actions
            if line.id and not line.raises and _words(line) not in before
        ]
        for each in (ours, theirs)
    )
    return [
        line for line in other if any(line.id == mine.id and contradict(line, mine) for mine in one)
    ]


def _words(line: ActionLine) -> tuple[object, ...]:
    """Return all that a line says, without where it stands."""
    return line.id, line.state, line.owners, line.text, line.due, line.closed, line.reopened


def _line(data: bytes, place: int) -> bytes:
    """Return the whole line around a place, with its newline."""
    end = data.find(LF, place)
    return data[data.rfind(LF, 0, place) + 1 : len(data) if end < 0 else end + 1]


def hold_any(lines: Iterable[bytes], disputed: Disputes) -> bool:
    """Tell whether one of some lines is disputed."""
    # A composed text is equal to none that its file spells otherwise; what it says is looked up.
    return bool(disputed.lines) and any(bytes(composed(line)) in disputed.lines for line in lines)


def set_apart(pieces: Iterable[Piece], disputed: Disputes) -> list[Piece]:
    """Make the disputed lines of a merged text conflicts of their own, other conflicts or not."""
    found: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Hunk) or not hold_any(piece, disputed):
            found.append(piece)
            continue
        for apart, lines in groupby(piece, lambda line: hold_any((line,), disputed)):
            kept = tuple(lines)
            found += [Hunk((), (), (line,)) for line in kept] if apart else [kept]
    return found
