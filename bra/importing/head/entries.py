"""The people that a text of a list names."""

import re
from functools import lru_cache
from typing import Final

from bra.importing.head.division import divided
from bra.importing.head.labels import crowd
from bra.importing.head.people import Entry, read_entry
from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry, names_somebody
from bra.importing.names.smallnames import names_in_small, with_capitals
from bra.importing.patterns.words import joiner
from bra.importing.record import Person

_NUMBER: Final = re.compile(r"\d{3}|#")


# The minutes of one body list the same people again and again.
@lru_cache(maxsize=2048)
def entries(text: str, *, inline: bool, names: bool = True) -> tuple[Entry, ...]:
    """Return the people that a text of a list names; `inline` tells that commas may divide them."""
    found: list[Entry] = []
    parts = [part.strip() for part in divided(text, inline=inline, names=names)]
    small = names_in_small(parts)
    for part in parts:
        if part in small:
            found.append(Entry(with_capitals(part), None, None))
            continue
        behind = joiner().split(part, maxsplit=1)
        # "12 boende samt Anna Ek"
        joined = crowd(part) and len(behind) > 1 and names_somebody(behind[1])
        named = behind[1] if joined else part
        if not crowd(named) or looks_like_entry(named, strict=True):
            found += [entry for entry in read_entry(named) if nameable(entry)]
    return tuple(found)


def nameable(entry: Entry) -> bool:
    """Tell whether an entry may be a name: a few words, no label, and no number of a form."""
    words = entry.name.split()
    if _NUMBER.search(entry.name) is not None:
        return False
    return 0 < len(words) <= 6 and not entry.name.endswith(":")  # longer is a sentence


def person_of(entry: Entry, line: Line, rule: str) -> Person:
    """Return a person of an entry."""
    return Person(
        entry.name,
        entry.organisation,
        entry.note,
        line.number,
        rule,
        "explicit",
        entry.initials,
        entry.party,
    )
