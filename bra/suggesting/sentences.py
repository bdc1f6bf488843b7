"""The sentences of minutes that may tell what became of something, each with its place."""

import re
from collections.abc import Collection, Iterator
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
        for text, line in _paragraphs(file, item.body, item.end, [*hidden, *said]):
            follows = item.means in FOLLOW_UP
            found += [Sentence(each, line, place, follows) for each in _END.split(text)]
    return found


def _paragraphs(
    file: File, start: int, end: int, without: Collection[tuple[int, int]]
) -> Iterator[tuple[str, int]]:
    """Yield the text of paragraphs and entries, each with the line on which it begins."""
    source = file.source
    number = source.line(start)
    words: list[str] = []
    first = number
    for line in source.data[start:end].split(b"\n"):
        stop = start + len(line)
        text = line.decode("utf-8", "replace").strip()
        left_out = any(begin < stop and start < last for begin, last in without)
        if left_out or not text or _NONE.match(text) or TASK.match(text) or _NEW.match(text):
            if words:
                yield " ".join(words), first
            words = []
        if text and not left_out and not _NONE.match(text) and not TASK.match(text):
            if not words:
                first = number
            words.append(_NEW.sub("", text, count=1) if _NEW.match(text) else text)
        start, number = stop + 1, number + 1
    if words:
        yield " ".join(words), first
