"""The agenda of one meeting: from its own file, or from what the minutes before it say."""

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from bra.ledger import Action, Ledger, effective_status
from bra.ledger.numbering import last_number_before
from bra.ledger.order import urgency
from bra.model import Council, Meeting, Presenter, TimeRange, Topic
from bra.planning.coming import COMPUTED, PlannedItem, planned_items, same_title
from bra.reading.headings import read_heading, read_title
from bra.reading.names import member_key, name_index
from bra.reading.tasks import NOBODY
from bra.reading.words import name_key

_T = TypeVar("_T")


class Called(NamedTuple):
    """Hold somebody who is called to a meeting."""

    name: str
    organisation: str | None


class AgendaItem(NamedTuple):
    """Hold one item of an agenda.

    `starts` is a clock time, known while every item before has a duration.  `kind` is
    standing, previous, actions, topic, yearly or next.  `attachments` are the files that its text
    links to.
    """

    number: str | None
    title: str
    presenters: tuple[Presenter, ...]
    minutes: int | None
    starts: str | None
    kind: str
    confidential: bool
    attachments: tuple[str, ...] = ()


class Agenda(NamedTuple):
    """Hold the agenda of a meeting.

    `actions` are those open on `as_of`, the earlier of today and the meeting's day, the most urgent
    first, without those that the meeting itself raises.  `total` is the sum of the durations in
    minutes, `available` the meeting's own.  `missing` are topics put forward that the meeting's
    file lacks.  `withheld` counts what is left out as confidential, `withheld_actions` are the ids
    of the actions among it.
    """

    stem: str
    date: str
    time: TimeRange | None
    place: str | None
    status: str
    called: tuple[Called, ...]
    invited: tuple[Presenter, ...]
    items: tuple[AgendaItem, ...]
    actions: tuple[Action, ...]
    total: int
    available: int | None
    as_of: str
    previous: Meeting | None
    own: Meeting | None
    missing: tuple[str, ...]
    withheld: int
    withheld_actions: tuple[str | None, ...]


def previous_meeting(meetings: Sequence[Meeting], date: str, stem: str) -> Meeting | None:
    """Return the last meeting before this one that was not cancelled."""
    before = [
        meeting
        for meeting in meetings
        if (meeting.date, meeting.stem) < (date, stem) and meeting.status != "cancelled"
    ]
    return max(before, key=lambda meeting: (meeting.date, meeting.stem), default=None)


def plan_agenda(
    council: Council,
    meetings: Sequence[Meeting],
    ledger: Ledger,
    stem: str,
    *,
    today: str,
    internal: bool = False,
) -> Agenda:
    """Return the agenda of a meeting by its stem, whether its file exists or not."""
    own = next((meeting for meeting in meetings if meeting.stem == stem), None)
    date = stem[:10]
    previous = previous_meeting(meetings, date, stem)
    topics = previous.topics if previous is not None else ()
    planned = planned_items(council, topics, date, previous)
    if own is not None and own.items:
        items = _own_items(own, planned)
    else:
        first = last_number_before(meetings, date, stem) if council.numbering == "year" else 0
        items = _coming_items(council, planned, date, first)
    time, place = when_and_where(council, previous, date, own, today)
    items = _with_times(items, time)
    hidden = 0 if internal else sum(item.confidential for item in items)
    called = _called(council, own, date)
    followed = [
        action
        for action in ledger.open_actions(min(today, date), internal=internal)
        if action.is_open and action.meeting != stem
    ]
    public = [action for action in followed if internal or not action.confidential]
    return Agenda(
        stem,
        date,
        time,
        place,
        effective_status(own.status if own is not None else None, date, today),
        called,
        _invited(own, called, [item for item in items if internal or not item.confidential]),
        items,
        tuple(sorted(public, key=urgency)),
        sum(item.minutes or 0 for item in items),
        _length(time),
        min(today, date),
        previous,
        own,
        _missing(own, topics, internal=internal),
        hidden + len(followed) - len(public) + (len(own.withheld) if own is not None else 0),
        () if internal else tuple(action.id for action in followed if action.confidential),
    )


def when_and_where(
    council: Council, previous: Meeting | None, date: str, own: Meeting | None, today: str
) -> tuple[TimeRange | None, str | None]:
    """Return the time and the place of a meeting.

    The meeting's own file comes first, then what the minutes before it say of that day.  The
    council's usual time and place are taken only for a meeting that is still to be held: of one
    that was, nobody says so.  What is withheld, or so written that nobody can read it, is not
    guessed from elsewhere.
    """
    named = previous.next if previous is not None else None
    if named is not None and named.date not in (None, date):
        named = None
    held = own is not None and effective_status(own.status, date, today) != "planned"
    time = _first(
        own.time if own is not None else None,
        named.time if named is not None else None,
        None if held else council.time,
    )
    place = _first(
        own.place if own is not None else None,
        named.place if named is not None else None,
        None if held else council.place,
    )
    hidden = {*own.withheld, *own.unread} if own is not None else set[str]()
    if named is not None:
        hidden |= {key for key in named.unread if own is None or getattr(own, key) is None}
    if previous is not None and "next" in previous.withheld and named in (None, previous.next):
        hidden |= {key for key in ("time", "place") if own is None or getattr(own, key) is None}
    return None if "time" in hidden else time, None if "place" in hidden else place


