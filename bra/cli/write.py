"""Write changes of the minutes all together, read them back, and undo them when they are wrong."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, NamedTuple

from bra import store
from bra.cli.council import Opened
from bra.cli.diffs import shown_diff
from bra.cli.output import put
from bra.folder import Folder
from bra.languages import say as text_of
from bra.text.composed import as_written
from bra.text.source import Source

_CONFLICT: Final = re.compile(rb"^(?:<{7} |>{7} )", re.MULTILINE)


class Change(NamedTuple):
    """Hold what a file, by its path from the council's folder, held and is to hold.

    `to` is the path that it is to have, where that is another one.
    """

    path: str
    before: bytes
    after: bytes
    to: str | None = None


def show_changes(opened: Opened, changes: Iterable[Change], *, internal: bool = False) -> None:
    """Print changes as a diff with one line around each.

    Without `internal`, a line of confidential text stands there as a line that is not public.
    """
    every = list(changes)
    mask = None if internal else text_of(opened.language, "not-public")
    texts = (data for change in every for data in (change.before, change.after))
    secret = opened.folder.secret_ids(*texts)
    for change in every:
        _refuse_conflict(opened, change)
        shown = shown_diff(change.path, change.before, change.after, mask, secret, change.to)
        put(opened.call, shown)


def write_changes(
    opened: Opened, changes: Iterable[Change], check: Callable[[Folder], None]
) -> None:
    """Write files, each whole, and read the council again.

    `check` is given the folder as it then is and raises UserError when it does not say what was
    asked.  Whatever is raised on the way, what was written is put back.
    """
    root = opened.folder.root
    begun: list[Change] = []
    try:
        for change in map(_on_disk, changes):
            _refuse_conflict(opened, change)
            begun.append(change)
            _make(root, change)
        check(_now(opened, begun))
    except BaseException as error:
        for change in reversed(begun):
            _put_back(root, change)
        if isinstance(error, store.WriteProblem):
            raise opened.error(error.code, **error.facts) from None
        raise
    for change in begun:
        opened.tell("wrote", path=change.to or change.path)


def _refuse_conflict(opened: Opened, change: Change) -> None:
    """Refuse to write into a file that an unfinished merge has left its markers in."""
    found = _CONFLICT.search(change.before)
    if found is not None:
        line = str(Source(change.path, change.before).line(found.start()))
        raise opened.error("conflict-in-file", path=change.path, line=line)


def _on_disk(change: Change) -> Change:
    """Return a change of the bytes of a file, however it spells its letters."""
    return change._replace(before=as_written(change.before), after=as_written(change.after))


def _make(root: Path, change: Change) -> None:
    if change.to is None:
        store.replace(root, change.path, change.before, change.after)
    else:
        store.move(root, change.path, change.to, change.before, change.after)


def _put_back(root: Path, change: Change) -> None:
    """Undo a change, unless it was not made or somebody else has written since."""
    if change.to is not None:
        # A move that was refused left the old file where it was.
        made = not (root / change.path).exists() and (root / change.to).exists()
        if made and store.read_bytes(root, change.to) == change.after:
            store.move(root, change.to, change.path, change.after, change.before)
    elif store.read_bytes(root, change.path) == change.after:
        store.replace(root, change.path, change.after, change.before)


def _now(opened: Opened, changes: list[Change]) -> Folder:
    """Return the folder as it now is: what was changed is read again, or all when files moved."""
    root = opened.folder.root
    if any(change.to is not None for change in changes):
        return Folder(root)
    return opened.folder.as_if({each.path: store.read_bytes(root, each.path) for each in changes})
