"""Make a change in the minutes: show it or write it, and read back that it says what was asked."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from bra.cli.call import Call, day_given
from bra.cli.council import (
    Opened,
    open_to_write,
    pick_id,
    pick_meeting,
    tell_troubles,
    unknown_name,
)
from bra.cli.write import Change as FileChange
from bra.cli.write import show_changes, write_changes
from bra.editing.minutes import Change, File, Minutes, NotPossibleError, Subject, Wish, unharmed
from bra.editing.words import one_line, says_note
from bra.errors import SpokenError
from bra.folder import Folder
from bra.ledger import Action, Ledger
from bra.text.source import apply

_T = TypeVar("_T")


class Asked(NamedTuple):
    """Hold what may be asked on the command line of any edit."""

    on: str | None = None
    note: str | None = None
    meeting: str | None = None
    internal: bool = False
    dry_run: bool = False


class Desk(NamedTuple):
    """Hold an opened council, ready to be edited."""

    call: Call
    opened: Opened
    minutes: Minutes
    wish: Wish
    dry_run: bool

    @property
    def folder(self) -> Folder:
        """Return the council's folder."""
        return self.opened.folder


Says = Callable[[Subject, Action], bool]
"""Tell whether an action, read back, is as was asked."""


_ID = re.compile(r"A[1-9][0-9]*\Z", re.IGNORECASE)


def split_ids(words: Sequence[str], rest: str) -> tuple[list[str], list[str]]:
    """Divide what was typed into ids and what comes after them; neither may be missing.

    The first word is an id, and so are those after it that end like one.
    """
    count = next((at for at, word in enumerate(words) if at and not _ID.search(word)), len(words))
    if count == len(words):
        message = f"{rest} is missing: it stands after the ids."
        raise SpokenError("no-when-given" if rest == "WHEN" else "no-owner-given", message)
    return list(words[:count]), list(words[count:])


def open_desk(call: Call, asked: Asked) -> Desk:
    """Open the council that is to be edited."""
    opened = open_to_write(call)
    folder = opened.folder
    heads = folder.heads
    tell_troubles(opened)
    minutes = Minutes(folder.council, heads, opened.today, _reader(folder))
    stem = pick_meeting(opened, asked.meeting) if asked.meeting else None
    with_note = asked.note is not None
    note = possible(opened, lambda: one_line(asked.note or "", "--note")) if with_note else None
    wish = Wish(_day(opened, asked.on), note, stem, asked.internal)
    return Desk(call, opened, minutes, wish, asked.dry_run)


def possible(opened: Opened, make: Callable[[], _T]) -> _T:
    """Return what is made, or say in the council's language why it cannot be."""
    try:
        return make()
    except NotPossibleError as error:
        if error.code == "unknown-name":
            raise unknown_name(opened, error.facts["name"]) from None
        raise opened.error(error.code, **error.facts) from None


def change_actions(
    desk: Desk,
    names: Sequence[str],
    make: Callable[[Subject, Ledger], Change],
    says: Says,
    *,
    dated: bool = False,
) -> None:
    """Change actions, each by one edit; all of a file are made at once.

    A change that gives its own day counts at once; any other from the day of its minutes.
    """
    opened = desk.opened
    every = desk.folder.action_ids
    ids = list(dict.fromkeys(pick_id(opened, name, every) for name in names))
    ledger = desk.folder.ledger_of(ids)
    subjects = [_subject(desk, ledger, full_id) for full_id in ids]
    changes = possible(opened, lambda: [(subject, make(subject, ledger)) for subject in subjects])

    for subject, _ in changes:
        # What a meeting to come says already counts as said.
        day = max(opened.today, subject.lines[-1][0].date)
        then = _action(ledger, str(subject.action.id), day, internal=desk.wish.internal)
        if not dated and then is not None and says(subject, then):
            raise opened.error("already-said", name=str(subject.action.id))

    def check(after: Folder) -> None:
        found = after.ledger_of(ids)
        lines = dict(found.entries)
        for subject, change in changes:
            full_id = str(subject.action.id)
            day = opened.today if dated else max(opened.today, change.stem[:10])
            action = _action(found, full_id, day, internal=desk.wish.internal)
            noted = desk.wish.note is None or any(
                page.stem == change.stem and says_note(line, desk.wish.note)
                for page, line in lines.get(full_id, ())
            )
            if action is None or not noted or not says(subject, action):
                raise opened.error("not-so", name=full_id)

    changed = [line.id for subject in subjects for _, line in subject.lines]
    finish(desk, [change for _, change in changes], (*ids, *changed), check)
    coming = {change.stem for _, change in changes if change.stem[:10] > opened.today}
    for stem in sorted(() if dated or desk.dry_run else coming):
        opened.tell("in-coming-minutes", stem=stem)


