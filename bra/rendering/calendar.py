"""Calendar files (RFC 5545): the calendar itself, and actions as tasks in it.

What goes into one is the same for the same minutes, so that a task or a meeting that is imported
twice takes the place of itself.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bra.errors import UserError
from bra.languages import Language, say
from bra.ledger import Action
from bra.ledger.fold import OPEN
from bra.model import Council
from bra.rendering.filenames import slug
from bra.rendering.markdown import plain
from bra.rendering.zones import described

if TYPE_CHECKING:
    from icalendar import Calendar, Todo

_STATES: Final = {
    "open": "NEEDS-ACTION",
    "under way": "IN-PROCESS",
    "done": "COMPLETED",
    "dropped": "CANCELLED",
}
_NOON: Final = "12:00"
_SOME_YEAR: Final = 2000


def new_calendar(council: Council, spoken: Language, title: str) -> "Calendar":
    """Return an empty calendar of a council."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//bra//bra//{spoken.code.upper()}")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", plain(title))
    calendar.add("x-wr-timezone", zone_of(council).key)
    return calendar


def as_bytes(calendar: "Calendar") -> bytes:
    """Return a calendar as the bytes of its file, the time zones that it uses described."""
    years: dict[str, set[int]] = {}
    for component in calendar.walk():
        for name in ("dtstart", "dtend"):
            at = getattr(component.get(name), "dt", None)
            if isinstance(at, datetime) and isinstance(at.tzinfo, ZoneInfo):
                years.setdefault(at.tzinfo.key, set()).add(at.year)
    if not calendar.subcomponents:
        # A calendar without anything in it is none (RFC 5545, section 3.6).
        years[str(calendar["x-wr-timezone"])] = {_SOME_YEAR}
    for key, used in sorted(years.items(), reverse=True):
        zone = described(ZoneInfo(key), min(used) - 1, max(used) + 1)
        calendar.subcomponents.insert(0, zone)
    return bytes(calendar.to_ical())


def uid(council: Council, key: str) -> str:
    """Return what a thing of a council is known by in calendars.

    `key` is an action's full id, or the first stem that a meeting had.
    """
    return f"{key}@{slug(council.name)}"


def zone_of(council: Council) -> ZoneInfo:
    """Return the council's time zone; a name that means none is a UserError."""
    try:
        return ZoneInfo(council.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        sentence = f"{council.path}: there is no time zone {council.timezone}."
        raise UserError("unknown-timezone", sentence, zone=council.timezone) from None


def local_time(council: Council, day: str, clock: str) -> datetime:
    """Return an ISO day and a clock time (`HH:MM`) in the council's time zone."""
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), zone_of(council))


def actions_calendar(council: Council, spoken: Language, actions: Iterable[Action]) -> bytes:
    """Return a calendar file with a task for each action that has a number.

    A task carries the number of changes that the minutes tell of (SEQUENCE) and the day of the last
    one; so a later file updates what an earlier one put into a calendar.
    """
    calendar = new_calendar(council, spoken, say(spoken, "todo.title", council=council.name))
    for action in actions:
        if action.id is not None:
            calendar.add_component(_task(council, spoken, action, action.id))
    return as_bytes(calendar)


def _task(council: Council, spoken: Language, action: Action, full_id: str) -> "Todo":
    from icalendar import Todo

    task = Todo()
    changed = max((mention.day for mention in action.mentions), default=action.raised)
    task.add("uid", uid(council, full_id))
    task.add("dtstamp", at_noon(council, changed))
    task.add("created", at_noon(council, action.raised))
    task.add("last-modified", at_noon(council, changed))
    task.add("sequence", max(0, len(action.mentions) - 1))
    task.add("summary", plain(action.text))
    task.add("description", _description(spoken, action, full_id))
    task.add("status", _STATES[action.state])
    if action.due is not None:
        task.add("due", date.fromisoformat(action.due))
    if action.start is not None and (action.due is None or action.start < action.due):
        task.add("dtstart", date.fromisoformat(action.start))
    if action.state == "done" and action.closed is not None:
        task.add("completed", at_noon(council, action.closed))
    if action.state not in OPEN:
        task.add("percent-complete", 100 if action.state == "done" else 0)
    return task


def _without(label: str | None, text: str) -> str:
    """Return a text without the word that its label says already."""
    first, space, rest = text.partition(" ")
    return rest if label and space and first.casefold() == label.casefold() else text


def at_noon(council: Council, day: str) -> datetime:
    """Return noon of a day, which is that day wherever a council's members may be."""
    return local_time(council, day, _NOON).astimezone(UTC)


def _description(spoken: Language, action: Action, full_id: str) -> str:
    told = (
        ("id", full_id),
        ("owners", ", ".join(owner.name for owner in action.owners)),
        ("item", action.item),
        ("due", action.due_text),
    )
    # A term such as "by 1 April" says itself what a column has to say for it.
    labels = {"due": say(spoken, "todo.due")}
    words = [
        (labels.get(key) or say(spoken, f"column.{key}"), plain(_without(labels.get(key), text)))
        for key, text in told
        if text
    ]
    lines = [plain(line) for line in action.text.split("\n")[1:]]
    return "\n".join((*lines, *(f"{word}: {text}" for word, text in words)))
