"""The register of decisions: what was decided, what superseded it, how the vote went."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from bra.languages import languages
from bra.ledger.numbers import DECISION, highest_numbers
from bra.model import Meeting, Statement, Vote
from bra.reading.words import folded


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


_NUMBERED = ("final", "approved")


def decisions_of(meetings: Iterable[Meeting]) -> tuple[Decision, ...]:
    """Return all decisions of meetings that were not cancelled, oldest first."""
    meetings = tuple(meetings)
    found: list[Decision] = []
    replaced: dict[str, list[str]] = {}
    given = _given(meetings)
    for meeting in meetings:
        if meeting.status == "cancelled":
            continue
        numbers = given.get(meeting.stem, {})
        votes = votes_of(meeting.statements)
        for index, statement in enumerate(meeting.statements):
            if statement.kind != "decision":
                continue
            item = meeting.items[statement.item]
            full = statement.id or numbers.get(index)
            if full is not None:
                for old in statement.supersedes:
                    if old != full:  # none supersedes itself
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
                    _vote(meeting.statements, index, votes),
                    statement.confidential,
                )
            )
    return tuple(
        decision._replace(superseded_by=tuple(replaced[decision.id]))
        if decision.id in replaced
        else decision
        for decision in found
    )


def ids_of_decisions(meetings: Iterable[Meeting]) -> Iterator[str]:
    """Return every full id of a decision that minutes use or mention."""
    for meeting in meetings:
        for statement in meeting.statements:
            if statement.id is not None:
                yield statement.id
            yield from statement.supersedes


def _given(meetings: Sequence[Meeting]) -> dict[str, dict[int, str]]:
    """Return by stem the ids of unnumbered decisions in finished minutes: those they would get."""
    waiting = {
        meeting.stem: places
        for meeting in meetings
        if meeting.status in _NUMBERED and (places := unnumbered_decisions(meeting))
    }
    highest = highest_numbers(ids_of_decisions(meetings), DECISION) if waiting else {}
    return {
        stem: {place: f"{stem}/D{n}" for n, place in enumerate(places, highest.get(stem, 0) + 1)}
        for stem, places in waiting.items()
    }


def unnumbered_decisions(meeting: Meeting) -> list[int]:
    """Return which statements of a meeting are decisions that lack a number, in order.

    Those with a label that was not read at first come last, so that old numbers stay.
    """
    places = [
        place
        for place, statement in enumerate(meeting.statements)
        if statement.kind == "decision" and statement.id is None and statement.numberable
    ]
    return sorted(places, key=lambda place: folded(meeting.statements[place].label) in _late())


@cache
def _late() -> frozenset[str]:
    """Return the labels that were not read at first, casefolded."""
    return frozenset(folded(label) for spoken in languages() for label in spoken.late_labels)


def votes_of(statements: Sequence[Statement]) -> dict[int, tuple[int, ...]]:
    """Return which votes belong to each decision that was voted on, by their places, in order.

    A vote belongs to the decision after it in its item, else to the one before.  In an item where
    each vote stands right below a decision, the first and the last, it belongs to that one.
    """
    items: dict[int, list[int]] = {}
    for place, statement in enumerate(statements):
        if statement.kind in ("decision", "vote"):
            items.setdefault(statement.item, []).append(place)
    found: dict[int, tuple[int, ...]] = {}
    for places in items.values():
        decided = [place for place in places if statements[place].kind == "decision"]
        below = _stand_below(statements, places)
        for place in places:
            if not decided or statements[place].kind == "decision":
                continue
            after = None if below else next((d for d in decided if d > place), None)
            decision = after if after is not None else max(d for d in decided if d < place)
            found[decision] = (*found.get(decision, ()), place)
    return found


def _stand_below(statements: Sequence[Statement], places: Sequence[int]) -> bool:
    """Tell whether each vote of an item stands right below a decision, the last there as well."""
    return statements[places[-1]].kind == "vote" and all(
        place > 0
        and statements[place - 1].item == statements[place].item
        and statements[place - 1].kind == "decision"
        for place in places
        if statements[place].kind == "vote"
    )


def _vote(
    statements: Sequence[Statement], index: int, votes: Mapping[int, Sequence[int]]
) -> Vote | None:
    """Return the vote on a decision: of several the last before it, else the first after it.

    One in confidential text is not told with a decision that is public.
    """
    counted = [
        (place, statements[place].vote)
        for place in votes.get(index, ())
        if statements[index].confidential or not statements[place].confidential
    ]
    before = [vote for place, vote in counted if place < index and vote is not None]
    after = [vote for place, vote in counted if place > index and vote is not None]
    return before[-1] if before else next(iter(after), None)


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
