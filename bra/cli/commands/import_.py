"""`bra import`: foreign minutes become minutes of this format."""

from typing import Annotated, Final

import typer

from bra.cli.call import Call, iso_date
from bra.cli.options import DryRun, Today
from bra.errors import UserError

EXAMPLES: Final = (
    "bra import protokoll-2015-03-10.txt",
    "bra import arkiv/ --dry-run --explain",
    "bra import - --format json < anteckningar.md",
)
FORMATS: Final = ("text", "json")


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="Files, folders, or - for standard input."),
    ],
    into: Annotated[
        str | None,
        typer.Option("--into", metavar="DIR", help="Write there, not in the council's minutes/."),
    ] = None,
    form: Annotated[
        str,
        typer.Option(
            "--format", metavar="|".join(FORMATS), help="With json, report and write nothing."
        ),
    ] = "text",
    explain: Annotated[
        bool,
        typer.Option(
            "--explain",
            help="Show line, rule and confidence of all that is recognised; write nothing.",
        ),
    ] = False,
    weak: Annotated[bool, typer.Option("--weak", help="Take weak candidates too.")] = False,
    interactive: Annotated[
        bool, typer.Option("--interactive", help="Ask about each doubtful thing, one key each.")
    ] = False,
    date: Annotated[
        str | None,
        typer.Option(
            "--date", metavar="DATE", help="The meeting's day, for a file that does not give it."
        ),
    ] = None,
    approved_on: Annotated[
        str | None,
        typer.Option(
            "--approved-on", metavar="DATE", help="The papers were signed then; seal the result."
        ),
    ] = None,
    proof: Annotated[
        str | None,
        typer.Option("--proof", metavar="TEXT", help="Where the signatures are to be seen."),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs",
            metavar="N",
            min=1,
            help="How many files at once.",
            show_default="one a processor",
        ),
    ] = None,
    dry_run: DryRun = False,
    today: Today = None,
) -> None:
    """Turn foreign minutes into minutes of this format, as drafts to review."""
    call = Call.of(ctx, today)
    if form not in FORMATS:
        sentence = f"--format: {form!r} is none of {', '.join(FORMATS)}."
        raise UserError("unknown-format", sentence, format=form)
    from bra.cli.importing import Asked, import_files

    approval = _approval(approved_on, proof)
    day = _day(date, "--date") if date else None
    asked = Asked(
        tuple(files), into, form, weak, day, approval, jobs, dry_run, explain, interactive
    )
    import_files(call, asked)


def _day(text: str, option: str) -> str:
    day = iso_date(text)
    if day is None:
        raise UserError(
            "bad-date", f"{option}: {text!r} is not a date written YYYY-MM-DD.", text=text
        )
    return day.isoformat()


def _approval(on: str | None, proof: str | None) -> tuple[str, str] | None:
    """Return day and proof; one without the other proves nothing."""
    if on is None and proof is None:
        return None
    if on is None or not (proof or "").strip():
        sentence = "--approved-on and --proof go together: the day, and where the signatures are."
        raise UserError("approval-needs-proof", sentence)
    return _day(on, "--approved-on"), " ".join((proof or "").split())
