"""A file that holds the minutes of several meetings, as one of a whole year does, is divided."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import islice, pairwise
from typing import Final, NamedTuple

from bra.importing.days.find import find_days
from bra.importing.head.labelled import label_on
from bra.importing.head.meetingday import other_day
from bra.importing.head.title import names_body
from bra.importing.head.titlewords import special
from bra.importing.lines.furniture import ends_in_page
from bra.importing.lines.line import Line, read_lines
from bra.importing.lines.numbering import DIGIT
from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.words import either
from bra.importing.record import Foreign
from bra.languages.importing import all_words

_LONGEST: Final = 100
_LONGEST_TITLE: Final = 60
_BELOW: Final = 14
_FEWEST_DAYS: Final = 4
"""Days that are nearer to each other than this are of one meeting."""
_WHEN: Final = frozenset(("date", "time", "place", "when_where"))
_MOST: Final = 200
"""What follows after so many meetings stays with the last of them."""
_WEEKDAY: Final = 2
"""The most words before a date: its weekday, with an article."""


class _Dated(NamedTuple):
    """Hold where among the lines a meeting is dated, and its day."""

    at: int
    day: date


def divided(foreign: Foreign) -> tuple[Foreign, ...]:
    """Return one file for each meeting whose minutes stand in a file, with the file's lines.

    A meeting begins with its day and, soon below, who was present.  What has front matter is the
    minutes of one, and so is what names those present but once.
    """
    if foreign.front or foreign.first or not _may_hold_several(foreign):
        return (foreign,)
    lines, dropped = read_lines(foreign)
    starts = [lines[at].number - 1 for at in _starts(lines)]
    if not starts:
        return (foreign,)
    # What is told from the text by coming again may come but once in a part.
    pages = {each.line: each for each in dropped if each.line and ends_in_page(each.text)}
    kept = ["" if at in pages else line for at, line in enumerate(foreign.lines, 1)]
    bounds = list(pairwise([0, *starts, len(kept)]))
    return tuple(
        foreign._replace(
            # The lines keep their numbers.
            lines=("",) * start + tuple(kept[start:end]),
            first=start,
            part=(number, len(bounds)),
            dropped=(
                *(() if start else foreign.dropped),
                *(each for line, each in pages.items() if start < line <= end),
            ),
            changes=0 if start else foreign.changes,
        )
        for number, (start, end) in enumerate(bounds, 1)
    )


def _may_hold_several(foreign: Foreign) -> bool:
    """Tell whether more than one line begins with a word for those who were present."""
    found = _present().finditer("\n".join(("", *foreign.lines)))
    return next(found, None) is not None and next(found, None) is not None


@cache
def _present() -> re.Pattern[str]:
    """Return the pattern of a line that begins so, behind the end of the one before.

    A pattern that begins with a sign goes from one to the next.
    """
    words = [word for word, meaning in all_words("labels").items() if meaning == "present"]
    return compiled(rf"\n(?:_|[^\w\n]){{0,8}}(?:{any_of(words)})(?!\w)", re.IGNORECASE)


def _starts(lines: Sequence[Line]) -> Iterator[int]:
    """Yield where the minutes of each meeting after the first begin."""
    days: list[date] = []
    dated = list(_dated_lines(lines))
    ends = [*(each.at for each in dated[1:]), len(lines)]
    for this, end in zip(dated, ends, strict=False):
        if not _names_present(lines[this.at : end]):
            continue
        if all(abs((this.day - day).days) >= _FEWEST_DAYS for day in days):
            if days:
                yield _beginning(lines, this.at)
            days.append(this.day)
        if len(days) >= _MOST:
            return


def _dated_lines(lines: Sequence[Line]) -> Iterator[_Dated]:
    """Yield the lines that give a meeting's day; of lines with one day only the first.

    Days below a heading for the next meeting are not meant, unless they stand in a title.
    """
    before: date | None = None
    above = ""
    for at, line in enumerate(lines):
        if line.kind == "blank":
            continue
        day = _day_on(line)
        if day is None:
            above = line.text
        elif day != before and (_is_title(line.text) or not other_day(above)):
            yield _Dated(at, day)
            before = day


def _day_on(line: Line) -> date | None:
    """Return the day of a meeting that a line gives: in a title, behind a label, or alone."""
    text = line.text
    if line.kind not in ("text", "atx", "row") or len(text) > _LONGEST:
        return None
    if text.endswith((".", ";", ",")) or DIGIT.search(text) is None:
        return None
    days = [day for day in find_days(text, "sv") if day.iso is not None]
    if len(days) != 1 or not days[0].iso:
        return None
    label = label_on(line)
    labelled = label is not None and label.label in _WHEN
    lead = text[: days[0].start].strip(" ,.:–-")
    weekday = days[0].weekday is not None and len(lead.split()) <= _WEEKDAY
    if not labelled and (line.kind == "row" or not (not lead or weekday or _is_title(text))):
        return None
    return None if other_day(text) else date.fromisoformat(days[0].iso)


def _is_title(text: str) -> bool:
    """Tell whether a line names minutes; an item with a number, `2. Förra mötet`, does not."""
    # A line of mere signs has no text.
    numbered = text[:1].isdecimal() or text[:1] == "§"
    return not numbered and either("title_words").search(text) is not None


def _names_present(lines: Sequence[Line]) -> bool:
    """Tell whether those present are named soon below a day."""
    below = (line for line in lines if not line.blank)
    return any(map(_is_present, islice(below, _BELOW)))


def _is_present(line: Line) -> bool:
    label = label_on(line)
    return (label is not None and label.label == "present") or (
        line.kind == "atx" and special(line.text) == "present"
    )


def _beginning(lines: Sequence[Line], at: int) -> int:
    """Return where minutes begin: with the titles right above their day."""
    start = at
    for above in range(at - 1, -1, -1):
        line = lines[above]
        if line.blank or line.kind == "rule":
            continue
        if not _stands_over_day(line):
            break
        start = above
    return start


def _stands_over_day(line: Line) -> bool:
    """Tell whether a line above a meeting's day is of the same head: a title, a body, a label."""
    label = label_on(line)
    if label is not None:
        return label.label in _WHEN
    if line.kind == "entry" or len(line.text) > _LONGEST_TITLE or line.text.endswith("."):
        return False
    return _is_title(line.text) or names_body(line.text)
