"""Meetings in the order of time: their state by the calendar, and which one comes next."""

from collections.abc import Iterable

from bra.model import Meeting, Page


def effective_status(status: str | None, date: str, today: str) -> str:
    """Return the state of a meeting on an ISO day.

    Without a state it is planned before its day and a draft from it; still planned after its
    day, it counts as a draft.
    """
    if status is None:
        return "planned" if today < date else "draft"
    if status == "planned" and date < today:
        return "draft"
    return status


def is_stale_plan(status: str | None, date: str, today: str) -> bool:
    """Tell whether a meeting is still marked planned after its day."""
    return status == "planned" and date < today


class MeetingCalendar:
    """Answer which meeting follows which.

    Built once from all pages; a page counts as cancelled only when its file says so.
    """

    __slots__ = ("_by_stem", "_following", "_identities", "_moved", "pages")

    def __init__(self, pages: Iterable[Page]) -> None:
        self.pages = tuple(sorted(pages, key=lambda page: (page.date, page.stem)))
        self._by_stem = {page.stem: page for page in self.pages}
        self._moved = {stem: page for page in self.pages for stem in page.moved_from}
        self._following: dict[str, str | None] = {}
        self._identities: dict[str, str] | None = None

    def page(self, stem: str) -> Page | None:
        """Return the page of a stem."""
        return self._by_stem.get(stem)

    def moved_to(self, stem: str) -> str | None:
        """Return the stem of the file to which a meeting was moved, None for one that was not."""
        found = self._at(stem)
        return None if found is None or found.stem == stem else found.stem

    def identity(self, meeting: Page | Meeting) -> str:
        """Return what a meeting is known by in calendars: the stem that it had first.

        A meeting that took the stem after another had been moved from it has a number behind it.
        """
        if self._identities is None:
            self._identities = self._identified()
        return self._identities.get(meeting.stem) or self._first_stem(meeting)

    def _identified(self) -> dict[str, str]:
        found: dict[str, str] = {}
        holders: dict[str, int] = {}
        # Who was moved from a stem had it before whoever stands there now.
        for page in sorted(self.pages, key=lambda page: not page.moved_from):
            first = self._first_stem(page)
            found[page.stem] = first
            if page.status == "cancelled" and page.stem in self._moved:
                continue  # left behind: the same meeting as the one that it was moved to
            holders[first] = holders.get(first, 0) + 1
            if holders[first] > 1:
                found[page.stem] = f"{first}/{holders[first]}"
        return found

    def _first_stem(self, meeting: Page | Meeting) -> str:
        """Return the stem that a meeting had first.

        A file that was left behind under an earlier stem may itself say where it came from.
        """
        first, passed = meeting.stem, set[str]()
        before = meeting.moved_from
        while before and before[0] not in passed:
            first = before[0]
            passed.add(first)
            left = self._by_stem.get(first)
            behind = left is not None and left.status == "cancelled"
            before = left.moved_from if left is not None and behind else ()
        return first

    def following(self, page: Page) -> str | None:
        """Return the ISO date of the meeting after this one, or None when nothing tells.

        The date in `next` is followed through a later file's `moved-from`; a cancelled meeting
        passes on to its own `next`.  Without `next` it is the first later meeting not cancelled.
        """
        if page.stem not in self._following:
            self._following[page.stem] = self._find(page)
        return self._following[page.stem]

    def _find(self, page: Page) -> str | None:
        seen: set[str] = set()
        current = page
        while current.stem not in seen:
            seen.add(current.stem)
            date = current.next_date
            if date is None:
                return self._first_after(current)
            target = self._at(date)
            if target is None:
                return date
            if target.status != "cancelled":
                return target.date
            current = target
        return None

    def _at(self, stem: str) -> Page | None:
        """Return the file of a stem, or the one to which that meeting was moved.

        A file that was left behind as cancelled is passed by, and so is one moved on from there.
        """
        found = self._by_stem.get(stem)
        passed: set[str] = set()
        while found is None or found.status == "cancelled":
            moved = self._moved.get(stem)
            if moved is None or moved.stem in passed:
                break
            found, stem = moved, moved.stem
            passed.add(stem)
        return found

    def _first_after(self, page: Page) -> str | None:
        for other in self.pages:
            if (other.date, other.stem) > (page.date, page.stem) and other.status != "cancelled":
                return other.date
        return None
