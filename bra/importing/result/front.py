"""The front matter of an imported file: the meeting's facts, its lists of people, its source."""

from functools import cache
from typing import Final, NamedTuple

from bra.importing.head.worded import worded_remark
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, label_of, listed
from bra.importing.record import Doubt, Fact, Foreign, Person, Record
from bra.importing.result.keptkeys import kept_keys
from bra.importing.result.values import as_list, as_value
from bra.languages import Language, language, languages
from bra.text.seal import MARK

_ITEMS: Final = compiled(
    r"(?P<word>§{1,2}|[^\W\d_]+\.?)\s*(?P<first>\d{1,3})(?:\s*[-–]\s*(?P<last>\d{1,3}))?"
)
_NO_SEAL: Final = f"{MARK.decode()}{'0' * 64}"


class Approved(NamedTuple):
    """Hold what is said of papers that were signed long ago: the day, and where that is seen."""

    on: str
    proof: str


def front_lines(record: Record, spoken: Language, approved: Approved | None) -> list[str]:
    """Return the lines of the front matter, its fences included."""
    lines = _known_lines(record, spoken, approved)
    lines += [line for each in kept_keys(record, lines) for line in each.lines]
    if approved is not None:
        lines += _approval(record, spoken.meeting_keys["approved"][0], approved)
    return ["---", *lines, "---"]


def _known_lines(record: Record, spoken: Language, approved: Approved | None) -> list[str]:
    """Return the lines of what was recognised, but for the approval."""
    keys = {key: spellings[0] for key, spellings in spoken.meeting_keys.items()}
    lines: list[str] = []

    def put(key: str, fact: Fact | None) -> None:
        if fact is not None:
            lines.append(f"{keys[key]}: {as_value(fact.value)}")

    put("date", record.date)
    put("time", record.time)
    put("place", record.place)
    state = "approved" if approved is not None else "draft"
    lines.append(f"{keys['status']}: {spoken.statuses[state][0]}")
    put("chair", record.chair)
    put("secretary", record.secretary)
    lines += as_list(keys["approvers"], [fact.value for fact in record.approvers])
    for key, people in (
        ("present", record.present),
        ("absent", record.absent),
        ("guests", record.guests),
    ):
        lines += as_list(keys[key], [attendee(person, spoken) for person in people])
    lines += _next(record, spoken, keys["next"])
    lines.append(f"{keys['source']}: {as_value(_source(record.source))}")
    return lines


def _source(foreign: Foreign) -> str:
    """Return where minutes came from: the file, which of its meetings, its digest."""
    part = f" ({foreign.part[0]}/{foreign.part[1]})" if foreign.part is not None else ""
    return f"{foreign.name}{part} sha256:{foreign.digest}"


def head_doubts(record: Record) -> tuple[Doubt, ...]:
    """Return what a person must look at of the keys that the source itself has in its head."""
    if not record.source.first:
        return ()
    written = _known_lines(record, language(record.language), None)
    kept = kept_keys(record, written)
    return tuple(each.doubt for each in kept if each.doubt is not None)


def _next(record: Record, spoken: Language, key: str) -> list[str]:
    names = {each: spellings[0] for each, spellings in spoken.next_keys.items()}
    facts = (("date", record.next.date), ("time", record.next.time), ("place", record.next.place))
    found = [f"  {names[each]}: {as_value(fact.value)}" for each, fact in facts if fact is not None]
    return [f"{key}:", *found] if found else []


def attendee(person: Person, spoken: Language) -> str:
    """Return an entry of an attendance list: name, party, organisation, note in brackets."""
    if not person.note and person.group is None:
        return f"{person.name}, {person.organisation}" if person.organisation else person.name
    parts = [part.strip() for part in (person.note or "").split(", ") if part.strip()]
    listed_on = [each[0].isdecimal() for each in (*parts[1:], "-")]
    notes = [
        part if more else _some_items(part, spoken)
        for part, more in zip(parts, listed_on, strict=False)
    ]
    text = person.name
    if person.party is not None and person.party in notes:
        notes.remove(person.party)
        text += f" ({person.party})"
    if person.organisation:
        text += f", {person.organisation}"
    if person.group is not None and (word := _told(person.group)) is not None:
        notes.append(word)
    return f"{text} ({', '.join(notes)})" if notes else text


def _some_items(note: str, spoken: Language) -> str:
    """Return a note that only gives items as the format says it: `§§ 9-10` is from 9 until 10."""
    match = _ITEMS.fullmatch(note)
    if match is None or match["word"].casefold() not in _item_words():
        return note
    item = "§" if match["word"][0] == "§" else spoken.item_words[0]
    first, last = match["first"], match["last"] or match["first"]
    begin, end = (spoken.note_words[key][0] for key in ("from", "until"))
    return f"{begin} {item} {first}, {end} {item} {last}"


@cache
def _item_words() -> frozenset[str]:
    return frozenset(word for spoken in languages() for word in spoken.item_words)


def _told(group: str) -> str | None:
    """Return the word over a part of the list when it says more than the list's key does.

    Of `apologies were received from` it is the first word.
    """
    words = bare(group)
    label = label_of(words)
    if label is None:
        return worded_remark(group)
    if words in listed("mere_groups"):
        return None
    if words.split()[-1] in listed("by_whom") | listed("from_words"):
        starts = (" ".join(words.split()[:count]) for count in range(1, len(words.split())))
        return next((start for start in starts if label_of(start) == label), words)
    return words


def _approval(record: Record, key: str, approved: Approved) -> list[str]:
    """Return who approved, with the day and the proof; the seal is put in at the end."""
    names = [fact.value for fact in record.approvers]
    if record.chair is not None and record.chair.value not in names:
        names.insert(0, record.chair.value)
    entries = [f"{name}, {approved.on} ({approved.proof})" for name in names]
    return [f"{key}:", "  by:", *(f"    - {as_value(entry)}" for entry in entries), _NO_SEAL]
