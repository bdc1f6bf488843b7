"""The file of a meeting to come: when and where, and its agenda as headings."""

from collections.abc import Sequence

from bra.languages import language
from bra.languages.cldr import long_date, time_range
from bra.model import Council, Meeting, TimeRange
from bra.planning.agenda import previous_meeting, when_and_where
from bra.planning.coming import PlannedItem, planned_items
from bra.text.quoting import needs_quotes, quote


def blank_minutes(
    council: Council,
    meetings: Sequence[Meeting],
    stem: str,
    *,
    time: TimeRange | None = None,
    place: str | None = None,
) -> tuple[str, tuple[PlannedItem, ...]]:
    """Return the text of a planned meeting's file and the items that it lists.

    The text has the council's spelling of keys.  Nobody is marked present, and open actions are
    not copied: they are worked out whenever the agenda is written.
    """
    date = stem[:10]
    previous = previous_meeting(meetings, date, stem)
    topics = previous.topics if previous is not None else ()
    items = planned_items(council, topics, date, previous)
    usual_time, usual_place = when_and_where(council, previous, date, None, date)
    return _text(council, date, time or usual_time, place or usual_place, items), items


def _text(
    council: Council,
    date: str,
    time: TimeRange | None,
    place: str | None,
    items: Sequence[PlannedItem],
) -> str:
    spoken = language(council.language)
    keys = {key: spellings[0] for key, spellings in spoken.meeting_keys.items()}
    lines = ["---", f"{keys['date']}: {date}"]
    if time is not None:
        lines.append(f"{keys['time']}: {_value(time_range(time, spoken.code))}")
    if place:
        lines.append(f"{keys['place']}: {_value(place)}")
    lines += [
        f"{keys['status']}: {spoken.statuses['planned'][0]}",
        "---",
        "",
        f"# {council.name} {long_date(date, spoken.code)}",
    ]
    for item in items:
        lines += ["", f"## {item.heading}"]
    return "\n".join((*lines, ""))


def _value(text: str) -> str:
    line = " ".join(text.split())
    return quote(line) if needs_quotes(line) else line
