"""Import one file from its bytes to the text of a minutes file; made to run in other processes."""

import hashlib
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeVar

from bra.importing.explaining import Explained, explain
from bra.importing.files.readers import UnreadableError, read_foreign
from bra.importing.record import Action, Decision, Doubt, Dropped, Fact, Foreign, Record
from bra.importing.result.front import Approved
from bra.languages import Language, language, say
from bra.model import Diagnostic
from bra.text.source import Source

if TYPE_CHECKING:
    from bra.importing.recognise import Recognised
    from bra.reading.meeting import Reading

_LARGE: Final = 60_000
_MANY: Final = 2000
_EITHER_DAY: Final = "import-date-ambiguous"
_OF_DAY: Final = frozenset({_EITHER_DAY, "import-century"})
"""Doubts about the meeting's day, which a given day ends."""


class Order(NamedTuple):
    """Hold how files are to be imported; `language` is that of the result, None for the file's.

    What has one of the `known` digests is only told again, not read.
    """

    language: str | None = None
    weak: bool = False
    approved: Approved | None = None
    date: str | None = None
    known: frozenset[str] = frozenset()
    told: Literal["all", "text"] = "all"
    """Whether everything that was recognised is told, or only the text that was made of it."""


class Outcome(NamedTuple):
    """Hold what came of one file: its text, or the trouble that stood in the way.

    `date` is the meeting's day; without one nothing can be written, and the first of the `doubts`
    says why.  `errors` are what `bra check` will say of the result.  What was approved still lacks
    its numbers and its seal.
    """

    name: str
    digest: str
    encoding: str
    language: str
    trouble: tuple[str, tuple[tuple[str, str], ...]] | None
    date: str | None
    text: str
    report: dict[str, object]
    explained: tuple[Explained, ...]
    doubts: tuple[Doubt, ...]
    dropped: tuple[Dropped, ...]
    errors: tuple[Diagnostic, ...]
    part: tuple[int, int] | None = None
    """Which of how many meetings it is, when the file holds those of several."""


def import_bytes(name: str, data: bytes, order: Order) -> tuple[Outcome, ...]:
    """Import a file, and return what came of each meeting in it; mostly that is one.

    What stands in the way is told in an outcome, which is the only one then.
    """
    if order.known:
        digest = hashlib.sha256(data).hexdigest()
        if digest in order.known:
            return (Outcome(name, digest, "", "", None, None, "", {}, (), (), (), ()),)
    began = time.monotonic()
    try:
        foreign = read_foreign(name, data)
    except UnreadableError as error:
        facts = tuple(sorted(error.facts.items()))
        return (Outcome(name, "", "", "", (error.code, facts), None, "", {}, (), (), (), ()),)
    if not is_large(foreign):
        return import_here(foreign, order)
    from bra.importing import apart

    # Reading and recognising have the time together.
    left = max(1.0, apart.SECONDS - (time.monotonic() - began))
    found: tuple[Outcome, ...] | None = apart.do_apart("import", (foreign, order), left)
    if found is None:
        return (_refused(name, "import-too-much"),)
    return found


def import_here(foreign: Foreign, order: Order) -> tuple[Outcome, ...]:
    """Import what was read, in this process however long it takes."""
    # The rules are not loaded for what another process reads.
    from bra.importing.patterns.kept import kept

    outcomes = together(finish(each, order) for each in recognise_here(foreign, order))
    kept().save()
    return outcomes


