"""`bra import`: foreign minutes become minutes of this format."""

from typing import Annotated, Final

import typer

from bra.cli.call import Call, day_given
from bra.cli.options import DryRun, Today
from bra.cli.wanted import Wanted
from bra.errors import SpokenError

EXAMPLES: Final = (
    "bra import protokoll-2015-03-10.txt",
    "bra import arkiv/ --dry-run --explain",
    "bra import - --format json < anteckningar.md",
    "bra import --update-council --links",
)
FORMATS: Final = ("text", "json")


def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    ctx: typer.Context,
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE...",
            help="Files, folders, or - for standard input.",
            show_default="with --update-council or --links: all minutes",
        ),
    ] = None,
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
    update_council: Annotated[
        bool,
        typer.Option("--update-council", help="Propose for council.md who and what recurs."),
    ] = False,
    links: Annotated[
        bool,
        typer.Option("--links", help="Propose links to actions that later minutes follow up."),
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help="Write without asking what is proposed for sure.")
    ] = False,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs",
            metavar="N",
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
        raise SpokenError(
            "none-of", sentence, option="--format", text=form, choices=", ".join(FORMATS)
        )
    wanted = Wanted(update_council, links, yes, interactive, dry_run)
    _require_fitting(
        call, files or [], into, wanted, listing="--explain" if explain else form, jobs=jobs
    )
    from bra.cli.importing import Asked, import_files

    approval = _approval(call, approved_on, proof)
    day = _day(call, date, "--date") if date else None
    done = None
    if files:
        asked = Asked(
            tuple(files), into, form, weak, day, approval, jobs, dry_run, explain, interactive
        )
        done = import_files(call, asked)
    if wanted.any:
        from bra.cli.suggesting import suggest

        suggest(call, wanted, None if done is None else done.files)
    if done is not None and done.failed:
        raise typer.Exit(2)


def _require_fitting(
    call: Call,
    files: list[str],
    into: str | None,
    wanted: Wanted,
    *,
    listing: str,
    jobs: int | None,
) -> None:
    """Refuse what does not go together."""
    from bra.cli.placing import refusal

    if jobs is not None and jobs < 1:
        raise refusal(call, "too-few-jobs")
    if wanted.yes and not wanted.any:
        raise refusal(call, "yes-alone")
    if not files and not wanted.any:
        raise refusal(call, "nothing-asked")
    if wanted.any and into is not None:
        raise refusal(call, "own-minutes-only")
    if wanted.any and listing != "text":
        option = listing if listing.startswith("--") else f"--format {listing}"
        raise refusal(call, "writes-nothing", option=option)


def _day(call: Call, text: str, option: str) -> str:
    try:
        return day_given(option, text).isoformat()
    except SpokenError as error:
        from bra.cli.placing import refusal

        raise refusal(call, error.code, option=option, text=text) from None


def _approval(call: Call, on: str | None, proof: str | None) -> tuple[str, str] | None:
    """Return day and proof; one without the other proves nothing, nor does a day to come."""
    if on is None and proof is None:
        return None
    from bra.cli.placing import refusal

    if on is None or not (proof or "").strip():
        raise refusal(call, "approval-needs-proof")
    day = _day(call, on, "--approved-on")
    if day > call.today.isoformat():
        raise refusal(call, "day-to-come", option="--approved-on", day=day)
    return day, " ".join((proof or "").split())
