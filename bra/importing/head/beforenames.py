"""What stands before names in a list: a title that several share, what one or all of them are."""

import re
from functools import cache
from typing import Final

from bra.importing.head.people import with_brackets
from bra.importing.names.groups import names_many
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import (
    CAPITAL,
    begins_joined,
    joiners,
    joining_words,
    listed,
    one_of,
)
from bra.languages.importing import all_of

_LONG: Final = 6
_OF_THEM: Final = compiled(
    rf"(?P<kind>[a-zåäö][\w-]{{2,24}})(?P<colon>:)?\s+(?P<names>{CAPITAL}[^:,(]{{2,80}})"
)


def each_titled(text: str) -> str:
    """Give each of several the title that stands before the first: `Cllrs Day and Oak`.

    What is no title of one is said behind the names: `Trustees Ann Hill and Bo Oak`.
    """
    folded = text.casefold()
    if not any(map(folded.__contains__, _plural_titles())):
        return text
    found = _titled_together().sub(_one_by_one, text)
    return found if ";" in text else found.replace("; ", ", ")


def _one_by_one(match: re.Match[str]) -> str:
    word = match["title"].rstrip(".").removesuffix("s")
    title = f"{word}." if f"{word}.".casefold() in listed("honorifics") else word
    names = [each for each in before_last().sub(", ", match["names"]).split(", ") if each]
    if title.casefold() in listed("honorifics"):
        return "; ".join(f"{title} {name}" for name in names)
    whole = all(looks_like_entry(name, strict=True) for name in names)
    return "; ".join(f"{name} ({match['title']})" for name in names) if whole else match[0]


@cache
def _plural_titles() -> tuple[str, ...]:
    return tuple(f"{title} " for title in all_of("plural_honorifics"))


@cache
def _titled_together() -> re.Pattern[str]:
    titles = one_of("plural_honorifics")
    word = rf"(?-i:{CAPITAL})[\w’'-]+"
    name = rf"(?!(?:{titles})\s){word}(?:\s{word}){{0,2}}(?:\s\([^()]*\))?"
    between = rf"(?:,(?:\s+(?:{joiners()}))?\s+|\s+(?:{joiners()})\s+)"
    behind = "".join(rf"|(?<=\s{re.escape(word)}\s)" for word in sorted(joining_words()))
    ends = rf"(?=\s*[,;.]|\s+(?:{joiners()})\s|\s*\Z)"
    return compiled(
        rf"(?:\A|(?<=[,;:]\s){behind})(?P<title>{titles})\s+"
        rf"(?P<names>{name}(?:{between}{name}{ends})+)",
        re.IGNORECASE,
    )


def begun(part: str) -> str:
    """Return a whole name without the word that joins it to those before: `samt Bo Al (M)`."""
    rest = with_brackets(name_first(begins_joined().sub("", part)))
    of_them = _OF_THEM.fullmatch(rest)
    if of_them is not None and looks_like_entry(of_them["names"]) and _is_kind(of_them):
        # A bracket behind the last name is of all.
        return f"{of_them['names']} ({of_them['kind']})"
    return rest if rest != part and looks_like_entry(rest, strict=True) else with_brackets(part)


def name_first(part: str) -> str:
    """Set what somebody is behind the name that it stands before: `husvärden Bo Al från Ekbo`."""
    what, _, name = part.partition(" ")
    known = what.islower() and len(what) > _LONG and what.endswith(all_of("known_endings"))
    return f"{name}, {what}" if known and looks_like_entry(name, strict=True) else part


def _is_kind(match: re.Match[str]) -> bool:
    """Tell whether words before names are what these are: `lärarna Bo och Cia`, `fritids: Bo`."""
    return match["colon"] is not None or names_many(match["kind"])


@cache
def before_last() -> re.Pattern[str]:
    """Return the pattern of the word before the last name."""
    return compiled(rf"\s+(?i:{joiners()})\s+(?=[^\W\d_a-zåäö])(?![^()]*\))")