def together(outcomes: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """Return the outcomes of one file: all, or the first of a meeting that cannot be written.

    What marks the minutes of one meeting as confidential may be meant for all in the file.
    """
    found = tuple(outcomes)
    stopped = [each for each in found if each.trouble is not None or each.date is None]
    return tuple(stopped[:1]) or found


def recognise_here(foreign: Foreign, order: Order) -> "Iterator[Recognised]":
    """Recognise everything in each meeting of a file; with a day given, the file is of one."""
    from bra.importing.meetings import divided
    from bra.importing.recognise import recognise

    return map(recognise, (foreign,) if order.date is not None else divided(foreign))


def _refused(name: str, code: str, part: tuple[int, int] | None = None, **facts: str) -> Outcome:
    told = (("path", name), *facts.items())
    return Outcome(name, "", "", "", (code, told), None, "", {}, (), (), (), (), part)


def _marked_beside(record: Record, *, marked: bool) -> Outcome | None:
    """Refuse a file that is said to be confidential where its text does not tell it."""
    from bra.importing.secrecy.secretlines import beside_the_text, is_marked_name

    name = record.source.name
    if is_marked_name(name):
        return _refused(name, "import-confidential-name")
    beside = beside_the_text(record) if marked else None
    return None if beside is None else _refused(name, "import-confidential-pages", text=beside)


def recognise_bounded(foreign: Foreign, order: Order) -> "tuple[Recognised, ...]":
    """Recognise each meeting of a file; raises UnreadableError when that takes too much."""
    if not is_large(foreign):
        return tuple(recognise_here(foreign, order))
    from bra.importing.apart import do_apart

    found: tuple[Recognised, ...] | None = do_apart("recognise", (foreign, order))
    if found is None:
        raise UnreadableError("import-too-much", foreign.name, path=foreign.name)
    return found


def is_large(foreign: Foreign) -> bool:
    """Tell whether a text is so much longer than minutes that it may take long to recognise."""
    return len(foreign.lines) > _MANY or sum(map(len, foreign.lines)) > _LARGE


def finish(found: "Recognised", order: Order) -> Outcome:
    """Write what was recognised, read it back, and gather all that there is to say."""
    from bra.importing.own import own_text
    from bra.importing.report import record_json
    from bra.importing.result.writing import write_record
    from bra.importing.secrecy.secretlines import (
        may_hold_mark,
        secret_lines,
        without_secrets,
    )

    record, layout = found
    if order.approved is not None and record.chair is None and not record.approvers:
        # A proof shows what people signed; without a name it shows nothing.
        return _refused(record.source.name, "import-nobody-approved", record.source.part)
    doubts = [*_of_part(record.source), *record.doubts]
    if order.date is not None:
        if record.date is not None and record.date.value != order.date:
            facts = (("date", record.date.value), ("given", order.date))
            doubts.insert(0, Doubt("import-date-overruled", record.date.line, facts))
        record = record._replace(date=Fact(order.date, 0, "date-given"))
        doubts = [each for each in doubts if each.code not in _OF_DAY]
    spoken = language(order.language or record.language)
    own = own_text(record.source) if order.approved is None else None
    marked = own is None and may_hold_mark(record.source)
    if own is None and (refused := _marked_beside(record, marked=marked)) is not None:
        return refused
    secret = secret_lines(record.source, record.items) if marked else frozenset()
    if secret:
        record = without_secrets(record, secret)
    text = own or write_record(
        record, layout, spoken, weak=order.weak, approved=order.approved, secret=secret
    )
    date = record.date.value if record.date is not None else None
    result = Source(f"{date}.md", text.encode())
    reading = _read_back(result, date, spoken.code)
    if marked:
        from bra.importing.secrecy.leaks import Result, first_leak

        leak = first_leak(record, Result(result, _hidden(result, reading)), secret, spoken)
        if leak is not None:
            return _refused(
                record.source.name, "import-confidential", line=str(record.source.in_file(leak))
            )
    if date is None:
        doubts.sort(key=lambda each: each.code != _EITHER_DAY)
        if not doubts or doubts[0].code != _EITHER_DAY:
            doubts.insert(0, Doubt("import-no-date", 0))
    doubts += _of_the_whole(record, spoken, weak=order.weak, own=own is not None)
    source = record.source
    errors, said = _said_of(reading, source)
    doubts += said
    return Outcome(
        source.name,
        source.digest,
        source.encoding,
        record.language,
        None,
        date,
        text,
        record_json(record, weak=order.weak) if order.told == "all" else {},
        explain(record) if order.told == "all" else (),
        _in_file(doubts, source),
        _in_file(record.dropped, source),
        errors,
        source.part,
    )


_Found = TypeVar("_Found", Doubt, Dropped)


def _in_file(every: Iterable[_Found], source: Foreign) -> tuple[_Found, ...]:
    """Return what was found with the lines of the file, where some of them became several."""
    if not source.numbers:
        return tuple(every)
    return tuple(each._replace(line=source.in_file(each.line)) for each in every)


def _of_part(source: Foreign) -> Iterator[Doubt]:
    """Give where the minutes of a further meeting begin in a file of several."""
    if source.part is not None and source.part[0] > 1:
        number, count = map(str, source.part)
        facts = (("number", number), ("of", count))
        yield Doubt("import-next-part", source.first + 1, facts)


def _of_the_whole(record: Record, spoken: Language, *, weak: bool, own: bool) -> Iterator[Doubt]:
    """Give what is to be looked at in minutes as a whole; `own` ones say all of it themselves."""
    if not record.present and not own:
        yield Doubt("import-nobody-present", 0)
    if not record.items and not own:
        yield Doubt("import-no-items", 0, (("heading", say(spoken, "import.body")),))
    every: list[Decision | Action] = [*record.decisions, *record.actions]
    unsure = [each for each in every if each.confidence == "weak"]
    if unsure and not weak and not own:
        yield Doubt("import-weak", unsure[0].line, (("count", str(len(unsure))),))
    if record.source.changes:
        yield Doubt("import-changes", 0, (("count", str(record.source.changes)),))


def _read_back(source: Source, date: str | None, code: str) -> "Reading | None":
    """Read the result as a meeting's file; nothing comes of one without a day."""
    if date is None:
        return None
    from bra.importing.own import council
    from bra.reading.meeting import read_whole

    return read_whole(source, date, council(code))


def _hidden(source: Source, reading: "Reading | None") -> Iterable[tuple[int, int]]:
    """Return the confidential byte ranges of the result; what was read tells them already."""
    # Between the head and the first block may stand what is a block for neither, but is looked at.
    if reading is not None and reading.blocks:
        first = reading.blocks[0].start
        if not source.data[reading.body : first].strip():
            return reading.secret
    from bra.reading.public import hidden_ranges

    return hidden_ranges(source)


def _said_of(
    reading: "Reading | None", source: Foreign
) -> tuple[tuple[Diagnostic, ...], tuple[Doubt, ...]]:
    """Return what reading the result reports as errors, and what is to be told of its text."""
    if reading is None:
        return (), ()
    from bra.importing.result.linked import linked

    errors = tuple(each for each in reading.meeting.diagnostics if each.severity == "error")
    if not reading.labelled:
        return errors, linked(reading)
    from bra.importing.result.claimed import claimed

    return errors, (*claimed(reading, source), *linked(reading))
