"""A line that names several people is divided."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from bra.importing.head.beforenames import before_last, begun, each_titled, name_first
from bra.importing.head.namelists import SIGNS, groups_of, set_alike, with_bodies, with_for_whom
from bra.importing.head.writers import named_self
from bra.importing.names.looks import (
    begins_with_title,
    from_body,
    is_known_body,
    is_organisation,
    is_title,
    is_titled,
    looks_like_entry,
    names_somebody,
    without_brackets,
)
from bra.importing.names.smallnames import names_in_small
from bra.importing.names.somebody import (
    before_dash,
    is_crowd,
    is_firm_of,
    is_first,
    is_office,
    is_somebody,
    may_be_body,
    means_known,
)
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, joiner, joiners, one_of

_COMMA: Final = compiled(r",(?![^()]*\))\s*")
_SHORT_BODY: Final = compiled(rf"{CAPITAL}{{2,5}}")
_LONGEST: Final = 4000
_COUPLE: Final = 2
_SLASHED: Final = compiled(rf"{CAPITAL}[\w-]+(?:\s?/\s?{CAPITAL}[\w-]+){{2,}}")
_PLURAL_SPACES: Final = compiled(r"\t|\s{2,}")


# The same people meet again.
@lru_cache(maxsize=1024)
def divided(text: str, *, inline: bool, names: bool = True) -> tuple[str, ...]:
    """Divide a line that names several people; one that names one and an organisation stays.

    `names` tells that what stands in columns are names.
    """
    return tuple(_divided(text, inline=inline, names=names))


def _divided(text: str, *, inline: bool, names: bool) -> list[str]:
    if len(text) > _LONGEST:
        return [text]
    plain = _more().sub("", named_self(text))
    text = each_titled(plain)
    # A title of several stands before nothing but names.
    inline = inline or text != plain
    if SIGNS.search(text) is not None:
        return groups_of(text)
    if _PLURAL_SPACES.search(text.strip()):
        cells = [cell.strip() for cell in _PLURAL_SPACES.split(text.strip()) if cell.strip()]
        if (
            names
            and len(cells) > 1
            and all(
                looks_like_entry(cell, strict=True)
                or ("," in cell and looks_like_entry(cell, strict=True))
                for cell in cells
            )
        ):
            return cells
        return [text]
    text = with_for_whom(text)
    text = set_alike(text) if inline else text
    parts = [begun(part.strip()) for part in _COMMA.split(text) if part.strip()]
    alike = with_bodies(parts) or _alike(parts)
    alike = alike or (_offices(parts) or _with_small(parts) if inline else [])
    if alike:
        return alike
    whole = parts
    parts = [
        piece
        for at, part in enumerate(parts)
        for piece in ([part] if inline and _of_both(parts, at) else _joined(part))
    ]
    parts = [piece for at, part in enumerate(parts) for piece in _told_of(part, parts, at)]
    if any(map(is_crowd, parts[1:])):
        parts = [parts[0], *(part for part in parts[1:] if not is_crowd(part))]
        text = ", ".join(parts)
    if len(parts) > 1 and not before_last().search(parts[0]) and not _shares(parts):
        parts[-1:] = _apart(parts[-1])
    somebody = [
        is_somebody(part)
        and not is_office(part)
        and not (at and (_is_body(part) or is_firm_of(parts[at - 1], part)))
        for at, part in enumerate(parts)
    ]
    bare_parts = [without_brackets(part)[0] for part in parts]
    firsts = all(map(is_first, bare_parts))
    if inline and ((len(parts) > 1 and firsts) or _first_names_first(bare_parts)):
        return parts
    bodies = inline and len(parts) > 2 and not any(somebody) and "(" not in text
    if bodies and all(part[:1].isupper() for part in parts):
        return parts
    few = sum(somebody) < (2 if inline else 3) or (not inline and _of_one_body(whole, parts))
    if not somebody or not somebody[0] or few:
        if (
            inline
            and parts
            and re.search(r"\)\s*,", text)
            and all(part[:1].isupper() for part in parts)
            and not all(map(_tells_of_name, parts[1:]))
        ):
            return parts
        return [text]
    groups: list[str] = []
    for part, is_name in zip(parts, somebody, strict=True):
        if is_name or not groups:
            groups.append(part)
        else:
            groups[-1] += f", {part}"
    return groups


def _tells_of_name(part: str) -> bool:
    """Tell whether a part with capitals is of the name before it: `Ek & Co`, `Office Manager`."""
    return _SHORT_BODY.fullmatch(part) is not None or _is_body(part) or is_office(part)


def _first_names_first(parts: Sequence[str]) -> bool:
    """Tell whether first names alone are followed by whole names: `Asta, Bo, Cia Dal`.

    Nobody's body stands before the first whole name, so that none of these may be one.
    """
    if len(parts) <= _COUPLE or not is_first(parts[0]) or all(map(is_first, parts)):
        return False
    return all(names_somebody(part) or (is_first(part) and not may_be_body(part)) for part in parts)


def _alike(parts: Sequence[str]) -> list[str]:
    """Return the names of a list of nothing but handles, or of first names that strokes divide."""
    if len(parts) > 1 and all(part[0] == "@" for part in parts):
        return list(parts)
    slashed = len(parts) == 1 and _SLASHED.fullmatch(parts[0]) is not None
    return [part.strip() for part in parts[0].split("/")] if slashed else []


def _offices(parts: Sequence[str]) -> list[str]:
    """Return the entries of a list that names no people but offices: each is somebody."""
    offices = len(parts) > 1 and all(map(begins_with_title, parts))
    return list(parts) if offices and not any(map(is_titled, parts)) else []


def _with_small(parts: Sequence[str]) -> list[str]:
    pieces = [*parts[:-1], *joiner().split(parts[-1])] if parts else []
    return pieces if names_in_small(pieces) else []


def _of_one_body(whole: Sequence[str], parts: Sequence[str]) -> bool:
    """Tell whether a line of a list names two and their body: `Anna Ek och Bo Al, Ekbo Energi`."""
    return len(whole) == _COUPLE and len(parts) > _COUPLE and parts[0] != whole[0]


def _joined(part: str) -> list[str]:
    """Divide what a word joins when both sides are whole names: `Bo Ek samt kamrer Cia Dal`."""
    pieces = [name_first(piece) for piece in joiner().split(part)]
    groups = _by_body(pieces)
    if groups:
        return groups
    # What stands behind the last alone is of both: `Anna Ek och Bo Al (skolan)`.
    closed = all(piece.count("(") == piece.count(")") for piece in pieces)
    closed = closed and ("(" in pieces[0] or "(" not in pieces[-1])
    led = [from_body().fullmatch(piece) is not None for piece in pieces]
    closed = closed and (led[0] or not led[-1])
    named = len(pieces) == _COUPLE and closed and all(map(names_somebody, pieces))
    return pieces if named else [part]


def _of_both(parts: Sequence[str], at: int) -> bool:
    """Tell whether what follows two names is the body of both: `Asta Ek och Bo Al, polisen`.

    Behind other names the two are only the last of a list.
    """
    behind = parts[at + 1] if at + 1 < len(parts) else ""
    body = _is_body(behind) or is_known_body(behind)
    if not body or "(" in parts[at] or (at and is_somebody(parts[at - 1])):
        return False
    pieces = joiner().split(parts[at])
    return len(pieces) == _COUPLE and all(map(names_somebody, pieces))


def _by_body(pieces: Sequence[str]) -> list[str]:
    """Return names by whom they represent: `Asta Ek och Bo Al från Ekbo samt Cia Dal från Alby`."""
    ends = [at for at, piece in enumerate(pieces, 1) if from_body().fullmatch(piece) is not None]
    several = len(pieces) > _COUPLE and len(ends) > 1 and ends[-1] == len(pieces)
    if not several or not all(map(names_somebody, pieces)):
        return []
    return [" & ".join(pieces[first:end]) for first, end in pairwise([0, *ends])]


def _told_of(part: str, parts: Sequence[str], at: int) -> list[str]:
    """Divide what is told of one from the name of the next: `Anna Ek, polisen och Bo Al, skolan`.

    A word in capitals may be a first name, unless every name has one thing behind it.
    """
    pieces = joiner().split(part) if at and names_somebody(parts[at - 1]) else []
    if len(pieces) != _COUPLE or not names_somebody(pieces[1]) or is_organisation(pieces[1]):
        return [part]
    if not pieces[0][:1].islower() and not may_be_body(pieces[0]):
        turns = [is_somebody(each) for each in parts]
        by_turns = at % 2 == 1 and turns[:at] == [True, False] * (at // 2) + [True]
        behind = parts[at + 1] if at + 2 == len(parts) and not turns[-1] else ""
        if " " in pieces[0] or not by_turns or not behind[:1].isupper() or is_title(behind):
            return [part]
    return pieces


def _is_body(part: str) -> bool:
    part = before_dash(part)
    known = is_organisation(part) or is_known_body(part) or means_known(part)
    return known and from_body().fullmatch(part) is None


def _apart(text: str) -> list[str]:
    """Divide what words join, but for two of one surname: `Cia och Doris Dal samt Egon Gran`."""
    pieces = [piece.strip() for piece in before_last().split(text) if piece.strip()]
    found = pieces[:1]
    for before, piece in pairwise(pieces):
        shared = len(pieces) > _COUPLE and is_first(before) and names_somebody(piece)
        if shared and found[-1] == before:
            found[-1] = text[text.index(before) : text.index(piece) + len(piece)]
        else:
            found.append(piece)
    return found


def _shares(parts: Sequence[str]) -> bool:
    """Tell whether the last two of whole names have one surname: `Bo Ek, Cia och Doris Dal`."""
    last = [without_brackets(part)[0] for part in before_last().split(parts[-1])]
    few = len(last) == _COUPLE and " " not in last[0] and " " in last[1]
    return few and names_somebody(parts[0]) and "(" not in before_last().split(parts[-1])[0]


def names_alone(lines: Sequence[str], *, begun: bool) -> bool:
    """Tell whether all that commas divide in the lines of a list are names, and some stand alone.

    In `Anna Ek`, `Bo Al, Cia Dahl` they are; where each line has two, the second may be a body, but
    not in a list that has `begun` on the line of its label.
    """
    parts = [[part for part in _COMMA.split(line) if part.strip()] for line in lines]
    if len(parts) == 1 and _first_names_first(before_last().sub(", ", lines[0]).split(", ")):
        return True
    alone = begun or len(parts) == 1 or any(len(each) == 1 for each in parts)
    every = [part for each in parts for part in each]
    # Where a line has three, or the first has two beside the label, none is of the one before.
    several = len(parts) == 1 or max(map(len, parts), default=0) > _COUPLE
    several = several or (begun and len(parts[0]) > 1)
    return (several and _are_first_names(every)) or (alone and all(map(_fully_named, every)))


def _are_first_names(parts: Sequence[str]) -> bool:
    """Tell whether all of a list are first names, none of which could be anything else."""
    plain = [piece.strip() for part in parts for piece in joiner().split(part)]
    return len(plain) > _COUPLE and all(
        is_first(each) and not may_be_body(each) and not is_title(each) for each in plain
    )


def _fully_named(text: str) -> bool:
    names = before_last().split(without_brackets(text)[0])
    return all(looks_like_entry(each, strict=True) for each in names)


@cache
def _more() -> re.Pattern[str]:
    """Return the pattern of a crowd behind the names: `samt ca 40 boende`."""
    crowds = one_of("crowd")
    return compiled(
        rf"(?<![\d\s])\s*,?\s+(?:{joiners()})\s+(?:(?:{crowds})\s|\d)(?![^()]*\)).*\Z",
        re.IGNORECASE,
    )
