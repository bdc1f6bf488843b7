"""For every recognised thing the source line, the rule and how sure it is."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import Final, NamedTuple

from bra.importing.files.plainsigns import unescaped
from bra.importing.files.readers import MARKDOWN, TEXT
from bra.importing.record import Fact, Record

_DROPPED: Final = "dropped"


class Explained(NamedTuple):
    """Hold one recognised thing: what it is, its value, and where it comes from."""

    what: str
    value: str
    line: int
    rule: str
    confidence: str
    source: str


def explain(record: Record) -> tuple[Explained, ...]:
    """Return everything that was recognised, by line, with what stood there."""
    as_stood = unescaped if _is_made(record) else str
    found: list[Explained] = []
    for what, value, line, rule, confidence in _things(record):
        source = source_line(record, line)
        told = as_stood(value) if what == _DROPPED else value
        place = record.source.in_file(line)
        found.append(Explained(what, told, place, rule, confidence, source))
    return tuple(sorted(found, key=lambda each: each.line))


def source_line(record: Record, number: int) -> str:
    """Return a line of the source as its author wrote it, or nothing where there is none."""
    lines = record.source.lines
    if not 0 < number <= len(lines):
        return ""
    line = lines[number - 1].strip()
    return unescaped(line) if _is_made(record) else line


def _is_made(record: Record) -> bool:
    """Tell whether the lines were made of a document, whose signs are no marks of Markdown."""
    ending = PurePath(record.source.name).suffix.casefold()
    return record.source.markdown and ending not in MARKDOWN | TEXT


def _things(record: Record) -> Iterator[tuple[str, str, int, str, str]]:
    """Yield every thing as it is explained, without the source of its line."""
    facts: tuple[tuple[str, Fact | None], ...] = (
        ("title", record.title),
        ("date", record.date),
        ("time", record.time),
        ("place", record.place),
        ("chair", record.chair),
        ("secretary", record.secretary),
        ("next date", record.next.date),
        ("next time", record.next.time),
        ("next place", record.next.place),
        *(("approver", fact) for fact in record.approvers),
    )
    for what, fact in facts:
        if fact is not None:
            yield what, fact.value, fact.line, fact.rule, fact.confidence
    lists = (("present", record.present), ("absent", record.absent), ("guest", record.guests))
    for what, people in lists:
        for person in people:
            yield what, person.name, person.line, person.rule, person.confidence
    for item in record.items:
        yield "item", item.title, item.line, item.rule, "explicit"
    for decision in record.decisions:
        yield "decision", decision.text, decision.line, decision.rule, decision.confidence
    for action in record.actions:
        owners = ", ".join(action.owners)
        value = f"{owners}: {action.text}" if owners else action.text
        value = f"[{action.closed}] {value}" if action.closed else value
        yield "action", value, action.line, action.rule, action.confidence
    for topic in record.next.topics:
        yield "topic", topic.title, topic.line, topic.rule, "explicit"
    for dropped in record.dropped:
        yield _DROPPED, dropped.text, dropped.line, dropped.rule, "explicit"
