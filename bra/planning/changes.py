"""How many times a meeting was changed in a way that calendars must know of."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from bra.model import Meeting, NextMeeting, TimeRange
from bra.planning.agenda import Agenda


class Terms(NamedTuple):
    """Hold what of a meeting stands in calendars: its ISO day, time, place, whether cancelled."""

    date: str
    time: TimeRange | None
    place: str | None
    cancelled: bool = False


def terms_of(meeting: Meeting) -> Terms:
    """Return the terms that a meeting's file gives."""
    cancelled = meeting.status == "cancelled"
    return Terms(meeting.date, meeting.time, meeting.place, cancelled)


def count_changes(agenda: Agenda, moves: int, versions: Iterable[Terms]) -> int:
    """Return how many times a meeting was changed since it was first called.

    `moves` is how many names it had before; `versions` are the terms that its file gave in the
    past, oldest first.  A history may tell of more than the files themselves do.
    """
    return changes_told(agenda.own, agenda.previous, moves, versions)


def changes_told(
    own: Meeting | None, previous: Meeting | None, moves: int, versions: Iterable[Terms] = ()
) -> int:
    """Return how many changes of a meeting its file, and the minutes of the one before, tell of.

    Those are moves, a cancellation, and a time or place that is another than the minutes before
    announced.
    """
    announced = previous.next if previous is not None else None
    past = [*versions, *([terms_of(own)] if own is not None else [])]
    known = list(_filled(past, announced))
    changed = sum(before != after for before, after in pairwise(known))
    return max(changed, moves + (own is not None and own.status == "cancelled"))


def _filled(past: list[Terms], announced: NextMeeting | None) -> Iterator[Terms]:
    """Return the terms, with what the minutes before announced where the file gave none."""
    time, place = (announced.time, announced.place) if announced is not None else (None, None)
    if past and announced is not None and announced.date == past[0].date:
        yield Terms(past[0].date, time or past[0].time, place or past[0].place)
    for terms in past:
        yield terms._replace(time=terms.time or time, place=terms.place or place)
