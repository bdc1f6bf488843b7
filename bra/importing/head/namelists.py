"""Lists on one line: where most pieces are names of people, a piece that holds a name is one.

An odd piece is set as the others are, its name first: `rektorn Bo Al` becomes `Bo Al (rektorn)`.
"""

import re
from collections.abc import Sequence
from typing import Final

from bra.importing.names.groups import names_many
from bra.importing.names.looks import (
    BRACKET,
    begins_with_title,
    body_behind,
    from_body,
    is_known_body,
    is_organisation,
    is_title,
    looks_like_entry,
    name_words,
    names_somebody,
    without_brackets,
)
from bra.importing.names.somebody import may_be_body
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import (
    CAPITAL,
    CAPITALS,
    bare,
    begins_joined,
    joiner,
    listed,
    whole_patterns,
)

COMMA: Final = compiled(r",(?![^()\[\]]*[)\]])\s*")
SIGNS: Final = compiled(r";(?![^()\[\]]*[)\]])|\s[·•]\s")
_CAPITALISED: Final = rf"{CAPITAL}[\w’'.-]*"
_LED: Final = compiled(
    rf"(?P<lead>(?:[a-zåäö][\w.:-]*\s+){{1,4}})(?P<name>{_CAPITALISED}\s+[{CAPITALS}(\w][^,]*)"
)
_BEHIND: Final = compiled(rf"(?P<name>{_CAPITALISED}(?:\s+{_CAPITALISED})+)\s+(?P<how>[^,(\[]+)")
_NAME: Final = rf"{_CAPITALISED}(?:\s+[a-zåäö]{{2,3}})?(?:\s+{_CAPITALISED}){{1,2}}"
_ENDS: Final = compiled(
    rf"(?P<lead>[a-zåäö][^{CAPITALS}():]*\s)(?P<name>{_NAME})(?P<behind>(?:\s\([^()]*\))*)"
)
_BEGINS: Final = compiled(
    rf"(?P<name>{_NAME})\s+(?!\w+\s+{CAPITAL})(?P<rest>[a-zåäö\d<+][^()]*?)(?P<behind>(?:\s\([^()]*\))*)"
)
_ADDRESS: Final = compiled(r"(?P<name>[^<>@]+?)\s*<?(?P<how>[\w.+-]+@[\w.-]+\w)>?")
_TWO: Final = compiled(rf"({_NAME})\s?/\s?({_NAME})")
_SLASHED: Final = compiled(r"(?P<name>[^/()]+?)\s?/\s?(?P<body>[^/()]+)")
_SURNAME_FIRST: Final = compiled(
    rf"(?P<last>{CAPITAL}[\w’'-]+),\s+(?P<first>{CAPITAL}[\w-]+)(?P<behind>(?:\s\([^()]*\)|,\s.+)?)"
)
_SHORT_BODY: Final = compiled(rf"{CAPITAL}{{2,5}}")
_PAIR: Final = 2
_LONGEST: Final = 200


def groups_of(text: str) -> list[str]:
    """Return the entries of a line that semicolons or dots divide.

    Where commas divide several names within one, what stands behind the last name is of them all.
    """
    pieces = [piece.strip() for piece in SIGNS.split(text) if piece.strip()]
    turned = [] if len(pieces) < _PAIR else _turned(pieces)
    return turned or [entry for piece in pieces for entry in _one_by_one(piece)]


def with_for_whom(text: str) -> str:
    """Set for whom somebody serves right behind the name before: `Bo Al, ersätter Anna Ek`.

    A body may stand between: `Bo Al, KFN, ersätter Anna Ek`.
    """
    serving = name_words().for_whom
    if ", " not in text or serving.search(text) is None:
        return text
    first, *others = COMMA.split(text)
    for part in others:
        match = serving.match(f" {part}")
        rest = part[match.end() - 1 :] if match is not None else ""
        # A mere "for" also stands before whom somebody represents.
        mere = len(part) - len(rest) <= len("för ") and not rest.endswith(")")
        if mere or not names_somebody(rest):
            first += f", {part}"
        else:
            before, comma, body = first.rpartition(", ")
            bodied = bool(comma) and _is_mere_body(body) and names_somebody(before)
            if bodied:
                plain = BRACKET.sub(r", \1", part)
                first = f"{before} ({plain}), {body}"
            else:
                first += f" {part}" if "(" in part else f" ({part})"
    return first


