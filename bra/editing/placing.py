"""Where new lines go in a meeting's file: at the end of an item, in the follow-up above all."""

from collections.abc import Sequence

from bra.editing.minutes import File, Minutes
from bra.languages import language, say
from bra.model import Item, Page
from bra.reading.public import hidden_ranges
from bra.text.source import Edit, Source

_ENTRY = ("- ", "* ", "+ ")


def follow_up(minutes: Minutes, file: File, lines: Sequence[str]) -> Edit:
    """Return the edit that adds lines to the follow-up item of a meeting.

    An item that is missing is made where the standing order has it; one that is confidential is
    no place for what is not.
    """
    source, meeting = file
    newline = source.newline()
    text = newline.join(line.encode().replace(b"\n", newline) for line in lines)
    item = next(
        (each for each in meeting.items if each.means == "actions" and not each.confidential), None
    )
    if item is not None:
        return at_end_of(source, item, lines)
    heading = f"## {say(language(minutes.council.language), 'agenda.actions')}"
    text = heading.encode() + newline * 2 + text
    after = _item_before(minutes, file)
    if after is not None:
        at = _end_of_text(source, after.body, after.end)
        return _added(source, at, newline * 2 + text, newline)
    if meeting.items:
        at = meeting.items[0].start
        return Edit(at, at, text + newline * 2)
    at = _end_of_text(source, 0, len(source.data))
    return _added(source, at, newline * 2 + text, newline)


def at_end_of(source: Source, item: Item, lines: Sequence[str]) -> Edit:
    """Return the edit that adds entries at the end of an item, outside its confidential parts.

    They go on with a list that ends there.
    """
    newline = source.newline()
    text = newline.join(line.encode().replace(b"\n", newline) for line in lines)
    at = _public_end(source, item)
    gap = newline if _ends_in_list(source, item.body, at) else newline * 2
    return _added(source, at, gap + text, newline)


def _public_end(source: Source, item: Item) -> int:
    """Return where the text of an item ends, before the confidential heading that ends it, if any.

    After a confidential quote new text is public again, and so the quote stays where it is.
    """
    at = _end_of_text(source, item.body, item.end)
    if item.confidential:
        return at
    for first, last in reversed(hidden_ranges(source)):
        below_heading = source.data[first:last].lstrip(b" \t").startswith(b"#")
        if below_heading and item.body <= first < at <= last:
            at = _end_of_text(source, item.body, first)
    return at


def _ends_in_list(source: Source, start: int, end: int) -> bool:
    """Tell whether the last lines before an offset, up to a blank one, are entries of a list."""
    for line in reversed(source.data[start:end].decode().split("\n")):
        if not line.strip():
            return False
        if line.lstrip().startswith(_ENTRY):
            return True
    return False


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


def _item_before(minutes: Minutes, file: File) -> Item | None:
    """Return the last item of the file that the standing order has before the follow-up."""
    from bra.planning.coming import planned_items, same_title

    meeting = file.meeting
    head = _previous(minutes, meeting.date, meeting.stem)
    read = minutes.read(head.stem) if head is not None else None
    previous = read.meeting if read is not None else None
    topics = previous.topics if previous is not None else ()
    before: set[str] = set()
    for planned in planned_items(minutes.council, topics, meeting.date, previous):
        if planned.kind == "actions":
            break
        before.add(same_title(planned.heading))
    found = [
        item
        for item in meeting.items
        if same_title(item.title) in before or item.means == "previous"
    ]
    return found[-1] if found else None


def _previous(minutes: Minutes, date: str, stem: str) -> Page | None:
    """Return the last meeting before this one that was not cancelled."""
    before = [
        head
        for head in minutes.heads
        if (head.date, head.stem) < (date, stem) and head.status != "cancelled"
    ]
    return before[-1] if before else None
