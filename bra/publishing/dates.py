"""The calendar of the site: every meeting that is public as a date, for anybody to subscribe to.

A meeting has the same identity there as in its notice, so that both are one entry in a calendar.
"""

from collections.abc import Iterable
from typing import NamedTuple

from bra.model import Meeting
from bra.planning.agenda import Agenda, plan_agenda, when_and_where
from bra.planning.changes import Terms, changes_told
from bra.publishing.addresses import meeting_address
from bra.publishing.days import last_changed
from bra.publishing.pages.rows import status_words
from bra.publishing.press import Press
from bra.publishing.shown import Shown
from bra.publishing.site import Site
from bra.rendering.calendar import as_bytes, new_calendar
from bra.rendering.notice import Entry, agenda_lines, meeting_event


class Dated(NamedTuple):
    """Hold a meeting as an entry: what it is known by, when and where, what it says, its page."""

    terms: Terms
    entry: Entry
    description: str
    address: str


def meetings_calendar(press: Press, dated: Iterable[Dated]) -> bytes:
    """Return the calendar file with all meetings."""
    site = press.site
    council, spoken, root = site.council, site.spoken, site.settings.address
    calendar = new_calendar(council, spoken, council.name)
    for each in dated:
        event = meeting_event(council, spoken, each.terms, each.entry, each.description)
        if root:
            event.add("url", f"{root}{each.address}")
        calendar.add_component(event)
    return as_bytes(calendar)


def dated_meetings(site: Site) -> tuple[Dated, ...]:
    """Return all meetings that are public as dates.

    A file that a move left behind is the same meeting as the one that it was moved to.
    """
    found: dict[str, Dated] = {}
    previous: Meeting | None = None
    for shown in site.meetings:
        if site.moved_to(shown) is None:
            dated = _dated(site, shown, previous)
            found[dated.entry.identity] = dated
        if shown.status != "cancelled":
            previous = shown.meeting
    return tuple(found.values())


def _dated(site: Site, shown: Shown, previous: Meeting | None) -> Dated:
    meeting = shown.meeting
    time, place = when_and_where(site.council, previous, meeting.date, meeting, site.today)
    sequence = changes_told(meeting, previous, len(meeting.moved_from))
    if shown.show == "agenda":
        day = _settled(previous, meeting.date)
        description = _described(site, _agenda(site, shown.stem))
    else:
        day, description = last_changed(site, meeting), status_words(site, shown)
    return Dated(
        Terms(meeting.date, time, place, shown.show == "cancelled"),
        Entry(site.identity(meeting), sequence, day, internal=False),
        description,
        meeting_address(shown.stem),
    )


def _agenda(site: Site, stem: str) -> Agenda:
    meetings = [each.meeting for each in site.meetings]
    return plan_agenda(site.council, meetings, site.ledger, stem, today=site.today)


def _described(site: Site, agenda: Agenda) -> str:
    """Return the agenda of a meeting to come as lines."""
    return "\n".join(agenda_lines(site.council, site.spoken, agenda.items, internal=False))


def _settled(previous: Meeting | None, day: str) -> str:
    """Return the ISO day on which a coming meeting was settled, as far as minutes tell."""
    return previous.date if previous is not None and previous.date < day else day
