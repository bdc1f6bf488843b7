"""Entries of the register in `council.md`: added where the file has its own, in the file's manner.

What stands there stays, byte for byte.  Three things give way to what they become: an empty `[]`
or `{}`, a member's line that is given more than a line can hold, and nothing else.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bra.editing.entries import KEYS, Entry, block, flow, flow_entry, flow_fields, pairs_of
from bra.editing.front import (
    Front,
    after_colon,
    last_byte,
    line_end,
    list_indent,
    new_key,
    open_front,
    plain,
)
from bra.languages import canonical, language, languages
from bra.reading.attendees import split_entry
from bra.reading.council import read_council
from bra.reading.titles import after_name, titles_of
from bra.text.frontmatter import Mapping, Node, Scalar
from bra.text.frontmatter import Sequence as List
from bra.text.source import Edit, Source


class Written(NamedTuple):
    """Hold the edits, and the entries that the file has in a form that takes none."""

    edits: tuple[Edit, ...]
    refused: tuple[Entry, ...]


def write_entries(source: Source, code: str, entries: Iterable[Entry]) -> Written:
    """Return the edits that add entries to a council's file whose language is `code`.

    Keys are spelled as the file spells its own.  Raises NoFrontMatterError.
    """
    front = open_front(source, code, "council_keys")
    front = front._replace(code=_code(front))
    edits: list[Edit] = []
    refused: list[Entry] = []
    found = list(entries)
    # What goes on with an entry comes before what follows it, at one and the same place.
    for each in _together(each for each in found if each.known):
        more = _extend(front, each)
        if more is None:
            refused.append(each)
        else:
            edits += more
    for kind in KEYS:
        new = [each for each in found if each.kind == kind and not each.known]
        if new:
            edit = _add(front, kind, new)
            if edit is None:
                refused += new
            else:
                edits.append(edit)
    return Written(tuple(edits), tuple(refused))


def _together(entries: Iterable[Entry]) -> Iterable[Entry]:
    """Return each entry once, with all that it is given."""
    found: dict[tuple[str, str], Entry] = {}
    for each in entries:
        key = (each.kind, each.name)
        own = found.get(key)
        found[key] = each if own is None else own._replace(fields=(*own.fields, *each.fields))
    return found.values()


def _code(front: Front) -> str:
    """Return the language in which most keys of the file are spelled; its own in doubt."""
    counts = {each.code: 0 for each in languages()}
    for spoken in languages():
        spelled = {word for words in spoken.council_keys.values() for word in words}
        others = {
            word
            for each in languages()
            if each is not spoken
            for words in each.council_keys.values()
            for word in words
        }
        for key, _ in front.root.entries:
            counts[spoken.code] += key.text.casefold() in spelled - others
    most = max(counts.values())
    best = [code for code, count in counts.items() if count == most]
    return front.code if front.code in best else best[0]


# --- new entries -----------------------------------------------------------------


def _add(front: Front, kind: str, new: Sequence[Entry]) -> Edit | None:
    """Return the edit that adds entries at the end of a list or mapping; None where it cannot."""
    pair = front.pair(kind)
    if pair is None:
        return new_key(front, kind, block(front, kind, new, list_indent(front)))
    written, value = pair
    data = front.source.data
    if isinstance(value, Scalar):
        if value.text.strip() or value.quoted:
            return None
        at = line_end(data, after_colon(data, written))
        return Edit(at, at, block(front, kind, new, list_indent(front)))
    if not value.entries:
        lines = block(front, kind, new, list_indent(front))
        return Edit(after_colon(data, written), value.end, lines)
    return _add_to(front, kind, new, value)


def _add_to(front: Front, kind: str, new: Sequence[Entry], value: List | Mapping) -> Edit | None:
    """Return the edit that goes on with a list or mapping that holds something."""
    data = front.source.data
    listed = isinstance(value, List)
    if kind == "members" and not listed:
        return None
    if kind != "members" and listed and any(each.fields for each in new):
        return None
    if data[value.start : value.start + 1] in (b"[", b"{"):
        at = _last_of(data, value)
        if data[at - 1 : at] == b":":  # *A:,* would be a name
            return None
        pieces = [flow_entry(front, each, listed=listed) for each in new]
        return Edit(at, at, b"".join(b", " + piece for piece in pieces))
    at = line_end(data, last_byte(data, value))
    if isinstance(value, List):
        first = data.rfind(b"\n", 0, value.entries[0].start) + 1
        indent = data[first : data.index(b"-", first)]
        return Edit(at, at, block(front, kind, new, indent, value))
    return Edit(at, at, block(front, kind, new, _indent_of(data, value), value))


def _last_of(data: bytes, value: List | Mapping) -> int:
    if isinstance(value, Mapping):
        last, own = value.entries[-1]
        return last_byte(data, own, last)
    return last_byte(data, value.entries[-1])


def _indent_of(data: bytes, value: Mapping) -> bytes:
    """Return what stands before the first key of a block mapping on its line."""
    start = value.entries[0][0].start
    before = data[data.rfind(b"\n", 0, start) + 1 : start]
    return b" " * len(before)


# --- more of an entry that is there --------------------------------------------------


def _extend(front: Front, each: Entry) -> list[Edit] | None:
    """Return the edits that give an entry more fields; None where its form takes none."""
    pair = front.pair(each.kind)
    node = _node(pair[1], each) if pair is not None else None
    if node is None:
        return None
    key, value = node
    data = front.source.data
    if isinstance(value, Mapping) and value.entries:
        return _more_pairs(front, each, value)
    if isinstance(value, Mapping):
        return [Edit(value.start, value.end, flow_fields(front, each, named=False))]
    if key is not None and isinstance(value, Scalar) and not value.text.strip():
        at = after_colon(data, key)
        return [Edit(at, at, b" " + flow_fields(front, each, named=False))]
    if each.kind == "members" and isinstance(value, Scalar) and pair is not None:
        if data[pair[1].start : pair[1].start + 1] == b"[":
            return None
        return _unfolded(front, each, value)
    return None


def _node(value: Node, each: Entry) -> tuple[Scalar | None, Node] | None:
    """Return the entry of a name: its key, where it has one, and its value."""
    wanted = each.name.casefold()
    if isinstance(value, Mapping):
        return next(
            ((key, own) for key, own in value.entries if key.text.strip().casefold() == wanted),
            None,
        )
    if not isinstance(value, List):
        return None
    for entry in value.entries:
        if isinstance(entry, Scalar):
            names = split_entry(entry.text).names
            if len(names) == 1 and names[0].casefold() == wanted and each.kind == "members":
                return None, entry
        elif isinstance(entry, Mapping):
            for key, own in entry.entries:
                named = canonical("member_keys").get(key.text.casefold()) == "name"
                if named and isinstance(own, Scalar) and own.text.strip().casefold() == wanted:
                    return None, entry
    return None


def _more_pairs(front: Front, each: Entry, value: Mapping) -> list[Edit] | None:
    data = front.source.data
    spellings = canonical(KEYS[each.kind])
    there = {spellings.get(key.text.casefold()): (key, own) for key, own in value.entries}
    edits: list[Edit] = []
    rest = each
    if "aliases" in there:
        aliases = [text for key, text in each.fields if key == "aliases"]
        added = _more_aliases(front, *there["aliases"], aliases)
        if aliases and added is None:
            return None
        edits += added or []
        rest = each._replace(fields=tuple(pair for pair in each.fields if pair[0] != "aliases"))
    if any(key in there for key, _ in rest.fields):
        return None
    if not rest.fields:
        return edits
    last, own = value.entries[-1]
    if data[value.start : value.start + 1] == b"{":
        at = last_byte(data, own, last)
        pairs = flow_fields(front, rest, named=False)[1:-1]
        return [*edits, Edit(at, at, b", " + pairs)]
    newline, indent = front.source.newline(), _indent_of(data, value)
    at = line_end(data, last_byte(data, own, last))
    lines = (newline + indent + pair for pair in pairs_of(front, rest, named=False))
    return [*edits, Edit(at, at, b"".join(lines))]


def _more_aliases(
    front: Front, key: Scalar, value: Node, aliases: Sequence[str]
) -> list[Edit] | None:
    data, newline = front.source.data, front.source.newline()
    if isinstance(value, List) and data[value.start : value.start + 1] == b"[":
        texts = b", ".join(map(flow, aliases))
        if not value.entries:
            return [Edit(value.start, value.end, b"[" + texts + b"]")]
        at = last_byte(data, value.entries[-1])
        return [Edit(at, at, b", " + texts)]
    if isinstance(value, List):
        first = data.rfind(b"\n", 0, value.entries[0].start) + 1
        indent = data[first : data.index(b"-", first)]
        at = line_end(data, last_byte(data, value))
        return [Edit(at, at, b"".join(newline + indent + b"- " + plain(each) for each in aliases))]
    if isinstance(value, Scalar) and not value.text.strip():
        at = after_colon(data, key)
        return [Edit(at, at, b" [" + b", ".join(map(flow, aliases)) + b"]")]
    return None


def _unfolded(front: Front, each: Entry, value: Scalar) -> list[Edit] | None:
    """Return the edits that make of a member's line the keys that hold more.

    A comment behind it stays on its line.
    """
    parts = split_entry(value.text)
    if parts.party is not None or parts.note is not None:
        return None
    data, newline = front.source.data, front.source.newline()
    dash = data.rfind(b"-", 0, value.start)
    start = data.rfind(b"\n", 0, dash) + 1
    if dash < start or data[start:dash].strip() or data[dash + 1 : value.start].strip():
        return None
    indent = data[start:dash] + b"  "
    spelled = language(front.code).member_keys["name"][0].encode()
    fields = each.fields
    council = read_council(front.source)
    after = after_name(parts.organisation, titles_of(council.organisations, council.roles))
    if after.titles and all(key != "role" for key, _ in fields):
        fields = (("role", ", ".join(after.titles)), *fields)
    if after.organisation is not None:
        fields = (("organisation", after.organisation), *fields)
    whole = each._replace(name=parts.names[0], fields=fields)
    lines = (newline + indent + pair for pair in pairs_of(front, whole, named=False))
    at = line_end(data, value.end)
    end = value.start + len(data[value.start : value.end].rstrip())
    head = Edit(value.start, end, spelled + b": " + plain(parts.names[0]))
    return [head, Edit(at, at, b"".join(lines))]
