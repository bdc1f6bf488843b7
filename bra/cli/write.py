"""Write changes of the minutes all together, read them back, and undo them when they are wrong."""

from collections.abc import Callable, Iterable
from difflib import SequenceMatcher, unified_diff
from pathlib import Path
from typing import NamedTuple

from bra import store
from bra.cli.call import Call
from bra.cli.council import Opened
from bra.cli.output import put
from bra.folder import Folder
from bra.reading.public import hidden_ranges
from bra.text.source import Source


class Change(NamedTuple):
    """Hold what a file, by its path from the council's folder, held and is to hold.

    `to` is the path that it is to have, where that is another one.
    """

    path: str
    before: bytes
    after: bytes
    to: str | None = None


def show_changes(call: Call, changes: Iterable[Change]) -> None:
    """Print changes as a diff with one line around each."""
    for change in changes:
        put(call, _diff(change))


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
        for change in changes:
            begun.append(change)
            _make(root, change)
        check(Folder(root))
    except BaseException as error:
        for change in reversed(begun):
            _put_back(root, change)
        if isinstance(error, store.WriteProblem):
            raise opened.error(error.code, **error.facts) from None
        raise
    for change in begun:
        opened.tell("wrote", path=change.to or change.path)


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


def _withhold(source: Source, old: list[str], new: list[str]) -> None:
    """Take confidential text out of the lines that stay as they are.

    A line that changes is shown: whoever may not see it may not change it either.
    """
    first_to_last = [
        (source.line(first) - 1, source.line(max(first, last - 1)))
        for first, last in hidden_ranges(source)
    ]
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        for place in range(block.size):
            if any(first <= block.a + place < last for first, last in first_to_last):
                old[block.a + place] = new[block.b + place] = "…\n"


def _diff(change: Change) -> str:
    old, new = (data.decode().splitlines(keepends=True) for data in (change.before, change.after))
    _withhold(Source(change.path, change.before), old, new)
    after = change.to or change.path
    lines = list(unified_diff(old, new, f"a/{change.path}", f"b/{after}", n=1))
    if change.to is not None:
        lines[:0] = [f"rename from {change.path}\n", f"rename to {change.to}\n"]
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
