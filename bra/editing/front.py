"""Edits of a meeting's front matter: by position, one value, one line or one list at a time.

Nothing is dumped anew, so comments, quotes, the order of keys and the newlines stay as they are.
"""

import re
from collections.abc import Sequence as Many
from typing import Final, NamedTuple

from bra.languages import canonical, language
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
    """Hold the front matter of a meeting's file, ready to be edited.

    `code` is the language in which keys that are missing are spelled.  All edits are of `source`;
    several of them may be made together.
    """

    source: Source
    root: Mapping
    start: int
    code: str

    def pair(self, key: str) -> tuple[Scalar, Node] | None:
        """Return a key as written and its value; `key` is its English spelling."""
        spellings = canonical("meeting_keys")
        for written, value in self.root.entries:
            if spellings.get(written.text.casefold()) == key:
                return written, value
        return None

    def spelling(self, key: str) -> str:
        """Return how a key is written in this file, or would be."""
        pair = self.pair(key)
        return language(self.code).meeting_keys[key][0] if pair is None else pair[0].text


def open_front(source: Source, code: str) -> Front:
    """Read the front matter of a file for editing; raises NoFrontMatterError."""
    front = read_front_matter(source)
    if front.root is None:
        raise NoFrontMatterError(source.path)
    return Front(source, front.root, front.start, code)


def set_scalar(front: Front, key: str, text: str) -> Edit:
    """Write a value: in place of the one that stands there, as it is quoted, else as a new line.

    A list or a mapping that stands there is not replaced; that is a ValueError.
    """
    pair = front.pair(key)
    if pair is None:
        return _line(front, key, b" " + _plain(text))
    written, value = pair
    if not isinstance(value, Scalar):
        message = f"{written.text} is no single value"
        raise ValueError(message)  # noqa: TRY004 - what the user wrote, not what the caller gave
    data = front.source.data
    sign = data[value.start : value.start + 1]
    if value.start == value.end or (not value.text.strip() and not value.quoted):
        at = _after_colon(data, written)
        return Edit(at, at, b" " + _plain(text))
    if value.quoted and sign == b'"':
        return Edit(value.start, value.end, quote(text).encode())
    if value.quoted and sign == b"'":
        return Edit(value.start, value.end, b"'%s'" % text.replace("'", "''").encode())
    end = value.end
    # What libyaml refuses is read to the end of the line; a comment there is a comment.
    comment = None if value.quoted else _COMMENT.search(value.text)
    if comment is not None:
        end = value.start + len(value.text[: comment.start()].encode())
    return Edit(value.start, end, _plain(text))


def add_entries(front: Front, key: str, entries: Many[str]) -> Edit:
    """Write entries at the end of a list, which is made as a block where there is none."""
    newline = front.source.newline()
    pair = front.pair(key)
    if pair is None:
        return _line(front, key, _block(front, entries, _indent(front)))
    written, value = pair
    data = front.source.data
    if isinstance(value, Sequence) and data[value.start : value.start + 1] == b"[":
        if not value.entries:
            return Edit(
                _after_colon(data, written), value.end, _block(front, entries, _indent(front))
            )
        at = _last(data, value.entries[-1])
        return Edit(at, at, b"".join(b", " + quote(entry).encode() for entry in entries))
    if isinstance(value, Sequence):
        first = data.rfind(b"\n", 0, value.entries[0].start) + 1
        indent = data[first : data.index(b"-", first)]
        at = _line_end(data, _last(data, value))
        return Edit(at, at, _block(front, entries, indent))
    if isinstance(value, Scalar) and not value.text.strip():
        at = _line_end(data, _after_colon(data, written))
        return Edit(at, at, _block(front, entries, _indent(front)))
    if isinstance(value, Scalar) and not value.quoted:
        # One name on the line of the key is a list of one.
        own = newline + _indent(front) + b"- " + data[value.start : value.end]
        before = _after_colon(data, written)
        return Edit(before, value.end, own + _block(front, entries, _indent(front)))
    message = f"{written.text} is no list"
    raise ValueError(message)


def _line(front: Front, key: str, rest: bytes) -> Edit:
    """Add a key on a line of its own, after the last that stands before it in the format."""
    order = list(language(front.code).meeting_keys)
    before = order[: order.index(key)]
    spellings = canonical("meeting_keys")
    data, newline = front.source.data, front.source.newline()
    text = language(front.code).meeting_keys[key][0].encode() + b":" + rest
    found = [
        (written, value)
        for written, value in front.root.entries
        if spellings.get(written.text.casefold()) in before
    ]
    if not found:
        return Edit(front.start, front.start, text + newline)
    at = _line_end(data, max(_last(data, value, written) for written, value in found))
    return Edit(at, at, newline + text)


def _block(front: Front, entries: Many[str], indent: bytes) -> bytes:
    newline = front.source.newline()
    return b"".join(newline + indent + b"- " + _plain(entry) for entry in entries)


def _indent(front: Front) -> bytes:
    """Return the indent that the file's lists have."""
    end = _last(front.source.data, front.root) if front.root.entries else front.start
    found = _ENTRY.search(front.source.data, front.start, max(end, front.start))
    return found[1] if found is not None else _INDENT


def _last(data: bytes, node: Node, key: Scalar | None = None) -> int:
    """Return where the last byte of a value ends; libyaml lets a block reach to the next key."""
    if isinstance(node, Scalar):
        kept = len(data[node.start : node.end].rstrip())
        if kept:
            return node.start + kept
        return node.start if key is None else _after_colon(data, key)
    if data[node.start : node.start + 1] in _FLOW or not node.entries:
        return node.end
    if isinstance(node, Mapping):
        last, value = node.entries[-1]
        return _last(data, value, last)
    return _last(data, node.entries[-1])


def _after_colon(data: bytes, key: Scalar) -> int:
    return data.index(b":", key.end) + 1


def _line_end(data: bytes, at: int) -> int:
    """Return where the line of an offset ends, its newline left out."""
    end = data.find(b"\n", at)
    end = len(data) if end < 0 else end
    return end - 1 if data[end - 1 : end] == b"\r" and end > at else end


def _plain(text: str) -> bytes:
    """Return the text as YAML reads it as itself."""
    line = " ".join(text.split())
    return (quote(line) if needs_quotes(line) else line).encode()
