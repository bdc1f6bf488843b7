"""Moving a meeting to another day: what of its file changes with its name."""

import re

from bra.editing.front import open_front, set_scalar
from bra.languages import languages
from bra.languages.cldr import long_date
from bra.model import Council, Meeting
from bra.text.frontmatter import read_front_matter
from bra.text.source import Edit, Source


def moving_edits(source: Source, meeting: Meeting, council: Council, stem: str) -> list[Edit]:
    """Return the edits of a meeting's file when its stem becomes another one.

    Its date changes, and its title where that is the one that was generated; the stems that it had
    are kept in order, that of a meeting moved back too, so that minutes that name any of them still
    find it, and calendars know it by the first and count the moves.  Other dates and prose stay as
    they are.
    Raises NoFrontMatterError, and ValueError when a value cannot be replaced.
    """
    front = open_front(source, meeting.language)
    edits = [] if front.pair("date") is None else [set_scalar(front, "date", stem[:10])]
    # A name may come twice: the first is the meeting's identity, their number how often it moved.
    edits.append(set_scalar(front, "moved-from", ", ".join((*meeting.moved_from, meeting.stem))))
    return [*edits, *_title(source, meeting, council, stem)]


def _title(source: Source, meeting: Meeting, council: Council, stem: str) -> list[Edit]:
    """Return the edit of the date in a title that says no more than the council and the date."""
    for spoken in languages():
        old, new = (long_date(day, spoken.code) for day in (meeting.date, stem[:10]))
        if meeting.title != f"{council.name} {old}":
            continue
        line = re.compile(
            rb"^#[ \t]+%s[ \t]*\r?$" % re.escape(meeting.title.encode()), re.MULTILINE
        )
        found = line.search(source.data, read_front_matter(source).body)
        if found is not None and old != new:
            end = found.start() + len(found[0].rstrip())
            return [Edit(end - len(old.encode()), end, new.encode())]
    return []
