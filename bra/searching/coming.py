"""What the agenda of the next meeting will have, looked for while that meeting has no file yet.

Topics put forward stand in the minutes that have them, and are found there; what comes by itself,
the standing items and the yearly ones, stands in the council's file.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bra.planning.coming import planned_items
from bra.planning.naming import MeetingNameError, resolve_meeting
from bra.reading.headings import read_heading
from bra.reading.names import name_index
from bra.searching.query import Query
from bra.searching.stems import beginnings, has_form, words_of

if TYPE_CHECKING:
    from bra.folder import Folder


class Coming(NamedTuple):
    """Hold an item of a meeting to come: `line` is that of the council's file."""

    stem: str
    title: str
    line: int
    text: str
    confidential: bool


def coming_items(folder: "Folder", day: str) -> Iterator[Coming]:
    """Give what stands on the agenda of the next meeting by itself; nothing when it has a file."""
    heads, council = folder.heads, folder.council
    try:
        stem = resolve_meeting("next", heads, day)
    except MeetingNameError:
        return
    if any(head.stem == stem for head in heads):
        return
    before = [head for head in heads if head.stem < stem and head.status != "cancelled"]
    names = name_index(council, stem, extra=())
    lines = folder.council_source.data.decode("utf-8", "replace").splitlines()
    planned = planned_items(council, (), stem, before[-1] if before else None)
    for item in planned:
        title = read_heading(item.heading, names).title
        line = _line_of(title, lines) or _line_of(title.rpartition(" (")[0], lines)
        # What the usual agenda has stands nowhere; a presenter has a key of its own.
        if line:
            yield Coming(stem, title, line, item.heading, item.confidential)


def _line_of(title: str, lines: Sequence[str]) -> int:
    """Return the first line that holds a title, 0 for none."""
    return next((at for at, text in enumerate(lines, 1) if title and title in text), 0)


def may_fit(query: Query) -> bool:
    """Tell whether a query may ask for an item at all."""
    of_others = query.states or query.owner or query.organisation
    return not of_others and (not query.kinds or "item" in query.kinds)


def fits(item: Coming, query: Query, code: str) -> bool:
    """Tell whether an item is what a query asks for, which may ask for items."""
    if query.years and item.stem[:4] not in query.years:
        return False
    if query.meeting and query.meeting != item.stem:
        return False
    words = list(words_of(item.text))
    plain = f" {' '.join(words)} "
    return (
        all(_has(words, word, code) for written in query.words for word in words_of(written))
        and all(f" {' '.join(words_of(phrase))} " in plain for phrase in query.phrases)
        and not any(
            _has(words, word, code) for written in query.without for word in words_of(written)
        )
    )


def _has(words: list[str], word: str, code: str) -> bool:
    return any(has_form(words, form) for form in beginnings(word, code))
