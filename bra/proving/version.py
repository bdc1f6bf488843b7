"""One version of a meeting's file: whether it stands there as approved, by whom, and what it says.

Bytes are enough: no council is needed, and most versions are told by a look at them.
"""

import hashlib
from collections.abc import Iterator
from typing import Final, NamedTuple

from bra.languages import canonical
from bra.reading.values import is_day
from bra.reading.veil import veil_of
from bra.text.composed import composed
from bra.text.frontmatter import Mapping, Node, Scalar, Sequence, read_front_matter
from bra.text.seal import MARK, seal_of, written_seals
from bra.text.source import Source

_FLOW: Final = (b"[", b"{")


class Version(NamedTuple):
    """Hold what a version says of its approval.

    `status` tells that its status is approved, `block` that it names who approved, `seals` which
    seals are written in it, `sealed` that there is one and it fits.  `substance` is a digest of
    all that the approval is about: everything but the status and the approval themselves.
    `chair` and `approvers` are those whom the file names, as written; `day` is the ISO date that it
    gives the meeting.
    """

    status: bool
    block: bool
    by: tuple[str, ...]
    seals: tuple[str | None, ...]
    sealed: bool
    substance: bytes
    chair: str | None
    approvers: tuple[str, ...]
    day: str | None

    @property
    def whole(self) -> bool:
        """Tell whether it stands there as approved and the seal fits."""
        return self.status and self.block and self.sealed

    @property
    def open(self) -> bool:
        """Tell whether nothing in it speaks of an approval."""
        return not (self.status or self.block or self.seals)

    def extends(self, earlier: "Version") -> bool:
        """Tell whether it is the same text, and all who had approved that still stand there."""
        return self.substance == earlier.substance and set(earlier.by) <= set(self.by)


def version_of(data: bytes) -> Version:
    """Read a version; bytes that are no minutes give one that is open."""
    data = composed(data)
    front = read_front_matter(Source("", data))
    status = block = False
    by: tuple[str, ...] = ()
    approvers: tuple[str, ...] = ()
    chair: str | None = None
    day: str | None = None
    cut: list[tuple[int, int]] = []
    if front.root is not None:
        keys, statuses = canonical("meeting_keys"), canonical("statuses")
        entries = front.root.entries
        for place, (key, node) in enumerate(entries):
            means = keys.get(key.text.casefold())
            if means == "chair" and isinstance(node, Scalar):
                chair = node.text.strip() or None
            elif means == "approvers":
                approvers = _texts(node)
            elif means == "date" and isinstance(node, Scalar) and is_day(node.text.strip()):
                day = node.text.strip()
            if means not in ("status", "approved"):
                continue
            following = entries[place + 1][0].start if place + 1 < len(entries) else front.end
            cut.append((key.start, max(key.end, _end_of(data, node, following))))
            if means == "status":
                said = node.text.strip().casefold() if isinstance(node, Scalar) else ""
                status = statuses.get(said) == "approved"
            else:
                block = True
                by = _by(node)
    seals = written_seals(data)
    sealed = len(seals) == 1 and seals[0] == seal_of(data)
    return Version(status, block, by, seals, sealed, _digest(data, cut), chair, approvers, day)


def withheld_entries(source: Source) -> frozenset[str]:
    """Return whom a front matter names as chair or approver, as written, in what is withheld."""
    front = read_front_matter(source)
    veil = veil_of(source, front)
    if veil is None:
        return frozenset()
    kept = set(_named(veil.root))
    return frozenset(each for each in _named(front.root) if each not in kept)


def _named(root: Mapping | None) -> Iterator[str]:
    keys = canonical("meeting_keys")
    for key, node in root.entries if root is not None else ():
        means = keys.get(key.text.casefold())
        if means in ("chair", "approvers"):
            yield from _texts(node)
        elif means == "approved":
            yield from _by(node)


def may_be_approved(data: bytes) -> bool:
    """Tell whether a version carries a line that looks like a seal."""
    return MARK in data


def _by(node: Node) -> tuple[str, ...]:
    if not isinstance(node, Mapping):
        return ()
    for key, value in node.entries:
        if key.text == "by":
            return _texts(value)
    return ()


def _texts(node: Node) -> tuple[str, ...]:
    if isinstance(node, Sequence):
        return tuple(one.text.strip() for one in node.entries if isinstance(one, Scalar))
    return (node.text.strip(),) if isinstance(node, Scalar) and node.text.strip() else ()


def _end_of(data: bytes, node: Node, following: int) -> int:
    """Return where the lines of a key end; what stands below them before the next key does not."""
    newline = data.find(b"\n", _last(data, node))
    return min(newline + 1 if newline >= 0 else len(data), following)


def _last(data: bytes, node: Node) -> int:
    """Return where the last byte of a value is; libyaml lets a block reach to the next key."""
    if isinstance(node, Scalar):
        return node.start + len(data[node.start : node.end].rstrip())
    if data[node.start : node.start + 1] in _FLOW or not node.entries:
        return node.end
    if isinstance(node, Mapping):
        return _last(data, node.entries[-1][1])
    return _last(data, node.entries[-1])


def _digest(data: bytes, cut: list[tuple[int, int]]) -> bytes:
    parts: list[bytes] = []
    position = 0
    for first, last in cut:
        parts.append(data[position:first])
        position = max(position, last)
    parts.append(data[position:])
    text = b"".join(parts).replace(b"\r\n", b"\n")
    return hashlib.sha256(text if text.endswith(b"\n") else text + b"\n").digest()
