"""Whether the end of a line asks for more: what stands below plainly goes on with it."""

import re
from typing import Final

from bra.importing.days.find import weekdays
from bra.importing.days.timewords import months
from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, listed

_PROSE: Final = 2
_DAY: Final = compiled(r"[0-3]?\d(?:[.]|st|nd|rd|th)?\Z", re.IGNORECASE)
_YEAR: Final = compiled(r"(?:19|20)\d\d(?!\d)")


def asks_for_more(line: Line, below: Line, width: int) -> bool:
    """Tell whether a line ends within a day, or with a word that no sentence ends with: `kl.`."""
    at = line.text.rfind(" ")
    if at <= 0 or not below.text[:1].isalnum():
        return False
    before, last = line.text[:at], line.text[at + 1 :]
    first = below.text.partition(" ")[0]
    word = last.casefold()
    if word in listed("before_more"):
        # `Skickas till` above names is a label; so may any short line be.
        return before.count(" ") >= _PROSE and (first[0].isdecimal() or _is_half(line, width))
    if last[0].isdecimal():
        return _DAY.match(last) is not None and bare(first.strip(",;")) in months()
    if not first[0].isdecimal():
        return False
    if word in weekdays():
        return True
    day = before.rpartition(" ")[2]
    return word in months() and _YEAR.match(first) is not None and _DAY.match(day) is not None


def _is_half(line: Line, width: int) -> bool:
    return width > 0 and 2 * len(line.raw.rstrip()) >= width
