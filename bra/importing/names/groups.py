"""Names below or behind what they represent: `Polisen: Iris Falk och Bo Lund`."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.names.looks import (
    class_pattern,
    from_body,
    is_known_body,
    is_organisation,
    is_title,
    is_titled,
    looks_like_entry,
    names_somebody,
    through,
)
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import (
    CAPITAL,
    and_or_comma,
    bare,
    begins_joined,
    either,
    joiners,
    label_of,
    listed,
    one_of,
)
from bra.languages.importing import all_of, all_pairs

_COLON: Final = compiled(
    r"(?P<head>[^:(@]{2,60}?)\s*(?:\([^()]*\)\s*)?:(?:\s+(?P<names>\S.*)|\s*\Z)"
)
_OTHER: Final = compiled(r"(?P<head>[^:,(\t]{2,60}?)(?:,\s+|\s+[–—-]\s+|\t+|\s{2,})(?P<names>\S.*)")
_NEXT: Final = compiled(r"[.;]\s+(?=[^\W\d_][^.;:,]{1,50}:\s)")
_MOST_WORDS: Final = 6
_SHORT: Final = 5
_COUPLE: Final = 2


class Group(NamedTuple):
    """Hold what names stand under: an organisation, or a title or remark that is a note."""

    organisation: str | None
    note: str | None


def divided_groups(text: str) -> list[str]:
    """Divide a line that names several groups: `Polisen: Iris Falk. Skolan: Bo Lund`."""
    parts = [part for part in _NEXT.split(text) if part.strip()]
    if _begins_class().match(text) is None:
        return parts
    return [piece for part in parts for piece in _next_class().split(part)]


def spoken_together(text: str) -> list[tuple[str, Group | None]]:
    """Divide names at what is said of all before it: `Anna Ek och Bo Al, båda från skolan`."""
    found: list[tuple[str, Group | None]] = []
    start = 0
    for match in _together().finditer(text):
        names = text[start : match.start()].strip(" ,")
        body = match["inside"] or match["behind"]
        sure = match["inside"] is not None or _from().match(body) or _names_body(body)
        behind = text[match.end() :]
        ended = match["inside"] is not None or not behind.strip(" .")
        ended = ended or _next_name().match(behind) is not None
        if ended and (sure or names_many(body)) and names_somebody(names):
            others, last = _last_names(names, match["words"])
            found += [(others, None)] if others else []
            found.append((last, _group(body)))
            start = match.end()
    rest = begins_joined().sub("", text[start:].strip(" ,.")) if start else text
    return [*found, (rest, None)] if rest or not found else found


def _last_names(names: str, words: str) -> tuple[str, str]:
    """Divide names before those of whom words such as `båda` are, the last two."""
    count = int(dict(all_pairs("together_counts")).get(bare(words), "0"))
    joints = [
        joint
        for joint in and_or_comma().finditer(names)
        if names.count("(", 0, joint.start()) == names.count(")", 0, joint.start())
    ]
    if not 0 < count <= len(joints):
        return "", names
    begins, ends = joints[-count:], [*joints[len(joints) - count + 1 :], None]
    last = [
        names[begin.end() : end.start() if end is not None else None]
        for begin, end in zip(begins, ends, strict=True)
    ]
    cut = begins[0]
    named = all(looks_like_entry(part.strip()) for part in last)
    return (names[: cut.start()], names[cut.end() :]) if named else ("", names)


@cache
def _next_name() -> re.Pattern[str]:
    return compiled(rf",\s+(?i:(?:{joiners()})\s+)?{CAPITAL}")


@cache
def _together() -> re.Pattern[str]:
    words = one_of("together_words")
    return compiled(
        rf"(?:\s*(?P<open>\()|,\s+)(?P<words>{words})\s+(?(open)(?P<inside>[^()]{{2,50}})\)|(?P<behind>[^,;:()]{{2,50}}))",
        re.IGNORECASE,
    )


@cache
def _begins_class() -> re.Pattern[str]:
    return compiled(rf"(?:{class_pattern()})(?:\s*:)?(?=,?\s)")


@cache
def _class_first() -> re.Pattern[str]:
    """Return the pattern of names behind their class: `7A Anna och Bo`, `Year 4: Ann Hill`."""
    return compiled(rf"(?P<head>{class_pattern()})(?:\s*:)?\s+(?P<names>{CAPITAL}.*)")


@cache
def _next_class() -> re.Pattern[str]:
    return compiled(rf"[,;.]\s+(?=(?:{class_pattern()})(?:\s*:)?\s+{CAPITAL})")


@lru_cache(maxsize=2048)
def group_on(text: str) -> tuple[Group | None, str]:
    """Return the group that a line begins with, and the names on it; there may be none yet.

    `Iris Falk: polisen` is no group but an entry whose colon stands for a comma.
    """
    led = _class_first().match(text)
    if led is not None:
        return Group(led["head"], None), led["names"]
    match = _COLON.match(text)
    if match is not None and len(match["head"].split()) <= _MOST_WORDS:
        head, names = match["head"].strip(), (match["names"] or "").strip()
        turned = bool(names) and looks_like_entry(head, strict=True) and not _are_names(names)
        if turned:
            return None, f"{head}, {names}"
        named = looks_like_entry(names) or names_somebody(names) or _are_names(names)
        if label_of(head) is None and (not names or named):
            return _group(head, here=bool(names)), names
        return None, text
    match = _OTHER.match(text)
    if match is not None and (_names_body(match["head"]) or _stands_before(match["head"], text)):
        names = match["names"].strip()
        if looks_like_entry(names, strict=True) and not _names_body(names.split(",")[0]):
            return _group(match["head"]), names
    return None, text


def _are_names(text: str) -> bool:
    """Tell whether a text is a name, or several with nothing else: `Rut Ed och Per Olof Al`."""
    if looks_like_entry(text, strict=True):
        return True
    parts = and_or_comma().split(text)
    return len(parts) > 1 and all(map(names_somebody, parts))


def group_above(text: str) -> tuple[Group | None, str]:
    """Return the group that a line names for the deeper ones below it."""
    plain = text.strip(" :")
    if not {",", "(", ":"}.isdisjoint(plain) or len(plain.split()) > _MOST_WORDS:
        return group_on(text)
    return _group(plain), ""


def party_above(text: str, below: str | None, *, deeper: bool) -> tuple[Group, str] | None:
    """Return the body that a line gives with its part, for the names below: `Client: Elm Trust`.

    What could be a name as well is a body when it has a part in a contract and names stand deeper.
    """
    match = _COLON.match(text)
    if match is None or not match["names"] or below is None or not names_somebody(below):
        return None
    body = match["names"].strip()
    if "," in body or "(" in body or is_title(body):
        return None
    sure = is_organisation(body) and not looks_like_entry(body, strict=True)
    part = bare(match["head"]) in listed("contract_parts")
    if not sure and not (part and deeper):
        return None
    return Group(body, None), ""


@lru_cache(maxsize=2048)
def is_heading(text: str) -> bool:
    """Tell whether a line says whom those below it represent: `För kommunen`, `Staff side`."""
    plain = text.strip(" *_")
    if re.search(r"[,(:\t]|\s[–—-]\s|\s{2,}", plain) or len(plain.split()) > _MOST_WORDS:
        return False
    led = _from().match(plain)
    if led is not None:
        return not looks_like_entry(plain, strict=True)
    if is_titled(plain):
        return False
    if bare(plain) in listed("sides"):
        return True
    return _names_body(plain) or (len(plain) > 1 and " " not in plain and plain.isupper())


def _stands_before(head: str, text: str) -> bool:
    """Tell whether what stands before a dash is no name, but what the one behind it represents."""
    apart = re.match(r"\s+[–—]\s|\t|\s{2,}", text[len(head) :])
    if apart is not None and not apart[0].strip() and not any(map(str.isupper, head[1:])):
        return False  # of columns only what has the capitals of an abbreviation
    return apart is not None and (" " not in head or not looks_like_entry(head, strict=True))


def _names_body(text: str) -> bool:
    name, stroke, _ = text.partition("/")
    if through().match(text) is not None:
        return False
    if from_body().fullmatch(text) is not None or (stroke and names_somebody(name)):
        return False
    first = text.split(maxsplit=1)[0] if text.split() else ""
    return (
        is_organisation(text)
        or is_known_body(text)
        or (len(first) > _SHORT and is_organisation(first))
    )


def _group(head: str, *, here: bool = False) -> Group:
    """Return the group of a head; with names behind it, `here`, it may say for whom they spoke."""
    plain = _from().sub("", head).strip(" *_")
    if bare(plain) in listed("kinds_of_people"):
        return Group(None, plain.lower())
    if plain[:1].isupper() and is_known_body(plain):
        return Group(plain, None)
    side = _is_side(plain) and not (here and _represented(head))
    if any(map(str.isdigit, plain)) or is_title(plain) or title_of_many(plain) or side:
        return Group(None, plain)
    return Group(plain, None)


def _represented(head: str) -> bool:
    """Tell whether the words over names say for whom these spoke: `för hyresgästerna`."""
    return either("for_whom_leads", before=r"\A").match(head.strip(" *_")) is not None


def names_group(text: str) -> bool:
    """Tell whether a word is of an organ within a body, or of people of a kind: `Valberedning`."""
    return " " not in text.strip() and (is_title(text) or title_of_many(text) or names_many(text))


def names_many(text: str) -> bool:
    """Tell whether a word is of several people of a kind: `Elevombud`, `Staff side`."""
    few = len(text.split()) <= _COUPLE
    return few and (title_of_many(text) or bare(text) in listed("sides"))


def begins_led(text: str) -> bool:
    """Tell whether words begin as those for whom somebody came do: `Från kommunen`."""
    return _from().match(text) is not None


def _is_side(text: str) -> bool:
    """Tell whether a word is a part in a contract or a negotiation, and no body."""
    return bare(text) in listed("contract_parts") | listed("sides")


@cache
def _from() -> re.Pattern[str]:
    return compiled(rf"\A(?:(?:{one_of('group_leads')})\s+)+", re.IGNORECASE)


def title_of_many(text: str) -> bool:
    """Tell whether a word is the plural of a title: `lärarna`, `elevrepresentanter`."""
    word = bare(text).split()[-1] if bare(text) else ""
    return any(
        f"{word.removesuffix(ending)}{more}".endswith(_titles())
        for more in ("", "e")[: 1 + word.endswith("rna")]  # `lärare`, `lärarna`
        for ending in all_of("plural_endings")
        if word.endswith(ending)
    )


@cache
def _titles() -> tuple[str, ...]:
    return all_of("title_endings")
