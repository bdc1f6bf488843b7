"""What each sheaf of the site is made from, as a key that changes whenever that does.

A page that was given something that its key leaves out would grow stale; a test compares what is
written after every kind of change with a site that is made anew.
"""

import json
from collections.abc import Iterable
from functools import cached_property
from hashlib import blake2b
from typing import Final

from bra.ledger import Action
from bra.ledger.corrections import Correction
from bra.ledger.decisions import Decision
from bra.model import ActionLine
from bra.publishing.data import Year
from bra.publishing.pages.rows import apart_words
from bra.publishing.shown import Shown
from bra.publishing.site import Site
from bra.publishing.subjects import Subjects
from bra.reading.meeting import page_of

ALWAYS: Final = b""
"""The key of what is made at every run, since it depends on nearly all there is."""


class Dependence:
    """Give the keys of the sheaves of a site."""

    def __init__(self, site: Site, subjects: Subjects) -> None:
        self.site = site
        self.subjects = subjects
        self._of_action: dict[str, bytes] = {}
        self._of_day: dict[str, bytes] = {}
        self._of_related: dict[tuple[str, int], bytes] = {}
        self._apart: dict[str, str] = {}

    def meeting(self, shown: Shown) -> bytes:
        """Return the key of a meeting's pages, those of its items and actions included."""
        if shown.show == "agenda":
            return ALWAYS
        site = self.site
        before, after = site.neighbours(shown.stem)
        ids = {line.id for line in shown.meeting.actions if line.id in site.by_id}
        related = [
            self._related(where)
            for place, slug in enumerate(shown.slugs)
            if slug is not None
            for side in self.subjects.around(shown.stem, place)
            for where in side
        ]
        moved = site.moved_to(shown)
        parts = (
            _row(shown),
            None if moved is None else _row(moved),
            [item.number for item in shown.meeting.items],
            [(line.id, line.confidential) for line in shown.meeting.actions],
            [each.id for each in shown.meeting.statements],
            self._day(shown),
            None if before is None else self._day(before),
            None if after is None else self._day(after),
            self._all(site.by_id[each] for each in sorted(filter(None, ids))),
            [(each, site.places.get(each), each in site.secret) for each in shown.ids],
            self._corrections.get(shown.stem),
            [(each.id, each.superseded_by) for each in self._decided.get(shown.stem, ())],
            _sum(b"".join(related)),
            site.attached.get(shown.stem),
        )
        return _digest(parts)

    def action(self, action: Action) -> bytes:
        """Return what changes whenever an action is shown in another way."""
        known = self._of_action.get(action.id or "")
        if known is not None:
            return known
        site = self.site
        lines = [
            (action.meeting, action.line),
            *((each.meeting, each.line) for each in action.mentions),
        ]
        places = [self._place(stem, line) for stem, line in lines]
        owners = [(site.owner_address(owner.name)) for owner in action.owners]
        found = _digest((action, places, owners))
        if action.id is not None:
            self._of_action[action.id] = found
        return found

    def _all(self, actions: Iterable[Action]) -> bytes:
        """Return what changes whenever one of some actions is shown in another way."""
        # In one piece they are written in a fraction of the time that a list of them takes.
        return b"".join([self.action(each) for each in actions])

    def _place(self, stem: str, line: int) -> tuple[str | None, str] | None:
        """Return where a line of a meeting stands on the site, and what the meeting is called."""
        shown = self.site.by_stem.get(stem)
        if shown is None:
            return None
        words = self._apart.get(stem)
        if words is None:
            words = self._apart[stem] = apart_words(self.site, shown)
        return shown.item_of(line), words

    def owner(self, name: str, actions: Iterable[Action]) -> bytes:
        """Return the key of the pages of an owner or an organisation."""
        site = self.site
        last = site.told[-1].date if site.told else ""
        return _digest((name, site.today, last, self._all(actions)))

    def year(self, meetings: Iterable[Shown], counts: object) -> bytes:
        """Return the key of the list of a year's meetings; `counts` is the list of the years."""
        return _digest(([_row(each) for each in meetings], counts))

    def decisions(self, decisions: Iterable[Decision], counts: object) -> bytes:
        """Return the key of the register of a year's decisions."""
        places = self.site.places
        rows = [
            (
                each,
                places.get(each.id or ""),
                [places.get(other) for other in (*each.supersedes, *each.superseded_by)],
                self._corrections.get(each.meeting),
                [(other, places.get(other)) for other in self.site.by_stem[each.meeting].ids],
            )
            for each in decisions
        ]
        return _digest((rows, counts))

    def data(self, year: Year) -> bytes:
        """Return the key of the data of a year."""
        parts = (
            [(_row(each), each.slugs, each.meeting.path) for each in year.meetings],
            year.decisions,
            self._all(year.actions),
            [self._corrections.get(each.stem) for each in year.meetings],
            [each in self.site.secret for shown in year.meetings for each in shown.ids],
        )
        return _digest(parts)

    def report(self, last: str) -> bytes:
        """Return the key of the report of a year up to an ISO day.

        It is made from the meetings up to that day, the day that follows each of them, and what
        later ones tell of days before it or correct in them.
        """
        inside = [digest for day, digest in self._rows if day <= last]
        later = [line for day, line in self._telling if day > last and _tells_before(line, last)]
        corrected = [each for stem, each in self._corrections.items() if stem[:10] <= last]
        return _digest((inside, later, corrected, last))

    @cached_property
    def _rows(self) -> list[tuple[str, bytes]]:
        """Return the day of each meeting, and what reports depend on of it and of the next."""
        pages = [(each, page_of(each.meeting)) for each in self.site.meetings]
        following = self.site.ledger.calendar.following
        return [(page.date, _digest((_row(shown), following(page)))) for shown, page in pages]

    @cached_property
    def _telling(self) -> list[tuple[str, ActionLine]]:
        """Return the lines that close or reopen on a day of their own, each with its meeting's."""
        return [
            (each.meeting.date, line)
            for each in self.site.meetings
            for line in each.meeting.actions
            if line.closed is not None or line.reopened is not None
        ]

    @cached_property
    def _corrections(self) -> dict[str, list[tuple[str, tuple[Correction, ...]]]]:
        found: dict[str, list[tuple[str, tuple[Correction, ...]]]] = {}
        for (stem, number), corrections in self.site.corrections.items():
            found.setdefault(stem, []).append((number, corrections))
        return found

    @cached_property
    def _decided(self) -> dict[str, list[Decision]]:
        found: dict[str, list[Decision]] = {}
        for each in self.site.decisions:
            found.setdefault(each.meeting, []).append(each)
        return found

    def _day(self, shown: Shown) -> bytes:
        """Return what the rows about all meetings of a meeting's day depend on."""
        day = shown.meeting.date
        known = self._of_day.get(day)
        if known is None:
            rows = [_row(each) for each in self.site.same_day(shown)]
            known = self._of_day[day] = _digest(rows)
        return known

    def _related(self, where: tuple[str, int]) -> bytes:
        """Return what a mention of an item on another page depends on."""
        known = self._of_related.get(where)
        if known is None:
            shown = self.site.by_stem[where[0]]
            title = shown.meeting.items[where[1]].title
            others = [_row(each) for each in self.site.same_day(shown) if each is not shown]
            facts = (where, title, shown.item_address(where[1]), shown.meeting.date, others)
            known = self._of_related[where] = repr(facts).encode("utf-8", "backslashreplace")
        return known


def _row(shown: Shown) -> tuple[object, ...]:
    """Return what a row about a meeting depends on."""
    meeting = shown.meeting
    facts = shown.stem, shown.digest, shown.show, shown.status, shown.doubt, meeting.title
    return *facts, meeting.time, meeting.place


def _tells_before(line: ActionLine, day: str) -> bool:
    """Tell whether a line closes or reopens on a day of its own, by an ISO day."""
    return any(each is not None and each <= day for each in (line.closed, line.reopened))


# As JSON a record is written in a fraction of the time that its `repr` takes.
_written: Final = json.JSONEncoder(default=bytes.hex, check_circular=False).encode


def _digest(parts: object) -> bytes:
    return _sum(_written(parts).encode("ascii"))


def _sum(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()
