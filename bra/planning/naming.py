"""Which meeting is meant: a stem, `next`, `last`, or an ending that fits only one."""

from collections.abc import Sequence

from bra.ledger import effective_status
from bra.model import Page


class MeetingNameError(Exception):
    """Tell that a name means no meeting, or several.

    `code` is unknown-meeting, ambiguous-meeting, no-next-meeting or no-last-meeting;
    `candidates` are stems.
    """

    def __init__(self, code: str, name: str, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.name = name
        self.candidates = candidates


def resolve_meeting(name: str, pages: Sequence[Page], today: str) -> str:
    """Return the stem of a meeting; one that has no file yet is named by the minutes before it.

    `next` is the first meeting not cancelled from today on, or the date that the last minutes
    name, whichever is earlier.  `last` is the latest held on or before today.
    Raises MeetingNameError.
    """
    ordered = sorted(pages, key=lambda page: (page.date, page.stem))
    if name == "next":
        return _next(ordered, today)
    if name == "last":
        return _last(ordered, today)
    stems = {page.stem for page in ordered}
    if name in stems:
        return name
    named = {page.next_date for page in ordered if page.next_date} - stems
    if name in named:
        return name
    every = sorted(stems | named)
    fitting = tuple(stem for stem in every if stem.endswith(name)) if name else ()
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise MeetingNameError("ambiguous-meeting", name, fitting)
    raise MeetingNameError("unknown-meeting", name, tuple(every[-5:]))


def _last(ordered: Sequence[Page], today: str) -> str:
    held = [page for page in ordered if page.date <= today and page.status != "cancelled"]
    if not held:
        raise MeetingNameError("no-last-meeting", "last")
    return held[-1].stem


def _next(ordered: Sequence[Page], today: str) -> str:
    coming = [
        page.stem
        for page in ordered
        if page.date >= today and effective_status(page.status, page.date, today) != "cancelled"
    ]
    held = [page for page in ordered if page.date < today and page.status != "cancelled"]
    cancelled = {page.stem for page in ordered if page.status == "cancelled"}
    named = held[-1].next_date if held else None
    if named is not None and named >= today and named not in cancelled:
        coming.append(named)
    if not coming:
        raise MeetingNameError("no-next-meeting", "next")
    return min(coming)
