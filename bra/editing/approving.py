"""Approving a record: whether it may be, who it is that approves, and the bytes that say so."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bra.editing.front import Front, NoFrontMatterError, open_front, set_scalar
from bra.editing.minutes import NotPossibleError
from bra.languages import canonical, language, say
from bra.ledger.approval import Wanted, wanted_approvers
from bra.model import Council, Meeting
from bra.reading.names import Ambiguous, index_of, member_key, members_by_form, name_index
from bra.reading.words import name_key
from bra.text.frontmatter import Mapping
from bra.text.frontmatter import Sequence as Listed
from bra.text.seal import MARK, seal_of, written_seals
from bra.text.source import Edit, Source, apply

_NO_SEAL = MARK + b"0" * 64
_CLOSE = 0.6
_EARLY = ("planned", "draft")


class Presence(NamedTuple):
    """Hold whether somebody was at a meeting: present or a guest, or said to be absent."""

    there: bool
    absent: bool


def wanted_for(council: Council, meeting: Meeting) -> Wanted:
    """Return whose approval the record of a meeting needs."""
    return wanted_approvers(council, meeting.date, meeting.chair, meeting.approvers)


def require_ready(source: Source, meeting: Meeting, status: str, record: str) -> None:
    """Raise NotPossibleError unless a record is finished; `status` is its state today.

    Every action and decision must have its number, and every item marked as a decision one.
    """
    place = {"stem": meeting.stem, "path": meeting.path}
    if status != "final":
        code = f"approve.{status}" if status not in _EARLY else f"approve.{status}.{record}"
        raise NotPossibleError(code, **place)
    if written_seals(source.data):
        raise NotPossibleError("approve.seal-there", **place)
    decisions = [each for each in meeting.statements if each.kind == "decision"]
    bare = [line.line for line in meeting.actions if line.raises and line.id is None]
    bare += [each.line for each in decisions if each.id is None]
    if bare:
        raise NotPossibleError("approve.unnumbered", line=str(min(bare)), **place)
    for number, item in enumerate(meeting.items):
        if item.kind == "decision" and not any(each.item == number for each in decisions):
            raise NotPossibleError("approve.no-decision", line=str(item.line), **place)


def find_approver(council: Council, meeting: Meeting, name: str, day: str) -> str:
    """Return the full name of the person who is meant, at the meeting or on the day of approving.

    The chair and the secretary may be named by their offices.  Raises NotPossibleError.
    """
    officers = [one for one in (meeting.chair, meeting.secretary, *meeting.approvers) if one]
    people = (meeting.present, meeting.absent, meeting.guests)
    there = name_index(council, meeting.date, *people, extra=officers)
    wanted = " ".join(name.split())
    found = there.find_typed(wanted)
    if found is None:
        found = index_of(council, day, (), ()).find_typed(wanted)
    if isinstance(found, Ambiguous):
        raise NotPossibleError("ambiguous-name", name=name, candidates=", ".join(found.names))
    person = None
    if found is not None and found.kind == "person":
        person = found.name
    elif found is not None and found.kind == "word":
        office = canonical("offices").get(found.name.casefold())
        person = {"chair": meeting.chair, "secretary": meeting.secretary}.get(office or "")
    elif found is not None and found.kind == "role":
        person = next((role.holder for role in council.roles if role.name == found.name), None)
    if person is not None:
        member = members_by_form(council.members_on(meeting.date)).get(name_key(person))
        person = person if member is None else member.name
    if person is None:
        known = [one.name for group in people for one in group]
        known += [member.name for member in council.members_on(meeting.date)]
        near = _nearest(name, (*officers, *known))
        code = f"approve.unknown.{council.record}"
        raise NotPossibleError(code, name=name, candidates=", ".join(near) or "–")
    return person


def presence(council: Council, meeting: Meeting, name: str) -> Presence:
    """Tell whether somebody was at a meeting."""
    members = council.members_on(meeting.date)
    there = {member_key(members, one.name) for one in (*meeting.present, *meeting.guests)}
    absent = {member_key(members, one.name) for one in meeting.absent}
    key = member_key(members, name)
    return Presence(key in there, key in absent)


def entry(name: str, day: str, proof: str | None) -> str:
    """Return the line of an approval: who, on which ISO day, and what shows it."""
    said = " ".join((proof or "").split())
    return f"{name}, {day} ({said})" if said else f"{name}, {day}"


def approve(source: Source, code: str, record: str, entries: Sequence[str]) -> bytes:
    """Return the file with entries added to its approval, and sealed.

    `code` is the language of the file.  Raises NotPossibleError when its front matter has no place
    for them; the caller looks whether the result reads as it should.
    """
    try:
        front = open_front(source, code)
        edits = _edits(front, record, entries)
    except (NoFrontMatterError, ValueError):
        raise NotPossibleError("approve.unwritable", path=source.path) from None
    data = apply(source.data, edits)
    if len(written_seals(data)) != 1:
        raise NotPossibleError("approve.unwritable", path=source.path)
    at = _line_of_seal(data)
    end = data.find(b"\n", at)
    end = len(data) if end < 0 else end
    end -= data[end - 1 : end] == b"\r"
    line = b"  seal: " + seal_of(data).encode()
    return apply(data, [Edit(at, end, line)])


def _edits(front: Front, record: str, entries: Sequence[str]) -> list[Edit]:
    source = front.source
    data, newline = source.data, source.newline()
    pair = front.pair("approved")
    if pair is not None:
        by = _by(pair[1]) if isinstance(pair[1], Mapping) else None
        if by is None:
            raise ValueError(pair[0].text)
        last = by.entries[-1]
        start = data.rfind(b"\n", 0, last.start) + 1
        indent = data[start : data.index(b"-", start)]
        at = _line_end(data, last.end)
        return [Edit(at, at, _listed(newline, indent, entries))]
    status = front.pair("status")
    if status is None:
        raise ValueError(source.path)
    word = say(language(front.code), f"status.approved.{record}")
    spellings = language(front.code).meeting_keys["approved"]
    key = word if word in spellings else spellings[0]
    block = newline + f"{key}:".encode() + newline + b"  by:"
    block += _listed(newline, b"    ", entries) + newline + _NO_SEAL
    at = _line_end(data, status[1].end)
    return [set_scalar(front, "status", word), Edit(at, at, block)]


def _by(approval: Mapping) -> Listed | None:
    for key, value in approval.entries:
        if key.text == "by" and isinstance(value, Listed) and value.entries:
            return value
    return None


def _listed(newline: bytes, indent: bytes, entries: Iterable[str]) -> bytes:
    from bra.text.quoting import needs_quotes, quote

    texts = (quote(each) if needs_quotes(each) else each for each in entries)
    return b"".join(newline + indent + b"- " + text.encode() for text in texts)


def _line_of_seal(data: bytes) -> int:
    return 0 if data.startswith(MARK) else data.index(b"\n" + MARK) + 1


def _line_end(data: bytes, at: int) -> int:
    """Return where the line of an offset ends, its newline left out."""
    end = data.find(b"\n", at)
    end = len(data) if end < 0 else end
    return end - 1 if end > at and data[end - 1 : end] == b"\r" else end


def _nearest(name: str, known: Iterable[str]) -> list[str]:
    """Return the names that are most like one, else the first of those that are known."""
    from difflib import get_close_matches

    names = {one.casefold(): one for one in reversed(list(known))}
    near = get_close_matches(name.casefold(), list(names), cutoff=_CLOSE)
    if near:
        return [names[each] for each in near]
    return list(reversed(names.values()))[:3]
