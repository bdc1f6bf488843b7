"""The people that a text of a list names."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from bra.importing.head.division import divided
from bra.importing.head.labels import crowd
from bra.importing.head.people import Entry, body_first, read_entry
from bra.importing.lines.line import Line
from bra.importing.names.described import are_initials
from bra.importing.names.looks import (
    ends_with_title,
    from_body,
    is_known_body,
    is_organisation,
    is_title,
    looks_like_entry,
    name_words,
    names_somebody,
    told_through,
)
from bra.importing.names.smallnames import names_in_small, with_capitals
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, SMALL, joiner, joiners, listed
from bra.importing.record import Person
from bra.languages.importing import all_of

_HELD_BY: Final = compiled(
    r"(?:\A|(?<=[,;]\s))(?P<office>[^\W\d_][^,;:()]{1,40}?)\s*\((?P<name>[^(),\d]{5,40})\)"
)
_HELD_BY_MORE: Final = compiled(r"\)(?:\s+[–—-]\s|,?\s+[^\W\d_A-ZÅÄÖ][^,(]*(?:,|\Z))")
"""What is told of a holder in brackets behind it: `kassör (Anna Ek), sjuk`."""
_STROKE: Final = compiled(r"\s[/|]\s")
_COMMA: Final = compiled(r",\s+(?![^()]*\))")
_DASH: Final = compiled(r"\s[–-]\s")
_DASHED: Final = compiled(
    rf"(?P<name>{CAPITAL}[\w’'-]*(?:\s{CAPITAL}[\w’'.-]*){{0,2}})(?:\s[–-]\s(?P<said>{SMALL}[^()]*))?"
)
_COUPLE: Final = 2
_NUMBER: Final = compiled(r"\d{3}|#")


# The minutes of one body list the same people again and again.
@lru_cache(maxsize=2048)
def entries(text: str, *, inline: bool, names: bool = True) -> tuple[Entry, ...]:
    """Return the people that a text of a list names; `inline` tells that commas may divide them."""
    found: list[Entry] = []
    text = _degrees_behind().sub(_in_brackets, text)
    text = _without_strokes(text) if _STROKE.search(text) is not None else text
    text = _without_dashes(text) if inline and _DASH.search(text) is not None else text
    text = _halved().sub(r"\g<name> (\g<title>)", text) if "-, " in text else text
    text = _behind_bracket().sub(_said, text) if ") " in text else text
    text = _HELD_BY.sub(_name_first, text) if _HELD_BY_MORE.search(text) is not None else text
    if inline and told_through().search(text) is not None:
        text = ", ".join(map(body_first, text.split(", ")))
    parts = [part.strip() for part in divided(text, inline=inline, names=names)]
    parts = _with_shared_body(parts) if inline else parts
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


def _name_first(match: re.Match[str]) -> str:
    """Turn an office with its holder in brackets round: `kassör (Anna Ek) – sjuk`."""
    office, name = match["office"], match["name"]
    held = (is_title(office) or ends_with_title(office)) and looks_like_entry(name, strict=True)
    return f"{name} ({office})" if held else match[0]


def _in_brackets(match: re.Match[str]) -> str:
    """Set a degree right behind a name in brackets, unless it may be the initials of the name."""
    own = are_initials(match["degree"], match["name"])
    return match[0] if own else f"{match['name']} ({match['degree']})"


def _without_strokes(text: str) -> str:
    """Set commas where strokes stand between names and nothing else: `Anna Ek / Bo Al / Cia Ek`."""
    parts = _STROKE.split(text.strip(" ."))
    names = all(looks_like_entry(part, strict=True) and not is_organisation(part) for part in parts)
    return ", ".join(parts) if names and len(parts) > _COUPLE else text


def _without_dashes(text: str) -> str:
    """Set in brackets what dashes set behind each of several names: `Anna - sjuk, Bo - jobb`."""
    parts = [_DASHED.fullmatch(part) for part in _COMMA.split(text.strip(" ."))]
    said = [
        f"{part['name']} ({part['said']})" if part["said"] else part["name"]
        for part in parts
        if part
    ]
    return ", ".join(said) if 1 < len(said) == len(parts) else text


@cache
def _halved() -> re.Pattern[str]:
    """Return the pattern of an office of many fields: `Kultur-, fritids- och skolchef Bo Al`."""
    names = rf"(?:{CAPITAL}[\w’'-]+\s+){{1,2}}{CAPITAL}[\w’'-]+"
    fields = rf"\w+-(?:,\s\w+-)+\s(?:{joiners()})\s"
    return compiled(rf"(?P<title>{fields}[\w-]+)\s+(?P<name>{names})")


def _said(match: re.Match[str]) -> str:
    """Set in brackets too what stands behind one: `Anna Ek (S) med tolk`, `Bob (Elm) until 4pm`.

    The body that somebody is from stays as it is.
    """
    said = match["said"]
    first = said.split(maxsplit=1)[0]
    told = name_words().part.search(said) is not None
    body = first in listed("from_words") or is_organisation(first) or is_known_body(first)
    return match[0] if body and not told else f" ({said})"


@cache
def _behind_bracket() -> re.Pattern[str]:
    """Return the pattern of small words behind a bracket that name nobody, to where they end."""
    name = rf"{CAPITAL}\w+\s{CAPITAL}"
    ends = rf"\s*(?:[,;(]|\Z)|\s(?:{joiners()})\s+{CAPITAL}"
    return compiled(
        rf"(?<=[\w.]\))\s+(?!(?:{joiners()})\s+{CAPITAL})(?P<said>(?![^,;()]*{name})"
        rf"(?:{SMALL}|\d|§)[^,;()]*?)(?={ends})"
    )


@cache
def _degrees_behind() -> re.Pattern[str]:
    """Return the pattern of a whole name and a degree right behind it: `Ann Hill RN`."""
    name = rf"{CAPITAL}[\w’'-]*{SMALL}(?:\s{CAPITAL}[\w’'.-]*)?\s{CAPITAL}[\w’'-]*{SMALL}"
    letters = "|".join(re.escape(each) for each in all_of("degrees") if each[:1].isupper())
    return compiled(
        rf"(?<!\w)(?P<name>{name})\s(?P<degree>{letters})(?=\s*[,;.(]|\s*\Z|\s(?:{joiners()})\s)"
    )


def _with_shared_body(parts: Sequence[str]) -> list[str]:
    """Give a body to all of whom it is said, where all others have one: `Bo, Cia och Dan från`."""
    several = [_from_of_several(part) for part in parts]
    at = next((at for at, body in enumerate(several) if body), None)
    if at is None or not all(from_body().fullmatch(part) for part in parts[at:]):
        return list(parts)
    if not all(looks_like_entry(part, strict=True) and "," not in part for part in parts[:at]):
        return list(parts)
    return [*(f"{part} {several[at]}" for part in parts[:at]), *parts[at:]]


def _from_of_several(part: str) -> str:
    """Return the body of names joined with a word, that word before it, or nothing."""
    match = from_body().fullmatch(part)
    if match is None or joiner().search(match["name"]) is None:
        return ""
    return part[match.end("name") :].strip()


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
