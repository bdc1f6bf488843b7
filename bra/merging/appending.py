"""Two additions at the same place as one: entries of lists, actions, decisions.

Only what stands by itself is joined.  Prose, headings, and anything that one addition would change
in the other, stay a conflict.
"""

import re
from typing import Final, NamedTuple

from bra.merging.hunks import Hunk
from bra.reading.attendees import split_entry
from bra.reading.words import statement_words

_ENTRY: Final = re.compile(rb"([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_BOX: Final = re.compile(rb"\[[ xX/~-]\](?:[ \t]|\r?\n|\Z)")
_KEY: Final = re.compile(r"[^\s:]+:[ \t]+(.*)", re.DOTALL)
_NOT_PROSE: Final = (b"#", b">", b"`", b"~", b"|", b"<", b"---", b"===", b"[")


class Block(NamedTuple):
    """Hold one addition that stands by itself: an action, another entry, or a statement."""

    kind: str
    indent: int
    lines: tuple[bytes, ...]


class _Side(NamedTuple):
    """Hold one side's addition: how many blank lines around it, and its blocks."""

    lead: tuple[bytes, ...]
    blocks: tuple[Block, ...]
    trail: tuple[bytes, ...]
    loose: bool


def join(hunk: Hunk, *, head: bool, newline: bytes) -> tuple[bytes, ...] | None:
    """Return both additions of a conflict, ours first, or None when it is a real one.

    `head` tells that it stands in the front matter.
    """
    base, ours, theirs = list(hunk.base), list(hunk.ours), list(hunk.theirs)
    before: list[bytes] = []
    after: list[bytes] = []
    while base and ours and theirs and base[0] == ours[0] == theirs[0]:
        before.append(base.pop(0))
        del ours[0], theirs[0]
    while base and ours and theirs and base[-1] == ours[-1] == theirs[-1]:
        after.insert(0, base.pop())
        del ours[-1], theirs[-1]
    if any(line.strip() for line in base):
        return None
    one, other = _side(ours, head=head), _side(theirs, head=head)
    if one is None or other is None:
        return None
    known = {_bare(block) for block in one.blocks}
    new = tuple(block for block in other.blocks if _bare(block) not in known)
    if new and not _fit(one.blocks, new, head=head):
        return None
    joined = [*before, *max(one.lead, other.lead, key=len), *_lines(one, newline)]
    if new:
        if one.loose or other.loose or "statement" in (one.blocks[-1].kind, new[0].kind):
            joined.append(newline)
        joined += _lines(other._replace(blocks=new), newline)
    return (*joined, *max(one.trail, other.trail, key=len), *after)


def _side(lines: list[bytes], *, head: bool) -> _Side | None:
    """Return the blocks of one side, or None when it is anything else."""
    first = next((place for place, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return None
    last = max(place for place, line in enumerate(lines) if line.strip()) + 1
    found = _blocks(lines[first:last], head=head)
    if found is None:
        return None
    blocks, loose = found
    return _Side(tuple(lines[:first]), blocks, tuple(lines[last:]), loose)


def _blocks(lines: list[bytes], *, head: bool) -> tuple[tuple[Block, ...], bool] | None:
    blocks: list[tuple[str, int, list[bytes]]] = []
    blank: list[bytes] = []
    loose = False
    for line in lines:
        if not line.strip():
            blank.append(line)
            continue
        kind, indent = _begins(line, head=head)
        open_kind, open_indent = blocks[-1][:2] if blocks else ("", -1)
        width = len(line) - len(line.lstrip(b" \t"))
        if open_kind == "statement" and (
            kind == "entry" or (not kind and not blank and not line.startswith(_NOT_PROSE))
        ):
            kind = ""  # its clauses, or its next line
        elif blocks and open_kind != "statement" and width > open_indent:
            kind = ""  # below the entry
        elif not kind or (kind != "statement" and blocks and _shallower(blocks, indent)):
            return None
        if kind:
            loose = loose or (bool(blank) and kind == open_kind != "statement")
            blocks.append((kind, indent, [line]))
        else:
            blocks[-1][2].extend((*blank, line))
        blank = []
    return tuple(Block(kind, indent, tuple(text)) for kind, indent, text in blocks), loose


def _shallower(blocks: list[tuple[str, int, list[bytes]]], indent: int) -> bool:
    """Tell whether an entry is less deep than the first, so that it ends a list around them."""
    return any(kind != "statement" and indent != first for kind, first, _ in blocks)


def _begins(line: bytes, *, head: bool) -> tuple[str, int]:
    """Return what a line begins, and how far it is indented; nothing for other lines."""
    match = _ENTRY.match(line)
    if match is not None:
        task = not head and _BOX.match(line, match.end())
        return ("task" if task else "entry"), len(match[1].expandtabs(4))
    if not head and not line[:1].isspace():
        label = statement_words().label.match(line.decode("utf-8", "replace"))
        if label is not None and not (label["after"] and not label["bold"]):
            return "statement", 0
    return "", 0


def _fit(ours: tuple[Block, ...], theirs: tuple[Block, ...], *, head: bool) -> bool:
    """Tell whether theirs can follow ours without one changing what the other means."""
    last, first = ours[-1], theirs[0]
    if last.kind == "statement" and first.kind == "entry":
        return False  # it would become a clause of the statement
    lists = [block.indent for block in (*ours, *theirs) if block.kind != "statement"]
    if len(set(lists)) > 1:
        return False
    if not head:
        return True
    names = [{name for block in blocks for name in _names(block)} for blocks in (ours, theirs)]
    return not names[0] & names[1]


def _names(block: Block) -> set[str]:
    """Return the names of an entry in the front matter, to see whether both added the same."""
    text = block.lines[0].decode("utf-8", "replace").strip().lstrip("-*+ \t")
    key = _KEY.match(text)
    text = (key[1] if key is not None else text).strip("\"' \t")
    return {name.casefold() for name in split_entry(text).names}


def _bare(block: Block) -> tuple[bytes, ...]:
    return tuple(line.strip() for line in block.lines)


def _lines(side: _Side, newline: bytes) -> list[bytes]:
    """Return the lines of a side's blocks, with a blank line where its statements want one."""
    lines: list[bytes] = []
    before = ""
    for block in side.blocks:
        apart = side.loose or "statement" in (block.kind, before)
        if lines and apart:
            lines.append(newline)
        lines += block.lines
        before = block.kind
    return lines