def _coming_items(
    council: Council, planned: Sequence[PlannedItem], date: str, last: int
) -> tuple[AgendaItem, ...]:
    """Read the headings that the meeting's file would have, numbered after `last`."""
    names = name_index(council, date, extra=())
    items: list[AgendaItem] = []
    for place, item in enumerate(planned, last + 1):
        heading = read_heading(item.heading, names)
        items.append(
            AgendaItem(
                heading.number or str(place),
                heading.title,
                heading.presenters,
                heading.minutes,
                None,
                heading.means if heading.means in COMPUTED else item.kind,
                item.confidential,
            )
        )
    return tuple(items)


def _own_items(own: Meeting, planned: Sequence[PlannedItem]) -> tuple[AgendaItem, ...]:
    """Return the items of a meeting's own file, each with the kind that its words tell."""
    kinds: dict[str, list[str]] = {}
    for item in planned:
        titles = {same_title(item.heading)}
        if item.heading.endswith(")"):
            titles.add(same_title(item.heading.rpartition(" (")[0]))
        for title in titles:
            kinds.setdefault(title, []).append(item.kind)
    return tuple(
        AgendaItem(
            item.number,
            item.title,
            item.presenters,
            item.minutes,
            None,
            item.means if item.means in COMPUTED else _kind(item.title, kinds),
            item.confidential,
            item.attachments,
        )
        for item in own.items
    )


def _kind(title: str, kinds: dict[str, list[str]]) -> str:
    """Take the kind of the first planned item of that title, in their order when it is repeated."""
    found = kinds.get(same_title(title))
    if found is None:
        return "topic"
    return found.pop(0) if len(found) > 1 else found[0]


def _called(council: Council, own: Meeting | None, date: str) -> tuple[Called, ...]:
    """Return the members of the day, less those who are known to stay away.

    One whose absence is confidential is called: a notice without the name would tell of it.
    """
    members = council.members_on(date)
    away = {member_key(members, each.name) for each in own.absent} if own is not None else set()
    return tuple(
        Called(member.name, member.organisation)
        for member in members
        if name_key(member.name) not in away
    )


def _invited(
    own: Meeting | None, called: Sequence[Called], items: Sequence[AgendaItem]
) -> tuple[Presenter, ...]:
    """Return the guests to be called: those whom an item invites and those of the file's list."""
    absent = _absent(own) | {person.name.casefold() for person in called}
    guests = {p.name: p for item in items for p in item.presenters if p.invited}
    for guest in own.guests if own is not None else ():
        guests.setdefault(guest.name, Presenter(guest.name, guest.organisation, invited=True))
    return tuple(
        # An organisation that is invited is not from itself.
        guest._replace(organisation=None) if guest.organisation == guest.name else guest
        for name, guest in guests.items()
        if name.casefold() not in absent
    )


def _absent(own: Meeting | None) -> set[str]:
    return {person.name.casefold() for person in own.absent} if own is not None else set()


def _missing(own: Meeting | None, topics: Sequence[Topic], *, internal: bool) -> tuple[str, ...]:
    """Return the topics that a meeting's own file lacks."""
    if own is None or not own.items:
        return ()
    there = {same_title(item.title) for item in own.items}
    return tuple(
        topic.title
        for topic in topics
        if not there & {same_title(form) for form in _forms(topic)}
        and (internal or not topic.confidential)
    )


def _forms(topic: Topic) -> tuple[str, ...]:
    """Return how a topic may stand as the title of an item, with and without what ends it."""
    return topic.title, topic.written, read_title(topic.title, NOBODY)


def _with_times(items: tuple[AgendaItem, ...], time: TimeRange | None) -> tuple[AgendaItem, ...]:
    """Return the items with clock times, when any has a duration and the start is known."""
    if time is None or not any(item.minutes for item in items):
        return items
    clock: int | None = int(time.start[:2]) * 60 + int(time.start[3:])
    timed: list[AgendaItem] = []
    for item in items:
        starts = None if clock is None else f"{clock // 60 % 24:02}:{clock % 60:02}"
        timed.append(item._replace(starts=starts))
        clock = None if clock is None or item.minutes is None else clock + item.minutes
    # One clock time would be the meeting's own once more.
    return tuple(timed) if sum(item.starts is not None for item in timed) > 1 else items


def _length(time: TimeRange | None) -> int | None:
    """Return a meeting's length in minutes, over midnight too."""
    if time is None or time.end is None:
        return None
    start = int(time.start[:2]) * 60 + int(time.start[3:])
    end = int(time.end[:2]) * 60 + int(time.end[3:])
    return (end - start) % (24 * 60)


def _first(*values: _T | None) -> _T | None:
    return next((value for value in values if value is not None), None)
