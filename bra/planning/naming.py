"""Which meeting is meant: a stem, `next`, `last`, or an ending that fits only one."""

from collections.abc import Sequence

from bra.ledger import MeetingCalendar, effective_status
from bra.model import Page


class MeetingNameError(Exception):
    """Tell that a name means no meeting, or several.

    `code` is unknown-meeting, ambiguous-meeting, no-next-meeting or no-last-meeting;
    `candidates` are stems.
    """

    def __init__(self, code: str, name: str, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.name = name
        self.candidates = candidates


def resolve_meeting(name: str, pages: Sequence[Page], today: str) -> str:
    """Return the stem of a meeting; one that has no file yet is named by the minutes before it.

    A meeting that was moved is found by its earlier stems too.

    `next` is the first meeting not cancelled from today on, or the date that the last minutes
    name, whichever is earlier.  `last` is the latest held on or before today.
    Raises MeetingNameError.
    """
    ordered = sorted(pages, key=lambda page: (page.date, page.stem))
    calendar = MeetingCalendar(ordered)
    if name == "next":
        return _next(calendar, today)
    if name == "last":
        return _last(ordered, today)
    stems = {page.stem for page in ordered}
    if name in stems:
        return name
    known = {date: date for page in ordered if (date := page.next_date)}
    known |= {stem: page.stem for page in ordered for stem in page.moved_from}
    known |= {stem: calendar.moved_to(stem) or stem for stem in known}
    known |= {stem: stem for stem in stems}
    if name in known:
        return known[name]
    every = sorted(set(known.values()))
    endings = {means for stem, means in known.items() if name and stem.endswith(name)}
    fitting = tuple(sorted(endings))
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise MeetingNameError("ambiguous-meeting", name, fitting)
    raise MeetingNameError("unknown-meeting", name, tuple(every[-5:]))


def _last(ordered: Sequence[Page], today: str) -> str:
    held = [page for page in ordered if page.date <= today and page.status != "cancelled"]
    if not held:
        raise MeetingNameError("no-last-meeting", "last")
    return held[-1].stem


def _next(calendar: MeetingCalendar, today: str) -> str:
    ordered = calendar.pages
    coming = [
        page.stem
        for page in ordered
        if page.date >= today and effective_status(page.status, page.date, today) != "cancelled"
    ]
    held = [page for page in ordered if page.date < today and page.status != "cancelled"]
    cancelled = {page.stem for page in ordered if page.status == "cancelled"}
    named = held[-1].next_date if held else None
    moved = named is not None and calendar.moved_to(named) is not None
    if named is not None and named >= today and named not in cancelled and not moved:
        coming.append(named)
    if not coming:
        raise MeetingNameError("no-next-meeting", "next")
    return min(coming)
