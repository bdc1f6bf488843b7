"""The agenda of one meeting: from its own file, or from what the minutes before it say."""

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from bra.languages import language, say
from bra.ledger import Action, Ledger
from bra.ledger.order import urgency
from bra.model import Council, Meeting, Presenter, TimeRange, Topic
from bra.reading.headings import means_of
from bra.reading.names import name_index

_T = TypeVar("_T")


class Called(NamedTuple):
    """Hold somebody who is called to a meeting."""

    name: str
    organisation: str | None


class AgendaItem(NamedTuple):
    """Hold one item of an agenda.

    `starts` is a clock time, known while every item before has a duration.  `kind` is
    standing, previous, actions, topic, yearly or next.
    """

    number: str | None
    title: str
    presenters: tuple[Presenter, ...]
    minutes: int | None
    starts: str | None
    kind: str
    confidential: bool


class Agenda(NamedTuple):
    """Hold the agenda of a meeting.

    `actions` are those open on the earlier of today and the meeting's day, the most urgent
    first, without those that the meeting itself raises.  `total` is the sum of the durations in
    minutes, `available` the meeting's own.  `missing` are topics put forward that the meeting's
    file lacks.  `withheld` counts what is left out as confidential.
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
    previous: Meeting | None
    own: Meeting | None
    missing: tuple[str, ...]
    withheld: int


def previous_meeting(meetings: Sequence[Meeting], date: str, stem: str) -> Meeting | None:
    """Return the last meeting before this one that was not cancelled."""
    before = [
        meeting
        for meeting in meetings
        if (meeting.date, meeting.stem) < (date, stem) and meeting.status != "cancelled"
    ]
    return max(before, key=lambda meeting: (meeting.date, meeting.stem), default=None)


def plan_agenda(  # noqa: PLR0913 - the question has as many parts
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
    named = previous.next if previous is not None and previous.next is not None else None
    if named is not None and named.date is not None and named.date != date:
        named = None
    time = _first(own.time if own else None, named.time if named else None, council.time)
    place = _first(own.place if own else None, named.place if named else None, council.place)
    topics = tuple(previous.topics) if previous is not None else ()
    if own is not None and own.items:
        items = _own_items(council, own, topics, date, previous)
    else:
        items = computed_items(council, topics, date, previous)
    hidden = sum(item.confidential for item in items) if not internal else 0
    items = _with_times(items, time)
    absent = {a.name.casefold() for a in own.absent} if own is not None else set()
    called = tuple(
        Called(member.name, member.organisation)
        for member in council.members_on(date)
        if member.name.casefold() not in absent
    )
    shown = items if internal else tuple(item for item in items if not item.confidential)
    guests = {
        presenter.name: presenter
        for item in shown
        for presenter in item.presenters
        if presenter.invited and presenter.name.casefold() not in absent
    }
    if own is not None:
        for guest in own.guests:
            guests.setdefault(guest.name, Presenter(guest.name, guest.organisation, invited=True))
    members = {person.name for person in called}
    followed = [
        action
        for action in ledger.actions(min(today, date))
        if action.is_open and action.meeting != stem
    ]
    public = [action for action in followed if internal or not action.confidential]
    missing = _missing(own, topics, internal=internal)
    return Agenda(
        stem,
        date,
        time,
        place,
        (own.status or "planned") if own is not None else "planned",
        called,
        tuple(guest for name, guest in guests.items() if name not in members),
        items,
        tuple(sorted(public, key=urgency)),
        sum(item.minutes or 0 for item in items),
        _length(time),
        previous,
        own,
        missing,
        hidden + len(followed) - len(public),
    )


def computed_items(
    council: Council, topics: Sequence[Topic], date: str, previous: Meeting | None
) -> tuple[AgendaItem, ...]:
    """Return the items of a meeting without a file: the standing order, filled in, numbered."""
    spoken = language(council.language)
    filled: list[AgendaItem] = []
    put = False

    def put_topics() -> None:
        for topic in topics:
            filled.append(
                AgendaItem(
                    None, topic.title, topic.presenters, topic.minutes, None, "topic",
                    topic.confidential,
                )
            )
        for title, presenters in yearly_items(council, date, previous):
            filled.append(AgendaItem(None, title, presenters, None, None, "yearly", False))  # noqa: FBT003

    for entry in council.agenda:
        if entry == "topics":
            put_topics()
            put = True
            continue
        if entry == "next" and not put:
            put_topics()
            put = True
        if entry == "previous":
            title = say(spoken, f"agenda.previous.{council.record}")
        elif entry in ("actions", "next"):
            title = say(spoken, f"agenda.{entry}")
        else:
            title = entry
        kind = entry if entry in ("previous", "actions", "next") else "standing"
        filled.append(AgendaItem(None, title, (), None, None, kind, False))  # noqa: FBT003
    if not put:
        put_topics()
    return tuple(item._replace(number=str(place)) for place, item in enumerate(filled, 1))


def yearly_items(
    council: Council, date: str, previous: Meeting | None
) -> list[tuple[str, tuple[Presenter, ...]]]:
    """Return the yearly items that join a meeting, with who presents them.

    An item joins when a first of its month lies after the previous meeting and on or before this
    one; with no previous meeting only in its own month.
    """
    found: list[tuple[str, tuple[Presenter, ...]]] = []
    names = name_index(council, date, extra=())
    for item in council.yearly:
        if previous is None:
            joins = int(date[5:7]) == item.month
        else:
            firsts = (f"{year:04}-{item.month:02}-01" for year in _years(previous.date, date))
            joins = any(previous.date < first <= date for first in firsts)
        if joins:
            presenters: tuple[Presenter, ...] = ()
            if item.presenter:
                owner = names.members.get(item.presenter.casefold(), ())
                organisation = owner[0].organisation if len(owner) == 1 else None
                presenters = (Presenter(item.presenter, organisation, invited=False),)
            found.append((item.title, presenters))
    return found


def _years(first: str, last: str) -> range:
    return range(int(first[:4]), int(last[:4]) + 1)


def _own_items(
    council: Council,
    own: Meeting,
    topics: Sequence[Topic],
    date: str,
    previous: Meeting | None,
) -> tuple[AgendaItem, ...]:
    """Return the items of a meeting's own file, each with the kind that its words tell."""
    yearly = {title.casefold() for title, _ in yearly_items(council, date, previous)}
    put = {topic.title.casefold() for topic in topics}
    standing = {entry.casefold() for entry in council.agenda}
    items: list[AgendaItem] = []
    for item in own.items:
        folded = item.title.casefold()
        means = item.means or means_of(item.title)
        if means in ("previous", "actions", "next"):
            kind = means
        elif folded in yearly:
            kind = "yearly"
        elif folded in put:
            kind = "topic"
        else:
            kind = "standing" if folded in standing else "topic"
        items.append(
            AgendaItem(
                item.number,
                item.title,
                item.presenters,
                item.minutes,
                None,
                kind,
                item.confidential,
            )
        )
    return tuple(items)


