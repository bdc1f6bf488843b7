"""Rules about lines that are nearly a task or a heading."""

import re
from collections.abc import Iterator
from typing import Final

from bra.checking.model import Case, Odd, Span, odd
from bra.reading.slips import is_plain, slip_text, slips_of
from bra.reading.tasks import BOX
from bra.reading.words import GAP
from bra.text.blocks import CODE, ENTRY, HTML, QUOTE, TABLE

# A box with what may stand around it, and text behind it.  `[x](…)`, `[x][…]` and `[x]:` are links.
_LIKE_BOX: Final = re.compile(
    rf"^(?:{GAP}|>)*(?:(?:[-*+]|\d{{1,9}}[.)])[ \t]+)*?"
    rf"(?P<whole>(?:(?:[-*+–—•·]|\d{{1,9}}[.)]){GAP}*)?"
    r"(?:\\?\[[ \t\u00a0]*(?:[xX/~vV✓✔✗✘\u00d7+*_?!–—-]\ufe0f?)?[ \t\u00a0]*\\?\](?![(\[:])"
    r"|[☐☑☒✓✔✅⬜]\ufe0f?))"
    r"(?=.*\w)",
    re.MULTILINE,
)
_SIGN: Final = re.compile(r"[\[☐☑☒✓✔✅⬜]")


def odd_box(case: Case) -> Iterator[Odd]:
    """A line begins with what is nearly a box, so that no action is read there."""
    at = case.reading.body
    text, seen = case.data[at:].decode(), 0
    entries = {block.start for block in case.reading.blocks if block.kind == ENTRY}
    left = list(text_only(case))
    for match in _like_boxes(text):
        # Counting bytes from the match before keeps a long list linear.
        at += len(text[seen : match.start("whole")].encode())
        seen = match.start("whole")
        if at in entries and BOX.match(case.data, at):
            continue
        if case.hidden(at) or not any(first <= at < last for first, last in left):
            yield odd((at, at + len(match["whole"].encode())), words=match["whole"])


def _like_boxes(text: str) -> Iterator[re.Match[str]]:
    """Return what is like a box at the beginning of a line; only lines with a sign of one can."""
    last = -1
    for sign in _SIGN.finditer(text):
        line = text.rfind("\n", 0, sign.start()) + 1
        match = _LIKE_BOX.match(text, line) if line > last else None
        last = line
        if match is not None:
            yield match


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
