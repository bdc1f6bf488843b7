"""The ledger once more, slow and plain: it walks through the days one by one."""

from datetime import date, timedelta
from typing import NamedTuple

from bra.model import ActionLine, Owner, Page

OPEN = ("open", "under way")


class State(NamedTuple):
    """Hold what is known of one action on a day."""

    state: str
    closed: str | None
    due: str | None
    owners: tuple[str, ...]


def as_of(full_id: str, pages: list[Page], day: str) -> State | None:
    """Tell how an action stands on a day, or None when nobody had spoken of it."""
    lines = [
        (page, line)
        for page in sorted(pages, key=lambda page: (page.date, page.stem))
        for line in page.lines
        if line.id == full_id
    ]
    raising = next(((page, line) for page, line in lines if line.raises), None)
    first = raising or (lines[0] if lines else None)
    if first is None or first[0].date > day or first[0].status == "cancelled":
        return None
    raised = first[0].date if raising else min(full_id[:10], first[0].date)
    state, closed, due = "open", None, None
    owners: tuple[Owner, ...] = ()
    today = date.fromisoformat(min([raised] + [page.date for page, _ in lines]))
    while today.isoformat() <= day:
        now = today.isoformat()
        for page, line in lines:
            cancelled = page.status == "cancelled"
            closes = line.state not in OPEN
            if page.date == now and not cancelled:
                if closes and line.closed is None:
                    if state != line.state:
                        state, closed = line.state, now
                elif not closes and state in OPEN:
                    state = line.state
                if line.due is not None:
                    due = line.due.date
                if line.owners:
                    owners = line.owners
            if line.reopened and max(line.reopened, raised) == now and not cancelled:
                state, closed = (line.state if line.state in OPEN else "open"), None
            if closes and line.closed and max(line.closed, raised) == now and state != line.state:
                state, closed = line.state, now
        today += timedelta(days=1)
    return State(state, closed, due, tuple(owner.name for owner in owners))


def line_of(  # noqa: PLR0913 - the parts of a line
    full_id: str,
    place: int,
    *,
    raises: bool = False,
    state: str = "open",
    due: object = None,
    owners: tuple[Owner, ...] = (),
    closed: str | None = None,
    reopened: str | None = None,
    text: str = "",
) -> ActionLine:
    """Make one line of minutes, as reading would."""
    return ActionLine(
        id=full_id,
        raises=raises,
        state=state,  # type: ignore[arg-type]
        owners=owners,
        text=text,
        due=due,  # type: ignore[arg-type]
        not_before=None,
        closed=closed,
        reopened=reopened,
        notes="",
        near=(),
        item=0,
        item_title="",
        confidential=False,
        numberable=True,
        line=place,
        start=0,
        end=0,
    )


def page_of_lines(day: str, status: str | None, lines: tuple[ActionLine, ...]) -> Page:
    """Make one meeting, as reading would."""
    return Page(day, f"minutes/{day}.md", day, status, None, (), None, None, True, lines)  # noqa: FBT003
