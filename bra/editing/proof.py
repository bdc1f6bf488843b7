"""Look whether a meeting still says all that it said, but for what was meant to change."""

from collections.abc import Iterable
from typing import Final, TypeVar

from bra.model import Attendee, Meeting

_PLACES: Final = frozenset(("line", "start", "end", "body"))
_Record = TypeVar("_Record")

_PEOPLE: Final = ("present", "absent", "guests")
_PLAIN: Final = (
    "date",
    "time",
    "place",
    "status",
    "dnr",
    "chair",
    "secretary",
    "approvers",
    "next",
    "approved",
    "moved_from",
    "source",
    "readable",
    "title",
)


def says_the_same(before: Meeting, after: Meeting, *but: str) -> bool:
    """Tell whether two readings of a meeting agree in all but the named fields.

    Where something stands does not count, only what it says.  Whom a name in the text means may
    change with the attendance.
    """
    told = [each for each in _PLAIN if each not in but]
    people = [each for each in _PEOPLE if each not in but]
    return (
        all(getattr(before, each) == getattr(after, each) for each in told)
        and all(_names(getattr(before, each)) == _names(getattr(after, each)) for each in people)
        and [(item.written, item.confidential) for item in before.items]
        == [(item.written, item.confidential) for item in after.items]
        and [(each.kind, each.text) for each in before.statements]
        == [(each.kind, each.text) for each in after.statements]
        and [(each.raises, each.state, each.due) for each in before.actions]
        == [(each.raises, each.state, each.due) for each in after.actions]
        and [topic.written for topic in before.topics] == [topic.written for topic in after.topics]
    )


def _names(attendees: Iterable[Attendee]) -> list[tuple[str | None, ...]]:
    return [(each.name, each.organisation, each.note) for each in attendees]


def bare(record: _Record) -> _Record:
    """Return a record without what it says of places in a file, and what was noticed there."""
    if isinstance(record, Meeting):
        record = record._replace(diagnostics=())
    return _bare(record)


def _bare(value: _Record) -> _Record:
    if not isinstance(value, tuple):
        return value
    fields = getattr(value, "_fields", None)
    if fields is None:
        return tuple(map(_bare, value))  # type: ignore[return-value]
    pairs = zip(fields, value, strict=True)
    kept = [0 if name in _PLACES and isinstance(part, int) else _bare(part) for name, part in pairs]
    return value._make(kept)  # type: ignore[attr-defined,no-any-return]
