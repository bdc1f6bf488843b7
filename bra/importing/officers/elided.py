"""Elections in a series whose verb is said once: `Anna valdes att leda och Bo att skriva`."""

import re
from functools import cache
from typing import Final

from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import CAPITAL, joiners, one_of
from bra.languages.importing import all_of

_NAME: Final = rf"(?-i:{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'.-]+){{0,2}})"


def with_verbs(text: str) -> str:
    """Return a text in which each of those who were chosen in a series has the verb, or none."""
    match = _series().search(text)
    if match is None:
        return ""
    told = [match["first"]]
    told += [
        f"{each['who']} {match['verb']} {each['post']}" for each in _one().finditer(match["more"])
    ]
    return f"{text[: match.start()]}{'. '.join(told)}{text[match.end() :]}"


@cache
def _series() -> Shape:
    """Return the pattern of a series of elections of which only the first has a verb."""
    whole = (
        rf"(?P<first>{_NAME}\s+(?P<verb>{one_of('elected')})\s+{_post()})"
        rf"(?P<more>(?:{_divider()}{_NAME}\s+{_post()})+)(?=\s*[.;]|\s*\Z)"
    )
    return Shape(whole, re.IGNORECASE, rf"(?:{one_of('elected')})\s+{_post()}")


@cache
def _one() -> re.Pattern[str]:
    ends = rf"(?={_divider()}{_NAME}\s+{_post()}|\s*\Z)"
    return compiled(rf"{_divider()}(?P<who>{_NAME})\s+(?P<post>{_post()}){ends}", re.IGNORECASE)


def _post() -> str:
    """Return the pattern of what somebody was chosen for, at this meeting and not for the year."""
    office = "|".join(all_of("joint_offices"))
    duty = rf"(?:{one_of('elected_leads')})\s+[^,.;]{{3,40}}?"
    return rf"(?:{duty}|(?:(?:{one_of('office_leads')})\s+)?(?:{office})(?!\w))"


def _divider() -> str:
    return rf"(?:,\s+(?:(?:{joiners()})\s+)?|\s+(?:{joiners()})\s+)"