def finish(
    desk: Desk,
    changes: Sequence[Change],
    ids: Iterable[str | None],
    check: Callable[[Folder], None],
) -> None:
    """Show changes or write them, all of a file at once, and check what the minutes then say.

    They must say what `check` asks for, and of all but these ids what they said before.
    """
    files = [each for each in _by_file(desk, changes) if each.before != each.after]
    changed = set(ids)

    def check_all(after: Folder) -> None:
        check(after)
        for stem in dict.fromkeys(change.stem for change in changes):
            before, now = desk.minutes.read(stem), after.reading(stem)
            if before is None or now is None or not unharmed(before.meeting, now.meeting, changed):
                raise desk.opened.error("not-so", name=stem)

    if desk.dry_run:
        check_all(desk.folder.as_if({each.path: each.after for each in files}))
        show_changes(desk.opened, files, internal=desk.wish.internal)
    else:
        write_changes(desk.opened, files, check_all)


def _by_file(desk: Desk, changes: Iterable[Change]) -> list[FileChange]:
    """Put together what is changed in each file."""
    by_stem: dict[str, list[Change]] = {}
    for change in changes:
        by_stem.setdefault(change.stem, []).append(change)
    files: list[FileChange] = []
    for stem, own in by_stem.items():
        file = desk.minutes.read(stem)
        if file is None:
            continue
        edits = [edit for change in own for edit in change.edits]
        lines = [line for change in own for line in change.lines]
        if lines:
            from bra.editing.placing import follow_up

            edits.append(follow_up(desk.minutes, file, lines))
        data = file.source.data
        files.append(FileChange(file.source.path, data, apply(data, edits)))
    return files


def _reader(folder: Folder) -> Callable[[str], File | None]:
    """Return what reads a meeting's file whole, once."""
    known: dict[str, File | None] = {}

    def read(stem: str) -> File | None:
        if stem not in known:
            found = folder.reading(stem)
            known[stem] = None if found is None else File(found.source, found.meeting)
        return known[stem]

    return read


def _day(opened: Opened, text: str | None) -> str:
    if text is None:
        return opened.today
    day = day_given("--on", text)
    if day.isoformat() > opened.today:
        raise opened.error("day-to-come", option="--on", day=day.isoformat())
    return day.isoformat()


def _subject(desk: Desk, ledger: Ledger, full_id: str) -> Subject:
    """Return an action and its lines; one that is raised by minutes to come as it will be."""
    last = desk.minutes.heads[-1].date if desk.minutes.heads else desk.opened.today
    for day in (desk.opened.today, max(desk.opened.today, last)):
        action = _action(ledger, full_id, day, internal=desk.wish.internal)
        if action is not None:
            break
    else:
        raise desk.opened.error("unknown-action", name=full_id)
    if action.confidential and not desk.wish.internal:
        raise desk.opened.error("withheld-action", name=full_id)
    return Subject(action, dict(ledger.entries)[full_id])


def _action(ledger: Ledger, full_id: str, day: str, *, internal: bool) -> Action | None:
    """Return an action as it stands on a day."""
    return next((a for a in ledger.actions(day, internal=internal) if a.id == full_id), None)
