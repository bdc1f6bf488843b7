"""The letters by which minutes call the body that meets: `Kommunala pensionärsrådet (KPR)`."""

from collections.abc import Iterable
from functools import cache
from typing import Final

from bra.importing.names.endings import indefinite, words_of_bodies
from bra.importing.names.looks import names_somebody
from bra.importing.patterns.kept import compiled

_BRACKETED: Final = compiled(r"(?P<before>[^()]{4,80}[^()\s])\s*\((?P<short>[A-ZÅÄÖ]{2,6})\)")
_LETTERS: Final = compiled(r"(?<![\w-])[A-ZÅÄÖ]{2,6}(?![\w-])")


def short_forms(head: Iterable[str], title: str) -> frozenset[str]:
    """Return what the body is called for short: in brackets behind its name, or in the title."""
    found: set[str] = set()
    for line in head:
        match = _BRACKETED.match(line) if "(" in line else None
        name = match["before"].strip().casefold() if match is not None else ""
        if match is None or name[0] != match["short"][0].casefold():
            continue
        if name.endswith(_names_of_bodies()) or not names_somebody(match["before"]):
            found.add(match["short"].casefold())
    if title != title.upper():
        found |= {each.casefold() for each in _LETTERS.findall(title)}
    return frozenset(found)


@cache
def _names_of_bodies() -> tuple[str, ...]:
    """Return how names of bodies that meet end: `byalaget` and `byalag`."""
    return tuple(
        {each for body in words_of_bodies() for each in (body, *indefinite(body)) if len(each) > 3}
    )
