"""The record of a meeting, and an extract of one item of it."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from bra.languages import Language, say
from bra.languages.cldr import list_of, long_date, time_range, weekday, weekday_and_date
from bra.ledger import effective_status
from bra.ledger.corrections import Correction
from bra.model import Attendee, Council, Item, Meeting, NextMeeting
from bra.reading.parts import Part
from bra.rendering.corrected import reference
from bra.rendering.document import Document
from bra.rendering.documents import folders, item_number, presenter_words, words
from bra.rendering.environment import render
from bra.rendering.record import LINE, Record, notice, signatures, state_of
from bra.rendering.titles import own_title

_SIGNED: Final = ("signatures", "notice", "certified")
"""The sections whose names and lines stand on one page."""


def minutes_document(root: Path, spoken: Language, record: Record) -> Document:
    """Return the record of a meeting."""
    return _document(root, spoken, record, "minutes.md.j2", minutes_variables(spoken, record))


def minutes_variables(spoken: Language, record: Record) -> dict[str, object]:
    """Return what a template is given of the record of a meeting."""
    variables = _shared(spoken, record)
    kind = record.council.record
    title = say(spoken, f"minutes.title.{kind}", date=long_date(record.meeting.date, spoken.code))
    variables |= {
        "title": title,
        "preamble": [_part(part, spoken, record) for part in record.text.preamble],
        "items": [
            _item(item, parts, spoken, record)
            for item, parts in zip(record.meeting.items, record.text.items, strict=True)
        ],
        "corrections": corrections_variables(record.corrected(""), spoken, record.council),
        "signatures": signatures(spoken, record),
        "notice": notice(spoken, record),
    }
    return variables


def background_document(root: Path, spoken: Language, record: Record) -> Document | None:
    """Return what the file of a meeting to come says below its items; None when that is nothing."""
    variables = _shared(spoken, record)
    variables |= {
        "title": say(spoken, "packet.background"),
        "state": "",
        "items": [
            _item(item, parts, spoken, record)
            for item, parts in zip(record.meeting.items, record.text.items, strict=True)
            if parts
        ],
    }
    if not variables["items"]:
        return None
    return _document(root, spoken, record, "background.md.j2", variables)


def extract_document(root: Path, spoken: Language, record: Record, place: int) -> Document:
    """Return an extract of the record: the item at an index, whole and in order."""
    variables = _shared(spoken, record)
    meeting = record.meeting
    parts = list(record.text.items[place])
    copies: list[str] = []
    while parts and parts[-1].statement is not None and parts[-1].statement.kind == "copies":
        copies.insert(0, parts.pop().text.strip())
    item = meeting.items[place]
    title = say(
        spoken,
        f"minutes.extract.{record.council.record}",
        date=long_date(meeting.date, spoken.code),
        item=reference(item.number, spoken, record.council),
    )
    own = {"approvals": say(spoken, f"minutes.approvals.{record.council.record}")}
    variables |= {
        "word": words(spoken, "minutes.") | own,
        "next_meeting": None,
        "title": title,
        "item": _item(item, parts, spoken, record),
        "copies": copies,
        "approvals": [one for one in signatures(spoken, record) if one["approved"]],
    }
    return _document(root, spoken, record, "extract.md.j2", variables)


def _document(
    root: Path, spoken: Language, record: Record, name: str, variables: dict[str, object]
) -> Document:
    meeting, code = record.meeting, spoken.code
    days = {meeting.date, record.today}
    days |= {meeting.next.date} if meeting.next and meeting.next.date else set()
    days |= {each.date for found in record.corrections.values() for each in found}
    short = str(variables["title"])
    return Document(
        text=render(name, variables, folders(root)),
        title=f"{short}, {record.council.name}",
        short=short,
        council=record.council.name,
        language=code,
        day=record.today,
        page=say(spoken, "page", page="{page}", pages="{pages}"),
        state=str(variables["state"]),
        internal=say(spoken, "internal") if record.internal else "",
        dates=tuple(sorted((long_date(day, code), day) for day in days)),
        together=tuple(say(spoken, f"minutes.{key}") for key in _SIGNED),
    )


def _shared(spoken: Language, record: Record) -> dict[str, object]:
    """Return what both templates are given."""
    meeting, council, code = record.meeting, record.council, spoken.code
    guests = say(spoken, "minutes.guests")
    lists = (
        ("present", say(spoken, "minutes.present")),
        ("guests", meeting.guests_word.capitalize() if meeting.guests_word else guests),
        ("absent", say(spoken, "minutes.absent")),
    )
    stub = say(spoken, "not-public")

    def value(key: str) -> str | None:
        return stub if key in meeting.withheld else getattr(meeting, key)

    return {
        "council": {"name": council.name, "short": council.short, "record": council.record},
        "meeting": {
            "stem": meeting.stem,
            "date": meeting.date,
            "weekday": weekday(meeting.date, code),
            "long_date": long_date(meeting.date, code),
            "clock": say(spoken, "clock", time=time_range(meeting.time, code))
            if meeting.time
            else None,
            "place": value("place"),
            "status": effective_status(meeting.status, meeting.date, record.today),
            "dnr": value("dnr"),
            "chair": value("chair"),
            "secretary": value("secretary"),
            "approvers": list_of(
                [*meeting.approvers, *[stub] * meeting.withheld.count("approvers")], code
            ),
        },
        "own_title": None if record.hides_title else own_title(meeting, council),
        "state": state_of(spoken, record),
        "attendance": [
            {"heading": heading, "groups": groups}
            for key, heading in lists
            if (groups := _listed(meeting, key, spoken))
        ],
        "next_meeting": _next(meeting.next, spoken),
        "approver_word": say(spoken, f"minutes.approver.{council.record}"),
        "line": LINE,
        "word": words(spoken, "minutes."),
        "internal": record.internal,
        "internal_mark": say(spoken, "internal"),
        "not_public": stub,
    }


def _listed(meeting: Meeting, key: str, spoken: Language) -> list[dict[str, object]]:
    """Return the people of a list, with a row for each of whom it is withheld."""
    stub = say(spoken, "not-public")
    groups = _groups(getattr(meeting, key), spoken.code)
    for _ in range(meeting.withheld.count(key)):
        groups.append({"organisation": None, "people": [stub], "together": stub})
    return groups


def _groups(people: Iterable[Attendee], code: str) -> list[dict[str, object]]:
    """Return the people of a list by organisation, in the order of the list."""
    groups: dict[str, list[str]] = {}
    for place, one in enumerate(people):
        key = one.organisation or f"\n{place}"
        # A party that is the organisation as well is said once, by the group.
        party = None if one.organisation == one.party else one.party
        notes = [note for note in (party, one.note) if note]
        name = one.name + "".join(f" ({note})" for note in notes)
        groups.setdefault(key, []).append(name)
    return [
        {
            "organisation": None if key.startswith("\n") else key,
            "people": names,
            "together": list_of(names, code),
        }
        for key, names in groups.items()
    ]


def _next(following: NextMeeting | None, spoken: Language) -> str | None:
    if following is None or following.date is None:
        return None
    code = spoken.code
    said = weekday_and_date(following.date, code)
    if following.time is not None:
        said = f"{said}, {say(spoken, 'clock', time=time_range(following.time, code))}"
    return f"{said}, {following.place}" if following.place else said


def _item(item: Item, parts: Sequence[Part], spoken: Language, record: Record) -> dict[str, object]:
    """Return what a template is given of an item; of one that is withheld, its number."""
    withheld = item.confidential and not record.internal
    details: list[str] = []
    if not withheld:
        if item.presenters:
            who = list_of([presenter_words(p, spoken) for p in item.presenters], spoken.code)
            details.append(say(spoken, "minutes.presented-by", who=who))
        if item.dnr:
            details.append(f"{say(spoken, 'minutes.dnr')} {item.dnr}")
        if item.law and item.confidential:
            details.append(item.law)
    found = record.corrected(item.number) if item.number and not withheld else ()
    return {
        "number": item_number(item.number, record.council) or None,
        "title": None if withheld else item.title,
        "details": details,
        "confidential": item.confidential,
        "secret": say(spoken, "minutes.secret") if item.confidential and not withheld else "",
        "corrections": corrections_variables(found, spoken, record.council),
        "superseded": _superseded(parts, spoken, record),
        "parts": [_part(part, spoken, record) for part in parts],
    }


def _superseded(parts: Sequence[Part], spoken: Language, record: Record) -> list[str]:
    """Return what later decisions replace in an item, a sentence for each decision of it."""
    found: list[str] = []
    for part in parts:
        statement = part.statement
        if statement is None or statement.kind != "decision":
            continue
        number = statement.id or record.numbers.get(statement.line, "")
        later = record.superseded.get(number, ())
        if later:
            told = {"number": number.rpartition("/")[2], "ids": list_of(later, spoken.code)}
            found.append(say(spoken, "minutes.superseded-by", **told))
    return found


def _part(part: Part, spoken: Language, record: Record) -> dict[str, object]:
    """Return what a template is given of a part: text, or a label and what it says."""
    kind, label = "text", part.label
    if part.action is not None:
        kind, action = "action", part.action
        number = "" if action.id is None else action.id.removeprefix(f"{record.meeting.stem}/")
        label = f"{say(spoken, 'minutes.action')} {number}".rstrip()
        if action.state != "open":
            label = f"{label}, {say(spoken, f'state.{action.state}')}"
        label = f"{label}."
    elif part.statement is not None:
        kind, statement = part.statement.kind, part.statement
        number = (statement.id or record.numbers.get(statement.line, "")).rpartition("/")[2]
        if kind == "decision" and number and number not in label.split():
            label = f"{label} {number}"
        label = f"{label}:" if label else ""
    return {"kind": kind, "label": label, "text": part.text}


def corrections_variables(
    found: Iterable[Correction], spoken: Language, council: Council
) -> list[dict[str, object]]:
    """Return what a template is given of corrections."""
    corrections: list[dict[str, object]] = []
    for each in found:
        key = "minutes.corrected-in" if each.item is None else "minutes.corrected-at"
        day = long_date(each.date, spoken.code)
        where = reference(each.item, spoken, council)
        sentence = say(spoken, key, date=day, item=where, meeting=each.meeting)
        corrections.append({"date": each.date, "meeting": each.meeting, "sentence": sentence})
    return corrections
