"""What the suggestions of `bra import` share: the minutes they look at, and how they are asked."""

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from bra.cli.call import Call
from bra.cli.council import Opened, open_to_write
from bra.cli.importing import Imported
from bra.cli.wanted import Wanted
from bra.editing.minutes import File
from bra.languages import message

_T = TypeVar("_T")
_FIRST: Final = 2


def suggest(call: Call, wanted: Wanted, imported: Sequence[Imported] | None) -> None:
    """Suggest what was wanted, about what was imported; None looks at all minutes.

    `imported` may hold minutes that a dry run has not written.
    """
    opened = open_to_write(call)
    if wanted.interactive and not is_terminal():
        raise opened.error("needs-terminal")
    files = shelf(opened, imported or ())
    unanswered = False
    if wanted.register:
        from bra.cli.growing import update_council

        unanswered = update_council(opened, files, wanted)
        if wanted.links:
            # Who is in the register decides how the minutes are read.
            opened = open_to_write(call)
            files = shelf(opened, imported or ())
    if wanted.links:
        from bra.cli.linking import suggest_links

        stems = None if imported is None else {each.path.stem for each in imported}
        suggest_links(opened, files, stems, wanted)
    if unanswered:
        raise opened.error("suggest-not-asked")


def shelf(opened: Opened, imported: Iterable[Imported]) -> list[File]:
    """Return all minutes of the folder in order, with those that only would be written."""
    from bra.reading.meeting import read_meeting
    from bra.text.source import Source

    folder = opened.folder
    files = {each.meeting.stem: File(each.source, each.meeting) for each in folder.readings()}
    for each in imported:
        stem = each.path.stem
        if stem not in files and each.text is not None:
            source = Source(each.shown, each.text.encode())
            files[stem] = File(source, read_meeting(source, stem, folder.council))
    return sorted(files.values(), key=lambda file: (file.meeting.date, file.meeting.stem))


def chosen(opened: Opened, each: Iterable[_T], tell: Callable[[_T], None]) -> list[_T]:
    """Ask about suggestions one by one; `tell` shows one of them."""
    kept: list[_T] = []
    answer = ""
    for one in each:
        if answer != "rest":
            tell(one)
            answer = ask(opened)
        if answer == "stop":
            break
        if answer != "no":
            kept.append(one)
    return kept


def ask(opened: Opened) -> str:
    """Ask about the suggestion that has just been shown: yes, no, rest or stop."""
    from bra.cli.asking import ask_key

    return ask_key(message(opened.language, "suggest-keys"))


def places(sights: Iterable[tuple[str, int]]) -> str:
    """Return where something stands: the first two places and the last."""
    shown = [f"{Path(path).name}:{line}" for path, line in sights]
    if len(shown) <= _FIRST + 1:
        return ", ".join(shown)
    return f"{', '.join(shown[:_FIRST])} … {shown[-1]}"


def is_terminal() -> bool:
    """Tell whether somebody sits there who can be asked."""
    return bool(sys.stdin and sys.stdin.isatty() and sys.stderr.isatty())
