"""Offices that a dash divides from their holders: `Treasurer - Ann Hill`."""

from collections.abc import Sequence
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.names.looks import ends_with_title, is_title, looks_like_entry, names_somebody
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import label_of

_DASHED: Final = compiled(r"(?P<post>[^\W\d_][^:–(),]{1,40}?)\s+[–-]\s+(?P<name>[^\W\d_].*)")
_COUPLE: Final = 2


def with_colons(lines: Sequence[Line]) -> list[Line]:
    """Return lines in which a block of offices, each before a dash and a name, has colons.

    Two at least are known as offices; the others are what somebody does: `Publicity - Bob`.
    """
    found = list(lines)
    start = 0
    for at in range(len(lines) + 1):
        if at < len(lines) and _is_held(lines[at]):
            continue
        block = range(start, at)
        if sum(_is_office(lines[each]) for each in block) >= _COUPLE:
            for each in block:
                text = _held(lines[each])
                found[each] = lines[each]._replace(text=text, raw=text)
        start = at + 1
    return found


def _is_held(line: Line) -> bool:
    """Tell whether a line is a few words, a dash and then the name of who holds the office."""
    if line.kind not in ("text", "entry") or ("- " not in line.text and "– " not in line.text):
        return False
    match = _DASHED.fullmatch(line.text)
    if match is None or (names_somebody(match["post"]) and not is_title(match["post"])):
        return False
    return looks_like_entry(match["name"].partition(" – ")[0], strict=True)


def _held(line: Line) -> str:
    """Return a line with a colon behind its office; what is no office by itself is no body."""
    match = _DASHED.fullmatch(line.text)
    if match is None:
        return line.text
    post, name = match["post"], match["name"]
    return f"{post}: {name}" if _is_office(line) else f"{name}, {post[0].lower()}{post[1:]}"


def _is_office(line: Line) -> bool:
    match = _DASHED.fullmatch(line.text)
    post = match["post"] if match is not None else ""
    return is_title(post) or ends_with_title(post) or label_of(post) in ("chair", "secretary")
