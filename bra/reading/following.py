"""What minutes say of the next meeting in their head."""

from bra.languages import canonical
from bra.model import NextMeeting
from bra.reading.notes import Notes
from bra.reading.values import day_of, known_keys, says_anything, text_of, time_of
from bra.text.frontmatter import Mapping, Node


def read_following(node: Node, notes: Notes) -> NextMeeting | None:
    """Return what a value says of the next meeting: a date, or a mapping of date, time, place."""
    if not isinstance(node, Mapping):
        day = day_of(node, notes)
        return NextMeeting(day, None, None) if day is not None else None
    keys = known_keys(node, canonical("next_keys"), notes)
    day = day_of(keys["date"][1], notes) if "date" in keys else None
    time = time_of(keys["time"][1], notes) if "time" in keys else None
    place = text_of(keys["place"][1], notes) if "place" in keys else None
    unread = tuple(
        key
        for key, value in (("time", time), ("place", place))
        if value is None and key in keys and says_anything(keys[key][1])
    )
    return NextMeeting(day, time, place, unread)
