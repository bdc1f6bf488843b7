"""A record as the JSON that scripts rely on."""

from bra.importing.record import Action, Decision, Fact, Item, Person, Record
from bra.languages.times import read_time


def record_json(record: Record, *, weak: bool = False) -> dict[str, object]:
    """Return a record in the shape of `bra import --format json`; weak candidates if asked."""
    following = record.next
    has_next = following.date or following.time or following.place
    return {
        "file": record.source.name,
        "language": record.language,
        "title": _value(record.title),
        "date": _value(record.date),
        "time": _time(record.time),
        "place": _value(record.place),
        "chair": _value(record.chair),
        "secretary": _value(record.secretary),
        "approvers": [fact.value for fact in record.approvers],
        "present": [_person(person) for person in record.present],
        "absent": [_person(person) for person in record.absent],
        "guests": [_person(person) for person in record.guests],
        "items": [_item(item, record) for item in record.items],
        "decisions": [
            _decision(each, record)
            for each in record.decisions
            if weak or each.confidence != "weak"
        ],
        "actions": [
            _action(each, record)
            for each in record.actions
            if not each.closed and (weak or each.confidence != "weak")
        ],
        "next": {
            "date": _value(following.date),
            "time": _time(following.time),
            "place": _value(following.place),
        }
        if has_next
        else None,
        "topics": [
            {"title": topic.title, "presenters": list(topic.presenters)}
            for topic in following.topics
        ],
    }


def _value(fact: Fact | None) -> str | None:
    return None if fact is None else fact.value


def _time(fact: Fact | None) -> dict[str, str | None] | None:
    time = None if fact is None else read_time(fact.value)
    return None if time is None else {"start": time.start, "end": time.end}


def _person(person: Person) -> dict[str, object]:
    return {"name": person.name, "organisation": person.organisation, "note": person.note}


def _item(item: Item, record: Record) -> dict[str, object]:
    line = record.source.in_file(item.line)
    return {"number": item.number, "title": item.title, "line": line}


def _title_of(index: int, record: Record) -> str | None:
    return record.items[index].title if 0 <= index < len(record.items) else None


def _decision(decision: Decision, record: Record) -> dict[str, object]:
    return {
        "text": decision.text,
        "item": _title_of(decision.item, record),
        "line": record.source.in_file(decision.line),
        "confidence": decision.confidence,
    }


def _action(action: Action, record: Record) -> dict[str, object]:
    return {
        "text": action.text,
        "owners": list(action.owners),
        "due": action.due,
        "due_text": action.due_text,
        "item": _title_of(action.item, record),
        "line": record.source.in_file(action.line),
        "confidence": action.confidence,
    }
