"""`bra init`: a new council's folder."""

from pathlib import Path
from typing import Annotated, Final

import typer

from bra import store
from bra.cli.call import Call
from bra.cli.nearest import did_you_mean
from bra.cli.options import DryRun, Today
from bra.cli.output import put
from bra.cli.output import say as tell
from bra.errors import SpokenError, UserError
from bra.languages import Language, codes, language, message
from bra.planning.start import council_files

EXAMPLES: Final = (
    'bra init --name "Brottsförebyggande rådet"',
    'bra init demo --name "Harbour Council" --language en --example',
)
_QUOTES: Final = ("'", "”", "“", "„", "\u2018", "\u2019", "»", "«")


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    name: Annotated[
        str, typer.Option("--name", metavar="NAME", help="What the council is called.")
    ],
    path: Annotated[
        str,
        typer.Argument(metavar="PATH", help="The folder.", show_default="where you are"),
    ] = ".",
    named: Annotated[
        str | None,
        typer.Option(
            "--language",
            metavar="CODE",
            help="The council's language: sv or en.",
            show_default="that of --lang, or sv",
        ),
    ] = None,
    example: Annotated[
        bool, typer.Option("--example", help="Add members and a meeting to try things on.")
    ] = False,
    ci: Annotated[
        bool, typer.Option("--ci", help="Add examples that check each change of the minutes.")
    ] = False,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Start a council's folder."""
    call = Call.of(ctx, today)
    code = named or call.language or "sv"
    if code not in codes():
        message_ = (
            f"--language: {code!r} is none of {', '.join(codes())}{did_you_mean(code, codes())}"
        )
        raise SpokenError(
            "none-of", message_, option="--language", text=code, choices=", ".join(codes())
        )
    if not name.strip():
        message_ = "--name: a council needs a name."
        raise SpokenError("council-needs-name", message_)
    if name.startswith(_QUOTES) and path.endswith(_QUOTES):
        # The command prompt of Windows divides words between all quotes but straight double ones.
        message_ = f"--name: {name} begins with a quote that does not end."
        raise SpokenError("half-quoted", message_, text=name)
    spoken = language(call.language or code)
    root = Path(path)
    files = council_files(name, code, call.today, example=example, ci=ci)
    council, *others = files
    if (root / council).exists():
        raise UserError(
            "meeting-exists", message(spoken, "meeting-exists", [("path", str(root / council))])
        )
    if dry_run:
        for file, text in files.items():
            tell(str(root / file))
            put(call, text)
        return
    for file in (council, *others):
        if (root / file).exists():
            tell(message(spoken, "kept", [("path", str(root / file))]))
            continue
        store.create(root / file, files[file].encode())
        tell(message(spoken, "wrote", [("path", str(root / file))]))
    tell(message(spoken, "merge-setting"))
    if ci:
        _tell_below_root(root, spoken)
    if root != Path():
        folder = f'"{root}"' if " " in str(root) else str(root)
        tell(message(spoken, "begun-folder", [("folder", folder)]))
    tell(message(spoken, "begun-example" if example else "begun"))


def _tell_below_root(root: Path, spoken: Language) -> None:
    """Say where the examples belong when the folder is not the root of its repository."""
    from bra.git.repository import repository

    found = repository(root)
    if found is not None and found.prefix:
        facts = {"top": str(found.top), "folder": found.prefix.rstrip("/")}
        tell(message(spoken, "ci-below-root", facts.items()))
