"""`bra fmt`: numbers for what lacks one, and what little is tidied."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.council import open_to_write
from bra.cli.options import DryRun, Internal, Today
from bra.cli.output import put, say
from bra.languages import message
from bra.languages import say as text_of

if TYPE_CHECKING:
    from bra.cli.council import Opened
    from bra.editing.tidying import Tidied
    from bra.mentions import Mentions
    from bra.store import FoundFile

EXAMPLES: Final = ("bra fmt", "bra fmt minutes/2017-08-18.md --diff", "bra fmt --check")


def run(
    ctx: typer.Context,
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH", help="Files or folders to tidy.", show_default="all minutes"
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Only say what would change; fail when anything would.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Print the change and write nothing.")
    ] = False,
    internal: Internal = False,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Give numbers to what lacks one, and tidy a little."""
    from bra.cli.diffs import shown_diff
    from bra.cli.paths import chosen_files
    from bra.cli.write import Change, write_changes
    from bra.mentions import Mentions

    call = Call.of(ctx, today)
    opened = open_to_write(call, paths or ())
    mentions = Mentions(opened.folder)
    found = [
        (file, tidied)
        for file in chosen_files(opened.folder, paths or ())
        if (tidied := _tidied(opened, mentions, file, prove=not check or diff or dry_run))
        is not None
    ]
    _tell_left_out(opened)
    if check:
        put(call, "".join(f"{_told(opened, file, tidied)}\n" for file, tidied in found))
    if diff or dry_run:
        hidden = None if internal else text_of(opened.language, "not-public")
        for file, tidied in found:
            before = opened.folder.texts[file.path]
            secret = opened.folder.secret_ids(before, tidied.data)
            put(call, shown_diff(file.path, before, tidied.data, hidden, secret))
    if not found:
        opened.tell("all-tidy")
    elif check:
        raise typer.Exit(1)
    elif not (diff or dry_run):
        texts = opened.folder.texts
        changes = [Change(file.path, texts[file.path], tidied.data) for file, tidied in found]
        for file, tidied in found:
            say(_told(opened, file, tidied))
        write_changes(opened, changes, lambda _: None)


def _tidied(
    opened: "Opened", mentions: "Mentions", file: "FoundFile", *, prove: bool
) -> "Tidied | None":
    """Return what a file is to be, or None when it stays as it is."""
    data = opened.folder.texts.get(file.path)
    if data is None:
        return None
    from bra.editing.screening import has_number, is_tidy

    by_year = opened.folder.council.numbering == "year"
    if is_tidy(data) and (not by_year or has_number(data)):
        return None
    return _plan(opened, mentions, file, prove=prove)


def _plan(
    opened: "Opened", mentions: "Mentions", file: "FoundFile", *, prove: bool
) -> "Tidied | None":
    from bra.editing.itemnumbers import lacks_numbers
    from bra.editing.tidying import left_alone, planned, tidy
    from bra.text.source import Source

    folder = opened.folder
    source = Source(file.path, folder.texts[file.path])
    meeting = mentions.meeting(file)
    if meeting is None:
        return None
    reason = left_alone(source.data, meeting)
    if reason is not None:
        if reason != "approved":
            why = message(opened.language, reason)
            opened.tell("left-alone", path=file.path, reason=why)
        return None
    make = tidy if prove else planned
    year = folder.meetings if lacks_numbers(folder.council, meeting, opened.today) else ()
    tidied = make(source, meeting, folder.council, mentions.ids_of(file.stem), year)
    if tidied.taken is not None:
        opened.tell("item-numbers-taken", path=file.path, other=tidied.taken)
    return tidied if tidied.edits else None


def _tell_left_out(opened: "Opened") -> None:
    """Say which files could not be read."""
    for left in dict.fromkeys(opened.folder.left_out):
        place = f"{left.path}:{left.line}" if left.line else left.path
        reason = message(opened.language, left.code, left.facts)
        opened.tell("left-out", place=place, reason=reason)


def _told(opened: "Opened", file: "FoundFile", tidied: "Tidied") -> str:
    """Return what is done to a file, on one line."""
    spoken = opened.language
    parts: list[str] = []
    if tidied.numbers:
        numbers = ", ".join(tidied.numbers)
        parts.append(text_of(spoken, "fmt.numbers", numbers=numbers))
    if tidied.quoted:
        parts.append(text_of(spoken, "fmt.quoted", count=tidied.quoted))
    if tidied.newline:
        parts.append(text_of(spoken, "fmt.newline"))
    return f"{file.path}: {'; '.join(parts)}"
