"""Who and what stands in the public part of minutes, and where."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

from bra.languages.following import every
from bra.model import Attendee, Meeting
from bra.reading.public import hidden_ranges
from bra.reading.serving import counted, does_not_serve
from bra.text.source import Source

_ADDRESS: Final = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?<![.-])")
_DASHES: Final = re.compile(r"\s*[,;]\s*")


class Sight(NamedTuple):
    """Hold where something stands: the place of the meeting among those held, file and line."""

    meeting: int
    path: str
    line: int


class Attended(NamedTuple):
    """Hold one name of an attendance list; `role` is present, absent, guest, chair or secretary."""

    name: str
    role: str
    organisation: str | None
    titles: tuple[str, ...]
    sight: Sight


class Named(NamedTuple):
    """Hold an owner whom nobody knows."""

    name: str
    sight: Sight


class Address(NamedTuple):
    """Hold an e-mail address and the text before it on its line."""

    address: str
    before: str
    sight: Sight


class Seen(NamedTuple):
    """Hold what minutes show; `dates` are of the meetings that have an attendance list."""

    dates: tuple[str, ...]
    people: tuple[Attended, ...]
    owners: tuple[Named, ...]
    addresses: tuple[Address, ...]


def look(read: Iterable[tuple[Source, Meeting]], secret: Collection[str] = ()) -> Seen:
    """Gather what the minutes of held meetings show, in their order.

    What is confidential is not looked at, nor are minutes whose title is, or whose head cannot be
    read.  `secret` are the ids of actions that were raised in confidence.
    """
    dates: list[str] = []
    people: list[Attended] = []
    owners: list[Named] = []
    addresses: list[Address] = []
    for source, meeting in sorted(read, key=lambda each: (each[1].date, each[1].stem)):
        held = meeting.status not in ("cancelled", "planned")
        if not held or meeting.title_confidential or not meeting.readable:
            continue
        if not (meeting.present or meeting.absent):
            continue
        place = len(dates)
        dates.append(meeting.date)
        people += _people(source, meeting, place)
        owners += [
            Named(owner.name, Sight(place, source.path, line.line))
            for line in meeting.actions
            if not line.confidential and line.id not in secret
            for owner in line.owners
            if owner.kind == "unknown"
        ]
        addresses += _addresses(source, place, secret)
    return Seen(tuple(dates), tuple(people), tuple(owners), tuple(addresses))


def _people(source: Source, meeting: Meeting, place: int) -> Iterator[Attended]:
    lists = (("present", meeting.present), ("absent", meeting.absent), ("guest", meeting.guests))
    listed: dict[str, Attended] = {}
    for role, attendees in lists:
        for one in attendees:
            if counted(one.name) is not None:
                continue
            titles = _titles(one)
            guest = one.substitute_for is not None or _comes_as_guest(titles)
            sight = Sight(place, source.path, one.line)
            organisation = _written_organisation(source, one)
            each = Attended(one.name, "guest" if guest else role, organisation, titles, sight)
            listed.setdefault(one.name.casefold(), each)
            yield each
    for role, name in (("chair", meeting.chair), ("secretary", meeting.secretary)):
        if name is not None:
            known = listed.get(name.casefold())
            sight = known.sight if known is not None else Sight(place, source.path, 1)
            yield Attended(name, role, None, (), sight)


def _written_organisation(source: Source, one: Attendee) -> str | None:
    """Return the organisation that the entry itself gives: what the register says is no news."""
    if one.organisation is None:
        return None
    written = source.slice(one.start, one.end).strip().strip("\"'")
    return one.organisation if one.organisation in written else None


def _titles(one: Attendee) -> tuple[str, ...]:
    # For whom somebody serves is no office of hers.
    served = one.substitute_for
    parts = _DASHES.split(one.note or "")
    return tuple(
        part
        for part in parts
        if part and not (served is not None and served in part) and not does_not_serve(part)
    )


def _comes_as_guest(titles: Iterable[str]) -> bool:
    beginnings = tuple(every("guests"))
    return any(title.casefold().startswith(beginnings) for title in titles)


def _addresses(source: Source, place: int, secret: Collection[str]) -> Iterator[Address]:
    if b"@" not in source.data:
        return
    hidden = hidden_ranges(source, secret)
    start = 0
    for number, line in enumerate(source.data.split(b"\n"), 1):
        end = start + len(line)
        if b"@" in line and not any(first < end and start < last for first, last in hidden):
            text = line.decode("utf-8", "replace")
            for match in _ADDRESS.finditer(text):
                sight = Sight(place, source.path, number)
                yield Address(match[0], text[: match.start()], sight)
        start = end + 1