def _missing(
    own: Meeting | None, topics: Sequence[Topic], *, internal: bool
) -> tuple[str, ...]:
    """Return the topics that a meeting's own file lacks."""
    if own is None or not own.items:
        return ()
    there = {item.title.casefold() for item in own.items}
    return tuple(
        topic.title
        for topic in topics
        if topic.title.casefold() not in there and (internal or not topic.confidential)
    )


def _with_times(
    items: tuple[AgendaItem, ...], time: TimeRange | None
) -> tuple[AgendaItem, ...]:
    """Return the items with clock times, when any has a duration and the start is known."""
    if time is None or not any(item.minutes for item in items):
        return items
    clock: int | None = int(time.start[:2]) * 60 + int(time.start[3:])
    timed: list[AgendaItem] = []
    for item in items:
        starts = None if clock is None else f"{clock // 60 % 24:02}:{clock % 60:02}"
        timed.append(item._replace(starts=starts))
        clock = None if clock is None or item.minutes is None else clock + item.minutes
    return tuple(timed)


def _length(time: TimeRange | None) -> int | None:
    """Return a meeting's length in minutes, over midnight too."""
    if time is None or time.end is None:
        return None
    start = int(time.start[:2]) * 60 + int(time.start[3:])
    end = int(time.end[:2]) * 60 + int(time.end[3:])
    return (end - start) % (24 * 60)


def _first(*values: _T | None) -> _T | None:
    return next((value for value in values if value is not None), None)
