"""`bra check`: what is odd in the minutes."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.checking.findings import find
from bra.cli.call import Call
from bra.cli.council import open_folder, tell_withheld
from bra.cli.findings import Told, tell
from bra.cli.options import Internal, Today
from bra.cli.output import put
from bra.cli.paths import possible_places
from bra.errors import SpokenError

if TYPE_CHECKING:
    from bra.cli.council import Opened

EXAMPLES: Final = ("bra check", "bra check minutes/2017-08-18.md --strict")
FORMATS: Final = ("text", "json", "github", "sarif")
_FOR_FORGES: Final = ("github", "sarif")


def run(
    ctx: typer.Context,
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH", help="Files or folders to report on.", show_default="all minutes"
        ),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Fail on warnings too.")] = False,
    form: Annotated[
        str, typer.Option("--format", metavar="|".join(FORMATS), help="Write in this format.")
    ] = "text",
    internal: Internal = False,
    today: Today = None,
) -> None:
    """Report what is odd in the minutes, with place and remedy."""
    call = Call.of(ctx, today)
    if form not in FORMATS:
        sentence = f"--format: {form!r} is none of {', '.join(FORMATS)}."
        raise SpokenError(
            "none-of", sentence, option="--format", text=form, choices=", ".join(FORMATS)
        )
    opened = open_folder(call, paths or ())
    inside = [_inside(opened, path) for path in paths or ()]
    found = find(opened.folder, inside, today=opened.today)
    prefix = _from_top(opened.folder.root) if form in _FOR_FORGES else ""
    tolds = [tell(each, opened.language, prefix, internal=internal) for each in found]
    shown = tolds if form == "text" else [told for told in tolds if not told.secret]
    put(call, _product(shown, form, opened))
    tell_withheld(opened, len(tolds) - len(shown))
    if not found and form == "text":
        opened.tell("nothing-found")
    failing = {"error", "warning"} if strict else {"error"}
    if any(each.severity in failing for each in found):
        raise typer.Exit(1)


def _product(tolds: Sequence[Told], form: str, opened: "Opened") -> str:
    match form:
        case "json":
            from bra.cli.findings.machine import as_value
            from bra.rendering.tables import as_json

            return as_json([as_value(told) for told in tolds])
        case "github":
            from bra.cli.findings.github import as_command

            return "".join(map(as_command, tolds))
        case "sarif":
            from bra.cli.findings.sarif import as_sarif

            return as_sarif(tolds, opened.language)
        case _:
            from bra.cli.findings.text import as_text
            from bra.cli.folding import width_of

            width = width_of(terminal=opened.call.terminal)
            return "".join(as_text(told, width) for told in tolds)


def _from_top(root: Path) -> str:
    """Return the path of the council's folder from the top of its repository, if it is in one."""
    from bra.git import repository

    found = repository(root)
    return found.prefix if found is not None else ""


def _inside(opened: "Opened", path: str) -> str:
    """Return a path from the council's folder; one that lies elsewhere is an error."""
    root = opened.folder.root.resolve()
    whole = next((each for each in possible_places(root, path) if each.exists()), None)
    whole = whole.resolve() if whole is not None else None
    if whole is None or not whole.is_relative_to(root):
        raise opened.error("path-elsewhere", path=path, folder=str(opened.folder.root))
    inside = os.fspath(whole.relative_to(root).as_posix())
    return "minutes" if inside == "." else inside
