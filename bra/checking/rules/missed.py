"""Rules about lines that are nearly a task or a heading."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from bra.checking.model import Case, Odd, Span, odd
from bra.reading.slips import is_plain, slip_text, slips_of
from bra.reading.tasks import BOX
from bra.reading.words import GAP
from bra.text.blocks import CODE, ENTRY, HTML, QUOTE, TABLE

# A box with what may stand around it, and text behind it.  `[x](…)`, `[x][…]` and `[x]:` are links.
_LIKE_BOX: Final = re.compile(
    rf"(?:{GAP}|>)*(?:(?:[-*+]|\d{{1,9}}[.)])[ \t]+)*?"
    rf"(?P<whole>(?:(?:[-*+–—•·]|\d{{1,9}}[.)]){GAP}*)?"
    r"(?:\\?\[[ \t\u00a0]*(?:[xX/~vV✓✔✗✘\u00d7+*_?!–—-]\ufe0f?)?[ \t\u00a0]*\\?\](?![(\[:])"
    r"|[☐☑☒✓✔✅⬜]\ufe0f?))"
    r"(?=.*\w)"
)
_BRACKET: Final = re.compile(rb"\[")
_SIGN: Final = re.compile(rb"\[|\xe2[\x98\x9c\xac][\x90-\x94\x85\x9c]")
_DRAWN: Final = (b"\xe2\x98", b"\xe2\x9c", b"\xe2\xac")
"""What the signs begin with that are drawn boxes and ticks; few files have any."""
_INDENT: Final = re.compile(rb"[ \t]*")


def odd_box(case: Case) -> Iterator[Odd]:
    """A line begins with what is nearly a box, so that no action is read there."""
    entries = {block.start for block in case.reading.blocks if block.kind == ENTRY}
    left: list[Span] | None = None
    for start, line in _lines_with_signs(case, entries):
        match = _LIKE_BOX.match(line)
        if match is None:
            continue
        at = start + len(line[: match.start("whole")].encode())
        if at in entries and BOX.match(case.data, at):
            continue
        left = list(text_only(case)) if left is None else left
        if case.hidden(at) or not any(first <= at < last for first, last in left):
            yield odd((at, at + len(match["whole"].encode())), words=match["whole"])


def _lines_with_signs(case: Case, entries: Collection[int]) -> Iterator[tuple[int, str]]:
    """Return the lines with a sign of a box, but for those that begin with one as it should be."""
    data, end = case.data, case.reading.body
    drawn = any(map(data.__contains__, _DRAWN))
    for sign in (_SIGN if drawn else _BRACKET).finditer(data, end):
        if sign.start() < end:
            continue
        start = data.rfind(b"\n", 0, sign.start()) + 1
        end = data.find(b"\n", sign.end()) + 1 or len(data)
        # Most entries are not indented.
        indent = None if start in entries else _INDENT.match(data, start)
        first = start if indent is None else indent.end()
        if first not in entries or BOX.match(data, first) is None:
            yield start, data[start:end].decode()


def text_only(case: Case) -> Iterator[Span]:
    """Return the ranges whose text is text whatever it looks like."""
    for block in case.reading.blocks:
        if block.kind in (CODE, HTML, QUOTE, TABLE):
            yield block.start, block.end


def odd_heading(case: Case) -> Iterator[Odd]:
    """A line begins with what is nearly the sign of a heading, as one without its space.

    It is read as text, and what stands below it belongs to the item before.
    """
    for slip in slips_of(case.data, list(case.reading.blocks)):
        if is_plain(case.data, slip) and slip_text(case.data, slip):
            yield odd(case.line(slip.start), signs="#" * slip.level)
