"""Which lines around the items are still to be written, and which say no more than was taken."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.acting.bodies import text_words
from bra.importing.days.find import find_days, weekdays
from bra.importing.head.labelled import PEOPLE, Given, label_on
from bra.importing.head.labels import read_labels
from bra.importing.head.signatures import is_signature, leads_signature
from bra.importing.lines.cells import cells_of
from bra.importing.lines.line import Line
from bra.importing.lines.tables import Table, find_tables
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, joining_words, label_of, listed
from bra.importing.record import Dropped, Fact, Record
from bra.importing.result.front import front_lines
from bra.languages import language
from bra.languages.importing import all_of, all_words
from bra.languages.times import place_times, read_time
from bra.model.meeting import TimeRange

_HEAD_OF_TABLE: Final = 2
_CELLS: Final = compiled(r"[.;|]\s+|\s{2,}|\t+")


class Around(NamedTuple):
    """Hold the lines around the items that are written, and those that are not."""

    kept: tuple[Line, ...]
    dropped: tuple[Dropped, ...]


def around_items(
    record: Record, lines: Sequence[Line], signed: Iterable[int], shown: Callable[[Line], str]
) -> Around:
    """Divide the lines around the items; `signed` are the numbers of those among signatures.

    A line goes when its words are those of the front matter, or when what is left beside them only
    tied them together.  A table goes whole or stays whole, and a label on a line of its own stays
    while anything stays below it.
    """
    labels = list(read_labels(lines))
    told = _Told(_facts(record), _words_by_line(labels), record.language)
    gone: dict[int, str] = {}
    places = set(signed)
    names = text_words("\n".join(_names(record)))
    shared = _shared_offices(record, labels)
    for unit in _units(lines):
        numbers = [line.number for line in unit.lines]
        if all(line.number in places and is_signature(line, names) for line in unit.lines):
            gone |= dict.fromkeys(numbers, "signature")
        elif not shared.intersection(numbers) and all(
            line.number == unit.heads or told.says_no_more(line, shown(line), unit.table)
            for line in unit.lines
        ):
            gone |= dict.fromkeys(numbers, "taken")
    _keep_leads(lines, labels, places, gone)
    title = record.title.line if record.title is not None else 0
    left = {line.number: line for line in lines if line.number in gone and text_words(line.text)}
    left.pop(title, None)
    return Around(
        tuple(line for line in lines if line.blank or line.number not in gone),
        tuple(Dropped(n, line.raw.strip(), gone[n]) for n, line in left.items()),
    )


def _shared_offices(record: Record, labels: Iterable[Given]) -> set[int]:
    """Return the lines that give one office to several, of whom the record holds the first."""
    people = [each.name for each in (*record.present, *record.absent, *record.guests)]
    return {
        line.number
        for given in labels
        if given.label in ("chair", "secretary")
        for value, line in given.values
        if sum(name in value for name in people) > 1
    }


class _Unit(NamedTuple):
    """Hold lines that go or stay together; `heads` is the line over the labels of a form."""

    lines: tuple[Line, ...]
    table: Table | None = None
    heads: int = 0


def _units(lines: Sequence[Line]) -> Iterator[_Unit]:
    """Return each line by itself, and the lines of a table together."""
    tables = {table.start: table for table in find_tables(lines)}
    at = 0
    while at < len(lines):
        end = at + 1
        if at in tables:
            end = max(end, tables[at].end)
        elif lines[at].kind == "row":
            while end < len(lines) and _of_table(lines[end]):
                end += 1
        block = tuple(lines[at:end])
        yield _Unit(block, tables.get(at), block[0].number if _is_form(block) else 0)
        at = end


def _is_form(block: Sequence[Line]) -> bool:
    """Tell whether a table has a label and its value in each row below its head."""
    if len(block) <= _HEAD_OF_TABLE or block[1].kind != "rule":
        return False
    below = [line for line in block[_HEAD_OF_TABLE:] if line.kind == "row"]
    return bool(below) and all(label_on(line) is not None for line in below)


def _of_table(line: Line) -> bool:
    return line.kind == "row" or (line.kind == "rule" and "|" in line.text)


class _Facts(NamedTuple):
    """Hold what the record says: its words, the lines it was taken from, its days and times."""

    words: frozenset[str]
    lines: frozenset[int]
    days: frozenset[str]
    times: tuple[str, ...]


def _facts(record: Record) -> _Facts:
    following = record.next
    single = (record.title, record.date, record.time, record.place, record.chair, record.secretary)
    coming = (following.date, following.time, following.place)
    given = [fact for fact in (*single, *coming, *record.approvers) if fact is not None]
    people = (*record.present, *record.absent, *record.guests)
    title = record.title.value if record.title is not None else record.source.name
    front = front_lines(record, language(record.language), None)
    return _Facts(
        frozenset(text_words("\n".join((*front, title))) | joining_words()),
        frozenset((*(fact.line for fact in given), *(person.line for person in people))),
        _values(record.date, following.date),
        tuple(sorted(_values(record.time, following.time))),
    )


def _values(*facts: Fact | None) -> frozenset[str]:
    return frozenset(fact.value for fact in facts if fact is not None)


def _names(record: Record) -> Iterator[str]:
    if record.date is not None:
        # The year alone stands beside the room for a day: `den    /    2020`.
        yield record.date.value[:4]
    for fact in (record.chair, record.secretary, *record.approvers):
        if fact is not None:
            yield fact.value
    for person in (*record.present, *record.absent, *record.guests):
        yield f"{person.name} {person.organisation or ''} {person.note or ''}"


class _Told:
    """Tell of a line whether the record says all that it says."""

    def __init__(self, facts: _Facts, labels: dict[int, set[str]], code: str) -> None:
        self.facts = facts
        self.labels = labels
        self.code = code

    def says_no_more(self, line: Line, text: str, table: Table | None) -> bool:
        """Tell whether the words of a line, or of a row of a table, were all taken."""
        words = text_words(text)
        if words <= self.facts.words:
            return True
        if table is not None:
            return table.attendance and self._row(line, table)
        if line.number not in self.facts.lines and line.number not in self.labels:
            return False
        left = text_words(self._without_days(text)) - self.facts.words - _tying_words()
        return left <= self.labels.get(line.number, set()) | _label_words(text)

    def _row(self, line: Line, table: Table) -> bool:
        if any(number.number == line.number for number, _ in table.rows):
            marks = (mark for cell in cells_of(line) if _is_mark(mark := _mark(cell)))
            return text_words(line.text) <= self.facts.words | text_words(" ".join(marks))
        # The head: what its columns are is told by where their cells went.
        return all(table.columns)

    def _without_days(self, text: str) -> str:
        """Return a text without the days and times that the record gives."""
        spans = [(start, end) for time, start, end in place_times(text) if self._is_time(time)]
        near = min(self.facts.days, default="")
        days = find_days(text, self.code) if near else []
        spans += [(day.start, day.end) for day in days if day.near(near) in self.facts.days]
        for start, end in sorted(spans, reverse=True):
            text = f"{text[:start]} {text[end:]}"
        return text

    def _is_time(self, time: TimeRange) -> bool:
        own = [found for each in self.facts.times if (found := read_time(each)) is not None]
        return any(time.start == each.start and time.end in (None, each.end) for each in own)


def _mark(cell: str) -> str:
    """Return what stands in a cell before a remark: `ja` of `ja, från punkt 3`."""
    return re.split(r"[,(]", cell, maxsplit=1)[0].strip()


def _is_mark(text: str) -> bool:
    return bare(text) in listed("yes") | listed("no") or text in listed("no")


def _words_by_line(labels: Iterable[Given]) -> dict[int, set[str]]:
    """Return the words of labels that were read, by line; lines of their values have none."""
    found: dict[int, set[str]] = {}
    for given in labels:
        if given.label == "sheet":
            continue
        found.setdefault(given.line.number, set()).update(text_words(given.word))
        leads = _group_leads() if given.label in PEOPLE else frozenset()
        for line in (given.line, *(line for _, line in given.values)):
            found.setdefault(line.number, set()).update(leads)
    return found


@cache
def _group_leads() -> frozenset[str]:
    """Return the words before whom people represent: `Från polisen:`."""
    return frozenset(text_words(" ".join(all_of("group_leads"))))


def _label_words(text: str) -> set[str]:
    """Return the words of the labels in a line."""
    found: set[str] = set()
    for piece in _CELLS.split(text.strip("| ")):
        head = piece.partition(":")[0].strip("*_ ")
        if label_of(head) not in (None, "sheet"):
            found |= text_words(head)
    return found


@cache
def _tying_words() -> frozenset[str]:
    """Return the words that only tie a day, a time, a place and a kind of meeting together."""
    fields = ("tying_words", "title_words", "held_words", "place_leads", "definite_articles")
    begun = {word for word, label in all_words("labels").items() if label == "time"}
    return frozenset(
        word for field in fields for each in all_of(field) for word in text_words(each)
    ) | frozenset((*weekdays(), *(word for word in begun if word.isalpha())))


def _keep_leads(
    lines: Sequence[Line], labels: Iterable[Given], signed: set[int], gone: dict[int, str]
) -> None:
    """Keep what stands by itself over something that stays: a label, the lead of a signature."""
    for given in labels:
        for number in _held(given, gone):
            gone.pop(number, None)
    words = [line for line in lines if not line.blank]
    for line, following in zip(reversed(words[:-1]), reversed(words[1:]), strict=True):
        over = line.number in signed and gone.get(line.number) == "signature"
        if over and following.number not in gone and leads_signature(line):
            del gone[line.number]


def _held(given: Given, gone: dict[int, str]) -> range:
    """Return the lines that belong before one of a label's values that stays.

    A label on a line of its own stands over all its values; one that names people on its line goes
    on only in the lines right below.
    """
    first = given.line.number
    numbers = [line.number for _, line in given.values]
    if given.label not in PEOPLE or not numbers:
        return range(0)
    if first not in numbers:
        return range(first, first + 1) if set(numbers) - gone.keys() else range(0)
    stays = next((number for number in numbers if number not in gone), first)
    together = range(first, stays)
    return together if set(together) <= set(numbers) else range(0)
