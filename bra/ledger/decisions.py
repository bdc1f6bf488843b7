"""The register of decisions: what was decided, what superseded it, how the vote went."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bra.model import Meeting, Statement, Vote


class Decision(NamedTuple):
    """Hold one decision; `superseded_by` are the ids of later ones that replace it.

    `id` is None while unnumbered in a draft.
    """

    id: str | None
    text: str
    date: str
    meeting: str
    item_number: str | None
    item: str
    path: str
    line: int
    supersedes: tuple[str, ...]
    superseded_by: tuple[str, ...]
    vote: Vote | None
    confidential: bool


class Matches(NamedTuple):
    """Hold decisions found by words; `without` counts items that only mention them."""

    decisions: tuple[Decision, ...]
    without: int


_NUMBERED = ("final", "approved")


def decisions_of(meetings: Iterable[Meeting]) -> tuple[Decision, ...]:
    """Return all decisions of meetings that were not cancelled, oldest first."""
    found: list[Decision] = []
    replaced: dict[str, list[str]] = {}
    for meeting in meetings:
        if meeting.status == "cancelled":
            continue
        numbers = _numbers(meeting)
        for index, statement in enumerate(meeting.statements):
            if statement.kind != "decision":
                continue
            item = meeting.items[statement.item]
            full = statement.id or numbers.get(index)
            if full is not None:
                for old in statement.supersedes:
                    replaced.setdefault(old, []).append(full)
            found.append(
                Decision(
                    full,
                    statement.text,
                    meeting.date,
                    meeting.stem,
                    item.number,
                    item.title,
                    meeting.path,
                    statement.line,
                    statement.supersedes,
                    (),
                    _vote(meeting.statements, index),
                    statement.confidential,
                )
            )
    return tuple(
        decision._replace(superseded_by=tuple(replaced[decision.id]))
        if decision.id in replaced
        else decision
        for decision in found
    )


def _numbers(meeting: Meeting) -> dict[int, str]:
    """Return the ids of unnumbered decisions in finished minutes: those they would be given."""
    if meeting.status not in _NUMBERED:
        return {}
    own = f"{meeting.stem}/D"
    used = [int(s.id[len(own) :]) for s in meeting.statements if s.id and s.id.startswith(own)]
    highest = max(used, default=0)
    numbers: dict[int, str] = {}
    for index, statement in enumerate(meeting.statements):
        if statement.kind == "decision" and statement.id is None:
            highest += 1
            numbers[index] = f"{own}{highest}"
    return numbers


def _vote(statements: Sequence[Statement], index: int) -> Vote | None:
    """Return the vote on a decision: the one before it in its item, else the one after it.

    A vote belongs to the decision after it; one with no decision after it to the one before.
    """
    item = statements[index].item
    for other in reversed(statements[:index]):
        if other.item != item or other.kind == "decision":
            break
        if other.kind == "vote":
            return other.vote
    for place, other in enumerate(statements[index + 1 :], index + 1):
        if other.item != item or other.kind == "decision":
            break
        if other.kind == "vote":
            after = statements[place + 1 :]
            claimed = any(s.kind == "decision" and s.item == item for s in after)
            return None if claimed else other.vote
    return None


def without_decision(
    meetings: Iterable[Meeting], texts: dict[tuple[str, int], str], words: str, *, internal: bool
) -> int:
    """Count the items whose heading or text has all the words, and that decide nothing.

    `texts` maps a meeting's stem and an item's index to the item's public text.
    """
    wanted = words.casefold().split()
    count = 0
    for meeting in meetings:
        deciding = {s.item for s in meeting.statements if s.kind == "decision"}
        for index, item in enumerate(meeting.items):
            if index in deciding or (item.confidential and not internal):
                continue
            said = f"{item.title} {texts.get((meeting.stem, index), '')}".casefold()
            count += all(word in said for word in wanted)
    return count
