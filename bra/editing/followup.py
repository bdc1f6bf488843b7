"""Where a line about an earlier action goes in the file of a later meeting."""

from bra.languages import language, say
from bra.model import Council, Item, Meeting
from bra.planning.agenda import previous_meeting
from bra.planning.coming import planned_items, same_title
from bra.text.source import Edit, Source

_ENTRY = ("- ", "* ", "+ ")


def follow_up(
    source: Source, meeting: Meeting, meetings: tuple[Meeting, ...], council: Council, line: str
) -> Edit:
    """Return the edit that adds a line to the follow-up item of a meeting.

    An item that is missing is made where the standing order has it.
    """
    newline = source.newline()
    item = next((each for each in meeting.items if each.means == "actions"), None)
    if item is not None:
        at = _end_of_text(source, item.body, item.end)
        last = source.data[source.data.rfind(b"\n", 0, at) + 1 : at].decode().lstrip()
        gap = newline if last.startswith(_ENTRY) and at > item.body else newline * 2
        return _added(source, at, gap + line.encode(), newline)
    heading = f"## {say(language(council.language), 'agenda.actions')}"
    text = heading.encode() + newline * 2 + line.encode()
    after = _item_before(meeting, meetings, council)
    if after is not None:
        at = _end_of_text(source, after.body, after.end)
        return _added(source, at, newline * 2 + text, newline)
    if meeting.items:
        at = meeting.items[0].start
        return Edit(at, at, text + newline * 2)
    at = _end_of_text(source, 0, len(source.data))
    return _added(source, at, newline * 2 + text, newline)


def _added(source: Source, at: int, text: bytes, newline: bytes) -> Edit:
    """Add text after the last line; a file that ends there gets a newline at its end."""
    rest = source.data[at:]
    return Edit(at, at, text if rest.strip(b" \t") else text + newline)


def _end_of_text(source: Source, start: int, end: int) -> int:
    """Return where the last line with text between two offsets ends, its newline left out."""
    kept = len(source.data[start:end].rstrip())
    if kept:
        return start + kept
    return len(source.data[:start].rstrip(b"\r\n"))


def _item_before(meeting: Meeting, meetings: tuple[Meeting, ...], council: Council) -> Item | None:
    """Return the last item of the file that the standing order has before the follow-up."""
    previous = previous_meeting(meetings, meeting.date, meeting.stem)
    topics = previous.topics if previous is not None else ()
    before: set[str] = set()
    for planned in planned_items(council, topics, meeting.date, previous):
        if planned.kind == "actions":
            break
        before.add(same_title(planned.heading))
    found = [
        item
        for item in meeting.items
        if same_title(item.title) in before or item.means == "previous"
    ]
    return found[-1] if found else None
