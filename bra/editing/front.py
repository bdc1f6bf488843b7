"""Edits of front matter: by position, one value, one line or one list at a time.

Nothing is dumped anew, so comments, quotes, the order of keys and the newlines stay as they are.
"""

import re
from collections.abc import Sequence as Many
from typing import Final, NamedTuple

from bra.languages import Words, canonical, language
from bra.text.frontmatter import Mapping, Node, Scalar, Sequence, read_front_matter
from bra.text.quoting import needs_quotes, quote
from bra.text.source import Edit, Source

_ENTRY: Final = re.compile(rb"^( *)- ", re.MULTILINE)
_COMMENT: Final = re.compile(r"[ \t]+#")
_FLOW: Final = (b"[", b"{")
_INDENT: Final = b"  "


class NoFrontMatterError(Exception):
    """Tell that a file has no front matter that can be edited."""


class Front(NamedTuple):
    """Hold the front matter of a file, ready to be edited.

    `code` is the language in which keys that are missing are spelled, `keys` names the keys that
    such a file has.  All edits are of `source`; several of them may be made together.
    """

    source: Source
    root: Mapping
    start: int
    code: str
    keys: str = "meeting_keys"

    @property
    def spellings(self) -> Words:
        """Return the keys that such a file has, in order, as the language spells them."""
        words: Words = getattr(language(self.code), self.keys)
        return words

    def pair(self, key: str) -> tuple[Scalar, Node] | None:
        """Return a key as written and its value; `key` is its English spelling."""
        spellings = canonical(self.keys)
        for written, value in self.root.entries:
            if spellings.get(written.text.casefold()) == key:
                return written, value
        return None

    def spelling(self, key: str) -> str:
        """Return how a key is written in this file, or would be."""
        pair = self.pair(key)
        return self.spellings[key][0] if pair is None else pair[0].text


def open_front(source: Source, code: str, keys: str = "meeting_keys") -> Front:
    """Read the front matter of a file for editing; raises NoFrontMatterError."""
    front = read_front_matter(source)
    if front.root is None:
        raise NoFrontMatterError(source.path)
    return Front(source, front.root, front.start, code, keys)


def set_scalar(front: Front, key: str, text: str) -> Edit:
    """Write a value: in place of the one that stands there, as it is quoted, else as a new line.

    A list or a mapping that stands there is not replaced; that is a ValueError.
    """
    pair = front.pair(key)
    if pair is None:
        return new_key(front, key, b" " + plain(text))
    written, value = pair
    if not isinstance(value, Scalar):
        message = f"{written.text} is no single value"
        raise ValueError(message)  # noqa: TRY004 - what the user wrote, not what the caller gave
    data = front.source.data
    sign = data[value.start : value.start + 1]
    if value.start == value.end or (not value.text.strip() and not value.quoted):
        at = after_colon(data, written)
        return Edit(at, at, b" " + plain(text))
    if value.quoted and sign == b'"':
        return Edit(value.start, value.end, quote(text).encode())
    if value.quoted and sign == b"'":
        return Edit(value.start, value.end, b"'%s'" % text.replace("'", "''").encode())
    end = value.end
    # What libyaml refuses is read to the end of the line; a comment there is a comment.
    comment = None if value.quoted else _COMMENT.search(value.text)
    if comment is not None:
        end = value.start + len(value.text[: comment.start()].encode())
    return Edit(value.start, end, plain(text))


def add_entries(front: Front, key: str, entries: Many[str]) -> Edit:
    """Write entries at the end of a list, which is made as a block where there is none."""
    newline = front.source.newline()
    pair = front.pair(key)
    if pair is None:
        return new_key(front, key, _block(front, entries, list_indent(front)))
    written, value = pair
    data = front.source.data
    if isinstance(value, Sequence) and data[value.start : value.start + 1] == b"[":
        if not value.entries:
            return Edit(
                after_colon(data, written), value.end, _block(front, entries, list_indent(front))
            )
        at = last_byte(data, value.entries[-1])
        return Edit(at, at, b"".join(b", " + quote(entry).encode() for entry in entries))
    if isinstance(value, Sequence):
        first = data.rfind(b"\n", 0, value.entries[0].start) + 1
        indent = data[first : data.index(b"-", first)]
        at = line_end(data, last_byte(data, value))
        return Edit(at, at, _block(front, entries, indent))
    if isinstance(value, Scalar) and not value.text.strip():
        at = line_end(data, after_colon(data, written))
        return Edit(at, at, _block(front, entries, list_indent(front)))
    if isinstance(value, Scalar) and not value.quoted:
        # One name on the line of the key is a list of one.
        own = newline + list_indent(front) + b"- " + data[value.start : value.end]
        before = after_colon(data, written)
        return Edit(before, value.end, own + _block(front, entries, list_indent(front)))
    message = f"{written.text} is no list"
    raise ValueError(message)


def new_key(front: Front, key: str, rest: bytes) -> Edit:
    """Add a key on a line of its own, after the last that stands before it in the format."""
    order = list(front.spellings)
    before = order[: order.index(key)]
    spellings = canonical(front.keys)
    data, newline = front.source.data, front.source.newline()
    text = front.spellings[key][0].encode() + b":" + rest
    found = [
        (written, value)
        for written, value in front.root.entries
        if spellings.get(written.text.casefold()) in before
    ]
    if not found:
        return Edit(front.start, front.start, text + newline)
    at = line_end(data, max(last_byte(data, value, written) for written, value in found))
    return Edit(at, at, newline + text)


def _block(front: Front, entries: Many[str], indent: bytes) -> bytes:
    newline = front.source.newline()
    return b"".join(newline + indent + b"- " + plain(entry) for entry in entries)


def list_indent(front: Front) -> bytes:
    """Return the indent that the file's lists have."""
    end = last_byte(front.source.data, front.root) if front.root.entries else front.start
    found = _ENTRY.search(front.source.data, front.start, max(end, front.start))
    return found[1] if found is not None else _INDENT


def last_byte(data: bytes, node: Node, key: Scalar | None = None) -> int:
    """Return where the last byte of a value ends; libyaml lets a block reach to the next key."""
    if isinstance(node, Scalar):
        kept = len(data[node.start : node.end].rstrip())
        if kept:
            return node.start + kept
        return node.start if key is None else after_colon(data, key)
    if data[node.start : node.start + 1] in _FLOW or not node.entries:
        return node.end
    if isinstance(node, Mapping):
        last, value = node.entries[-1]
        return last_byte(data, value, last)
    return last_byte(data, node.entries[-1])


def after_colon(data: bytes, key: Scalar) -> int:
    """Return where what stands after a key and its colon begins."""
    return data.index(b":", key.end) + 1


def line_end(data: bytes, at: int) -> int:
    """Return where the line of an offset ends, its newline left out."""
    end = data.find(b"\n", at)
    end = len(data) if end < 0 else end
    return end - 1 if data[end - 1 : end] == b"\r" and end > at else end


def plain(text: str) -> bytes:
    """Return the text as YAML reads it as itself."""
    line = " ".join(text.split())
    return (quote(line) if needs_quotes(line) else line).encode()
