"""Meetings in the order of time: their state by the calendar, and which one comes next."""

from collections.abc import Iterable

from bra.model import Page


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

    __slots__ = ("_by_stem", "_following", "_moved", "pages")

    def __init__(self, pages: Iterable[Page]) -> None:
        self.pages = tuple(sorted(pages, key=lambda page: (page.date, page.stem)))
        self._by_stem = {page.stem: page for page in self.pages}
        self._moved = {page.moved_from: page for page in self.pages if page.moved_from}
        self._following: dict[str, str | None] = {}

    def page(self, stem: str) -> Page | None:
        """Return the page of a stem."""
        return self._by_stem.get(stem)

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

    def _at(self, date: str) -> Page | None:
        """Return the file of a date, or the one to which that meeting was moved."""
        moved = self._moved.get(date)
        return self._by_stem.get(date) or moved

    def _first_after(self, page: Page) -> str | None:
        for other in self.pages:
            if (other.date, other.stem) > (page.date, page.stem) and other.status != "cancelled":
                return other.date
        return None
