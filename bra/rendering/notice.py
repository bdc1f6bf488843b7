"""The notice of a meeting as an entry of a calendar, and as a mail that nobody has sent."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from bra.languages import Language, say
from bra.model import Council
from bra.planning.agenda import Agenda, AgendaItem
from bra.planning.changes import Terms
from bra.planning.invitation import Invitation
from bra.planning.reminders import Recipient
from bra.rendering.calendar import as_bytes, at_noon, local_time, new_calendar, uid
from bra.rendering.document import Document
from bra.rendering.documents import item_number, presenter_words
from bra.rendering.mail import Attachment, Body, address_of, draft
from bra.rendering.markdown import plain

if TYPE_CHECKING:
    from icalendar import Event, vCalAddress


class Entry(NamedTuple):
    """Hold what a meeting is known by in calendars, beside its agenda.

    `identity` is the first stem that it had, `sequence` how many times its day, time, place or
    state has changed, `day` the ISO day on which the file is written.
    """

    identity: str
    sequence: int
    day: str
    internal: bool


def agenda_calendar(
    council: Council,
    spoken: Language,
    agenda: Agenda,
    invitation: Invitation,
    entry: Entry,
) -> bytes:
    """Return a calendar file with the meeting.

    Programs ask those who are
    called for an answer only where somebody invites who has an address (RFC 5546): else the entry
    is the meeting alone.
    """
    calendar = new_calendar(council, spoken, council.name)
    cancelled = agenda.status == "cancelled"
    asked = invitation.organizer is not None and bool(invitation.reached)
    if asked:
        calendar.add("method", "CANCEL" if cancelled else "REQUEST")
    elif invitation.organizer is not None:
        calendar.add("method", "PUBLISH")
    calendar.add_component(_event(council, spoken, agenda, invitation, entry))
    return as_bytes(calendar)


def _event(
    council: Council,
    spoken: Language,
    agenda: Agenda,
    invitation: Invitation,
    entry: Entry,
) -> "Event":
    terms = Terms(agenda.date, agenda.time, agenda.place, agenda.status == "cancelled")
    lines = agenda_lines(council, spoken, agenda.items, internal=entry.internal)
    event = meeting_event(council, spoken, terms, entry, "\n".join(lines))
    if entry.internal:
        event.add("class", "CONFIDENTIAL")
    if invitation.organizer is not None:
        event.add("organizer", _address(invitation.organizer))
        for name, email in invitation.reached:
            attendee = _address(Recipient(name, email))
            attendee.params["role"] = "REQ-PARTICIPANT"
            attendee.params["partstat"] = "NEEDS-ACTION"
            attendee.params["rsvp"] = "TRUE"
            event.add("attendee", attendee, encode=False)
    return event


def meeting_event(
    council: Council, spoken: Language, terms: Terms, entry: Entry, description: str
) -> "Event":
    """Return a meeting as an event that nobody is asked to come to."""
    from icalendar import Event

    event = Event()
    event.add("uid", uid(council, entry.identity))
    event.add("dtstamp", at_noon(council, entry.day))
    event.add("sequence", entry.sequence)
    title = "agenda.title.cancelled" if terms.cancelled else "agenda.event"
    event.add("summary", plain(say(spoken, title, council=council.name)))
    event.add("status", "CANCELLED" if terms.cancelled else "CONFIRMED")
    if terms.time is None:
        event.add("dtstart", date.fromisoformat(terms.date))
    else:
        event.add("dtstart", local_time(council, terms.date, terms.time.start))
        if terms.time.end is not None and terms.time.end > terms.time.start:
            event.add("dtend", local_time(council, terms.date, terms.time.end))
    if terms.place:
        event.add("location", plain(terms.place))
    event.add("description", description)
    return event


def agenda_lines(
    council: Council, spoken: Language, items: Iterable[AgendaItem], *, internal: bool
) -> Iterable[str]:
    """Return the agenda as lines; what is confidential keeps its number."""
    yield f"{say(spoken, 'agenda.items')}:"
    for item in items:
        number = f"{item_number(item.number, council) or '-'} "
        if item.confidential and not internal:
            yield f"{number}{say(spoken, 'not-public')}"
            continue
        who = "; ".join(presenter_words(each, spoken) for each in item.presenters)
        yield plain(f"{number}{item.title}" + (f" ({who})" if who else ""))
    if internal:
        yield say(spoken, "internal")


def _address(person: Recipient) -> "vCalAddress":
    from icalendar import vCalAddress, vText

    found = vCalAddress(f"mailto:{address_of(person.email or '')}")
    if person.name:
        found.params["cn"] = vText(plain(person.name).replace('"', "'"))
    return found


def agenda_mail(
    spoken: Language,
    agenda: Agenda,
    invitation: Invitation,
    document: Document,
    *,
    calendar: bytes,
    pdf: bytes | None,
) -> bytes:
    """Return the notice as a mail to those who are called and invited, with what belongs to it."""
    from bra.rendering.html import to_html
    from bra.rendering.plaintext import to_text

    name = f"{say(spoken, 'agenda.file')}-{agenda.stem}"
    attached = [Attachment(f"{name}.pdf", "application/pdf", pdf)] if pdf is not None else []
    attached.append(Attachment(f"{name}.ics", "text/calendar", calendar))
    subject = document.title
    return draft(invitation.reached, subject, Body(to_text(document), to_html(document)), attached)
