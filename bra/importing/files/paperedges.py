"""Heads and feet that come again on the pages of a paper, which are no part of its columns."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from bra.importing.patterns.kept import compiled

_DIGITS: Final = compiled(r"\d+")
_DEEPEST: Final = 2
"""How many lines a head or a foot has at most."""


def running_lines(texts: Sequence[str]) -> set[str]:
    """Return the heads and feet of several pages, as `alike` tells them."""
    counts: Counter[str] = Counter()
    for text in texts if len(texts) > 1 else ():
        lines = [line for line in text.splitlines() if line.strip()]
        counts.update({alike(line) for line in (*lines[:_DEEPEST], *lines[-_DEEPEST:])})
    return {line for line, count in counts.items() if count > 1}


def edges(lines: Sequence[str], running: set[str]) -> tuple[int, int]:
    """Return where the text of a page begins and ends between its head and its foot.

    An empty line divides these from the text; the head of a table stands close over its rows.
    """
    if not running:
        return 0, len(lines)
    start = _text_begins(lines, running)
    return start, len(lines) - _text_begins(lines[start:][::-1], running)


def _text_begins(lines: Sequence[str], running: set[str]) -> int:
    at = 0
    while at < len(lines) and (not lines[at].strip() or alike(lines[at]) in running):
        at += 1
    return at if at < len(lines) and at and not lines[at - 1].strip() else 0


def alike(line: str) -> str:
    """Return the words of a line, all numbers as one, however far apart they are set."""
    return _DIGITS.sub("#", " ".join(line.split()))
