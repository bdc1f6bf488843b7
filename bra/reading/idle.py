"""Marks of confidentiality of which nobody can tell what they cover.

They stand outside headings and quotes, and neither at the beginning nor at the end of a text: in a
later line of a paragraph, in the middle of one, in a cell of a table, in HTML.
"""

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import Final, NamedTuple
from urllib.parse import unquote

from bra.languages import languages
from bra.reading.confidential import quote_mark
from bra.reading.labels import begins_so, is_denied, is_subject, marked_brackets, said_of_text
from bra.reading.marks import COMMENT, marked_comments
from bra.reading.phrases import LEAD
from bra.reading.secretwords import is_label, is_misspelt, is_near
from bra.reading.signs import may_say_so
from bra.text.blocks import CODE, ENTRY, HEADING, HTML, PARAGRAPH, QUOTE, TABLE, Block
from bra.text.tree import HTML_BREAK

_BRACES: Final = re.compile(rb"\{([^{}\n]*)\}")
_FENCE: Final = re.compile(rb"^[ \t>]*:{3,}[ \t{.]*([^\W\d_]+)", re.MULTILINE)
_WORDS: Final = re.compile(r"[^\W\d_]+")
_LEAD: Final = re.compile(LEAD)
_DRESS: Final = r"(?:[^\S\n]|[*_~`\])\\\"”’]|<[^<>\n]*>)*+"
_LABEL: Final = re.compile(
    rf"(?:\b|(?<=_))([^\W\d_]{{6,}}+){_DRESS}(?:[(\[][^()\[\]\n]*[)\]]{_DRESS})?[:\uff1a](?!//)([*_]*)"
)
# The text of a link or an image, what such lead to beside the minutes, and what tags say.
_LINKED: Final = re.compile(r"\[((?:[^\[\]\n]|\[[^\[\]\n]*\])+)\]\(")
_TARGET: Final = re.compile(r"(?:\]\(\s*<?|^[ >]*\[[^\]\n]+\]:\s*<?)([^)\s>]+)", re.MULTILINE)
_SCHEME: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|[/#]")
_ATTRIBUTE: Final = re.compile(
    r"""<[a-zA-Z][^<>]*?\s(?:class|id|title|role|aria-label|data-[\w-]+)\s*=\s*"""
    r"""(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))"""
)
_NAMED: Final = re.compile(
    r"(?:<(?:summary|legend|caption|figcaption|h[1-6])\b"
    r"|(?:^|>|(?<=[.!?:]\s))\s*<(?:b|strong|em|i|u|mark)\b)[^<>]*>\s*([^<>]+?)\s*</",
    re.IGNORECASE | re.MULTILINE,
)
# Where a later sentence begins, or what is not said of the numbers before it.
_SENTENCE: Final = re.compile(r"(?<=[.!?:;\d])[*_~)\]\"”’]*[^\S\n]+(?=[^\s])")
_LINE: Final = re.compile(r"[^\n]+")
_CELL: Final = re.compile(r"(?:\\.|[^|\n\\])+")
_PIPE: Final = re.compile(r"(?<!\\)\|")
# What says nothing in a cell: a dash, an empty box; and what a head says of its cells: `(ja/nej)`.
_EMPTY: Final = re.compile(r"(?:[\s\-\u2010-\u2015\u2212\u2610\u25a1/.]|\[\s?\]|&nbsp;|\ufe0f)*")
_ASIDE: Final = re.compile(r"\s*\([^()]*\)\s*\Z")
_MARKER: Final = re.compile(r"[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]")
_GOES_ON_BELOW: Final = re.compile(rf"\n(?!{_MARKER.pattern})[ \t>]*\S")
_ELEMENT: Final = re.compile(r"(?:(?<=>)|^)[^<>\n]+", re.MULTILINE)
_TITLE: Final = re.compile(
    r"""(?:\]\(|^[ >]*\[[^\]\n]+\]:)\s*\S+\s+(?:"([^"]*)"|'([^']*)'|\(([^()]*)\))""", re.MULTILINE
)
# Before a word of a sentence that goes on: `om sekretess: …`, `frågor (om *sekretess*: …`.
_GOES_ON: Final = re.compile(r"[\w,;)\]][\s*_~`\"'”“’]*\Z")
_SHAPES: Final = {PARAGRAPH: _LINE, ENTRY: _LINE, TABLE: _CELL, HTML: _ELEMENT, CODE: _LINE}


class Marked(NamedTuple):
    """Hold the bytes of a file, where its body begins, its blocks and its confidential ranges.

    `signs` are the words and phrases of the body by which a block may call itself confidential.
    """

    data: bytes
    body: int
    blocks: Collection[Block]
    secret: Collection[tuple[int, int]]
    signs: Collection[str]

    def hides(self, at: int) -> bool:
        """Tell whether an offset lies in confidential text."""
        return any(first <= at < last for first, last in self.secret)


def idle_marks(file: Marked) -> list[int]:
    """Return where the marks stand that none of the confidential ranges of a file takes in.

    Looked for are braces, words with a colon at the beginning of a cell, an element or a sentence,
    what begins or ends a later line, a cell or an element as a label does, brackets with a mark
    alone, rows with a yes in a column of that name, and quotes with the mark alone that text
    follows.
    """
    blocks = [each for each in file.blocks if each.kind in (HEADING, CODE, QUOTE)]
    comments = [match.span() for match in COMMENT.finditer(file.data, file.body)]
    code = [each for each in blocks if each.kind == CODE]
    found: set[int] = set()
    marks = (*_braces(file, blocks), *_labels(file, blocks), *_parts(file), *_in_markup(file, code))
    for at in marks:
        in_comment = any(first <= at < last for first, last in comments)
        if not file.hides(at) and (not in_comment or _within(at, code)):
            found.add(at)
    for comment in marked_comments(file.data, file.body):
        if comment.alone and not file.hides(comment.start) and not _within(comment.start, code):
            found.add(comment.start)
    found.update(_empty_quotes(file, blocks))
    return sorted(found)


def _braces(file: Marked, blocks: list[Block]) -> Iterator[int]:
    """Return where braces or a fence of colons have a mark; fenced code may show how it is done."""
    shown = [b for b in blocks if b.kind == HEADING or _is_fenced(file, b)]
    for match in _BRACES.finditer(file.data, file.body):
        at = match.start(1)
        if _is_mark(match[1].decode()) and not _within(at, shown):
            yield at
    for match in _FENCE.finditer(file.data, file.body):
        if is_misspelt(match[1].decode()):
            yield match.start(1)


def _labels(file: Marked, blocks: list[Block]) -> Iterator[int]:
    """Return where a mark with a colon begins a line, a cell, an element or a sentence."""
    headings = [each for each in blocks if each.kind == HEADING]
    text = file.data[file.body :].decode()
    for match in _LABEL.finditer(text) if file.signs else ():
        if not is_label(match[1]) or is_denied(text, match.end(1)):
            continue
        first = match.start()
        before = text[text.rfind("\n", 0, first) + 1 : first]
        bold = match[2] in ("**", "__") and before.endswith(match[2])
        begins = match[1][0].isupper() or not _GOES_ON.search(before)
        if _LEAD.fullmatch(before) or bold or begins:
            at = file.body + len(text[:first].encode())
            if not _within(at, headings):
                yield at


def _parts(file: Marked) -> Iterator[int]:
    """Return where lines, their sentences, cells, elements and titles of links call themselves so.

    The first line of a paragraph or an entry speaks for all of that.
    """
    for block in file.blocks if file.signs else ():
        shape = _SHAPES.get(block.kind)
        if shape is None or file.hides(block.start):
            continue
        text = file.data[block.start : block.end].decode()
        if not may_say_so(text, file.signs):
            continue
        breaks: set[int] = set()
        if block.kind != CODE and "<" in text:
            breaks = {match.end() for match in HTML_BREAK.finditer(text)}
            text = HTML_BREAK.sub(_as_line_end, text)
        inner = (
            marked_brackets(text) if block.kind in (PARAGRAPH, ENTRY) else _in_columns(block, text)
        )
        yield from (block.start + len(text[:place].encode()) for place in inner)
        first = text.find("\n") + 1 or len(text) if shape is _LINE and block.kind != CODE else 0
        shown = _is_fenced(file, block)
        for match in shape.finditer(text):
            if shown and match[0].rstrip().endswith("}"):
                continue
            # A first line with a mark at its end says nothing sure of the lines below it.
            later = match.start() >= first or match.end() < len(text.rstrip())
            apart = _is_apart(match, block.kind, breaks)
            if later and said_of_text(match[0], entry=not apart) is not None:
                yield block.start + len(text[: match.start()].encode())
                continue
            for sentence in _SENTENCE.finditer(match[0]):
                if begins_so(match[0][sentence.end() :]):
                    place = match.start() + sentence.end()
                    yield block.start + len(text[:place].encode())
    text = file.data[file.body :].decode()
    for match in _TITLE.finditer(text):
        place = match.lastindex or 0
        if _says_so(match[place]) or _says_so(f"– ({match[place]})"):
            yield file.body + len(text[: match.start(place)].encode())


def _in_columns(block: Block, text: str) -> Iterator[int]:
    """Return where rows begin that have more than a no in a column headed by a mark."""
    if block.kind != TABLE:
        return
    head, *rows = _LINE.finditer(text)
    heads = [is_subject(_ASIDE.sub("", cell)) for cell in _cells_of(head[0])]
    for row in rows[1:] if any(heads) else ():
        for marked, cell in zip(heads, _cells_of(row[0]), strict=False):
            said = cell.strip(" \t*_.").casefold()
            if marked and not _EMPTY.fullmatch(said) and said not in _denials():
                yield row.start()


def _cells_of(row: str) -> list[str]:
    """Return the cells of a row, each in its column: one without a blank in it is one, too."""
    return _PIPE.split(row.lstrip(" \t>").removeprefix("|").rstrip())


@cache
def _denials() -> frozenset[str]:
    return frozenset(each for spoken in languages() for each in spoken.confidential_denials)


def _in_markup(file: Marked, code: list[Block]) -> Iterator[int]:
    """Return where the texts and targets of links, and tags, have a mark; code is only shown."""
    text = file.data[file.body :].decode()
    found = [match.start(1) for match in _LINKED.finditer(text) if _says_so(match[1])]
    for match in _TARGET.finditer(text):
        words = _WORDS.findall(unquote(match[1]))
        if not _SCHEME.match(match[1]) and any(map(is_label, words)):
            found.append(match.start(1))
    found += [
        match.start()
        for match in _ATTRIBUTE.finditer(text)
        if any(map(is_label, _WORDS.findall(match[match.lastindex or 0])))
    ]
    found += [
        match.start(1)
        for match in _NAMED.finditer(text)
        if said_of_text(match[1], entry=False) is not None
    ]
    for place in found:
        at = file.body + len(text[:place].encode())
        if not _within(at, code):
            yield at


def _is_apart(part: re.Match[str], kind: int, breaks: Collection[int]) -> bool:
    """Tell whether a part stands on a line of its own, where a word alone is no subject of a list.

    `breaks` is where lines begin that a tag divides.  A word in small letters may be the last of a
    sentence that goes on from the line before.
    """
    if kind == PARAGRAPH or part.start() in breaks or part.end() + 1 in breaks:
        return True
    if kind == ENTRY and not part.start() and _GOES_ON_BELOW.match(part.string, part.end()):
        return True
    below = kind in (ENTRY, HTML) and part.string[: part.start()].endswith("\n")
    word = _WORDS.search(part[0])
    return below and word is not None and word[0][0].isupper() and not _MARKER.match(part[0])


def _as_line_end(tag: re.Match[str]) -> str:
    """Return the end of a line that is as long as the tag for it."""
    return "\n".rjust(len(tag[0]))


def _says_so(text: str) -> bool:
    return said_of_text(text, entry=True) is not None


def _empty_quotes(file: Marked, blocks: list[Block]) -> Iterator[int]:
    """Return where a confidential quote has its mark alone, and text of the same item follows."""
    for block in blocks:
        if block.kind != QUOTE:
            continue
        raw = file.data[block.start : block.end].decode()
        mark = quote_mark(raw)
        if mark is None or any(sign.isalnum() for sign in raw[mark.end :]):
            continue
        end = max((last for first, last in file.secret if first <= block.start < last))
        rest = file.data[block.end : end].decode()
        after = next((each for each in file.blocks if each.start >= end), None)
        follows = after is not None and after.kind != HEADING
        if follows and not any(sign.isalnum() for sign in rest):
            yield block.start


def _is_fenced(file: Marked, block: Block) -> bool:
    return block.kind == CODE and file.data[block.start : block.start + 1] in (b"`", b"~")


def _within(at: int, blocks: list[Block]) -> bool:
    return any(block.start <= at < block.end for block in blocks)


def _is_mark(inside: str) -> bool:
    """Tell whether braces hold a word like a mark; an office that only begins like one is none."""
    words = _WORDS.findall(inside)
    return any(is_near(word) and word.casefold() not in _offices() for word in words)


@cache
def _offices() -> frozenset[str]:
    spoken = (language.offices["secretary"] for language in languages())
    return frozenset(form.casefold() for forms in spoken for form in forms)