def _is_mere_body(text: str) -> bool:
    """Tell whether a part is a body in letters, `KFN`, or one that is known; no name is."""
    return _SHORT_BODY.fullmatch(text) is not None or is_organisation(text) or is_known_body(text)


def set_alike(text: str) -> str:
    """Return a line whose pieces are mostly names of people with each piece set as a plain entry.

    Any other line stays as it is.
    """
    pieces = [piece.strip() for piece in COMMA.split(text) if piece.strip()]
    if len(pieces) < _PAIR and len(joiner().split(text)) < _PAIR:
        return text
    if with_bodies(pieces) and not any(map(_TWO.fullmatch, pieces)):
        return text
    found = [_plain(piece) for piece in pieces]
    if not _mostly_names(found):
        return text
    found = [_each_held(piece) if "/" in piece or not _named(piece) else piece for piece in found]
    led = any(map(_from_body, pieces[:-1]))
    if not led and len(pieces) > _PAIR:
        found[-1:] = _last_of(found[-1])
    return ", ".join(found) if found != pieces else text


def set_alone(text: str) -> str:
    """Return an entry on a line of its own, among names, with the name that it holds first."""
    first, comma, rest = text.partition(", ")
    if len(first) > _LONGEST or (names_somebody(first) and "/" not in first):
        return text
    if "\t" in text or "  " in text or SIGNS.search(text) is not None:
        return text
    plain = _plain(first)
    plain = _each_held(plain) if "/" in plain or not _named(plain) else plain
    # Only several names are divided: behind a comma may stand whom one represents.
    several = "; ".join(COMMA.split(plain)) if _named(plain) and not comma else plain
    return f"{several}{comma}{rest}"


def with_bodies(pieces: Sequence[str]) -> list[str]:
    """Return the entries of a line where a stroke stands between names and bodies: `Bo Al/Ekbo`.

    Where a name may stand on either side it cannot be told which is the body.
    """
    found = [_SLASHED.fullmatch(piece) for piece in pieces]
    slashed = [each for each in found if each is not None and names_somebody(each["name"])]
    if len(slashed) < _PAIR or len(slashed) < sum("/" in piece for piece in pieces):
        return []
    if all(looks_like_entry(each["body"], strict=True) for each in slashed):
        return []
    if not all("/" in piece or names_somebody(piece) for piece in pieces):
        return []
    return [
        piece.strip() if each is None else f"{each['name']}, {each['body']}"
        for piece, each in zip(pieces, found, strict=True)
    ]


def _mostly_names(pieces: Sequence[str]) -> bool:
    """Tell whether more of the pieces that are no offices are names than anything else."""
    named = sum(map(_named, pieces))
    return named > 0 and named * 2 >= sum(map(_counts, pieces))


def _turned(pieces: Sequence[str]) -> list[str]:
    """Return names whose entries all give the surname first: `Al, Bo; Ek, Cia`.

    What could be a body or an office behind a first name says that they do not.
    """
    found = [match for piece in pieces if (match := _SURNAME_FIRST.fullmatch(piece)) is not None]
    words = [word for each in found for word in each.group("last", "first")]
    sure = not any(map(_is_other, words)) and len(set(words)) == len(words)
    if len(found) < len(pieces) or not sure:
        return []
    return [f"{each['first']} {each['last']}{each['behind']}" for each in found]


def _is_other(word: str) -> bool:
    return word.isupper() or may_be_body(word)


def _one_by_one(piece: str) -> list[str]:
    """Return the entries of one piece between semicolons."""
    parts = [part.strip() for part in COMMA.split(piece) if part.strip()]
    names = [part for part in parts if names_somebody(part)]
    behind = parts[len(names) :]
    if len(parts) == 1:
        return [_plain(piece)]
    if len(parts) <= _PAIR or len(names) < _PAIR or parts[: len(names)] != names:
        return [piece]
    if not behind:
        return names
    if len(behind) == 1 and not begins_with_title(behind[0]) and "(" not in "".join(names):
        return [f"{' & '.join(names)}, {behind[0]}"]
    return [*names[:-1], ", ".join((names[-1], *behind))]


def _named(piece: str) -> bool:
    parts = [part for each in COMMA.split(piece) for part in joiner().split(each)]
    return all(map(names_somebody, parts))


