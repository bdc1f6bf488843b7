"""Who is to present a topic: the names in a last bracket, or behind a dash."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.who import People
from bra.importing.lines.line import Line
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import joiners, one_of
from bra.importing.record import Topic

BRACKET: Final = compiled(r"\s*\((?P<inside>[^()]*)\)\s*\.?\s*\Z")
"""What stands in brackets at the end of a topic."""


@cache
def _divider() -> re.Pattern[str]:
    return compiled(rf"\s*[,;]\s*|\s+(?:{joiners()})\s+", re.IGNORECASE)


@cache
def _invited() -> re.Pattern[str]:
    return compiled(rf",?\s*(?<!\w)(?:{one_of('presenting')})(?!\w)", re.IGNORECASE)


def topic(text: str, line: Line, people: People, rule: str) -> Topic:
    """Take the presenters in a last bracket off a topic."""
    title = text.strip(" .;")
    match = BRACKET.search(title)
    names: tuple[str, ...] = ()
    matter, dash, who = title.rpartition(" – ") if " – " in title else title.rpartition(" - ")
    if dash and match is None and people.person(who) is not None:
        return Topic(matter.strip(), (people.person(who) or who,), line.number, rule, line.number)
    if match is not None:
        inside = _invited().sub("", match["inside"]).strip()
        parts = [part for part in _divider().split(inside) if part.strip()]
        resolved = [people.person(part) or part.strip() for part in parts]
        known = bool(resolved) and all(
            people.person(part) or looks_like_entry(part, strict=True) or people.owners(part)
            for part in parts
        )
        if known or _invited().search(match["inside"]):
            names = tuple(resolved)
            title = title[: match.start()].strip(" .;")
    return Topic(title, names, line.number, rule, line.number)
