"""Make edits of minutes that lie in memory."""

from collections.abc import Callable, Mapping

from bra.editing.minutes import Change, File, Minutes, Subject, Wish
from bra.editing.placing import follow_up
from bra.ledger import Action, Ledger, build_ledger
from bra.model import Council
from bra.reading.meeting import page_of, read_meeting
from bra.text.source import Source, apply

Files = dict[str, bytes]


def ledger_of(council: Council, files: Mapping[str, bytes]) -> Ledger:
    pages = [page_of(_file(council, stem, data).meeting) for stem, data in files.items()]
    return build_ledger(pages, council.follow_from)


def minutes_of(council: Council, files: Mapping[str, bytes], today: str) -> Minutes:
    read = {stem: _file(council, stem, data) for stem, data in files.items()}
    heads = tuple(page_of(read[stem].meeting)._replace(lines=()) for stem in sorted(files))
    return Minutes(council, heads, today, read.get)


def subject_of(ledger: Ledger, full_id: str, day: str, *, internal: bool = False) -> Subject:
    return Subject(
        action_of(ledger, full_id, day, internal=internal), dict(ledger.entries)[full_id]
    )


def action_of(ledger: Ledger, full_id: str, day: str, *, internal: bool = False) -> Action:
    return next(a for a in ledger.actions(day, internal=internal) if a.id == full_id)


def edited(
    council: Council,
    files: Files,
    full_id: str,
    today: str,
    make: Callable[[Minutes, Subject, Wish], Change],
    wish: Wish | None = None,
) -> Files:
    """Return the files after one edit of one action."""
    minutes = minutes_of(council, files, today)
    subject = subject_of(ledger_of(council, files), full_id, today)
    change = make(minutes, subject, wish or Wish(today))
    file = minutes.read(change.stem)
    assert file is not None
    edits = list(change.edits)
    if change.lines:
        edits.append(follow_up(minutes, file, change.lines))
    return {**files, change.stem: apply(file.source.data, edits)}


def _file(council: Council, stem: str, data: bytes) -> File:
    source = Source(f"minutes/{stem}.md", data)
    return File(source, read_meeting(source, stem, council))
