"""Compare two states of a council's folder, meeting by meeting."""

from collections.abc import Iterator
from typing import Final

from bra.comparing.actions import compare_actions, item_of
from bra.comparing.council import compare_councils
from bra.comparing.head import compare_heads, compare_other_keys, compare_withheld
from bra.comparing.items import Both, compare_items, compare_topics, compare_wording, pair_items
from bra.comparing.records import (
    Change,
    Comparison,
    MeetingChange,
    Pair,
    States,
    Version,
    change,
    withheld,
)
from bra.comparing.statements import compare_statements
from bra.model import Meeting, opened_up

_GIVEN: Final = {"value-set": "value-given", "status": "status-given", "item-added": "item-given"}


def compare(states: States, *, internal: bool) -> Comparison:
    """Return what a change of files means, the meetings in the order of their dates."""
    found = {pair.either.stem: _changes(pair, internal=internal) for pair in states.pairs}
    pairs = {pair.either.stem: pair for pair in states.pairs}
    paths = {page.stem: page.path for page in states.old_ledger.calendar.pages}
    paths |= {page.stem: page.path for page in states.new_ledger.calendar.pages}
    for stem, told in compare_actions(states, internal=internal):
        pair = pairs.get(stem)
        if pair is not None and any(each and each.meeting is None for each in pair):
            continue  # what a file that cannot be read says of actions is not known
        meeting = pair.either.meeting if pair is not None else None
        place = None if told.withheld else item_of(meeting, told)
        found.setdefault(stem, []).append(told._replace(item=place))
    meetings = tuple(
        _meeting(stem, pairs.get(stem), paths.get(stem, ""), _tidy(changes, pairs.get(stem)))
        for stem, changes in sorted(found.items())
    )
    council = tuple(compare_councils(states.old_council, states.new_council))
    return Comparison(council, meetings)


def _meeting(stem: str, pair: Pair | None, path: str, changes: tuple[Change, ...]) -> MeetingChange:
    if pair is None:
        return MeetingChange(stem, path, "touched", stem, path, changes)
    old, new = pair.old or pair.either, pair.new or pair.either
    if pair.old is None:
        how = "added"
    elif pair.new is None:
        how = "removed"
    elif old.stem != new.stem:
        how = "moved"
    else:
        how = "changed" if old.path == new.path else "renamed"
    return MeetingChange(stem, new.path, how, old.stem, old.path, changes)


def _tidy(changes: list[Change], pair: Pair | None) -> tuple[Change, ...]:
    """Return each change once; where nothing is told of a file that differs, only its look does."""
    once = tuple(dict.fromkeys(changes))
    if any(each.withheld and (each.item or each.id) for each in once):
        once = tuple(each for each in once if each != withheld())
    if once or pair is None or pair.old is None or pair.new is None:
        return once
    told = pair.old.stem != pair.new.stem or pair.old.source.data == pair.new.source.data
    return () if told else (change("layout"),)


def _changes(pair: Pair, *, internal: bool) -> list[Change]:
    """Return what changed in one meeting's file, but for the actions."""
    problems = [
        change(f"unreadable-{side}", problem=version.problem)
        for side, version in (("before", pair.old), ("now", pair.new))
        if version is not None and version.problem is not None
    ]
    old = pair.old.meeting if pair.old is not None else None
    new = pair.new.meeting if pair.new is not None else None
    if pair.old is None or pair.new is None:
        empty = _empty(new or old)
        both = _both(pair, empty, new or empty, internal) if pair.old is None else None
        return problems + list(_whole(both) if both is not None else _gone(pair, empty, internal))
    if old is None or new is None:
        return problems
    both = Both(old, new, pair_items(pair.old, pair.new, old, new), internal)
    found = list(problems)
    if old.readable and new.readable:
        found += compare_heads(*(map(opened_up, (old, new)) if internal else (old, new)))
        found += compare_other_keys(pair.old, pair.new, internal=internal)
        found += () if internal else compare_withheld(old, new)
    found += compare_items(both)
    found += compare_statements(both)
    found += compare_topics(both)
    found += compare_wording(pair.old, pair.new, both)
    return found


def _empty(meeting: Meeting | None) -> Meeting | None:
    """Return a meeting with the same name that says nothing."""
    if meeting is None:
        return None
    return meeting._replace(
        time=None,
        place=None,
        status=None,
        dnr=None,
        chair=None,
        secretary=None,
        approvers=(),
        present=(),
        absent=(),
        guests=(),
        next=None,
        approved=None,
        source=None,
        title="",
        title_confidential=False,
        items=(),
        statements=(),
        actions=(),
        topics=(),
    )


def _both(pair: Pair, old: Meeting | None, new: Meeting | None, internal: bool) -> Both | None:  # noqa: FBT001
    version = pair.either
    if old is None or new is None:
        return None
    return Both(old, new, pair_items(version, version, old, new), internal)


def _whole(both: Both) -> Iterator[Change]:
    """Yield what a new meeting brings, in short: its state, who came, its items and decisions."""
    new = opened_up(both.new) if both.internal else both.new
    if new.withheld:
        yield withheld()
    for told in compare_heads(both.old, new):
        if not told.kind.startswith("attendee"):
            yield told._replace(kind=_GIVEN.get(told.kind, told.kind))
    present, absent, guests = (str(len(each)) for each in (new.present, new.absent, new.guests))
    if new.present or new.absent or new.guests:
        yield change("attendance", present=present, absent=absent, guests=guests)
    for told in compare_items(both):
        yield told._replace(kind=_GIVEN.get(told.kind, told.kind))
    yield from compare_statements(both)
    yield from compare_topics(both)


def _gone(pair: Pair, empty: Meeting | None, internal: bool) -> Iterator[Change]:  # noqa: FBT001
    """Yield what vanishes with a meeting: its decisions; its actions are told by the ledger."""
    old = pair.old.meeting if pair.old is not None else None
    both = _both(pair, old, empty, internal)
    if both is not None:
        yield from compare_statements(both)


__all__ = ["Version", "compare"]
