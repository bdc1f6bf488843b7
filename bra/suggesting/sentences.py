"""The sentences of minutes that may tell what became of something, each with its place."""

import re
from bisect import bisect
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from bra.editing.minutes import File
from bra.reading.public import hidden_ranges
from bra.reading.tasks import TASK

_END: Final = re.compile(r"(?<=[.!?])[\"”)]*\s+(?=[\"“”(*_]*[^\W\d_a-zåäöéü])")
_NEW: Final = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+")
_NONE: Final = re.compile(r"\s*(?:#|\||>|```|~~~|<|---|===)")
FOLLOW_UP: Final = ("actions", "previous")


class Sentence(NamedTuple):
    """Hold a sentence: its text, its line, its item, and whether that is the follow-up."""

    text: str
    line: int
    item: int
    follow_up: bool


def sentences_of(file: File, secret: Collection[str] = ()) -> list[Sentence]:
    """Return the sentences of all items in order.

    Headings, tasks, statements with a label, tables and quotes are none, nor is what is
    confidential.  A paragraph may go on over lines; an entry of a list is one of its own.
    """
    source, meeting = file
    hidden = hidden_ranges(source, secret)
    said = [(each.start, each.end) for each in meeting.statements]
    said += [(each.start, each.end) for each in meeting.actions]
    found: list[Sentence] = []
    for place, item in enumerate(meeting.items):
        if item.confidential:
            continue
        follows = item.means in FOLLOW_UP
        for paragraph in _paragraphs(file, item.body, item.end, [*hidden, *said]):
            found += [Sentence(text, line, place, follows) for text, line in _divided(paragraph)]
    return found


def _divided(lines: Sequence[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Yield the sentences of a paragraph, each with the line on which it begins."""
    whole = " ".join(text for text, _ in lines)
    begins = [0, *accumulate(len(text) + 1 for text, _ in lines)]
    start = 0
    for end in (*_END.finditer(whole), None):
        text = whole[start : end.start() if end is not None else None]
        yield text, lines[bisect(begins, start) - 1][1]
        start = end.end() if end is not None else start


def _paragraphs(
    file: File, start: int, end: int, without: Collection[tuple[int, int]]
) -> Iterator[list[tuple[str, int]]]:
    """Yield the lines of paragraphs and entries, each with its number."""
    source = file.source
    number = source.line(start)
    words: list[tuple[str, int]] = []
    for line in source.data[start:end].split(b"\n"):
        stop = start + len(line)
        text = line.decode("utf-8", "replace").strip()
        left_out = any(begin < stop and start < last for begin, last in without)
        if left_out or not text or _NONE.match(text) or TASK.match(text) or _NEW.match(text):
            if words:
                yield words
            words = []
        if text and not left_out and not _NONE.match(text) and not TASK.match(text):
            plain = _NEW.sub("", text, count=1) if _NEW.match(text) else text
            words.append((plain, number))
        start, number = stop + 1, number + 1
    if words:
        yield words
