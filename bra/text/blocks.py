"""The blocks of a Markdown body that minutes are made of, with byte offsets.

CommonMark with tables decides what is a heading, a list entry, a quote or code.
"""

import re
from functools import cache
from typing import NamedTuple

HEADING, PARAGRAPH, ENTRY, QUOTE, TABLE, CODE, HTML, LIST, LINK, IMAGE, SLIP = range(11)
"""What a block is; a slip is a line that was meant as a heading, which no parser tells."""
MARKER = re.compile(rb"(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|(?=\r?\n|\Z))")
"""What an entry of a list begins with."""


class Block(NamedTuple):
    """Hold one block in the order in which the text opens them.

    `level` is a heading's level.  `lists` and `quotes` count the lists and quotes around it (an
    entry counts its own list).  `target` is the address of a link or an image.
    """

    kind: int
    start: int
    end: int
    lists: int
    quotes: int
    level: int = 0
    target: str = ""


_new = tuple.__new__  # a record's own constructor takes twice as long, and there are many
_PLAIN = {"Paragraph": PARAGRAPH, "Item": ENTRY, "HtmlBlock": HTML}
_RICH = {"BlockQuote": QUOTE, "Table": TABLE, "CodeBlock": CODE, "List": LIST}
_TARGETED = {"Link": LINK, "Image": IMAGE}
_LEVELS = {"H1": 1, "H2": 2, "H3": 3, "H4": 4, "H5": 5, "H6": 6}


@cache
def _parser():  # type: ignore[no-untyped-def]  # noqa: ANN202 - the library's type is named inside
    import pyromark

    return pyromark.Markdown(options=pyromark.Options.ENABLE_TABLES)


def read_blocks(data: bytes, base: int, *, prose: bool = True) -> list[Block]:
    """Return the blocks of the text that begins at byte offset `base` of a file's bytes.

    Without `prose`, paragraphs outside lists may be left out.
    """
    blocks = plain_blocks(data, base, prose=prose)
    return parsed_blocks(data[base:].decode(), base) if blocks is None else blocks


# A line that is what it looks like, wherever it stands: a heading, an entry of one line, nothing,
# or prose.  Anything that could begin another block, or hold a link, is left to the parser.
_TEXT = rb"(?:[A-Za-z\x80-\xff(\".]|\*\*[A-Za-z\x80-\xff]|[0-9]++(?![.)]))[^\n]*"
_LINE = re.compile(
    rb"(?:((#{1,6}) [^\s#][^\n]*)"
    rb"|(- (?:\[[ xX/~-]\] [^\n]*|" + _TEXT + rb"))"
    rb"|([0-9]{1,9}\. " + _TEXT + rb")"
    rb"|(" + _TEXT + rb"(?:\n" + _TEXT + rb")*+)"
    rb"|)(?:\n++|\Z)"
)
_HEADING, _HEADING_SIGNS, _ENTRY, _NUMBERED, _PROSE = range(1, 6)
_ENTRIES = frozenset((_ENTRY, _NUMBERED))
_NOT_PLAIN = (b"\r", b"<", b"](", b"][")


def plain_blocks(data: bytes, base: int, *, prose: bool = True) -> list[Block] | None:
    """Return what `parsed_blocks` would, or None when more than a look at each line is needed."""
    for sign in _NOT_PLAIN:
        if data.find(sign, base) >= 0:
            return None
    blocks: list[Block] = []
    add = blocks.append
    entries: list[tuple[int, int]] = []
    blank = loose = False
    before = _HEADING
    position, size = base, len(data)
    for match in _LINE.finditer(data, base):
        start, after = match.span()
        if start != position:
            return None
        position = after
        kind = match.lastindex
        if kind is None:  # blank lines before all else
            continue
        end = min(match.end(kind) + 1, size)
        if kind != before:
            # Without an empty line a text may go on with an entry, and a number be no entry.
            goes_on = (entries and kind != _HEADING) or (kind == _NUMBERED and before == _PROSE)
            if goes_on and not blank:
                return None
            if entries:
                _add_list(blocks, data, entries, start, loose=loose)
                entries = []
        if kind in _ENTRIES:
            loose = bool(entries) and (loose or blank)
            entries.append((start, end))
        elif kind == _HEADING:
            level = match.end(_HEADING_SIGNS) - start
            add(_new(Block, (HEADING, start, end, 0, 0, level, "")))
        elif prose:
            add(_new(Block, (PARAGRAPH, start, end, 0, 0, 0, "")))
        blank = after > end
        before = kind
    if position != size:
        return None
    if entries:
        _add_list(blocks, data, entries, position, loose=loose)
    return blocks


