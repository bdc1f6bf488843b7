"""The next meeting while it has no file: what public minutes say of it, and its agenda."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING

from bra.ledger import build_ledger
from bra.ledger.numbering import number_through_years
from bra.model import Council, Item, Meeting
from bra.planning.agenda import AgendaItem, plan_agenda, when_and_where
from bra.planning.coming import COMPUTED
from bra.publishing.public import blank_item
from bra.publishing.shown import Shown

if TYPE_CHECKING:
    from bra.folder import Folder


def coming_meeting(
    folder: "Folder",
    council: Council,
    public: Sequence[Shown],
    meetings: Sequence[Meeting],
    today: str,
) -> Shown | None:
    """Return the next meeting when public minutes name it and it has no file, else None.

    `public` is what is shown of the meetings that have one; `meetings` are all of them, after
    which items are numbered where numbers run on through the year.
    """
    last = next((each.meeting for each in reversed(public) if each.show == "minutes"), None)
    day = _named(folder, last, meetings, today) if last is not None else None
    if day is None:
        return None
    time, place = when_and_where(council, last, day, None, today)
    bare = _bare(council, day)._replace(time=time, place=place)
    held = [each.meeting for each in public]
    # Only its items are wanted, and those depend on no action.
    agenda = plan_agenda(council, (*held, bare), build_ledger(()), day, today=today)
    meeting = bare._replace(items=tuple([_item(each) for each in agenda.items]))
    if council.numbering == "year":
        meeting = number_through_years((*meetings, meeting))[-1]
    digest = blake2b(repr(meeting).encode("utf-8", "backslashreplace"), digest_size=16).digest()
    return Shown(meeting, "agenda", "planned", (), digest, (), False, (), "")  # noqa: FBT003


def with_when_and_where(council: Council, public: Sequence[Shown], today: str) -> tuple[Shown, ...]:
    """Return what is shown, with what is known of when and where each planned meeting is.

    What its file leaves out, public minutes before it or the council's habit may give.
    """
    found: list[Shown] = []
    previous: Meeting | None = None
    for shown in public:
        meeting = shown.meeting
        if shown.show == "agenda" and (meeting.time is None or meeting.place is None):
            time, place = when_and_where(council, previous, meeting.date, meeting, today)
            found.append(shown._replace(meeting=meeting._replace(time=time, place=place)))
        else:
            found.append(shown)
        if shown.status != "cancelled":
            previous = meeting
    return tuple(found)


def _named(folder: "Folder", last: Meeting, meetings: Sequence[Meeting], today: str) -> str | None:
    """Return the ISO day that the last public minutes name, unless a file tells of it or later.

    A file that cannot be read counts: nobody knows what it would tell.
    """
    day = last.next.date if last.next is not None else None
    if day is None or day < max(today, last.date):
        return None
    if any(day in each.moved_from for each in meetings):
        return None
    return None if any(file.date >= day for file in folder.listing.files) else day


def _item(item: AgendaItem) -> Item:
    """Return an item as a file would have it; it stands in none, so that it has no place there."""
    found = Item(
        number=item.number,
        written=None,
        title=item.title,
        presenters=item.presenters,
        minutes=item.minutes,
        kind=None,
        means=item.kind if item.kind in COMPUTED else None,
        anchor=None,
        dnr=None,
        law=None,
        confidential=item.confidential,
        empty=True,
        attachments=(),
        line=0,
        start=0,
        body=0,
        end=0,
    )
    return blank_item(found)


def _bare(council: Council, day: str) -> Meeting:
    return Meeting(
        stem=day,
        path="",
        date=day,
        time=None,
        place=None,
        status="planned",
        dnr=None,
        chair=None,
        secretary=None,
        approvers=(),
        present=(),
        absent=(),
        guests=(),
        guests_word=None,
        next=None,
        approved=None,
        moved_from=(),
        source=None,
        language=council.language,
        readable=True,
        title="",
        title_confidential=False,
        items=(),
        statements=(),
        actions=(),
        topics=(),
        diagnostics=(),
    )
