"""What of a front matter is withheld: values with a mark of confidentiality, and what is around.

A mark may stand in a value, in a comment behind it or on the line above, or as a key of its own
(`sekretess: ja`).  As in the body, what might be confidential is withheld until that is clear: a
marked value, the whole of a list's entry, and what a key of its own stands among.  Where that is
the front matter itself, or where the date or the status is marked, the mark speaks of the file.
"""

import re
from typing import Final, NamedTuple

from bra.languages import canonical
from bra.reading.labels import is_denied, is_marked_value
from bra.reading.marks import is_mark, is_mark_alone, is_marked_comment
from bra.reading.phrases import is_phrase
from bra.reading.secretwords import is_label, may_hold_label
from bra.reading.signs import holds_sign
from bra.text.frontmatter import (
    FrontMatter,
    Mapping,
    Node,
    Scalar,
    Sequence,
    read_front_matter,
)
from bra.text.shown import shown_forms
from bra.text.source import Source

Span = tuple[int, int]
Pair = tuple[Scalar, Node]

_WORD: Final = re.compile(r"[^\W\d_]+")
_SEPARATORS: Final = re.compile(r"[\s_\-]+")
_COMMENT: Final = re.compile(r"(?:^|(?<=\s))#+([^\n]*)")
_DRESS: Final = " \t\r\n\"'{}[]().:,;*_!"
_NOTHING: Final = frozenset(("", "~", "null", "false", "none", "0"))
# A mark on one of these is no mark of the value, which holds nothing that could be confidential.
_OF_THE_FILE: Final = frozenset(("date", "status"))
# Of people and places nothing is told when the whole file is withheld.
_TELLING: Final = frozenset(
    ("place", "dnr", "chair", "secretary", "approvers", "present", "absent", "guests", "source")
)
# Entries of these are headings, which are marked as such; the last is a setting.
_HEADINGS: Final = frozenset(("agenda", "yearly", "confidential"))
# Of these an entry may be withheld alone.  Any other value is read from its line when it is odd.
_PARTED: Final = frozenset(
    (
        *("approvers", "present", "absent", "guests", "moved-from", "next", "approved"),
        *("members", "organisations", "roles", "rules", "site"),
    )
)
_COUNCIL: Final = "minutes/council.md"


class Veil(NamedTuple):
    """Hold what is left of a front matter, and what is withheld of it.

    `withheld` are the keys of the values that are withheld, by what they stand for, one for each
    value; of an unknown key it is as written.  `spans` are their lines, `marks` where the lines
    begin that have a mark.  `whole` tells that a mark speaks of the whole file.
    """

    root: Mapping | None
    withheld: tuple[str, ...]
    spans: tuple[Span, ...]
    marks: tuple[int, ...]
    whole: bool


def veil_of(source: Source, front: FrontMatter) -> Veil | None:
    """Return what of a file's front matter is withheld, or None when that is nothing."""
    data = source.data
    if front.body <= front.start or not may_hold_label(data, front.start, front.end):
        return None
    text = data[front.start : front.end].decode("utf-8", "replace")
    # In quotes a letter may be written by its number, behind a backslash.
    if "\\" not in text and not holds_sign(text) and not holds_sign(shown_forms(text)[1]):
        return None
    comments = _Comments(data, front)
    if front.root is None:
        return _unread(data, front)
    veiling = _Veiling(data, comments, council=source.path == _COUNCIL)
    root = veiling.strip_root(front.root)
    spans = (*veiling.spans, *comments.hidden)
    if not spans:
        return None
    marks = tuple(sorted({data.rfind(b"\n", 0, start) + 1 for start in veiling.marks}))
    return Veil(root, tuple(veiling.withheld), tuple(sorted(spans)), marks, veiling.whole)


def veiled_ranges(source: Source, start: int) -> list[Span]:
    """Return the confidential lines of a front matter; with the body, when a mark speaks of it.

    `start` is an offset before which the front matter ends.
    """
    if not may_hold_label(source.data, 0, start):
        return []
    front = read_front_matter(source)
    veil = veil_of(source, front)
    return [] if veil is None else ranges_of(veil, front.body, len(source.data))


def ranges_of(veil: Veil, body: int, end: int) -> list[Span]:
    """Return the lines that a veil withholds, with the body of the file when a mark is of that."""
    return [*veil.spans, *([(body, end)] if veil.whole else [])]


def marks_in_head(source: Source, front: FrontMatter) -> tuple[int, ...]:
    """Return where the lines of a front matter begin that have a mark."""
    veil = veil_of(source, front)
    return () if veil is None else veil.marks


def _unread(data: bytes, front: FrontMatter) -> Veil | None:
    """Return the veil of a front matter that cannot be read: no line with a mark is told."""
    text = data[front.start : front.end].decode("utf-8", "replace")
    if not any(is_mark(line.strip(_DRESS)) for line in text.splitlines()):
        return None
    return Veil(None, (), ((front.start, front.end),), (), whole=False)


def _is_key(key: str, value: Node) -> bool:
    """Tell whether a key says of what it stands among that it is confidential."""
    key = shown_forms(key)[0]
    said = _SEPARATORS.sub(" ", key).strip().casefold()
    first = _WORD.search(key)
    if not is_phrase(said) and (first is None or not is_label(first[0])):
        return False
    if not isinstance(value, Scalar):
        return bool(value.entries)
    text = value.text.strip().casefold()
    return text not in _NOTHING and not is_denied(f"{key}: {text}", len(key))


def _is_flat(node: Mapping | Sequence) -> bool:
    """Tell whether a list or a mapping holds nothing but texts."""
    inside = node.entries if isinstance(node, Sequence) else [value for _, value in node.entries]
    return all(isinstance(each, Scalar) for each in inside)


