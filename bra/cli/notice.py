"""The notice of a meeting as a calendar entry or a mail: what a command gathers for it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bra.errors import UserError

if TYPE_CHECKING:
    from bra.cli.council import Opened
    from bra.planning.agenda import Agenda
    from bra.planning.changes import Terms
    from bra.rendering.document import Document


def notice_of(
    opened: "Opened", agenda: "Agenda", document: "Document", kind: str, *, internal: bool
) -> bytes:
    """Return the notice as `ics` or `eml`, and say who cannot be reached."""
    from bra.planning.changes import count_changes
    from bra.planning.invitation import plan_invitation
    from bra.rendering.notice import Entry, agenda_calendar, agenda_mail

    council, spoken = opened.folder.council, opened.language
    invitation = plan_invitation(council, agenda)
    own = agenda.own
    moves = len(own.moved_from) if own is not None else 0
    known = opened.folder.ledger.calendar
    calendar = agenda_calendar(
        council,
        spoken,
        agenda,
        invitation,
        Entry(
            identity=known.identity(own) if own is not None else agenda.stem,
            sequence=count_changes(agenda, moves, _past(opened, agenda)),
            day=opened.today,
            internal=internal,
        ),
    )
    if invitation.organizer is None and invitation.reached:
        opened.tell("notice-no-organizer")
    if kind == "ics":
        return calendar
    for name in invitation.missed:
        opened.tell("notice-no-address", name=name)
    return agenda_mail(
        spoken, agenda, invitation, document, calendar=calendar, pdf=_pdf(opened, document)
    )


def _pdf(opened: "Opened", document: "Document") -> bytes | None:
    """Return the notice as PDF, or say why the mail goes without it."""
    from bra.rendering.pdf import to_pdf

    try:
        return to_pdf(document)
    except UserError as error:
        opened.tell("notice-without-pdf", reason=str(error))
        return None


def _past(opened: "Opened", agenda: "Agenda") -> Iterator["Terms"]:
    """Return what the meeting's file said in each commit that can be read, oldest first."""
    from bra.git.repository import repository
    from bra.git.versions import versions
    from bra.planning.changes import terms_of
    from bra.reading.head import UnreadableTextError
    from bra.reading.meeting import read_meeting
    from bra.text.source import Source

    own = agenda.own
    found = None if own is None else repository(opened.folder.root)
    if own is None or found is None:
        return
    stems = (own.stem, *reversed(own.moved_from))
    paths = [own.path]
    for stem in stems:
        paths += [f"minutes/{stem}.md", f"minutes/{stem[:4]}/{stem}.md"]
    for path, data in versions(found, list(dict.fromkeys(paths))):
        stem = path.rpartition("/")[2].removesuffix(".md")
        try:
            yield terms_of(read_meeting(Source(path, data), stem, opened.folder.council))
        except UnreadableTextError:
            continue
