"""Item numbers that run on through the year (`numbering: year`)."""

import re
from collections.abc import Iterable, Sequence

from bra.model import Item, Meeting

_DIGITS = re.compile(r"\d+")


def number_through_years(meetings: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """Return the meetings, in the order of date and stem, with the numbers their items go by.

    A file without a number of its own goes on from the year's previous meetings; a cancelled
    meeting takes none.
    """
    numbered: list[Meeting] = []
    year, last = "", 0
    for meeting in meetings:
        if meeting.date[:4] != year:
            year, last = meeting.date[:4], 0
        if meeting.status != "cancelled":
            own = any(item.written is not None for item in meeting.items)
            numbered.append(meeting if own else _number(meeting, last))
            last = max(last, _highest(numbered[-1].items))
        else:
            numbered.append(meeting)
    return tuple(numbered)


def last_number_before(meetings: Iterable[Meeting], date: str, stem: str) -> int:
    """Return the highest number used earlier in the year of a meeting; 0 for the year's first."""
    earlier = (
        _highest(meeting.items)
        for meeting in meetings
        if meeting.date[:4] == date[:4]
        and (meeting.date, meeting.stem) < (date, stem)
        and meeting.status != "cancelled"
    )
    return max(earlier, default=0)


def _number(meeting: Meeting, last: int) -> Meeting:
    items = tuple(
        item._replace(number=str(place)) for place, item in enumerate(meeting.items, last + 1)
    )
    return meeting._replace(items=items)


def _highest(items: Iterable[Item]) -> int:
    """Return the highest whole number among the numbers: 12 for `12 a`, 5 for `5.1`."""
    found = (_DIGITS.match(item.number or "") for item in items)
    return max((int(match[0]) for match in found if match is not None), default=0)
