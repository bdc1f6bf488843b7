"""Marks of confidentiality that hide nothing: outside headings and quotes."""

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import Final, NamedTuple

from bra.languages import languages
from bra.reading.confidential import quote_mark
from bra.reading.labels import LEAD
from bra.reading.secretwords import is_label, is_misspelt, is_near
from bra.text.blocks import CODE, HEADING, QUOTE, Block

_BRACES: Final = re.compile(rb"\{([^{}\n]*)\}")
_FENCE: Final = re.compile(rb"^[ \t>]*:{3,}[ \t{.]*([^\W\d_]+)", re.MULTILINE)
_WORDS: Final = re.compile(r"[^\W\d_]+")
_LEAD: Final = re.compile(LEAD)
_DRESS: Final = r"(?:[^\S\n]|[*_~`\])\\\"”’]|<[^<>\n]*>)*+"
_LABEL: Final = re.compile(
    rf"(?:\b|(?<=_))([^\W\d_]{{6,}}+){_DRESS}(?:[(\[][^()\[\]\n]*[)\]]{_DRESS})?[:\uff1a](?!//)([*_]*)"
)
# A comment, which no page shows; what is only quoted or escaped is none.
_COMMENT: Final = re.compile(rb"(?<![`\\])<!--.*?-->", re.DOTALL)
# Before a word of a sentence that goes on: `om sekretess: …`, `frågor (om *sekretess*: …`.
_GOES_ON: Final = re.compile(r"[\w,;)\]][\s*_~`\"'”“’]*\Z")


class Marked(NamedTuple):
    """Hold the bytes of a file, where its body begins, its blocks and its confidential ranges."""

    data: bytes
    body: int
    blocks: Collection[Block]
    secret: Collection[tuple[int, int]]

    def hides(self, at: int) -> bool:
        """Tell whether an offset lies in confidential text."""
        return any(first <= at < last for first, last in self.secret)


def idle_marks(file: Marked) -> list[int]:
    """Return where the lines begin that bear a mark and are public all the same, in order.

    Looked for are braces, words with a colon at the beginning of a line, a cell, an element or a
    sentence, and quotes with the mark alone that text follows.
    """
    blocks = [each for each in file.blocks if each.kind in (HEADING, CODE, QUOTE)]
    comments = [match.span() for match in _COMMENT.finditer(file.data, file.body)]
    code = [each for each in blocks if each.kind == CODE]
    lines: set[int] = set()
    for at in (*_braces(file, blocks), *_labels(file, blocks)):
        in_comment = any(first <= at < last for first, last in comments)
        if not file.hides(at) and (not in_comment or _within(at, code)):
            lines.add(file.data.rfind(b"\n", 0, at) + 1)
    lines.update(_empty_quotes(file, blocks))
    return sorted(lines)


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
    for match in _LABEL.finditer(text):
        if not is_label(match[1]):
            continue
        first = match.start()
        before = text[text.rfind("\n", 0, first) + 1 : first]
        bold = match[2] in ("**", "__") and before.endswith(match[2])
        if _LEAD.fullmatch(before) or bold or not _GOES_ON.search(before):
            at = file.body + len(text[:first].encode())
            if not _within(at, headings):
                yield at


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
            yield file.data.rfind(b"\n", 0, block.start) + 1


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
