"""How entries of the register are written: as a line, as keys on lines, or between braces."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bra.editing.front import Front, plain
from bra.languages import language
from bra.reading.attendees import split_entry
from bra.text.frontmatter import Mapping, Node
from bra.text.frontmatter import Sequence as List
from bra.text.quoting import quote

KEYS: Final = {
    "members": "member_keys",
    "organisations": "organisation_keys",
    "roles": "role_keys",
}
"""Which keys the entries of each kind have."""
_FLOW_SIGNS: Final = frozenset("[]{},")
_LINE_FIELDS: Final = {"organisation"}


class Entry(NamedTuple):
    """Hold what is to be written of one member, organisation or role.

    `fields` are keys in their English spelling with values; `aliases` may come several times.
    `known` tells that the entry is there and only the fields are new.
    """

    kind: str
    name: str
    fields: tuple[tuple[str, str], ...]
    known: bool


def block(
    front: Front, kind: str, new: Sequence[Entry], indent: bytes, value: Node | None = None
) -> bytes:
    """Return entries on lines of their own, each after a newline."""
    newline = front.source.newline()
    if kind == "members":
        whole = isinstance(value, List) and all(isinstance(each, Mapping) for each in value.entries)
        flow = whole and isinstance(value, List) and _all_flow(front, value)
        lines = [line for each in new for line in _member(front, each, whole=whole, flow=flow)]
    elif isinstance(value, List) or (value is None and not any(each.fields for each in new)):
        lines = [b"- " + plain(each.name) for each in new]
    else:
        lines = [_key(each.name) + b": " + flow_fields(front, each, named=False) for each in new]
        indent = indent or b"  "  # only an entry of a list may stand below its key without
    return b"".join(newline + indent + line for line in lines)


def _all_flow(front: Front, value: List) -> bool:
    return all(front.source.data[each.start : each.start + 1] == b"{" for each in value.entries)


def _member(front: Front, each: Entry, *, whole: bool, flow: bool) -> list[bytes]:
    """Return the lines of a member: one line, where name and organisation are all, else keys."""
    fields = dict(each.fields)
    if not whole and set(fields) <= _LINE_FIELDS:
        text = ", ".join((each.name, *fields.values()))
        parts = split_entry(text)
        if parts.names == (each.name,) and parts.organisation == fields.get("organisation"):
            return [b"- " + plain(text)]
    if flow:
        return [b"- " + flow_fields(front, each, named=True)]
    pairs = pairs_of(front, each, named=True)
    return [(b"- " if not at else b"  ") + pair for at, pair in enumerate(pairs)]


def pairs_of(front: Front, each: Entry, *, named: bool) -> list[bytes]:
    """Return keys with their values as they stand on lines, the name first."""
    spelled = getattr(language(front.code), KEYS[each.kind])
    pairs = [spelled["name"][0].encode() + b": " + plain(each.name)] if named else []
    return [*pairs, *(spelled[key][0].encode() + b": " + text for key, text in _values(each))]


def _values(each: Entry) -> list[tuple[str, bytes]]:
    """Return the values of an entry as YAML, the aliases as one list."""
    found: list[tuple[str, bytes]] = []
    aliases = [flow(value) for key, value in each.fields if key == "aliases"]
    for key, value in each.fields:
        if key != "aliases":
            found.append((key, plain(value)))
        elif all(known != key for known, _ in found):
            found.append((key, b"[" + b", ".join(aliases) + b"]"))
    return found


def flow_fields(front: Front, each: Entry, *, named: bool) -> bytes:
    """Return the fields of an entry between braces."""
    spelled = getattr(language(front.code), KEYS[each.kind])
    pairs = [(spelled["name"][0], flow(each.name))] if named else []
    pairs += [
        (spelled[key][0], value if key == "aliases" else flow(dict(each.fields)[key]))
        for key, value in _values(each)
    ]
    return b"{" + b", ".join(key.encode() + b": " + value for key, value in pairs) + b"}"


def flow_entry(front: Front, each: Entry, *, listed: bool) -> bytes:
    """Return an entry as it stands in a list or mapping on one line."""
    if each.kind != "members":
        if listed:
            return flow(each.name)
        return flow(each.name) + b": " + flow_fields(front, each, named=False)
    fields = dict(each.fields)
    if set(fields) <= _LINE_FIELDS:
        return flow(", ".join((each.name, *fields.values())))
    return flow_fields(front, each, named=True)


def flow(text: str) -> bytes:
    """Return a text as it can stand between brackets and braces."""
    if _FLOW_SIGNS & set(text):
        return quote(text).encode()
    return plain(text)


def _key(name: str) -> bytes:
    return quote(name).encode() if ":" in name else plain(name)
