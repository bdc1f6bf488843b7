"""The items that are about the next meeting, or list the topics for it."""

from collections.abc import Sequence
from itertools import chain
from typing import Final

from bra.importing.days.find import find_days
from bra.importing.head.placewords import clock_times
from bra.importing.items.parts import Part
from bra.importing.lines.line import Line
from bra.importing.lines.prose import Sentence
from bra.importing.next.find import is_next_heading, lists_days
from bra.importing.next.topics import Section, is_topic_heading, mention
from bra.importing.patterns.words import bare, listed
from bra.importing.record import Item

_NEAR: Final = 12
"""Where the day stands in a line that begins with it, its weekday before."""


def next_section(
    body: Sequence[Part], items: Sequence[Item], texts: Sequence[list[Sentence]]
) -> Section | None:
    """Return the last section that is about the next meeting, its numbered points with it."""
    headed = [(at, part.heading) for at, part in enumerate(body) if part.heading is not None]
    backwards = headed[::-1]
    # The title alone lacks the day that stood beside it.
    named = (
        each
        for each in backwards
        if is_next_heading(items[each[0]].title) or is_next_heading(each[1].title)
    )
    dated = (each for each in backwards if _dated_below(items[each[0]], texts[each[0]]))
    listing = (
        each
        for each in backwards
        if lists_days(items[each[0]].title) and not any(map(_speaks_of_next, texts))
    )
    found = next(chain(named, listing, dated), None)
    if found is None:
        return None
    at, heading = found
    lines, told = list(body[at].lines), list(texts[at])
    for point in _points(items, at):
        lines += [_as_line(items[point]), *body[point].lines]
        told += [_as_sentence(items[point]), *_below(texts[point], items[point])]
    return Section(heading.title, items[at].line, tuple(lines), tuple(told))


def _speaks_of_next(sentences: Sequence[Sentence]) -> bool:
    """Tell whether a sentence gives the day of the next meeting."""
    return any(mention().search(each.text) and find_days(each.text, "sv") for each in sentences)


def _dated_below(item: Item, sentences: Sequence[Sentence]) -> bool:
    """Tell whether the day of one meeting stands at once below a heading like `Next`.

    Below it may also stand what else is to come, a day each, or what somebody does on a day.
    """
    if bare(item.title.rstrip("?")) not in listed("next_alone") or not sentences:
        return False
    first, *others = (each.text for each in sentences)
    return _tells_when(first) and not any(map(_begins_dated, others))


def _begins_dated(text: str) -> bool:
    days = find_days(text, "sv")
    return bool(days) and days[0].start < _NEAR


def _tells_when(text: str) -> bool:
    """Tell whether a sentence begins with a day, behind which stands a time, or nothing."""
    if not _begins_dated(text):
        return False
    behind = text[find_days(text, "sv")[-1].end :].strip(" .!")
    return not behind or bool(clock_times(behind))


def _points(items: Sequence[Item], at: int) -> range:
    """Return the places of the points of an item: `4.1` below `4`."""
    own = f"{items[at].number}."
    end = at + 1
    while end < len(items) and (items[end].number or "").startswith(own):
        end += 1
    return range(at + 1, end)


def _as_line(item: Item) -> Line:
    return Line(item.line, item.title, item.title, 0, "text")


def _as_sentence(item: Item) -> Sentence:
    return Sentence(item.title, item.line, item.line, "text", 0, first=True)


def _below(told: Sequence[Sentence], item: Item) -> list[Sentence]:
    """Return the sentences below a heading without that of itself."""
    return [each for each in told if each.text != item.title]


def topic_sections(
    body: Sequence[Part], items: Sequence[Item], texts: Sequence[list[Sentence]]
) -> list[Section]:
    """Return the sections of topics for the next meeting."""
    return [
        Section(item.title, item.line, part.lines, tuple(each))
        for part, item, each in zip(body, items, texts, strict=True)
        if is_topic_heading(item.title)
    ]