def _has_key(node: Node) -> bool:
    """Tell whether a mapping itself has a key that says so of it."""
    return isinstance(node, Mapping) and any(_is_key(key.text, each) for key, each in node.entries)


class _Comments:
    """Find the comments with a mark: the lines that they speak of, and those that only they hide.

    A comment behind a value speaks of its line, one that is a mark alone of the line below it.
    """

    def __init__(self, data: bytes, front: FrontMatter) -> None:
        self.marked: list[Span] = []
        self.hidden: list[Span] = []
        at, coming = front.start, False
        for line in data[front.start : front.end].splitlines(keepends=True):
            text, span = line.decode("utf-8", "replace"), (at, at + len(line))
            at += len(line)
            if not text.strip():
                continue
            comment = _COMMENT.search(text)
            alone = comment is not None and not text[: comment.start()].strip()
            marked = comment is not None and is_marked_comment(comment[1])
            if marked and alone:
                self.hidden.append(span)
                coming = coming or is_mark_alone(comment[1] if comment is not None else "")
            elif not alone:
                if marked or coming:
                    self.marked.append(span)
                coming = False

    def speaks_of(self, start: int) -> bool:
        """Tell whether a comment says of what begins at an offset that it is confidential."""
        return any(first <= start < last for first, last in self.marked)


class _Veiling:
    """Take what is confidential out of the nodes of one front matter."""

    def __init__(self, data: bytes, comments: _Comments, *, council: bool) -> None:
        self.data = data
        self.comments = comments
        self.council = council
        self.meanings = canonical("council_keys" if council else "meeting_keys")
        self.withheld: list[str] = []
        self.spans: list[Span] = []
        self.marks: list[int] = []
        self.whole = False

    def strip_root(self, root: Mapping) -> Mapping:
        """Return the front matter without what is withheld."""
        kept = [pair for each in root.entries if (pair := self._pair(each)) is not None]
        if self.whole and not self.council:
            kept = [pair for pair in kept if not self._tells(pair)]
        return root._replace(entries=tuple(kept))

    def _means(self, key: Scalar) -> str:
        return self.meanings.get(key.text) or self.meanings.get(key.text.casefold()) or key.text

    def _tells(self, pair: Pair) -> bool:
        means = self._means(pair[0])
        # Nobody knows what a key tells that is none of the format's.
        if means not in _TELLING and means in self.meanings.values():
            return False
        self._hide(means, pair[0].start, pair[1])
        return True

    def _pair(self, pair: Pair) -> Pair | None:
        """Return a pair of the front matter itself, or None when it is withheld."""
        key, value = pair
        means = self._means(key)
        if self.council and means in _HEADINGS:
            return pair
        if _is_key(key.text, value):
            self.whole = True
        elif not self._is_marked_key(key):
            stripped = self._strip(value, means)
            if stripped is not None:
                return key, stripped
            self.whole = self.whole or means in _OF_THE_FILE
            return None
        self.whole = self.whole or means in _OF_THE_FILE
        self._hide(means, key.start, value, marked=True)
        return None

    def _strip(self, node: Node, means: str) -> Node | None:
        """Return a value without what is withheld of it, or None when it is withheld itself."""
        if isinstance(node, Scalar):
            if not self._is_marked(node):
                return node
            self._hide(means, node.start, node, marked=True)
            return None
        if not self._holds_mark(node):
            return node
        # What stands in one line with others is read from there when it is odd.
        flows = self.data[node.start : node.start + 1] in (b"[", b"{") and not _is_flat(node)
        if flows or means not in _PARTED or _has_key(node):
            self._hide(means, node.start, node, marked=True)
            return None
        if isinstance(node, Sequence):
            kept = [one for one in node.entries if not self._drops(one, one.start, means)]
            return node._replace(entries=tuple(kept))
        pairs: list[Pair] = []
        for key, value in node.entries:
            if isinstance(value, Sequence) and not self._is_marked_key(key):
                stripped = self._strip(value, means)
                if stripped is not None:
                    pairs.append((key, stripped))
            elif not self._is_marked_key(key) and not self._holds_mark(value):
                pairs.append((key, value))
            else:
                self._hide(means, key.start, value, marked=True)
        return node._replace(entries=tuple(pairs))

    def _drops(self, node: Node, start: int, means: str) -> bool:
        """Tell whether an entry is withheld as a whole, and say so."""
        if not self._holds_mark(node) and not self.comments.speaks_of(start):
            return False
        self._hide(means, start, node, marked=True)
        return True

    def _is_marked_key(self, key: Scalar) -> bool:
        return self.comments.speaks_of(key.start) or is_marked_value(shown_forms(key.text)[0])

    def _holds_mark(self, node: Node) -> bool:
        if isinstance(node, Scalar):
            return self._is_marked(node)
        if isinstance(node, Sequence):
            return any(map(self._holds_mark, node.entries))
        return any(
            _is_key(key.text, value) or self._is_marked_key(key) or self._holds_mark(value)
            for key, value in node.entries
        )

    def _is_marked(self, scalar: Scalar) -> bool:
        if self.comments.speaks_of(scalar.start):
            return True
        if not scalar.text:
            return False
        lines = scalar.text.splitlines()
        return any(map(is_mark, lines)) or (len(lines) > 1 and is_mark(" ".join(lines)))

    def _hide(self, means: str, start: int, node: Node, *, marked: bool = False) -> None:
        """Withhold the lines from an offset to the end of a value."""
        first = self.data.rfind(b"\n", 0, start) + 1
        end = max(node.end, start)
        last = self.data.find(b"\n", max(end - 1, start))
        self.spans.append((first, len(self.data) if last < 0 else last + 1))
        self.withheld.append(means)
        if marked:
            self.marks.append(start)
