"""All actions of a council, from the pages of its meetings."""

from collections.abc import Iterable, Iterator

from bra.ledger.calendar import MeetingCalendar
from bra.ledger.fold import OPEN, Action, Entry, fold, is_closed, is_settled
from bra.ledger.numbers import highest_numbers
from bra.model import ActionLine, Due, Mark, Outline, Page

_NUMBERED = ("final", "approved")


class Ledger:
    """Follow every action of a council; build it with `build_ledger`."""

    __slots__ = ("_follow_from", "calendar", "entries")

    def __init__(
        self,
        calendar: MeetingCalendar,
        entries: tuple[tuple[str | None, tuple[Entry, ...]], ...],
        follow_from: str | None,
    ) -> None:
        self.calendar = calendar
        self.entries = entries
        self._follow_from = follow_from

    def actions(
        self, day: str, *, internal: bool = False, since: str | None = None
    ) -> Iterator[Action]:
        """Return every action raised by an ISO day as it stands then, oldest first.

        `internal` lets confidential mentions change more of a public action than its state.
        `since` may leave out those of which nothing happens from that ISO day on, but for the
        first public one, with which the course of all begins.
        """
        begun = False
        for full_id, entries in self.entries:
            if begun and since is not None and is_settled(entries, since):
                continue
            action = fold(full_id, entries, day, self.due, self._follow_from, internal=internal)
            if action is not None:
                begun = begun or not action.confidential
                yield action

    def open_actions(self, day: str, *, internal: bool = False) -> Iterator[Action]:
        """Return those of `actions` that are open or under way."""
        for full_id, entries in self.entries:
            if is_closed(entries, day):
                continue
            action = fold(full_id, entries, day, self.due, self._follow_from, internal=internal)
            if action is not None and action.state in OPEN:
                yield action

    def due(self, page: Page, due: Due) -> str | None:
        """Return the ISO day of a due term of a meeting's page, or None when it has none."""
        return self.calendar.following(page) if due.kind == "next" else due.date


def may_be_open(outlines: Iterable[Outline], day: str) -> tuple[set[str], set[str], set[str]]:
    """Tell from outlines which ids may be open on an ISO day, on which stems, and all ids.

    The stems are of the meetings that say something of such an action that counts by then, or of
    one without a number.
    """
    by_id: dict[str, list[tuple[Page, Mark]]] = {}
    first: dict[str, str] = {}
    twice: set[str] = set()
    stems: set[str] = set()
    for page, marks in sorted(outlines, key=lambda outline: outline.page[:3:2]):
        for mark in marks:
            if mark.id is None:
                if page.date <= day:
                    stems.add(page.stem)
                continue
            if mark.raises:
                if mark.id in first:
                    twice.add(mark.id)
                first.setdefault(mark.id, page.date)
            by_id.setdefault(mark.id, []).append((page, mark))
    ids: set[str] = set()
    for each, entries in by_id.items():
        if first.get(each, entries[0][0].date) > day:
            continue
        if each not in twice and is_closed(entries, day):
            continue
        ids.add(each)
        stems.update([page.stem for page, mark in entries if page.date <= day or _dated(mark)])
    return ids, stems, set(by_id)


def _dated(mark: Mark) -> bool:
    """Tell whether a line may change something before the day of its meeting."""
    return mark.closed is not None or mark.reopened is not None


def build_ledger(
    pages: Iterable[Page], follow_from: str | None = None, also: Iterable[str] = ()
) -> Ledger:
    """Gather the lines of every action from all pages, in the order of meeting and place.

    `also` are ids that lines left out of the pages have.
    """
    calendar = MeetingCalendar(pages)
    by_id: dict[str, list[Entry]] = {}
    alone: list[tuple[Page, ActionLine]] = []
    raised: set[str] = set()
    for page in calendar.pages:
        for line in page.lines:
            if line.id is None:
                alone.append((page, line))
            elif line.raises and line.id in raised:
                # A number given twice: the second is kept as an action of its own.
                alone.append((page, line._replace(id=None, numberable=False)))
            else:
                if line.raises:
                    raised.add(line.id)
                known = by_id.get(line.id)
                if known is None:
                    by_id[line.id] = [(page, line)]
                else:
                    known.append((page, line))
    entries: list[tuple[str | None, tuple[Entry, ...]]] = [
        (full_id, tuple(lines)) for full_id, lines in by_id.items()
    ]
    numbers = _numbers({*by_id, *also}, alone)
    entries += [
        (full_id, ((page, line),))
        for (page, line), full_id in zip(alone, numbers, strict=True)
        if line.raises
    ]
    entries.sort(key=_order)
    return Ledger(calendar, tuple(entries), follow_from)


def _order(entry: tuple[str | None, tuple[Entry, ...]]) -> tuple[str, str, int]:
    page, line = entry[1][0]
    if not line.raises:  # seldom, and looking costs
        page, line = next((e for e in entry[1] if e[1].raises), entry[1][0])
    return page.date, page.stem, line.line


def _numbers(by_id: Iterable[str], alone: list[tuple[Page, ActionLine]]) -> list[str | None]:
    """Return the id of each unnumbered line: in finished minutes the one it would be given."""
    highest: dict[str, int] = {}
    if any(page.status in _NUMBERED for page, _ in alone):
        highest = highest_numbers(by_id)
    numbers: list[str | None] = []
    for page, line in alone:
        if page.status in _NUMBERED and line.numberable and line.id is None and line.raises:
            highest[page.stem] = highest.get(page.stem, 0) + 1
            numbers.append(f"{page.stem}/A{highest[page.stem]}")
        else:
            numbers.append(None)
    return numbers
