"""A time zone as a calendar file describes it (VTIMEZONE, RFC 5545 section 3.6.5).

The description that comes with the calendar library gives the onset of summer time by the clock
after the change, where the standard wants the clock before it, and knows nothing after 2037.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_STRIDE: Final = timedelta(days=3)
"""Less than any rule of any zone has held: one was four days, in 1939."""
_SECOND: Final = timedelta(seconds=1)
_LAST_YEAR: Final = 9998


class _Rule(NamedTuple):
    """Hold what a zone's clocks show: the distance to UTC, its name, whether it is summer time."""

    offset: timedelta
    name: str
    summer: bool


def described(zone: ZoneInfo, first: int, last: int) -> "Timezone":
    """Return the description of a zone that holds from one year to another, both included."""
    from icalendar import Timezone

    found = Timezone()
    found.add("tzid", zone.key)
    begin = datetime(max(first, 2), 1, 1, tzinfo=UTC)
    before = _rule(zone, begin)
    found.add_component(_observance(begin + before.offset, before, before))
    for at in _changes(zone, begin, datetime(min(last, _LAST_YEAR) + 1, 1, 1, tzinfo=UTC)):
        after = _rule(zone, at)
        # The onset is told by the clock that everybody still sees then.
        found.add_component(_observance(at + before.offset, before, after))
        before = after
    return found


def _observance(
    onset: datetime, before: _Rule, after: _Rule
) -> "TimezoneDaylight | TimezoneStandard":
    from icalendar import TimezoneDaylight, TimezoneStandard

    found = TimezoneDaylight() if after.summer else TimezoneStandard()
    found.add("dtstart", onset.replace(tzinfo=None))
    found.add("tzoffsetfrom", before.offset)
    found.add("tzoffsetto", after.offset)
    found.add("tzname", after.name)
    return found


def _changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """Return the moments at which the rule of a zone changes."""
    early, before = begin, _rule(zone, begin)
    while early < end:
        late = early + _STRIDE
        after = _rule(zone, late)
        if after != before:
            yield _first(zone, early, late)
        early, before = late, after


def _first(zone: ZoneInfo, early: datetime, late: datetime) -> datetime:
    """Return the first moment after one at which the rule of a zone is no longer what it was."""
    before = _rule(zone, early)
    while late - early > _SECOND:
        middle = (early + (late - early) // 2).replace(microsecond=0)
        if _rule(zone, middle) == before:
            early = middle
        else:
            late = middle
    return late


def _rule(zone: ZoneInfo, moment: datetime) -> _Rule:
    there = moment.astimezone(zone)
    return _Rule(there.utcoffset() or timedelta(), there.tzname() or zone.key, bool(there.dst()))