def _counts(piece: str) -> bool:
    """Tell whether a piece stands for somebody or something, and is no office and no party."""
    plain = without_brackets(piece)[0]
    return not is_title(plain) and any(map(str.isupper, plain)) and not plain.isupper()


def _plain(piece: str) -> str:
    """Return a piece that holds a name with the name first, and in brackets what is said of it."""
    if names_somebody(piece):
        return piece
    entries: list[str] = []
    office = ""
    for part in joiner().split(begins_joined().sub("", piece)):
        name, said = _said_of(part)
        if not looks_like_entry(name, strict=True):
            return piece
        # The office of several is of those behind it as well.
        office = said or (office if names_many(office.rpartition(" ")[2]) else "")
        entries.append(f"{name} ({office})" if office else name)
    return ", ".join(entries)


def _said_of(part: str) -> tuple[str, str]:
    """Divide a name from the office before it or the words behind it that say how one came."""
    led = _LED.fullmatch(part)
    if led is not None and _is_office(led["lead"].strip()):
        return led["name"], led["lead"].strip()
    address = _ADDRESS.fullmatch(part) if "@" in part else None
    if address is not None:
        return address["name"], address["how"]
    body = body_behind(part)
    if body is not None:
        return body["name"], body["body"]
    how = _BEHIND.fullmatch(part)
    if how is not None and _tells_how(how["how"]):
        return how["name"], how["how"]
    return part, ""


def _tells_how(said: str) -> bool:
    """Tell whether words behind a name say how or as what one came: `online`, `as secretary`."""
    first, _, office = said.partition(" ")
    served = first in listed("as_words") and is_title(office)
    return (
        served
        or bare(said) in listed("remark_tails")
        or whole_patterns("how_there").match(said) is not None
    )


def _each_held(piece: str) -> str:
    """Return what words join with each name first; where not all are names, the whole as one."""
    parts = [_held(part) for part in joiner().split(piece)]
    return ", ".join(parts) if all(map(_named, parts)) else _held(piece)


def _held(piece: str) -> str:
    """Return a piece with the name that it begins or ends with first, and then the rest.

    A body may have the same look: `brf Gröna Dalen`, `Röda Hanen i Norrby`.
    """
    both = _TWO.fullmatch(piece)
    if both is not None and not any(map(_is_other, re.findall(r"\w+", piece))):
        names = both.groups()
        return ", ".join(names) if all(map(names_somebody, names)) else piece
    slashed = _SLASHED.fullmatch(piece)
    if slashed is not None and names_somebody(slashed["name"]) and _is_other(slashed["body"]):
        return f"{slashed['name']} ({slashed['body']})"
    ends = _ENDS.fullmatch(piece)
    if ends is not None and looks_like_entry(ends["name"], strict=True):
        lead = ends["lead"].strip()
        if lead.partition(" ")[0] in listed("from_words"):
            return f"{ends['name']} {lead}{ends['behind']}"
        body = any(map(_leads_body, lead.split()))
        return piece if body else f"{ends['name']} ({lead}){ends['behind']}"
    begins = _BEGINS.fullmatch(piece)
    if begins is None or not looks_like_entry(begins["name"], strict=True):
        return piece
    rest = begins["rest"].strip()
    if is_organisation(rest) or (" " not in rest and rest.isalpha()):
        return piece
    said = f" ({rest})" if rest[0].isalpha() else f", {rest}"
    return f"{begins['name']}{said}{begins['behind']}"


def _leads_body(word: str) -> bool:
    return bare(word) in listed("body_leads") or is_organisation(word) or is_known_body(word)


def _is_office(lead: str) -> bool:
    """Tell whether small words before a name say what somebody is: `f.d. rektor`, `ledamöterna`."""
    last = lead.rpartition(" ")[2]
    short = bare(last) in listed("short_offices") or last in listed("honorifics")
    return short or is_title(last) or is_title(bare(last)) or names_many(last)


def _from_body(piece: str) -> bool:
    return from_body().fullmatch(piece) is not None


def _last_of(piece: str) -> list[str]:
    """Divide the last two names of a list, where what the last represents is not of both."""
    names = joiner().split(piece)
    apart = len(names) == _PAIR and _from_body(names[1]) and all(map(names_somebody, names))
    return names if apart else [piece]
