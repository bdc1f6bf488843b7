"""The text of an item that is neither heading, statement, action nor topic."""

from typing import NamedTuple

from bra.comparing.records import Version
from bra.model import ActionLine, Meeting
from bra.reading.public import hidden_ranges
from bra.text.frontmatter import read_front_matter


class Prose(NamedTuple):
    """Hold a text's public and confidential part."""

    public: str
    secret: str


def preamble(version: Version, meeting: Meeting) -> Prose:
    """Return the text between the front matter and the first item, the title left out."""
    source = version.source
    start = read_front_matter(source).body
    end = meeting.items[0].start if meeting.items else len(source.data)
    text = source.data[start:end]
    cut = [(start, start)]
    position = start
    for line in text.splitlines(keepends=True):
        if line.startswith(b"# "):
            cut.append((position, position + len(line)))
            break
        position += len(line)
    cut += _of_actions(version, [line for line in meeting.actions if line.item < 0])
    return _without(version, start, end, cut)


def prose_of(version: Version, meeting: Meeting, item: int) -> Prose:
    """Return the text of an item without what is told by itself."""
    source = version.source
    whole = meeting.items[item]
    cut = [(each.start, each.end) for each in meeting.statements if each.item == item]
    cut += _of_actions(version, [line for line in meeting.actions if line.item == item])
    if whole.means == "next":
        lines = (topic.line for topic in meeting.topics)
        cut += [source.line_span(line) for line in lines]
    return _without(version, whole.body, whole.end, cut)


def _of_actions(version: Version, lines: list[ActionLine]) -> list[tuple[int, int]]:
    """Return where actions stand, with the notes below them."""
    data = version.source.data
    ranges: list[tuple[int, int]] = []
    for line in lines:
        end = line.end
        for note in line.notes.split("\n") if line.notes else ():
            at = data.find(note.encode(), end)
            if at >= 0 and not data[end:at].strip(b" \t\r\n>"):
                end = at + len(note.encode())
        ranges.append((line.start, end))
    return ranges


def _without(version: Version, start: int, end: int, cut: list[tuple[int, int]]) -> Prose:
    """Return the text between two offsets without the ranges, its list markers included."""
    data = version.source.data
    secret = hidden_ranges(version.source)
    parts: tuple[list[str], list[str]] = ([], [])
    position = start
    for line in data[start:end].splitlines(keepends=True):
        first, last = position, position + len(line)
        position = last
        text = bytearray(line)
        for left, right in cut:
            if left < last and first < right:
                text[max(0, left - first) : right - first] = b" " * (
                    min(right, last) - max(left, first)
                )
        rest = bytes(text).decode("utf-8", "replace")
        if any(left < last and first < right for left, right in cut) and not rest.strip(
            " \t\r\n>-*+0123456789.)"
        ):
            continue
        hidden = any(left < last and first < right for left, right in secret)
        parts[hidden].append(rest)
    return Prose(*("".join(each) for each in parts))
