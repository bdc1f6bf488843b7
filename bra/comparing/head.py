"""The front matter of two versions of a meeting: who came, when and where, how far it is."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from bra.comparing.records import Change, Version, change, withheld
from bra.languages import canonical
from bra.model import Attendee, Meeting, NextMeeting, TimeRange, opened_up
from bra.reading.veil import veil_of
from bra.text.frontmatter import Mapping, Node, Scalar, read_front_matter

_LISTS: Final = ("present", "absent", "guests")


def compare_heads(old: Meeting, new: Meeting) -> Iterator[Change]:
    """Yield what changed in the front matter, but for keys that nobody knows.

    Of a value that is withheld in either nothing is told.
    """
    hidden = {*old.withheld, *new.withheld}
    if old.status != new.status:
        yield change("status", old=old.status, new=new.status)
    yield from _approval(old, new)
    for key, was, now in (
        ("time", _clock(old.time), _clock(new.time)),
        ("place", old.place, new.place),
        ("dnr", old.dnr, new.dnr),
        ("chair", old.chair, new.chair),
        ("secretary", old.secretary, new.secretary),
        ("approvers", ", ".join(old.approvers) or None, ", ".join(new.approvers) or None),
        ("next", _next(old.next), _next(new.next)),
        ("source", old.source, new.source),
    ):
        yield from value(key, was, now) if key not in hidden else ()
    if old.stem == new.stem:  # a move is told with the meeting itself
        before, after = ", ".join(old.moved_from), ", ".join(new.moved_from)
        yield from value("moved-from", before or None, after or None)
    yield from _attendees(old, new)


def value(key: str, was: str | None, now: str | None) -> Iterator[Change]:
    """Yield that a value was given, changed or removed."""
    if was != now:
        kind = "value-set" if was is None else "value-removed" if now is None else "value"
        yield change(kind, key=key, old=was, new=now)


def _approval(old: Meeting, new: Meeting) -> Iterator[Change]:
    before, after = old.approved, new.approved
    had = before.by if before is not None else ()
    has = after.by if after is not None else ()
    for who in has:
        if who not in had:
            yield change("approved-by", who=who)
    for who in had:
        if who not in has:
            yield change("approval-withdrawn", who=who)
    seal = before.seal if before is not None else None
    sealed = after.seal if after is not None else None
    if seal != sealed:
        yield change("sealed" if seal is None else "unsealed" if sealed is None else "resealed")


def _attendees(old: Meeting, new: Meeting) -> Iterator[Change]:
    """Yield who came, went, or stands elsewhere; a person is told once."""
    before, after = _by_name(old), _by_name(new)
    hidden = {each.casefold() for each in (*_hidden_names(old), *_hidden_names(new))}
    before = {key: each for key, each in before.items() if key[0] not in hidden}
    after = {key: each for key, each in after.items() if key[0] not in hidden}
    for key, (where, who) in after.items():
        found = before.get(key)
        if found is None:
            yield change("attendee-added", who=who.name, list=where, said=_said(who))
        elif found[0] != where:
            said = _said(who) if _said(who) != _said(found[1]) else None
            yield change("attendee-moved", who=who.name, old=found[0], new=where, said=said)
        elif _said(found[1]) != _said(who):
            was = _said(found[1])
            yield change("attendee-changed", who=who.name, old=was, new=_said(who))
    for key, (where, who) in before.items():
        if key not in after:
            yield change("attendee-removed", who=who.name, list=where)


def _hidden_names(meeting: Meeting) -> Iterator[str]:
    """Yield the names of those who are withheld."""
    for where in _LISTS if meeting.withheld else ():
        public = getattr(meeting, where)
        for each in getattr(opened_up(meeting), where):
            if all((one.name, _said(one)) != (each.name, _said(each)) for one in public):
                yield each.name


def _by_name(meeting: Meeting) -> dict[tuple[str, int], tuple[str, Attendee]]:
    """Return each attendee with the list; a name that stands twice counts twice."""
    found: dict[tuple[str, int], tuple[str, Attendee]] = {}
    for where in _LISTS:
        for attendee in getattr(meeting, where):
            name, count = attendee.name.casefold(), 0
            while (name, count) in found:
                count += 1
            found[name, count] = (where, attendee)
    return found


def _said(attendee: Attendee) -> str | None:
    """Return what stands behind a name."""
    parts = [attendee.party and f"({attendee.party})", attendee.organisation]
    parts.append(attendee.note and f"({attendee.note})")
    return " ".join(part for part in parts if part) or None


def _clock(time: TimeRange | None) -> str | None:
    if time is None:
        return None
    return time.start if time.end is None else f"{time.start}–{time.end}"


def _next(following: NextMeeting | None) -> str | None:
    if following is None:
        return None
    parts = (following.date, _clock(following.time), following.place)
    return ", ".join(part for part in parts if part) or None


def compare_withheld(old: Meeting, new: Meeting) -> Iterator[Change]:
    """Yield that something changed which is withheld of the front matter of either."""
    if _hidden(old) != _hidden(new):
        yield withheld()


def _hidden(meeting: Meeting) -> list[object]:
    """Return what is withheld of a front matter, without its places in the file."""
    inside = opened_up(meeting)
    found: list[object] = []
    for key in dict.fromkeys(meeting.withheld):
        value = getattr(inside, key, None)
        if key not in _LISTS:
            found.append((key, value))
            continue
        public = [(each.name, _said(each)) for each in getattr(meeting, key)]
        people = [(each.name, _said(each)) for each in value or ()]
        found.append((key, [each for each in people if each not in public]))
    return found


def compare_other_keys(old: Version, new: Version, *, internal: bool) -> Iterator[Change]:
    """Yield the keys that the format does not know and that changed."""
    before, after = _other_keys(old), _other_keys(new)
    hidden = set[str]() if internal else {key for each in (before, after) for key in each.hidden}
    for key in dict.fromkeys((*before.values, *after.values)):
        if before.values.get(key) != after.values.get(key):
            yield withheld() if key in hidden else change("other-key", key=key)


class _OtherKeys(NamedTuple):
    """Hold the values of keys that the format does not know, and which of them are withheld."""

    values: dict[str, object]
    hidden: set[str]


def _other_keys(version: Version) -> _OtherKeys:
    front = read_front_matter(version.source)
    veil = veil_of(version.source, front)
    values = _unknown(front.root)
    kept = values if veil is None else _unknown(veil.root)
    return _OtherKeys(values, {key for key in values if kept.get(key) != values[key]})


def _unknown(root: Mapping | None) -> dict[str, object]:
    known = canonical("meeting_keys")
    entries = root.entries if root is not None else ()
    return {key.text: _plain(node) for key, node in entries if key.text.casefold() not in known}


def _plain(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return tuple((key.text, _plain(value)) for key, value in node.entries)
    return [_plain(entry) for entry in node.entries]
