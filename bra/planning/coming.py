"""The agenda of a meeting that has no file yet, as the headings that its file would get."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bra.languages import language, say
from bra.model import Council, Meeting, Page, Topic
from bra.reading.confidential import ends_private_part, heading_mark
from bra.reading.headings import heading_text, means_of, read_heading, read_title
from bra.reading.names import name_index

COMPUTED = ("previous", "actions", "next")
_LEADING_NUMBER = re.compile(r"(?P<number>\d{1,9})(?=[.)])")
_CLOSING_SIGNS = re.compile(r"(?<=[ \t])(?=#+[ \t]*\Z)|\A(?=#+\Z)")
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")


class PlannedItem(NamedTuple):
    """Hold one item to come: its heading without number signs, and its kind."""

    heading: str
    kind: str
    confidential: bool


def planned_items(
    council: Council, topics: Sequence[Topic], date: str, previous: Meeting | Page | None
) -> tuple[PlannedItem, ...]:
    """Return the standing order with the topics and the yearly items in their place."""
    joining = _joining(topics, yearly_headings(council, date, previous), council, date)
    order = list(council.agenda)
    if "topics" not in order:
        order.insert(order.index("next") if "next" in order else len(order), "topics")
    planned: list[PlannedItem] = []
    for entry in order:
        if entry == "topics":
            planned += joining
        else:
            planned.append(_standing(entry, council, date))
    mark = language(council.language).confidential_words[0]
    return tuple(_in_parts(_closed(item, mark) for item in planned))


def _joining(
    topics: Sequence[Topic], yearly: Iterable[tuple[str, str]], council: Council, date: str
) -> list[PlannedItem]:
    """Return the topics and the yearly items; one that is both stands once.

    `yearly` are headings, each also without who presents it.
    """
    names = name_index(council, date, extra=())
    items = [_topic(each) for each in topics]
    forms = [
        {same_title(form) for form in (each.title, each.written, read_title(each.written, names))}
        for each in topics
    ]
    for heading, alone in yearly:
        title = same_title(read_heading(alone, names).title)
        both = {title, same_title(alone), same_title(heading)}
        place = next((place for place, each in enumerate(forms) if each & both), None)
        item = _item(heading, "yearly")
        if place is None:
            items.append(item)
            continue
        found = items[place]._replace(confidential=items[place].confidential or item.confidential)
        # Where the topic says nothing but the title, the yearly item says who presents it.
        same = same_title(topics[place].written) == title
        items[place] = found._replace(heading=heading) if same else found
    return items


def _in_parts(items: Iterable[PlannedItem]) -> Iterator[PlannedItem]:
    """Give items, those below the heading of a closed part as confidential, as in a file."""
    closed = False
    for item in items:
        closed = closed and not ends_private_part(item.heading)
        yield item._replace(confidential=item.confidential or closed)
        mark = heading_mark(item.heading)
        closed = closed or (mark is not None and mark.divides)


def yearly_headings(
    council: Council, date: str, previous: Meeting | Page | None
) -> list[tuple[str, str]]:
    """Return the headings of the yearly items that join a meeting, each with and without presenter.

    An item joins when a first of its month lies after the previous meeting and on or before this
    one; with no previous meeting only in its own month.
    """
    found: list[tuple[str, str]] = []
    for item in council.yearly:
        if previous is None:
            joins = int(date[5:7]) == item.month
        else:
            years = range(int(previous.date[:4]), int(date[:4]) + 1)
            firsts = (f"{year:04}-{item.month:02}-01" for year in years)
            joins = any(previous.date < first <= date for first in firsts)
        if joins:
            who = f" ({item.presenter})" if item.presenter else ""
            found.append((_as_heading(item.title + who), _as_heading(item.title)))
    return found


def same_title(title: str) -> str:
    """Return a title so that equal ones compare equal: case, spaces and escapes do not count."""
    return " ".join(_ESCAPE.sub("", title).casefold().split())


def _standing(entry: str, council: Council, date: str) -> PlannedItem:
    spoken = language(council.language)
    if entry == "previous":
        return _item(say(spoken, f"agenda.previous.{council.record}"), entry)
    if entry in COMPUTED:
        return _item(say(spoken, f"agenda.{entry}"), entry)
    heading = _as_heading(entry)
    title = read_heading(heading, name_index(council, date, extra=())).title
    means = means_of(title)
    return _item(heading, means if means in COMPUTED else "standing")


def _item(heading: str, kind: str) -> PlannedItem:
    return PlannedItem(heading, kind, heading_mark(heading) is not None)


def _topic(topic: Topic) -> PlannedItem:
    item = _item(_as_heading(topic.written), "topic")
    return item._replace(confidential=True) if topic.confidential else item


def _as_heading(text: str) -> str:
    """Return a line of text as a heading that reads as that text and gives itself no number."""
    line = " ".join(text.split())
    line = _LEADING_NUMBER.sub(r"\g<number>\\", line, count=1) if line[:1].isdigit() else line
    line = _CLOSING_SIGNS.sub(r"\\", line, count=1)
    return heading_text(f"## {line}")


def _closed(item: PlannedItem, mark: str) -> PlannedItem:
    """Keep what was put forward in confidence marked as such in the file of the meeting."""
    if item.confidential and heading_mark(item.heading) is None:
        return item._replace(heading=f"{item.heading} {{.{mark}}}")
    return item