def _add_list(
    blocks: list[Block], data: bytes, entries: list[tuple[int, int]], end: int, *, loose: bool
) -> None:
    """Add a list of entries of one line; only those of a loose list hold paragraphs."""
    blocks.append(_new(Block, (LIST, entries[0][0], end, 1, 0, 0, "")))
    last = len(entries) - 1
    for place, (start, line_end) in enumerate(entries):
        after = entries[place + 1][0] if place < last else end
        blocks.append(_new(Block, (ENTRY, start, after, 1, 0, 0, "")))
        if loose:
            text_at = data.index(b" ", start) + 1
            blocks.append(_new(Block, (PARAGRAPH, text_at, line_end, 1, 0, 0, "")))


_SPACES = (b" ", b"\t", b"\r", b"\n")
_INDENT = {
    HEADING: re.compile(rb"[ \t\r\n]*"),
    QUOTE: re.compile(rb"[ \t\r\n]*"),
    ENTRY: re.compile(rb"[ \t\r\n>]*"),
    LIST: re.compile(rb"[ \t\r\n>]*"),
}


def _at_signs(blocks: list[Block], data: bytes, base: int) -> list[Block]:
    """Let each block begin at its sign: the parser counts what indents a nested one to it."""
    for place, block in enumerate(blocks):
        at = block.start - base
        if data[at : at + 1] in _SPACES and block.kind in _INDENT:
            match = _INDENT[block.kind].match(data, at, block.end - base)
            if match is not None and match.end() < block.end - base:
                blocks[place] = block._replace(start=base + match.end())
    return blocks


def parsed_blocks(body: str, base: int) -> list[Block]:
    """Return the blocks of a body that begins at byte offset `base` of its file."""
    blocks: list[Block] = []
    add = blocks.append
    lists = quotes = 0
    for event, span in _parser().events_with_range(body):
        if type(event) is not dict:
            continue
        tag = event.get("Start")
        if tag is None:
            tag = event.get("End")
            if type(tag) is dict:
                if "List" in tag:
                    lists -= 1
                elif "BlockQuote" in tag:
                    quotes -= 1
            continue
        if type(tag) is str:
            kind = _PLAIN.get(tag)
            if kind is not None:
                add(Block(kind, base + span["start"], base + span["end"], lists, quotes))
            continue
        name = next(iter(tag))
        if name == "Heading":
            level = _LEVELS[tag[name]["level"]]
            add(Block(HEADING, base + span["start"], base + span["end"], lists, quotes, level))
            continue
        if name in _TARGETED:
            start, end = base + span["start"], base + span["end"]
            target = str(tag[name].get("dest_url", ""))
            add(Block(_TARGETED[name], start, end, lists, quotes, 0, target))
            continue
        kind = _RICH.get(name)
        if kind is None:
            continue
        if kind == LIST:
            lists += 1
        elif kind == QUOTE:
            quotes += 1
        add(Block(kind, base + span["start"], base + span["end"], lists, quotes))
    return _at_signs(blocks, body.encode(), base)


_ATX = re.compile(rb"[ \t>]*#{1,6}(?:[ \t]|\r?\n|\Z)")


def is_atx(data: bytes, block: Block) -> bool:
    """Tell whether a heading begins with number signs and not with an underline."""
    return _ATX.match(data, block.start) is not None
