"""The states of a meeting: which step may be taken, and what stands in its way."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from bra.editing.front import Front, NoFrontMatterError, add_entries, open_front, set_scalar
from bra.languages import language, languages
from bra.languages.cldr import list_of
from bra.ledger import effective_status
from bra.model import Attendee, Council, Meeting, Owner, Presenter, opened_up
from bra.planning.agenda import Agenda, Called
from bra.reading.names import member_key, name_index
from bra.reading.public import hidden_ranges
from bra.text.source import Edit, Source

STEPS: Final = {
    "planned": ("draft", "cancelled"),
    "draft": ("final",),
    "final": ("draft",),
    "cancelled": (),
    "approved": (),
}
"""Which states a meeting may come to from each; `approved` is given by approval alone."""
_INFLECTED: Final = ("planned", "final", "approved", "cancelled")


class Reason(NamedTuple):
    """Hold why a step is refused: the code of a message, the line it is about, and its facts."""

    code: str
    line: int
    facts: tuple[tuple[str, str], ...] = ()


class Step(NamedTuple):
    """Hold what a step looks at: the file, the meeting, who is called to it, and the day.

    `secret` are the ids in the file of actions that were raised in confidence.
    """

    source: Source
    meeting: Meeting
    council: Council
    agenda: Agenda
    today: str
    secret: frozenset[str] = frozenset()

    @property
    def state(self) -> str:
        """Return the state as written, else by the calendar."""
        return self.meeting.status or effective_status(None, self.meeting.date, self.today)


def obstacles(step: Step, wanted: str, *, everyone: bool) -> tuple[Reason, ...]:
    """Return what stands in the way of a step, in the order of the file."""
    meeting = step.meeting
    try:
        front = open_front(step.source, meeting.language)
    except NoFrontMatterError:
        return tuple(_errors(step))
    line = _line_of(front, "status")
    if step.state == "approved" or meeting.approved is not None:
        return (Reason(f"step-approved.{step.council.record}", line),)
    if wanted == "approved":
        return (Reason(f"step-approve.{step.council.record}", line),)
    if wanted not in STEPS[step.state] and (meeting.status is not None or wanted != step.state):
        return (Reason("step-order", line),)
    found = list(_to_draft(step, front, everyone=everyone)) if wanted == "draft" else []
    if wanted == "final":
        found = list(_to_final(step, front))
    return tuple(sorted(found, key=lambda reason: reason.line))


def step_edits(step: Step, wanted: str, *, everyone: bool) -> list[Edit]:
    """Return the edits that take a meeting to a state; with `everyone`, those called are present.

    Raises ValueError when what stands in the front matter cannot be edited.
    """
    meeting = step.meeting
    front = open_front(step.source, meeting.language)
    edits = [set_scalar(front, "status", _word(front, wanted))]
    if everyone:
        edits += _attendance(step, front)
    return edits


def _to_draft(step: Step, front: Front, *, everyone: bool) -> Iterator[Reason]:
    meeting = step.meeting
    if meeting.date > step.today:
        yield Reason("step-not-held", _line_of(front, "date"), (("date", meeting.date),))
    if opened_up(meeting).present or step.state == "final":
        return
    facts = (("key", front.spelling("present")),)
    if not _missing_members(step) and not _missing_guests(step):
        code = "step-all-absent" if opened_up(meeting).absent else "step-nobody-called"
        yield Reason(code, _line_of(front, "present"), facts)
    elif not everyone:
        yield Reason("step-nobody-present", _line_of(front, "present"), facts)


def _to_final(step: Step, front: Front) -> Iterator[Reason]:
    meeting, code = step.meeting, front.code
    missing = [person.name for person in _missing_members(step)]
    missing += [person.name for person in _missing_guests(step)]
    if missing:
        names = list_of(missing, code)
        yield Reason("step-unaccounted", _line_of(front, "present"), (("names", names),))
    members = step.council.members_on(meeting.date)
    absent = {member_key(members, each.name) for each in meeting.absent}
    for attendee in (*meeting.present, *meeting.guests):
        if member_key(members, attendee.name) in absent:
            yield Reason("step-both", attendee.line, (("name", attendee.name),))
    inside = opened_up(meeting)
    for key, value in (("chair", inside.chair), ("secretary", inside.secretary)):
        if value is None:
            yield Reason(f"step-no-{key}", _line_of(front, key), (("key", front.spelling(key)),))
    wanted = step.council.approvers if step.council.approval == "approvers" else None
    if wanted is not None and len(inside.approvers) < wanted:
        facts = (("wanted", str(wanted)), ("named", str(len(inside.approvers))))
        yield Reason("step-approvers", _line_of(front, "approvers"), facts)
    for line in meeting.actions:
        if line.raises and line.id is None:
            yield Reason("step-unnumbered-action", line.line)
    for statement in meeting.statements:
        if statement.kind == "decision" and statement.id is None:
            yield Reason("step-unnumbered-decision", statement.line)
    yield from _errors(step)


def _errors(step: Step) -> Iterator[Reason]:
    """Return what reading found to be wrong with the file; of confidential text, only where."""
    hidden = hidden_ranges(step.source, step.secret)
    for each in step.meeting.diagnostics:
        if each.severity != "error" and each.code != "unnumbered-item":
            continue
        if any(first <= each.start < last for first, last in hidden):
            yield Reason("step-hidden-error", each.line)
        else:
            yield Reason(each.code, each.line, each.facts)


def _attendance(step: Step, front: Front) -> Iterator[Edit]:
    """Mark as present those who are called and of whom the file says nothing."""
    members, guests = _missing_members(step), _missing_guests(step)
    if members:
        yield add_entries(front, "present", [_entry(each) for each in members])
    if guests:
        yield add_entries(front, "guests", [_entry(each) for each in guests])


def _missing_members(step: Step) -> list[Called]:
    known = _accounted(step)
    return [each for each in step.agenda.called if each.name.casefold() not in known]


def _missing_guests(step: Step) -> list[Presenter]:
    known = _accounted(step)
    return [each for each in step.agenda.invited if each.name.casefold() not in known]


def _accounted(step: Step) -> set[str]:
    """Return the names of whom the file tells: also by an alias, or as served for by another."""
    meeting = opened_up(step.meeting)
    lists: Sequence[Sequence[Attendee]] = (meeting.present, meeting.absent, meeting.guests)
    written = [
        name
        for attendees in lists
        for each in attendees
        for name in (each.name, each.substitute_for)
        if name
    ]
    index = name_index(step.council, meeting.date, extra=())
    known = {name.casefold() for name in written}
    for name in written:
        found = index.find(name)
        if isinstance(found, Owner):
            known.add(found.name.casefold())
    return known


def _entry(person: Called | Presenter) -> str:
    return f"{person.name}, {person.organisation}" if person.organisation else person.name


def _word(front: Front, wanted: str) -> str:
    """Return the word for a state in the language and the inflection that the file has."""
    pair = front.pair("status")
    written = "" if pair is None else str(getattr(pair[1], "text", "")).split("#")[0].strip()
    for spoken in languages():
        for state, words in spoken.statuses.items():
            if written.casefold() not in words:
                continue
            forms = spoken.statuses[wanted]
            place = words.index(written.casefold())
            inflected = state in _INFLECTED and wanted in _INFLECTED and place < len(forms)
            word = forms[place] if inflected else forms[0]
            return word.capitalize() if written[:1].isupper() else word
    return language(front.code).statuses[wanted][0]


def _line_of(front: Front, key: str) -> int:
    """Return the line of a key, or the first of the front matter where it is missing."""
    pair = front.pair(key)
    return front.source.line(front.start if pair is None else pair[0].start)
