"""Rules about how a meeting's file is built."""

from collections.abc import Iterator

from bra.checking.model import Case, Odd, odd
from bra.text.blocks import HEADING


def duplicate_item_number(case: Case) -> Iterator[Odd]:
    """Two items go by the same number, so that nobody can point at one of them.

    Where items are numbered through the year, the other may stand in an earlier meeting's file.
    """
    seen: dict[str, str] = {}
    if case.council.numbering == "year" and case.status != "cancelled":
        for other in case.files.of_year(case.meeting.stem[:4]):
            if other.stem >= case.meeting.stem:
                break
            if other.status != "cancelled":
                seen |= {item.number: other.stem for item in other.items if item.number}
    for item in case.meeting.items:
        if item.written is None:
            continue
        if item.written in seen:
            where = seen[item.written]
            yield odd(case.line(item.start), number=item.written, where=where)
        else:
            seen[item.written] = case.meeting.stem


def counted_number(case: Case) -> Iterator[Odd]:
    """The items of a finished record have no § numbers written where they run on through the year.

    What is only counted changes when a meeting before gets an item, and a correction or an extract
    then means another item.
    """
    items = case.meeting.items
    if case.council.numbering != "year" or not case.finished or not items:
        return
    since = case.council.follow_from
    if since is not None and case.meeting.date < since:
        return
    if all(item.written is None for item in items):
        yield odd(case.line(items[0].start))


def empty_item(case: Case) -> Iterator[Odd]:
    """A finished record has an item with nothing under its heading.

    The item about the next meeting may be empty when the key `next` has the date.
    """
    following = case.meeting.next
    dated = following is not None and following.date is not None
    if case.finished:
        for item in case.meeting.items:
            if item.empty and not (item.means == "next" and dated):
                yield odd(case.line(item.start))


def no_items(case: Case) -> Iterator[Odd]:
    """The record of a meeting has no item: no heading that begins with `##`."""
    if case.held and not case.meeting.items and case.meeting.readable:
        yield odd(case.line(case.reading.body))


def skipped_heading_level(case: Case) -> Iterator[Odd]:
    """A heading is more than one level below the one before it."""
    level = 0
    for block in case.reading.blocks:
        if block.kind != HEADING or block.lists or block.quotes:
            continue
        if level and block.level > level + 1:
            right = "#" * (level + 1)
            yield odd(case.line(block.start), level="#" * block.level, right=right)
        level = block.level
